"""The palette: a command by some letters of its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import BindingType

from briefreader.printable import printable
from briefreader.tui.commands import COMMANDS, Command, Focus, key_label
from briefreader.tui.looks import Ink, Look
from briefreader.tui.navigation import reveal
from briefreader.tui.rows import Piece, Row, cut, row, shade
from briefreader.tui.screens.overlay import Overlay
from briefreader.tui.widgets.framed import Framed

_WIDTH = 64
_HEIGHT = 18
_PROMPT_ROWS = 2


def matching(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """Return the commands whose labels hold the letters typed, in that order; those that hold them together first."""
    wanted = typed.casefold().strip()
    ranked = [
        (wanted not in (label := command.label.casefold()), label.find(wanted), index, command)
        for index, command in enumerate(commands)
        if _holds(command.label.casefold(), wanted)
    ]
    return tuple(command for *_, command in sorted(ranked, key=lambda entry: entry[:3]))


def _holds(label: str, letters: str) -> bool:
    at = -1
    return all((at := label.find(letter, at + 1)) >= 0 for letter in letters if not letter.isspace())


class PalettePane(Framed):
    """What was typed, and the commands that match it."""

    def __init__(self, ink: Ink, commands: Sequence[Command]) -> None:
        super().__init__(ink, name="palette")
        self.is_current = True
        self._commands = commands
        self.typed = ""
        self.found = matching(commands, "")
        self.chosen = 0

    def type(self, typed: str) -> None:
        """Match other letters."""
        self.typed, self.found, self.chosen, self.top = typed, matching(self._commands, typed), 0, 0
        self.refresh()

    def choose(self, step: int) -> None:
        """Choose another command."""
        self.chosen = max(0, min(self.chosen + step, len(self.found) - 1))
        rows = self.inner_height - _PROMPT_ROWS
        self.top = reveal(self.chosen, self.chosen, self.top, rows)
        self.refresh()

    def row_count(self) -> int:
        """Return the rows: the prompt, a blank, a command each."""
        return _PROMPT_ROWS + len(self.found)

    def row_at(self, index: int) -> Row:
        """Return a row; the prompt stays where it is when the commands scroll."""
        place = index - self.top
        if place == 0:
            return row(Piece(" › ", Look.KEY), self.typed, Piece("▏", Look.KEY))
        if place == 1 or index - _PROMPT_ROWS >= len(self.found):
            return ()
        command = self.found[index - _PROMPT_ROWS]
        keys = " ".join(key_label(key) for key in command.keys)
        label = cut(command.label, self.inner_width - 6 - cell_len(keys))
        chosen = index - _PROMPT_ROWS == self.chosen
        gap = " " * (self.inner_width - 4 - cell_len(label) - cell_len(keys))
        made = row(Piece(" ▸ " if chosen else "   ", Look.KEY), label, gap, Piece(keys, Look.KEY))
        return shade(made, Look.CURSOR | Look.STRONG) if chosen else made

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named("Commands", room), (Piece(" ⏎ does it · esc closes ", Look.DIM),)


class PaletteScreen(Overlay[str | None]):
    """The palette over the reading screen; it returns the name of a command."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,ctrl+p", "dismiss", "Close"),
        ("enter", "accept", "Do it"),
        ("down,tab", "choose(1)", "Next"),
        ("up,shift+tab", "choose(-1)", "Previous"),
        ("backspace", "erase", "Erase a letter"),
        ("ctrl+u", "clear", "Erase all"),
    ]

    def __init__(self, ink: Ink, focus: Focus) -> None:
        commands = [one for one in COMMANDS if one.means_something(focus) and one.name != "palette"]
        self._palette = PalettePane(ink, commands)
        super().__init__(self._palette, _WIDTH, _HEIGHT)

    def on_key(self, event: events.Key) -> None:
        """Take what is typed."""
        if event.character and event.is_printable:
            event.stop()
            self._palette.type(self._palette.typed + printable(event.character))

    def action_accept(self) -> None:
        """Do the chosen command."""
        found = self._palette.found
        self.dismiss(found[self._palette.chosen].name if found else None)

    def action_choose(self, step: int) -> None:
        """Choose another command."""
        self._palette.choose(step)

    def action_erase(self) -> None:
        """Erase a letter."""
        self._palette.type(self._palette.typed[:-1])

    def action_clear(self) -> None:
        """Erase all that was typed."""
        self._palette.type("")
