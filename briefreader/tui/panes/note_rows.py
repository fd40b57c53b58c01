"""What an open note says: its lines as they are written, with the cursor."""

from __future__ import annotations

from typing import Final

from rich.cells import cell_len

from briefreader.model import Span
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, row

BESIDE: Final = 2
"""Cells of a row that are no line's: the blank before it, and one for a cursor at its end."""


def line_row(drawn: str, line: Span, cursor: int | None, width: int) -> Row:
    """Return one line of a note.

    Args:
        drawn: the note, safe to draw.
        line: the line to draw.
        cursor: where in the note the cursor is, if it is on this line.
        width: cells to a row; blanks that a line was broken at do not make it longer.
    """
    words = drawn[line.start : line.end]
    if cursor is None:
        return row(" ", words.rstrip())
    at = cursor - line.start
    before = words[:at]
    while cell_len(before) > width - BESIDE:
        before = before[:-1]
    return row(" ", before, Piece(words[at : at + 1] or " ", Look.FOCUS), words[at + 1 :].rstrip())
