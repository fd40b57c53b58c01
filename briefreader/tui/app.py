"""The Textual app: it opens the reading screen, has the articles compared beside it, and writes to the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from threading import Thread
from typing import ClassVar, Final, cast

from rich.color import ColorSystem
from rich.console import Console, RenderableType
from textual import events
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.binding import BindingType
from textual.geometry import Size
from textual.screen import Screen
from textual.timer import Timer

from briefreader.briefing import Briefing, empty
from briefreader.errors import DONE, INTERRUPTED
from briefreader.lexicon.watch import WatchEntry
from briefreader.reading.article import Article
from briefreader.tui import themes
from briefreader.tui.looks import Ink
from briefreader.tui.screens.reading import ReadingScreen
from briefreader.tui.wire import Piece, Wire

_COLORS: Final = {
    "standard": ColorSystem.STANDARD,
    "256": ColorSystem.EIGHT_BIT,
    "truecolor": ColorSystem.TRUECOLOR,
}

_STEADY: Final = 0.06
"""Seconds that a terminal must keep its size before the screen is laid out in it."""


class BriefreaderApp(App[int]):
    """The app on a set of articles."""

    ENABLE_COMMAND_PALETTE: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+c", "interrupt", "Quit at once")]

    def __init__(
        self,
        articles: Sequence[Article],
        *,
        briefing: Briefing | None = None,
        theme: str | None = None,
        watch: Sequence[WatchEntry] = (),
    ) -> None:
        """Make the app; it is `run` that opens it.

        Args:
            articles: one or more, in the order they are shown.
            briefing: what was found, where they have been compared already; else the app compares them.
            theme: the name of a theme; the default one if None.
            watch: the subjects to watch for when they are compared.

        Raises:
            UsageError: there is no such theme.
        """
        super().__init__()
        self.animation_level = "none"
        self._articles = tuple(articles)
        self._briefing = briefing
        self._watch = tuple(watch)
        self._wire = Wire()
        self._steady: Size | None = None
        self._resizing: Timer | None = None
        self._reading = ReadingScreen(empty(self._articles), Ink(themes.load(theme or themes.DEFAULT)))

    def get_default_screen(self) -> Screen[None]:
        """Return the screen to begin with."""
        return self._reading

    def on_mount(self) -> None:
        """Send all of the screen anew when the app comes back from the background."""
        self.app_resume_signal.subscribe(self, lambda _: self._wire.forget())

    def on_ready(self) -> None:
        """Compare once the articles are on the screen."""
        self.call_after_refresh(self._compare)

    def _compare(self) -> None:
        if self._briefing:
            self._reading.post_message(ReadingScreen.Compared(self._briefing))
        else:
            # A daemon: quitting does not wait for an analysis that nobody will read.
            Thread(target=self._compare_articles, name="compare", daemon=True).start()

    def _compare_articles(self) -> None:
        try:
            from briefreader.analysis import compare

            self._reading.post_message(ReadingScreen.Compared(compare(self._articles, watch=self._watch)))
        except Exception as error:  # noqa: BLE001 - the thread's border: the articles stay readable without findings
            self._reading.post_message(ReadingScreen.NotCompared(f"{type(error).__name__}: {error}"))

    def action_interrupt(self) -> None:
        """Quit as interrupted."""
        self.exit(INTERRUPTED)

    # What is written to the terminal.

    def on_resize(self, event: events.Resize) -> None:
        """Lay out once the terminal keeps its size: dragging its corner would send the whole screen forty times.

        The first size, and one that has been waited for, are used at once.
        """
        self._wire.forget()  # a terminal that changed its size may have moved or lost what it showed
        if self._steady is not None and event.size != self._steady:
            event.prevent_default()
            if self._resizing:
                self._resizing.stop()
            self._resizing = self.set_timer(_STEADY, partial(self._use_size, event))
        else:
            self._steady = event.size

    def _use_size(self, event: events.Resize) -> None:
        self._resizing = None
        self._steady = event.size
        self.post_message(events.Resize(event.size, event.virtual_size, event.container_size, event.pixel_size))

    def on_reading_screen_redraw(self) -> None:
        """Send the whole screen anew."""
        self._wire.forget()
        self.refresh(layout=True)

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        """Send only the cells that changed (see `wire`); Textual's own updates send whole lines."""
        if isinstance(renderable, LayoutUpdate | ChopsUpdate) and not self.is_headless and not self._batch_count:
            changed = self._wire.changes(_pieces(renderable), self.size, _colors(self.console))
            if changed:
                super()._display(screen, cast(RenderableType, _Changes(changed)))
        else:
            if renderable is not None:
                self._wire.forget()
            super()._display(screen, renderable)


class _Changes(CompositorUpdate):
    """An update that is worked out already."""

    def __init__(self, sequence: str) -> None:
        self._sequence = sequence

    def render_segments(self, console: Console) -> str:
        return self._sequence


def _pieces(update: LayoutUpdate | ChopsUpdate) -> Iterator[Piece]:
    """Yield the strips of an update with their places."""
    if isinstance(update, LayoutUpdate):
        for y, strips in enumerate(update.strips, update.region.y):
            x = update.region.x
            for strip in strips:
                yield Piece(x, y, strip)
                x += strip.cell_length
    else:
        for y in {span[0] for span in update.spans}:
            yield from (Piece(x, y, strip) for x, strip in update.chops[y].items() if strip is not None)


def _colors(console: Console) -> ColorSystem:
    return _COLORS.get(console.color_system or "truecolor", ColorSystem.TRUECOLOR)


def run(
    articles: Sequence[Article], *, mouse: bool = True, theme: str | None = None, watch: Sequence[WatchEntry] = ()
) -> int:
    """Open the app on articles and return its exit code when it is closed.

    Raises:
        UsageError: there is no such theme.
    """
    code = BriefreaderApp(articles, theme=theme, watch=watch).run(mouse=mouse)
    return DONE if code is None else code
