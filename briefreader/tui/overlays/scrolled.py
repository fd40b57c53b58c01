"""An overlay that is only read: it scrolls by the keys that move in a pane, and closes."""

from __future__ import annotations

from typing import Final

from textual import events

from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.overlay import Overlay
from briefreader.tui.panes.hints import Hint, hints_of
from briefreader.tui.widgets.framed import Framed

_LINES: Final = {"line_down": 1, "next_row": 1, "line_up": -1, "previous_row": -1}
_PAGES: Final = {"page_down": 1, "page_up": -1}
_EDGES: Final = {"start": -1, "end": 1}
_MOVES: Final = (*_LINES, *_PAGES, *_EDGES)
_HINTED: Final = (("line_down", "down"), ("page_down", "page"), ("end", "end"))
_CLOSE: Final = "esc"
_CLOSING: Final = frozenset(("escape", "enter"))
"""Whatever else these keys were made to mean, they close what is laid over the articles."""


class Scrolled(Overlay[None]):
    """A pane to read. The analyst's own keys move in it as they do in an article."""

    def __init__(self, pane: Framed, width: int, height: int, *, keymap: Keymap, closing: tuple[str, ...]) -> None:
        """Make the overlay.

        Args:
            pane: what is read.
            width, height: what it wants.
            keymap: says which keys move.
            closing: the commands whose keys close it too, beside those that close every overlay.
        """
        super().__init__(pane, width, height, (Hint(_CLOSE, "closes"), *hints_of(keymap, _HINTED)), keymap=keymap)
        self._read = pane
        self._closes = ("back", "quit", *closing)

    def on_key(self, event: events.Key) -> None:
        """Scroll, or close."""
        pane = self._read
        if self.leaves(event):
            return
        if event.key in _CLOSING or self._keymap.one_of(self._closes, event.key):
            self.dismiss()
        elif move := self._keymap.one_of(_MOVES, event.key):
            page = max(1, pane.inner_height - 1)
            pane.scroll_by(_LINES.get(move, 0) + page * _PAGES.get(move, 0) + pane.row_count() * _EDGES.get(move, 0))
        event.stop()

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll by the mouse."""
        self._read.scroll_by(message.step)
