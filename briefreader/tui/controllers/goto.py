"""Going somewhere by its number: a fact, a discrepancy as listed, a line or a sentence of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.model import FactId, Span
from briefreader.review.decisions import Relation
from briefreader.tui.controllers.prompts import Question
from briefreader.tui.drawing import words
from briefreader.tui.panes.marks import number_of
from briefreader.tui.places.index import facts_by_id
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Tab

if TYPE_CHECKING:
    from briefreader.review.judgements import ByHand
    from briefreader.tui.screens.reading import ReadingScreen
    from briefreader.tui.searching.goto import Target
    from briefreader.tui.widgets.article_view import ArticleView


class GotoController:
    """Carries out the command that goes to a number."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def go_to(self) -> None:
        """Ask where to go; wherever that is, esc comes back."""
        from briefreader.tui.searching.goto import ADVICE

        self._screen.prompts.ask(Question(":", self._answered, self._typed))
        self._screen.prompts.note(ADVICE)

    def _typed(self, text: str) -> None:
        found = self._target(text)
        self._screen.prompts.note(found if isinstance(found, str) else "⏎ goes there")

    def _answered(self, text: str) -> None:
        found = self._target(text)
        if not isinstance(found, str):
            self._go(found)
        elif text.strip():
            self._screen.say(found if found.endswith(".") else f"“{text.strip()}”: {found}")

    def _target(self, text: str) -> Target | str:
        """Return where what was typed leads, or why it leads nowhere."""
        from briefreader.tui.searching.goto import What, out_of_range, target_of

        screen = self._screen
        target = target_of(text, [view.article.id for view in screen.articles])
        if isinstance(target, str):
            return target
        if screen.comparing and target.what in {What.FACT, What.DISCREPANCY}:
            return words.COMPARING
        wrong = self._no_fact(target) if target.what is What.FACT else out_of_range(target, self._count(target))
        return wrong or target

    def _no_fact(self, target: Target) -> str:
        """Return what is wrong with the number of a fact: where work by hand left gaps, no range tells it."""
        from briefreader.tui.searching.goto import out_of_range

        screen, count = self._screen, self._count(target)
        numbers = {int(number_of(fact.id)) for fact in screen.briefing.facts}
        if target.number in numbers:
            return ""
        if numbers == set(range(1, count + 1)) and not screen.review.by_hand:
            return out_of_range(target, count)
        return f"There is no fact {target.number}{_done(f'F{target.number}', screen.review.by_hand)}."

    def _count(self, target: Target) -> int:
        from briefreader.tui.searching.goto import What, line_count

        match target.what:
            case What.FACT:
                return len(self._screen.briefing.facts)
            case What.DISCREPANCY:
                return len(self._screen.findings.listing_of(Tab.DISCREPANCIES).found)
            case What.LINE:
                return line_count(self._view(target).article.text)
            case What.SENTENCE:
                return len(self._view(target).article.sentences)
            case What.ARTICLE:
                return len(self._screen.articles)

    def _go(self, target: Target) -> None:
        from briefreader.tui.searching.goto import What, line_span

        view = self._view(target)
        match target.what:
            case What.FACT:
                self._go_to_fact(target.number)
            case What.DISCREPANCY:
                self._go_to_discrepancy(target.number - 1)
            case What.LINE:
                self._read(view, line_span(view.article.text, target.number))
            case What.SENTENCE:
                self._read(view, view.article.sentences[target.number - 1])
            case What.ARTICLE:
                self._read(view, view.cursor or Span(0, 0))

    def _view(self, target: Target) -> ArticleView:
        """Return the article that a target is in: the one being read where it names none."""
        named = (view for view in self._screen.articles if view.article.id == target.article)
        return next(named, self._screen.active)

    def _go_to_fact(self, number: int) -> None:
        screen = self._screen
        here = replace(screen.place, jumped=False)
        fact = facts_by_id(screen.briefing)[f"F{number}"]
        screen.jumps.jump(here, replace(screen.moves.with_fact(here, fact), pane=Pane.ARTICLE, topic=None))

    def _go_to_discrepancy(self, index: int) -> None:
        screen = self._screen
        here = replace(screen.place, jumped=False)
        subject = screen.findings.entries_of(Tab.DISCREPANCIES)[index].subject
        there = replace(here, subject=subject, tab=Tab.DISCREPANCIES, pane=Pane.ARTICLE, topic=None)
        screen.jumps.jump(here, there.choosing(index))

    def _read(self, view: ArticleView, span: Span) -> None:
        screen = self._screen
        screen.jumps.remember(replace(screen.place, jumped=False))
        index = screen.articles.index(view)
        screen.moves.read_at(replace(screen.place.showing(index), pane=Pane.ARTICLE, topic=None), span)


def _done(fact: FactId, by_hand: Sequence[ByHand]) -> str:
    """Return what was done by hand to a fact that is no more: ": it was joined to fact 1 by hand"."""
    for one in reversed(by_hand):
        if fact in one.was:
            others = " and ".join(map(number_of, one.facts))
            if one.relation is Relation.APART:
                return ": it was taken apart by hand"
            return f": it was joined to fact {others} by hand" if others else ": it was joined by hand"
    return ""
