"""Which finding of a briefing a decision is about: known by its evidence, whatever the finding is called by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Kind, Passage, Topic
from briefreader.review.decisions import Cited, Sort, Target
from briefreader.review.placing import HALF, Shelf, Words, shared
from briefreader.review.targets import most_cited

Finding = Discrepancy | Fact | Topic
_Places = frozenset[tuple[ArticleId, int, int]]


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """A finding as it is looked up; each is equal to itself alone.

    `places` are of the words that a decision about it cites; `length` is of all of its words. Articles of the same
    bytes are one.
    """

    id: str
    label: str
    names: frozenset[str]
    kind: Kind | None
    places: _Places
    articles: frozenset[ArticleId]
    length: int


class Findings:
    """The findings of a briefing, by the words that they rest on."""

    def __init__(self, briefing: Briefing, words: Words) -> None:
        """Make it for a briefing, and the words of its articles."""
        self._words = words
        self._told: dict[Target, tuple[str, ...]] = {}
        sorts: dict[Sort, Sequence[Finding]] = {
            Sort.DISCREPANCY: briefing.discrepancies,
            Sort.FACT: briefing.facts,
            Sort.TOPIC: briefing.topics,
        }
        self._shelves: dict[Sort, Shelf[_Known]] = {}
        self._exact: dict[tuple[Sort, Kind | None, _Places], list[_Known]] = defaultdict(list)
        self._named: dict[str, list[_Known]] = defaultdict(list)
        for sort, findings in sorts.items():
            known = [(self._known(one), passages_of(one)) for one in findings]
            self._shelves[sort] = Shelf(
                (words.first_of(each.article), each.start, each.end, one)
                for one, passages in known
                for each in passages
            )
            for one, _ in known:
                self._exact[sort, one.kind, one.places].append(one)
                for name in one.names:
                    self._named[name].append(one)

    def about(self, target: Target) -> tuple[str, ...]:
        """Return the ids of the findings that a decision is about.

        It is one, or none where the finding is found no more. It is several only where they rest on the very same
        words: an article that was given twice disagrees with itself twice.
        """
        if target not in self._told:
            self._told[target] = self._about(target)
        return self._told[target]

    def _about(self, target: Target) -> tuple[str, ...]:
        places = self._where(target.evidence)
        if places is not None and (known := self._exact.get((target.sort, target.kind, places))):
            return _by_label(known, target)
        found = self._near(target)
        best = max(found, key=lambda one: (*found[one], one.label == target.label), default=None)
        if best is None:
            return ()
        return _by_label(self._exact[target.sort, best.kind, best.places], target) if best.places else (best.id,)

    def _known(self, finding: Finding) -> _Known:
        first_of = self._words.first_of
        passages = passages_of(finding)
        names = (finding.label, finding.watch) if isinstance(finding, Topic) else ()
        return _Known(
            finding.id,
            _label(finding),
            frozenset(name.casefold() for name in names if name),
            finding.kind if isinstance(finding, Discrepancy) else None,
            frozenset((first_of(one.article), one.start, one.end) for one in most_cited(passages)),
            frozenset(first_of(one.article) for one in passages),
            sum(one.end - one.start for one in passages),
        )

    def _where(self, evidence: Sequence[Cited]) -> _Places | None:
        """Return the places of cited words; None where some do not stand, or there are none."""
        found = self._words.find_all(evidence)
        return frozenset((one.article, one.start, one.end) for one in found) if found else None

    def _near(self, target: Target) -> dict[_Known, tuple[bool, float]]:
        """Return the findings that a decision may be about, and how much speaks for each."""
        if target.sort is Sort.TOPIC:
            return self._topics(target)
        placed = self._words.find_all(target.evidence)
        if not placed or target.sort not in self._shelves:
            return {}
        shares = self._shares(target.sort, placed)
        articles = {one.article for one in placed}
        return {
            one: (False, _likeness(counts, placed, one))
            for one, counts in shares.items()
            if len(counts) == len(placed)
            and (target.sort is Sort.FACT or (one.kind is target.kind and one.articles == articles))
        }

    def _topics(self, target: Target) -> dict[_Known, tuple[bool, float]]:
        found = [self._words.find(cited) for cited in target.evidence]
        placed = [one for one in found if one is not None]
        standing = {cited.sha256 for cited, one in zip(target.evidence, found, strict=True) if one is not None}
        if not placed or standing != {cited.sha256 for cited in target.evidence}:
            return {}
        shares = self._shares(Sort.TOPIC, placed)
        topics = {one: (False, _likeness(counts, placed, one)) for one, counts in shares.items()}
        named = self._named.get(target.label.casefold(), [])
        mostly = {one: worth for one, worth in topics.items() if len(shares[one]) > HALF * len(target.evidence)}
        return mostly | {one: (True, topics[one][1] if one in topics else 0.0) for one in named}

    def _shares(self, sort: Sort, placed: Sequence[Passage]) -> dict[_Known, dict[int, int]]:
        """Return of each finding the characters that it shares with each passage that it is about."""
        shares: dict[_Known, dict[int, int]] = defaultdict(dict)
        for number, passage in enumerate(placed):
            for one in self._shelves[sort].about(passage):
                counts = shares[one.what]
                counts[number] = max(counts.get(number, 0), shared(one, passage))
        return shares


def passages_of(finding: Finding) -> tuple[Passage, ...]:
    """Return the words that a finding rests on."""
    return finding.evidence if isinstance(finding, Discrepancy) else finding.passages


def _label(finding: Finding) -> str:
    return finding.summary if isinstance(finding, Discrepancy) else finding.label


def _likeness(shares: dict[int, int], placed: Iterable[Passage], known: _Known) -> float:
    """Return the share of all the words, cited and the finding's, that both have."""
    common = sum(shares.values())
    return common / max(1, sum(one.end - one.start for one in placed) + known.length - common)


def _by_label(known: Sequence[_Known], target: Target) -> tuple[str, ...]:
    """Return those of some findings on the same words that were called so; if none was, all, but of topics one."""
    if len(known) > 1 and (alike := [one.id for one in known if one.label == target.label]):
        return tuple(alike)
    return tuple(one.id for one in known)[: 1 if target.sort is Sort.TOPIC else None]
