"""A pane laid over the reading screen, which stays as it is around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.geometry import Region
from textual.layout import Layout
from textual.screen import ModalScreen
from textual.widget import Widget

from briefreader.tui.widgets.framed import Framed
from briefreader.tui.widgets.placing import Placed

Result = TypeVar("Result")


class Overlay(ModalScreen[Result]):
    """One pane in the middle. Nothing around it is dimmed: on a slow line that would send the whole screen."""

    DEFAULT_CSS: ClassVar[str] = "Overlay { background: transparent; overflow: hidden; }"

    def __init__(self, pane: Framed, width: int, height: int) -> None:
        super().__init__()
        self._pane = pane
        self._wanted = (width, height)
        self._layout = Placed()

    @property
    def layout(self) -> Layout:
        """The layout that puts the pane in the middle."""
        return self._layout

    def compose(self) -> ComposeResult:
        """Yield the pane."""
        yield self._pane

    def placed(self) -> Iterator[tuple[Widget, Region]]:
        """Yield the pane with its region, as large as it wants and the terminal allows."""
        screen_width, screen_height = self.size
        width = min(self._wanted[0], screen_width - 2)
        height = min(self._wanted[1], screen_height - 2)
        yield self._pane, Region((screen_width - width) // 2, (screen_height - height) // 2, width, height)
