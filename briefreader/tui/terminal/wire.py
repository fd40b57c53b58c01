"""What goes down the line: only the cells that changed since the terminal was last written.

Textual sends every line of a widget that asked to be drawn again, each run with its whole style. Over
SSH that is what is felt. Here the screen is remembered cell by cell, and an update is cut down to the
cells that differ, with a change of style sent only where the style changes.

The order of bytes is ECMA-48: cursor position (CUP), cursor forward (CUF), select graphic rendition (SGR).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import itemgetter
from typing import Final, NamedTuple

from rich.cells import get_character_cell_size
from rich.color import Color, ColorSystem
from rich.style import Style
from textual.strip import Strip

from briefreader.spacing_marks import as_written, is_mark_in_cell

_ATTRIBUTES: Final = (
    ("bold", "1"),
    ("dim", "2"),
    ("italic", "3"),
    ("underline", "4"),
    ("blink", "5"),
    ("reverse", "7"),
    ("strike", "9"),
)
_OFF: Final = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "7": "27", "9": "29"}
_SHOWN_ON_BLANKS: Final = frozenset("479")  # underline, reverse and strike are seen where no letter is
_PLAIN: Final = re.compile("[\x20-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u0558\u2010-\u2bff\ufffd]*")
_WORTH_A_JUMP: Final = 5
"""Unchanged cells that cost more to send again than to step over."""


class Pen(NamedTuple):
    """How a cell is drawn, as SGR codes: attributes, then the colours."""

    attributes: frozenset[str]
    foreground: str
    background: str

    @property
    def shows_blanks(self) -> bool:
        """True where a blank in this pen looks like more than its background."""
        return not self.attributes.isdisjoint(_SHOWN_ON_BLANKS)


class Cell(NamedTuple):
    """One cell. The second cell of a wide character has no text."""

    text: str
    pen: Pen


class Piece(NamedTuple):
    """A strip and where on the screen it goes."""

    x: int
    y: int
    strip: Strip


Line = list[Cell]
_NOTHING: Final = Pen(frozenset(), "", "")
_UNKNOWN: Final = Cell("\0", _NOTHING)
_TEXT: Final = itemgetter(0)


class Wire:
    """The terminal's screen as it was last written."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._width = 0

    def forget(self) -> None:
        """Take nothing for granted: something else may have written on the terminal, or its size changed."""
        self._lines = []

    def changes(self, pieces: Iterable[Piece], size: tuple[int, int], colors: ColorSystem | None) -> str:
        """Return what to send so that the terminal shows `pieces`, and remember them.

        Args:
            pieces: strips with their places; what they do not cover stays as it is.
            size: columns and lines of the screen.
            colors: what the terminal can show; None sends no colour at all.
        """
        self._resize(*size)
        before: dict[int, Line] = {}
        for piece in pieces:
            if 0 <= piece.y < len(self._lines):
                line = self._lines[piece.y]
                before.setdefault(piece.y, list(line))
                cells = _cells(piece.strip, colors)[: max(0, self._width - piece.x)]
                line[piece.x : piece.x + len(cells)] = cells
        parts: list[str] = []
        pen = _NOTHING
        for y in sorted(before):
            if before[y] != self._lines[y]:
                pen = _write_line(parts, y, before[y], self._lines[y], pen)
        return "".join(parts) + ("\x1b[m" if pen != _NOTHING else "")

    def _resize(self, width: int, height: int) -> None:
        if self._width != width or len(self._lines) != height:
            self._width = width
            self._lines = [[_UNKNOWN] * width for _ in range(height)]


def _cells(strip: Strip, colors: ColorSystem | None) -> Line:
    cells: Line = []
    for text, style, control in strip:
        if control:
            continue
        letters = _letters(style, colors)
        if _PLAIN.fullmatch(text) and (text.isascii() or all(get_character_cell_size(mark) == 1 for mark in text)):
            cells += map(letters.__getitem__, text)
        else:
            _spread(cells, text, letters.pen)
    return cells


class _Letters(dict[str, Cell]):
    """The cells of one pen: a screen has thousands, and few that differ, so each is made once and told by identity."""

    def __init__(self, pen: Pen) -> None:
        super().__init__()
        self.pen = pen

    def __missing__(self, character: str) -> Cell:
        self[character] = cell = Cell(character, self.pen)
        return cell


@lru_cache(maxsize=1024)
def _letters(style: Style | None, colors: ColorSystem | None) -> _Letters:
    return _Letters(_pen(style, colors) if style else _NOTHING)


def _spread(cells: Line, text: str, pen: Pen) -> None:
    """Give each character its cells: two for a wide one, none of its own for a combining mark."""
    letter = len(cells) - 1
    while letter > 0 and not cells[letter].text:  # the second cell of a wide one
        letter -= 1
    for character in text:
        width = get_character_cell_size(character)
        if width == 0 and letter >= 0:
            cells[letter] = Cell(cells[letter].text + character, cells[letter].pen)
        elif width:
            letter = len(cells)
            cells += [Cell(character, pen), *[Cell("", pen)] * (width - 1)]


