"""Moving in the focused pane: by sentence or entry, by line, by page, to the ends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.model import Fact, Span
from briefreader.tui.controllers.matrix import MatrixRows
from briefreader.tui.panes.fact_rows import fact_of
from briefreader.tui.places import navigation
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Place, Subject, Tab
from briefreader.tui.widgets import scrolling
from briefreader.tui.widgets.article_view import ArticleView
from briefreader.tui.widgets.framed import Framed

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class MoveController:
    """Carries out the commands that move in a pane."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def next_row(self) -> None:
        """The next sentence, or the next entry of a list."""
        self._step_row(1)

    def previous_row(self) -> None:
        """The sentence or entry before."""
        self._step_row(-1)

    def line_down(self) -> None:
        """A line down."""
        self._step_line(1)

    def line_up(self) -> None:
        """A line up."""
        self._step_line(-1)

    def page_down(self) -> None:
        """A page down, two lines kept."""
        self._step_page(1)

    def page_up(self) -> None:
        """A page up."""
        self._step_page(-1)

    def start(self) -> None:
        """To the start."""
        self._to_edge(-1)

    def end(self) -> None:
        """To the end."""
        self._to_edge(1)

    def wheel(self, pane: Framed, step: int) -> None:
        """Scroll the pane under the mouse; the focus stays where it is."""
        screen = self._screen
        if pane is screen.active:
            self._scroll_article(step)
        elif isinstance(pane, ArticleView):
            scrolling.scroll_by(pane, step)
        else:
            pane.scroll_by(step)

    def click(self, pane: Framed, index: int) -> None:
        """Give a pane the focus, and read or choose what was clicked in it."""
        screen = self._screen
        inside = 0 <= index < pane.row_count()
        if isinstance(pane, ArticleView):
            screen.go(replace(screen.place, pane=Pane.ARTICLE, article=screen.articles.index(pane)))
            if inside:
                self._read(pane.sentence_on(index))
        elif pane is screen.findings:
            screen.go(replace(screen.place, pane=Pane.FINDINGS, jumped=False))
            if inside:
                self._choose(screen.findings.entry_at(index))
        elif screen.place.matrix and pane is screen.matrix:
            screen.go(replace(screen.place, pane=Pane.MATRIX))
            if inside and index != pane.top:  # the head stands there
                MatrixRows(screen).choose(index)
        elif pane is screen.fact:
            screen.go(replace(screen.place, pane=Pane.FACT, subject=screen.told(screen.place)))

    def _step_row(self, step: int) -> None:
        screen = self._screen
        match screen.place.pane:
            case Pane.ARTICLE:
                self._read(screen.active.sentence + step)
            case Pane.FINDINGS:
                self._choose(screen.place.chosen[screen.place.tab] + step)
            case Pane.FACT:
                screen.fact.scroll_by(step)

    def _step_line(self, step: int) -> None:
        if self._screen.place.pane is Pane.ARTICLE:
            self._scroll_article(step)
        else:
            self._step_row(step)

    def _step_page(self, step: int) -> None:
        screen = self._screen
        match screen.place.pane:
            case Pane.ARTICLE:
                self._scroll_article(step * max(2, screen.active.inner_height - 2))
            case Pane.FINDINGS:
                page = max(1, screen.findings.inner_height // 2)
                self._choose(screen.place.chosen[screen.place.tab] + step * page)
            case Pane.FACT:
                screen.fact.scroll_by(step * max(1, screen.fact.inner_height - 1))

    def _to_edge(self, step: int) -> None:
        screen = self._screen
        match screen.place.pane:
            case Pane.ARTICLE:
                self._read(len(screen.active.article.sentences) if step > 0 else 0)
            case Pane.FINDINGS:
                self._choose(len(screen.findings.entries_of(screen.place.tab)) if step > 0 else 0)
            case Pane.FACT:
                screen.fact.scroll_by(step * screen.fact.row_count())

    def read_at(self, place: Place, span: Span) -> None:
        """Be at a place, reading the sentence in which a span of its article begins, that beginning in view."""
        screen = self._screen
        if place != screen.place:
            screen.go(place)
        view = screen.active
        top = view.top
        view.read_sentence(navigation.sentence_at(view.article.sentences, span.start))
        scrolling.show(view, span)
        self._settle(scrolled=view.top != top)

    def _read(self, sentence: int) -> None:
        """Put the cursor on a sentence, and look at the fact that it reports."""
        view = self._screen.active
        top = view.top
        view.read_sentence(max(0, min(sentence, len(view.article.sentences) - 1)))
        scrolling.show_cursor(view)
        self._settle(scrolled=view.top != top)

    def _scroll_article(self, step: int) -> None:
        scrolling.scroll_by(self._screen.active, step)
        self._settle(scrolled=True)

    def _settle(self, *, scrolled: bool) -> None:
        """Look at the fact under the cursor. The other articles come level with it after a scroll, or to show it."""
        screen = self._screen
        before = screen.place.subject
        screen.go(replace(self.at_cursor(screen.place), jumped=False))
        looked_away = screen.place.subject != before and not self._counterparts_in_view()
        if screen.place.linked and (scrolled or looked_away):
            others = [view for view in screen.shown_articles if view is not screen.active]
            fact = fact_of(screen.briefing, screen.place.subject)
            scrolling.follow_along(screen.active, others, screen.briefing, fact)
        elif screen.place.linked and screen.place.subject != before:
            self._read_counterparts()

    def _read_counterparts(self) -> None:
        """Put the cursors of the other articles on what is looked at, which is in view there."""
        screen = self._screen
        for view in screen.shown_articles:
            passage = navigation.first_in(screen.looked_at, view.article.id)
            if passage and view is not screen.active:
                view.read_sentence(navigation.sentence_at(view.article.sentences, passage.start))

    def _counterparts_in_view(self) -> bool:
        """Return True where every other article shown has a passage of the fact on the screen, or has none at all."""
        screen = self._screen
        fact = fact_of(screen.briefing, screen.place.subject)
        for view in screen.shown_articles:
            theirs = [one for one in fact.passages if one.article == view.article.id] if fact else []
            if theirs and not any(scrolling.is_in_view(view, passage) for passage in theirs):
                return False
        return True

    def at_cursor(self, place: Place) -> Place:
        """Return the place with the fact looked at that the sentence being read reports; without one, `place`."""
        screen = self._screen
        cursor, article = screen.active.cursor, screen.active.article.id
        if cursor is None:
            return place
        fact = navigation.fact_at(screen.briefing, article, cursor, place.subject.fact)
        if fact is None:
            return screen.cut_off.at_cursor(place)
        if fact.id == place.subject.fact:
            return place
        return self.with_fact(place, fact)

    def with_fact(self, place: Place, fact: Fact) -> Place:
        """Return the place with `fact` looked at, and chosen in the list of facts."""
        return self._screen.findings.choosing(replace(place, subject=Subject(fact.id)), fact.id, Tab.FACTS)

    def _choose(self, entry: int) -> None:
        screen = self._screen
        last = len(screen.findings.entries_of(screen.place.tab)) - 1
        screen.go(replace(screen.place, jumped=False).choosing(max(0, min(entry, last))))
