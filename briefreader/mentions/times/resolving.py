"""Which days of the calendar a time means, once the day of writing is known."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from briefreader.mentions.times.when import Kind, When
from briefreader.mentions.times.words import SEASONS

_SPELLS = {"week": 7, "fortnight": 14}


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def meets(self, other: Days, slack: int = 0) -> bool:
        """Return True where both have a day in common, or come within `slack` days of it."""
        return (other.first - self.last).days <= slack and (self.first - other.last).days <= slack


def days(when: When, written: date | None) -> Days | None:
    """Return the days that a time means, or None where its words and the day of writing do not tell.

    A weekday is the last one up to the day of writing, or the next one after it where the words say so; a date
    without a year is the nearest to the day of writing.
    """
    try:
        if when.kind is Kind.DAY:
            return _day(when, written)
        if when.kind is Kind.PERIOD:
            return _period(when, written)
        if when.kind is Kind.DISTANCE and when.from_now and written and when.length:
            near, far = (timedelta(minutes=when.side * minutes) for minutes in when.length)
            return Days(*sorted((written + near, written + far)))
    except (ValueError, OverflowError):  # 30 February, or beyond the calendar's end
        return None
    return None


def _day(when: When, written: date | None) -> Days | None:
    if when.month and when.day:
        year = when.year or _nearest_year(when.month, when.day, written)
        if year is None:
            return None
        found = date(year, when.month, when.day)
    elif written is None:
        return None
    elif when.weekday is not None:
        back = (written.weekday() - when.weekday) % 7
        if when.shift == -1:
            back = back or 7
        elif when.shift == 1:
            back -= 7
        found = written - timedelta(days=back)
    elif when.shift is not None:
        found = written + timedelta(days=when.shift)
    else:
        return None
    return Days(found, found)


def _nearest_year(month: int, day: int, written: date | None) -> int | None:
    if written is None:
        return None
    there = (month - 1) * 30.4 + day
    here = (written.month - 1) * 30.4 + written.day
    return written.year + (1 if there - here < -183 else -1 if there - here > 183 else 0)


def _period(when: When, written: date | None) -> Days | None:
    if when.unit in SEASONS:
        return _season(when, written)
    if when.month:
        year = when.year or _nearest_year(when.month, 15, written)
        if year and written and not when.year and when.shift:
            year = _shifted_month(when.month, when.shift, written)
        return Days(date(year, when.month, 1), _end_of_month(year, when.month)) if year else None
    if when.year:
        return Days(date(when.year, 1, 1), date(when.year, 12, 31))
    if written is None or when.shift is None:
        return None
    return _spell(when.unit, when.shift, written)


def _shifted_month(month: int, shift: int, written: date) -> int:
    """Return the year of "last June" or "next June"."""
    if shift < 0:
        return written.year - (month >= written.month)
    return written.year + (month <= written.month)


def _season(when: When, written: date | None) -> Days | None:
    first, last = SEASONS[when.unit]
    year = when.year or (written.year + (when.shift or 0) if written and when.shift is not None else None)
    if year is None:
        return None
    if when.shift:  # last summer may be this year's, and so may next summer
        return (
            Days(date(year, 1, 1), date(year + 1, 12, 31))
            if when.shift < 0
            else Days(date(year - 1, 6, 1), date(year, 12, 31))
        )
    return Days(date(year - (first > last), first, 1), _end_of_month(year + (first > last), last))


def _spell(unit: str, shift: int, written: date) -> Days | None:
    if unit == "weekend":
        saturday = written - timedelta(days=(written.weekday() - 5) % 7) + timedelta(days=7 * min(shift, 0))
        return Days(saturday - timedelta(days=1), saturday + timedelta(days=8 if shift >= 0 else 1))
    if unit in _SPELLS:
        span = _SPELLS[unit]
        monday = written - timedelta(days=written.weekday()) + timedelta(days=span * shift)
        return Days(monday, monday + timedelta(days=span - 1))
    if unit == "month":
        index = written.year * 12 + written.month - 1 + shift
        return Days(date(index // 12, index % 12 + 1, 1), _end_of_month(index // 12, index % 12 + 1))
    if unit == "year":
        return Days(date(written.year + shift, 1, 1), date(written.year + shift, 12, 31))
    return None


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
