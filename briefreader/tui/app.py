"""The Textual app: it opens the reading screen, has the articles compared beside it, and writes to the terminal."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final, cast

from rich.console import Console, RenderableType
from textual import events
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.binding import Binding, BindingType
from textual.filter import LineFilter
from textual.geometry import Size
from textual.screen import Screen
from textual.timer import Timer

from briefreader.briefing import Briefing, empty
from briefreader.config import AS_USUAL, CaptureSettings
from briefreader.errors import DONE, INTERRUPTED, UsageError
from briefreader.lexicon.watch import WatchEntry
from briefreader.progress import Step
from briefreader.reading.article import Article
from briefreader.tui import messages
from briefreader.tui.drawing import themes
from briefreader.tui.drawing.appearance import Colours, appearance
from briefreader.tui.drawing.looks import SYSTEMS, Ink
from briefreader.tui.keys.keymap import DEFAULT, Keymap
from briefreader.tui.places.remembered import Fields, Remembered, keep, recall
from briefreader.tui.screens.reading import ReadingScreen
from briefreader.tui.terminal import endings
from briefreader.tui.terminal.driver import LenientDriver
from briefreader.tui.terminal.wire import Piece, Wire

if TYPE_CHECKING:
    from briefreader.comparing.messages import Answer
    from briefreader.review.store import Store
    from briefreader.tui.comparison import Comparison

_STEADY: Final = 0.06
"""Seconds that a terminal must keep its size before the screen is laid out in it."""


class BriefreaderApp(App[int]):
    """The app on a set of articles."""

    ENABLE_COMMAND_PALETTE: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "interrupt", "Quit at once", priority=True)  # over an overlay too, which takes the other keys
    ]

    def __init__(
        self,
        articles: Sequence[Article],
        *,
        briefing: Briefing | None = None,
        theme: str | None = None,
        colours: Colours = Colours.ALL,
        watch: Sequence[WatchEntry] | None = (),
        keymap: Keymap = DEFAULT,
        state: Path | None = None,
        remembered: Remembered | None = None,
        samples: bool = False,
        store: Store | None = None,
        captures: CaptureSettings = AS_USUAL,
        made_with: tuple[str, ...] = (),
    ) -> None:
        """Make the app; it is `run` that opens it.

        Args:
            articles: one or more, in the order they are shown.
            briefing: what was found, where they have been compared already; else the app compares them.
            theme: the name of a theme; the default one if None.
            colours: how many of them the terminal shows.
            watch: the subjects to watch for when they are compared; the packaged list if None.
            keymap: which keys mean which commands.
            state: the folder of what is remembered between sessions; None to leave nothing there.
            remembered: where these articles were left.
            samples: True where they are the packaged samples, because no others were named.
            store: keeps what is decided; None to keep it as long as the app is open.
            captures: how they are saved.
            made_with: what reports say of the settings, a sentence each.

        Raises:
            UsageError: there is no such theme.
        """
        super().__init__(driver_class=LenientDriver)
        self.animation_level = "none"
        self._articles = tuple(articles)
        self._briefing = briefing
        self._watch = None if watch is None else tuple(watch)
        self._comparison: Comparison | None = None
        self._wire = Wire()
        self._steady: Size | None = None
        self._resizing: Timer | None = None
        self._state = state
        self.ended: int | None = None
        self._remembered_theme = remembered.theme if remembered else None
        self._told: tuple[Fields, ...] = (remembered.told if remembered else ()) or ({},) * len(self._articles)
        ink = Ink(themes.load(theme or themes.DEFAULT), colours)
        self._reading = ReadingScreen(
            empty(self._articles),
            ink,
            keymap,
            state=state,
            remembered=remembered,
            samples=samples,
            store=store,
            captures=captures,
            made_with=made_with,
        )

    def get_default_screen(self) -> Screen[None]:
        """Return the screen to begin with."""
        return self._reading

    def on_mount(self) -> None:
        """Remember the place before the app goes to the background, and draw all anew when it comes back."""
        self.app_resume_signal.subscribe(self, lambda _: self.on_reading_screen_redraw())
        self.app_suspend_signal.subscribe(self, lambda _: self.keep(), immediate=True)

    def action_suspend_process(self) -> None:
        """Go to the background with all that the shell started together with the app: it waits for `make` too."""
        with self.suspend():
            os.killpg(os.getpgrp(), signal.SIGSTOP)

    def on_ready(self) -> None:
        """Compare once the articles are on the screen."""
        gc.freeze()  # what start-up made stays to the end: no later collection need look at it again
        gc.enable()
        self.call_after_refresh(self._compare)

    def _compare(self) -> None:
        if self._briefing:
            self._reading.post_message(messages.Compared(self._briefing))
        else:
            self.compare_again(self._articles)

    def compare_again(self, articles: Sequence[Article]) -> None:
        """Compare articles beside the app; a comparison that is under way is stopped."""
        from briefreader.comparing.messages import Request
        from briefreader.tui.comparison import Comparison

        self.stop_comparing()
        self._articles = tuple(articles)
        self._reading.use_progress(None)
        self._comparison = Comparison(Request(self._articles, self._watch), self._answered)

    def stop_comparing(self) -> None:
        """Stop the comparison, if one is under way; nothing more is heard of it."""
        if self._comparison:
            self._comparison.stop()
            self._comparison = None

    def on_unmount(self) -> None:
        """Leave no process behind, and nothing that was written but not kept."""
        self._reading.noting.keep_open()
        self.stop_comparing()

    def _answered(self, answer: Answer) -> None:
        match answer:
            case Briefing():
                self._reading.post_message(messages.Compared(answer))
            case Step():
                self._reading.post_message(messages.Comparing(answer))
            case _:
                self._reading.post_message(messages.NotCompared(answer.reason))

    def on_reading_screen_compare(self) -> None:
        """Compare the articles, which were not."""
        self.compare_again(self._articles)

    def on_reading_screen_stop_comparing(self) -> None:
        """Stop the comparison."""
        self.stop_comparing()

    def on_reading_screen_told(self, message: messages.Told) -> None:
        """Compare again with what the analyst told of the articles."""
        edits = [message.edits.get(index, {}) for index in range(len(self._articles))]
        articles = [article.telling(told) for article, told in zip(self._articles, edits, strict=True)]
        self._told = tuple({**before, **told} for before, told in zip(self._told, edits, strict=True))
        self._briefing = None
        self._reading.sources.retell(articles)
        self.compare_again(articles)

    def action_interrupt(self) -> None:
        """Quit as interrupted."""
        self.exit(INTERRUPTED)

    def on_key(self, event: events.Key) -> None:
        """Go back to the shell from where the screen does not do it: a prompt, or an overlay."""
        if event.key in self._reading.keymap.keys("suspend"):
            self.action_suspend_process()

    # What outlives the session.

    def keep(self) -> None:
        """Remember where the articles are left now."""
        if self._state:
            theme = self._reading.kept_theme or self._remembered_theme
            left = replace(self._reading.returning.left(), theme=theme, told=self._told)
            keep(self._state, self._articles, left)

    def end(self, code: int) -> None:
        """Remember where the articles are left, and close the app with an exit code; a signal may ask for it."""
        self.ended = code
        self._reading.noting.keep_open()
        self.keep()
        if self._loop:
            self._loop.call_soon_threadsafe(self.exit, code)

    # What nobody foresaw.

    @property
    def crash(self) -> Exception | None:
        """What the app was closed for, if that was an error."""
        return self._exception

    def _handle_exception(self, error: Exception) -> None:
        """Close. `run` raises the error once the terminal is given back: Textual would print the articles with it."""
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()

    def thread_failed(self, failure: threading.ExceptHookArgs) -> None:
        """Close for an error that a thread met."""
        if self._loop and isinstance(failure.exc_value, Exception):
            self._loop.call_soon_threadsafe(self._handle_exception, failure.exc_value)

    # What is written to the terminal.

    def on_reading_screen_to_terminal(self, message: messages.ToTerminal) -> None:
        """Send a sequence that the screen has no part in."""
        if self._driver:
            self._driver.write(message.sequence)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return none: the ink knows what the terminal shows, and Textual's would make colours of its own out of it."""
        return ()

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
            changed = self._wire.changes(_pieces(renderable), self.size, SYSTEMS[self._reading.ink.colours])
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


