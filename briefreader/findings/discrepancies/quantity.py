"""Quantity: the same thing counted, with values that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.matching.terms import Weights
from briefreader.mentions.quantities import Quantity, same_thing, values_meet
from briefreader.mentions.quantities.states import PEOPLE_STATES
from briefreader.mentions.tokens import stem
from briefreader.model import Kind, Passage, Severity

NOT_COUNTED: Final = frozenset(("ordinal", "hour", "day", "times"))
"""Units that are no quantity here: rank and time have their own kinds, a multiple is the arithmetic of one article."""
GRAVE: Final = 0.1
"""Relative difference from which a brief with the wrong figure would be wrong."""
SURE_SCORE: Final = 40.0
PERIODS: Final = frozenset(map(stem, "season year month week day hour minute time game round".split()))
"""Spells and turns: counted by other rules of the game."""
LEAST_OVERLAP: Final = 0.3
LEAST_OVERLAP_TOLL: Final = 0.15
"""How much of the clauses around two figures must agree; less for the dead and hurt, whom few words count."""
LEAST_SCORE: Final = 14.0
"""Statements whose link is weaker than this hardly speak of one thing."""


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two figures of linked statements that count the same thing apart.

    Values agree where their ranges meet after rounding to the coarser of the two; another unit, another
    thing or another part of it is not compared. A figure that the other article has anywhere is no
    difference: it then speaks of two things.
    """
    told = [
        [quantity for statement in reading.statements for quantity in statement.quantities]
        for reading in compared.readings
    ]
    for pair in compared.pairs:
        if pair.score >= LEAST_SCORE:
            for one, other in _apart(pair, compared.matching.weights):
                elsewhere = (told[pair.other.address[0]], one), (told[pair.one.address[0]], other)
                if not any(_has(figures, figure) for figures, figure in elsewhere):
                    yield _difference(pair, one, other)


def _has(figures: Sequence[Quantity], figure: Quantity) -> bool:
    return any(same_thing(figure, other) and values_meet(figure, other) for other in figures)


def _apart(pair: Pair, weights: Weights) -> Iterator[tuple[Quantity, Quantity]]:
    for one in pair.one.statement.quantities:
        for other in pair.other.statement.quantities:
            if not _is_compared(one) or not same_thing(one, other) or values_meet(one, other):
                continue
            least = LEAST_OVERLAP_TOLL if one.state in PEOPLE_STATES else LEAST_OVERLAP
            if pair.overlap(one.span, other.span, weights) >= least:
                yield one, other


def _is_compared(quantity: Quantity) -> bool:
    return quantity.unit not in NOT_COUNTED and quantity.thing not in PERIODS


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
