"""Which of a row something is: the fourth coach in five years in one article, the fifth in the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefreader.findings.compared import Compared, Pair, Side
from briefreader.mentions.quantities import Quantity
from briefreader.mentions.tokens import stem

COUNTED_SINCE: Final = frozenset("since in under within this over straight consecutive successive row".split())
"""Words that say from when a row is counted, behind its noun or before it."""
NO_ROWS: Final = frozenset(
    map(
        stem,
        "half quarter round time day week month year season century place stage leg floor person world hand".split(),
    )
)
REACH: Final = 5
"""Words behind the noun in which it is said since when."""
NEXT: Final = 2
"""How far two ranks lie apart at most that are one rank told apart."""
FIRST: Final = 2


def ranks_apart(compared: Compared) -> Iterator[tuple[Pair, Quantity, Quantity]]:
    """Yield two ranks of one thing, counted since when, that are near each other and not the same."""
    if compared.alone is not None:
        return
    told = [_ranks(compared, number) for number in range(len(compared.readings))]
    for first, second, closeness in compared.on_one_event():
        for one, mine in told[first]:
            for other, theirs in told[second]:
                if mine.thing == theirs.thing and 0 < abs(mine.low - theirs.low) <= NEXT:
                    known = {rank.low for _, rank in told[first] if rank.thing == mine.thing}
                    known_there = {rank.low for _, rank in told[second] if rank.thing == mine.thing}
                    if theirs.low not in known and mine.low not in known_there:
                        yield Pair(one, other, closeness / 2, shown=False), mine, theirs


def _ranks(compared: Compared, number: int) -> list[tuple[Side, Quantity]]:
    return [
        (compared.side((number, index)), quantity)
        for index, statement in enumerate(compared.readings[number].statements)
        for quantity in statement.quantities
        if quantity.unit == "ordinal" and quantity.low >= FIRST and quantity.thing not in NO_ROWS
        if _is_counted_since(compared.side((number, index)), quantity)
    ]


def _is_counted_since(side: Side, rank: Quantity) -> bool:
    behind = [token.word for token in side.statement.tokens if token.start >= rank.span.end][:REACH]
    inside = {token.word for token in side.statement.tokens if rank.span.start <= token.start < rank.span.end}
    return not COUNTED_SINCE.isdisjoint(behind) or not COUNTED_SINCE.isdisjoint(inside)
