"""The matrix: facts by articles, its head held in view, each row worked out when it is first seen."""

from __future__ import annotations

from typing import Final

from textual import events

from briefreader.briefing import Briefing
from briefreader.model import Fact, Link
from briefreader.review.judgements import NONE, Review
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, row, width_of
from briefreader.tui.panes.matrix_rows import (
    LEGENDS,
    Known,
    Telling,
    fact_row,
    grid,
    head_row,
    heading,
    letters,
    link_row,
    ordered,
    rule_row,
)
from briefreader.tui.places.place import Order, Place, Subject
from briefreader.tui.widgets.framed import Framed

MOST_LINKS: Final = 500
"""Links below the cut-off that are listed at most: who reads on is looking for a fact."""

Target = Fact | Link | None
"""What a row is of; None for the head and the rule."""


class Matrix(Framed):
    """The pane of facts by articles."""

    def __init__(self, briefing: Briefing, ink: Ink, *, missing: str, review: Review = NONE) -> None:
        super().__init__(ink, name="matrix")
        self._known = Known.of(briefing)
        self._missing = missing
        self._review = review
        self._place = Place()
        self._links: tuple[Link, ...] = ()
        self._targets: tuple[Target, ...] = (None,)
        self._rows_of: dict[object, int] = {}
        self._told: dict[str, Telling] = {}
        self._rows: dict[int, Row] = {}
        self._grid = grid(1, 1)
        self._chosen: int | None = None
        self._list()

    def use_briefing(self, briefing: Briefing, *, missing: str) -> None:
        """Show the facts of a briefing."""
        self._known, self._missing = Known.of(briefing), missing
        self._told.clear()
        self._list()

    def use_review(self, review: Review) -> None:
        """Show what was decided of the facts; the rows of those that it changes are drawn anew."""
        before, self._review = self._review, review
        decided = before.judgements.keys() | review.judgements.keys()
        changed = [
            row_of
            for finding in decided
            if before.of(finding) != review.of(finding) and (row_of := self._rows_of.get(finding)) is not None
        ]
        for row_of in changed:
            self._rows.pop(row_of, None)
        self.refresh_rows(changed)

    def show(self, place: Place, links: tuple[Link, ...]) -> None:
        """Show a place: its order, its columns, what it looks at.

        Args:
            place: where the analyst is.
            links: those below the analysis's cut-off that are shown, best first.
        """
        before, self._place = self._place, place
        if (place.order, place.cut_off) != (before.order, before.cut_off) or links is not self._links:
            self._links = links
            self._list()
        elif place.article != before.article and place.order is Order.STORY:
            self._list()
        elif (place.column, place.article) != (before.column, before.article):
            self._lay_out()
        elif place.subject != before.subject:
            self._choose()

    # The rows.

    def _list(self) -> None:
        """Put the rows in their order."""
        known, place = self._known, self._place
        facts = ordered(known, place.order, known.briefing.articles[place.article].id)
        listed = self._links[:MOST_LINKS]
        self._targets = (None, *facts, *((None, *listed) if place.cut_off is not None else ()))
        self._rows_of = {_key(target): index for index, target in enumerate(self._targets) if target}
        self._lay_out()

    def _lay_out(self) -> None:
        """Work out the columns, and forget the rows that were drawn in others."""
        articles = self._known.briefing.articles
        self._grid = grid(self.inner_width, len(articles), self._place.column, self._place.article)
        self._rows.clear()
        self._chosen = self.row_of(self._place.subject)
        self._reveal()
        self.refresh()

    def _choose(self) -> None:
        """Move the cursor: only the rows that it leaves and comes to are drawn anew."""
        before, top = self._chosen, self.top
        self._chosen = self.row_of(self._place.subject)
        self._reveal()
        changed = [index for index in (before, self._chosen) if index is not None]
        for index in changed:
            self._rows.pop(index, None)
        if self.top == top:
            self.refresh_rows(changed)
        else:
            self.refresh()

    def _reveal(self) -> None:
        """Bring the chosen row into view under the head, a third from the edge so that the next few need no scroll."""
        chosen, under = self._chosen, self.inner_height - 1
        if chosen is not None and chosen <= self.top:
            self.top = chosen - 1 - under * 2 // 3
        elif chosen is not None and chosen > self.top + under:
            self.top = chosen - 1 - under // 3
        self.top = max(0, min(self.top, self.row_count() - self.inner_height))

    def on_resize(self, event: events.Resize) -> None:
        """Lay the columns out anew."""
        self._lay_out()

    def row_of(self, subject: Subject) -> int | None:
        """Return the row of what is looked at, if it has one."""
        return self._rows_of.get(_key(subject.link) if subject.link else subject.fact)

    def target(self, index: int) -> Target:
        """Return what a row is of."""
        return self._targets[index] if 0 <= index < len(self._targets) else None

    def differs(self, fact: Fact) -> bool:
        """Return True where the articles differ in a fact."""
        return bool(self._known.of_fact(fact))

    @property
    def chosen(self) -> int | None:
        """The row with the cursor."""
        return self._chosen

    @property
    def columns(self) -> range:
        """The indices of the articles in view."""
        return self._grid.columns

    def telling_of(self, fact: Fact) -> Telling:
        """Return what each article tells of a fact, worked out once."""
        from briefreader.findings.telling import telling

        found = self._told.get(fact.id)
        if found is None:
            found = self._told[fact.id] = telling(self._known.articles, fact, self._known.of_fact(fact))
        return found

    # Drawing.

    def index_on(self, y: int) -> int:
        """Return which row is drawn on a line: the head always stands on the first."""
        return 0 if y == 1 else super().index_on(y)

    def row_count(self) -> int:
        return max(2, len(self._targets))

    def row_at(self, index: int) -> Row:
        found = self._rows.get(index)
        if found is None:
            found = self._rows[index] = self._row(index)
        return found

    def _row(self, index: int) -> Row:
        articles, at = self._known.briefing.articles, self._grid
        if index == 0:
            return head_row(articles, self._place.article, at)
        if len(self._targets) == 1:
            return row("   ", Piece(self._missing or "No fact is shared.", Look.DIM))
        match self._targets[index]:
            case Fact() as fact:
                from briefreader.matching.calling import SAME

                told = self.telling_of(fact)
                judged, chosen = self._review.of(fact.id), index == self._chosen
                return fact_row(self._known, fact, told, at, chosen=chosen, same=SAME, judged=judged)
            case Link() as link:
                return link_row(link, articles, at, chosen=index == self._chosen)
            case None:
                listed = min(len(self._links), MOST_LINKS)
                return rule_row(self._place.cut_off or 0, listed, len(self._links), at.width)

    def heading(self, room: int) -> tuple[Row, Row]:
        articles = [article.id for article in self._known.briefing.articles]
        order, read = self._place.order, articles[self._place.article]
        shown, least = letters(articles, self.columns), len(heading(order, read, 0)) + 3
        beside = [f"{legend}{f' ─ {shown}' if shown else ''}" for legend in LEGENDS]
        said = next((words for words in beside if len(words) + 2 + least <= room), shown)
        right = row(Piece(f" {said} " if said else "", Look.DIM))
        left = room - width_of(right) - 1
        return (self.named(heading(order, read, left - 2), left), right) if left > 0 else (EMPTY, right)


def _key(target: Fact | Link) -> object:
    if isinstance(target, Fact):
        return target.id
    return target.a, target.b
