"""The cut-off: how weak a link may be and still be shown, faintly, beside the facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.briefing import Briefing
from briefreader.model import Link
from briefreader.tui.drawing import words
from briefreader.tui.places.place import Place, Subject
from briefreader.tui.places.weak_links import Faint, look_at, moved, weak_links

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class CutOffController:
    """Carries out the commands that move the cut-off, and keeps the links that are shown below the analysis's own."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._briefing: Briefing | None = None
        self._weak: tuple[Link, ...] = ()
        self._faint: tuple[int | None, Faint] = None, Faint()

    def lower_cut_off(self) -> None:
        """Show links that are too weak to be facts, the best first."""
        self._move(-1)

    def raise_cut_off(self) -> None:
        """Show fewer of them, up to the analysis's own cut-off."""
        self._move(1)

    def faint(self, place: Place) -> Faint:
        """Return the weak links that are shown at a place, indexed once for a cut-off."""
        if place.cut_off is None:
            return _NONE
        weak = self._links()
        if self._faint[0] != place.cut_off:
            self._faint = place.cut_off, Faint.of(weak, place.cut_off)
        return self._faint[1]

    def at_cursor(self, place: Place) -> Place:
        """Return the place with the weak link looked at that the sentence being read is part of, if it is of one."""
        view = self._screen.active
        if place.cut_off is None or view.cursor is None:
            return place
        link = self.faint(place).at(view.article.id, view.cursor, place.subject.link)
        return replace(place, subject=look_at(link)) if link else place

    def _links(self) -> tuple[Link, ...]:
        briefing = self._screen.briefing
        if self._briefing is not briefing:
            self._briefing, self._weak, self._faint = briefing, weak_links(briefing), (None, _NONE)
        return self._weak

    def _move(self, step: int) -> None:
        screen = self._screen
        weak = self._links()
        place = replace(screen.place, cut_off=moved(screen.place.cut_off, step, weak))
        shown = self.faint(place).links
        if place.subject.link and place.subject.link not in shown:
            place = replace(place, subject=Subject())
        screen.go(place if place.matrix else screen.moves.at_cursor(place))
        if screen.comparing:
            screen.say(words.COMPARING)
        elif not weak:
            screen.say(screen.missing or "No link lies below the cut-off.")
        elif place.cut_off is None:
            screen.say("The cut-off is the analysis's own again: facts alone are shown.")
        else:
            count = words.count(len(shown), "link", "links")
            screen.say(f"Cut-off at score {place.cut_off}: {count} too weak to be facts, shown faintly.")


_NONE = Faint()
