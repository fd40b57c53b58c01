"""Several lines that are being written: their words, where the next letter goes, and what each key does to them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rich.cells import cell_len, get_character_cell_size

from briefreader.model import Span
from briefreader.printable import harmless
from briefreader.tui.drawing.shown import drawable
from briefreader.tui.drawing.wrapping import wrap

MOST: Final = 20_000
"""Characters that are written at most: eight pages. What is pasted beyond is not taken."""

_NEWLINE: Final = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
"""What parts lines beside a newline; terminals send a return for one."""

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Written:
    """Lines and the cursor in them, before character `at`.

    `text` is as it was typed, but for what could command a terminal or deceive a reader; it is drawn as `drawn`, code
    point for code point. `column` is the cell that the cursor keeps to while it goes up and down.
    """

    text: str = ""
    at: int = 0
    column: int | None = None

    @classmethod
    def of(cls, text: str) -> Written:
        """Return lines with the cursor at their end."""
        return cls().insert(text)

    @property
    def drawn(self) -> str:
        """The lines, safe to draw."""
        return drawable(self.text, keep_newlines=True)

    @property
    def left(self) -> int:
        """How many characters more are taken."""
        return MOST - len(self.text)

    def insert(self, letters: str) -> Written:
        """Return the lines with letters put in at the cursor, lines among them; as many as are taken."""
        safe = "\n".join(map(harmless, _NEWLINE.sub("\n", letters).split("\n")))[: self.left]
        return Written(self.text[: self.at] + safe + self.text[self.at :], self.at + len(safe))

    def moved(self, at: int, column: int | None = None) -> Written:
        """Return the lines with the cursor elsewhere."""
        return Written(self.text, max(0, min(at, len(self.text))), column)

    def without(self, start: int, end: int) -> Written:
        """Return the lines less the characters from `start` to `end`, where the cursor then is."""
        start = max(0, start)
        return Written(self.text[:start] + self.text[end:], start)


@lru_cache(maxsize=4)
def lines_of(text: str, width: int) -> tuple[Span, ...]:
    """Return the lines that a text is drawn in: at least one, by offsets, newlines in none of them.

    Args:
        text: safe to draw.
        width: cells to a line; the blanks that a line was broken at may stand beyond.
    """
    made: list[Span] = []
    start = 0
    for line in text.split("\n"):
        made += (Span(start + one.start, start + one.end) for one in _wrapped(line, max(2, width)))
        start += len(line) + 1
    return tuple(made)


@lru_cache(maxsize=256)
def _wrapped(line: str, width: int) -> tuple[Span, ...]:
    """Return the lines that one line is drawn in; with each letter only one of them is another."""
    return tuple(wrap(line, 0, len(line), width)) or (Span(0, 0),)


def line_at(lines: tuple[Span, ...], at: int) -> int:
    """Return the index of the line on which the cursor is drawn: where two lines meet it is at the later's start."""
    return bisect_right(lines, at, key=lambda line: line.start) - 1


def after_key(written: Written, key: str, character: str | None, *, width: int, page: int = 1) -> Written | None:
    """Return the lines after a key was pressed; None for a key that does nothing to them.

    Args:
        written: the lines before.
        key: as Textual names it.
        character: what the key writes, if it does.
        width: cells to a line as it is drawn.
        page: drawn lines that a page has.
    """
    if edit := _EDITS.get(key):
        return edit(written)
    if move := _DRAWN.get(key):
        return move(written, width)
    if key in _PAGES:
        return _up_or_down(written, width, _PAGES[key] * max(1, page))
    return written.insert(character) if character and character.isprintable() else None


# Letters and words.


def _before(written: Written) -> int:
    """Return where the letter before the cursor begins, with the marks on it."""
    at = written.at - 1
    while at > 0 and written.text[at] != "\n" and not get_character_cell_size(written.text[at]):
        at -= 1
    return max(0, at)


def _after(written: Written) -> int:
    """Return where the letter after the cursor ends, with the marks on it."""
    text, at = written.text, written.at + 1
    while at < len(text) and text[at] != "\n" and not get_character_cell_size(text[at]):
        at += 1
    return min(at, len(text))


