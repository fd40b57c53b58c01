"""A widget drawn line by line in the styles of a theme."""

from __future__ import annotations

from textual.widget import Widget

from briefreader.tui.drawing.looks import Ink


class Drawn(Widget):
    """The base of everything on the screen: it has no style of its own but its ink."""

    def __init__(self, ink: Ink, *, name: str) -> None:
        super().__init__(name=name)
        self.ink = ink

    def use_ink(self, ink: Ink) -> None:
        """Draw in the styles of another theme."""
        self.ink = ink
        self.refresh()
