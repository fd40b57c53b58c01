"""The figures that stand for a whole article: the toll it leads with, the one weight or speed that it gives.

Two reports of one event often give its toll in sentences that share no other word; these figures are laid side by side
over the articles, not over linked sentences.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefreader.findings.compared import Compared, Pair, Side
from briefreader.mentions.quantities import Quantity, values_meet
from briefreader.mentions.quantities.units import AREA, LENGTH, SPEED, VOLUME, WEIGHT
from briefreader.mentions.tokens import stem

TOLLS: Final = ("kill", "hurt", "miss", "arrest", "evacuate", "hospital", "rescue", "trap", "infect")
"""What happens to people of whom a report leads with the number."""
LEAD: Final = 5
"""Statements at an article's head in which it gives its toll."""
MEASURED: Final = frozenset((WEIGHT, AREA, VOLUME, SPEED, "magnitude"))
"""Measures that one thing alone commonly has in a report."""
GENERIC: Final = frozenset(
    map(stem, "weight total area size volume speed amount haul load quake earthquake quantity cargo".split())
) | {""}
"""Nouns that name the measure, not what is measured."""
MAX_MEASURES: Final = 20
"""Measures of one article in one unit that are looked at: a stated cap, for tables."""
HEADLINE: Final = 30.0
"""Score given to a headline and its story."""
ENDS: Final = ".!?:;\"”’'"
"""Marks at the end of a sentence: a headline has none."""
CLOSE: Final = 1.3
"""Ratio up to which two unmatched lengths of one motion are one length told apart."""
TOLLS_APART: Final = 20.0
"""Ratio of two tolls from which they are rather of two events."""


def told_apart(compared: Compared) -> Iterator[tuple[Pair, Quantity, Quantity]]:
    """Yield the figures of every two articles that stand for the same thing, and may differ."""
    if compared.alone is not None:
        yield from _headline(_sides(compared, compared.alone))
        return
    for first, second, closeness in compared.on_one_event():
        sides = _sides(compared, first), _sides(compared, second)
        for one, mine, other, theirs in (*_leading_tolls(*sides), *_main_measures(*sides), *_strays(*sides)):
            yield Pair(one, other, closeness, shown=False), mine, theirs


def _headline(sides: Sequence[Side]) -> Iterator[tuple[Pair, Quantity, Quantity]]:
    """Yield the toll of an article's headline and that of its story."""
    if not sides or sides[0].statement.passage.text[-1] in ENDS:
        return
    for one, mine, other, theirs in _leading_tolls(sides[:1], sides[1:]):
        yield Pair(one, other, HEADLINE, shown=False), mine, theirs


def _sides(compared: Compared, number: int) -> tuple[Side, ...]:
    count = len(compared.readings[number].statements)
    return tuple(compared.side((number, index)) for index in range(count))


Told = tuple[Side, Quantity, Side, Quantity]


def _leading_tolls(ours: Sequence[Side], theirs: Sequence[Side]) -> Iterator[Told]:
    for state in TOLLS:
        one, other = _first_toll(ours, state), _first_toll(theirs, state)
        if one and other and _ratio(one[1], other[1]) <= TOLLS_APART:
            yield (*one, *other)


def _first_toll(sides: Sequence[Side], state: str) -> tuple[Side, Quantity] | None:
    for side in sides[:LEAD]:
        for quantity in side.statement.quantities:
            if quantity.unit == "count" and quantity.state == state and not quantity.qualifiers:
                return side, quantity
    return None


def _main_measures(ours: Sequence[Side], theirs: Sequence[Side]) -> Iterator[Told]:
    """Yield the one weight, area or speed that each article gives, or leads with."""
    for unit in sorted(MEASURED):
        one, other = _main_measure(ours, unit), _main_measure(theirs, unit)
        if one and other and _ratio(one[1], other[1]) <= TOLLS_APART:
            things = {one[1].thing, other[1].thing}
            if len(things) == 1 or things & GENERIC:
                yield (*one, *other)


def _main_measure(sides: Sequence[Side], unit: str) -> tuple[Side, Quantity] | None:
    found = _measures(sides, unit)
    if len(found) == 1:
        return found[0]
    return next((told for told in found if told[0].address[1] < LEAD), None)


def _measures(sides: Sequence[Side], unit: str) -> list[tuple[Side, Quantity]]:
    """Return the figures in one unit, each value once."""
    found: list[tuple[Side, Quantity]] = []
    for side in sides:
        for quantity in side.statement.quantities:
            if quantity.unit == unit and not any(values_meet(quantity, known) for _, known in found):
                found.append((side, quantity))
        if len(found) >= MAX_MEASURES:
            break
    return found


def _strays(ours: Sequence[Side], theirs: Sequence[Side]) -> Iterator[Told]:
    """Yield two lengths of one kind of motion that are near each other, where the others have their equals."""
    mine, against = _moved(ours), _moved(theirs)
    free = [told for told in mine if not any(values_meet(told[1], other[1]) for other in against)]
    for one in free:
        near = [other for other in against if other[1].state == one[1].state and _ratio(one[1], other[1]) <= CLOSE]
        if len(near) == 1:
            yield (*one, *near[0])
    if not free:
        for other in against:
            near = [one for one in mine if one[1].state == other[1].state and _ratio(one[1], other[1]) <= CLOSE]
            if len(near) == 1 and not values_meet(near[0][1], other[1]):
                yield (*near[0], *other)


def _moved(sides: Sequence[Side]) -> list[tuple[Side, Quantity]]:
    return [told for told in _measures(sides, LENGTH) if told[1].state]


def _ratio(one: Quantity, other: Quantity) -> float:
    low, high = sorted((abs(one.low), abs(other.low)))
    return high / low if low else float("inf")
