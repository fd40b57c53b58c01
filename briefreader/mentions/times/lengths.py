"""How long, and how far from an event: "six-year sentence", "within a month", "hours after the raid"."""

from __future__ import annotations

from typing import Final

from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.numeral import Form
from briefreader.mentions.quantities.numerals import may_begin, read_numeral
from briefreader.mentions.times.cores import NOWHERE, Core
from briefreader.mentions.times.when import Kind, Range, When
from briefreader.mentions.times.words import AT_ONCE, PARTS, SHORTLY, UNITS, VAGUE_PLURALS
from briefreader.model import Span

_LONGEST_NUMBER: Final = 5
"""Tokens of a number before its unit: "two and a half"."""
_ONE: Final = frozenset(("a", "an", "one"))
_BEFORE_ONE: Final = frozenset(
    "for within in after over during than about around nearly almost lasted took by under only just least most half "
    "spent served lasting taking barely exactly".split()
)
_AFTER_ONE: Final = frozenset("after before later earlier ago and long from in following".split())
_VAGUE_BEFORE: Final = frozenset("for within in lasted took over during after".split())
_SIDES: Final = {
    "after": 1, "following": 1, "later": 1, "afterwards": 1, "afterward": 1, "since": 1, "thereafter": 1,
    "before": -1, "earlier": -1, "ago": -1, "prior": -1, "beforehand": -1,
}  # fmt: skip
_LONE_SIDES: Final = frozenset("later afterwards afterward thereafter earlier ago beforehand".split())
_DETERMINERS: Final = frozenset("the a an his her their its that this these those being it he she they to".split())
_ANCHOR_WORDS: Final = 6
_ENDS: Final = frozenset("of in on at by for with from and or but who which when while as if until to".split())
_BEFORE_LAST: Final = frozenset("the over in during for of these his her its their".split())
_NOT_LENGTHS: Final = frozenset("old age older younger high".split())
_OVER: Final = frozenset(("more", "longer"))
_UNDER: Final = frozenset(("less", "fewer"))
_PREVIOUS: Final = frozenset(("last", "past", "previous", "preceding", "next", "coming", "first", "final"))


def length(cursor: Cursor, index: int) -> Core | None:
    """Read a length of time at its unit, with the number before it and what it is measured from."""
    read = _measure(cursor, index)
    if read is None or _is_age_or_rate(cursor, index, read[0]):
        return None
    first, stop, span = read
    first, stop, span = _and_more(cursor, first, stop, span)
    lasting = cursor.word(first - 1) == "for" and cursor.word(stop) in ("before", "after", "since")
    if (side := _SIDES.get(cursor.word(stop))) and cursor.joined(stop - 1) and not lasting:
        return _distance(cursor, first, stop, span, side)
    if cursor.word(stop) == "from" and cursor.word(stop + 1) == "now":
        return Core(first, stop + 2, When(NOWHERE, Kind.DISTANCE, length=span, side=1, from_now=True))
    span = _at_least_or_most(cursor, first, span)
    bound = "past" if _is_spell(cursor, first) else ""
    things, anchor = _thing(cursor, stop)
    when = When(NOWHERE, Kind.DURATION, length=span, bound=bound, anchor=things, anchor_span=anchor)
    return Core(first, stop, when)


def _at_least_or_most(cursor: Cursor, first: int, span: Range) -> Range:
    """Return what "more than two hours" and "less than five minutes" may mean: up to double, down to half."""
    before = (cursor.word(first - 2), cursor.word(first - 1))
    if cursor.word(first - 3) in ("no", "not") and before[0] in _OVER | _UNDER:
        before = ("less" if before[0] in _OVER else "more", before[1])
    if before in (("more", "than"), ("longer", "than"), ("at", "least")):
        return Range(span.low, 2 * span.high)
    if before in (("less", "than"), ("fewer", "than"), ("at", "most"), ("up", "to")):
        return Range(span.low / 2, span.high)
    return span


def _is_spell(cursor: Cursor, first: int) -> bool:
    """Return True after "the last", "over the next": "will last two days" is a verb."""
    before = cursor.word(first - 1)
    return before in _PREVIOUS and (before != "last" or cursor.word(first - 2) in _BEFORE_LAST)


def _distance(cursor: Cursor, first: int, stop: int, span: Range, side: int) -> Core:
    word = cursor.word(stop)
    now = word == "ago"
    if word in _LONE_SIDES:
        return Core(first, stop + 1, When(NOWHERE, Kind.DISTANCE, length=span, side=side, from_now=now))
    after = stop + 2 if word == "prior" and cursor.word(stop + 1) == "to" else stop + 1
    things, anchor = _anchor(cursor, after)
    when = When(NOWHERE, Kind.DISTANCE, length=span, side=side, anchor=things, anchor_span=anchor)
    return Core(first, stop + 1, when)


def _measure(cursor: Cursor, index: int) -> tuple[int, int, Range] | None:
    """Return where a number with its unit begins and ends, and the minutes that it gives."""
    word, before = cursor.word(index), cursor.word(index - 1)
    minutes = UNITS.get(word, 1.0)
    joined = cursor.joined(index - 1) or cursor.gap(index - 1) in ("' ", "\u2019 ")
    if joined and before in _ONE:
        return _single(cursor, index, minutes)
    for place in range(max(0, index - _LONGEST_NUMBER), index) if joined else ():
        if not may_begin(cursor, place):
            continue
        number = read_numeral(cursor, place)
        if number is not None and number.stop == index and number.form is not Form.ORDINAL and number.low >= 0:
            low, high = number.low, number.high
            start, span = _plus_before(cursor, place, low, high)
            return start, index + 1, Range(span[0] * minutes, span[1] * minutes)
    if word in VAGUE_PLURALS and _told_loosely(cursor, index):
        return index, index + 1, VAGUE_PLURALS[word]
    return None


