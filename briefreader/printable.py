"""The border between an article's text and a terminal: everything drawn or printed passes `printable`.

An article may hold escape sequences, bidi overrides, zero-width characters or worse, and neither
Textual nor Rich removes them. The mapping is code point for code point, so offsets into the article
hold in what is drawn too.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
MAX_MARKS: Final = 3
"""Combining marks kept on one letter; no language stacks more, and terminals choke on thousands."""

_CONTROL_PICTURES: Final = 0x2400
_MARK_RUN: Final = re.compile(
    rf"(?<=[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{{{MAX_MARKS}}})"
    r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_CHOSEN: Final = {
    "\t": " ",
    "\x7f": "\N{SYMBOL FOR DELETE}",
    "\N{SOFT HYPHEN}": "-",
    "\N{NO-BREAK SPACE}": " ",
    "\u2028": " ",
    "\u2029": " ",
    "\u20e3": " ",  # keycap: terminals disagree on its width
}
_VARIATION_SELECTORS: Final = range(0xFE00, 0xFE10)
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)


class _Table(dict[int, str]):
    """A translation table that works out each code point when it first meets it."""

    def __missing__(self, code: int) -> str:
        self[code] = safe = _safe(chr(code))
        return safe


def _safe(character: str) -> str:
    if character in _CHOSEN:
        return _CHOSEN[character]
    code = ord(character)
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if code in _VARIATION_SELECTORS or code in _SKIN_TONES:
        return " "
    match unicodedata.category(character):
        case "Cc" | "Cs" | "Co" | "Cn":
            return REPLACEMENT
        case "Cf":
            return "\N{MIDDLE DOT}"
        case _:
            return character


_LINE: Final = _Table()
_LINES: Final = _Table({ord("\n"): "\n"})


def printable(text: str, *, keep_newlines: bool = False) -> str:
    """Return `text` with every character that a terminal might obey replaced by one that it only shows.

    The result has the length of `text`. A newline becomes a picture of itself unless `keep_newlines`.
    """
    if text.isascii() and text.isprintable():
        return text
    safe = text.translate(_LINES if keep_newlines else _LINE)
    return _MARK_RUN.sub("\N{MIDDLE DOT}", safe)
