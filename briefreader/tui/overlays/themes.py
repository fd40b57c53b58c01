"""The themes to choose from: the one under the cursor is drawn at once, and is kept or dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from rich.cells import cell_len
from textual import events

from briefreader.tui.drawing import themes
from briefreader.tui.drawing.appearance import Colours
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, cut, row, shade
from briefreader.tui.drawing.shown import drawable
from briefreader.tui.drawing.themes import Found
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.overlay import MOVES, STEPS, Overlay
from briefreader.tui.panes.hints import Hint
from briefreader.tui.panes.marks import CURSOR
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_WIDTH: Final = 64
_INDENT: Final = 5
_KEYS: Final = (Hint("esc", "goes back"), Hint("⏎", "keeps it"), Hint("↓", "next"), Hint("↑", "previous"))
_CAVEATS: Final = {
    Colours.NONE: "No colours here (NO_COLOR, TERM): a theme shows in pictures only.",
    Colours.SIXTEEN: "The terminal has 16 colours: ansi and mono are made for it.",
}


def theme_rows(found: Sequence[Found], chosen: int, used: str, width: int) -> Iterator[tuple[Row, int]]:
    """Yield the rows of the list, each with the place of its theme.

    Args:
        found: the themes, or what is wrong with them, which stands below their names.
        chosen: the place of the one under the cursor.
        used: the name of the one that was drawn in when the list was opened.
        width: cells to a row.
    """
    for index, one in enumerate(found):
        note = "   ".join(_notes(one, used))
        name = cut(drawable(one.name), max(8, width - cell_len(note) - 5))
        gap = " " * (width - cell_len(name) - cell_len(note) - 4)
        start = f" {CURSOR} " if index == chosen else "   "
        made = row(
            Piece(start, Look.KEY), Piece(name, Look.DIM if one.error else Look.TEXT), gap, Piece(note, Look.DIM)
        )
        yield shade((*made, Piece(" ")), Look.CURSOR | Look.STRONG) if index == chosen else made, index
        for line in flow(drawable(one.error), width - _INDENT):
            yield row(" " * _INDENT, Piece(line, Look.DIM)), index


def _notes(one: Found, used: str) -> Iterator[str]:
    if one.name == used:
        yield "in use"
    if one.own:
        yield "yours"
    if one.error:
        yield "wrong"


class ThemesPane(Framed):
    """The list of the themes."""

    def __init__(self, ink: Ink, found: Sequence[Found]) -> None:
        super().__init__(ink, name="themes")
        self.is_current = True
        self._used = ink.theme.name
        self._caveat = _CAVEATS.get(ink.colours, "")
        self.found = found
        self.chosen = next((index for index, one in enumerate(found) if one.name == self._used), 0)
        self._rows: list[tuple[Row, int]] = []

    def choose(self, index: int) -> None:
        """Put the cursor on another theme."""
        self.chosen = max(0, min(index, len(self.found) - 1))
        self._renew()
        places = [place for _, place in self._rows]
        first = places.index(self.chosen)
        self.top = reveal(first, first + places.count(self.chosen) - 1, self.top, self.inner_height)
        self.refresh()

    def theme_at(self, index: int) -> int | None:
        """Return the place of the theme on a row, if one is on it."""
        rows = self._rows
        return rows[index][1] if 0 <= index < len(rows) and rows[index][1] >= 0 else None

    def on_resize(self) -> None:
        """Make the rows for the new width."""
        self._renew()
        self.refresh()

    def _renew(self) -> None:
        self._rows = [*theme_rows(self.found, self.chosen, self._used, self.inner_width)]
        if self._caveat:
            self._rows += ((EMPTY, -1), (row("   ", Piece(self._caveat, Look.DIM)), -1))

    def row_count(self) -> int:
        """Return how many rows the list has."""
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        return self._rows[index][0]

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named("Themes", room), EMPTY


class ThemesScreen(Overlay[str | None]):
    """The themes over the reading screen; it returns the name of the one that is kept."""

    def __init__(self, ink: Ink, keymap: Keymap, draw: Callable[[Ink], None]) -> None:
        """Make the list.

        Args:
            ink: what is drawn in.
            keymap: says which keys move.
            draw: draws the screen behind in another.
        """
        self._before = ink
        self._draw = draw
        self._themes = ThemesPane(ink, themes.found())
        rows = [place for _, place in theme_rows(self._themes.found, 0, "", _WIDTH - 3)]
        super().__init__(self._themes, _WIDTH, len(rows) + 2 + 2 * (ink.colours in _CAVEATS), _KEYS, keymap=keymap)

    def on_key(self, event: events.Key) -> None:
        """Show another theme, keep the one shown, or go back."""
        key, keymap = event.key, self._keymap
        if self.leaves(event):
            return
        event.stop()
        if key == "enter":
            self._keep()
        elif key in STEPS:
            self._choose(self._themes.chosen + STEPS[key])
        elif key == "escape" or keymap.one_of(("back", "quit"), key):
            self._show(self._before)
            self.dismiss(None)
        elif keymap.one_of(("theme",), key):
            self._choose((self._themes.chosen + 1) % len(self._themes.found))
        elif move := keymap.one_of(MOVES, key):
            self._choose(self._themes.chosen + MOVES[move])

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Show the theme that was clicked."""
        index = self._themes.theme_at(message.index)
        if index is not None:
            self._choose(index)

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Show the next theme, or the one before."""
        self._choose(self._themes.chosen + (1 if message.step > 0 else -1))

    def _choose(self, index: int) -> None:
        pane = self._themes
        pane.choose(index)
        theme = pane.found[pane.chosen].theme
        self._show(self._before.in_theme(theme) if theme else self._before)

    def _show(self, ink: Ink) -> None:
        if ink.theme != self._themes.ink.theme:
            self._themes.use_ink(ink)
            self._footer.use_ink(ink)
            self._draw(ink)

    def _keep(self) -> None:
        """Close with the theme under the cursor; a wrong one cannot be kept."""
        one = self._themes.found[self._themes.chosen]
        if one.theme is not None:
            self.dismiss(one.name)
