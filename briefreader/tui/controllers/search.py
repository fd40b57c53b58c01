"""Search: words found in all articles and findings while they are typed, and walked from match to match until esc."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefreader.model import Span
from briefreader.tui.controllers.prompts import Question
from briefreader.tui.panes.hints import Hints, hints, hints_of
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Place
from briefreader.tui.searching.search import NO_MATCHES, Folded
from briefreader.tui.widgets import scrolling

if TYPE_CHECKING:
    from briefreader.tui.controllers.jumps import Return
    from briefreader.tui.screens.reading import ReadingScreen
    from briefreader.tui.searching.found import Findings, Found

_ADVICE: Final = "any case, unless a letter is a capital · ⏎ alone repeats the last search · ↑ earlier ones"
_AROUND: Final = 8
"""Cells of the footer's line that are neither what is typed nor the note."""


class SearchController:
    """Carries out the search, and tells the other controllers whether one is open.

    Texts are folded when the first search begins, and kept. A search is open from the enter that found something
    until esc; only then are matches walked. What is found while typing is shown, and put back if nothing comes of it.
    """

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._texts: tuple[Folded, ...] = ()
        self._findings: Findings | None = None
        self._past: list[str] = []
        self._recalled = 0
        self._before: Return | None = None
        self._found: Found | None = None
        self._stop = 0
        self._sentence = 0
        self._round = ""

    def search(self) -> None:
        """Ask what to search for."""
        self._before = self._screen.jumps.standing(self._screen.place)
        self._recalled = len(self._past)
        self._ask("")
        self._screen.prompts.note(_ADVICE)
        self._screen.call_after_refresh(self._prepare)

    def walk(self, step: int) -> bool:
        """Go to the next match (`step` 1) or the one before (-1); False where no search is open."""
        if self._found is None:
            return False
        found = self._found
        if self._findings is None or self._findings.briefing is not self._screen.briefing:
            found = self._found = self._search(found.typed)
        if not len(found):
            self._close("Nothing of it is left.")
            return True
        before, stop = self._stop, self._step(found, step)
        self._round = "" if (stop - before) * step > 0 else " · round the end" if step > 0 else " · round the start"
        self._go(found, stop)
        return True

    def end(self) -> bool:
        """End the search where the analyst is; False where none is open."""
        if self._found is None:
            return False
        self._close("")
        return True

    def hints(self) -> Hints | None:
        """Return what the footer says while a search is open: where the analyst is, and what n and N do now."""
        if self._found is None or not len(self._found):
            return None
        from briefreader.tui.searching.found import at_stop

        keymap = self._screen.keymap
        keys = (("back", "end"), ("next_fact", "next"), ("previous_fact", "previous"))
        where = at_stop(self._found, self._stop) + self._round
        return Hints(hints_of(keymap, keys), hints(keymap, self._screen.place).always, self._found.typed, where)

    # While it is typed.

    def _ask(self, text: str) -> None:
        keys = {"up": lambda: self._recall(-1), "down": lambda: self._recall(1)}
        self._screen.prompts.ask(Question("/", self._answered, self._typed, self._dropped, keys), text)

    def _recall(self, step: int) -> None:
        """Type an earlier search, or after the last of them nothing."""
        self._recalled = max(0, min(self._recalled + step, len(self._past)))
        text = [*self._past, ""][self._recalled]
        self._ask(text)
        self._typed(text)

    def _typed(self, text: str) -> None:
        """Show where the words typed so far are; the article being read shows its first one from the cursor on."""
        from briefreader.tui.searching.found import counted

        screen = self._screen
        found = self._search(text)
        self._put_back()
        stop = self._first(found) if len(found) else None
        self._mark(found, stop)
        if stop is not None and (article := found.article_of(stop)) is not None:
            view = screen.articles[article]
            if view in screen.shown_articles:
                scrolling.show(view, found.span(stop))
        room = screen.size.width - len(text) - _AROUND
        screen.prompts.note(counted(found, room, comparing=screen.comparing) if text.strip() else _ADVICE)

    def _dropped(self) -> None:
        """Look again as before the question; a search that was open then goes on."""
        self._put_back()
        self._mark(self._found, self._stop)

    def _answered(self, text: str) -> None:
        text = text if text.strip() else (self._past[-1] if self._past else "")
        found = self._search(text)
        if not len(found):
            self._put_back()
            self._close(f"No match for “{text}”." if text else "Nothing was searched for yet.")
            return
        if text in self._past:
            self._past.remove(text)
        self._past.append(text)
        if self._found is None and self._before:
            self._screen.jumps.come_back_to(self._before)
        stop = self._first(found)
        self._found, self._round = found, ""
        self._go(found, stop)

    def _search(self, text: str) -> Found:
        from briefreader.tui.searching.found import search

        findings = self._prepare()
        return search(text, [view.article.id for view in self._screen.articles], self._texts, findings)

    def _prepare(self) -> Findings:
        """Fold what is searched; so that no letter has to wait for it, that is done while the first is looked for."""
        from briefreader.tui.searching.found import Findings

        screen = self._screen
        if not self._texts:
            self._texts = tuple(Folded(view.article.text) for view in screen.articles)
        if self._findings is None or self._findings.briefing is not screen.briefing:
            self._findings = Findings(screen.briefing)
        return self._findings

    def _first(self, found: Found) -> int:
        """Return the first stop from the cursor on; the findings come first only where no article has a match."""
        view = self._screen.active
        stop = found.next_from(self._screen.place.article, view.cursor.start if view.cursor else 0)
        return stop if stop < found.in_articles or not found.in_articles else 0

    def _put_back(self) -> None:
        if self._before:
            self._screen.jumps.put_back(self._before)

    # From match to match.

    def _step(self, found: Found, step: int) -> int:
        """Return the stop after or before the one that the analyst is at; who has moved on goes from there."""
        screen = self._screen
        article = found.article_of(self._stop)
        moved = screen.place.article != article or screen.active.sentence != self._sentence
        if self._stop < len(found) and (screen.place.pane is Pane.FINDINGS if article is None else not moved):
            return (self._stop + step) % len(found)
        cursor = screen.active.cursor
        return found.next_from(screen.place.article, cursor.start if cursor else 0, step)

    def _go(self, found: Found, stop: int) -> None:
        screen = self._screen
        self._stop = stop
        self._mark(found, stop)
        article = found.article_of(stop)
        if article is None:
            self._go_to_finding(found, stop)
        else:
            span = found.span(stop)
            screen.moves.read_at(self._place_of(article, span), span)
            self._sentence = screen.active.sentence

    def _place_of(self, article: int, span: Span) -> Place:
        """Return the place with an article read; what was left out of it is shown where the match stands in that."""
        screen = self._screen
        read = screen.articles[article].article
        place = replace(screen.place.showing(article), pane=Pane.ARTICLE, topic=None)
        if any(dropped.start < span.end and span.start < dropped.end for dropped in read.dropped):
            return replace(place, unfolded=place.unfolded | {read.id})
        return place

    def _go_to_finding(self, found: Found, stop: int) -> None:
        """Open the finding's tab with it chosen; how the tab is sorted and narrowed is not the search's to know."""
        screen, sought = self._screen, found.finding(stop)
        place = replace(screen.place, tab=sought.tab, pane=Pane.FINDINGS, topic=None, jumped=False)
        screen.go(screen.findings.choosing(place, sought.key, sought.tab))
        if sought.key not in screen.findings.listing_of(sought.tab).places:
            screen.say("The filter leaves this finding out of the list.")

    # What is drawn.

    def _mark(self, found: Found | None, stop: int | None) -> None:
        """Set off the matches in the articles, and the one at `stop` from the rest."""
        for index, view in enumerate(self._screen.articles):
            if found is None:
                view.set_matches(NO_MATCHES)
            else:
                view.set_matches(replace(found.articles[index], current=found.current(index, stop)))

    def _close(self, message: str) -> None:
        self._found = None
        self._mark(None, None)
        self._screen.go(self._screen.place)  # the footer names the keys by their other meaning again
        self._screen.say(message)
