"""A pane laid over the reading screen, which stays as it is around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Final, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.geometry import Region
from textual.layout import Layout
from textual.screen import ModalScreen
from textual.widget import Widget

from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.panes.hints import Hint, Hints
from briefreader.tui.places.layout import has_room
from briefreader.tui.widgets.footer import Footer
from briefreader.tui.widgets.framed import Framed
from briefreader.tui.widgets.placing import Placed

Result = TypeVar("Result")

STEPS: Final = {"down": 1, "tab": 1, "up": -1, "shift+tab": -1}
MOVES: Final = {"line_down": 1, "next_row": 1, "line_up": -1, "previous_row": -1, "start": -999, "end": 999}
"""How far the keys of a list that is chosen from move its cursor, and how far those commands do whose keys do so."""


class Overlay(ModalScreen[Result]):
    """One pane in the middle, its own keys in the footer's place.

    Nothing around it is dimmed: on a slow line that would send the whole screen.
    """

    DEFAULT_CSS: ClassVar[str] = "Overlay { background: transparent; overflow: hidden; }"

    def __init__(self, pane: Framed, width: int, height: int, keys: Sequence[Hint], *, keymap: Keymap) -> None:
        """Make the overlay.

        Args:
            pane: what is laid over the screen.
            width, height: what it wants.
            keys: what its keys do, as the footer names them, the one that closes it first.
            keymap: what all keys mean.
        """
        super().__init__()
        self._keymap = keymap
        self._pane = pane
        self._wanted = (width, height)
        self._footer = Footer(pane.ink)
        self._name_keys(keys)
        self._layout = Placed()

    @property
    def layout(self) -> Layout:
        """The layout that puts the pane in the middle."""
        return self._layout

    def compose(self) -> ComposeResult:
        """Yield the pane, and the line that names its keys."""
        yield self._pane
        yield self._footer

    def placed(self) -> Iterator[tuple[Widget, Region]]:
        """Yield the pane, as large as it wants and the terminal allows, and the footer's line."""
        width, height = self.size
        if has_room(width, height):
            yield self._pane, self._region()
            yield self._footer, Region(0, height - 1, width, 1)

    def _region(self) -> Region:
        """Return the pane's region."""
        screen_width, screen_height = self.size
        width = min(self._wanted[0], screen_width)
        height = min(self._wanted_height(width), screen_height - 2)
        return Region((screen_width - width) // 2, (screen_height - height) // 2, width, height)

    def _wanted_height(self, width: int) -> int:
        """Return the height that the pane wants at a width: one that wraps needs more in less."""
        return self._wanted[1]

    def leaves(self, event: events.Key | events.Paste) -> bool:
        """Return True for what the overlay has no part in: the app's own keys, and all while it cannot be seen."""
        if isinstance(event, events.Key) and self._keymap.is_the_apps(event.key, writes=event.is_printable):
            return True
        if has_room(*self.size):
            return False
        event.stop()
        return True

    def _name_keys(self, keys: Sequence[Hint]) -> None:
        """Name other keys in the footer."""
        self._footer.show(Hints(tuple(keys)))
