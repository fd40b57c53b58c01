"""The last line: the keys that matter most where the focus is, or what was just done."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.strip import Strip

from briefreader.tui.commands import Command, Focus, hints, key_label
from briefreader.tui.looks import Ink, Look
from briefreader.tui.rows import Piece, Row, cut, fit, row, strip, width_of
from briefreader.tui.typed import Typed
from briefreader.tui.widgets.drawn import Drawn


def hint_row(commands: Sequence[Command], width: int) -> Row:
    """Return the hints that fit whole; help and quit, at the end, are never crowded out."""
    made = [(f" {key_label(command.keys[0])} ", f"{command.hint} ") for command in commands]
    sizes = [cell_len(key) + cell_len(hint) for key, hint in made]
    room = width - sum(sizes[-2:])
    kept: list[tuple[str, str]] = []
    for entry, size in zip(made[:-2], sizes[:-2], strict=True):
        if size > room:
            break
        kept.append(entry)
        room -= size
    pieces = [piece for key, hint in (*kept, *made[-2:]) for piece in (Piece(key, Look.KEY), Piece(hint, Look.DIM))]
    return fit(pieces, width)


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
        self._focus = Focus.ARTICLE
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

    def show(self, focus: Focus) -> None:
        """Show the hints for a focus."""
        if focus != self._focus:
            self._focus = focus
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
        return strip(hint_row(hints(self._focus), width), self.ink)
