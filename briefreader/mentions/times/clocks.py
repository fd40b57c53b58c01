"""Hours of the day: "9.25 am", "1530 GMT", "half past three", noon, and its parts: before dawn, late afternoon."""

from __future__ import annotations

from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.numeral import SMALL
from briefreader.mentions.times.cores import NOWHERE, Core, number_at
from briefreader.mentions.times.when import Kind, Range, When
from briefreader.mentions.times.words import (
    DAWN,
    DAY,
    EARLY,
    EXACT_PARTS,
    LATE,
    MID,
    PARTS,
    RELATIVE_DAYS,
    ZONES,
)

_BEFORE_HOUR: Final = frozenset("at by around about before after from until till since approximately nearly".split())
_LOOSE: Final = frozenset("morning afternoon evening night".split())
_PLACING: Final = frozenset("in during the that by early late mid at since until through into before".split())
_POINTS: Final = frozenset(PARTS) - _LOOSE - {"tonight", "overnight", "dark"}
_HABITS: Final = frozenset("every each one a an any all per most some two three".split())
_CLOSE: Final = frozenset("shortly just soon minutes moments".split())
_MERIDIEM: Final = {"am": 0, "pm": 720}
_MARKED: Final = frozenset(("hrs", "hours"))


def clock(cursor: Cursor, index: int) -> Core | None:
    """Read an hour that begins with digits."""
    minutes, stop, sure = _figures(cursor, index)
    if minutes is None:
        return None
    shift, after = _meridiem(cursor, stop)
    if shift is not None:
        if not 60 <= minutes < 780:
            return None
        minutes, stop, sure = minutes % 720 + shift, after, True
    elif (in_the := _in_the(cursor, stop)) is not None and 60 <= minutes < 780:
        late = in_the in ("afternoon", "evening", "night") and minutes < 720
        minutes, stop, sure = minutes + 720 * late, stop + 3, True
    elif cursor.word(stop) in _MARKED and (len(cursor.surface(index)) == 4 or stop == index + 2):
        stop, sure = stop + 1, True
    elif cursor.word(stop) == "o'clock":
        return Core(index, stop + 1, _twice(minutes))
    zone, after = _zone(cursor, stop)
    if zone and stop > index + 1 - (len(cursor.surface(index)) >= 3):
        stop, sure = after, True
    if not sure:
        return None
    return Core(index, stop, When(NOWHERE, Kind.CLOCK, hours=Range(minutes, minutes), exact=True, zone=zone))


def _figures(cursor: Cursor, index: int) -> tuple[int | None, int, bool]:
    """Return the minutes that "9.25", "9:25", "0925" or "9" give, where they end, and whether they stand alone."""
    written = cursor.surface(index)
    if cursor.gap(index) == ":" and (minute := number_at(cursor, index + 1, 0, 59)) is not None:
        hour = number_at(cursor, index, 0, 23)
        if hour is None or len(cursor.surface(index + 1)) != 2 or cursor.gap(index + 1) == ":":
            return None, index, False
        return 60 * hour + minute, index + 2, cursor.word(index - 1) in _BEFORE_HOUR
    hours, point, minutes = written.partition(".")
    if point and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and len(hours) <= 2:
        value = 60 * int(hours) + int(minutes)
        return (value if int(minutes) < 60 and value < DAY else None), index + 1, False
    if len(written) == 4 and written.isdecimal() and int(written[:2]) < 24 and int(written[2:]) < 60:
        return 60 * int(written[:2]) + int(written[2:]), index + 1, False
    hour = number_at(cursor, index, 1, 12)
    return (None if hour is None else 60 * hour), index + 1, False


def _meridiem(cursor: Cursor, stop: int) -> tuple[int | None, int]:
    """Return what "am" or "p.m." after an hour adds to its minutes, and where it ends."""
    word = cursor.word(stop)
    if not (cursor.glued(stop - 1) or cursor.joined(stop - 1)):
        return None, stop
    if word in _MERIDIEM:
        return _MERIDIEM[word], stop + 1
    if word in ("a", "p") and cursor.word(stop + 1) == "m" and cursor.gap(stop) in (".", ". "):
        return _MERIDIEM[f"{word}m"], stop + 2
    return None, stop


