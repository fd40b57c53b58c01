"""The times in a stretch of text, in order: one pass that reads them, one that joins a day with its hour."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.times.clocks import clock, part, small_hours, spelled_clock
from briefreader.mentions.times.cores import Core
from briefreader.mentions.times.dates import in_digits, month, named_spell, relative_day, spell, weekday
from briefreader.mentions.times.lengths import at_once, length, next_to
from briefreader.mentions.times.when import Kind, Range, When
from briefreader.mentions.times.words import (
    APPROXIMATE,
    AT_ONCE,
    BOUNDS,
    EARLY,
    LATE,
    LENGTHS,
    MODIFIERS,
    MONTHS,
    PARTS,
    RELATIVE_DAYS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from briefreader.mentions.tokens import Token
from briefreader.model import Span
from briefreader.reading.datestamp import read_stamp

Reader = Callable[[Cursor, int], Core | None]


def _readers() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, tuple[Reader, ...]] = {}
    for words, reader in (
        (RELATIVE_DAYS, relative_day),
        ((*WEEKDAYS, *SHORT_WEEKDAYS), weekday),
        (MONTHS, month),
        (MODIFIERS, spell),
        (("weekend", "quarter", *SEASONS), named_spell),
        (("hours",), small_hours),
        (("o'clock",), spelled_clock),
        (("day", "night", "week", "month", "year", "season", "morning", "weekend", "evening"), next_to),
        (PARTS.keys() - RELATIVE_DAYS.keys(), part),
        (LENGTHS | {"moments"}, length),
        (AT_ONCE - {"moments", "minutes"}, at_once),
    ):
        for word in words:
            table[word] = (*table.get(word, ()), reader)
    return table


_READERS: Final = _readers()
_IN_DIGITS: Final[tuple[Reader, ...]] = (in_digits, clock)
_JOINTS: Final = frozenset(
    ("", *"on|at|of|in the|on the|at about|at around|at approximately|local time on|the|at just|at shortly|during the|"
     "shortly before|shortly after|just before|just after|about|around|by".split("|"))
)  # fmt: skip
"""Words that may part a day from its hour."""
_FILLED: Final = frozenset(("over", "during", "within"))
"""Prepositions that place an event inside a day or spell: "over the weekend"."""
_NO_LIMITS: Final = frozenset(("for", "to", "through", "between"))
"""Prepositions that only introduce a length: "sentenced to six years"."""
_SMALL: Final = frozenset("the on in at less more than or mid".split())
_CLOSE: Final = frozenset("shortly just soon".split())
_REACH: Final = 4
"""Words before a time that may shape it."""
_LONGEST_JOINT: Final = 20
_ABBREVIATED: Final = 5
_STAMPED: Final = frozenset("updated published posted modified filed last first".split())
_LONGEST_STAMP: Final = 120
_DATELINE: Final = 60
"""Characters from a sentence's start within which a place, a date and a dash make a dateline."""


def times(text: str, start: int, end: int, tokens: tuple[Token, ...] | None = None) -> tuple[When, ...]:
    """Return the times that `text[start:end]` tells, in order and disjoint, with offsets into `text`.

    A dateline, a line that says when a page was published, an age and a rate are none. `tokens`, where the caller
    has them, are those of the stretch. The cost is linear in the stretch.
    """
    cursor = Cursor(text, start, end, tokens)
    cores = list(_cores(cursor))
    if not cores or _is_stamp(cursor):
        return ()
    begun = _dateline_end(cursor)
    joined = _joined(cursor, [core for core in cores if cursor.tokens[core.first].start >= begun])
    return tuple(_finished(cursor, core, before) for core, before in zip(joined, [None, *joined], strict=False))


def _cores(cursor: Cursor) -> Iterator[Core]:
    """Yield the days, hours and lengths as they stand, none overlapping."""
    free = 0
    for index, word in enumerate(cursor.words):
        readers = _READERS.get(word) or (_IN_DIGITS if word[0].isdecimal() else ())
        for reader in readers:
            if index >= free and (core := reader(cursor, index)) is not None and core.first >= free:
                yield core
                free = core.stop
                break


def _is_stamp(cursor: Cursor) -> bool:
    """Return True for a line that only says when a page was published or changed."""
    if cursor.end - cursor.start > _LONGEST_STAMP:
        return False
    if cursor.word(0) in _STAMPED or cursor.size <= 8:
        return read_stamp(cursor.text[cursor.start : cursor.end]) is not None or (
            cursor.word(0) in ("updated", "posted", "published") and cursor.size <= 8
        )
    return False


def _dateline_end(cursor: Cursor) -> int:
    """Return where a dateline ends ("KABUL, June 3 (Reuters) — "), or the stretch's start."""
    first = cursor.surface(0)
    if len(first) < 3 or not first.isupper():
        return cursor.start
    opening = cursor.text[cursor.start : min(cursor.end, cursor.start + _DATELINE)]
    ends = [opening.find(mark) + len(mark) for mark in (" — ", " – ", " - ", "— ", ") ") if mark in opening]
    return cursor.start + min(ends) if ends else cursor.start


