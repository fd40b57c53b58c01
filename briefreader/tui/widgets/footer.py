"""The last line: the keys that matter most where the focus is, or what was just done."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.strip import Strip

from briefreader.tui.commands import Command, Focus, hints, key_label
from briefreader.tui.looks import Ink, Look
from briefreader.tui.rows import Piece, Row, fit, strip
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


class Footer(Drawn):
    """The footer line."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, name="footer")
        self._focus = Focus.ARTICLE
        self._message = ""

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
        if self._message:
            return strip(fit((Piece(f" {self._message}", Look.STRONG),), width), self.ink)
        return strip(hint_row(hints(self._focus), width), self.ink)
