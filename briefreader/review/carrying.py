"""Which finding of a briefing a decision is about: known by its evidence, whatever the finding is called by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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


class _Sorted:
    """The findings of one sort, by their words and by their names."""

    def __init__(self, findings: Sequence[Finding], words: Words) -> None:
        self.exact: dict[tuple[Kind | None, _Places], list[_Known]] = defaultdict(list)
        self.named: dict[str, list[_Known]] = defaultdict(list)
        self._words = words
        self._all = [(one, _known(one, words)) for one in findings]
        for _, known in self._all:
            self.exact[known.kind, known.places].append(known)
            for name in known.names:
                self.named[name].append(known)
        self._shelf: Shelf[_Known] | None = None

    def shares(self, placed: Sequence[Passage]) -> dict[_Known, dict[int, int]]:
        """Return of each finding the characters that it shares with each of some passages that it is about."""
        if self._shelf is None:  # only what has changed is looked up so
            first_of = self._words.first_of
            self._shelf = Shelf(
                (first_of(each.article), each.start, each.end, known)
                for one, known in self._all
                for each in passages_of(one)
            )
        shares: dict[_Known, dict[int, int]] = defaultdict(dict)
        for number, passage in enumerate(placed):
            for one in self._shelf.about(passage):
                counts = shares[one.what]
                counts[number] = max(counts.get(number, 0), shared(one, passage))
        return shares


def _known(finding: Finding, words: Words) -> _Known:
    passages = passages_of(finding)
    names = (finding.label, finding.watch) if isinstance(finding, Topic) else ()
    return _Known(
        finding.id,
        finding.summary if isinstance(finding, Discrepancy) else finding.label,
        frozenset(name.casefold() for name in names if name),
        finding.kind if isinstance(finding, Discrepancy) else None,
        frozenset((words.first_of(one.article), one.start, one.end) for one in most_cited(passages)),
        frozenset(words.first_of(one.article) for one in passages),
        sum(one.end - one.start for one in passages),
    )


class Findings:
    """The findings of a briefing, by the words that they rest on."""

    def __init__(self, briefing: Briefing, words: Words) -> None:
        """Make it for a briefing, and the words of its articles."""
        self._words = words
        self._sorts: Mapping[Sort, Sequence[Finding]] = {
            Sort.DISCREPANCY: briefing.discrepancies,
            Sort.FACT: briefing.facts,
            Sort.TOPIC: briefing.topics,
        }
        self._known: dict[Sort, _Sorted] = {}
        self._told: dict[Target, tuple[str, ...]] = {}

    def about(self, target: Target) -> tuple[str, ...]:
        """Return the ids of the findings that a decision is about.

        It is one, or none where the finding is found no more. It is several only where they rest on the very same
        words: an article that was given twice disagrees with itself twice.
        """
        if target not in self._told:
            self._told[target] = self._about(target)
        return self._told[target]

    def _about(self, target: Target) -> tuple[str, ...]:
        if target.sort not in self._sorts or not target.evidence:
            return ()
        if target.sort not in self._known:
            self._known[target.sort] = _Sorted(self._sorts[target.sort], self._words)
        known = self._known[target.sort]
        places = self._where(target.evidence)
        if places is not None and (exact := known.exact.get((target.kind, places))):
            return _by_label(exact, target)
        found = self._topics(target, known) if target.sort is Sort.TOPIC else self._near(target, known)
        best = max(found, key=lambda one: (*found[one], one.label == target.label), default=None)
        return _by_label(known.exact[best.kind, best.places], target) if best else ()

    def _where(self, evidence: Sequence[Cited]) -> _Places | None:
        """Return the places of cited words; None where some do not stand, or there are none."""
        found = self._words.find_all(evidence)
        return frozenset((one.article, one.start, one.end) for one in found) if found else None

    def _near(self, target: Target, known: _Sorted) -> dict[_Known, tuple[bool, float]]:
        """Return the discrepancies or facts that a decision may be about, and how much speaks for each."""
        placed = self._words.find_all(target.evidence)
        if not placed:
            return {}
        shares = known.shares(placed)
        articles = {one.article for one in placed}
        return {
            one: (False, _likeness(counts, placed, one))
            for one, counts in shares.items()
            if len(counts) == len(placed)
            and (target.sort is Sort.FACT or (one.kind is target.kind and one.articles == articles))
        }

    def _topics(self, target: Target, known: _Sorted) -> dict[_Known, tuple[bool, float]]:
        """Return the topics that a decision may be about: first those of its name, then by their words."""
        found = [self._words.find(cited) for cited in target.evidence]
        placed = [one for one in found if one is not None]
        standing = {cited.sha256 for cited, one in zip(target.evidence, found, strict=True) if one is not None}
        if not placed or standing != {cited.sha256 for cited in target.evidence}:
            return {}
        shares = known.shares(placed)
        topics = {one: (False, _likeness(counts, placed, one)) for one, counts in shares.items()}
        named = known.named.get(target.label.casefold(), [])
        mostly = {one: worth for one, worth in topics.items() if len(shares[one]) > HALF * len(target.evidence)}
        return mostly | {one: (True, topics[one][1] if one in topics else 0.0) for one in named}


def passages_of(finding: Finding) -> tuple[Passage, ...]:
    """Return the words that a finding rests on."""
    return finding.evidence if isinstance(finding, Discrepancy) else finding.passages


def _likeness(shares: dict[int, int], placed: Iterable[Passage], known: _Known) -> float:
    """Return the share of all the words, cited and the finding's, that both have."""
    common = sum(shares.values())
    return common / max(1, sum(one.end - one.start for one in placed) + known.length - common)


def _by_label(known: Sequence[_Known], target: Target) -> tuple[str, ...]:
    """Return those of some findings on the same words that were called so; if none was, all, but of topics one."""
    if len(known) > 1 and (alike := [one.id for one in known if one.label == target.label]):
        return tuple(alike)
    return tuple(one.id for one in known)[: 1 if target.sort is Sort.TOPIC else None]
