"""Grades: how reliable an article's source is, and how credible the information of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefreader.model import Fact
from briefreader.review.decisions import Act
from briefreader.review.targets import target_of, target_of_article
from briefreader.tui.panes.fact_rows import fact_of
from briefreader.tui.panes.marks import number_of
from briefreader.tui.places.layout import Pane

if TYPE_CHECKING:
    from briefreader.tui.panes.grade_rows import Grade, Graded
    from briefreader.tui.screens.reading import ReadingScreen


class GradingController:
    """Carries out the command that grades. What it needs is imported when it is given."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def grade(self) -> None:
        """Show the grades, each given by its letter or number: begin with the article being read, or with the fact."""
        from briefreader.tui.overlays.grades import GradesScreen

        screen, fact = self._screen, self._fact()
        at = screen.place.article if screen.place.pane is Pane.ARTICLE or fact is None else len(screen.articles)

        def give(index: int, grade: Grade | None) -> str:
            return self._give(index, grade, fact)

        screen.app.push_screen(
            GradesScreen(screen.ink, screen.keymap, at, graded=lambda: self._graded(fact), give=give)
        )

    def _fact(self) -> Fact | None:
        """Return the fact that is looked at or chosen, as it is drawn; of a discrepancy, its fact."""
        screen = self._screen
        return fact_of(screen.briefing, screen.told(screen.place))

    def _graded(self, fact: Fact | None) -> Graded:
        from briefreader.tui.panes.grade_rows import Graded

        screen = self._screen
        review = screen.review
        credibility = review.of(fact.id).credibility if fact else None
        return Graded(screen.briefing.articles, fact, review.reliability, credibility)

    def _give(self, index: int, grade: Grade | None, fact: Fact | None) -> str:
        """Grade the source of an article, or after the last of them the fact; return why it was not kept if so."""
        screen = self._screen
        value = grade.value if grade else ""
        given = f"graded {grade.value}, {grade.meaning}" if grade else "not graded any more"
        if index < len(screen.articles):
            article = screen.original.articles[index]
            kept = screen.reviewing.decide(
                Act.RELIABILITY, target_of_article(article), value, f"Source of {article.id} {given}."
            )
        else:
            original = next((one for one in screen.original.facts if fact and one.id == fact.id), None)
            if original is None:
                return "That fact is no more: it was joined or taken apart by hand."
            target = target_of(screen.original, original)
            kept = screen.reviewing.decide(Act.CREDIBILITY, target, value, f"Fact {number_of(original.id)} {given}.")
        return "" if kept else screen.footer.said