def _in_the(cursor: Cursor, stop: int) -> str | None:
    part = cursor.word(stop + 2)
    told = cursor.word(stop) == "in" and cursor.word(stop + 1) == "the" and part in _LOOSE
    return part if told else None


def _zone(cursor: Cursor, stop: int) -> tuple[str, int]:
    word, gap = cursor.word(stop), cursor.gap(stop - 1)
    if gap not in (" ", ". ", " (", ". (", ", "):
        return "", stop
    if word in ZONES and cursor.surface(stop).isupper():
        return word, stop + 1
    if cursor.word(stop + 1) == "time" and word in ("local", "eastern", "pacific", "central", "moscow"):
        return word, stop + 2
    return "", stop


def _twice(minutes: int) -> When:
    """Return an hour of which the half of the day is not told: it is kept by its morning value and not exact."""
    return When(NOWHERE, Kind.CLOCK, hours=Range(minutes % 720, minutes % 720 + 720))


def spelled_clock(cursor: Cursor, index: int) -> Core | None:
    """Read "six o'clock", at its last word."""
    hour = SMALL.get(cursor.word(index - 1), 0)
    return Core(index - 1, index + 1, _twice(60 * hour)) if 1 <= hour <= 12 else None


def part(cursor: Cursor, index: int) -> Core | None:
    """Read a part of the day: "before dawn", "late afternoon", "midnight", "overnight"."""
    word, before = cursor.word(index), cursor.word(index - 1)
    if before in _HABITS or (cursor.hyphened(index) and word in _LOOSE):
        return None
    if word == "dark" and before not in ("after", "before"):
        return None
    first, hours = index, PARTS[word]
    if before in ("early", "late", "mid") and (cursor.joined(index - 1) or cursor.hyphened(index - 1)):
        table = {"early": EARLY, "late": LATE, "mid": MID}[before]
        first, hours = index - 1, table.get(word, hours)
    elif before in ("before", "after") and word in _POINTS | {"dark"}:
        close = cursor.word(index - 2) in _CLOSE
        first = index - 2 if close else index - 1
        hours = _close(hours, before) if close else _until(word) if before == "before" else _from(word)
    elif word in _POINTS and before not in _PLACING | {"around", "about", "near", "toward", "towards", "on"}:
        return None
    loose = word in _LOOSE and first == index and before not in _PLACING
    if loose and not _follows_day(cursor, index):
        return None
    exact = word in EXACT_PARTS and first == index
    when = When(NOWHERE, Kind.CLOCK, hours=hours, exact=exact)
    return Core(first, index + 1, when)


def _follows_day(cursor: Cursor, index: int) -> bool:
    """Return True where a day may stand before: "Thursday night", "June 24, in the evening"."""
    if cursor.word(index - 1) in RELATIVE_DAYS:
        return True
    return cursor.spaced(index - 1) and (cursor.capital(index - 1) or cursor.is_number(index - 1))


def _close(hours: Range, side: str) -> Range:
    """Return the hour "shortly before" or "just after" a point of the day."""
    return Range(hours.low - 60, hours.low) if side == "before" else Range(hours.high, hours.high + 60)


def _until(word: str) -> Range:
    if word == "midnight":
        return Range(1260, DAY)
    return Range(0, DAWN + 60) if word in ("dawn", "daybreak", "sunrise") else Range(0, PARTS[word].low)


def _from(word: str) -> Range:
    if word == "midnight":
        return Range(DAY, DAY + 240)
    return (
        Range(1020, DAY + 300) if word in ("dark", "nightfall", "sunset", "dusk") else Range(PARTS[word].low, DAY - 300)
    )


def small_hours(cursor: Cursor, index: int) -> Core | None:
    """Read "in the early hours", "the small hours", at its last word."""
    before = cursor.word(index - 1)
    if cursor.word(index - 2) != "the" or before not in ("early", "small"):
        return None
    return Core(index - 1, index + 1, When(NOWHERE, Kind.CLOCK, hours=Range(0, 360)))