def _joined(cursor: Cursor, cores: Sequence[Core]) -> list[Core]:
    """Join a day with the hour, or the weekday with the date, beside it."""
    joined: list[Core] = []
    for core in cores:
        last = joined[-1] if joined else None
        if last is not None and _beside(cursor, last, core) and (both := _both(cursor, last, core)) is not None:
            joined[-1] = Core(last.first, core.stop, both)
        else:
            joined.append(core)
    return joined


def _beside(cursor: Cursor, one: Core, other: Core) -> bool:
    begin, stop = cursor.tokens[one.stop - 1].end, cursor.tokens[other.first].start
    if cursor.text[begin] == "." and len(cursor.surface(one.stop - 1)) > _ABBREVIATED:
        return False
    return stop - begin <= _LONGEST_JOINT and cursor.text[begin:stop].strip(" ,.('’s\n").lower() in _JOINTS


def _both(cursor: Cursor, one: Core, other: Core) -> When | None:
    """Return one time made of two, or None where each is its own."""
    kinds = one.when.kind, other.when.kind
    if kinds == (Kind.DAY, Kind.DAY):
        return _one_day(one.when, other.when)
    if kinds == (Kind.DAY, Kind.CLOCK) and one.when.hours is None:
        return _at(cursor, one.when, other)
    if kinds == (Kind.CLOCK, Kind.DAY) and other.when.hours is None:
        return _at(cursor, other.when, one)
    if kinds == (Kind.CLOCK, Kind.CLOCK) and one.when.exact != other.when.exact:
        return one.when if one.when.exact else other.when  # "in the morning, at 9.30 am"
    return None


def _at(cursor: Cursor, day: When, hour: Core) -> When:
    """Return a day with an hour, shaped by the words before the hour."""
    hours, approximate = _nearby(cursor, hour)
    return replace(day, hours=hours, exact=hour.when.exact, zone=hour.when.zone, approximate=approximate)


def _one_day(one: When, other: When) -> When | None:
    """Return the day that a weekday and a date, or "yesterday" and a weekday, name together."""
    dated = [when for when in (one, other) if when.day]
    named = [when for when in (one, other) if when.weekday is not None]
    if len(dated) == 1 and len(named) == 1 and dated[0] is not named[0]:
        return replace(dated[0], weekday=named[0].weekday, hours=one.hours or other.hours)
    return None


def _nearby(cursor: Cursor, core: Core) -> tuple[Range | None, bool]:
    """Return the hours meant with the words before them: "about 3 p.m.", "shortly before midnight"."""
    hours = core.when.hours
    before, earlier = cursor.word(core.first - 1), cursor.word(core.first - 2)
    if hours is None:
        return None, False
    if before in APPROXIMATE:
        return hours, True
    if before in ("before", "after") and earlier in ("shortly", "just", "minutes", "soon", "moments"):
        low, high = (-60, 0) if before == "before" else (0, 60)
        return Range(hours.low + low, hours.high + high), True
    if earlier in ("shortly", "just") and before == "past":
        return Range(hours.low, hours.high + 60), True
    return hours, False


def _finished(cursor: Cursor, core: Core, before: Core | None) -> When:
    """Return a time with its span, and with the words before it that bound or soften it."""
    when = core.when
    if when.kind is Kind.CLOCK:
        hours, softened = _nearby(cursor, core)
        when = replace(when, hours=hours, approximate=when.approximate or softened)
    first, when = _shaped(cursor, core.first, when, before.stop if before else 0)
    if when.hours != core.when.hours and when.kind is Kind.CLOCK:
        when = replace(when, bound="")
    return replace(when, span=Span(cursor.tokens[first].start, _end(cursor, core)))


def _shaped(cursor: Cursor, first: int, when: When, limit: int) -> tuple[int, When]:
    """Read back over the words before a time, no further than `limit`: where they begin, and what they make of it."""
    for place in range(first - 1, max(limit, first - 1 - _REACH) - 1, -1):
        word = cursor.word(place)
        if not cursor.joined(place):
            break
        if word in ("late", "early") and when.names_day:
            if when.kind is Kind.DAY:
                when = replace(when, hours=_earlier_or_later(when.hours, word))
        elif word in APPROXIMATE:
            when = replace(when, approximate=True)
        elif word in _CLOSE and when.bound in ("before", "after"):
            when = replace(when, approximate=True, bound="")
        elif (word in BOUNDS or word == "in") and not when.bound:
            when = replace(when, bound=_bound(word, when))
        elif word not in _SMALL:
            break
        first = first if word in _SMALL and when.bound != "in" else place
    return first, when


def _bound(word: str, when: When) -> str:
    """Return a preposition as far as it bounds this sort of time."""
    if when.kind is Kind.DURATION:
        return "" if word in _NO_LIMITS else word
    return "" if word == "in" or word in _FILLED else word


def _earlier_or_later(hours: Range | None, word: str) -> Range | None:
    """Return the hours of "late on Thursday", "early on Thursday evening"."""
    named = "" if hours is None else next((part for part in EARLY if part and PARTS[part] == hours), None)
    return hours if named is None else (LATE if word == "late" else EARLY)[named]


def _end(cursor: Cursor, core: Core) -> int:
    """Return where a time ends: "p.m." keeps its last stop."""
    end = cursor.tokens[core.stop - 1].end
    if cursor.word(core.stop - 1) == "m" and cursor.after(end) == ".":
        return end + 1
    return end
