"""A framed pane that is drawn and scrolled line by line.

It is Textual's line API without its scroll view: the frame, the mark of the focus and the place in the text are
drawn as part of the same lines, so that scrolling by a line costs the lines that changed and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from textual import events
from textual.geometry import Region
from textual.message import Message

from briefreader.spacing_marks import as_written
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, cut, fit, plain, row, width_of
from briefreader.tui.widgets.drawn import Drawn

_WHEEL: Final = 3
_THUMB: Final = 2
_SIDE: Final = Piece("│", Look.BORDER)


class Framed(Drawn):
    """Rows in a frame. A subclass gives the rows (`row_at`, `row_count`) and the frame's words (`heading`)."""

    def __init__(self, ink: Ink, *, name: str) -> None:
        super().__init__(ink, name=name)
        self.top = 0
        self.is_current = False

    class Clicked(Message):
        """A row was clicked, or the frame around the rows (`index` is then out of their range)."""

        def __init__(self, pane: Framed, index: int) -> None:
            super().__init__()
            self.pane = pane
            self.index = index

    class Wheeled(Message):
        """The wheel was turned over the pane, by so many lines."""

        def __init__(self, pane: Framed, step: int) -> None:
            super().__init__()
            self.pane = pane
            self.step = step

    def on_click(self, event: events.Click) -> None:
        """Tell the screen which row was clicked."""
        self.post_message(self.Clicked(self, self.top + event.y - 1))

    def on_mouse_scroll_down(self) -> None:
        """Tell the screen that the wheel was turned."""
        self.post_message(self.Wheeled(self, _WHEEL))

    def on_mouse_scroll_up(self) -> None:
        """Tell the screen that the wheel was turned back."""
        self.post_message(self.Wheeled(self, -_WHEEL))

    # What a subclass gives.

    def row_count(self) -> int:
        """Return how many rows there are in all."""
        return 0

    def row_at(self, index: int) -> Row:
        """Return one row; it is cut and padded to the pane's width."""
        return EMPTY

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words at the left and right of the upper edge, in at most `room` cells together."""
        return EMPTY, EMPTY

    # The size inside the frame.

    @property
    def inner_width(self) -> int:
        """Cells between the left and right edge, less a blank on the right."""
        return max(1, self.size.width - 3)

    @property
    def inner_height(self) -> int:
        """Lines between the upper and lower edge."""
        return max(1, self.size.height - 2)

    # Drawing.

    def row_on(self, y: int) -> Row:
        return self.framed(y)

    def framed(self, y: int) -> Row:
        """Return the row at line `y` of the pane, edges included."""
        width, height = self.size
        if y == 0:
            return self._upper_edge(width)
        if y == height - 1:
            return self._lower_edge(width)
        index = self.index_on(y)
        inner = self.row_at(index) if 0 <= index < self.row_count() else EMPTY
        return self._between_edges(inner, Piece("┃", Look.DIM) if self._is_thumb(y - 1) else _SIDE)

    def index_on(self, y: int) -> int:
        """Return which row is drawn on line `y` of the pane."""
        return self.top + y - 1

    def _upper_edge(self, width: int) -> Row:
        left, right = self.heading(width - 4)
        rule = "─" * max(0, width - 4 - width_of(left) - width_of(right))
        return row(Piece("╭─", Look.BORDER), *left, Piece(rule, Look.BORDER), *right, Piece("─╮", Look.BORDER))

    def _lower_edge(self, width: int) -> Row:
        return (Piece("╰" + "─" * (width - 2) + "╯", Look.BORDER),)

    def _between_edges(self, inner: Row, right: Piece) -> Row:
        return (_SIDE, *fit(inner, self.inner_width), Piece(" "), right)

    def named(self, text: str, room: int) -> Row:
        """Return a title for the upper edge in at most `room` cells; the focused pane's is set off."""
        words = cut(text, room - 2)
        return (Piece(f" {words} ", Look.FOCUS if self.is_current else Look.STRONG),)

    def _is_thumb(self, y: int) -> bool:
        count, height = self.row_count(), self.inner_height
        if count <= height:
            return False
        size = min(_THUMB, height)  # not in proportion: a long one would be sent again with every scroll
        start = min(self.top, count - height) * (height - size) // (count - height)
        return start <= y < start + size

    # Changing.

    def scroll_to_row(self, top: int) -> None:
        """Bring row `top` to the upper edge; a pane may show blank lines after its last row."""
        top = max(0, min(top, max(0, self.row_count() - 1)))
        if top != self.top:
            self.top = top
            self.refresh()

    def scroll_by(self, step: int) -> None:
        """Scroll by rows, no further than to the last one."""
        self.scroll_to_row(max(0, min(self.top + step, self.row_count() - self.inner_height)))

    def refresh_rows(self, indexes: Iterable[int]) -> None:
        """Draw rows anew, those in view."""
        if not self.size.height:  # hidden: all of it is drawn when it is back
            self.refresh()
            return
        regions = [
            Region(0, index - self.top + 1, self.size.width, 1)
            for index in indexes
            if self.top <= index < self.top + self.inner_height
        ]
        if regions:
            self.refresh(*regions)

    def refresh_edge(self) -> None:
        """Draw the upper edge anew."""
        self.refresh(Region(0, 0, self.size.width, 1))

    def set_current(self, current: bool) -> None:
        """Mark the pane as the one with the focus, or not."""
        if current != self.is_current:
            self.is_current = current
            self.refresh_edge()

    def seen(self) -> tuple[Row, ...]:
        """Return the pane's rows as they stand on the screen, for a capture."""
        return tuple(self.framed(y) for y in range(self.size.height))

    def all_rows(self) -> Sequence[Row]:
        """Return all the rows, those scrolled away too."""
        return [self.row_at(index) for index in range(self.row_count())]

    def whole(self) -> tuple[Row, ...]:
        """Return all the pane's rows in their frame, those scrolled away too, for a capture.

        Of blank rows that follow each other the first is there: room that was kept for what may be opened is not.
        """
        width = self.size.width
        inner = self.all_rows()
        kept = (row for before, row in zip((None, *inner), inner, strict=False) if row or before != row)
        return (self._upper_edge(width), *(self._between_edges(row, _SIDE) for row in kept), self._lower_edge(width))

    def text(self) -> str:
        """Return the pane's words as they stand on the screen."""
        return as_written("\n".join(plain(self.framed(y)) for y in range(self.size.height)))
