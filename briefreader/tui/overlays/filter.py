"""The choices of the filter, beside the list that they leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from textual import events
from textual.geometry import Region

from briefreader.model import Severity
from briefreader.review.judgements import Review, Stale, Standing
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, row, shade
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.overlay import MOVES, STEPS, Overlay
from briefreader.tui.panes.hints import Hint
from briefreader.tui.panes.review_rows import STALE, VERDICTS
from briefreader.tui.places.filters import ALL, Choice, Filter, Gone, Reviewable, Value, choices
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_WIDTH: Final = 38
_VERDICTS: Final = {Standing(verdict): glyph for verdict, glyph in VERDICTS.items()}
_KEYS: Final = (Hint("esc", "closes"), Hint("space", "picks"), Hint("0", "clears"), Hint("↓", "next"))


class FilterPane(Framed):
    """The values that can be asked for, each with how many findings it would list."""

    def __init__(
        self, ink: Ink, found: Sequence[Reviewable], stale: Sequence[Stale], chosen: Filter, review: Review
    ) -> None:
        super().__init__(ink, name="filter")
        self.is_current = True
        self._found = found
        self._stale = stale
        self._review = review
        self.filter = chosen
        self.at = 0
        self._use(chosen)

    def _use(self, chosen: Filter) -> None:
        self.filter = chosen
        self.choices = choices(self._found, chosen, self._review, self._stale)
        self.at = max(0, min(self.at, len(self.choices) - 1))
        self._lines: list[Choice | str] = []
        before = ""
        for choice in self.choices:
            if choice.group != before:
                self._lines.append(choice.group)
                before = choice.group
            self._lines.append(choice)

    def use(self, chosen: Filter) -> None:
        """Show another filter."""
        self._use(chosen)
        self.refresh()

    def choose(self, step: int) -> None:
        """Move to another value."""
        self.at = max(0, min(self.at + step, len(self.choices) - 1))
        line = self._lines.index(self.choices[self.at])
        self.top = reveal(max(0, line - 1), line, self.top, self.inner_height)
        self.refresh()

    def choose_on(self, index: int) -> bool:
        """Move to the value on a row; return False where there is none."""
        line = self._lines[index] if index < len(self._lines) else ""
        if isinstance(line, str):
            return False
        self.choose(self.choices.index(line) - self.at)
        return True

    def row_count(self) -> int:
        return len(self._lines)

    def row_at(self, index: int) -> Row:
        line = self._lines[index]
        if isinstance(line, str):
            return row(Piece(f" {line}", Look.DIM))
        here = line is self.choices[self.at]
        box = "[x] " if self.filter.asks_for(line.value) else "[ ] "
        glyph = _glyph(line.value)
        name = f"{box}{glyph and f'{glyph} '}{line.value.value}"
        made = row(Piece(" ▸ " if here else "   ", Look.KEY), name, str(line.count).rjust(_WIDTH - 8 - len(name)))
        return shade(made, Look.CURSOR | Look.STRONG) if here else made

    def heading(self, room: int) -> tuple[Row, Row]:
        standings = ((one, self._review.of(one.id).standing) for one in self._found)
        listed = sum(1 for one, standing in standings if self.filter.admits(one, standing))
        stale = sum(1 for one in self._stale if self.filter.admits_stale(one.judgement.standing))
        beside = f" · {stale} stale" if stale else ""
        return self.named(f"Filter · lists {listed} of {len(self._found)}{beside}", room), EMPTY


def _glyph(value: Value) -> str:
    match value:
        case Severity():
            return words.GLYPHS[value]
        case Standing():
            return _VERDICTS.get(value, " ")
        case Gone():
            return STALE
        case _:
            return ""


class FilterScreen(Overlay[None]):
    """The filter over the reading screen; what is picked is applied at once."""

    def __init__(
        self,
        ink: Ink,
        keymap: Keymap,
        found: Sequence[Reviewable],
        chosen: Filter,
        *,
        stale: Sequence[Stale],
        review: Review,
        beside: Region | None,
        use: Callable[[Filter], None],
    ) -> None:
        """Make it.

        Args:
            ink: the styles.
            keymap: says which keys move.
            found: the findings of a tab, which are filtered.
            chosen: the filter so far.
            stale: what was decided of what the tab lists no more but as that.
            review: what was decided of them.
            beside: where the list is, which is to be seen meanwhile.
            use: applies a filter.
        """
        pane = FilterPane(ink, found, stale, chosen, review)
        super().__init__(pane, _WIDTH, pane.row_count() + 2, _KEYS, keymap=keymap)
        self._choices = pane
        self._beside = beside
        self._apply = use

    def _region(self) -> Region:
        """Return the region left of the list, or over its right end where there is no room."""
        region, beside = super()._region(), self._beside
        if beside is None:
            return region
        left = beside.x - region.width
        x = left if left >= 0 else self.size.width - region.width
        y = max(0, min(beside.y + 1, self.size.height - 1 - region.height))
        return Region(x, y, region.width, region.height)

    def on_key(self, event: events.Key) -> None:
        """Move to another value, ask for it or for nothing, or close."""
        key, pane = event.key, self._choices
        if self.leaves(event):
            return
        event.stop()
        if key in {"space", "enter"}:
            self._pick()
        elif key in {"0", "backspace"}:
            self._use(ALL)
        elif key in STEPS:
            pane.choose(STEPS[key])
        elif key == "escape" or self._keymap.one_of(("back", "filter", "quit"), key):
            self.dismiss()
        elif move := self._keymap.one_of(MOVES, key):
            pane.choose(MOVES[move])

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Ask for the value that was clicked, or no longer for it."""
        if self._choices.choose_on(message.index):
            self._pick()

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll."""
        self._choices.scroll_by(message.step)

    def _pick(self) -> None:
        """Ask for the value that the keys are on, or no longer for it."""
        pane = self._choices
        self._use(pane.filter.toggled(pane.choices[pane.at].value))

    def _use(self, chosen: Filter) -> None:
        self._choices.use(chosen)
        self._apply(chosen)