def _write_line(parts: list[str], y: int, old: Line, new: Line, pen: Pen) -> Pen:
    """Write the cells of `new` that differ from `old`, and return the pen the terminal is left with.

    Terminals disagree on the width of emoji, combining marks and scripts that run from right to left:
    a line with such text is sent whole, and the cursor set anew after each stretch of it. A letter with spacing marks
    is written over blanks: a terminal that draws the marks over the letter leaves their cells as they are.
    """
    texts = {*map(_TEXT, old), *map(_TEXT, new)}
    texts.discard(_UNKNOWN.text)
    doubtful = "" in texts or not _PLAIN.fullmatch("".join(texts))
    runs = _doubtful_runs(new) if doubtful else _changed_runs(old, new)
    column = None
    for start, end in runs:
        if column is None or doubtful:
            parts.append(f"\x1b[{y + 1};{start + 1}H")
        else:
            parts.append(f"\x1b[{start - column}C")
        cells = new[start:end]
        if doubtful and any(map(_begins_with_mark, cells)):
            pen = _write_cells(parts, [Cell(" ", cell.pen) for cell in cells], pen)
            parts.append(f"\x1b[{y + 1};{start + 1}H")
            cells = [Cell(as_written(cell.text), cell.pen) for cell in cells]
        pen = _write_cells(parts, cells, pen)
        column = end
    return pen


def _write_cells(parts: list[str], cells: Line, pen: Pen) -> Pen:
    """Write cells where the cursor is, and return the pen the terminal is left with."""
    for text, cell_pen in cells:
        if cell_pen is not pen:
            wanted = _for_blank(pen, cell_pen) if text == " " else cell_pen
            if wanted != pen:
                parts.append(_change(pen, wanted))
                pen = wanted
        parts.append(text)
    return pen


def _changed_runs(old: Line, new: Line) -> Iterator[tuple[int, int]]:
    start = end = -1
    for column, (was, now) in enumerate(zip(old, new, strict=True)):
        if was is now or was == now or (was.text == now.text == " " and _same_on_a_blank(was.pen, now.pen)):
            continue
        if start < 0:
            start = column
        elif column - end > _WORTH_A_JUMP:
            yield start, end
            start = column
        end = column + 1
    if start >= 0:
        yield start, end


def _doubtful_runs(line: Line) -> Iterator[tuple[int, int]]:
    start = 0
    for column in range(1, len(line)):
        before = line[column - 1].text
        if not line[column].text or _begins_with_mark(line[column]):
            continue  # it belongs to what stands before it
        marked = column + 1 < len(line) and _begins_with_mark(line[column + 1])
        if marked or not (before and _PLAIN.fullmatch(before)):
            yield start, column
            start = column
    yield start, len(line)


def _begins_with_mark(cell: Cell) -> bool:
    return is_mark_in_cell(cell.text[:1])


def _same_on_a_blank(one: Pen, other: Pen) -> bool:
    return one.background == other.background and not one.shows_blanks and not other.shows_blanks


@lru_cache(maxsize=4096)
def _for_blank(pen: Pen, blank: Pen) -> Pen:
    """Return the pen nearest to `pen` in which a blank looks as it does in `blank`."""
    if blank.shows_blanks:
        return blank
    return Pen(pen.attributes - _SHOWN_ON_BLANKS, pen.foreground, blank.background)


def _pen(style: Style, colors: ColorSystem | None) -> Pen:
    attributes = frozenset(code for name, code in _ATTRIBUTES if getattr(style, name))
    return Pen(
        attributes, _codes(style.color, colors, foreground=True), _codes(style.bgcolor, colors, foreground=False)
    )


def _codes(color: Color | None, colors: ColorSystem | None, *, foreground: bool) -> str:
    """Return the SGR codes of a colour; none for the terminal's default, in which every update begins and ends."""
    if color is None or color.is_default or colors is None:
        return ""
    return ";".join(color.downgrade(colors).get_ansi_codes(foreground=foreground))


@lru_cache(maxsize=4096)
def _change(old: Pen, new: Pen) -> str:
    """Return the shortest SGR sequence that turns one pen into another."""
    off = {_OFF[code] for code in old.attributes - new.attributes}
    kept = old.attributes - {code for code in old.attributes if _OFF[code] in off}
    codes = [*sorted(off), *sorted(new.attributes - kept)]
    if new.foreground != old.foreground:
        codes.append(new.foreground or "39")
    if new.background != old.background:
        codes.append(new.background or "49")
    return f"\x1b[{';'.join(codes)}m"
