"""Shares: "half", "two-thirds", "a quarter of a million", "one in five"."""

from __future__ import annotations

from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import stops
from briefreader.mentions.quantities.numeral import (
    LONGEST,
    PLAIN,
    SCALES,
    SMALL,
    Form,
    Numeral,
    numeral,
    slashed,
    sum_of_words,
)

DENOMINATORS: Final = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twentieth": 20, "hundredth": 100,
}  # fmt: skip
_MORE: Final = frozenset("of more less higher lower as the its their his her that those these our".split())
_TOWARDS: Final = frozenset("by to nearly almost about around over than under roughly only just some up least".split())


def over(cursor: Cursor, read: Numeral) -> Numeral | None:
    """Read a bare "3/4", and the share of "1 in 10"."""
    part = slashed(cursor, read.first) if read.stop == read.first + 1 else None
    if part and cursor.word(read.stop + 1) in ("of", "mile", "cup", "inch"):
        return numeral(cursor, read.first, read.stop + 1, part, form=Form.FRACTION)
    return one_in(cursor, read)


def one_in(cursor: Cursor, read: Numeral) -> Numeral | None:
    """Read a share given as "one in five", "nine out of 10"."""
    place, out = read.stop, cursor.word(read.stop) == "out"
    if not (read.whole and cursor.joined(place - 1)) or cursor.word(place + out) not in ("in", "of"):
        return None
    if not (cursor.word(place) == "in" or (out and cursor.joined(place))) or not cursor.joined(place + out):
        return None
    at = place + out + 1
    whole = _count(cursor, at)
    if whole is None or not read.low < whole.low or whole.low > 1e6:
        return None
    if not out and (whole.low not in (3, 4, 5, 10, 100, 1000, 1e4, 1e5, 1e6) and (read.low > 1 or whole.low > 100)):
        return None
    return numeral(cursor, read.first, whole.stop, read.low / whole.low, step=0, form=Form.FRACTION)


def _count(cursor: Cursor, index: int) -> Numeral | None:
    """Read a plain whole number, in digits or words."""
    if cursor.is_number(index) and PLAIN.fullmatch(cursor.surface(index)[:LONGEST]):
        return numeral(cursor, index, index + 1, float(cursor.surface(index)))
    return sum_of_words(cursor, index) if cursor.word(index) in SMALL else None


def denominator(cursor: Cursor, index: int, *, plural: bool) -> int:
    """Return 3 for the word of "two thirds" or "one-third", 0 where the word is none."""
    word = cursor.word(index)
    if plural:
        return DENOMINATORS.get(word[:-1], 0) if word.endswith("s") and word != "seconds" else 0
    following = cursor.word(index + 1)
    sure = cursor.hyphened(index - 1) or following in _MORE
    return DENOMINATORS.get(word, 0) if sure else 0


def is_share(cursor: Cursor, index: int) -> bool:
    """Return True where "a third" is a share rather than one more: what follows or stands before tells."""
    following = cursor.word(index + 1)
    if cursor.spaced(index) and following in _MORE:
        return True
    return cursor.word(index - 2) in _TOWARDS and (not cursor.joined(index) or stops(cursor, index + 1))


def half(cursor: Cursor, index: int) -> Numeral | None:
    """Read "half a million", "half the", "half of", "half an hour"; a "first half" or a "half-brother" is none."""
    if cursor.word(index - 1) in ("first", "second", "other", "opening", "the", "this", "past") and index:
        return None
    place = index + 1
    article = cursor.word(place) in ("a", "an")
    at = place + article
    if cursor.joined(index) and (not article or cursor.spaced(place)) and cursor.word(at) in SCALES:
        scale = SCALES[cursor.word(at)]
        return numeral(
            cursor, index, at + 1, scale / 2, step=1 if scale == 12 else scale / 2, scale=scale, spelled=True
        )
    following = cursor.word(place)
    if cursor.joined(index) and (article or following in _MORE or following in ("hour", "mile", "all", "this", "what")):
        return numeral(cursor, index, place, 0.5, step=0, form=Form.FRACTION, spelled=True)
    if cursor.word(index - 1) in _TOWARDS and (not cursor.joined(index) or stops(cursor, place)):
        return numeral(cursor, index, place, 0.5, step=0, form=Form.FRACTION, spelled=True)
    return None


def of_a_million(cursor: Cursor, read: Numeral) -> Numeral:
    """Read on over "a quarter of a million"; other shares come back as they are."""
    at = read.stop
    if cursor.word(at) == "of" and cursor.word(at + 1) == "a" and cursor.word(at + 2) in ("million", "billion"):
        scale = SCALES[cursor.word(at + 2)]
        return numeral(cursor, read.first, at + 3, read.low * scale, step=read.low * scale, scale=scale, spelled=True)
    return read
