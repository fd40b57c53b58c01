"""Place: one event, or one thing, told to be in two places of which neither is in or near the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from briefreader.findings.cast import Cast
from briefreader.findings.compared import Compared, Difference, Pair
from briefreader.findings.occasion import on_two_days, other_in_order
from briefreader.findings.places.bearings import on_two_sides
from briefreader.findings.places.happenings import Happening, happenings
from briefreader.findings.places.places_apart import Apart, apart
from briefreader.lexicon.localities import NAMED_SITES
from briefreader.lexicon.synonyms import fold
from briefreader.matching.candidates import Address
from briefreader.mentions.naming.places import Located
from briefreader.mentions.tokens import stem
from briefreader.model import Kind, Passage, Severity

LEAST_SCORE: Final = 10.0
SURE_SCORE: Final = 40.0
LEAST_OVERLAP: Final = 0.2
WEAK_OVERLAP: Final = 0.3
NAMED_OVERLAP: Final = 0.4
"""How much of two clauses must agree: for known places, for others, for one that the other article names as well."""
ONCE_OVERLAP: Final = 0.1
"""… and for named places that each article gives an event it tells once."""
CLOSE: Final = 22.0
"""Closeness of two articles from which an event that each tells once is one."""
BOTH: Final = 2
ALL: Final = 2.0
"""More than two clauses can share."""
_MANY: Final = (
    "bring kill injure see play live move travel win beat lose match game ceremony festival tour concert vote election "
    "protest race visit speech work start final trial"
)
_MANY_TIMES: Final = frozenset(map(fold, map(stem, _MANY.split())))
"""What may happen in several places in one story: it takes a link to show that it is one."""
MAX_TELLINGS: Final = 12
"""Tellings of one event by one article that are held against the other's: who tells more tells of several events."""
INSIDE: Final = 0.4
"""What inside one article must agree on top."""


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every event that two linked statements place apart.

    Silent on a town and its country, on "near" beside "in", on datelines and places that speak, on where
    somebody comes from, and on a place where the other article has the event too.
    """
    named = compared.casts
    told = _told(compared, named)
    for pair in compared.pairs:
        if pair.score < LEAST_SCORE or (pair.inside and not pair.shown):
            continue
        for one in told[pair.one.address]:
            for other in told[pair.other.address]:
                found = apart(one.at, other.at)
                if found is None or not _on_one_occasion(pair, (one, other)):
                    continue
                least = _least(pair, (one, other), found, _elsewhere(pair, (one, other), told, named))
                if pair.overlap(one.at.span, other.at.span, compared.matching.weights) >= least:
                    yield _difference(pair, (one, other), found)
    yield from _told_once(compared, named, told)
    yield from _on_two_sides(compared, named)


def _told_once(
    compared: Compared, named: Sequence[Cast], told: Mapping[Address, Sequence[Happening]]
) -> Iterator[Difference]:
    """Yield the events that two articles on one event each tell in one place only, wherever they tell them."""
    weights = compared.matching.weights
    for numbers in _close(compared):
        ours, theirs = (_by_event(told, number) for number in numbers)
        for event in sorted((ours.keys() & theirs.keys()) - _MANY_TIMES):
            for (where, one), (elsewhere, other) in product(ours[event][:MAX_TELLINGS], theirs[event][:MAX_TELLINGS]):
                pair = Pair(compared.side(where), compared.side(elsewhere), LEAST_SCORE, shown=False)
                found = apart(one.at, other.at)
                if found is None or not _on_one_occasion(pair, (one, other)):
                    continue
                if one.at.name is not None and pair.overlap(one.at.span, other.at.span, weights) < ONCE_OVERLAP:
                    continue
                if not _elsewhere(pair, (one, other), told, named) and _is_sole(one, ours[event], other, theirs[event]):
                    yield _difference(pair, (one, other), found)


def _on_two_sides(compared: Compared, named: Sequence[Cast]) -> Iterator[Difference]:
    """Yield what is told to lie on two sides of one landmark."""
    for pair, one, other in on_two_sides(compared, named, tuple(_close(compared))):
        evidence = tuple(
            side.passage(at.span.start, at.span.end) for side, at in ((pair.one, one), (pair.other, other))
        )
        yield Difference(
            kind=Kind.PLACE,
            severity=Severity.MEDIUM,
            confidence=0.65,
            summary=pair.summary(evidence[0].text, evidence[1].text),
            why="Both tell where one thing is: on opposite sides of one place.",
            evidence=evidence,
        )


def _close(compared: Compared) -> Iterator[tuple[int, int]]:
    if compared.alone is None:
        yield from (numbers for numbers in compared.article_pairs if compared.closeness(*numbers) >= CLOSE)


def _by_event(
    told: Mapping[Address, Sequence[Happening]], number: int
) -> Mapping[str, list[tuple[Address, Happening]]]:
    found: dict[str, list[tuple[Address, Happening]]] = defaultdict(list)
    for address, happened in sorted(told.items(), key=lambda item: item[0]):
        if address[0] == number:
            for each in happened:
                for event in each.events:
                    found[event].append((address, each))
    return found


def _is_sole(
    one: Happening,
    ours: Sequence[tuple[Address, Happening]],
    other: Happening,
    theirs: Sequence[tuple[Address, Happening]],
) -> bool:
    """Return True where neither article tells of the event in another place that excludes its own."""
    return all(apart(mine.at, against.at) is None for mine, row in ((one, ours), (other, theirs)) for _, against in row)


def _told(compared: Compared, named: Sequence[Cast]) -> Mapping[Address, Sequence[Happening]]:
    close = {number for numbers in _close(compared) for number in numbers}
    addresses = {(number, index) for number in close for index in range(len(named[number].names))}
    for pair in compared.pairs:
        if pair.score >= LEAST_SCORE:
            addresses |= {pair.one.address, pair.other.address}
    return {
        (number, index): tuple(happenings(compared.side((number, index)), named[number].names[index]))
        for number, index in addresses
    }


def _on_one_occasion(pair: Pair, both: tuple[Happening, Happening]) -> bool:
    one, other = both
    if one.events.isdisjoint(other.events) and not (pair.shown and _by_landmark(one.at, other.at)):
        return False
    if one.people and other.people and one.people.isdisjoint(other.people):
        return False
    spans = one.at.span, other.at.span
    words = pair.one.passage_around(spans[0]).text, pair.other.passage_around(spans[1]).text
    return not (on_two_days(*words) or other_in_order(pair, *spans) or _counts_apart(pair, both))


def _by_landmark(one: Located, other: Located) -> bool:
    """Return True where both are told by one landmark: inside and outside the park, on the left and the right bank."""
    sided = one.side is not None and one.side < 0
    return one.key == other.key and one.name is not None and (sided or one.relation != other.relation)


def _least(pair: Pair, both: tuple[Happening, Happening], found: Apart, elsewhere: int) -> float:
    """Return how much of the clauses must agree: more where an article names the other's place too.

    Two that name both places tell of a thing that happened in both, or moved.
    """
    exact = both[0].at.key == both[1].at.key or found.severity is Severity.LOW
    if elsewhere == BOTH and not exact:
        return ALL
    least = WEAK_OVERLAP if found.weak else LEAST_OVERLAP
    if pair.shown and not (found.weak or elsewhere or pair.inside):
        return ONCE_OVERLAP
    if elsewhere and not exact:
        least = NAMED_OVERLAP
    return least + (INSIDE if pair.inside else 0.0)


def _counts_apart(pair: Pair, both: tuple[Happening, Happening]) -> bool:
    """Return True where both clauses count, and nothing alike: six in one place and nine in another are two tolls."""
    ours, theirs = (
        {
            quantity.low
            for quantity in side.statement.quantities
            if quantity.unit == "count" and told.clause.start <= quantity.span.start < told.clause.end
        }
        for side, told in zip((pair.one, pair.other), both, strict=True)
    )
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _elsewhere(
    pair: Pair,
    both: tuple[Happening, Happening],
    told: Mapping[Address, Sequence[Happening]],
    named: Sequence[Cast],
) -> int:
    """Return how many of the two places the other article names too; both where it has the event there."""
    one, other = both
    addresses = pair.one.address, pair.other.address
    found = 0
    for mine, address in ((one, addresses[1]), (other, addresses[0])):
        if any(
            _same_place(mine.at, against.at) and not mine.events.isdisjoint(against.events)
            for against in (told[address] if pair.inside else _all_told(told, address[0]))
        ):
            return BOTH
        found += not pair.inside and _names(named[address[0]], mine.at)
    return found


def _all_told(told: Mapping[Address, Sequence[Happening]], number: int) -> Iterator[Happening]:
    for address, happened in told.items():
        if address[0] == number:
            yield from happened


def _same_place(one: Located, other: Located) -> bool:
    return one.key == other.key and one.side == other.side and one.relation == other.relation


def _names(cast: Cast, at: Located) -> bool:
    if at.name is None:
        return not cast.words.isdisjoint((at.key, f"{at.key}s"))
    return at.key in cast.keys or (at.place is None and not cast.words.isdisjoint(at.name.words - NAMED_SITES))


def _difference(pair: Pair, both: tuple[Happening, Happening], found: Apart) -> Difference:
    evidence = _passage(pair, both, 0), _passage(pair, both, 1)
    words = pair.one.words(both[0].at.span), pair.other.words(both[1].at.span)
    severity = found.severity
    return Difference(
        kind=Kind.PLACE,
        severity=severity,
        confidence=min(0.95, (0.45 if found.weak or severity is Severity.LOW else 0.55) + 0.4 * _sureness(pair)),
        summary=pair.summary(*words),
        why=f"Both tell where one thing happened: {found.reason}.",
        evidence=evidence,
    )


def _passage(pair: Pair, both: tuple[Happening, Happening], number: int) -> Passage:
    side = (pair.one, pair.other)[number]
    return side.passage_around(both[number].at.span)


def _sureness(pair: Pair) -> float:
    return min(1.0, pair.score / SURE_SCORE)
