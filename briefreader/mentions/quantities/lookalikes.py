"""What is written in digits or number words and counts nothing: years, dates, clock times, codes, names, phone numbers.

Each rule looks at the number that begins at a token and returns the first token after the look-alike, 0 where it
is none. `lookalike` asks them in order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from briefreader.mentions.quantities.cursor import CURRENCY_SIGNS, Cursor
from briefreader.mentions.quantities.grammar import CALENDAR, MONTHS, WEEKDAYS, is_plural, stops
from briefreader.mentions.quantities.numeral import TENS, is_scale
from briefreader.mentions.quantities.numerals import NUMBER_WORDS
from briefreader.mentions.quantities.states import PEOPLE_STATES, STATE_OF
from briefreader.mentions.quantities.units import is_unit

_LABELS: Final = frozenset(
    "article resolution page pages pp flight section chapter paragraph para route highway interstate room gate "
    "platform "
    "apartment channel number no nos number appendix annex clause amendment footnote figure table verse psalm "
    "hwy".split()
)
"""Nouns that a number after them names rather than counts."""
_PROPER_LABELS: Final = frozenset(
    "windows iphone ipad boeing airbus playstation xbox android galaxy apollo soyuz falcon formula expo euro concorde "
    "area zone sector phase stage level tier group pool class grade version act title part volume episode season "
    "unit line type model system case exhibit rule order bill proposition schedule measure ward district precinct "
    "block lot pier dock terminal camp base hangar radio studio bbc itv league super vatican grammy studio storm "
    "convoy operation sputnik voyager pioneer chelyabinsk catch blink fifa nintendo sars cop week day game round match "
    "world".split()
)
"""The same where they are written with a capital."""
_YEAR_AFTER: Final = frozenset(
    "in since by from until till during of early late mid before after to and or between summer winter spring autumn "
    "fall through around circa year season the a this that his her its their last next for with pre post".split()
)
_COUNTED_AFTER: Final = frozenset(
    "people soldiers troops men women children homes houses jobs workers students police officers members refugees "
    "migrants prisoners victims civilians passengers patients fighters militants protesters demonstrators residents "
    "villagers volunteers firefighters staff employees shares points miles metres meters feet kilometres kilometers "
    "km hectares acres tonnes tons litres gallons barrels calories watts megawatts volts dollars euros pounds rubles "
    "roubles yen yuan rupees cases deaths schools companies firms cars vehicles buildings".split()
)
"""What a bare four-digit figure counts, where it is no year."""
_ZONES: Final = frozenset("gmt bst utc est edt cet pst pdt cst mst cest eet msk ist jst local".split())
_HALF_DAYS: Final = frozenset(("am", "pm", "a.m", "p.m"))
_SUFFIXES: Final = frozenset("st nd rd th".split())
_OLD_YEARS: Final = range(1000, 2101)
_MODERN: Final = range(1700, 2101)


_DESIGNATION: Final = 3
"""Letters of a type's designation at most: AK, MiG, PzH."""


def lookalike(cursor: Cursor, index: int) -> int:
    """Return the first token after the look-alike that begins at `index`, 0 where a real number may begin."""
    if not cursor.is_number(index):
        return _spelled_date(cursor, index)
    for rule in _RULES:
        if stop := rule(cursor, index):
            return stop
    return 0


def _code(cursor: Cursor, index: int) -> int:
    """Read "F-16", "MH370", "COVID-19", "G7", "@user1", "#5", "2AA", "192.168.0.1", "007"."""
    written, before = cursor.surface(index), cursor.before(index)
    if written.count(".") > 1 or (len(written) > 1 and written[0] == "0" and "." not in written):
        return index + 1
    if before[-1:] in ("@", "#", "_", "=", "&", "№", "§", "\\") and before:
        return index + 1
    if index and not cursor.is_number(index - 1):
        money = cursor.surface(index - 1) in ("Rs", "USD", "EUR", "GBP")
        if (cursor.glued(index - 1) and not money) or (cursor.hyphened(index - 1) and not _leads(cursor, index - 1)):
            return index + 1
    if before[-1:] == "/" and len(before) == 1:
        return index + 1
    return 0


def _leads(cursor: Cursor, index: int) -> bool:
    """Return True where a hyphen after the word at `index` only ties it to a number: "magnitude-6", "18-to-25"."""
    return cursor.word(index) in ("magnitude", "to", "minus", "or", "record", "plus")


