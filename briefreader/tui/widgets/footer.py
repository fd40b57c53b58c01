"""The last line: the keys that matter most where the focus is, or what was just done."""

from __future__ import annotations

from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row, fit
from briefreader.tui.keys.typed import Typed
from briefreader.tui.panes.footer_rows import hint_row, prompt_row
from briefreader.tui.panes.hints import Hints
from briefreader.tui.widgets.drawn import Drawn


class Footer(Drawn):
    """The footer line: hints, or something said, or a question."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, name="footer")
        self._hints = Hints()
        self._message = ""
        self._asked: tuple[str, Typed, str] | None = None

    def prompt(self, label: str, typed: Typed, note: str) -> None:
        """Show a question with what is typed so far, and a note beside it."""
        self._asked = (label, typed, note)
        self.refresh()

    def close_prompt(self) -> None:
        """Show the hints again."""
        self._asked = None
        self.refresh()

    def show(self, hints: Hints) -> None:
        """Show other hints."""
        if hints != self._hints:
            self._hints = hints
            self.refresh()

    @property
    def said(self) -> str:
        """What was said last, while it stands."""
        return self._message

    def say(self, message: str) -> None:
        """Show one line instead of the hints; an empty one brings them back."""
        if message != self._message:
            self._message = message
            self.refresh()

    def row_on(self, y: int) -> Row:
        """Return the line."""
        width = self.size.width
        if self._asked:
            return prompt_row(*self._asked, width)
        if self._message:
            return fit((Piece(f" {self._message}", Look.STRONG),), width)
        return hint_row(self._hints, width)
