"""Where the articles are from: what was dropped of them, their provenance, and what the analyst tells of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.briefing import empty
from briefreader.reading.article import Article
from briefreader.tui import messages
from briefreader.tui.drawing import words
from briefreader.tui.drawing.shown import shown
from briefreader.tui.panes.lines import line_count, reasons_of

if TYPE_CHECKING:
    from briefreader.tui.panes.metadata import Edits
    from briefreader.tui.screens.reading import ReadingScreen


class SourceController:
    """Carries out the commands that show where an article is from. What they need is imported when they are given."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen

    def dropped(self) -> None:
        """Show what was dropped of the article being read in its places, or fold it."""
        screen, place = self._screen, self._screen.place
        article = screen.active.article
        if not article.dropped:
            screen.say(f"Nothing was left out of {article.id}.")
            return
        unfolded = place.unfolded ^ {article.id}
        screen.go(replace(place, unfolded=unfolded))
        if article.id in unfolded:
            count = words.count(line_count(article.text, article.dropped), "line", "lines")
            screen.say(f"{article.id}: {count} left out, now shown: {reasons_of(article.dropped)}")

    def provenance(self) -> None:
        """Show where the article being read is from; what is told of it is compared with."""
        from briefreader.tui.overlays.provenance import ProvenanceScreen

        screen = self._screen
        articles, grades = screen.briefing.articles, screen.review.reliability
        overlay = ProvenanceScreen(screen.ink, screen.keymap, articles, screen.place.article, reliability=grades)
        screen.app.push_screen(overlay, self._told)

    def notice(self, *, samples: bool) -> None:
        """Say what reading noticed that an analyst must know, till the next command; `samples` if they are these."""
        from briefreader.tui.panes.noticed import noticed

        if said := noticed(self._screen.briefing.articles, samples=samples):
            self._screen.say(" · ".join(filter(None, (self._screen.footer.said, said))))

    def retell(self, articles: Sequence[Article]) -> None:
        """Show what is known of the articles now; what was found in them stays until they are compared again."""
        screen = self._screen
        named = empty(articles)
        screen.reviewed = replace(screen.reviewed, briefing=replace(screen.original, articles=named.articles))
        screen.briefing = replace(screen.briefing, articles=shown(named).articles)
        for view, article in zip(screen.articles, screen.briefing.articles, strict=True):
            view.use_article(article)
        screen.names.use_articles(screen.briefing.articles)

    def _told(self, edits: Edits | None) -> None:
        if edits:
            self._screen.post_message(messages.Told(edits))