def run(
    articles: Sequence[Article],
    *,
    mouse: bool = True,
    theme: str | None = None,
    configured_theme: str | None = None,
    watch: Sequence[WatchEntry] | None = (),
    keymap: Keymap = DEFAULT,
    state: Path | None = None,
    samples: bool = False,
    store: Store | None = None,
    captures: CaptureSettings = AS_USUAL,
    made_with: tuple[str, ...] = (),
) -> int:
    """Open the app on articles and return its exit code when it is closed.

    `theme` is one that is asked for with this start; `configured_theme` gives way to what the terminal shows. The app
    opens where the articles were left, as far as `state`, the folder of what is remembered, tells. It says once where
    they are the packaged `samples`. What is decided is kept in `store`; without one, as long as the app is open.

    Raises:
        UsageError: there is no such theme.
        Exception: what nobody foresaw; the terminal is given back, and what was written is kept.
    """
    left = recall(state, articles) if state else None
    if left and left.told:
        articles = [_told_before(*pair) for pair in zip(articles, left.told, strict=True)]
    look = appearance(os.environ, theme, (_usable(left.theme) if left else None) or configured_theme)
    app = BriefreaderApp(
        articles,
        theme=look.theme,
        colours=look.colours,
        watch=watch,
        keymap=keymap,
        state=state,
        remembered=left,
        samples=samples,
        store=store,
        captures=captures,
        made_with=made_with,
    )
    with endings.heeded(app.end), _heard_of_threads(app):
        try:
            code = app.run(mouse=mouse)
        finally:
            app.keep()
    if app.crash and app.ended is None:
        raise app.crash
    return app.ended or code or DONE


@contextmanager
def _heard_of_threads(app: BriefreaderApp) -> Iterator[None]:
    """Have the app closed for an error in a thread; Python would print it on what the app draws."""
    before = threading.excepthook
    threading.excepthook = app.thread_failed
    try:
        yield
    finally:
        threading.excepthook = before


def _told_before(article: Article, told: Fields) -> Article:
    """Return an article with what the analyst told of it the last time; what is told with this start stands."""
    return article.telling({field: value for field, value in told.items() if field not in article.told})


def _usable(theme: str | None) -> str | None:
    """Return a theme that was remembered, if it is still there."""
    try:
        return themes.load(theme).name if theme else None
    except UsageError:
        return None
