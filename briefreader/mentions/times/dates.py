"""Days and spells by name: dates, weekdays, months, years, seasons, quarters, "yesterday", "last week"."""

from __future__ import annotations

from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.times.cores import NOWHERE, Core, number_at, year_at
from briefreader.mentions.times.when import Kind, Range, When
from briefreader.mentions.times.words import (
    DAY,
    MODIFIERS,
    MONTHS,
    PARTS,
    RELATIVE_DAYS,
    SEASONS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
    WORDY_MONTHS,
)

_NAMED_WEEKDAYS: Final = frozenset("good black super bloody ash easter palm cyber whit shrove sheffield".split())
_NEWSPAPERS: Final = frozenset("times telegraph mirror express mail post herald sport people independent".split())
_BEFORE_MONTH: Final = frozenset("in by since of until till from this last next early late mid during before".split())
_BEFORE_YEAR: Final = _BEFORE_MONTH | frozenset("to and after through between for summer winter spring autumn".split())
_PLACED: Final = frozenset("in by of since for the early late mid".split())
_ORDINAL_ENDS: Final = frozenset(("st", "nd", "rd", "th"))
_QUARTERS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
_SPELLS: Final = frozenset("week weekend fortnight month quarter season year decade century".split())
_ANAPHORIC: Final = frozenset(("previous", "following", "next"))
"""After "the": counted from what was just told, not from the day of writing ("the next day")."""
_YEAR_FOLLOWERS: Final = frozenset(
    """
    and or but to in on at by for with when while after before was were is are has had as that the a an it he she they
    who which from until than compared alone because under over near during so though
    """.split()
)


def relative_day(cursor: Cursor, index: int) -> Core:
    """Read "yesterday", "today", "tonight", "tomorrow"."""
    word = cursor.word(index)
    hours = PARTS["tonight"] if word == "tonight" else None
    when = When(NOWHERE, Kind.DAY, unit="day", shift=RELATIVE_DAYS[word], hours=hours)
    return Core(index, index + 1, when)


def weekday(cursor: Cursor, index: int) -> Core | None:
    """Read "Thursday", "last Thursday", "Thurs."; no newspaper, football club or feast."""
    before, after = cursor.word(index - 1), cursor.word(index + 1)
    word = cursor.word(index)
    if not cursor.capital(index) or before in _NAMED_WEEKDAYS:
        return None
    if cursor.capital(index + 1) and after in _NEWSPAPERS:
        return None
    short = word in SHORT_WEEKDAYS
    if short and not (after in MONTHS or number_at(cursor, index + 1, 1, 31)):
        return None
    shift = MODIFIERS.get(before) if cursor.spaced(index - 1) and before not in ("following", "previous") else None
    first = index - 1 if shift is not None else index
    number = SHORT_WEEKDAYS[word] if short else WEEKDAYS[word]
    return Core(first, index + 1, When(NOWHERE, Kind.DAY, weekday=number, shift=shift))


def month(cursor: Cursor, index: int) -> Core | None:
    """Read "June 24, 2010", "June 24", "June 2010", "last June", "in June"."""
    word, before = cursor.word(index), cursor.word(index - 1)
    if not cursor.capital(index):
        return None
    stop = index + 1
    dotted = cursor.gap(index) == ". " and len(word) <= 4
    if cursor.spaced(index) or dotted:
        day = number_at(cursor, stop, 1, 31)
        if day and len(cursor.surface(stop)) <= 2:
            return _month_and_day(cursor, index, day)
        if year := year_at(cursor, stop):
            return Core(index, stop + 1, When(NOWHERE, Kind.PERIOD, month=MONTHS[word], year=year))
    shift = MODIFIERS.get(before) if cursor.spaced(index - 1) else None
    if (word in WORDY_MONTHS or len(word) <= 3) and before not in _BEFORE_MONTH and shift is None:
        return None
    if cursor.capital(index + 1) and cursor.spaced(index):  # "June Brown"
        return None
    when = When(NOWHERE, Kind.PERIOD, month=MONTHS[word], shift=shift)
    return Core(index if shift is None else index - 1, stop, when)


def _month_and_day(cursor: Cursor, index: int, day: int) -> Core:
    stop = index + 2
    if cursor.glued(stop - 1) and cursor.word(stop) in _ORDINAL_ENDS:
        stop += 1
    spell = cursor.dashed(stop - 1) and number_at(cursor, stop, 1, 31) is not None
    if spell:
        stop += 1
    stop, year = _year_after(cursor, stop)
    bound = "through" if spell else ""
    return Core(index, stop, When(NOWHERE, Kind.DAY, month=MONTHS[cursor.word(index)], day=day, year=year, bound=bound))


def _year_after(cursor: Cursor, stop: int) -> tuple[int, int | None]:
    year = year_at(cursor, stop) if cursor.gap(stop - 1) in (", ", " ") else None
    return (stop + 1, year) if year else (stop, None)


def in_digits(cursor: Cursor, index: int) -> Core | None:
    """Read "24 June 2010", "the 24th of June", "13/09/2013", "2013-09-13", "13.09.2013", or a year alone."""
    if (found := _figures(cursor, index)) is not None:
        return found
    if day := number_at(cursor, index, 1, 31):
        return _day_first(cursor, index, day)
    year = year_at(cursor, index)
    return _year_alone(cursor, index, year) if year else None


