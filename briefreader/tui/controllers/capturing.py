"""Captures: the focused pane as it stands, the whole of it, and the whole screen, each in a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.errors import BriefreaderError

if TYPE_CHECKING:
    from briefreader.config import CaptureSettings
    from briefreader.tui.captures import View
    from briefreader.tui.screens.reading import ReadingScreen


class CapturingController:
    """Carries out the commands that capture."""

    def __init__(self, screen: ReadingScreen, settings: CaptureSettings) -> None:
        """Make it for a screen; `settings` say in which format and where captures are saved."""
        self._screen = screen
        self._settings = settings

    def capture(self) -> None:
        """Save the focused pane as it stands on the screen."""
        from briefreader.tui.captures import pane_view

        self._save(pane_view)

    def capture_whole(self) -> None:
        """Save the whole of the focused pane, with what is scrolled away."""
        from briefreader.tui.captures import pane_view

        self._save(lambda screen: pane_view(screen, whole=True))

    def capture_screen(self) -> None:
        """Save the screen with all its panes."""
        from briefreader.tui.captures import screen_view

        self._save(screen_view)

    def _save(self, view: Callable[[ReadingScreen], View]) -> None:
        from briefreader.tui.captures import save

        screen = self._screen
        try:
            path = save(view(screen), screen.original, screen.ink.theme, self._settings)
        except BriefreaderError as error:
            screen.say(f"Not saved: {error}")
        else:
            screen.say(saved(path, screen.size.width - 2))


def saved(path: Path, room: int) -> str:
    """Return where a capture is; where there is no room for the whole folder, its beginning goes."""
    said = f"Saved {path.name} in "
    folder, left = str(path.parent), max(1, room - len(said))
    return said + (folder if len(folder) <= left else f"…{folder[len(folder) - left + 1 :]}")
