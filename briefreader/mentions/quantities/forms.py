"""Numbers told by their form rather than by a unit: ages, magnitudes, multiples."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.mentions.quantities.amounts import Amount
from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import CALENDAR, stops
from briefreader.mentions.quantities.units import COUNT, DURATION

AGE: Final = "age"
_IS: Final = frozenset(("is", "was", "turned", "turns"))
_PEOPLE_WORDS: Final = frozenset(("he", "she", "who"))
_AT_ANOTHER_TIME: Final = frozenset("when if until till once before since after while by".split())
_YOUNGEST_SAID: Final = 5
MAGNITUDE: Final = "magnitude"
TIMES: Final = "times"
_YEAR: Final = 365.25
_OLDEST: Final = 115
_MULTIPLES: Final = {
    word: value
    for value, words in {
        0.5: "halve halved halves halving",
        2: "doubled doubling twofold",
        3: "tripled tripling triples treble trebled trebling trebles threefold",
        4: "quadruple quadrupled quadrupling quadruples fourfold",
        5: "quintuple quintupled quintupling fivefold",
        6: "sixfold",
        7: "sevenfold",
        8: "eightfold",
        10: "tenfold",
        100: "hundredfold",
    }.items()
    for word in words.split()
}
_VERB_OR_NOT: Final = {"double": 2.0, "doubles": 2.0, "triple": 3.0, "twice": 2.0}
MULTIPLES: Final = frozenset(_MULTIPLES) | frozenset(_VERB_OR_NOT)
"""Every word that may tell a multiple by itself."""
_BEFORE_DOUBLE: Final = frozenset("to will would could may might should more than nearly almost about over".split())
_AFTER_DOUBLE: Final = frozenset("the its their that what his her as in".split())
_COMPARED: Final = frozenset("as more the higher larger bigger greater faster that what its their less lower".split())
_QUAKES: Final = frozenset("quake earthquake tremor aftershock temblor quakes earthquakes aftershocks".split())


class Shape(NamedTuple):
    """What an amount turns out to be: its unit, the factor to it, the noun it tells of, where its words end."""

    unit: str
    factor: float = 1
    head: str = ""
    stop: int = 0
    begin: int = -1


def multiple(cursor: Cursor, index: int) -> float:
    """Return 3 for "tripling", 2 for "doubled" and "twice as", 0 where the word at `index` tells no multiple."""
    word = cursor.word(index)
    if value := _MULTIPLES.get(word, 0):
        return value
    if value := _VERB_OR_NOT.get(word, 0):
        following = cursor.spaced(index) and cursor.word(index + 1) in _AFTER_DOUBLE
        verb = word in ("double", "triple") and cursor.word(index - 1) in _BEFORE_DOUBLE
        ends = not cursor.joined(index) or stops(cursor, index + 1)
        return value if following or (verb and ends) else 0
    return 0


def shape_of(cursor: Cursor, amount: Amount) -> Shape | None:
    """Return what `amount` is where its form tells: an age, a magnitude, a multiple. None otherwise."""
    return _age(cursor, amount) or _magnitude(cursor, amount) or _times(cursor, amount)


def _age(cursor: Cursor, amount: Amount) -> Shape | None:
    """Read "26-year-old", "six months old", "aged 26", "Smith, 26,", "John Smith (26)"."""
    stop = amount.stop
    if amount.unit == DURATION:
        if cursor.word(stop) in ("old", "olds") and cursor.joined(stop - 1):
            head = _next_noun(cursor, stop + 1)
            return Shape(AGE, 1 / _YEAR, head or _before_age(cursor, amount.first), stop + 1)
        aged = cursor.word(amount.first - 1) == "aged" and cursor.spaced(amount.first - 1)
        return Shape(AGE, 1 / _YEAR, _before_age(cursor, amount.first - 1), stop) if aged else None
    if amount.unit != COUNT or amount.vague or amount.high > _OLDEST or amount.low != int(amount.low):
        return None
    word, gap = cursor.word(amount.first - 1), cursor.gap(amount.first - 1)
    if word in ("aged", "age", "ages") and gap == " ":
        begin = cursor.tokens[amount.first - 1].start
        return Shape(AGE, 1, _before_age(cursor, amount.first - 1), stop, begin)
    return _age_of_named(cursor, amount, gap) or _age_said(cursor, amount)


def _age_said(cursor: Cursor, amount: Amount) -> Shape | None:
    """Read "She was 46.", "who turned 50 in May", "Hale is 41,"."""
    at = amount.first - 1
    if at < 1 or cursor.word(at) not in _IS or not cursor.phrase(at - 1, amount.first + 1):
        return None
    who = cursor.word(at - 1)
    if cursor.word(at - 2) in _AT_ANOTHER_TIME:
        return None
    ends = cursor.gap(amount.stop - 1).lstrip()[:1] in (*".,;)”", "") or cursor.word(amount.stop) in (
        "when",
        "at",
        "in",
    )
    if not ends or amount.low < _YOUNGEST_SAID or (who not in _PEOPLE_WORDS and not cursor.capital(at - 1)):
        return None
    return Shape(AGE, 1, "" if who in _PEOPLE_WORDS else who, amount.stop, cursor.tokens[at - 1].start)


def _age_of_named(cursor: Cursor, amount: Amount, gap: str) -> Shape | None:
    """Read the age set off behind a name: "Maria Lopez, 26, said", "Tom Hale (41)"."""
    at = amount.first - 1
    if at < 0 or not cursor.capital(at) or cursor.is_number(at) or amount.ranged or stops(cursor, at):
        return None
    close, end = cursor.after(amount.end), cursor.gap(amount.stop - 1)
    commas = gap == ", " and (
        (close == "," and end in (", ", ",", ",”", ',"')) or (close in (".", ";") and amount.low > 9)
    )
    commas = commas or (
        gap == ", " and cursor.word(amount.stop) in ("of", "from", "who", "and") and end == " " and amount.low > 9
    )
    brackets = gap == " (" and close == ")"
    listed = cursor.is_number(amount.stop) or cursor.word(amount.stop) in CALENDAR
    return Shape(AGE, 1, cursor.word(at), amount.stop) if (commas or brackets) and not listed else None


def _before_age(cursor: Cursor, first: int) -> str:
    """Return the noun before "aged 26" or ", 26 years old": "a man aged 26", "Smith, aged 26"."""
    at = first - 1
    if at < 0 or cursor.gap(at) not in (" ", ", ", " ("):
        return ""
    return "" if stops(cursor, at) or cursor.is_number(at) else cursor.word(at)


def _next_noun(cursor: Cursor, at: int) -> str:
    """Return the last noun after "26-year-old", up to two words on: "British man"."""
    head = ""
    for index in range(at, min(at + 3, cursor.size)):
        if not cursor.spaced(index - 1) or stops(cursor, index) or cursor.is_number(index):
            break
        word = cursor.word(index)
        if (head or index > at) and (word.endswith(("ed", "ing")) or cursor.capital(index)):
            break
        head = word if not word.endswith("ed") else head
    return head


def _magnitude(cursor: Cursor, amount: Amount) -> Shape | None:
    """Read "magnitude 6.1", "magnitude of 6.1", "6.1-magnitude", "a 6.1 quake", "6.1 on the Richter scale"."""
    if amount.unit != COUNT or amount.high >= 11 or amount.vague:
        return None
    before = amount.first - 1
    before -= cursor.word(before) in ("of", "at", "a") and cursor.spaced(before)
    if cursor.word(before) == "magnitude" and cursor.phrase(before, amount.first + 1):
        return Shape(MAGNITUDE, 1, "quake", amount.stop, cursor.tokens[before].start)
    if not cursor.joined(amount.stop - 1):
        return None
    word = cursor.word(amount.stop)
    if word in ("magnitude", "richter"):
        return Shape(MAGNITUDE, 1, "quake", amount.stop + 1)
    decimal = amount.low != int(amount.low)
    if decimal and (word in _QUAKES or cursor.word(amount.stop + 1) in _QUAKES):
        return Shape(MAGNITUDE, 1, "quake", amount.stop)
    scale = cursor.word(amount.stop) == "on" and "richter" in cursor.words[amount.stop : amount.stop + 4]
    return Shape(MAGNITUDE, 1, "quake", amount.stop) if scale else None


def _times(cursor: Cursor, amount: Amount) -> Shape | None:
    """Read "three times as many", "10 times the limit", "10-fold"; "arrested three times" is a count of times."""
    if amount.unit != COUNT or not cursor.joined(amount.stop - 1):
        return None
    word = cursor.word(amount.stop)
    if word == "fold" or (word == "times" and cursor.spaced(amount.stop) and cursor.word(amount.stop + 1) in _COMPARED):
        return Shape(TIMES, 1, "", amount.stop + 1)
    return None
