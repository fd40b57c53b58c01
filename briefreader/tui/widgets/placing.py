"""Textual's side of an arrangement: widgets go exactly where the screen says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, cast

from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget


class Placing(Protocol):
    """A screen that knows where its widgets go."""

    def placed(self) -> Iterable[tuple[Widget, Region]]:
        """Return the widgets that are drawn, with their regions."""
        ...


class Placed(Layout):
    """The layout of a screen that places its widgets itself; one without a region is not drawn."""

    name = "placed"

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:
        """Return where each widget goes."""
        return [
            WidgetPlacement(region, NULL_OFFSET, NULL_SPACING, widget)
            for widget, region in cast(Placing, parent).placed()
            if widget in children
        ]
