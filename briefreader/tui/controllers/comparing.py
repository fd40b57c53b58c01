"""Stopping a comparison that takes too long, and starting it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefreader.tui import messages

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen

STOP: Final = "stop_comparing"
"""The command that stops a comparison: what tells of one names its key."""


class ComparingController:
    """Carries out the command that stops comparing."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def stop_comparing(self) -> None:
        """Stop the comparison; where it was stopped or failed, compare after all."""
        screen = self._screen
        if screen.comparing:
            screen.post_message(messages.StopComparing())
            screen.use_no_briefing()
        elif screen.compared:
            screen.say("The articles are compared.")
        else:
            screen.post_message(messages.Compare())
