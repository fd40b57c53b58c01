"""The first line: the app, the articles with their dates, the counts."""

from __future__ import annotations

from typing import Final

from textual.strip import Strip

from briefreader.briefing import Briefing
from briefreader.model import Severity
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row, cut, fit, strip, width_of
from briefreader.tui.widgets.drawn import Drawn

_SHORTEST_TITLE: Final = 12
"""A title cut shorter than this says nothing: then the dates stand alone."""


_TELLING: Final = 56
"""Cells kept for what is told in place of the counts, so that the titles do not move with every word of it."""


def header_row(briefing: Briefing, width: int, *, telling: str = "", cut_off: int | None = None) -> Row:
    """Return the header line: what does not fit is shortened, the counts last.

    Args:
        briefing: whose articles and counts it names.
        width: of the line.
        telling: what stands in place of the counts while there are none.
        cut_off: the score down to which links are shown, where that is lower than the analysis's own.
    """
    name = Piece(" briefreader ", Look.NAME)
    said = telling.rjust(min(_TELLING, width // 2)) if telling else _lowered(cut_off) + _counts(briefing)
    right = Piece(said + " ", Look.DIM)
    room = width - width_of((name, right)) - 2
    left = Piece(" " + _articles(briefing, room - 1))
    gap = Piece(" " * max(1, width - width_of((name, left, right))))
    return fit((name, left, gap, right), width)


def _lowered(cut_off: int | None) -> str:
    return "" if cut_off is None else f"cut-off {cut_off} · "


def _counts(briefing: Briefing) -> str:
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
        self._telling = words.COMPARING
        self._cut_off: int | None = None

    def show_cut_off(self, cut_off: int | None) -> None:
        """Say down to which score links are shown, where that is lower than the analysis's own cut-off."""
        if cut_off != self._cut_off:
            self._cut_off = cut_off
            self.refresh()

    def show(self, briefing: Briefing, *, telling: str = "") -> None:
        """Show the counts of a briefing, or what is told in their place."""
        if telling != self._telling or briefing is not self._briefing:
            self._briefing, self._telling = briefing, telling
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return the line."""
        row = header_row(self._briefing, self.size.width, telling=self._telling, cut_off=self._cut_off)
        return strip(row, self.ink)
