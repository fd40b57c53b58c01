"""Quantity: the same thing counted, with values that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from math import isinf
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.figures.ages import ages_apart
from briefreader.findings.figures.ranks import ranks_apart
from briefreader.findings.figures.sums import number_at
from briefreader.findings.figures.tolls import MEASURED, told_apart
from briefreader.findings.occasion import (
    a_part_is_named,
    before_and_after,
    of_a_degree,
    of_a_limit,
    on_two_days,
    other_in_order,
    plan_beside_state,
)
from briefreader.mentions.quantities import Quantity, same_thing, values_meet
from briefreader.mentions.quantities.forms import AGE
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
MAX_IN_STATEMENT: Final = 12
"""Figures of one statement that are compared: a stated cap, for tables."""
MAX_FIGURES: Final = 400
"""Figures of one article that are held against those of another over the whole text: a stated cap, for tables."""
TWICE: Final = 2
MAX_AGAIN: Final = 2
"""Further places of one figure that a finding cites in each article."""
FAR_APART: Final = 2.0
"""Ratio from which two figures of one article are rather given for two things."""
SOLE_APART: Final = 3.0
"""… two figures that stand alone in their articles, in clauses that share little."""
FAR: Final = 5.0
"""… and in any case, unless their clauses tell the same."""


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two figures of one thing on one occasion that cannot both hold.

    Values agree where their ranges meet after rounding to the coarser of the two; another unit, another
    thing, another part or another day is not compared. A figure that the other article has anywhere is no
    difference: it then speaks of two things.
    """
    figures = [
        list(islice((told for statement in reading.statements for told in statement.quantities), MAX_FIGURES))
        for reading in compared.readings
    ]
    for pair in compared.pairs:
        both = figures[pair.one.address[0]], figures[pair.other.address[0]]
        for one, other in _apart(pair, compared, both):
            yield _difference(pair, both, one, other)
    for pair, one, other in (*ages_apart(compared), *ranks_apart(compared)):
        both = figures[pair.one.address[0]], figures[pair.other.address[0]]
        yield _difference(pair, both, one, other)
    for pair, one, other in told_apart(compared):
        both = figures[pair.one.address[0]], figures[pair.other.address[0]]
        if _agree(one, other) or not _on_one_occasion(pair, one, other):
            continue
        if pair.inside or not _told_elsewhere(both, one, other):
            yield _difference(pair, both, one, other)


Figures = tuple[Sequence[Quantity], Sequence[Quantity]]
"""All figures of the two articles."""


def _apart(pair: Pair, compared: Compared, figures: Figures) -> Iterator[tuple[Quantity, Quantity]]:
    for one in pair.one.statement.quantities[:MAX_IN_STATEMENT]:
        for other in pair.other.statement.quantities[:MAX_IN_STATEMENT]:
            if one.unit != other.unit or not _is_compared(one) or _agree(one, other):
                continue
            if not _counts_one_thing(pair, compared, figures, one, other):
                continue
            if not _on_one_occasion(pair, one, other):
                continue
            if _contradict(pair, figures[0], one, other) if pair.inside else not _told_elsewhere(figures, one, other):
                yield one, other


def _agree(one: Quantity, other: Quantity) -> bool:
    """Return True where both figures can be the one told: "at least 23" and "at least 26" are two statements."""
    if one.bound and one.bound == other.bound:
        ends = (one.low, other.low) if isinf(one.high) else (one.high, other.high)
        return abs(ends[0] - ends[1]) <= GRAVE * max(map(abs, ends))
    return values_meet(one, other)


def _is_same(one: Quantity, other: Quantity) -> bool:
    """Return True where both are one figure: "at least 14" and 48 can both hold, and are two."""
    bounds = [figure for figure in (one, other) if figure.bound]
    near = abs(_told(one) - _told(other)) <= GRAVE * max(abs(_told(one)), abs(_told(other)))
    return values_meet(one, other) and (near or not bounds)


def _told(quantity: Quantity) -> float:
    """Return the number that a figure is written with: 14 of "at least 14"."""
    return quantity.low if isinf(quantity.high) else quantity.high


def _is_compared(quantity: Quantity) -> bool:
    return quantity.unit not in NOT_COUNTED and quantity.thing not in PERIODS


def _counts_one_thing(pair: Pair, compared: Compared, figures: Figures, one: Quantity, other: Quantity) -> bool:
    same = same_thing(one, other)
    if not same and not _is_alone(pair, one, other):
        return False
    overlap = pair.overlap(one.span, other.span, compared.matching.weights)
    if same:
        if _ratio(one, other) > FAR:
            return overlap >= PARALLEL
        if all(_is_sole(told, one) for told in figures) and _ratio(one, other) <= SOLE_APART:
            return overlap >= LEAST_OVERLAP_SOLE
        return overlap >= (LEAST_OVERLAP_TOLL if one.state in PEOPLE_STATES else LEAST_OVERLAP)
    return overlap >= PARALLEL


