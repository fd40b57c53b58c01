"""Notes on what was found, written where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Region

from briefreader.review.decisions import Act, Target
from briefreader.tui.drawing.shown import drawable
from briefreader.tui.places.beside import at_finding

if TYPE_CHECKING:
    from briefreader.tui.overlays.note import NoteScreen
    from briefreader.tui.screens.reading import ReadingScreen


class NotingController:
    """Carries out the command that writes a note, and keeps what is written in one however it ends."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._open: tuple[Target, NoteScreen] | None = None

    def note(self) -> None:
        """Write a note on what is looked at, laid where it stands."""
        screen = self._screen
        target = screen.reviewing.target()
        if target is None:
            return
        from briefreader.tui.overlays.note import NoteScreen

        note = screen.reviewing.judgement().note
        title = drawable(f"Note on {target.kind or target.sort.value} · {target.label}".replace("\n", " "))
        overlay = NoteScreen(
            screen.ink, screen.keymap, title, note, where=self._where, keep=lambda text: self._keep(target, text)
        )
        self._open = (target, overlay)
        screen.app.push_screen(overlay, self._closed)

    def keep_open(self) -> None:
        """Keep what is written in an open note: the app ends, of itself or because the line dropped."""
        is_open, self._open = self._open, None
        if is_open and is_open[1].is_changed:
            self._screen.reviewing.keep_unseen(Act.NOTE, is_open[0], is_open[1].text)

    def _keep(self, target: Target, text: str) -> str:
        """Keep a note, and return why it was not if so."""
        screen = self._screen
        kept = screen.reviewing.decide(Act.NOTE, target, text, "Note kept." if text else "Note removed.")
        return "" if kept else screen.footer.said

    def _closed(self, _: None) -> None:
        self._open = None

    def _where(self, height: int) -> Region:
        """Return where a note of some height goes."""
        screen = self._screen
        under = screen.findings.under_chosen
        return at_finding(screen.arrangement, screen.place.pane, screen.size, height, under=under)
