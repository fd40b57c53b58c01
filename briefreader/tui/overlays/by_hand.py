"""What to do by hand with two passages, or with a fact: one thing is chosen and done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from textual import events
from textual.geometry import Region

from briefreader.model import Passage, Severity
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.overlay import MOVES, STEPS, Overlay
from briefreader.tui.panes.by_hand_rows import Option, Options, option_rows
from briefreader.tui.panes.hints import Hint
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_FRAME: Final = 2
_BESIDE: Final = 3
"""Cells of the pane's width that are no row's: the edges, and a blank."""

_SEVERITIES: Final = {"h": Severity.HIGH, "m": Severity.MEDIUM, "l": Severity.LOW}

Chosen = tuple[int, Severity]
"""The option, and the severity that was set."""


class ByHandPane(Framed):
    """What can be done, one of it chosen."""

    def __init__(self, ink: Ink, title: str, passages: Sequence[Passage], options: Sequence[Option]) -> None:
        super().__init__(ink, name="by-hand")
        self.is_current = True
        self.options = options
        self.at = 0
        self.severity = Severity.MEDIUM
        self._title = title
        self._passages = passages
        self._made = Options((), ())

    def on_resize(self) -> None:
        """Make the rows for the new width."""
        self._made = self.rows_in(self.inner_width)
        self._reveal()
        self.refresh()

    def rows_in(self, width: int) -> Options:
        """Return the rows in so many cells."""
        return option_rows(self._passages, self.options, self.at, self.severity, width)

    def choose(self, index: int, severity: Severity | None = None) -> None:
        """Choose another option, or another severity: draw the rows that changed."""
        self.at, self.severity = max(0, min(index, len(self.options) - 1)), severity or self.severity
        before, top, self._made = self._made.rows, self.top, self.rows_in(self.inner_width)
        self._reveal()
        if self.top != top:
            self.refresh()
        else:
            rows = zip(before, self._made.rows, strict=True)
            self.refresh_rows(index for index, (old, new) in enumerate(rows) if old != new)

    def choose_on(self, row: int) -> None:
        """Choose the option on a row."""
        for index, rows in enumerate(self._made.places):
            if row in rows:
                self.choose(index)

    def _reveal(self) -> None:
        """Have the chosen option in view; with the first, the passages above it."""
        rows = self._made.places[self.at]
        self.top = reveal(rows[0] if self.at else 0, rows[-1], self.top, self.inner_height)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._made.rows)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        return self._made.rows[index]

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named(self._title, room), EMPTY


class ByHandScreen(Overlay[Chosen | None]):
    """What can be done by hand, over the reading screen; it returns what was chosen."""

    def __init__(
        self,
        ink: Ink,
        keymap: Keymap,
        title: str,
        passages: Sequence[Passage],
        options: Sequence[Option],
        *,
        where: Callable[[int], Region],
    ) -> None:
        """Make it.

        Args:
            ink: the styles.
            keymap: says which keys move.
            title: what it is about.
            passages: what it is about, safe to draw.
            options: what can be done.
            where: says where a pane of some height goes.
        """
        self._options = ByHandPane(ink, title, passages, options)
        self._where = where
        severity = (Hint("h m l", "severity"),) if any(option.graded for option in options) else ()
        keys = (Hint("esc", "closes"), Hint("⏎", "does it"), *severity, Hint("↑↓", "choose"))
        super().__init__(self._options, 0, 0, keys, keymap=keymap)

    def _region(self) -> Region:
        width = self._where(0).width
        wanted = len(self._options.rows_in(width - _BESIDE).rows) + _FRAME
        return self._where(min(wanted, self.size.height - 2))

    def on_key(self, event: events.Key) -> None:
        """Choose, do what is chosen, or close."""
        if self.leaves(event):
            return
        event.stop()
        event.prevent_default()
        pane, key = self._options, event.key
        if key == "enter":
            self.dismiss((pane.at, pane.severity))
        elif key in _SEVERITIES and any(option.graded for option in pane.options):
            pane.choose(pane.at, _SEVERITIES[key])
        elif key in STEPS:
            pane.choose(pane.at + STEPS[key])
        elif key == "escape" or self._keymap.one_of(("back", "by_hand", "quit"), key):
            self.dismiss(None)
        elif move := self._keymap.one_of(MOVES, key):
            pane.choose(pane.at + MOVES[move])

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Choose the option that was clicked."""
        self._options.choose_on(message.index)

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll."""
        self._options.scroll_by(message.step)
