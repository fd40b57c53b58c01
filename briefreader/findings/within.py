"""Inside one article: its own arithmetic, and one figure given by several sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import Final

from briefreader.findings.compared import Difference
from briefreader.mentions.quantities import Quantity, same_thing, values_meet
from briefreader.mentions.quantities.states import PEOPLE_STATES
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.tokens import stem
from briefreader.model import Kind, Passage, Severity

ADDED: Final = frozenset(stem(word) for word in "more another additional extra further new other".split())
"""Qualifiers of a count that comes on top of what there was."""
TOLERANCE: Final = 0.2
"""Share by which a multiple may be off before the article's own counts refute it: "nearly tripled" is loose."""
MAX_FIGURES: Final = 400
"""Figures of one article compared with each other at most: a stated cap, for tables and lists."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with the statement it stands in."""

    reading: Reading
    statement: Statement
    quantity: Quantity

    @property
    def passage(self) -> Passage:
        """The figure with what it counts."""
        return self.reading.article.passage(self.quantity.span.start, self.quantity.span.end)

    @property
    def source(self) -> str:
        """Who is credited with the figure, or ""."""
        for attribution in self.statement.attributions:
            if any(content.overlaps(self.quantity.span) for content in attribution.content):
                return attribution.source
        return ""


def within(readings: Sequence[Reading]) -> Iterator[Difference]:
    """Yield what does not fit together inside each article."""
    for reading in readings:
        figures = [
            Figure(reading, statement, quantity)
            for statement in reading.statements
            for quantity in statement.quantities
        ][:MAX_FIGURES]
        yield from _false_multiples(figures)
        yield from _by_source(figures)


def _false_multiples(figures: Sequence[Figure]) -> Iterator[Difference]:
    """Yield a multiple that the article's own counts refute: 4 and 4 more are 8, which is double and not triple."""
    for multiple in figures:
        if multiple.quantity.unit != "times":
            continue
        counts = [figure for figure in figures if _counts(figure, multiple)]
        for new, total in permutations(counts, 2):
            if not new.quantity.qualifiers & ADDED or total.quantity.qualifiers & ADDED:
                continue
            before = total.quantity.low - new.quantity.low
            if before <= 0:
                continue
            times = total.quantity.low / before
            if abs(times - multiple.quantity.high) > TOLERANCE * multiple.quantity.high:
                yield _arithmetic(multiple, new, total, before, times)
                break


def _counts(figure: Figure, multiple: Figure) -> bool:
    quantity = figure.quantity
    exact = quantity.low == quantity.high
    return quantity.unit == "count" and exact and bool(quantity.thing) and quantity.thing == multiple.quantity.thing


def _arithmetic(multiple: Figure, new: Figure, total: Figure, before: float, times: float) -> Difference:
    words = multiple.passage.text
    return Difference(
        kind=Kind.QUANTITY,
        severity=Severity.HIGH,
        confidence=0.85,
        summary=f"{multiple.reading.id}: “{words}”, but {total.quantity.low:g} is {times:.3g} times {before:g}",
        why=f"{new.passage.text} on top of {before:g} make {total.quantity.low:g}: {times:.3g} times as many.",
        evidence=tuple(sorted({multiple.passage, new.passage, total.passage})),
    )


def _by_source(figures: Sequence[Figure]) -> Iterator[Difference]:
    """Yield one finding for each thing that several sources count apart: to be cited by source, never averaged."""
    tolls = [figure for figure in figures if figure.quantity.state in PEOPLE_STATES]
    done: set[Passage] = set()
    for first in tolls:
        if first.passage in done:
            continue
        same = [first, *(other for other in tolls if other is not first and same_thing(first.quantity, other.quantity))]
        sources = {figure.source for figure in same if figure.source}
        apart = any(
            not values_meet(one.quantity, other.quantity) and one.source != other.source
            for one, other in combinations(same, 2)
        )
        if apart and len(sources) >= 2:
            done |= {figure.passage for figure in same}
            yield _several_sources(same)


def _several_sources(figures: Sequence[Figure]) -> Difference:
    told = "; ".join(f"{figure.source or 'no source'}: {figure.passage.text}" for figure in figures)
    return Difference(
        kind=Kind.QUANTITY,
        severity=Severity.HIGH,
        confidence=0.75,
        summary=f"{figures[0].reading.id}: {told}",
        why="Several sources give the figure apart: cite each with its source, and average none.",
        evidence=tuple(sorted({figure.passage for figure in figures})),
    )
