"""What stands in a terminal too small to read in."""

from __future__ import annotations

from textual.strip import Strip

from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, cut, fit, row, strip
from briefreader.tui.places.layout import MIN_HEIGHT, MIN_WIDTH
from briefreader.tui.widgets.drawn import Drawn


class Notice(Drawn):
    """One line that says how large the terminal must be."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, name="notice")

    def render_line(self, y: int) -> Strip:
        """Return a line; the words stand in the middle one."""
        width, height = self.size
        said = f"too small: {width}×{height}, needs {MIN_WIDTH}×{MIN_HEIGHT}"
        words = row(cut(said, width).center(width)) if y == height // 2 else EMPTY
        return strip(fit(words, width), self.ink)
