"""The current fact or discrepancy, its passages under each other."""

from __future__ import annotations

from textual import events

from briefreader.briefing import Briefing
from briefreader.model import ArticleId
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, row
from briefreader.tui.panes.fact_rows import panel_rows, title
from briefreader.tui.places.place import Subject
from briefreader.tui.widgets.framed import Framed


class FactPanel(Framed):
    """The pane of what is shared and what differs at one point."""

    def __init__(self, briefing: Briefing, ink: Ink) -> None:
        super().__init__(ink, name="fact")
        self._briefing = briefing
        self._comparing = True
        self._subject = Subject()
        self._without: ArticleId | None = None
        self._rows: tuple[Row, ...] = ()

    def show(self, briefing: Briefing, subject: Subject, *, comparing: bool, without: ArticleId | None) -> None:
        """Show a fact, a discrepancy, or that there is none here.

        Args:
            briefing: what was found.
            subject: what is looked at.
            comparing: True while there is nothing yet to look at.
            without: the article whose passages are on the screen anyway, where the panel is a strip under it.
        """
        wanted = (briefing, subject, comparing, without)
        if wanted != (self._briefing, self._subject, self._comparing, self._without):
            self._briefing, self._subject, self._comparing, self._without = wanted
            self.top = 0
            self._lay_out()

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        heading = title(self._briefing, self._subject, self.size.width - 6)
        rows = panel_rows(self._briefing, self._subject, self.inner_width, without=self._without, heading=heading)
        self._rows = rows or (self._empty(),)
        self.top = min(self.top, max(0, len(self._rows) - self.inner_height))
        self.refresh()

    def _empty(self) -> Row:
        if self._comparing:
            return row(" ", Piece(words.COMPARING, Look.DIM))
        if not self._briefing.facts:
            return row(" ", Piece("No fact is shared.", Look.DIM))
        fact, discrepancy = Piece(" next shared fact · ", Look.DIM), Piece(" next discrepancy", Look.DIM)
        return row(" ", Piece("n", Look.KEY), fact, Piece("]", Look.KEY), discrepancy)

    def row_count(self) -> int:
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        return self._rows[index]

    def heading(self, room: int) -> tuple[Row, Row]:
        return self.named(title(self._briefing, self._subject, room - 2) or "Fact", room), EMPTY
