"""Spacing marks, the vowel signs of Indic scripts and their like: they have a cell in some terminals, none in others.

Unicode calls them spacing combining marks (general category Mc). Some terminals draw one over the letter before it,
others, tmux among them, beside it. So the app gives each a cell, in which either has room: in all that is measured a
private character of one cell stands for it (`in_cells`), and where words leave the app it comes back (`as_written`).
Both map code point for code point.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_PRIVATE: Final = 0xF0000
"""Added to a mark's code point. Nothing else that is safe to draw is private."""

_WHERE: Final = "\u0903-\u1cf7\u302e\u302f\ua823-\uabec\U00011000-\U0001d172"
"""Blocks that hold all the marks, and much else: texts with nothing of them are passed on as they are."""

_MAY_HOLD_MARKS: Final = re.compile(f"[{_WHERE}]")
_STAND_IN: Final = re.compile("[" + "".join(one if one == "-" else chr(_PRIVATE + ord(one)) for one in _WHERE) + "]")
_FIRST: Final = chr(_PRIVATE)


class _Table(dict[int, int]):
    """A translation table that works out each code point when it first meets it."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self._step = step

    def __missing__(self, code: int) -> int:
        other = code + self._step
        mark = min(code, other)
        self[code] = found = other if mark >= 0 and unicodedata.category(chr(mark)) == "Mc" else code
        return found


_TO_CELLS: Final = _Table(_PRIVATE)
_FROM_CELLS: Final = _Table(-_PRIVATE)


def in_cells(text: str) -> str:
    """Return `text`, which is printable, with a character of one cell for each spacing mark."""
    return text.translate(_TO_CELLS) if _MAY_HOLD_MARKS.search(text) else text


def as_written(text: str) -> str:
    """Return `text` with the marks themselves again; every other character stays."""
    return text.translate(_FROM_CELLS) if _STAND_IN.search(text) else text


def is_mark_in_cell(character: str) -> bool:
    """Return True for a character that stands for a spacing mark."""
    return character >= _FIRST and as_written(character) != character
