"""Inside one article: its own arithmetic, and one figure given by several sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations
from typing import Final

from briefreader.findings.compared import Difference
from briefreader.findings.figures.sums import Sum, false_sums
from briefreader.findings.figures.tolls import MEASURED
from briefreader.findings.occasion import on_two_days
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.quantities import Quantity, same_thing, values_meet
from briefreader.mentions.quantities.states import PEOPLE_STATES
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.tokens import Token, stem, tokenize
from briefreader.model import Kind, Passage, Severity

PUTS: Final = frozenset("put puts estimated estimates reckoned reckons".split())
"""Verbs with which a source gives a figure: "police put the crowd at 12,000"."""
ADDED: Final = frozenset(stem(word) for word in "more another additional extra further new other".split())
"""Qualifiers of a count that comes on top of what there was."""
COLLECTIVES: Final = frozenset(map(stem, "fleet force workforce staff capacity network stock size output army".split()))
"""What is multiplied where its members are counted: a fleet of boats."""
TOLERANCE: Final = 0.2
"""Share by which a multiple may be off before the article's own counts refute it: "nearly tripled" is loose."""
PHRASE_ENDS: Final = frozenset("in at on by from with to and but as since after before this last next".split())
MAX_PHRASE: Final = 6
"""Where the object of "doubling" ends, at the latest."""
SOURCED: Final = frozenset(("count", *MEASURED))
"""Units in which sources give figures of one thing apart."""
REACH: Final = 2
"""Sentences after a multiple in which the counts that it is made of are looked for."""
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
        return self._who_puts_it()

    def _who_puts_it(self) -> str:
        """Return SOURCE of "SOURCE put the crowd at 12,000", or ""."""
        before = [token for token in self.statement.tokens if token.start < self.quantity.span.start]
        puts = next((token for token in before if token.word in PUTS), None)
        if puts is None or before[-1].word != "at":
            return ""
        start = self.statement.passage.start
        return self.statement.passage.text[: puts.start - start].strip()


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
        yield from map(_false_sum, false_sums(reading))


def _false_multiples(figures: Sequence[Figure]) -> Iterator[Difference]:
    """Yield a multiple that the article's own counts refute: 4 and 4 more are 8, which is double and not triple."""
    for multiple in (figure for figure in figures if figure.quantity.unit == "times"):
        counts = [figure for figure in figures if _is_count(figure)]
        found = _refuted_by_sum(multiple, counts) or _refuted_by_pair(multiple, counts)
        if found:
            yield found


def _is_count(figure: Figure) -> bool:
    quantity = figure.quantity
    return quantity.unit == "count" and quantity.low == quantity.high and bool(quantity.thing)


def _multiplied(multiple: Figure) -> frozenset[str]:
    """Return the stems of what is multiplied: the words after "doubling the number of …", or before "… has halved"."""
    at = end = multiple.quantity.number.end
    text = multiple.reading.article.text
    after: list[Token] = []
    for token in multiple.statement.tokens:
        if token.start >= at:
            if token.word in PHRASE_ENDS or len(after) == MAX_PHRASE or text[end : token.start].strip():
                break
            after.append(token)
            end = token.end
    told = [token.stem for token in after if token.word not in STOP_WORDS]
    if not told:
        told = [token.stem for token in multiple.statement.tokens if token.start < at and token.word not in STOP_WORDS]
    return frozenset((multiple.quantity.thing, *told)) - {""}


def _refuted_by_sum(multiple: Figure, counts: Sequence[Figure]) -> Difference | None:
    """Hold a multiple against what came on top: four more, eight in all."""
    things = _multiplied(multiple)
    same = [figure for figure in counts if figure.quantity.thing in things]
    for new, total in permutations(same, 2):
        if new.quantity.thing != total.quantity.thing:
            continue
        if not new.quantity.qualifiers & ADDED or total.quantity.qualifiers & ADDED:
            continue
        before, after = total.quantity.low - new.quantity.low, total.quantity.low
        if before > 0 and not _fits(after / before, multiple.quantity):
            why = f"{new.passage.text} on top of {before:g} make {after:g}: {after / before:.3g} times as many."
            return _arithmetic(multiple, (new, total), before, after, why)
    return None


