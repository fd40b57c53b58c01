"""What the app does beside reading: help, palette, captures, themes, redrawing, quitting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.tui import themes
from briefreader.tui.commands import Focus
from briefreader.tui.looks import Ink

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class ServiceController:
    """Carries out the commands of the app itself. What they need is imported when they are given."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def capture(self) -> None:
        """Save the focused pane as it stands on the screen."""
        from briefreader.tui.captures import save_pane

        try:
            path = save_pane(self._screen.focused_pane, Path.cwd())
        except OSError as error:
            self._screen.say(f"Not saved: {error.strerror or error}")
        else:
            self._screen.say(f"Saved {path.name} in {path.parent}")

    def help(self) -> None:
        """Show all keys, those of the focused pane first."""
        from briefreader.tui.screens.help import HelpScreen

        screen = self._screen
        screen.app.push_screen(HelpScreen(screen.ink, Focus(screen.place.pane.value)))

    def palette(self) -> None:
        """Find a command by its name."""
        from briefreader.tui.screens.palette import PaletteScreen

        screen = self._screen
        screen.app.push_screen(PaletteScreen(screen.ink, Focus(screen.place.pane.value)), self._chosen)

    def _chosen(self, name: str | None) -> None:
        if name:
            self._screen.action_command(name)

    def theme(self) -> None:
        """Draw in the next theme."""
        names = themes.names()
        name = names[(names.index(self._screen.ink.theme.name) + 1) % len(names)]
        self._screen.use_ink(Ink(themes.load(name)))
        self._screen.say(f"Theme: {name}")

    def redraw(self) -> None:
        """Send the whole screen anew."""
        self._screen.post_message(self._screen.Redraw())

    def quit(self) -> None:
        """Close the app."""
        self._screen.app.exit(0)
