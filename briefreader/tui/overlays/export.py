"""The formats of a report to choose from, and which findings it tells of."""

from __future__ import annotations

from typing import Final

from textual import events

from briefreader.report import FORMATS
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row, plain
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.overlay import MOVES, STEPS, Overlay
from briefreader.tui.panes.export_rows import Wanted, export_rows
from briefreader.tui.panes.hints import Hint
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_WIDTH: Final = 64
_FRAME: Final = 2
_KEYS: Final = (Hint("esc", "closes"), Hint("⏎", "writes it"), Hint("↑↓", "format"), Hint("←→", "which findings"))
_SIDES: Final = {"left": -1, "right": 1, "space": 1}
_SIDEWAYS: Final = {"left_article": -1, "right_article": 1}


class ExportPane(Framed):
    """The formats, each with what it is good for, and the findings."""

    def __init__(self, ink: Ink, wanted: Wanted) -> None:
        super().__init__(ink, name="report")
        self.is_current = True
        self.wanted = wanted
        self._rows: tuple[Row, ...] = ()

    def on_resize(self) -> None:
        """Make the rows for the new width."""
        self._rows = tuple(export_rows(self.wanted, self.inner_width))
        self._reveal()
        self.refresh()

    def want(self, wanted: Wanted) -> None:
        """Show what is wanted now: the rows that changed."""
        self.wanted = wanted
        before, top, self._rows = self._rows, self.top, tuple(export_rows(wanted, self.inner_width))
        self._reveal()
        if self.top != top:
            self.refresh()
        else:
            rows = zip(before, self._rows, strict=True)
            self.refresh_rows(index for index, (old, new) in enumerate(rows) if old != new)

    def _reveal(self) -> None:
        at = self._row_of(self.wanted.format)
        self.top = reveal(at, at, self.top, self.inner_height)

    def _row_of(self, name: str) -> int:
        return next(index for index, made in enumerate(self._rows) if plain(made)[3:].startswith(FORMATS[name].name))

    def format_at(self, index: int) -> str | None:
        """Return the format on a row, if one is on it."""
        return next((name for name in FORMATS if self._row_of(name) == index), None)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        return self._rows[index]

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named("Write a report", room), EMPTY


class ExportScreen(Overlay[Wanted | None]):
    """The formats over the reading screen; it returns the report that is wanted."""

    def __init__(self, ink: Ink, keymap: Keymap, wanted: Wanted) -> None:
        """Make it, with `wanted` chosen to begin with."""
        self._formats = ExportPane(ink, wanted)
        height = len(tuple(export_rows(wanted, _WIDTH))) + _FRAME
        super().__init__(self._formats, _WIDTH, height, _KEYS, keymap=keymap)

    def on_key(self, event: events.Key) -> None:
        """Choose another format or other findings, have it written, or close."""
        if self.leaves(event):
            return
        event.stop()
        key, pane, keymap = event.key, self._formats, self._keymap
        if key == "enter":
            self.dismiss(pane.wanted)
        elif key in _SIDES:
            pane.want(pane.wanted.of_findings(_SIDES[key]))
        elif key in STEPS:
            pane.want(pane.wanted.of_format(STEPS[key]))
        elif key == "escape" or keymap.one_of(("back", "export", "quit"), key):
            self.dismiss(None)
        elif side := keymap.one_of(_SIDEWAYS, key):
            pane.want(pane.wanted.of_findings(_SIDEWAYS[side]))
        elif move := keymap.one_of(MOVES, key):
            pane.want(pane.wanted.of_format(MOVES[move]))

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Choose the format that was clicked."""
        if name := self._formats.format_at(message.index):
            self._formats.want(Wanted(name, self._formats.wanted.findings))

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Choose the next format, or the one before."""
        self._formats.want(self._formats.wanted.of_format(1 if message.step > 0 else -1))
