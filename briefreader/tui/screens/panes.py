"""The panes of the reading screen: which there are, which have room, and where they go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.geometry import Region
from textual.layout import Layout
from textual.screen import Screen
from textual.widget import Widget

from briefreader.briefing import Briefing
from briefreader.review.judgements import NONE
from briefreader.tui.controllers.comparing import STOP
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.places.layout import Arrangement, Pane, arrange, columns
from briefreader.tui.places.place import Place
from briefreader.tui.widgets.article_view import ArticleView
from briefreader.tui.widgets.drawn import Drawn
from briefreader.tui.widgets.fact_panel import FactPanel
from briefreader.tui.widgets.findings_list import FindingsList
from briefreader.tui.widgets.footer import Footer
from briefreader.tui.widgets.framed import Framed
from briefreader.tui.widgets.header import Header
from briefreader.tui.widgets.names_line import NamesLine
from briefreader.tui.widgets.notice import Notice
from briefreader.tui.widgets.placing import Placed

if TYPE_CHECKING:
    from briefreader.tui.widgets.matrix import Matrix


class PanesScreen(Screen[None]):
    """Panes that stand where the `Place` and the terminal's size have them."""

    def __init__(self, briefing: Briefing, ink: Ink, keymap: Keymap) -> None:
        """Make the panes of a briefing that is safe to draw and still to be compared."""
        super().__init__()
        self.keymap = keymap
        self.ink = ink
        self.briefing = briefing
        self.comparing = True
        self.compared = False
        self.place = Place()
        self.review = NONE
        """What was decided, safe to draw."""
        self._layout = Placed()
        self.header = Header(self.briefing, ink)
        self.names = NamesLine(self.briefing.articles, ink)
        unfolding = "".join(keymap.labels("dropped")[:1])
        self.articles = [ArticleView(article, ink, unfolding) for article in self.briefing.articles]
        self.findings = FindingsList(self.briefing, ink, keymap)
        self.fact = FactPanel(self.briefing, ink)
        self.footer = Footer(ink)
        self.notice = Notice(ink)
        self._widgets: tuple[Drawn, ...] = (
            self.header,
            self.names,
            *self.articles,
            self.findings,
            self.fact,
            self.footer,
            self.notice,
        )
        self._matrix: Matrix | None = None

    def compose(self) -> ComposeResult:
        """Yield every pane; `placed` says which are drawn."""
        yield from self._widgets

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
        return arrange(width, height, len(self.articles), place.pane, zoomed=place.zoomed, matrix=place.matrix)

    def placed(self) -> Iterator[tuple[Widget, Region]]:
        """Yield the widgets that are drawn, with their regions."""
        arrangement = self.arrangement
        single = (
            (self.header, arrangement.header),
            (self.names, arrangement.names),
            (self.findings, arrangement.findings),
            (self.fact, arrangement.fact),
            (self.footer, arrangement.footer),
            (self.notice, arrangement.notice),
        )
        yield from ((widget, region) for widget, region in single if region is not None)
        if arrangement.matrix is not None:
            yield self.matrix, arrangement.matrix
        yield from zip(self.shown_articles, arrangement.articles, strict=False)

    @property
    def is_seen(self) -> bool:
        """True where the terminal has room for more than the notice that it is too small."""
        return self.arrangement.notice is None

    @property
    def shown_articles(self) -> Sequence[ArticleView]:
        """The articles that have room, left to right."""
        count = len(self.arrangement.articles)
        if count == 1:
            return [self.active]
        return [self.articles[index] for index in self.place.shown(count, len(self.articles))]

    @property
    def columns(self) -> int:
        """How many articles stand side by side where no pane is zoomed."""
        return columns(self.size.width, len(self.articles))

    @property
    def active(self) -> ArticleView:
        """The article being read."""
        return self.articles[self.place.article]

    @property
    def matrix(self) -> Matrix:
        """The matrix, made when it is first opened."""
        if self._matrix is None:
            from briefreader.tui.widgets.matrix import Matrix

            self._matrix = Matrix(self.briefing, self.ink, missing=self.missing, review=self.review)
            self._widgets += (self._matrix,)
            self.mount(self._matrix)
        return self._matrix

    @property
    def focused_pane(self) -> Framed:
        """The pane with the focus."""
        if self.place.pane is Pane.MATRIX:
            return self.matrix
        return {Pane.ARTICLE: self.active, Pane.FINDINGS: self.findings, Pane.FACT: self.fact}[self.place.pane]

    @property
    def missing(self) -> str:
        """What is said where there are no findings because the articles are not compared, or not yet; else nothing."""
        if self.comparing:
            return words.COMPARING
        return "" if self.compared else words.not_compared(self.keymap.labels(STOP))

    def use_ink(self, ink: Ink) -> None:
        """Draw everything in the styles of another theme."""
        self.ink = ink
        self.styles.background = ink.backdrop
        for widget in self._widgets:
            widget.use_ink(ink)