def _glued_letters(cursor: Cursor, index: int) -> int:
    """Read "5G", "3D", "1990s", "4x4", "777-200LR": letters straight after the digits that are no unit or scale."""
    at = index + (cursor.hyphened(index) and cursor.is_number(index + 1))
    if cursor.gap(index) in ("'", "’") and cursor.word(index + 1) == "s":
        return index + 2
    if not cursor.glued(at):
        return 0
    letters = cursor.surface(at + 1)
    money = cursor.before(at)[-1:] in CURRENCY_SIGNS if cursor.before(at) else False
    if money or letters in _SUFFIXES or is_scale(letters):
        return 0
    decade = letters == "s" and float_of(cursor, at) >= 20
    return 0 if is_unit(letters) and not decade and not cursor.glued(at + 1) else at + 2


def _clock(cursor: Cursor, index: int) -> int:
    """Read "14:30", "5 p.m.", "9.30am", "1430 GMT", "8 to 10 p.m.", "5 o'clock"."""
    if cursor.gap(index) == ":" and cursor.is_number(index + 1):
        stop = index + 2
        while cursor.is_number(stop) and cursor.gap(stop - 1) in (":", "."):
            stop += 1
        return _half_day(cursor, stop) or stop
    if stop := _half_day(cursor, index + 1):
        return stop
    at = index + 1
    ranged = cursor.dashed(index) or (cursor.word(at) in ("to", "and", "or") and cursor.spaced(index))
    at += not cursor.is_number(at)
    if ranged and cursor.is_number(at) and float_of(cursor, index) <= 12:
        return _half_day(cursor, at + 1)
    return 0


def _half_day(cursor: Cursor, index: int) -> int:
    """Return the token after "p.m.", "GMT" or "o'clock" at `index`, 0 where none stands there."""
    word = cursor.word(index)
    if not (cursor.joined(index - 1) or cursor.glued(index - 1)):
        return 0
    if word in _HALF_DAYS or word == "o'clock":
        return index + 1
    if word in ("a", "p") and cursor.word(index + 1) == "m" and cursor.gap(index) in (".", ". "):
        return index + 2
    digits = cursor.surface(index - 1)
    if word in _ZONES and len(digits) in (1, 2, 4, 5) and (word != "local" or cursor.word(index + 1) == "time"):
        return index + 1
    return index + 1 if word == "hours" and len(digits) == 4 and "," not in digits and digits[:2] < "24" else 0


def float_of(cursor: Cursor, index: int) -> float:
    """Return the value of the digits at `index`, infinity where they are no plain number."""
    written = cursor.surface(index)
    return float(written) if len(written) <= 6 and written.replace(".", "", 1).isdecimal() else float("inf")


def _date(cursor: Cursor, index: int) -> int:
    """Read "March 2", "2 March 2022", "2nd of March", "March 2-4", "24/03/2022", "Thursday 24"."""
    if not (slashed := _slashes(cursor, index)) and len(cursor.surface(index)) > 4:
        return 0
    if slashed:
        return slashed
    stop = index + 1
    stop += cursor.glued(index) and cursor.word(stop) in _SUFFIXES
    if _is_month(cursor, index - 1) and (cursor.joined(index - 1) or cursor.gap(index - 1) == ". "):
        return _month_first(cursor, index, stop)
    if cursor.surface(index - 1).lower() in WEEKDAYS and cursor.capital(index - 1) and _day(cursor, index):
        return stop if not is_plural(cursor.word(stop)) and cursor.gap(index - 1) in (" ", ", ") else 0
    if not _day(cursor, index):
        return 0
    while (cursor.dashed(stop - 1) or cursor.word(stop) in ("to", "and", "or")) and stop < index + 5:
        at = stop + (not cursor.is_number(stop))
        if not _day(cursor, at):
            break
        stop = at + 1
    at = stop + (cursor.word(stop) == "of") if cursor.joined(stop - 1) else cursor.size
    if _is_month(cursor, at) and cursor.joined(at - 1):
        return at + 2 if _year(cursor, at + 1) and cursor.joined(at) else at + 1
    return 0


def _month_first(cursor: Cursor, index: int, stop: int) -> int:
    """Read on after "March 2": more days, and a year. "May 12 people" is no date of a year."""
    if not (_day(cursor, index) or _year(cursor, index)):
        return 0
    while cursor.is_number(stop) and _day(cursor, stop) and (cursor.dashed(stop - 1)):
        stop += 1
    if cursor.word(stop) in ("to", "and", "or") and _day(cursor, stop + 1) and cursor.phrase(stop - 1, stop + 2):
        stop += 2 if not is_plural(cursor.word(stop + 2)) else 0
    if _year(cursor, stop) and cursor.gap(stop - 1) in (", ", " "):
        stop += 1
    return stop


