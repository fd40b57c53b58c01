"""What the lists of the findings pane leave out: each tab's filter, and narrowing a list by words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.tui.controllers.prompts import Question
from briefreader.tui.panes.listing import nothing_found
from briefreader.tui.panes.stale import tab_of
from briefreader.tui.places.filters import Filter, Reviewable
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Place, Tab

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class FilteringController:
    """Carries out the commands that narrow the lists."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def filter(self) -> None:
        """Open the choices of the open tab's filter beside its list; each is applied at once.

        What only one article tells has nothing to be filtered by: there it is the discrepancies that are.
        """
        screen, briefing = self._screen, self._screen.briefing
        lists: Mapping[Tab, Sequence[Reviewable]]
        lists = {Tab.DISCREPANCIES: briefing.discrepancies, Tab.TOPICS: briefing.topics, Tab.FACTS: briefing.facts}
        tab = screen.place.tab if screen.place.tab in lists else Tab.DISCREPANCIES
        stale = [one for one in screen.review.stale if tab_of(one.target.sort) is tab]
        if not lists[tab] and not stale:
            screen.say(screen.missing or f"{nothing_found(tab, briefing)} There is nothing to filter.")
            return
        screen.go(replace(screen.place, tab=tab, pane=Pane.FINDINGS))
        kept = self._chosen_key()

        def use(chosen: Filter) -> None:
            self._show(screen.place.filtered_by(chosen, tab), kept)

        from briefreader.tui.overlays.filter import FilterScreen

        found, chosen, beside = lists[tab], screen.place.filters[tab], screen.arrangement.findings
        overlay = FilterScreen(
            screen.ink, screen.keymap, found, chosen, stale=stale, review=screen.review, beside=beside, use=use
        )
        screen.app.push_screen(overlay)

    def narrow(self) -> None:
        """Ask for words, and list what holds them while they are typed."""
        screen = self._screen
        screen.go(replace(screen.place, pane=Pane.FINDINGS))
        tab, kept = screen.place.tab, self._chosen_key()

        def narrow_to(typed: str) -> None:
            self._show(screen.place.narrowed_by(typed, tab), kept)
            shown = screen.findings.listing_of(tab)
            screen.prompts.note(f"{len(shown.entries)} of {shown.total}")

        question = Question(
            "narrow to ",
            answered=lambda _: None,  # it was narrowed while it was typed
            changed=narrow_to,
            dropped=lambda: narrow_to(""),
            keys={"down": screen.moves.next_row, "up": screen.moves.previous_row},
        )
        screen.prompts.ask(question, screen.place.typed[tab])
        shown = screen.findings.listing_of(tab)
        screen.prompts.note(f"{len(shown.entries)} of {shown.total}")

    def _chosen_key(self) -> str:
        chosen = self._screen.findings.chosen_of(self._screen.place)
        return chosen.key if chosen else ""

    def _show(self, place: Place, kept: str) -> None:
        """Show a list narrowed otherwise, with the entry chosen that was before if it is still listed."""
        self._screen.go(self._screen.findings.choosing(place.choosing(0), kept, place.tab))
