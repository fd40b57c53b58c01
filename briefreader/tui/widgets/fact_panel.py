"""The current fact or discrepancy, its passages under each other."""

from __future__ import annotations

from textual import events

from briefreader.briefing import Briefing
from briefreader.model import ArticleId
from briefreader.review.judgements import NONE, Review
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row, row
from briefreader.tui.panes.fact_rows import finding_id, panel_rows, title
from briefreader.tui.panes.review_rows import mark
from briefreader.tui.panes.stale import NO_WORDS
from briefreader.tui.places.place import Subject
from briefreader.tui.widgets.framed import Framed


class FactPanel(Framed):
    """The pane of what is shared and what differs at one point."""

    def __init__(self, briefing: Briefing, ink: Ink) -> None:
        super().__init__(ink, name="fact")
        self._briefing = briefing
        self._missing = words.COMPARING
        self._subject = Subject()
        self._without: ArticleId | None = None
        self._review = NONE
        self._rows: tuple[Row, ...] = ()

    def show(self, briefing: Briefing, subject: Subject, *, missing: str, without: ArticleId | None) -> None:
        """Show a fact, a discrepancy, or that there is none here.

        Args:
            briefing: what was found.
            subject: what is looked at.
            missing: what is said where there is nothing to look at because it was not sought, or not yet.
            without: the article whose passages are on the screen anyway, where the panel is a strip under it.
        """
        wanted = (briefing, subject, missing, without)
        if wanted != (self._briefing, self._subject, self._missing, self._without):
            self._briefing, self._subject, self._missing, self._without = wanted
            self.top = 0
            self._lay_out()

    def use_review(self, review: Review) -> None:
        """Show what was decided of what is looked at."""
        before, self._review = (self._mark, self._grade), review
        if (self._mark, self._grade) != before:
            self.refresh_edge()

    @property
    def _mark(self) -> str:
        """The mark of what is looked at: its verdict, or that there is a note."""
        return mark(self._review.of(finding_id(self._briefing, self._subject)))

    @property
    def _grade(self) -> str:
        """The grade of the fact looked at, if its information was graded; that of a source stands over its article."""
        given = self._review.of(self._subject.fact or "").credibility
        return f" credibility {given} " if given else ""

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        self._rows = self._laid_out()
        self.top = min(self.top, max(0, len(self._rows) - self.inner_height))
        self.refresh()

    def _laid_out(self) -> tuple[Row, ...]:
        heading = self.size.width - 6
        height = None if self.is_current else self.inner_height
        rows = panel_rows(
            self._briefing, self._subject, self.inner_width, height=height, without=self._without, heading=heading
        )
        return rows or (self._empty(),)

    def set_current(self, current: bool) -> None:
        """Show every passage in whole while the panel has the focus; else they share its room."""
        if current != self.is_current:
            super().set_current(current)
            if self._laid_out() != self._rows:
                self.top = 0
                self._lay_out()

    def _empty(self) -> Row:
        if self._subject.heading:
            return row(" ", Piece(NO_WORDS, Look.DIM))
        if not self._briefing.facts:
            return row(" ", Piece(self._missing or "No fact is shared.", Look.DIM))
        fact, discrepancy = Piece(" next shared fact · ", Look.DIM), Piece(" next discrepancy", Look.DIM)
        return row(" ", Piece("n", Look.KEY), fact, Piece("]", Look.KEY), discrepancy)

    def row_count(self) -> int:
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        return self._rows[index]

    def heading(self, room: int) -> tuple[Row, Row]:
        decided = f"{self._mark} " if self._mark else ""
        room -= len(self._grade)
        named = title(self._briefing, self._subject, room - 2 - len(decided)) or "Fact"
        return self.named(decided + named, room), row(Piece(self._grade, Look.STRONG))