def _slashes(cursor: Cursor, index: int) -> int:
    """Read dates and codes in strokes, points or hyphens: "24/03/2022", "2022-03-24", "9/11", "24/7", "555-12-3456"."""
    stop = index + 1
    while cursor.is_number(stop) and cursor.gap(stop - 1) in ("/", "-", "–", ".") and stop < index + 8:
        stop += 1
    parts, gap = stop - index, cursor.gap(index)
    if parts >= 3:
        return stop
    if parts == 2 and gap == "/":
        fraction = cursor.surface(index) < cursor.surface(index + 1) and cursor.surface(index + 1) in "2345689"
        return 0 if fraction and len(cursor.surface(index)) == 1 else stop
    return 0


def _is_month(cursor: Cursor, index: int) -> bool:
    return cursor.word(index) in MONTHS and cursor.capital(index)


def _day(cursor: Cursor, index: int) -> bool:
    written = cursor.surface(index)
    return cursor.is_number(index) and len(written) <= 2 and 1 <= int(written) <= 31


def _year(cursor: Cursor, index: int) -> bool:
    written = cursor.surface(index)
    return cursor.is_number(index) and len(written) == 4 and written.isdecimal() and int(written) in _OLD_YEARS


def _years(cursor: Cursor, index: int) -> int:
    """Read "in 2022", "the 1997 Act", "1997-98", "from 2014 to 2020": four bare digits that count nothing."""
    if not _year(cursor, index) or (
        int(cursor.surface(index)) not in _MODERN and cursor.word(index - 1) not in ("in", "of")
    ):
        return 0
    if cursor.before(index)[-1:] and cursor.before(index)[-1] in CURRENCY_SIGNS + "+-−~":
        return 0
    stop = index + 1
    if cursor.after(cursor.tokens[index].end) in ("%", "°") or (cursor.glued(index) and cursor.word(stop) != "s"):
        return 0
    if cursor.dashed(index) and cursor.is_number(stop) and len(cursor.surface(stop)) in (2, 4):
        return stop + 1
    following = cursor.word(stop) if cursor.joined(index) else ""
    if following in _COUNTED_AFTER or following in ("million", "billion", "per", "percent"):
        return 0
    counted = is_plural(following) and cursor.word(index - 1) in (
        "about",
        "some",
        "nearly",
        "almost",
        "than",
        "least",
        "over",
    )
    return 0 if counted else stop


def _label(cursor: Cursor, index: int) -> int:
    """Read "Article 5", "page 3", "No. 10", "Boeing 737", "Windows 10 users", "Day 5", "DC 20001"."""
    if not index:
        return 0
    word, gap = cursor.word(index - 1), cursor.gap(index - 1)
    if gap == ". " and word in ("no", "nos", "p", "pp", "art", "sec", "vol", "ch"):
        return index + 1
    if gap not in (" ", "\u00a0", "-"):
        return 0
    if word in _LABELS and (word not in ("no", "number") or not is_plural(cursor.word(index + 1))):
        return _listed(cursor, index)
    if cursor.surface(index - 1).islower():
        return 0
    state = cursor.surface(index - 1)
    if len(state) == 2 and state.isupper() and len(cursor.surface(index)) == 5 and cursor.surface(index).isdecimal():
        return index + 1
    if len(state) <= _DESIGNATION and state.isupper() and index > 1 and _opens_group(cursor, index - 2):
        return index + 1  # "six AK 47 rifles", "an F 16"
    return index + 1 if word in _PROPER_LABELS and cursor.surface(index).isdecimal() else 0


def _opens_group(cursor: Cursor, index: int) -> bool:
    """Return True where a number or an article stands at `index`, and what follows is in its group."""
    counts = cursor.is_number(index) or cursor.word(index) in NUMBER_WORDS or cursor.word(index) in ("a", "an")
    return counts and cursor.joined(index)


def _listed(cursor: Cursor, index: int) -> int:
    """Return the token after "pages 3 and 4", "articles 5, 6"."""
    at = index + 1
    if cursor.word(at) in ("and", "to") and cursor.is_number(at + 1) and cursor.phrase(index, at + 2):
        return at + 2
    return at + 1 if cursor.dashed(index) and cursor.is_number(at) else at


def _name(cursor: Cursor, index: int) -> int:
    """Read a number at the end of a name, "Apple Park 2": after a capital, and before nothing that it could count."""
    if not index or not cursor.capital(index - 1) or cursor.gap(index - 1) != " " or cursor.before(index) != " ":
        return 0
    if not cursor.surface(index).isdecimal() or stops(cursor, index - 1) or index == 1:
        return 0
    end = cursor.after(cursor.tokens[index].end)
    if (
        end in ("%", "°")
        or cursor.glued(index)
        or cursor.hyphened(index)
        or cursor.word(index - 1).endswith(("s", "ed"))
        or STATE_OF.get(cursor.word(index - 1)) in PEOPLE_STATES  # a headline: "Attacks Kill 92"
    ):
        return 0
    headline = cursor.capital(index + 1) or cursor.word(index + 1) in ("dead", "hurt", "wounded", "injured", "killed")
    return 0 if cursor.joined(index) and (headline or not stops(cursor, index + 1)) else index + 1


