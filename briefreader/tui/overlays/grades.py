"""Admiralty grades: a source's reliability and its information's credibility, each given by a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from textual import events

from briefreader.review.decisions import Credibility, Reliability
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.overlay import MOVES, STEPS, Overlay
from briefreader.tui.panes.grade_rows import Grade, Graded, grade_named, grade_rows
from briefreader.tui.panes.hints import Hint, Hints
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_WIDTH: Final = 100
_FRAME: Final = 2
_BESIDE: Final = 3
"""Cells of the pane's width that are no row's: the edges, and a blank."""

_CLEARING: Final = frozenset(("0", "backspace", "delete"))

Give = Callable[[int, Grade | None], str]
"""Gives what is on a row a grade, or none; where that cannot be kept, returns why."""


class GradesPane(Framed):
    """What can be graded, with the grades."""

    def __init__(self, ink: Ink, graded: Graded, at: int) -> None:
        super().__init__(ink, name="grades")
        self.is_current = True
        self.graded = graded
        self.at = at
        self._rows: tuple[Row, ...] = ()

    def on_resize(self) -> None:
        """Make the rows for the new width."""
        self._rows = self.rows_in(self.inner_width)
        self._reveal()
        self.refresh()

    def rows_in(self, width: int) -> tuple[Row, ...]:
        """Return the rows in so many cells."""
        return grade_rows(self.graded, self.at, width)

    def show(self, graded: Graded, at: int) -> None:
        """Show other grades, or another row chosen: the rows that changed."""
        self.graded, self.at = graded, max(0, min(at, graded.count - 1))
        before, top, self._rows = self._rows, self.top, self.rows_in(self.inner_width)
        self._reveal()
        if self.top != top:
            self.refresh()
        else:
            rows = zip(before, self._rows, strict=True)
            self.refresh_rows(index for index, (old, new) in enumerate(rows) if old != new)

    def _reveal(self) -> None:
        """Have the chosen row in view, and all that stands below the rows where there is room for both."""
        last = len(self._rows) - 1
        last = last if last - self.at < self.inner_height else self.at
        self.top = reveal(self.at, last, self.top, self.inner_height)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        return self._rows[index]

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge."""
        return self.named("Grades · reliability of the sources, credibility of the information", room), EMPTY


class GradesScreen(Overlay[None]):
    """The grades over the reading screen; each is a decision, taken at once."""

    def __init__(self, ink: Ink, keymap: Keymap, at: int, *, graded: Callable[[], Graded], give: Give) -> None:
        """Make it.

        Args:
            ink: the styles.
            keymap: says which keys move.
            at: the row to begin with.
            graded: returns what can be graded, safe to draw, with the grades it has now.
            give: gives a grade.
        """
        self._graded = graded
        self._give = give
        self._grades = GradesPane(ink, graded(), at)
        super().__init__(self._grades, _WIDTH, 0, (), keymap=keymap)
        self._tell()

    def _wanted_height(self, width: int) -> int:
        return len(self._grades.rows_in(width - _BESIDE)) + _FRAME

    def on_key(self, event: events.Key) -> None:
        """Choose a row, grade what is on it, or close."""
        if self.leaves(event):
            return
        event.stop()
        event.prevent_default()
        pane, key = self._grades, event.key
        if grade := grade_named(event.character or ""):
            self._grade(grade)
        elif key in _CLEARING:
            self._grade(None)
        elif key in STEPS:
            self._choose(pane.at + STEPS[key])
        elif key in {"escape", "enter"} or self._keymap.one_of(("back", "grade", "quit"), key):
            self.dismiss()
        elif move := self._keymap.one_of(MOVES, key):
            self._choose(pane.at + MOVES[move])

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Choose the row that was clicked."""
        if 0 <= message.index < self._grades.graded.count:
            self._choose(message.index)

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll."""
        self._grades.scroll_by(message.step)

    def _choose(self, index: int) -> None:
        self._grades.show(self._grades.graded, index)
        self._tell()

    def _grade(self, grade: Grade | None) -> None:
        """Give the chosen row a grade of its scale; of the other scale there is none to give it."""
        pane = self._grades
        scale = Credibility if pane.graded.is_fact(pane.at) else Reliability
        if grade is not None and not isinstance(grade, scale):
            self._tell("A source has a letter, A–F" if scale is Reliability else "Information has a number, 1–6")
            return
        trouble = self._give(pane.at, grade) if grade is not pane.graded.grade(pane.at) else ""
        pane.show(self._graded(), pane.at)
        self._tell(trouble)

    def _tell(self, said: str = "") -> None:
        """Name the keys of the chosen row, after what is wrong if anything is."""
        pane = self._grades
        is_fact = pane.graded.is_fact(pane.at)
        given = (Hint("0", "takes it back"),) if pane.graded.grade(pane.at) else ()
        keys = (Hint("esc", "closes"), Hint("1–6" if is_fact else "A–F", "grades"), *given, Hint("↑↓", "row"))
        self._footer.show(Hints(keys, said=said))
