"""The palette: a command by some words of what it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.cells import cell_len
from textual import events

from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, cut, row, shade
from briefreader.tui.keys.commands import COMMANDS, Command, Focus
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.keys.typed import Typed, after_key
from briefreader.tui.overlays.overlay import STEPS, Overlay
from briefreader.tui.panes.footer_rows import prompt_row
from briefreader.tui.panes.hints import Hint
from briefreader.tui.places.narrowing import narrowed
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_WIDTH: Final = 68
_HEIGHT: Final = 24
_PROMPT_ROWS: Final = 2
_KEYS: Final = (Hint("esc", "closes"), Hint("⏎", "does it"), Hint("↓", "next"), Hint("↑", "previous"))
_MOVES: Final = {"line_down": (1, 0), "line_up": (-1, 0), "page_down": (0, 1), "page_up": (0, -1)}
"""By how many commands, and by how many pages of them, the keys of these go."""


def matching(commands: Sequence[Command], typed: str) -> tuple[Command, ...]:
    """Return the commands that do what is typed, or are called so in config.toml; the best first."""
    labels = [f"{command.label} {command.name.replace('_', ' ')}" for command in commands]
    return tuple(commands[index] for index in narrowed(labels, typed))


class PalettePane(Framed):
    """What was typed, and the commands that match it."""

    def __init__(self, ink: Ink, keymap: Keymap, commands: Sequence[Command]) -> None:
        super().__init__(ink, name="palette")
        self.is_current = True
        self._keymap = keymap
        self._commands = commands
        self.typed = Typed()
        self.found = matching(commands, "")
        self.chosen = 0

    def type(self, typed: Typed) -> None:
        """Show another line, and the commands that match it."""
        before, self.typed = self.typed, typed
        if typed.text == before.text:
            self.refresh_rows([self.top])
        else:
            self.found, self.chosen, self.top = matching(self._commands, typed.text), 0, 0
            self.refresh()

    def choose(self, step: int) -> None:
        """Choose another command."""
        before, top = self.chosen, self.top
        self.chosen = max(0, min(self.chosen + step, len(self.found) - 1))
        self.top = reveal(self.chosen, self.chosen, self.top, self.rows_for_commands)
        if self.top != top:
            self.refresh()
        elif self.chosen != before:
            self.refresh_rows((_PROMPT_ROWS + before, _PROMPT_ROWS + self.chosen))

    @property
    def rows_for_commands(self) -> int:
        """How many commands are in view together."""
        return max(1, self.inner_height - _PROMPT_ROWS)

    def entry_at(self, index: int) -> int | None:
        """Return the place among those found of the command on a row, if one is on it."""
        entry = index - _PROMPT_ROWS
        return entry if index - self.top >= _PROMPT_ROWS and entry < len(self.found) else None

    def row_count(self) -> int:
        """Return the rows: the prompt, a blank, a command each; what finds none says so."""
        return _PROMPT_ROWS + max(1, len(self.found))

    def row_at(self, index: int) -> Row:
        """Return a row; the prompt stays where it is when the commands scroll."""
        place = index - self.top
        if place == 0:
            return prompt_row("› ", self.typed, f"{len(self.found)} of {len(self._commands)}", self.inner_width)
        if place == 1:
            return ()
        entry = self.entry_at(index)
        if entry is None:
            return row(Piece("   No command does that here.", Look.DIM)) if not self.found else ()
        return self._command_row(self.found[entry], chosen=entry == self.chosen)

    def _command_row(self, command: Command, *, chosen: bool) -> Row:
        keys = " ".join(self._keymap.labels(command.name))
        label = cut(command.label, self.inner_width - 6 - cell_len(keys))
        gap = " " * (self.inner_width - 4 - cell_len(label) - cell_len(keys))
        made = row(Piece(" ▸ " if chosen else "   ", Look.KEY), label, gap, Piece(keys, Look.KEY))
        return shade(made, Look.CURSOR | Look.STRONG) if chosen else made

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named("Commands", room), EMPTY


class PaletteScreen(Overlay[str | None]):
    """The palette over the reading screen; it returns the name of a command."""

    def __init__(self, ink: Ink, keymap: Keymap, focus: Focus) -> None:
        commands = [one for one in COMMANDS if one.means_something(focus) and one.name != "palette"]
        self._palette = PalettePane(ink, keymap, commands)
        super().__init__(self._palette, _WIDTH, min(_HEIGHT, len(commands) + _PROMPT_ROWS + 2), _KEYS, keymap=keymap)

    def on_key(self, event: events.Key) -> None:
        """Close, do the chosen command, choose another, or edit what is typed."""
        pane, key = self._palette, event.key
        if self.leaves(event):
            return
        event.stop()
        if key == "escape" or (key in self._keymap.keys("palette") and not event.is_printable):
            self.dismiss(None)
        elif key == "enter":
            self._do(pane.chosen)
        elif step := self._step(event):
            pane.choose(step)
        elif typed := after_key(pane.typed, key, event.character):
            pane.type(typed)

    def on_paste(self, event: events.Paste) -> None:
        """Take what is pasted."""
        if not self.leaves(event):
            self._palette.type(self._palette.typed.insert(event.text))

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Do the command that was clicked."""
        entry = self._palette.entry_at(message.index)
        if entry is not None:
            self._do(entry)

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Choose by the wheel."""
        self._palette.choose(message.step)

    def _step(self, event: events.Key) -> int:
        """Return how far a key goes in the list; one that writes something is typed."""
        if step := STEPS.get(event.key):
            return step
        move = None if event.is_printable else self._keymap.one_of(_MOVES, event.key)
        lines, pages = _MOVES[move] if move else (0, 0)
        return lines + pages * self._palette.rows_for_commands

    def _do(self, entry: int) -> None:
        found = self._palette.found
        if found:
            self.dismiss(found[entry].name)