def _row(cursor: Cursor, index: int) -> int:
    """Read a row of a table, "12 14 9 30": four numbers or more with nothing but spaces between."""
    stop = index + 1
    while cursor.is_number(stop) and cursor.gap(stop - 1) == " ":
        stop += 1
    return stop if stop >= index + 4 and "000" not in cursor.words[index + 1 : index + 4] else 0


def _digits_apart(cursor: Cursor, index: int) -> int:
    """Read phone numbers and other runs of digits: "+44 20 7946 0958", "(202) 555-0143", "555-1234"."""
    stop = index + 1
    dialled = cursor.before(index)[-1:] == "+" and cursor.before(index)[-2:-1] not in ("$", "£", "€")
    while cursor.is_number(stop) and (
        _phone_gap(cursor, stop) or (dialled and cursor.gap(stop - 1) in (" ", "-", " ("))
    ):
        stop += 1
    digits = sum(len(cursor.surface(at)) for at in range(index, min(stop, index + 6)))
    return stop if stop > index + 1 and digits >= 7 else 0


def _phone_gap(cursor: Cursor, stop: int) -> bool:
    """Return True where two groups of digits stand as on a letterhead; "10-15" and torn thousands do not."""
    gap = cursor.gap(stop - 1)
    long = len(cursor.surface(stop)) >= 3 and cursor.surface(stop) != "000" and "," not in cursor.surface(stop)
    if gap == "-":
        return len(cursor.surface(stop - 1)) == 3 and len(cursor.surface(stop)) == 4
    return (gap == " " and long and cursor.before(stop) == " " and "," not in cursor.surface(stop - 1)) or gap == ") "


def _footnote(cursor: Cursor, index: int) -> int:
    """Read "[3]", "(1) first" and "1. Do this": numbers that only mark a place."""
    end = cursor.tokens[index].end
    before, after = cursor.before(index), cursor.after(end)
    if before.endswith("[") and after == "]":
        return index + 1
    begins = index == 0 or "\n" in before
    return (
        index + 1
        if begins and len(cursor.surface(index)) <= 2 and after in (".", ")") and cursor.after(end + 1) == " "
        else 0
    )


def _bare_hour(cursor: Cursor, index: int) -> int:
    """Read "at 10 on Monday": an hour without its half of the day."""
    if cursor.word(index - 1) != "at" or not cursor.spaced(index - 1) or not 1 <= float_of(cursor, index) <= 24:
        return 0
    following = cursor.word(index + 1)
    return index + 1 if cursor.spaced(index) and (following in ("on", "in") or following in CALENDAR) else 0


def _spelled_date(cursor: Cursor, index: int) -> int:
    """Read "the first of March", "World War Two", "nineteen eighty-four", "no one", "9 o'clock" in words."""
    word = cursor.word(index)
    if (
        word == "second"
        and cursor.word(index - 1) in ("a", "per", "split", "every", "each")
        and stops(cursor, index + 1)
    ):
        return index + 1
    if cursor.word(index + 1) == "of" and _is_month(cursor, index + 2):
        return index + 3
    if cursor.word(index - 1) == "number" and cursor.spaced(index - 1):
        return index + 1
    if word == "one" and cursor.capital(index) and cursor.word(index + 1) == "day":
        return index + 2
    if cursor.joined(index) and cursor.word(index + 1) == "o'clock":
        return index + 2
    named_group = cursor.capital(index) and cursor.word(index - 1) == "of" and cursor.capital(index - 2)
    if named_group and not cursor.capital(index - 1):
        return index + 1  # "the Group of Seven"
    if word in ("nineteen", "eighteen", "twenty") and cursor.joined(index) and cursor.word(index + 1) in TENS:
        return index + 3 if cursor.hyphened(index + 1) else index + 2  # "nineteen eighty-four"
    named = (
        cursor.capital(index)
        and cursor.word(index - 1) in _PROPER_LABELS | {"war", "part"}
        and cursor.capital(index - 1)
    )
    return index + 1 if named and cursor.spaced(index - 1) else 0


_RULES: Final[tuple[Callable[[Cursor, int], int], ...]] = (
    _code,
    _clock,
    _date,
    _row,
    _digits_apart,
    _label,
    _years,
    _glued_letters,
    _footnote,
    _bare_hour,
    _name,
)
"""The rules in the order in which they are asked: what is surest first."""