def _is_alone(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Return True for measures, or counts of one noun, of which each statement has one: 27 of the union, 30 of the
    alliance are counts of two things.
    """
    if one.unit not in MEASURES and (one.thing != other.thing or not one.thing or _are_two(one, other)):
        return False
    return all(
        sum(1 for figure in told if figure.unit == one.unit) == 1
        for told in (pair.one.statement.quantities, pair.other.statement.quantities)
    )


def _are_two(one: Quantity, other: Quantity) -> bool:
    return bool(one.qualifiers) and bool(other.qualifiers) and one.qualifiers.isdisjoint(other.qualifiers)


def _ratio(one: Quantity, other: Quantity) -> float:
    low, high = sorted((abs(_told(one)), abs(_told(other))))
    return high / low if low else float("inf")


def _is_sole(figures: Sequence[Quantity], figure: Quantity) -> bool:
    alike = (other for other in figures if other.unit == figure.unit and same_thing(figure, other))
    return len(list(islice(alike, TWICE))) == 1


def _on_one_occasion(pair: Pair, one: Quantity, other: Quantity) -> bool:
    words = pair.one.passage_around(one.span).text, pair.other.passage_around(other.span).text
    return not (
        on_two_days(*words)
        or before_and_after(*words)
        or plan_beside_state(pair, one.span, other.span)
        or other_in_order(pair, one.span, other.span)
        or of_a_limit(pair, one.span, other.span)
        or of_a_degree(pair, one.span, other.span)
        or _is_sum(pair.one, other)
        or _is_sum(pair.other, one)
        or a_part_is_named(pair, one.span, other.span)
    )


def _is_sum(side: Side, figure: Quantity) -> bool:
    """Return True where the numbers of a statement come to a figure: four in one town and two in the other are six."""
    numbers = [number for at in range(len(side.statement.tokens)) if (number := number_at(side.statement.tokens, at))]
    return 1 < len(numbers) <= MAX_IN_STATEMENT and sum(numbers) == figure.low == figure.high


def _told_elsewhere(figures: Figures, one: Quantity, other: Quantity) -> bool:
    """Return True where either article has the other's figure too."""
    return any(
        figure.unit == told.unit and _is_same(figure, told) and same_thing(figure, told)
        for figure, against in ((one, figures[1]), (other, figures[0]))
        for told in against
    )


def _contradict(pair: Pair, figures: Sequence[Quantity], one: Quantity, other: Quantity) -> bool:
    """Return True where two figures of one article are surely given for one thing, and not by its parts."""
    if one.span == other.span or sum(1 for figure in figures if same_thing(figure, one)) != TWICE:
        return False
    if any(figure.low != figure.high and not figure.bound for figure in (one, other)):
        return False  # "several", "10 to 12"
    ours, theirs = _names_beside(pair.one), _names_beside(pair.other)
    ends = sorted((abs(one.low), abs(other.low)))
    return same_thing(one, other) and (ours <= theirs or theirs <= ours) and ends[1] <= FAR_APART * ends[0]


def _names_beside(side: Side) -> frozenset[str]:
    """Return the keys of the names in a side's sentence, people and the sentence's first word aside."""
    return frozenset(
        subject.key
        for subject in side.statement.subjects
        if subject.is_name and not subject.is_person and subject.first
    )


def _difference(pair: Pair, figures: Figures, one: Quantity, other: Quantity) -> Difference:
    a, b = _passage(pair.one, one), _passage(pair.other, other)
    update = _is_update(pair, one, other)
    evidence = (
        {a, b} if pair.inside else {a, b, *_again(pair.one, figures[0], one), *_again(pair.other, figures[1], other)}
    )
    return Difference(
        kind=Kind.QUANTITY,
        severity=Severity.LOW if update else _severity(one, other),
        confidence=min(0.95, 0.5 + 0.45 * min(1.0, pair.score / SURE_SCORE)),
        summary=pair.summary(a.text, b.text),
        why=_why(one, other) + (" The later article has the later count: an update." if update else ""),
        evidence=tuple(sorted(evidence)),
        update=update,
    )


def _severity(one: Quantity, other: Quantity) -> Severity:
    gap = _gap(one, other)
    if one.unit == AGE:
        return Severity.MEDIUM
    if (one.approximate and not one.bound) or (other.approximate and not other.bound):
        return Severity.MEDIUM if gap >= GRAVE else Severity.LOW
    return Severity.HIGH if gap >= GRAVE else Severity.MEDIUM


def _passage(side: Side, quantity: Quantity) -> Passage:
    """Return the figure with what it counts."""
    return side.passage(quantity.span.start, quantity.span.end)


def _again(side: Side, figures: Sequence[Quantity], figure: Quantity) -> list[Passage]:
    """Return where the article gives the figure again: in its headline, in its story."""
    same = [
        told
        for told in figures
        if (same_thing(told, figure) or (told.unit == figure.unit and figure.unit in {*MEASURED, AGE}))
        and (told.low, told.high) == (figure.low, figure.high)
        and told.span != figure.span
    ]
    return [_passage(side, told) for told in same[:MAX_AGAIN]]


def _is_update(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Return True where the later article counts more dead, hurt or missing: a toll grows."""
    days = pair.one.reading.article.published, pair.other.reading.article.published
    if pair.inside or one.state not in PEOPLE_STATES or days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    return (_told(one) < _told(other)) == (days[0] < days[1])


def _gap(one: Quantity, other: Quantity) -> float:
    """Return by how much the figures differ, as a share of the larger: the nearer ends of two ranges."""
    if one.bound or other.bound:
        nearest, farthest = _told(one), _told(other)
    else:
        low, high = sorted((one, other), key=lambda quantity: quantity.low)
        nearest, farthest = high.low, low.high
    return abs(nearest - farthest) / max(abs(nearest), abs(farthest), 1e-9)


def _why(one: Quantity, other: Quantity) -> str:
    low, high = sorted(map(_told, (one, other)))
    if low <= 0:
        return "Both count the same thing; the figures cannot both hold."
    return f"Both count the same thing; one figure is {high / low:.3g} times the other."
