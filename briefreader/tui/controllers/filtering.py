"""What the lists of the findings pane leave out: the filter of the discrepancies, and narrowing a list by words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.tui.controllers.prompts import Question
from briefreader.tui.places.filters import Filter
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Place, Tab

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class FilteringController:
    """Carries out the commands that narrow the lists."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def filter(self) -> None:
        """Open the choices of the filter beside the discrepancies; each is applied at once."""
        screen = self._screen
        found = screen.briefing.discrepancies
        if not found:
            screen.say(screen.missing or "No discrepancies found: there is nothing to filter.")
            return
        screen.go(replace(screen.place, tab=Tab.DISCREPANCIES, pane=Pane.FINDINGS))
        kept = self._chosen_key()

        def use(chosen: Filter) -> None:
            self._show(replace(screen.place, filter=chosen), kept)

        from briefreader.tui.overlays.filter import FilterScreen

        chosen, beside = screen.place.filter, screen.arrangement.findings
        overlay = FilterScreen(screen.ink, screen.keymap, found, chosen, review=screen.review, beside=beside, use=use)
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
