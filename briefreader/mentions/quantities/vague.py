"""Numbers that give only a range: "several", "a few hundred", "dozens", "hundreds of thousands"."""

from __future__ import annotations

from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import stops
from briefreader.mentions.quantities.numeral import SCALES, Form, Numeral, numeral

PLURAL_SCALES: Final = {
    "dozens": (24, 199), "hundreds": (200, 1e3), "thousands": (2e3, 1e5), "millions": (2e6, 1e9),
    "billions": (2e9, 1e12), "trillions": (2e12, 1e15),
}  # fmt: skip
SEVERAL: Final = {"several": (3, 9)}
AFTER_A: Final = {"few": (2, 9), "handful": (2, 9), "couple": (2, 3)}
_HUNDREDFOLD: Final = {"tens": 10, "dozens": 24, "hundreds": 100, "scores": 40}


def vague(cursor: Cursor, index: int) -> Numeral | None:
    """Read "several", "dozens", "scores of", "hundreds of thousands", "tens of millions"."""
    word = cursor.word(index)
    if word in SEVERAL:
        return few(cursor, index, index + 1, SEVERAL[word])
    beyond = cursor.word(index + 2)
    of = cursor.spaced(index) and cursor.word(index + 1) == "of"
    if of and word in _HUNDREDFOLD and beyond in ("thousands", "millions", "billions"):
        unit = SCALES[beyond[:-1]]
        low = _HUNDREDFOLD[word] * (1 if word in ("dozens", "scores") else 2)
        high = {"tens": 100, "hundreds": 1000}.get(word, 200)
        return numeral(cursor, index, index + 3, low * unit, high * unit, step=0, form=Form.VAGUE, spelled=True)
    if word == "tens" or (word == "scores" and not of):
        return None
    few_at_least, most = PLURAL_SCALES.get(word, (40, 300))
    return numeral(cursor, index, index + 1, few_at_least, most, step=0, form=Form.VAGUE, spelled=True)


def few(cursor: Cursor, index: int, place: int, bounds: tuple[float, float]) -> Numeral | None:
    """Read "several", "a few", "a couple of" with the scale that may follow; a "couple" alone are two people."""
    last = cursor.word(place - 1)
    if last == "couple" and cursor.word(place) == "of" and cursor.spaced(place - 1):
        if cursor.word(place + 1) in ("the", "them", "us", "those") or not cursor.spaced(place):
            return None
        place += 1
    elif (last == "couple" and cursor.word(place) not in SCALES) or (last == "handful" and cursor.word(place) != "of"):
        return None
    low, high = bounds
    scale = SCALES.get(cursor.word(place), 0) if cursor.joined(place - 1) else 0
    if not scale and (not cursor.joined(place - 1) or (last not in ("of", "handful") and stops(cursor, place))):
        return None
    factor, stop = (scale, place + 1) if scale else (1.0, place)
    return numeral(cursor, index, stop, low * factor, high * factor, step=0, form=Form.VAGUE, spelled=True)
