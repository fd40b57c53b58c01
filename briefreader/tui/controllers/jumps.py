"""Jumps: to the next fact or discrepancy, to the evidence of a finding, and back to where the analyst was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefreader.tui import navigation, scrolling, words
from briefreader.tui.fact_rows import fact_of
from briefreader.tui.finding_rows import subject_of
from briefreader.tui.layout import Pane
from briefreader.tui.place import Place, Tab

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


@dataclass(frozen=True, slots=True)
class Return:
    """Where esc goes back to: a place, the sentence read in each article, and the offset at each one's top."""

    place: Place
    sentences: tuple[int, ...]
    offsets: tuple[int, ...]


class JumpController:
    """Carries out the commands that jump."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._returns: list[Return] = []

    def next_fact(self) -> None:
        """The next fact of the article being read, in all articles."""
        self._step_fact(1)

    def previous_fact(self) -> None:
        """The fact before."""
        self._step_fact(-1)

    def next_discrepancy(self) -> None:
        """The next discrepancy, at its evidence."""
        self._step_discrepancy(1)

    def previous_discrepancy(self) -> None:
        """The discrepancy before."""
        self._step_discrepancy(-1)

    def evidence(self) -> None:
        """The evidence of the chosen finding; from an article, the counterparts of what is looked at."""
        screen = self._screen
        here = replace(screen.place, jumped=False)
        if here.pane is not Pane.FINDINGS:
            self._jump(here, replace(here, pane=Pane.ARTICLE))
        elif found := screen.findings.entries_of(here.tab):
            subject = found[here.chosen[here.tab]].subject
            self._jump(here, replace(here, subject=subject, pane=Pane.ARTICLE, zoomed=False))

    def back(self) -> None:
        """Where the analyst was before the last jumps, or out of the zoom."""
        screen = self._screen
        if not self._returns:
            if screen.place.zoomed:
                screen.go(replace(screen.place, zoomed=False))
            return
        back = self._returns.pop()
        for view, sentence, offset in zip(screen.articles, back.sentences, back.offsets, strict=True):
            view.read_sentence(sentence)
            if view.is_wrapped:
                view.scroll_to_row(view.lines.at(offset) if offset else 0)
        screen.go(back.place)

    def _step_fact(self, step: int) -> None:
        screen = self._screen
        article = screen.active.article
        facts = navigation.facts_in(screen.briefing, article.id)
        offset = screen.active.cursor.start if screen.active.cursor else 0
        fact = navigation.next_fact(facts, article.id, screen.place.subject.fact, offset, step)
        if fact is None:
            screen.say(words.COMPARING if screen.comparing else f"{article.id} shares no fact with another article.")
        else:
            self._jump(screen.place, screen.moves.with_fact(screen.place, fact))

    def _step_discrepancy(self, step: int) -> None:
        screen = self._screen
        found = screen.briefing.discrepancies
        one = navigation.next_discrepancy(found, screen.place.subject.discrepancy, step)
        if one is None:
            screen.say(words.COMPARING if screen.comparing else "No discrepancies found.")
        else:
            place = replace(screen.place, subject=subject_of(one), tab=Tab.DISCREPANCIES)
            self._jump(screen.place, place.choosing(found.index(one)))

    def _jump(self, here: Place, there: Place) -> None:
        """Go to what a place looks at, in the articles; esc goes back to before the first of several jumps."""
        screen = self._screen
        if not here.jumped:
            self._remember(here)
        fact = fact_of(screen.briefing, there.subject)
        passages = there.subject.passages or (fact.passages if fact else ())
        if passages and navigation.first_in(passages, screen.articles[there.article].article.id) is None:
            names = [view.article.id for view in screen.articles]
            there = there.showing(names.index(passages[0].article))
        if not screen.arrangement_at(there).articles:
            there = replace(there, pane=Pane.ARTICLE)
        screen.go(replace(there, jumped=True))
        shown = [screen.active, *(view for view in screen.shown_articles if view is not screen.active)]
        scrolling.go_to(shown, passages, linked=there.linked)

    def _remember(self, here: Place) -> None:
        views = self._screen.articles
        offsets = tuple(view.offset_at(view.top) for view in views)
        self._returns.append(Return(here, tuple(view.sentence for view in views), offsets))