def _plus_before(cursor: Cursor, place: int, low: float, high: float) -> tuple[int, tuple[float, float]]:
    """Return a range that begins before the last number: "two to three hours", "five or six days"."""
    between = cursor.word(place - 1) == "and" and cursor.word(place - 3) == "between"
    if (between or cursor.word(place - 1) in ("to", "or")) and place >= 2 and may_begin(cursor, place - 2):
        other = read_numeral(cursor, place - 2)
        if other is not None and other.stop == place - 1 and other.low < low:
            return place - 2, (other.low, high)
    return place, (low, high)


def _single(cursor: Cursor, index: int, minutes: float) -> tuple[int, int, Range] | None:
    """Read "a month", "an hour", "half an hour", "one-year": never the rate of "$15 an hour"."""
    first = index - 1
    before, after = cursor.word(first - 1), cursor.word(index + 1)
    if before == "half" and cursor.spaced(first - 1):
        return first - 1, index + 1, Range(minutes / 2, minutes / 2)
    if before == "quarter" or (before == "of" and cursor.word(first - 2) == "quarter"):
        return None
    placed = before in _BEFORE_ONE or after in _AFTER_ONE or cursor.word(first) == "one" or cursor.hyphened(first)
    return (first, index + 1, Range(minutes, minutes)) if placed else None


def _told_loosely(cursor: Cursor, index: int) -> bool:
    before, after = cursor.word(index - 1), cursor.word(index + 1)
    return (after in _SIDES and cursor.spaced(index)) or (before in _VAGUE_BEFORE and cursor.spaced(index - 1))


def _is_age_or_rate(cursor: Cursor, index: int, first: int) -> bool:
    after, beyond = cursor.word(index + 1), cursor.word(index + 2)
    if after in _NOT_LENGTHS or (after == "of" and beyond == "age") or cursor.word(first - 1) in ("aged", "age"):
        return True
    rate = after in ("a", "per", "each", "every") and beyond in UNITS
    return rate or cursor.word(first - 1) in ("per", "every", "each")


def _and_more(cursor: Cursor, first: int, stop: int, span: Range) -> tuple[int, int, Range]:
    """Add the second measure of "six years and three months", "an hour and a half"."""
    at = stop + 1 if cursor.word(stop) == "and" and cursor.spaced(stop - 1) else stop
    if cursor.word(at) == "a" and cursor.word(at + 1) == "half" and at > stop:
        half = UNITS.get(cursor.word(stop - 1), 0.0) / 2
        return first, at + 2, Range(span.low + half, span.high + half)
    if (
        at < cursor.size
        and may_begin(cursor, at)
        and (number := read_numeral(cursor, at)) is not None
        and number.low > 0
    ):
        unit = cursor.word(number.stop)
        if unit in UNITS and UNITS[unit] < UNITS.get(cursor.word(stop - 1), 0.0) and number.stop > at:
            more = UNITS[unit]
            return first, number.stop + 1, Range(span.low + number.low * more, span.high + number.high * more)
    return first, stop, span


def _anchor(cursor: Cursor, index: int) -> tuple[tuple[str, ...], Span | None]:
    """Return the stems of the event that a distance is measured from: "the robbery", "he was arrested"."""
    place, found = index, list[int]()
    while place < min(cursor.size, index + _ANCHOR_WORDS) and cursor.joined(place - 1):
        word = cursor.word(place)
        if word in _ENDS and found:
            break
        if word not in _DETERMINERS and word not in STOP_WORDS:
            found.append(place)
        place += 1
    if not found:
        return (), None
    tokens = cursor.tokens
    return tuple(base_form(tokens[at].stem) for at in found), Span(tokens[index].start, tokens[found[-1]].end)


def _thing(cursor: Cursor, index: int) -> tuple[tuple[str, ...], Span | None]:
    """Return the stems of what lasts so long: "six-year sentence", "eight years in prison", "months of talks"."""
    place = index
    if cursor.word(place) in ("of", "in", "behind", "on"):
        place += 1
    found: list[int] = []
    while place < min(cursor.size, index + 4) and (cursor.joined(place - 1) or cursor.gap(place - 1) in ("' ", "’ ")):
        if cursor.word(place) in _ENDS or cursor.is_number(place):
            break
        if cursor.word(place) not in STOP_WORDS:
            found.append(place)
        place += 1
    if not found:
        return (), None
    tokens = cursor.tokens
    return tuple(base_form(tokens[at].stem) for at in found), Span(tokens[found[0]].start, tokens[found[-1]].end)


def at_once(cursor: Cursor, index: int) -> Core | None:
    """Read "shortly after the raid", "soon afterwards", "moments later"."""
    word, after = cursor.word(index), cursor.word(index + 1)
    if word not in AT_ONCE or after not in _SIDES or not cursor.spaced(index):
        return None
    beyond = cursor.word(index + 2)
    if after not in _LONE_SIDES and (beyond in PARTS or cursor.is_number(index + 2)):  # "shortly before midnight"
        return None
    span = VAGUE_PLURALS.get(word, SHORTLY)
    return _distance(cursor, index, index + 1, span, _SIDES[after])


def next_to(cursor: Cursor, index: int) -> Core | None:
    """Read "the day before the vote", "the week after", at its unit."""
    word, after = cursor.word(index), cursor.word(index + 1)
    if cursor.word(index - 1) != "the" or after not in ("before", "after") or not cursor.spaced(index):
        return None
    minutes = UNITS.get(word) or UNITS["day"]
    return _distance(cursor, index - 1, index + 1, Range(minutes * 0.6, minutes * 1.5), _SIDES[after])
