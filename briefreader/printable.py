"""The border between an article's text and a terminal: what is drawn or printed passes `printable`, a copy `harmless`.

An article may hold escape sequences, bidi overrides, zero-width characters or worse, and neither
Textual nor Rich removes them. The mapping is code point for code point, so offsets into the article
hold in what is drawn too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
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
_FLAG_LETTERS: Final = range(0x1F1E6, 0x1F200)
"""Two of them make a flag. Terminals disagree on the width of one and of two."""
_DECEIVING: Final = (range(0x202A, 0x202F), range(0x2066, 0x206A), range(0xE0000, 0xE0080))
"""Embeddings, overrides and isolates, which show words in another order than they stand in, and tags, never seen."""
_LINE_END: Final = re.compile("[ \t]*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029][ \t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*")


class _Table(dict[int, str]):
    """A translation table that works out each code point when it first meets it."""

    def __init__(self, replaced: Callable[[str], str], known: Mapping[int, str] | None = None) -> None:
        super().__init__(known or {})
        self._replaced = replaced

    def __missing__(self, code: int) -> str:
        self[code] = found = self._replaced(chr(code))
        return found


def _safe(character: str) -> str:
    if character in _CHOSEN:
        return _CHOSEN[character]
    code = ord(character)
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if code in _VARIATION_SELECTORS or code in _SKIN_TONES:
        return " "
    if code in _FLAG_LETTERS:
        return chr(ord("A") + code - _FLAG_LETTERS.start)
    match unicodedata.category(character):
        case "Cc" | "Cs" | "Co" | "Cn":
            return REPLACEMENT
        case "Cf":
            return "\N{MIDDLE DOT}"
        case "Zs":  # blanks of every width: terminals disagree on it
            return " "
        case _:
            return character


def _harmless(character: str) -> str:
    code = ord(character)
    deceives = any(code in each for each in _DECEIVING)
    is_no_character = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    if deceives or is_no_character or unicodedata.category(character) in {"Cc", "Cs"}:
        return " " if character == "\t" else REPLACEMENT if deceives else _safe(character)
    return character


_LINE: Final = _Table(_safe)
_LINES: Final = _Table(_safe, {ord("\n"): "\n"})
_HARMLESS: Final = _Table(_harmless)


def printable(text: str, *, keep_newlines: bool = False) -> str:
    """Return `text` with every character that a terminal might obey replaced by one that it only shows.

    The result has the length of `text`. A newline becomes a picture of itself unless `keep_newlines`.
    """
    if text.isascii() and text.isprintable():
        return text
    safe = text.translate(_LINES if keep_newlines else _LINE)
    return _MARK_RUN.sub("\N{MIDDLE DOT}", safe)


def harmless(text: str) -> str:
    """Return `text` as one line, unchanged but for what could command a terminal or deceive who reads it.

    It is for words that are taken elsewhere, not drawn: a line end becomes a blank, with the blanks around it.
    Controls, characters that turn the order of words around, tags and what is no character are replaced; soft
    hyphens, joiners, emoji and whatever else a terminal may get wrong are the author's own, and stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return _LINE_END.sub(" ", text).translate(_HARMLESS)
