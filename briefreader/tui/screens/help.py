"""The help: all keys and what the marks mean."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from briefreader.tui.commands import Focus
from briefreader.tui.help_rows import help_rows
from briefreader.tui.looks import Ink, Look
from briefreader.tui.rows import Piece, Row
from briefreader.tui.screens.overlay import Overlay
from briefreader.tui.widgets.framed import Framed

_WIDTH = 72


class HelpPane(Framed):
    """The rows of the help."""

    def __init__(self, ink: Ink, focus: Focus) -> None:
        super().__init__(ink, name="help")
        self.is_current = True
        self._rows = help_rows(focus)

    def row_count(self) -> int:
        """Return how many rows the help has."""
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        return self._rows[index]

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named("Keys", room), (Piece(" esc closes ", Look.DIM),)


class HelpScreen(Overlay[None]):
    """The help over the reading screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,question_mark,q,enter", "dismiss", "Close"),
        ("j,down", "scroll(1)", "A line down"),
        ("k,up", "scroll(-1)", "A line up"),
        ("pagedown,space", "page(1)", "A page down"),
        ("pageup", "page(-1)", "A page up"),
        ("g,home", "scroll(-999)", "To the start"),
        ("G,end", "scroll(999)", "To the end"),
    ]

    def __init__(self, ink: Ink, focus: Focus) -> None:
        self._help = HelpPane(ink, focus)
        super().__init__(self._help, _WIDTH, self._help.row_count() + 2)

    def action_scroll(self, step: int) -> None:
        """Scroll by lines."""
        pane = self._help
        pane.scroll_to_row(max(0, min(pane.top + step, pane.row_count() - pane.inner_height)))

    def action_page(self, step: int) -> None:
        """Scroll by a page."""
        self.action_scroll(step * self._help.inner_height)
