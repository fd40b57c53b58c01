"""The peer to measure beside: the plainest Textual app with two articles side by side, as anyone would write it."""

from __future__ import annotations

import sys
from pathlib import Path

from textual.app import App, ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static


class BareApp(App[None]):
    """Every file given in a scrolling pane of its own."""

    def compose(self) -> ComposeResult:
        """Lay one scrolling text beside the other."""
        with Horizontal():
            for name in sys.argv[1:]:
                with VerticalScroll():
                    yield Static(Path(name).read_text(encoding="utf-8"), markup=False)


if __name__ == "__main__":
    BareApp().run()
