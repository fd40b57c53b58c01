"""Textual's side of the arrangement: every pane goes where `layout.arrange` says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class Panes(Layout):
    """Places the panes of the reading screen; one without a region is not drawn."""

    name = "panes"

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:
        """Return where each pane goes."""
        return [
            WidgetPlacement(region, NULL_OFFSET, NULL_SPACING, widget)
            for widget, region in _placed(cast("ReadingScreen", parent))
            if widget in children
        ]


def _placed(screen: ReadingScreen) -> Iterator[tuple[Widget, Region]]:
    arrangement = screen.arrangement
    single = (
        (screen.header, arrangement.header),
        (screen.findings, arrangement.findings),
        (screen.fact, arrangement.fact),
        (screen.footer, arrangement.footer),
        (screen.notice, arrangement.notice),
    )
    yield from ((widget, region) for widget, region in single if region is not None)
    yield from zip(screen.shown_articles, arrangement.articles, strict=False)
