"""Quantity: the same thing counted, with values that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.mentions.quantities import Quantity, same_thing, values_meet
from briefreader.model import Kind, Passage, Severity

NOT_COUNTED: Final = frozenset(("ordinal", "hour", "day", "times"))
"""Units that are no quantity here: rank and time are told by other kinds, a multiple by the arithmetic of one article."""
GRAVE: Final = 0.1
"""Relative difference from which a brief with the wrong figure would be wrong."""
SURE_SCORE: Final = 40.0
LEAST_SCORE: Final = 14.0
"""Statements whose link is weaker than this hardly speak of one thing."""


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two figures of linked statements that count the same thing apart.

    Values agree where their ranges meet after rounding to the coarser of the two; another unit, another
    thing or another part of it is not compared. A figure that the other statement has too is no difference.
    """
    for pair in compared.pairs:
        if pair.score >= LEAST_SCORE:
            yield from _apart(pair)


def _apart(pair: Pair) -> Iterator[Difference]:
    ours, theirs = pair.one.statement.quantities, pair.other.statement.quantities
    for one in ours:
        alike = [other for other in theirs if same_thing(one, other)]
        if not alike or any(values_meet(one, other) for other in alike):
            continue
        other = alike[0]
        if any(values_meet(mine, other) for mine in ours if same_thing(mine, other)):
            continue
        if one.unit not in NOT_COUNTED:
            yield _difference(pair, one, other)


def _difference(pair: Pair, one: Quantity, other: Quantity) -> Difference:
    a, b = _passage(pair.one, one), _passage(pair.other, other)
    gap = _gap(one, other)
    severity = Severity.HIGH if gap >= GRAVE else Severity.MEDIUM
    if one.approximate or other.approximate:
        severity = Severity.MEDIUM if gap >= GRAVE else Severity.LOW
    return Difference(
        kind=Kind.QUANTITY,
        severity=severity,
        confidence=min(0.95, 0.5 + 0.45 * min(1.0, pair.score / SURE_SCORE)),
        summary=f"{a.article}: {a.text}; {b.article}: {b.text}",
        why=_why(one, other),
        evidence=(a, b),
    )


def _passage(side: Side, quantity: Quantity) -> Passage:
    """Return the figure with what it counts."""
    return side.passage(quantity.span.start, quantity.span.end)


def _gap(one: Quantity, other: Quantity) -> float:
    """Return by how much the nearer ends of two ranges differ, as a share of the larger; 1 where one is open."""
    low, high = sorted((one, other), key=lambda quantity: quantity.low)
    nearest, farthest = high.low, low.high
    return abs(nearest - farthest) / max(abs(nearest), abs(farthest), 1e-9)


def _why(one: Quantity, other: Quantity) -> str:
    low, high = sorted((one, other), key=lambda quantity: quantity.low)
    if low.high <= 0 or high.low == low.high:
        return "Both count the same thing; the figures cannot both hold."
    return f"Both count the same thing; one figure is {high.low / low.high:.3g} times the other."
