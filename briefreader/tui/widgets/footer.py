"""The last line: the keys that matter most where the focus is, or what was just done."""

from __future__ import annotations

from rich.cells import cell_len
from textual.strip import Strip

from briefreader.tui.hints import Hint, Hints
from briefreader.tui.looks import Ink, Look
from briefreader.tui.rows import Piece, Row, cut, fit, row, strip, width_of
from briefreader.tui.typed import Typed
from briefreader.tui.widgets.drawn import Drawn


def hint_row(hints: Hints, width: int) -> Row:
    """Return the hints that fit whole; those that are always there come last and are never crowded out."""
    always = [piece for hint in hints.always for piece in _pieces(hint)]
    said = row(Piece(f" {cut(hints.said, width // 2)} " if hints.said else "", Look.STRONG))
    room = width - width_of(said) - width_of(always)
    made = list(said)
    for pieces in map(_pieces, hints.useful):
        if (room := room - width_of(pieces)) < 0:
            break
        made += pieces
    return fit(made + always, width)


def _pieces(hint: Hint) -> Row:
    return Piece(f" {hint.key} ", Look.KEY), Piece(f"{hint.words} ", Look.DIM)


def prompt_row(label: str, typed: Typed, note: str, width: int) -> Row:
    """Return a question's line: what is typed with its cursor, and a note at the right as far as there is room."""
    asked = Piece(f" {label}", Look.KEY)
    room = max(8, width - width_of((asked,)) - 2)
    start = max(0, typed.at - room * 2 // 3) if cell_len(typed.text) > room else 0
    under = typed.text[typed.at : typed.at + 1] or " "
    line = row(asked, typed.text[start : typed.at], Piece(under, Look.FOCUS), typed.text[typed.at + 1 :])
    said = cut(note, max(0, width - width_of(line) - 3))
    gap = " " * max(0, width - width_of(line) - cell_len(said) - 1)
    return fit((*line, Piece(gap), Piece(said, Look.DIM)), width)


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

    def say(self, message: str) -> None:
        """Show one line instead of the hints; an empty one brings them back."""
        if message != self._message:
            self._message = message
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return the line."""
        width = self.size.width
        if self._asked:
            return strip(prompt_row(*self._asked, width), self.ink)
        if self._message:
            return strip(fit((Piece(f" {self._message}", Look.STRONG),), width), self.ink)
        return strip(hint_row(self._hints, width), self.ink)