def _day_first(cursor: Cursor, index: int, day: int) -> Core | None:
    stop = index + 1
    if cursor.glued(index) and cursor.word(stop) in _ORDINAL_ENDS:
        stop += 1
    if cursor.word(stop) == "of" and cursor.spaced(stop - 1):
        stop += 1
    named = cursor.word(stop) in MONTHS and cursor.capital(stop)
    if not named or cursor.gap(stop - 1) not in (" ", "-", "\u00a0"):
        return None
    number = MONTHS[cursor.word(stop)]
    after = stop + 1
    if cursor.gap(stop) in (". ", "-") and year_at(cursor, after):
        stop, year = after + 1, year_at(cursor, after)
    else:
        stop, year = _year_after(cursor, after)
    return Core(index, stop, When(NOWHERE, Kind.DAY, day=day, month=number, year=year))


def _figures(cursor: Cursor, index: int) -> Core | None:
    """Read a date in figures where its order can be told: 9/10/2010 is never guessed."""
    written = cursor.surface(index)
    if written.count(".") == 2:
        parts, stop = written.split("."), index + 1
    else:
        signs = {cursor.gap(index), cursor.gap(index + 1)} if index + 2 < cursor.size else set()
        if signs not in ({"/"}, {"-"}):
            return None
        parts, stop = [cursor.surface(place) for place in range(index, index + 3)], index + 3
    if not all(part.isascii() and part.isdigit() and len(part) in (1, 2, 4) for part in parts):
        return None
    first, second, third = map(int, parts)
    if len(parts[0]) == 4:
        year, month_, day = first, second, third
    elif len(parts[2]) != 4:
        return None
    elif first > 12 or first == second or "." in written:
        day, month_, year = first, second, third
    elif second > 12:
        month_, day, year = first, second, third
    else:
        return None
    if not (1900 <= year <= 2099 and 1 <= month_ <= 12 and 1 <= day <= 31):
        return None
    return Core(index, stop, When(NOWHERE, Kind.DAY, day=day, month=month_, year=year))


def _year_alone(cursor: Cursor, index: int, year: int) -> Core | None:
    before, after = cursor.word(index - 1), cursor.word(index + 1)
    if cursor.dashed(index) and cursor.is_number(index + 1):  # 2003-04, a season
        return None
    ends = not cursor.joined(index) or after in _YEAR_FOLLOWERS
    if before in _BEFORE_YEAR and cursor.joined(index - 1) and (ends or before in ("in", "since")):
        return Core(index, index + 1, When(NOWHERE, Kind.PERIOD, year=year))
    if before == "the" and cursor.spaced(index) and not cursor.is_number(index + 1):  # "the 2010 flood"
        return Core(index, index + 1, When(NOWHERE, Kind.PERIOD, year=year))
    return None


def spell(cursor: Cursor, index: int) -> Core | None:
    """Read what a modifier places: "last week", "this morning", "earlier this year", "the next day"."""
    word, after = cursor.word(index), cursor.word(index + 1)
    if not cursor.spaced(index):
        return None
    shift = MODIFIERS[word]
    if word in ("earlier", "later"):
        return Core(index, index + 3, found) if after == "this" and (found := _this(cursor.word(index + 2))) else None
    anaphoric = word in _ANAPHORIC and cursor.word(index - 1) == "the"
    if anaphoric and (after in _SPELLS or after in PARTS or after == "day"):
        side = -1 if word == "previous" else 1
        return Core(index - 1, index + 2, _counted(after, side))
    if after in PARTS and after not in ("dark", "noon", "midnight"):
        when = When(NOWHERE, Kind.DAY, unit="day", shift=shift, hours=PARTS[after])
        return Core(index, index + 2, when)
    if after in _SPELLS and word not in ("past", "current"):
        return Core(index, index + 2, When(NOWHERE, Kind.PERIOD, unit=after, shift=shift))
    if after in SEASONS:
        stop, year = _year_after(cursor, index + 2)
        return Core(index, stop, When(NOWHERE, Kind.PERIOD, unit=after, shift=shift, year=year))
    return None


def _this(unit: str) -> When | None:
    return When(NOWHERE, Kind.PERIOD, unit=unit, shift=0) if unit in _SPELLS else None


def _counted(unit: str, side: int) -> When:
    """Return "the next day" and its like: a distance from what was just told."""
    minutes = UNITS.get(unit, DAY)
    hours = PARTS.get(unit)
    return When(NOWHERE, Kind.DISTANCE, side=side, length=Range(minutes * 0.6, minutes * 1.5), hours=hours)


def named_spell(cursor: Cursor, index: int) -> Core | None:
    """Read "the weekend", "in the summer of 2010", "the second quarter"."""
    word, before = cursor.word(index), cursor.word(index - 1)
    if word == "weekend":
        return Core(index, index + 1, When(NOWHERE, Kind.PERIOD, unit="weekend", shift=0)) if before == "the" else None
    if word == "quarter":
        if before not in _QUARTERS:
            return None
        stop, year = _of_year(cursor, index + 1)
        last = 3 * _QUARTERS[before]
        return Core(index - 1, stop, When(NOWHERE, Kind.PERIOD, unit=f"q{last // 3}", year=year))
    stop, year = _of_year(cursor, index + 1)
    if before not in _PLACED or (before in ("the", "for") and year is None and cursor.word(index - 2) != "in"):
        return None
    if word == "fall" and year is None:
        return None
    return Core(index, stop, When(NOWHERE, Kind.PERIOD, unit=word, year=year))


def _of_year(cursor: Cursor, stop: int) -> tuple[int, int | None]:
    at = stop + 1 if cursor.word(stop) == "of" else stop
    year = year_at(cursor, at) if cursor.joined(at - 1) else None
    return (at + 1, year) if year else (stop, None)