def _word_before(written: Written) -> int:
    found = [word.start() for word in _WORD.finditer(written.text, *_around(written)) if word.start() < written.at]
    return found[-1] if found else _start(written) if _start(written) < written.at else max(0, written.at - 1)


def _word_after(written: Written) -> int:
    found = (word.end() for word in _WORD.finditer(written.text, *_around(written)) if word.end() > written.at)
    end = _end(written)
    return next(found, end if end > written.at else min(end + 1, len(written.text)))


def _around(written: Written) -> tuple[int, int]:
    return _start(written), _end(written)


def _start(written: Written) -> int:
    """Return where the cursor's line begins, as it was written."""
    return written.text.rfind("\n", 0, written.at) + 1


def _end(written: Written) -> int:
    end = written.text.find("\n", written.at)
    return len(written.text) if end < 0 else end


def _to_start(written: Written) -> Written:
    """Cut to the start of the line; at its start, join it to the one before."""
    start = _start(written)
    return written.without(start if start < written.at else written.at - 1, written.at)


def _to_end(written: Written) -> Written:
    """Cut to the end of the line; at its end, join the next one to it."""
    end = _end(written)
    return written.without(written.at, end if end > written.at else end + 1)


# Lines as they are drawn.


def _home(written: Written, width: int) -> Written:
    lines = lines_of(written.drawn, width)
    return written.moved(lines[line_at(lines, written.at)].start)


def _last(written: Written, width: int) -> Written:
    lines = lines_of(written.drawn, width)
    return written.moved(_last_of(lines, line_at(lines, written.at)))


def _last_of(lines: tuple[Span, ...], index: int) -> int:
    """Return the last place of the cursor on a line: past its end, or before what it was broken at."""
    line = lines[index]
    broken = index + 1 < len(lines) and lines[index + 1].start == line.end
    return max(line.start, line.end - 1) if broken else line.end


def _up_or_down(written: Written, width: int, step: int) -> Written:
    """Return the lines with the cursor on another; past the first it goes to the start, past the last to the end."""
    drawn = written.drawn
    lines = lines_of(drawn, width)
    here = line_at(lines, written.at)
    there = max(0, min(here + step, len(lines) - 1))
    if there == here:
        return written.moved(len(written.text) if step > 0 else 0)
    column = written.column
    if column is None:
        column = cell_len(drawn[lines[here].start : written.at])
    at, last, used = lines[there].start, _last_of(lines, there), 0
    while at < last and (used := used + get_character_cell_size(drawn[at])) <= column:
        at += 1
    return written.moved(at, column)


_EDITS: Final[Mapping[str, Callable[[Written], Written]]] = {
    "enter": lambda written: written.insert("\n"),
    "ctrl+j": lambda written: written.insert("\n"),
    "tab": lambda written: written.insert(" "),
    "backspace": lambda written: written.without(_before(written), written.at),
    "ctrl+h": lambda written: written.without(_before(written), written.at),
    "delete": lambda written: written.without(written.at, _after(written)),
    "ctrl+d": lambda written: written.without(written.at, _after(written)),
    "left": lambda written: written.moved(_before(written)),
    "right": lambda written: written.moved(_after(written)),
    "ctrl+left": lambda written: written.moved(_word_before(written)),
    "ctrl+right": lambda written: written.moved(_word_after(written)),
    "alt+left": lambda written: written.moved(_word_before(written)),
    "alt+right": lambda written: written.moved(_word_after(written)),
    "ctrl+w": lambda written: written.without(_word_before(written), written.at),
    "ctrl+delete": lambda written: written.without(written.at, _word_after(written)),
    "ctrl+u": _to_start,
    "ctrl+k": _to_end,
    "ctrl+home": lambda written: written.moved(0),
    "ctrl+end": lambda written: written.moved(len(written.text)),
}
"""The editing keys that a shell has, and those that editors have beside them."""

_DRAWN: Final[Mapping[str, Callable[[Written, int], Written]]] = {
    "home": _home,
    "ctrl+a": _home,
    "end": _last,
    "ctrl+e": _last,
    "up": lambda written, width: _up_or_down(written, width, -1),
    "down": lambda written, width: _up_or_down(written, width, 1),
}
_PAGES: Final = {"pageup": -1, "pagedown": 1}
