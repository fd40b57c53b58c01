"""What stands in a terminal too small to read in."""

from __future__ import annotations

from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row, cut, fit, row
from briefreader.tui.places.layout import MIN_HEIGHT, MIN_WIDTH
from briefreader.tui.widgets.drawn import Drawn


class Notice(Drawn):
    """One line that says how large the terminal must be."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, name="notice")

    def row_on(self, y: int) -> Row:
        """Return a line; the words stand in the middle one."""
        width, height = self.size
        said = f"too small: {width}×{height}, needs {MIN_WIDTH}×{MIN_HEIGHT}"
        words = row(cut(said, width).center(width)) if y == height // 2 else EMPTY
        return fit(words, width)
