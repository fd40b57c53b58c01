"""What a key looks up in a briefing, worked out once for each: a set of long articles has thousands of facts and links.

Every function takes the briefing itself, so that nobody has to hand an index about; it is kept for as long as the app
shows that briefing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Concatenate, ParamSpec, TypeVar

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, DiscrepancyId, Fact, FactId, Link, Passage

_More = ParamSpec("_More")
_Made = TypeVar("_Made")


def once_a_briefing(
    make: Callable[Concatenate[Briefing, _More], _Made],
) -> Callable[Concatenate[Briefing, _More], _Made]:
    """Have `make` work a thing out once, for as long as it is asked of the very same briefing.

    A briefing never changes, but is far too large to be a key: it is told by its identity, and held so that no other
    can get that.
    """
    held: list[Briefing] = []
    made: dict[object, _Made] = {}

    def remembered(briefing: Briefing, /, *more: _More.args, **named: _More.kwargs) -> _Made:
        if not held or held[0] is not briefing:
            held[:] = [briefing]
            made.clear()
        key = (more, *named.items())
        if key not in made:
            made[key] = make(briefing, *more, **named)
        return made[key]

    return remembered


@dataclass(frozen=True, slots=True)
class Reported:
    """The passages of one article that report facts, in the order of its text, and the fact of each."""

    passages: tuple[Passage, ...] = ()
    facts: tuple[Fact, ...] = ()
    longest: int = 0

    def between(self, start: int, end: int) -> Sequence[int]:
        """Return the numbers of the passages that share a character with `start:end`, in order."""
        first = bisect_left(self.passages, start - self.longest, key=_start)
        last = bisect_left(self.passages, end, lo=first, key=_start)
        return [index for index in range(first, last) if self.passages[index].end > start]


def _start(passage: Passage) -> int:
    return passage.start


@once_a_briefing
def _reported(briefing: Briefing) -> Mapping[ArticleId, Reported]:
    found: dict[ArticleId, list[tuple[int, int, int, Passage, Fact]]] = defaultdict(list)
    for number, fact in enumerate(briefing.facts):
        for passage in fact.passages:
            found[passage.article].append((passage.start, passage.end, number, passage, fact))
    made: dict[ArticleId, Reported] = {}
    for article, placed in found.items():
        placed.sort(key=lambda entry: entry[:3])
        longest = max(end - start for start, end, *_ in placed)
        made[article] = Reported(tuple(entry[3] for entry in placed), tuple(entry[4] for entry in placed), longest)
    return made


def reported(briefing: Briefing, article: ArticleId) -> Reported:
    """Return the passages of an article that report facts."""
    return _reported(briefing).get(article, Reported())


@once_a_briefing
def facts_by_id(briefing: Briefing) -> Mapping[FactId, Fact]:
    """Return the facts by their ids."""
    return {fact.id: fact for fact in briefing.facts}


@once_a_briefing
def discrepancies_by_id(briefing: Briefing) -> Mapping[DiscrepancyId, Discrepancy]:
    """Return the discrepancies by their ids."""
    return {one.id: one for one in briefing.discrepancies}


_OfFact = TypeVar("_OfFact", Link, Discrepancy)


def _by_fact(found: Iterable[_OfFact]) -> Mapping[FactId, Sequence[_OfFact]]:
    """Return links or discrepancies by their facts, each list in the order given; those without a fact are left out."""
    gathered: dict[FactId, list[_OfFact]] = defaultdict(list)
    for one in found:
        if one.fact is not None:
            gathered[one.fact].append(one)
    return gathered


@once_a_briefing
def _links_by_fact(briefing: Briefing) -> Mapping[FactId, Sequence[Link]]:
    return _by_fact(briefing.links)


def links_of(briefing: Briefing, fact: FactId) -> Sequence[Link]:
    """Return the links that a fact gathers, best first."""
    return _links_by_fact(briefing).get(fact, ())


@once_a_briefing
def _discrepancies_by_fact(briefing: Briefing) -> Mapping[FactId, Sequence[Discrepancy]]:
    return _by_fact(briefing.discrepancies)


def discrepancies_of(briefing: Briefing, fact: FactId) -> Sequence[Discrepancy]:
    """Return the discrepancies inside a fact, in their order."""
    return _discrepancies_by_fact(briefing).get(fact, ())
