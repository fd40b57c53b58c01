"""The choices of the filter, beside the list that they leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar, Final

from textual.binding import BindingType
from textual.geometry import Region
from textual.widget import Widget

from briefreader.model import Discrepancy, Severity
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, row, shade
from briefreader.tui.overlays.overlay import Overlay
from briefreader.tui.places.filters import ALL, Choice, Filter, choices
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_WIDTH: Final = 38
_KEYS: Final = " space picks  0 clears  esc closes"


class FilterPane(Framed):
    """The values that can be asked for, each with how many discrepancies it would list."""

    def __init__(self, ink: Ink, discrepancies: Sequence[Discrepancy], chosen: Filter) -> None:
        super().__init__(ink, name="filter")
        self.is_current = True
        self._discrepancies = discrepancies
        self.filter = chosen
        self.at = 0
        self._use(chosen)

    def _use(self, chosen: Filter) -> None:
        self.filter = chosen
        self.choices = choices(self._discrepancies, chosen)
        self.at = max(0, min(self.at, len(self.choices) - 1))
        self._lines: list[Choice | str] = []
        before = ""
        for choice in self.choices:
            if choice.group != before:
                self._lines.append(choice.group)
                before = choice.group
            self._lines.append(choice)
        self._lines.append("")

    def use(self, chosen: Filter) -> None:
        """Show another filter."""
        self._use(chosen)
        self.refresh()

    def choose(self, step: int) -> None:
        """Move to another value."""
        self.at = max(0, min(self.at + step, len(self.choices) - 1))
        line = self._lines.index(self.choices[self.at])
        last = len(self._lines) - 1 if self.at == len(self.choices) - 1 else line
        self.top = reveal(max(0, line - 1), last, self.top, self.inner_height)
        self.refresh()

    def row_count(self) -> int:
        return len(self._lines)

    def row_at(self, index: int) -> Row:
        line = self._lines[index]
        if isinstance(line, str):
            return row(Piece(f" {line}" if line else _KEYS, Look.DIM))
        here = line is self.choices[self.at]
        box = "[x] " if self.filter.asks_for(line.value) else "[ ] "
        glyph = f"{words.GLYPHS[line.value]} " if isinstance(line.value, Severity) else ""
        name = f"{box}{glyph}{line.value.value}"
        made = row(Piece(" ▸ " if here else "   ", Look.KEY), name, str(line.count).rjust(_WIDTH - 8 - len(name)))
        return shade(made, Look.CURSOR | Look.STRONG) if here else made

    def heading(self, room: int) -> tuple[Row, Row]:
        listed = sum(1 for one in self._discrepancies if self.filter.admits(one))
        return self.named(f"Filter · lists {listed} of {len(self._discrepancies)}", room), EMPTY


class FilterScreen(Overlay[None]):
    """The filter over the reading screen; what is picked is applied at once."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,f,q", "dismiss", "Close"),
        ("j,down,tab", "choose(1)", "Next"),
        ("k,up,shift+tab", "choose(-1)", "Previous"),
        ("space,enter", "pick", "Ask for it, or no longer"),
        ("0,backspace", "clear", "Ask for nothing"),
    ]

    def __init__(
        self,
        ink: Ink,
        discrepancies: Sequence[Discrepancy],
        chosen: Filter,
        beside: Region | None,
        use: Callable[[Filter], None],
    ) -> None:
        """Make it.

        Args:
            ink: the styles.
            discrepancies: those that are filtered.
            chosen: the filter so far.
            beside: where the list is, which is to be seen meanwhile.
            use: applies a filter.
        """
        pane = FilterPane(ink, discrepancies, chosen)
        super().__init__(pane, _WIDTH, pane.row_count() + 2)
        self._choices = pane
        self._beside = beside
        self._apply = use

    def placed(self) -> Iterator[tuple[Widget, Region]]:
        """Yield the pane left of the list, or over its right end where there is no room."""
        for widget, region in super().placed():
            if self._beside is None:
                yield widget, region
            else:
                left = self._beside.x - region.width
                x = left if left >= 0 else self.size.width - region.width
                y = max(0, min(self._beside.y + 1, self.size.height - 1 - region.height))
                yield widget, Region(x, y, region.width, region.height)

    def action_choose(self, step: int) -> None:
        """Move to another value."""
        self._choices.choose(step)

    def action_pick(self) -> None:
        """Ask for the value, or no longer."""
        self._use(self._choices.filter.toggled(self._choices.choices[self._choices.at].value))

    def action_clear(self) -> None:
        """Ask for nothing: all are listed."""
        self._use(ALL)

    def _use(self, chosen: Filter) -> None:
        self._choices.use(chosen)
        self._apply(chosen)
