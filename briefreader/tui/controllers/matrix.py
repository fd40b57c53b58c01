"""The matrix: opening and closing it, its order, and the commands that move in it instead of in the articles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefreader.model import Fact, Link
from briefreader.tui.places.index import discrepancies_of
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Order
from briefreader.tui.places.weak_links import look_at

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


_NONE_OPEN: Final = "No fact has a discrepancy without a verdict."


class MatrixController:
    """Carries out the commands that open and sort the matrix."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def matrix(self) -> None:
        """Open the matrix, or close it and be where the analyst was."""
        screen = self._screen
        if screen.place.matrix:
            screen.doer("back")()
            return
        screen.jumps.remember(screen.place)
        screen.go(replace(screen.place, pane=Pane.MATRIX, zoomed=False, jumped=False))
        if screen.matrix.chosen is None:
            MatrixRows(screen).start()

    def order(self) -> None:
        """Sort the rows of the matrix by what comes next."""
        orders = list(Order)
        place = self._screen.place
        self._screen.go(replace(place, order=orders[(orders.index(place.order) + 1) % len(orders)]))

    def in_force(self) -> tuple[object, ...]:
        """Return what gives commands another meaning at present: nothing, while the matrix is closed."""
        screen = self._screen
        if not screen.place.matrix:
            return ()
        moves = MatrixMoves(screen)
        return (MatrixRows(screen), moves) if screen.place.pane is Pane.MATRIX else (moves,)


class MatrixRows:
    """Carries out the moves from row to row, while the matrix has the focus."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def next_row(self) -> None:
        """The next row."""
        self._step(1)

    def previous_row(self) -> None:
        """The row before."""
        self._step(-1)

    def line_down(self) -> None:
        """The next row."""
        self._step(1)

    def line_up(self) -> None:
        """The row before."""
        self._step(-1)

    def page_down(self) -> None:
        """As many rows down as are in view, two kept."""
        self._step(max(1, self._screen.matrix.inner_height - 3))

    def page_up(self) -> None:
        """As many rows up."""
        self._step(-max(1, self._screen.matrix.inner_height - 3))

    def start(self) -> None:
        """The first row."""
        self.choose(1)

    def end(self) -> None:
        """The last row."""
        self.choose(self._screen.matrix.row_count())

    def choose(self, index: int, step: int = 1) -> bool:
        """Look at what a row is of; past the rule, at the row after it in the direction of the step."""
        matrix = self._screen.matrix
        index = max(1, min(index, matrix.row_count() - 1))
        return self._look(index) or self._look(index + step)

    def _step(self, step: int) -> None:
        chosen = self._screen.matrix.chosen
        self.choose(1 if chosen is None else chosen + step, 1 if step > 0 else -1)

    def _look(self, index: int) -> bool:
        screen = self._screen
        match screen.matrix.target(index):
            case Fact() as fact:
                screen.go(screen.moves.with_fact(screen.place, fact))
            case Link() as link:
                screen.go(replace(screen.place, subject=look_at(link)))
            case None:
                return False
        return True


class MatrixMoves:
    """Carries out, while the matrix has the room of the articles, what goes to facts, columns and panes."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._rows = MatrixRows(screen)

    def next_fact(self) -> None:
        """The next fact, past links that are none; round the end."""
        self._next(1, lambda _: True)

    def previous_fact(self) -> None:
        """The fact before."""
        self._next(-1, lambda _: True)

    def next_discrepancy(self) -> None:
        """The next fact in which the articles differ."""
        self._next(1, self._screen.matrix.differs)

    def previous_discrepancy(self) -> None:
        """The fact before in which they differ."""
        self._next(-1, self._screen.matrix.differs)

    def next_open(self) -> None:
        """The next fact with a discrepancy that has no verdict."""
        self._next(1, self._is_open, _NONE_OPEN)

    def previous_open(self) -> None:
        """The one before."""
        self._next(-1, self._is_open, _NONE_OPEN)

    def left_article(self) -> None:
        """The column on the left; its article is the one being read."""
        self._choose_column(-1)

    def right_article(self) -> None:
        """The column on the right."""
        self._choose_column(1)

    def shift_left(self) -> None:
        """Show the articles before these."""
        self._shift(-1)

    def shift_right(self) -> None:
        """Show the articles after these."""
        self._shift(1)

    def next_pane(self) -> None:
        """The matrix, or the fact panel below it."""
        place = self._screen.place
        self._screen.go(replace(place, pane=Pane.FACT if place.pane is Pane.MATRIX else Pane.MATRIX))

    def previous_pane(self) -> None:
        """The other of the two."""
        self.next_pane()

    def back(self) -> None:
        """Where the analyst was before the matrix was opened."""
        screen = self._screen
        screen.jumps.back()
        if screen.place.matrix:
            screen.go(replace(screen.place, pane=Pane.ARTICLE))

    def _next(self, step: int, wanted: Callable[[Fact], bool], none: str = "The articles differ in no fact.") -> None:
        matrix = self._screen.matrix
        rows = [
            index
            for index in range(1, matrix.row_count())
            if isinstance(fact := matrix.target(index), Fact) and wanted(fact)
        ]
        if not rows:
            self._screen.say(none if matrix.row_count() else "No fact is shared.")
            return
        chosen = matrix.chosen or 0
        after = [index for index in rows[::step] if (index - chosen) * step > 0]
        self._rows.choose(after[0] if after else rows[::step][0])

    def _is_open(self, fact: Fact) -> bool:
        differing = discrepancies_of(self._screen.briefing, fact.id)
        return any(self._screen.review.of(one.id).verdict is None for one in differing)

    def _choose_column(self, step: int) -> None:
        screen = self._screen
        article = max(0, min(screen.place.article + step, len(screen.articles) - 1))
        screen.go(replace(screen.place, article=article, column=screen.matrix.columns.start))

    def _shift(self, step: int) -> None:
        screen = self._screen
        columns = screen.matrix.columns
        first = max(0, min(columns.start + step, len(screen.articles) - len(columns)))
        article = max(first, min(screen.place.article, first + len(columns) - 1))
        screen.go(replace(screen.place, article=article, column=first))
