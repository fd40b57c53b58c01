"""Wrapping: a stretch of text in lines of so many cells, by offsets, no character lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.cells import cell_len, get_character_cell_size

from briefreader.model import Span
from briefreader.spacing_marks import is_mark_in_cell

_SOFT_ENDS: Final = frozenset("/-–—_.?&=,;:")
"""After these a word too long for a line (a URL, a chain of hyphens) may be broken."""


def wrap(text: str, start: int, end: int, width: int) -> Iterator[Span]:
    """Yield the lines of `text[start:end]`, which cover it without gap or overlap.

    A line keeps the blanks it was broken at; without them it is at most `width` cells wide. Newlines inside the
    stretch count as blanks. Words longer than a line are broken, after a mark of punctuation where one is near;
    wide scripts (Chinese, Japanese, Korean) may break between any two characters.

    Args:
        text: what to wrap; control characters have been replaced.
        start, end: the stretch, in code points.
        width: cells to a line, at least 2.
    """
    stretch = text[start:end].replace("\n", " ")
    breaks = _wrap_narrow if _is_narrow(stretch) else _wrap_wide
    at = 0
    for line_end in breaks(stretch, width):
        yield Span(start + at, start + line_end)
        at = line_end


def flow(text: str, width: int) -> Iterator[str]:
    """Yield the lines of all of `text` as they are drawn, without the blanks they were broken at."""
    return (text[line.start : line.end].rstrip() for line in wrap(text, 0, len(text), max(2, width)))


def _is_narrow(stretch: str) -> bool:
    """Return True where every character takes one cell: no wide script, no combining mark."""
    return stretch.isascii() or all(get_character_cell_size(character) == 1 for character in set(stretch))


def _wrap_narrow(stretch: str, width: int) -> Iterator[int]:
    """Yield where lines end in text of one cell a character: per line, not per word, so that books wrap at once."""
    at, size = 0, len(stretch)
    while size - at > width:
        space = stretch.rfind(" ", at + 1, at + width + 1)
        broken = space > 0 and stretch[at:space].strip()
        at = _after_blanks(stretch, space) if broken else _inside_word(stretch, at, width)
        yield at
    if at < size:
        yield size


def _after_blanks(stretch: str, at: int) -> int:
    while at < len(stretch) and stretch[at] == " ":
        at += 1
    return at


def _inside_word(stretch: str, at: int, width: int) -> int:
    for place in range(at + width, at + width // 2, -1):
        if stretch[place - 1] in _SOFT_ENDS:
            return place
    return _before_letter(stretch, at, at + width)


def _before_letter(stretch: str, at: int, place: int) -> int:
    """Return where to break so that no mark is parted from its letter: at `place`, or before it if that is in reach."""
    before = place
    while before > at and (is_mark_in_cell(stretch[before]) or not get_character_cell_size(stretch[before])):
        before -= 1
    return before if before > at else place


def _wrap_wide(stretch: str, width: int) -> Iterator[int]:
    """Yield where lines end, counting the cells of every character; a combining mark stays with its letter."""
    at = used = chance = 0
    before = 1
    for place, character in enumerate(stretch):
        size = get_character_cell_size(character)
        if size == 2 or (before == 2 and size and not is_mark_in_cell(character)):
            chance = place
        while used + size > width and character != " " and place > at:
            end = chance if chance > at else _before_letter(stretch, at, place)
            yield end
            at, used = end, cell_len(stretch[end:place])
        used += size
        if character == " ":
            chance = place + 1
        before = size or before
    if at < len(stretch):
        yield len(stretch)
