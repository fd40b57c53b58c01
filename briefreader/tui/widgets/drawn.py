"""A widget drawn line by line in the styles of a theme."""

from __future__ import annotations

from textual.strip import Strip
from textual.widget import Widget

from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row, strip


class Drawn(Widget):
    """The base of everything on the screen: it has no style of its own but its ink."""

    def __init__(self, ink: Ink, *, name: str) -> None:
        super().__init__(name=name)
        self.ink = ink

    def row_on(self, y: int) -> Row:
        """Return the row at line `y`, in no theme's colours yet."""
        return EMPTY

    def render_line(self, y: int) -> Strip:
        """Return a line as it stands on the screen."""
        return strip(self.row_on(y), self.ink)

    def use_ink(self, ink: Ink) -> None:
        """Draw in the styles of another theme."""
        self.ink = ink
        self.refresh()
