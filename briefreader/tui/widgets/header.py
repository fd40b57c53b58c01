"""The first line: the app, the articles with their dates, the counts."""

from __future__ import annotations

from typing import Final

from textual.strip import Strip

from briefreader.briefing import Briefing
from briefreader.model import Severity
from briefreader.tui import words
from briefreader.tui.looks import Ink, Look
from briefreader.tui.rows import Piece, Row, cut, fit, strip, width_of
from briefreader.tui.widgets.drawn import Drawn

_SHORTEST_TITLE: Final = 12
"""A title cut shorter than this says nothing: then the dates stand alone."""


def header_row(briefing: Briefing, width: int, *, comparing: bool) -> Row:
    """Return the header line: what does not fit is shortened, the counts last."""
    name = Piece(" briefreader ", Look.NAME)
    right = Piece(_counts(briefing, comparing=comparing) + " ", Look.DIM)
    room = width - width_of((name, right)) - 2
    left = Piece(" " + _articles(briefing, room - 1))
    gap = Piece(" " * max(1, width - width_of((name, left, right))))
    return fit((name, left, gap, right), width)


def _counts(briefing: Briefing, *, comparing: bool) -> str:
    if comparing:
        return words.COMPARING
    high = sum(1 for one in briefing.discrepancies if one.severity is Severity.HIGH)
    found = f"discrepancies {len(briefing.discrepancies)}" + (f" ({high} high)" if high else "")
    return f"facts {len(briefing.facts)} · {found} · topics {len(briefing.topics)}"


def _articles(briefing: Briefing, room: int) -> str:
    """Return the articles with their titles as far as there is room, else their dates alone."""
    dates = [f"{article.id} {words.day(article.published)}" for article in briefing.articles]
    short = " · ".join(dates)
    each = (room - len(short)) // max(1, len(dates)) - 3
    if each < _SHORTEST_TITLE:
        return short if len(short) <= room else ""
    return " · ".join(
        f"{article.id} {cut(words.title(article), each)}, {words.day(article.published)}"
        for article in briefing.articles
    )


class Header(Drawn):
    """The header line."""

    def __init__(self, briefing: Briefing, ink: Ink) -> None:
        super().__init__(ink, name="header")
        self._briefing = briefing
        self._comparing = True

    def show(self, briefing: Briefing, *, comparing: bool) -> None:
        """Show the counts of a briefing."""
        self._briefing, self._comparing = briefing, comparing
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return the line."""
        return strip(header_row(self._briefing, self.size.width, comparing=self._comparing), self.ink)
