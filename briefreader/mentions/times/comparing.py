"""Whether two times of one event can both hold."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from briefreader.mentions.times.resolving import Days, days
from briefreader.mentions.times.when import Kind, Range, When
from briefreader.mentions.times.words import DAY, SEASONS

CLOCK_SLACK: Final = 20.0
LOOSE_CLOCK_SLACK: Final = 45.0
"""Minutes that two hours may lie apart as reporters round them; more where one is told as "about"."""
LENGTH_SLACK: Final = 0.2
LOOSE_LENGTH_SLACK: Final = 0.35
"""Share by which two lengths may differ; more where one is approximate."""
LIMIT_FACTOR: Final = 2.0
"""How many times longer a deadline must be to be another one."""
FEW_DAYS: Final = 15 * DAY
"""Length up to which weeks and days are told loosely for each other."""
SPELL_SLACK: Final = 3
"""Days that a week or weekend may be off: "last week" is often the last seven days."""
_SMALL_HOURS: Final = 480.0
_NIGHT: Final = 1260.0
_OPEN: Final = frozenset("since until till from to through between before after beyond over past up during".split())
"""Bounds that tell of a state's begin or end, or no more than an order: never held against another time."""


class Relation(StrEnum):
    """How two times stand to each other."""

    AGREE = "agree"
    CONFLICT = "conflict"
    UNKNOWN = "unknown"


AGREE: Final = Relation.AGREE
CONFLICT: Final = Relation.CONFLICT
UNKNOWN: Final = Relation.UNKNOWN
Written = tuple[date | None, date | None]


def relation(one: When, other: When, written: Written = (None, None), *, same_text: bool = False) -> Relation:
    """Return whether two times of one event agree, conflict, or cannot be compared.

    Args:
        one, other: the times.
        written: the days on which their articles were written, where known.
        same_text: both are of one article: "yesterday" and "today" are then two days.
    """
    if Kind.DURATION in (one.kind, other.kind) or Kind.DISTANCE in (one.kind, other.kind):
        return _lengths(one, other, written)
    if one.bound in _OPEN or other.bound in _OPEN or one.bound != other.bound:
        return _bounded(one, other, written)
    told = _days(one, other, written, same_text=same_text)
    if told is CONFLICT:
        return _over_midnight(one, other)
    hours = _hours(one, other)
    if hours is CONFLICT:
        return CONFLICT if told is AGREE or Kind.CLOCK in (one.kind, other.kind) else UNKNOWN
    if told is UNKNOWN:
        return hours if one.kind is other.kind is Kind.CLOCK else UNKNOWN
    return told


def _days(one: When, other: When, written: Written, *, same_text: bool) -> Relation:
    if not (one.names_day and other.names_day):
        return UNKNOWN
    if same_text and one.unit == other.unit == "day":
        return AGREE if one.shift == other.shift else CONFLICT
    a, b = _certain(one, written[0]), _certain(other, written[1])
    if a and b:
        slack = SPELL_SLACK if one.unit in ("week", "weekend", "fortnight") or other.unit in ("week", "weekend") else 0
        return AGREE if a.meets(b, slack) else CONFLICT
    if Kind.DAY is one.kind is other.kind:
        return _weekdays_or_dates(one, other, (a, b))
    if "weekend" in (one.unit, other.unit):
        return _against_weekend(one, other, (a, b))
    return _months_or_years(one, other)


def _bounded(one: When, other: When, written: Written) -> Relation:
    """Hold "after 1985" or "before March" against a day that lies on the other side of it."""
    a, b = _certain(one, written[0]), _certain(other, written[1])
    if a is None or b is None:
        return UNKNOWN
    for limit, when, point, against in ((one, other, b, a), (other, one, a, b)):
        if when.bound:
            continue
        if limit.bound == "after" and point.last < against.first:
            return CONFLICT
        if limit.bound == "before" and point.first > against.last:
            return CONFLICT
    return UNKNOWN


def _certain(when: When, written: date | None) -> Days | None:
    """Return the days of a time that its words and date fix: a bare weekday's week may be another."""
    if when.kind is Kind.DAY and when.weekday is not None and not when.day:
        return None
    return days(when, written)


def _weekday(when: When, resolved: Days | None) -> int | None:
    if when.weekday is not None:
        return when.weekday
    return resolved.first.weekday() if resolved and when.kind is Kind.DAY else None


def _date(when: When, resolved: Days | None) -> tuple[int, int] | None:
    """Return the month and day of the month, whatever the year."""
    if when.month and when.day:
        return when.month, when.day
    return (resolved.first.month, resolved.first.day) if resolved else None


def _weekdays_or_dates(one: When, other: When, resolved: tuple[Days | None, Days | None]) -> Relation:
    named, against = _date(one, resolved[0]), _date(other, resolved[1])
    if named and against:
        return AGREE if named == against else CONFLICT
    ours, theirs = _weekday(one, resolved[0]), _weekday(other, resolved[1])
    if ours is None or theirs is None:
        return UNKNOWN
    return AGREE if ours == theirs else CONFLICT


def _against_weekend(one: When, other: When, resolved: tuple[Days | None, Days | None]) -> Relation:
    for when, found in zip((one, other), resolved, strict=True):
        day = _weekday(when, found)
        if day is not None:
            return CONFLICT if day in (1, 2, 3) else AGREE
    return UNKNOWN


