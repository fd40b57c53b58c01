"""Notes on what was found, written where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.geometry import Region

from briefreader.review.decisions import Act, Target
from briefreader.review.judgements import Judgement
from briefreader.tui.drawing.shown import drawable
from briefreader.tui.places.beside import at_finding

if TYPE_CHECKING:
    from briefreader.tui.overlays.note import NoteScreen
    from briefreader.tui.screens.reading import ReadingScreen


_SEEN: Final = "c shows it."


def both(other: Judgement | None, text: str) -> str:
    """Return a note below another one that was kept while it was written, signed with whose that is."""
    if other is None:
        return text
    at = other.noted and other.noted.at
    signed = ", ".join(filter(None, (_by(other), f"{at.astimezone():%H:%M}" if at else "")))
    return f"{other.note}\n— {signed}\n{text}"


def _by(other: Judgement) -> str:
    return (other.noted and other.noted.user) or "another terminal"


class NotingController:
    """Carries out the command that writes a note, and keeps what is written in one however it ends."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._open: tuple[Target, str, NoteScreen] | None = None

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
            screen.ink, screen.keymap, title, note, where=self._where, keep=lambda text: self._keep(target, note, text)
        )
        self._open = (target, note, overlay)
        screen.app.push_screen(overlay, self._closed)

    def keep_open(self) -> None:
        """Keep what is written in an open note: the app ends, of itself or because the line dropped."""
        is_open, self._open = self._open, None
        if is_open is None or not is_open[2].is_changed:
            return
        target, before, overlay = is_open
        other = self._written_meanwhile(target, before, overlay.text)
        if overlay.text or not other:
            self._screen.reviewing.keep_unseen(Act.NOTE, target, both(other, overlay.text))

    def _keep(self, target: Target, before: str, text: str) -> str:
        """Keep a note that was another `before`, and return why it was not if so."""
        screen = self._screen
        other = self._written_meanwhile(target, before, text)
        if other and not text:
            screen.say(f"Not removed: {_by(other)} wrote another note meanwhile. {_SEEN}")
            return ""
        said = "Note kept." if text else "Note removed."
        if other:
            said = f"Note kept below the one that {_by(other)} wrote meanwhile. {_SEEN}"
        return "" if screen.reviewing.decide(Act.NOTE, target, both(other, text), said) else screen.footer.said

    def _written_meanwhile(self, target: Target, before: str, text: str) -> Judgement | None:
        """Return what was decided where another terminal kept a note of its own since this one was opened."""
        now = self._screen.reviewing.judgement_of(target)
        return now if now.note and now.note not in {before, text} else None

    def _closed(self, _: None) -> None:
        self._open = None

    def _where(self, height: int) -> Region:
        """Return where a note of some height goes."""
        screen = self._screen
        under = screen.findings.under_chosen
        return at_finding(screen.arrangement, screen.place.pane, screen.size, height, under=under)
