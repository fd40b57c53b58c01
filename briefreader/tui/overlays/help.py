"""The help: all keys and what the marks mean."""

from __future__ import annotations

from typing import Final

from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row
from briefreader.tui.keys.commands import Focus
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.scrolled import Scrolled
from briefreader.tui.panes.help_rows import help_rows
from briefreader.tui.widgets.framed import Framed

_COLUMN: Final = 72
_FRAME: Final = 3
"""Cells beside the rows: the edges, and a blank."""


class HelpPane(Framed):
    """The rows of the help."""

    def __init__(self, ink: Ink, rows: tuple[Row, ...]) -> None:
        super().__init__(ink, name="help")
        self.is_current = True
        self._rows = rows

    def row_count(self) -> int:
        """Return how many rows the help has."""
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        return self._rows[index]

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named("Keys", room), EMPTY


class HelpScreen(Scrolled):
    """The help over the reading screen, in two columns where the terminal is wide enough for both."""

    def __init__(self, ink: Ink, keymap: Keymap, focus: Focus, width: int) -> None:
        columns = 2 if width >= 2 * _COLUMN + _FRAME else 1
        room = min(columns * _COLUMN, width - _FRAME)
        rows = help_rows(keymap, focus, room, columns)
        super().__init__(HelpPane(ink, rows), room + _FRAME, len(rows) + 2, keymap=keymap, closing=("help",))
