"""A briefing with what was decided of it: what the screen shows, and what a report is on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Kind, Passage
from briefreader.review.amending import OF_HAND, Made, amend, is_of_hand, of_hand
from briefreader.review.carrying import Findings
from briefreader.review.decisions import (
    Act,
    Cited,
    Credibility,
    Decision,
    Kept,
    Relation,
    Reliability,
    Sort,
    Target,
    Verdict,
)
from briefreader.review.judgements import NONE, OPEN, Judgement, Review, Signed, Stale
from briefreader.review.placing import Words
from briefreader.review.undoing import standing

_JUDGED: Final = frozenset(Sort) - {Sort.ARTICLE}
"""What a verdict or a note can be of; of two passages, when what was decided of them is stale."""
_About = tuple[Sort, Kind | None, frozenset[Cited]]
_Latest = dict[Act, Decision]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A briefing with what was decided of it.

    `briefing` has the facts and discrepancies that the analyst made or split by hand; where there are none it is the
    very briefing that was analysed, so that what was worked out from it need not be again. It is the same one, too,
    until something else is made or split.
    """

    briefing: Briefing
    review: Review = NONE


def reviewed(briefing: Briefing, kept: Kept) -> Reviewed:
    """Return a briefing with the decisions that are kept of its articles laid upon it.

    Of what was decided of one finding in one way the latest stands. A decision that makes no sense, as a later version
    of briefreader might leave, is passed over. What is decided of a finding that is found no more is stale.
    """
    decisions = standing(kept.decisions)
    if not decisions:
        return Reviewed(briefing)
    laid = _laid(_Itself(briefing), tuple(sorted(kept.articles.items())), of_hand(kept.decisions))
    return Reviewed(laid.amended.briefing, laid.review(decisions))


def related(briefing: Briefing, kept: Kept, target: Target, relation: Relation) -> Briefing:
    """Return the briefing as it would be if this, too, was decided of two passages: nothing is kept."""
    log = (*kept.decisions, Decision(Act.RELATION, target, relation))
    return amend(briefing, of_hand(log), Words(briefing.articles, kept.articles)).briefing


class _Itself:
    """A briefing that is equal to nothing but itself: it is far too large to be compared."""

    __slots__ = ("briefing",)

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and other.briefing is self.briefing

    def __hash__(self) -> int:
        return id(self.briefing)


class _Laid:
    """A briefing as it is amended, and its findings by what they rest on."""

    def __init__(self, briefing: Briefing, known: Mapping[str, tuple[ArticleId, ...]], by_hand: Sequence[Made]):
        self._briefing = briefing
        self._known = known
        self.words: Final = Words(briefing.articles, known)
        self.amended: Final = amend(briefing, by_hand, self.words)
        self._findings = Findings(self.amended.briefing, self.words)
        self._before: Findings | None = None
        self._tally = _Tally(self)

    def review(self, decisions: tuple[Decision, ...]) -> Review:
        """Return what decisions come to, all of which stand, in the log's order."""
        if not self._tally.goes_on_in(decisions):
            self._tally = _Tally(self)
        self._tally.take(decisions)
        return self._tally.review()

    def about(self, target: Target) -> tuple[str, ...]:
        """Return the ids of the findings that a decision is about.

        It stays with a fact from which passages were taken apart since.
        """
        if (ids := self._findings.about(target)) or self.amended.briefing is self._briefing:
            return ids
        self._before = self._before or Findings(self._briefing, self.words)
        left = {fact.id for fact in self.amended.briefing.facts}
        return tuple(one for one in self._before.about(target) if one in left)

    def articles_of(self, target: Target) -> Iterator[ArticleId]:
        """Yield the articles that a decision is about."""
        for cited in target.evidence:
            for article in self._briefing.articles:
                if article.sha256 == cited.sha256 or article.id in self._known.get(cited.sha256, ()):
                    yield article.id