def _refuted_by_pair(multiple: Figure, counts: Sequence[Figure]) -> Difference | None:
    """Hold a multiple against the two counts of one thing that follow it closely: 20 buses today, 40 by spring."""
    things = _multiplied(multiple)
    order = list(multiple.reading.statements)
    at = order.index(multiple.statement)
    near = [figure for figure in counts if 0 <= order.index(figure.statement) - at <= REACH]
    for one, other in combinations(near, 2):
        values = one.quantity.low, other.quantity.low
        others = [figure for figure in near if figure.quantity.thing == one.quantity.thing]
        if one.quantity.thing != other.quantity.thing or len(others) != 2 or 0 in values or values[0] == values[1]:
            continue
        if one.quantity.thing not in things and not things & COLLECTIVES:
            continue
        rising = multiple.quantity.high > 1
        before, after = sorted(values) if rising else sorted(values, reverse=True)
        if not _fits(after / before, multiple.quantity):
            why = f"{one.passage.text} and {other.passage.text}: {after / before:.3g} times as many."
            return _arithmetic(multiple, (one, other), before, after, why)
    return None


def _fits(times: float, multiple: Quantity) -> bool:
    return abs(times - multiple.high) <= TOLERANCE * multiple.high


def _arithmetic(multiple: Figure, counts: tuple[Figure, Figure], before: float, after: float, why: str) -> Difference:
    words = multiple.passage.text
    return Difference(
        kind=Kind.QUANTITY,
        severity=Severity.HIGH,
        confidence=0.85,
        summary=f"{multiple.reading.id}: “{words}”, but {after:g} is {after / before:.3g} times {before:g}",
        why=why,
        evidence=tuple(sorted({multiple.passage, *(count.passage for count in counts)})),
    )


def _false_sum(found: Sum) -> Difference:
    parts = " + ".join(map(str, found.parts.numbers))
    return Difference(
        kind=Kind.QUANTITY,
        severity=Severity.MEDIUM,
        confidence=0.7,
        summary=f"{found.total.article}: {found.total.text}; but also: {parts} make {found.parts.total}",
        why=f"The parts come to {found.parts.total}, the whole is given as {found.value:g}.",
        evidence=(found.total, found.parts.passage),
    )


def _by_source(figures: Sequence[Figure]) -> Iterator[Difference]:
    """Yield one finding for each thing that several sources count apart: to be cited by source, never averaged."""
    sourced = [figure for figure in figures if figure.quantity.unit in SOURCED and figure.source]
    done: set[Passage] = set()
    for first in sourced:
        if first.passage in done:
            continue
        same = [first, *(other for other in sourced if other is not first and _one_count(first, other))]
        apart = any(
            not values_meet(one.quantity, other.quantity) and _two_sources(one.source, other.source)
            for one, other in combinations(same, 2)
        )
        if apart:
            done |= {figure.passage for figure in same}
            yield _several_sources(same)


def _two_sources(one: str, other: str) -> bool:
    """Return True for sources that share no word but small ones: "police" and "the police chief" may be one."""
    ours, theirs = ({token.stem for token in tokenize(source)} - STOP_WORDS for source in (one, other))
    return ours.isdisjoint(theirs)


def _one_count(one: Figure, other: Figure) -> bool:
    """Return True where two figures count one thing on one occasion, as far as their sentences tell."""
    if one.statement is other.statement or not same_thing(one.quantity, other.quantity):
        return False
    people = one.quantity.state in PEOPLE_STATES or bool(one.quantity.thing)
    words = one.statement.passage.text, other.statement.passage.text
    return people and not on_two_days(*words) and not _two_places(one.statement, other.statement)


def _two_places(one: Statement, other: Statement) -> bool:
    """Return True where both sentences name something, and nothing that the other names."""
    ours, theirs = _names(one), _names(other)
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _names(statement: Statement) -> frozenset[str]:
    return frozenset(
        subject.key for subject in statement.subjects if subject.is_name and not subject.is_person and subject.first
    )


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
