"""Coverage: what only one of the articles reports, clause by clause, and whose word alone it rests on."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from typing import Final, NamedTuple

from briefreader.lexicon.saying import Force
from briefreader.matching.candidates import Address
from briefreader.matching.links import Match, Matching
from briefreader.matching.terms import Bag, shared_terms
from briefreader.mentions.quantities import Quantity
from briefreader.mentions.statements import Reading
from briefreader.model import Passage, Span, Topic, Uncorroborated

MIN_TERMS: Final = 3
MIN_CLAUSE: Final = 4
"""A sentence, and a clause of one, with fewer terms than this reports no fact of its own."""
TOLD_IN_LINK: Final = 0.25
"""Share of a clause that the statement linked with it must have for the clause to be told there too."""
TOLD_NEAR: Final = 0.3
TOLD_ELSEWHERE: Final = 0.5
"""The same for a statement whose link is nearly shown, and for one that is linked weakly: the same in other words."""
MOST_OF_LINK: Final = 0.5
"""Share of what links two statements, from which the clause that holds it is the one that both tell."""
TOLD_WITH_FIGURE: Final = 0.15
"""The same where both give one figure; for a large one any term that they share is enough."""
LARGE: Final = 1_000
"""A figure from which it hardly stands twice by chance: "$2.4 million" / "2,400,000 dollars"."""
NEAR: Final = 15.0
WEAK: Final = 6.0
"""Scores from which a link that is not shown is nearly so, and from which it may still tell the same."""
MAX_WEAK: Final = 10
"""Weak links of one statement that are looked into."""
MAX_SAME_FIGURE: Final = 12
"""A figure that more statements give is no sign that two of them tell the same."""
PLAIN_NUMBERS: Final = 12
"""A bare number up to this says nothing of what it counts."""


class _Other(NamedTuple):
    """A statement of another article that may tell the same: what it shares, by weight, and its figures.

    `least` is the share of a clause that it must have to tell of it.
    """

    shown: bool
    least: float
    shared: Mapping[str, float]
    figures: frozenset[tuple[float, str]]


def uncorroborated(
    matching: Matching, topics: Sequence[Topic], readings: Sequence[Reading]
) -> tuple[Uncorroborated, ...]:
    """Return the clauses and sentences that no other article has, the weightiest first. One article alone has none.

    What another article tells in other words, with the same figure or most of the same terms, is not among them.
    """
    if len(matching.bags) < 2:
        return ()
    others = _others(matching)
    homes = {passage: topic.id for topic in reversed(topics) for passage in topic.passages}
    found: list[tuple[float, Uncorroborated]] = []
    for number, row in enumerate(matching.bags):
        for index, bag in enumerate(row):
            for weight, span in _untold(bag, others.get((number, index), ()), matching):
                statement = bag.statement.passage
                words = statement.text[span.start - statement.start : span.end - statement.start]
                passage = Passage(statement.article, span.start, span.end, words)
                source = _only_source(bag, span, readings[number])
                found.append((weight, Uncorroborated(passage, homes.get(statement), source)))
    found.sort(key=lambda item: (-item[0], item[1].passage))
    return tuple(only for _, only in found)


def _others(matching: Matching) -> Mapping[Address, Sequence[_Other]]:
    """Return for each statement those of other articles that may tell the same.

    They are all whose link is shown, the best of those whose link is not, and those that give one of its figures.
    """
    links: dict[Address, dict[Address, tuple[bool, float]]] = defaultdict(dict)
    weak: dict[Address, int] = defaultdict(int)
    for one, other in _same_figures(matching):
        links[one][other] = False, TOLD_ELSEWHERE
    for match in matching.matches:
        if not match.shown and match.score < WEAK:
            continue
        for place, other in ((match.one, match.other), (match.other, match.one)):
            if match.shown or weak[place] < MAX_WEAK:
                links[place][other] = match.shown, _least(match)
                weak[place] += not match.shown
    return {
        place: tuple(_other(matching, place, other, shown, least) for other, (shown, least) in found.items())
        for place, found in links.items()
    }


def _least(match: Match) -> float:
    return TOLD_IN_LINK if match.shown else TOLD_NEAR if match.score >= NEAR else TOLD_ELSEWHERE


def _same_figures(matching: Matching) -> Iterator[tuple[Address, Address]]:
    """Yield every statement with each of another article that gives the same telling figure."""
    homes: dict[tuple[float, str], list[Address]] = defaultdict(list)
    for number, row in enumerate(matching.bags):
        for index, bag in enumerate(row):
            for figure in {_figure(quantity) for quantity in bag.statement.quantities if _telling(quantity)}:
                homes[figure].append((number, index))
    for places in homes.values():
        if len(places) <= MAX_SAME_FIGURE:
            yield from ((one, other) for one, other in permutations(places, 2) if one[0] != other[0])


def _other(matching: Matching, place: Address, other: Address, shown: bool, least: float) -> _Other:
    one, against = matching.bag(place), matching.bag(other)
    if shown:
        shared = {mine: weight for (mine, _), weight in shared_terms(one, against, matching.weights).items()}
    else:
        shared = {key: matching.weights.of[key] for key in one.terms.keys() & against.terms.keys()}
    return _Other(shown, least, shared, frozenset(map(_figure, filter(_telling, against.statement.quantities))))


def _telling(quantity: Quantity) -> bool:
    return bool(quantity.unit) or quantity.low > PLAIN_NUMBERS


def _figure(quantity: Quantity) -> tuple[float, str]:
    return quantity.low, quantity.unit


def _untold(bag: Bag, others: Sequence[_Other], matching: Matching) -> Iterator[tuple[float, Span]]:
    """Yield the stretches of a statement that no other article tells, with their weight: all of it, or some clauses."""
    statement = bag.statement
    if len(bag.terms) < MIN_TERMS:
        return
    told = [_is_told(bag, number, others, matching) for number in range(len(statement.clauses))]
    if not any(told):
        whole = Span(statement.passage.start, statement.passage.end)
        if not _is_told_whole(bag, others, matching):
            yield matching.weights.total(bag.terms), whole
        return
    for clause, keys, known in zip(statement.clauses, bag.clauses, told, strict=True):
        if not known and len(keys) >= MIN_CLAUSE and _is_readable(bag, clause):
            yield matching.weights.total(keys), clause


def _is_told(bag: Bag, number: int, others: Sequence[_Other], matching: Matching) -> bool:
    """Return True where a statement of another article tells clause `number` of a statement."""
    keys, clause = bag.clauses[number], bag.statement.clauses[number]
    total = matching.weights.total(keys)
    figures = {_figure(one) for one in bag.statement.quantities if _telling(one) and _inside(one.span, clause)}
    for other in others:
        held = math.fsum(weight for key, weight in other.shared.items() if key in keys)
        if held >= other.least * total:
            return True
        if same := figures & other.figures:
            large = any(value >= LARGE and unit for value, unit in same)
            if held > 0 and (large or held >= TOLD_WITH_FIGURE * total):
                return True
        if other.shown and held >= MOST_OF_LINK * math.fsum(other.shared.values()):
            return True
    return False


def _is_told_whole(bag: Bag, others: Sequence[_Other], matching: Matching) -> bool:
    """Return True for a statement that is linked as a whole, or most of whose terms stand in weakly linked ones."""
    if any(other.shown for other in others):
        return True
    known = {key for other in others for key in other.shared}
    return matching.weights.total(known) >= TOLD_ELSEWHERE * matching.weights.total(bag.terms)


def _is_readable(bag: Bag, clause: Span) -> bool:
    """Return True for a clause that no quotation mark cuts: what is quoted would not be told from what is not."""
    statement = bag.statement.passage
    words = statement.text[clause.start - statement.start : clause.end - statement.start]
    return words.count('"') % 2 == 0 and words.count("“") == words.count("”")


def _inside(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start < outer.end


def _only_source(bag: Bag, span: Span, reading: Reading) -> str | None:
    """Return whoever alone is credited with the words at `span`; None where it is nobody, or more than one."""
    credited = {
        attribution.source
        for attribution in bag.statement.attributions
        if attribution.force is not Force.ASK and any(content.overlaps(span) for content in attribution.content)
    }
    if not credited:
        credited = {
            quotation.speaker
            for quotation in reading.quotations
            if not quotation.scare and quotation.span.covers(span) and quotation.speaker
        }
    return credited.pop() or None if len(credited) == 1 else None