class _Tally:
    """What decisions on a briefing come to. Those that follow on others cost what they change."""

    def __init__(self, laid: _Laid) -> None:
        self._laid = laid
        self._taken: tuple[Decision, ...] = ()
        self._found: dict[str, _Latest] = {name: {Act.ADDED: made} for name, made in laid.amended.by_hand.items()}
        self._judged: dict[str, Judgement] = {}
        self._changed = set(self._found)
        self._lost: dict[_About, _Latest] = {}
        self._grades: dict[ArticleId, Decision] = {}
        for one in laid.amended.stale:
            self._lose(one)

    def goes_on_in(self, decisions: tuple[Decision, ...]) -> bool:
        """Return True where some decisions begin with those that were taken."""
        return decisions[: len(self._taken)] == self._taken

    def take(self, decisions: tuple[Decision, ...]) -> None:
        """Take decisions that begin with those that were taken."""
        for one in decisions[len(self._taken) :]:
            if one.target is not None and one.act not in OF_HAND and _makes_sense(one):
                self._take(one, one.target)
        self._taken = decisions

    def _take(self, one: Decision, target: Target) -> None:
        if one.act is Act.RELIABILITY:
            self._grades |= dict.fromkeys(self._laid.articles_of(target), one)
        elif ids := self._laid.about(target):
            for finding in ids:
                self._found.setdefault(finding, {})[one.act] = one
            self._changed.update(ids)
        else:
            self._lose(one)

    def _lose(self, one: Decision) -> None:
        if one.target is not None:
            self._lost.setdefault(_about(one.target), {})[one.act] = one

    def review(self) -> Review:
        """Return what the decisions that were taken come to."""
        for finding in self._changed:
            self._judged[finding] = _judgement(self._found[finding])
            if self._judged[finding] == OPEN:
                del self._judged[finding]
        self._changed.clear()
        stale = (_stale(latest, self._laid.words) for latest in self._lost.values())
        grades = {article: one for article, one in sorted(self._grades.items()) if one.value}
        return Review(
            judgements=dict(self._judged),
            reliability={article: Reliability(one.value) for article, one in grades.items()},
            stale=tuple(one for one in stale if one is not None),
            graded={article: _signed(one) for article, one in grades.items()},
            by_hand=self._laid.amended.relations,
            taken_out=self._laid.amended.taken_out,
        )


@lru_cache(maxsize=1)
def _laid(itself: _Itself, known: tuple[tuple[str, tuple[ArticleId, ...]], ...], by_hand: tuple[Made, ...]) -> _Laid:
    """Return what need not be worked out again for every verdict: only what is made by hand changes it."""
    return _Laid(itself.briefing, dict(known), by_hand)


def _makes_sense(decision: Decision) -> bool:
    """Return True for a decision whose value is one of its act, about what it can be about."""
    target, value = decision.target, decision.value
    if target is None or not target.evidence:
        return False
    match decision.act:
        case Act.VERDICT:
            return target.sort in _JUDGED and value in {"", *Verdict}
        case Act.NOTE:
            return target.sort in _JUDGED
        case Act.CREDIBILITY:
            return target.sort is Sort.FACT and value in {"", *Credibility}
        case Act.RELIABILITY:
            return target.sort is Sort.ARTICLE and value in {"", *Reliability}
        case _:
            return is_of_hand(decision)


def _about(target: Target) -> _About:
    """Return what a decision is about where no finding is found: whatever it was called."""
    return target.sort, target.kind, frozenset(target.evidence)


def _judgement(latest: _Latest) -> Judgement:
    """Return what the latest decisions on one finding come to."""
    values = {act: one.value for act, one in latest.items() if one.value}
    made = next((one for act, one in latest.items() if act in OF_HAND), None)
    given = latest[Act.VERDICT] if Act.VERDICT in values else made
    return Judgement(
        verdict=Verdict(values[Act.VERDICT]) if Act.VERDICT in values else None,
        note=values.get(Act.NOTE, ""),
        credibility=Credibility(values[Act.CREDIBILITY]) if Act.CREDIBILITY in values else None,
        at=given.at if given else None,
        user=given.user if given else "",
        by_hand=made is not None,
        noted=_signed(latest[Act.NOTE]) if Act.NOTE in values else None,
        graded=_signed(latest[Act.CREDIBILITY]) if Act.CREDIBILITY in values else None,
    )


def _signed(decision: Decision) -> Signed:
    return Signed(decision.user, decision.at)


def _stale(latest: _Latest, words: Words) -> Stale | None:
    """Return what was decided of a finding that is found no more; None where it has all been taken back."""
    judgement = _judgement(latest)
    target = list(latest.values())[-1].target
    relation = latest.get(Act.RELATION)
    if judgement == OPEN or target is None or (target.sort is Sort.PASSAGES and relation is None):
        return None
    found = [(cited, words.find(cited)) for cited in target.evidence]
    standing_now = tuple(here for _, here in found if here)
    cited = tuple(here or _as_it_was(cited, words) for cited, here in found)
    return Stale(target, judgement, Relation(relation.value) if relation else None, cited, standing_now)


def _as_it_was(cited: Cited, words: Words) -> Passage:
    """Return words that stand no more, in the article that they were of."""
    return Passage(next(iter(words.articles_of(cited.sha256)), ""), cited.start, cited.end, cited.text)
