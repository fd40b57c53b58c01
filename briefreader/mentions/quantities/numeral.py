"""What every number is read into, and how digits, number words and scales add up to one."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import CURRENCY_SIGNS, Cursor
from briefreader.mentions.quantities.grammar import is_plural

_ONES: Final = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS: Final = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SMALL: Final = _ONES | TENS
SCALES: Final = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "million": 1e6, "crore": 1e7, "billion": 1e9, "trillion": 1e12,
    "dozen": 12.0,
}  # fmt: skip
_SHORT_SCALES: Final = {"bn": 1e9, "mn": 1e6, "mln": 1e6, "mio": 1e6, "tn": 1e12, "trn": 1e12, "bln": 1e9, "k": 1e3}
_MONEY_SCALES: Final = {"m": 1e6, "b": 1e9, "t": 1e12}
FRACTION_SIGNS: Final = {
    "½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
PLAIN: Final = re.compile(r"\d{1,15}(?:\.\d{1,6})?")
LONGEST: Final = 24
"""Characters of the longest number in digits that is read as one."""
_WORDS: Final = 32
"""Words of the longest number in words."""
_TRACK: Final = frozenset("hurdles sprints heats finals metres meters backstroke freestyle butterfly runners".split())


class Form(Enum):
    """What sort of number it is."""

    FIGURE = "figure"
    VAGUE = "vague"
    FRACTION = "fraction"
    ORDINAL = "ordinal"


class Numeral(NamedTuple):
    """A number: tokens from `first` up to `stop`, characters from `start` to `end`.

    `step` is the last place written ("7.1 million": 100,000), `scale` the million of "3.6 million", 1 where none.
    `spelled` tells words from digits.
    """

    first: int
    stop: int
    start: int
    end: int
    low: float
    high: float
    step: float
    form: Form = Form.FIGURE
    scale: float = 1
    spelled: bool = False

    @property
    def whole(self) -> bool:
        """True for a plain whole number without a scale."""
        return self.form is Form.FIGURE and self.scale == 1 and self.low == int(self.low)


def last_place(value: float) -> float:
    """Return the last place that a whole number seems to be given to: 100 for 300, 1,000 for 7,000, 1 for 250.

    Below a thousand only full hundreds count as rounded: 20, 50 and 250 killed are counts.
    """
    if value < 100 or value != int(value):
        return 1
    step, whole = 1, int(value)
    while whole % (step * 10) == 0:
        step *= 10
    return step if step >= 100 or value >= 1000 else 1


def numeral(
    cursor: Cursor,
    first: int,
    stop: int,
    low: float,
    high: float | None = None,
    *,
    step: float | None = None,
    form: Form = Form.FIGURE,
    scale: float = 1,
    spelled: bool = False,
) -> Numeral:
    """Return the number written by the tokens from `first` up to `stop`; `high` is `low` unless given."""
    start, end = cursor.tokens[first].start, cursor.tokens[stop - 1].end
    last = step if step is not None else last_place(low)
    return Numeral(first, stop, start, end, low, low if high is None else high, last, form, scale, spelled)


def is_scale(letters: str) -> bool:
    """Return True where letters straight after digits may multiply them: "2bn", "600m", "10k"."""
    low = letters.lower()
    return low in _SHORT_SCALES or low in SCALES or letters in ("m", "M")


def scaled(cursor: Cursor, read: Numeral) -> Numeral:
    """Read on over the scales after a number in digits: "3.6 million", "$1.2bn", "5-million"."""
    stop, scale = read.stop, 1.0
    if cursor.glued(stop - 1) and (factor := _glued_scale(cursor, read)):
        stop, scale = stop + 1, factor
    else:
        while stop < read.stop + 2 and cursor.joined(stop - 1):
            factor = SCALES.get(cursor.word(stop)) or _SHORT_SCALES.get(cursor.surface(stop), 0)
            if not factor:
                break
            stop, scale = stop + 1, scale * factor
    if scale == 1:
        return read
    return numeral(cursor, read.first, stop, read.low * scale, step=min(read.step, 1) * scale, scale=scale)


def _glued_scale(cursor: Cursor, read: Numeral) -> float:
    """Return what the letters written straight after the digits multiply by, 0 where they do not.

    An "m" is a million after a currency or before people and things; else it is metres.
    """
    letters = cursor.surface(read.stop)
    if factor := _SHORT_SCALES.get(letters.lower(), SCALES.get(letters.lower(), 0)):
        return factor
    money = cursor.before(read.first)[-1:] in CURRENCY_SIGNS if cursor.before(read.first) else False
    money = money or cursor.surface(read.first - 1) in ("USD", "EUR", "GBP", "CHF", "Rs")
    following = cursor.word(read.stop + 1)
    counted = cursor.spaced(read.stop) and is_plural(following) and following not in _TRACK
    if money or (counted and letters in ("m", "M")) or (letters == "m" and following in ("euros", "dollars")):
        return _MONEY_SCALES.get(letters.lower(), 0)
    return 0


def sum_of_words(cursor: Cursor, index: int) -> Numeral | None:
    """Read a number in words: "twenty-one", "two hundred and fifty-three thousand". None where it makes no sum."""
    total = part = scale = 0.0
    largest = float("inf")
    place = index
    while place < index + _WORDS and (place == index or cursor.joined(place - 1)):
        word = cursor.word(place)
        if word == "and" and place > index and _adds(cursor, place, part, total):
            place += 1
            continue
        if word in SMALL:
            if not _fits(SMALL[word], part):
                break
            part += SMALL[word]
        elif word == "hundred" and 0 < part < 100:
            part *= 100
        elif word in SCALES and word != "hundred" and part and SCALES[word] < largest:
            largest = scale = SCALES[word]
            total, part = total + part * scale, 0.0
        else:
            break
        place += 1
    if place == index:
        return None
    value = total + part
    step = last_place(value) if not scale or part else max(scale, 1) if scale != 12 else 1
    return numeral(cursor, index, place, value, step=step, scale=1 if part else scale or 1, spelled=True)


def _fits(value: int, part: float) -> bool:
    """Return True where "five" may follow "twenty" or "a hundred", and "twenty" may follow "a hundred"."""
    if value == 0:
        return part == 0
    tail = part % 100
    return tail == 0 if value >= 10 else tail == 0 or (tail >= 20 and tail % 10 == 0)


def _adds(cursor: Cursor, place: int, part: float, total: float) -> bool:
    """Return True where the "and" at `place` stands inside a number: "two hundred and five"."""
    before, after = cursor.word(place - 1), cursor.word(place + 1)
    if after not in SMALL or not cursor.spaced(place):
        return False
    return (before == "hundred" and part % 100 == 0) or (before in ("thousand", "million") and total > 0 and part == 0)


def mixed(cursor: Cursor, stop: int) -> tuple[float, int] | None:
    """Read the fraction after a whole number: "2½", "2 1/2", "two and a half"."""
    if (sign := FRACTION_SIGNS.get(cursor.word(stop))) and (cursor.glued(stop - 1) or cursor.spaced(stop - 1)):
        return sign, stop + 1
    if cursor.spaced(stop - 1) and cursor.is_number(stop) and (part := slashed(cursor, stop)):
        return part, stop + 2
    if cursor.word(stop) == "and" and cursor.word(stop + 1) in ("a", "one") and cursor.phrase(stop - 1, stop + 3):
        denominator = {"half": 2, "quarter": 4}.get(cursor.word(stop + 2))
        return (1 / denominator, stop + 3) if denominator else None
    return None


def slashed(cursor: Cursor, index: int) -> float | None:
    """Return the value of a fraction written with a stroke, "3/4", where it can be nothing else."""
    above, below = cursor.surface(index), cursor.surface(index + 1)
    if cursor.gap(index) == "/" and len(above) == len(below) == 1 and below in "2345689" and above < below:
        return int(above) / int(below)
    return None
