"""One number, in digits or words, read to its value: "3.6 million", "two dozen", "hundreds of thousands", "½"."""

from __future__ import annotations

import re
from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.fractions import (
    DENOMINATORS,
    denominator,
    half,
    is_share,
    of_a_million,
    one_in,
    over,
)
from briefreader.mentions.quantities.numeral import (
    FRACTION_SIGNS,
    LONGEST,
    PLAIN,
    SCALES,
    SMALL,
    Form,
    Numeral,
    last_place,
    mixed,
    numeral,
    scaled,
    sum_of_words,
)
from briefreader.mentions.quantities.vague import AFTER_A, PLURAL_SCALES, SEVERAL, few, vague

_ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100, "thousandth": 1000}
_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,2}(?:,\d{2}){1,3},\d{3}")
NUMBER_WORDS: Final = frozenset(
    {*SMALL, *_ORDINALS, *PLURAL_SCALES, *SEVERAL, *FRACTION_SIGNS, "a", "an", "half", "tens", "scores"}
)
"""Every word that a number may begin with."""


def may_begin(cursor: Cursor, index: int) -> bool:
    """Return True where a number may begin at the token `index`: digits or a number word."""
    return cursor.words[index] in NUMBER_WORDS or cursor.is_number(index)


def read_numeral(cursor: Cursor, index: int) -> Numeral | None:
    """Return the number that begins at the token `index`, or None where none does.

    What merely looks like a quantity (a year, a flight number) is read as well: that is for `lookalikes` to tell.
    """
    word = cursor.word(index)
    if cursor.is_number(index):
        return _digits(cursor, index)
    if word not in NUMBER_WORDS:
        return None
    if word in ("a", "an"):
        return _after_article(cursor, index)
    if word in FRACTION_SIGNS:
        return numeral(cursor, index, index + 1, FRACTION_SIGNS[word], form=Form.FRACTION)
    if word == "half":
        return half(cursor, index)
    if word in SMALL:
        return _in_words(cursor, index)
    if word in _ORDINALS:
        return numeral(cursor, index, index + 1, _ORDINALS[word], form=Form.ORDINAL, spelled=True)
    return vague(cursor, index)


def _digits(cursor: Cursor, index: int) -> Numeral | None:
    written = cursor.surface(index)
    if len(written) > LONGEST or not (PLAIN.fullmatch(written) or _GROUPED.fullmatch(written)):
        return None
    plain = written.replace(",", "")
    value, stop = float(plain), index + 1
    decimals = len(plain) - plain.index(".") - 1 if "." in plain else 0
    if not decimals and "," not in written:
        value, stop = _parted_thousands(cursor, stop, value)
    step = 10.0**-decimals if decimals else last_place(value)
    if cursor.glued(stop - 1) and cursor.word(stop) in ("st", "nd", "rd", "th"):
        return numeral(cursor, index, stop + 1, value, form=Form.ORDINAL)
    if (part := mixed(cursor, stop)) is not None:
        value, stop, step = value + part[0], part[1], part[0]
    read = numeral(cursor, index, stop, value, step=step)
    greater = scaled(cursor, read)
    return (over(cursor, read) or read) if greater is read else greater


def _parted_thousands(cursor: Cursor, stop: int, value: float) -> tuple[float, int]:
    """Read on over thousands set apart by a thin space, or torn apart: "3, 000", "7 000"."""
    while value < 1e12 and cursor.is_number(stop) and len(cursor.surface(stop)) == 3 and value >= 1:
        group, gap = cursor.surface(stop), cursor.gap(stop - 1)
        thin = gap in ("\u00a0", "\u202f", "\u2009")
        torn = gap == ", " and group[0] == "0" and value < 1000
        if not (thin or torn or (gap == " " and group == "000")):
            break
        value, stop = value * 1000 + float(group), stop + 1
    return value, stop


def _in_words(cursor: Cursor, index: int) -> Numeral | None:
    read = sum_of_words(cursor, index)
    if read is None:
        return None
    if (part := denominator(cursor, read.stop, plural=read.low > 1)) and cursor.joined(read.stop - 1):
        if read.low < part:
            return numeral(cursor, index, read.stop + 1, read.low / part, step=0, form=Form.FRACTION, spelled=True)
        return None
    if (
        cursor.hyphened(read.stop - 1)
        and 20 <= read.low < 100
        and (last := _ORDINALS.get(cursor.word(read.stop), 99)) < 10
    ):
        return numeral(cursor, index, read.stop + 1, read.low + last, form=Form.ORDINAL, spelled=True)
    if (more := mixed(cursor, read.stop)) is not None:
        read = numeral(cursor, index, more[1], read.low + more[0], step=more[0], spelled=True)
        read = scaled(cursor, read)._replace(spelled=True)
    return one_in(cursor, read) or read


def _after_article(cursor: Cursor, index: int) -> Numeral | None:
    """Read "a dozen", "a hundred", "a few thousand", "a couple of", "a quarter of", "a half"."""
    word = cursor.word(index + 1)
    if not cursor.spaced(index):
        return None
    if word in SCALES:
        return _hundred(cursor, index)
    if word in AFTER_A:
        return few(cursor, index, index + 2, AFTER_A[word])
    if word in DENOMINATORS and is_share(cursor, index + 1):
        read = numeral(cursor, index, index + 2, 1 / DENOMINATORS[word], step=0, form=Form.FRACTION, spelled=True)
        return of_a_million(cursor, read)
    if word == "half" and cursor.joined(index + 1) and cursor.word(index + 2) in SCALES:
        million = half(cursor, index + 1)
        return million._replace(first=index, start=cursor.tokens[index].start) if million else None
    return None


def _hundred(cursor: Cursor, index: int) -> Numeral | None:
    scale, place = SCALES[cursor.word(index + 1)], index + 2
    if scale == 100 and cursor.joined(place - 1) and cursor.word(place) in ("and", *SMALL):
        at = place + (cursor.word(place) == "and")
        rest = sum_of_words(cursor, at) if cursor.word(at) in SMALL and cursor.joined(at - 1) else None
        if rest and rest.low < 100 and rest.scale == 1:
            return numeral(cursor, index, rest.stop, 100 + rest.low, step=1, spelled=True)
    value = 1.0
    while cursor.joined(place - 1) and cursor.word(place) in ("thousand", "million", "billion") and place < index + 4:
        value, place = value * SCALES[cursor.word(place)], place + 1
    value *= scale
    return numeral(cursor, index, place, value, step=1 if scale == 12 else value, scale=value, spelled=True)
