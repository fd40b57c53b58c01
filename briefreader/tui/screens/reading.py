"""The screen the analyst reads on: its panes, and the one value that says where the analyst is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.layout import Layout
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from briefreader.briefing import Briefing
from briefreader.model import Passage
from briefreader.printable import printable
from briefreader.tui import scrolling
from briefreader.tui.commands import COMMANDS, Focus
from briefreader.tui.controllers.focus import FocusController
from briefreader.tui.controllers.jumps import JumpController
from briefreader.tui.controllers.moves import MoveController
from briefreader.tui.controllers.prompts import PromptController
from briefreader.tui.controllers.services import ServiceController
from briefreader.tui.fact_rows import fact_of
from briefreader.tui.layout import Arrangement, Pane, arrange
from briefreader.tui.looks import Ink
from briefreader.tui.marks import marks_of
from briefreader.tui.place import Place
from briefreader.tui.screens.placing import Placed
from briefreader.tui.shown import shown
from briefreader.tui.widgets.article_view import ArticleView
from briefreader.tui.widgets.drawn import Drawn
from briefreader.tui.widgets.fact_panel import FactPanel
from briefreader.tui.widgets.findings_list import FindingsList
from briefreader.tui.widgets.footer import Footer
from briefreader.tui.widgets.framed import Framed
from briefreader.tui.widgets.header import Header
from briefreader.tui.widgets.notice import Notice


class ReadingScreen(Screen[None]):
    """The articles, the findings and the fact panel.

    Keys go to the controllers; they make a new `Place` and have the screen `go` there.
    """

    DEFAULT_CSS: ClassVar[str] = "ReadingScreen { overflow: hidden; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(command.keys), f"screen.command('{command.name}')", command.label, show=False)
        for command in COMMANDS
    ]

    class Compared(Message):
        """The analysis is done."""

        def __init__(self, briefing: Briefing) -> None:
            super().__init__()
            self.briefing = briefing

    class NotCompared(Message):
        """The analysis failed; the articles can still be read."""

        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    class Redraw(Message):
        """The terminal may no longer show what was sent: send all of it anew."""

    def __init__(self, briefing: Briefing, ink: Ink) -> None:
        """Make the screen of a briefing that is still to be compared."""
        super().__init__()
        self.ink = ink
        self.briefing = shown(briefing)
        self.comparing = True
        self.place = Place()
        self._layout = Placed()
        self.header = Header(self.briefing, ink)
        self.articles = [ArticleView(article, ink) for article in self.briefing.articles]
        self.findings = FindingsList(self.briefing, ink)
        self.fact = FactPanel(self.briefing, ink)
        self.footer = Footer(ink)
        self.notice = Notice(ink)
        self._widgets: tuple[Drawn, ...] = (
            self.header,
            *self.articles,
            self.findings,
            self.fact,
            self.footer,
            self.notice,
        )
        self.moves = MoveController(self)
        self.prompts = PromptController(self)
        self._controllers = (self.moves, JumpController(self), FocusController(self), ServiceController(self))

    def compose(self) -> ComposeResult:
        """Yield every pane; `placed` says which are drawn."""
        yield from self._widgets

    def on_mount(self) -> None:
        """Draw the first place."""
        self.styles.background = self.ink.theme.colours["background"]
        self._show()

    # Where everything is.

    @property
    def layout(self) -> Layout:
        """The layout that places the panes."""
        return self._layout

    @property
    def arrangement(self) -> Arrangement:
        """Where the panes go at the terminal's size."""
        return self.arrangement_at(self.place)

    def arrangement_at(self, place: Place) -> Arrangement:
        """Return where the panes would go at another place."""
        width, height = self.size
        return arrange(width, height, len(self.articles), place.pane, zoomed=place.zoomed)

    def placed(self) -> Iterator[tuple[Widget, Region]]:
        """Yield the widgets that are drawn, with their regions."""
        arrangement = self.arrangement
        single = (
            (self.header, arrangement.header),
            (self.findings, arrangement.findings),
            (self.fact, arrangement.fact),
            (self.footer, arrangement.footer),
            (self.notice, arrangement.notice),
        )
        yield from ((widget, region) for widget, region in single if region is not None)
        yield from zip(self.shown_articles, arrangement.articles, strict=False)

    @property
    def shown_articles(self) -> Sequence[ArticleView]:
        """The articles that have room, left to right."""
        count = len(self.arrangement.articles)
        if count == 1:
            return [self.active]
        return self.articles[self.place.first : self.place.first + count]

    @property
    def active(self) -> ArticleView:
        """The article being read."""
        return self.articles[self.place.article]

    @property
    def focused_pane(self) -> Framed:
        """The pane with the focus."""
        return {Pane.ARTICLE: self.active, Pane.FINDINGS: self.findings, Pane.FACT: self.fact}[self.place.pane]

    @property
    def looked_at(self) -> tuple[Passage, ...]:
        """The passages of what is looked at."""
        subject = self.place.subject
        fact = fact_of(self.briefing, subject)
        return subject.passages or (fact.passages if fact else ())

    # What the analysis brings.

    def on_reading_screen_compared(self, message: Compared) -> None:
        """Fill the panes."""
        self._use_briefing(shown(message.briefing))

    def on_reading_screen_not_compared(self, message: NotCompared) -> None:
        """Say why there are no findings; the articles stay."""
        self._use_briefing(self.briefing)
        self.say(f"The articles could not be compared: {message.reason}")

    def _use_briefing(self, briefing: Briefing) -> None:
        self.briefing, self.comparing = briefing, False
        self.header.show(briefing, comparing=False)
        self.findings.use_briefing(briefing, comparing=False)
        self.go(self.moves.at_cursor(self.place))

    # Showing a place.

    def go(self, place: Place) -> None:
        """Be at another place, and draw what that changes."""
        before, self.place = (self.arrangement, self.shown_articles), place
        self._show()
        if (self.arrangement, self.shown_articles) != before:
            self.header.refresh(layout=True)  # a child's, because Textual then forgets the screen's old arrangement

    def _show(self) -> None:
        place = self.place
        for view in self.articles:
            view.set_current(place.pane is Pane.ARTICLE and view is self.active)
            view.set_marks(marks_of(self.briefing, view.article.id, place.subject))
        self.findings.set_current(place.pane is Pane.FINDINGS)
        self.findings.show(place.tab, place.chosen[place.tab])
        self.fact.set_current(place.pane is Pane.FACT)
        without = self.active.article.id if self.arrangement.strip and len(self.articles) > 1 else None
        self.fact.show(self.briefing, place.subject, comparing=self.comparing, without=without)
        self.footer.show(Focus(place.pane.value))

    def say(self, message: str) -> None:
        """Say one line in the footer, until the next command."""
        self.footer.say(printable(message))

    def use_ink(self, ink: Ink) -> None:
        """Draw everything in the styles of another theme."""
        self.ink = ink
        self.styles.background = ink.theme.colours["background"]
        for widget in self._widgets:
            widget.use_ink(ink)

    def on_article_view_wrapped(self, message: ArticleView.Wrapped) -> None:
        """Keep the sentence being read in view; an article that had no room till now opens at what is looked at."""
        if message.first:
            scrolling.go_to([message.view], self.looked_at, linked=False)
        if message.view is self.active:
            scrolling.show_cursor(message.view)

    # Keys and the mouse.

    def on_key(self, event: events.Key) -> None:
        """Give an open question the keys before they are commands."""
        self.prompts.on_key(event)

    def on_paste(self, event: events.Paste) -> None:
        """Give an open question what was pasted."""
        self.prompts.paste(event.text)

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Give the pane the focus."""
        self.moves.click(message.pane, message.index)

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll the pane."""
        self.moves.wheel(message.pane, message.step)

    def action_command(self, name: str) -> None:
        """Carry out the command called `name`."""
        self.footer.say("")
        self.doer(name)()

    def doer(self, name: str) -> Callable[[], None]:
        """Return what carries out the command called `name`.

        Raises:
            KeyError: no controller knows it.
        """
        for controller in self._controllers:
            found: Callable[[], None] | None = getattr(controller, name, None)
            if found is not None:
                return found
        raise KeyError(name)
