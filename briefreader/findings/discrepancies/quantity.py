"""Quantity: the same thing counted, with values that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isinf
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.occasion import (
    a_part_is_named,
    before_and_after,
    on_two_days,
    other_in_order,
    plan_beside_state,
)
from briefreader.mentions.quantities import Quantity, same_thing, values_meet
from briefreader.mentions.quantities.states import PEOPLE_STATES
from briefreader.mentions.quantities.units import CURRENCIES
from briefreader.mentions.tokens import stem
from briefreader.model import Kind, Passage, Severity

NOT_COUNTED: Final = frozenset(("ordinal", "hour", "day", "times"))
"""Units that are no quantity here: rank and time have their own kinds, a multiple is the arithmetic of one article."""
PERIODS: Final = frozenset(map(stem, "season year month week day hour minute time game round".split()))
"""Spells and turns: counted by other rules of the game."""
MEASURES: Final = frozenset(("percent", "score", "magnitude", *CURRENCIES))
"""Units in which a clause that tells the same gives the same thing, though its noun may not be found."""
GRAVE: Final = 0.1
"""Relative difference from which a brief with the wrong figure would be wrong."""
LEAST_OVERLAP: Final = 0.3
LEAST_OVERLAP_TOLL: Final = 0.15
"""How much of the clauses around two figures must agree; less for the dead and hurt, whom few words count."""
LEAST_OVERLAP_SOLE: Final = 0.1
"""… and least where each article counts the thing but once."""
PARALLEL: Final = 0.4
"""Overlap from which two clauses tell the same, whatever noun was found for their figures."""
SURE_SCORE: Final = 40.0


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two figures of one thing on one occasion that cannot both hold.

    Values agree where their ranges meet after rounding to the coarser of the two; another unit, another
    thing, another part or another day is not compared. A figure that the other article has anywhere is no
    difference: it then speaks of two things.
    """
    figures = [
        [quantity for statement in reading.statements for quantity in statement.quantities]
        for reading in compared.readings
    ]
    for pair in compared.pairs:
        both = figures[pair.one.address[0]], figures[pair.other.address[0]]
        for one, other in _apart(pair, compared, both):
            yield _difference(pair, one, other)


Figures = tuple[Sequence[Quantity], Sequence[Quantity]]
"""All figures of the two articles."""


def _apart(pair: Pair, compared: Compared, figures: Figures) -> Iterator[tuple[Quantity, Quantity]]:
    for one in pair.one.statement.quantities:
        for other in pair.other.statement.quantities:
            if one.unit != other.unit or not _is_compared(one) or _agree(one, other):
                continue
            if not _counts_one_thing(pair, compared, figures, one, other):
                continue
            if _on_one_occasion(pair, one, other) and not _told_elsewhere(figures, one, other):
                yield one, other


def _agree(one: Quantity, other: Quantity) -> bool:
    """Return True where both figures can be the one told: "at least 23" and "at least 26" are two statements."""
    if one.bound and one.bound == other.bound:
        ends = (one.low, other.low) if isinf(one.high) else (one.high, other.high)
        return abs(ends[0] - ends[1]) <= GRAVE * max(map(abs, ends))
    return values_meet(one, other)


def _is_compared(quantity: Quantity) -> bool:
    return quantity.unit not in NOT_COUNTED and quantity.thing not in PERIODS


def _counts_one_thing(pair: Pair, compared: Compared, figures: Figures, one: Quantity, other: Quantity) -> bool:
    overlap = pair.overlap(one.span, other.span, compared.matching.weights)
    if same_thing(one, other):
        if all(_is_sole(told, one) for told in figures):
            return overlap >= LEAST_OVERLAP_SOLE
        return overlap >= (LEAST_OVERLAP_TOLL if one.state in PEOPLE_STATES else LEAST_OVERLAP)
    alone = all(
        sum(1 for figure in told if figure.unit == one.unit) == 1
        for told in (pair.one.statement.quantities, pair.other.statement.quantities)
    )
    return alone and overlap >= PARALLEL and (one.unit in MEASURES or one.thing == other.thing != "")


def _is_sole(figures: Sequence[Quantity], figure: Quantity) -> bool:
    return sum(1 for other in figures if same_thing(figure, other)) == 1


def _on_one_occasion(pair: Pair, one: Quantity, other: Quantity) -> bool:
    words = pair.one.passage_around(one.span).text, pair.other.passage_around(other.span).text
    return not (
        on_two_days(*words)
        or before_and_after(*words)
        or plan_beside_state(pair, one.span, other.span)
        or other_in_order(pair, one.span, other.span)
        or a_part_is_named(pair, one.span, other.span)
    )


def _told_elsewhere(figures: Figures, one: Quantity, other: Quantity) -> bool:
    """Return True where either article has the other's figure too."""
    return any(
        same_thing(figure, told) and _agree(figure, told)
        for figure, against in ((one, figures[1]), (other, figures[0]))
        for told in against
    )


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
