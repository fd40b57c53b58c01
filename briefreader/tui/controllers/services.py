"""What the app does beside reading: help, palette, themes, redrawing, quitting."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from briefreader.tui import messages
from briefreader.tui.keys.commands import Focus

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class ServiceController:
    """Carries out the commands of the app itself. What they need is imported when they are given."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def help(self) -> None:
        """Show all keys, those of the focused pane first."""
        from briefreader.tui.overlays.help import HelpScreen

        screen = self._screen
        screen.app.push_screen(HelpScreen(screen.ink, screen.keymap, Focus(screen.place.pane.value), screen.size.width))

    def palette(self) -> None:
        """Find a command by its name."""
        from briefreader.tui.overlays.palette import PaletteScreen

        screen = self._screen
        focus = Focus(screen.place.pane.value)
        screen.app.push_screen(PaletteScreen(screen.ink, screen.keymap, focus), self._chosen)

    def _chosen(self, name: str | None) -> None:
        if name:
            self._screen.action_command(name)

    def theme(self) -> None:
        """Choose a theme, each drawn as the cursor comes to it."""
        from briefreader.tui.overlays.themes import ThemesScreen

        screen = self._screen
        screen.app.push_screen(ThemesScreen(screen.ink, screen.keymap, screen.use_ink), self._theme_kept)

    def _theme_kept(self, name: str | None) -> None:
        if name:
            self._screen.kept_theme = name
            self._screen.say(f"Theme: {name}")

    def redraw(self) -> None:
        """Send the whole screen anew."""
        self._screen.post_message(messages.Redraw())

    def suspend(self) -> None:
        """Go back to the shell, if one started the app; there `fg` returns."""
        if os.getpgrp() == os.getsid(0):
            self._screen.say("No shell to go back to: briefreader was started as the terminal's only command.")
        else:
            self._screen.app.action_suspend_process()

    def quit(self) -> None:
        """Close the app."""
        self._screen.app.exit(0)