def _months_or_years(one: When, other: When) -> Relation:
    if one.year and other.year and one.year != other.year:
        return CONFLICT
    if one.month and other.month:
        return AGREE if one.month == other.month else CONFLICT
    if one.unit in SEASONS and other.unit in SEASONS and {one.unit, other.unit} != {"fall", "autumn"}:
        return AGREE if one.unit == other.unit else CONFLICT
    if one.unit.startswith("q") and other.unit.startswith("q") and len(one.unit) == len(other.unit) == 2:
        return AGREE if one.unit == other.unit else CONFLICT
    same_spell = one.unit == other.unit != "" and one.shift == other.shift is not None
    return AGREE if same_spell or (one.year and one.year == other.year) else UNKNOWN


def _over_midnight(one: When, other: When) -> Relation:
    """Return CONFLICT for two days, unless a night may run from the one into the other."""
    for late, early in ((one, other), (other, one)):
        if late.hours and _runs_past_midnight(late.hours) and _is_next_day(late, early):
            return UNKNOWN if early.hours is None or early.hours.low < 600 else CONFLICT
        if early.hours and early.hours.high <= 420 and _is_next_day(late, early):
            return UNKNOWN if late.hours is None or late.hours.high >= _NIGHT else CONFLICT
    return CONFLICT


def _runs_past_midnight(hours: Range) -> bool:
    """Return True for a night, midnight itself and the hours right before it; an evening is over by then."""
    return hours.high > DAY or (hours.high == DAY and hours.low >= _NIGHT)


def _is_next_day(late: When, early: When) -> bool:
    """Return True where `early` may be the day after `late`."""
    if late.weekday is not None and early.weekday is not None:
        return (early.weekday - late.weekday) % 7 == 1
    if late.day and early.day:
        year = late.year or early.year or 2001
        try:
            after = date(year, late.month or 1, late.day) + timedelta(days=1)
        except ValueError:
            return True
        return (after.month, after.day) == (early.month, early.day)
    return True


def _hours(one: When, other: When) -> Relation:
    if one.hours is None or other.hours is None:
        return UNKNOWN
    if one.exact and other.exact and one.zone != other.zone:
        return AGREE if one.hours == other.hours else UNKNOWN
    slack = LOOSE_CLOCK_SLACK if one.approximate or other.approximate else CLOCK_SLACK
    if not (one.exact and other.exact):
        slack = max(slack, 30.0)
    wide = Range(one.hours.low - slack, one.hours.high + slack)
    for turn in (-DAY, 0, DAY) if _may_turn(one, one.hours, other, other.hours) else (0,):
        if wide.meets(Range(other.hours.low + turn, other.hours.high + turn)):
            return AGREE
    return CONFLICT


def _may_turn(one: When, ours: Range, other: When, theirs: Range) -> bool:
    """Return True where the end of one day may be the start of the next: midnight is both, and a night runs on."""
    if DAY in (ours.low, theirs.low) or (one.exact and other.exact):
        return True
    runs_on = max(ours.high, theirs.high) > DAY
    return runs_on and (one.kind is other.kind is Kind.CLOCK or min(ours.high, theirs.high) <= _SMALL_HOURS)


def _lengths(one: When, other: When, written: Written) -> Relation:
    """Compare two durations, two distances of one side, or two deadlines."""
    if "within" in (one.bound, other.bound) or "by" in (one.bound, other.bound):
        return _deadlines(one, other)
    if one.kind is not other.kind:
        a, b = (_certain(one, written[0]), _certain(other, written[1]))
        return AGREE if a and b and a.meets(b, SPELL_SLACK) else UNKNOWN
    if one.kind is Kind.DISTANCE and (one.side != other.side or one.from_now != other.from_now):
        return UNKNOWN
    if one.bound != other.bound and not {one.bound, other.bound} <= {"", "for"}:
        return UNKNOWN
    if one.length is None or other.length is None:
        return UNKNOWN
    return AGREE if _near(one.length, other.length, one, other) else CONFLICT


def _near(ours: Range, theirs: Range, one: When, other: When) -> bool:
    loose = one.approximate or other.approximate
    if min(ours.low, theirs.low) >= DAY and max(ours.high, theirs.high) <= FEW_DAYS and _in_weeks(ours, theirs):
        return abs(ours.low - theirs.low) <= DAY
    if ours.low == ours.high and theirs.low == theirs.high:
        apart = abs(ours.low - theirs.low) / max(ours.low, theirs.low, 1e-9)
        months = ours.low % 1440 == 0 == theirs.low % 1440 or min(ours.low, theirs.low) > 300 * DAY
        return apart <= (LOOSE_LENGTH_SLACK if loose else 0.02 if months else LENGTH_SLACK)
    factor = 1 + (LOOSE_LENGTH_SLACK if loose else 0.1)
    return Range(ours.low / factor, ours.high * factor).meets(theirs)


def _in_weeks(ours: Range, theirs: Range) -> bool:
    """Return True where either is told in whole weeks: a week may be six days."""
    return any(length.low == length.high and length.low % (7 * DAY) == 0 for length in (ours, theirs))


def _deadlines(one: When, other: When) -> Relation:
    """Compare "by the weekend" and "within a month": how far off each is at most, counted from now."""
    if {one.bound, other.bound} - {"within", "by", "in"}:
        return UNKNOWN
    ours, theirs = _limit(one), _limit(other)
    if ours is None or theirs is None:
        return UNKNOWN
    near, far = sorted((ours, theirs))
    return CONFLICT if far >= LIMIT_FACTOR * near else AGREE


def _limit(when: When) -> float | None:
    """Return the days within which a deadline falls."""
    if when.length is not None:
        return when.length.high / DAY
    if when.kind is Kind.DAY and (when.weekday is not None or when.unit == "day"):
        return 7.0
    if when.unit in ("weekend", "week"):
        return 7.0
    return {"month": 31.0, "year": 366.0}.get(when.unit)
