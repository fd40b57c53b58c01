"""Whether two clauses speak of one occasion: not of two days, of a part named by place, or of a plan beside a state."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from briefreader.findings.compared import Pair, Side
from briefreader.lexicon.naming import CALENDAR
from briefreader.mentions.times import Kind, Relation, When, relation, times
from briefreader.mentions.times.when import Range
from briefreader.mentions.verbs.predicates import Stage
from briefreader.model import Span

LONG: Final = Range(7 * 1440 * 0.6, float("inf"))
"""Minutes from which a distance in time parts two occasions: "a week earlier", "the year before"."""


_MAY_TELL: Final = re.compile(
    r"\d|day|week|month|year|morrow|night|noon|decade|century|quarter|season|spring|summer|autumn|winter|\bfall\b|ago\b|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
"""What a clause holds that names a time."""


@lru_cache(maxsize=8192)
def times_in(words: str) -> tuple[When, ...]:
    """Return the days, dates, years and spells that a clause names."""
    if not _MAY_TELL.search(words):  # most clauses name none, and need not be read
        return ()
    return tuple(
        when
        for when in times(words, 0, len(words))
        if when.names_day or (when.kind is Kind.DISTANCE and when.length is not None and when.length.meets(LONG))
    )


def on_two_days(one: str, other: str) -> bool:
    """Return True where both clauses say when, and neither names a time of the other.

    "Yesterday" may be any day of the other's, so it parts nothing.
    """
    ours, theirs = ([when for when in times_in(words) if when.unit != "day"] for words in (one, other))
    return bool(ours) and bool(theirs) and not any(_one_time(mine, their) for mine in ours for their in theirs)


def _one_time(one: When, other: When) -> bool:
    same = all(getattr(one, name) == getattr(other, name) for name in _PLACES_IN_TIME)
    return same or relation(one, other) is Relation.AGREE or _in_quarter(one, other) or _in_quarter(other, one)


def _in_quarter(one: When, other: When) -> bool:
    """Return True for a quarter of the year and a month of it: "the first quarter", "from January"."""
    if one.unit not in _QUARTERS or other.month is None or None not in (one.year, other.year):
        return False
    return (other.month - 1) // 3 == _QUARTERS.index(one.unit)


_QUARTERS: Final = ("q1", "q2", "q3", "q4")


_PLACES_IN_TIME: Final = ("year", "month", "day", "weekday", "unit", "shift", "length", "side")
"""What places a time, whatever bounds it."""


def before_and_after(one: str, other: str) -> bool:
    """Return True where just one of two clauses goes back to an earlier spell ("the year before")."""
    back = [any(when.side == -1 for when in times_in(words)) for words in (one, other)]
    return back[0] != back[1]


WHERE: Final = frozenset("in at on near from inside outside aboard of across around for among".split())
BESIDE: Final = 60
"""Characters from a figure within which a place says which part it is of."""
LIMITS: Final = frozenset(
    "licensed capacity can could maximum limit allowed permitted seats designed able most".split()
)
"""Words of what may be at most."""
DEGREES: Final = frozenset("seriously critically badly severely gravely slightly lightly".split())
"""Adverbs that say how badly somebody is hurt."""
FURTHER: Final = frozenset(("another", "again"))
"""Words that set one occasion apart from one before it."""
NEAR: Final = 25
"""Characters from a verb or figure within which such a word is of it."""
SECOND: Final = 2
WHERE_REACH: Final = 2
"""Words before a name among which its preposition stands: "in the Miramar"."""
TELLING: Final = 2
"""Statements from which what an article does not name tells something."""


def _is_headline(side: Side) -> bool:
    """Return True for a line Of Which Most Words Have Capitals: they are no names."""
    words = [token for token in side.statement.tokens if token.text[0].isalpha()]
    return 2 * sum(token.capitalised for token in words) > len(words)


def a_part_is_named(pair: Pair, one: Span, other: Span) -> bool:
    """Return True where the clause at either span names what the other's whole article never names.

    Six died in the Hotel Miramar, eleven on the island: the six are part of the eleven.

    Args:
        pair: the two statements.
        one, other: a place in the clause of each.
    """
    return _names_more(pair.one, one, pair.other) or _names_more(pair.other, other, pair.one)


def _names_more(side: Side, span: Span, against: Side) -> bool:
    if len(against.reading.statements) < TELLING or _is_headline(side):
        return False
    known = against.reading.keys
    text = against.reading.article.text
    people = {subject.start for subject in side.statement.subjects if subject.is_person}
    return any(
        term.text[:1].isupper()
        and term.start not in people
        and key not in known
        and term.text not in text
        and max(span.start - term.start, term.start - span.end) <= BESIDE
        and _is_where(side, term.start)
        for key, term in side.terms_in(span).items()
        if term.text.lower() not in CALENDAR
    )


def _is_where(side: Side, start: int) -> bool:
    """Return True where what stands at `start` follows a preposition of place: "in the Hotel Miramar"."""
    before = [token.word for token in side.statement.tokens if token.start < start][-WHERE_REACH:]
    return any(word in WHERE for word in before)


def other_in_order(pair: Pair, one: Span, other: Span) -> bool:
    """Return True where both clauses count off what they tell of, apart: the first stage / the second stage."""
    ours, theirs = _ordinals(pair.one, one), _ordinals(pair.other, other)
    if ours and theirs:
        return ours.isdisjoint(theirs)
    return _is_further(pair.one, one) != _is_further(pair.other, other)


def _is_further(side: Side, span: Span) -> bool:
    """Return True where a clause tells of another of its sort: a second dose, further talks."""
    near = (token.word for token in side.statement.tokens if -NEAR <= token.start - span.start <= len(span) + NEAR)
    return any(rank >= SECOND for rank in _ordinals(side, span)) or any(word in FURTHER for word in near)


def other_figures(pair: Pair, one: Span, other: Span) -> bool:
    """Return True where both clauses have figures of one unit, and none in common: 20m was spent, 50m is to be."""
    ours, theirs = _figures(pair.one, one), _figures(pair.other, other)
    units = {unit for unit, _ in ours} & {unit for unit, _ in theirs}
    return any(
        {low for of, low in ours if of == unit}.isdisjoint(low for of, low in theirs if of == unit) for unit in units
    )


def _figures(side: Side, span: Span) -> frozenset[tuple[str, float]]:
    clause = side.passage_around(span)
    return frozenset(
        (quantity.unit, quantity.low)
        for quantity in side.statement.quantities
        if quantity.unit != "ordinal" and clause.start <= quantity.span.start < clause.end
    )


def of_a_limit(pair: Pair, one: Span, other: Span) -> bool:
    """Return True where just one of two clauses tells what may be at most: licensed for 80, built to carry 80."""
    told = []
    for side, span in ((pair.one, one), (pair.other, other)):
        clause = side.passage_around(span)
        words = (token.word for token in side.statement.tokens if clause.start <= token.start < clause.end)
        told.append(any(word in LIMITS for word in words))
    return told[0] != told[1]


def of_a_degree(pair: Pair, one: Span, other: Span) -> bool:
    """Return True where just one of two figures is of a degree: two seriously injured among six injured."""
    told = [
        any(
            token.word in DEGREES and -NEAR <= token.start - span.start <= len(span) + NEAR
            for token in side.statement.tokens
        )
        for side, span in ((pair.one, one), (pair.other, other))
    ]
    return told[0] != told[1]


def _ordinals(side: Side, span: Span) -> frozenset[float]:
    clause = side.passage_around(span)
    return frozenset(
        quantity.low
        for quantity in side.statement.quantities
        if quantity.unit == "ordinal" and clause.start <= quantity.span.start < clause.end
    )


def plan_beside_state(pair: Pair, one: Span, other: Span) -> bool:
    """Return True where one clause tells what is to come and the other what holds: employs 900 / 300 will go."""
    stages = {_stage(pair.one, one), _stage(pair.other, other)}
    return stages == {Stage.PLANNED, Stage.HOLDS}


def _stage(side: Side, span: Span) -> Stage:
    clause = side.passage_around(span)
    inside = [told for told in side.main_predicates if clause.start <= told.span.start < clause.end]
    return inside[0].stage if inside else Stage.NONE
