"""Which pane and which article has the focus, and how much room it has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Tab
from briefreader.tui.widgets import scrolling

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class FocusController:
    """Carries out the commands that move the focus."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def left_article(self) -> None:
        """Read the article on the left."""
        self._choose_article(-1)

    def right_article(self) -> None:
        """Read the article on the right."""
        self._choose_article(1)

    def shift_left(self) -> None:
        """Show the articles before these."""
        self._shift(-1)

    def shift_right(self) -> None:
        """Show the articles after these."""
        self._shift(1)

    def next_pane(self) -> None:
        """The next pane."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """The pane before."""
        self._step_pane(-1)

    def discrepancies(self) -> None:
        """Open the discrepancies."""
        self._open(Tab.DISCREPANCIES)

    def topics(self) -> None:
        """Open the topics."""
        self._open(Tab.TOPICS)

    def facts(self) -> None:
        """Open the facts."""
        self._open(Tab.FACTS)

    def only_in(self) -> None:
        """Open what only one article has."""
        self._open(Tab.ONLY_IN)

    def zoom(self) -> None:
        """Give the focused pane all the room, or take it back."""
        place = self._screen.place
        self._screen.go(replace(place, zoomed=not place.zoomed))

    def link(self) -> None:
        """Have the articles scroll together, or each alone."""
        place = self._screen.place
        self._screen.go(replace(place, linked=not place.linked))
        self._screen.say("Each article scrolls alone." if place.linked else "The articles scroll together.")

    def _choose_article(self, step: int) -> None:
        """Read the next article shown; past the last, one that comes with what is looked at in view."""
        place = self._screen.place
        shown = [self._screen.articles.index(view) for view in self._screen.shown_articles]
        nearest = next((index for index in shown[::step] if (index - place.article) * step > 0), place.article + step)
        index = max(0, min(nearest, len(self._screen.articles) - 1))
        hidden = index not in shown
        self._screen.go(replace(place.showing(index), pane=Pane.ARTICLE))
        if hidden and place.linked:
            scrolling.go_to([self._screen.active], self._screen.looked_at, linked=False)

    def _shift(self, step: int) -> None:
        place = self._screen.place
        shown = self._screen.columns
        first = max(0, min(place.first + step, len(self._screen.articles) - shown))
        article = max(first, min(place.article, first + shown - 1))
        self._screen.go(replace(place, first=first, picked=(), article=article))

    def _open(self, tab: Tab) -> None:
        self._screen.go(replace(self._screen.place, tab=tab, pane=Pane.FINDINGS, jumped=False))

    def _step_pane(self, step: int) -> None:
        """Go round the panes: each article shown, the findings, the fact panel."""
        screen = self._screen
        place = screen.place
        articles = [screen.articles.index(view) for view in screen.shown_articles] or [place.article]
        stops = [*((Pane.ARTICLE, index) for index in articles), (Pane.FINDINGS, None), (Pane.FACT, None)]
        here = stops.index((place.pane, place.article if place.pane is Pane.ARTICLE else None))
        pane, article = stops[(here + step) % len(stops)]
        # Who goes on to the fact panel looks at what it tells of; who comes to the list, at what is chosen there.
        subject = screen.told(place) if pane is Pane.FACT else place.subject
        there = replace(place, pane=pane, subject=subject, jumped=place.jumped and pane is not Pane.FINDINGS)
        screen.go(there if article is None else there.showing(article))
