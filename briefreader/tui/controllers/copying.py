"""Copying: the passage that is read, or the whole finding, with their citations."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Final

from briefreader.model import Passage
from briefreader.tui import messages
from briefreader.tui.panes.fact_rows import looked_at
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Subject

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen

FILE: Final = "copied.txt"
"""In the state folder, what was copied last."""


class CopyController:
    """Carries out the commands that copy."""

    def __init__(self, screen: ReadingScreen, state: Path | None) -> None:
        """Make it for a screen; `state` is the folder of what is remembered, None where nothing is."""
        self._screen = screen
        self._state = state

    def copy_passage(self) -> None:
        """Copy the passage that is read, or that the chosen finding has in the article being read."""
        passage = self._passage()
        if passage is None:
            self._screen.say("There is no passage here to copy.")
        else:
            from briefreader.tui.panes.citation import Citing

            self._copy("Passage", Citing(self._screen.briefing, self._screen.original).passage(passage))

    def copy_finding(self) -> None:
        """Copy the finding that is chosen or looked at, with all its passages."""
        from briefreader.tui.panes.citation import Citing

        if found := Citing(self._screen.briefing, self._screen.original).finding(self._subject()):
            self._copy("Finding", found)
        else:
            nothing = "No finding is looked at: n goes to the next fact; y copies the passage."
            self._screen.say(self._screen.missing or nothing)

    def _subject(self) -> Subject:
        screen = self._screen
        place = screen.place
        if place.pane is not Pane.FINDINGS:
            return place.subject
        chosen = screen.findings.chosen_of(place)
        return chosen.subject if chosen else Subject()

    def _passage(self) -> Passage | None:
        from briefreader.tui.panes.citation import chosen_passage

        screen = self._screen
        article, cursor = screen.active.article, screen.active.cursor
        found = looked_at(screen.briefing, self._subject())
        if screen.place.pane is not Pane.ARTICLE:
            return chosen_passage(found, article.id)
        if cursor is None:
            return None
        here = (one for one in found if one.article == article.id and one.span.overlaps(cursor))
        return next(here, None) or article.passage(cursor.start, cursor.end)

    def _copy(self, what: str, text: str) -> None:
        """Copy beside the app: tmux and the disk may keep one waiting, and keys must not wait with them."""
        Thread(target=self._send, args=(what, text), name="copy", daemon=True).start()

    def _send(self, what: str, text: str) -> None:
        from briefreader.locations import state_folder
        from briefreader.tui.terminal.clipboard import copy

        screen = self._screen
        copied = copy(
            text,
            lambda sequence: screen.post_message(messages.ToTerminal(sequence)),
            os.environ,
            file=(self._state or state_folder()) / FILE,
            keep_file=self._state is not None,
        )
        screen.call_later(screen.say, copied.told(what))
