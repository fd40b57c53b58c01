"""The first line: the app, the articles with their dates, the counts."""

from __future__ import annotations

from typing import Final

from rich.cells import cell_len
from textual.strip import Strip

from briefreader.briefing import Briefing
from briefreader.model import Severity
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row, fit, row, strip
from briefreader.tui.widgets.drawn import Drawn

_NAME: Final = " briefreader "
_NAMED: Final = 100
"""Columns from which on the app is named."""
_GAPS: Final = 3
"""Blank cells that the line has at least: one before the dates, one after, one at its end."""
_TELLING: Final = 56
"""Cells kept for what is told in place of the counts, so that the dates do not move with every word of it."""


def header_row(briefing: Briefing, width: int, *, telling: str = "", cut_off: int | None = None) -> Row:
    """Return the header line: where there is no room for all, first the app's name goes, then the topics, the dates.

    The panes name the articles in full.

    Args:
        briefing: whose articles and counts it names.
        width: of the line.
        telling: what stands in place of the counts while there are none.
        cut_off: the score down to which links are shown, where that is lower than the analysis's own.
    """
    dates = " · ".join(f"{article.id} {words.day(article.published)}" for article in briefing.articles)
    said = telling.rjust(min(_TELLING, width // 2))
    counts = [_lowered(cut_off) + some for some in _counts(briefing)]
    whole, short = (said, said) if telling else counts
    ways = (
        *(((_NAME, dates, whole),) if width >= _NAMED else ()),
        ("", dates, whole),
        ("", dates, short),
        ("", "", whole),
        ("", "", short),
    )
    name, left, right = next((way for way in ways if cell_len("".join(way)) + _GAPS <= width), ways[-1])
    gap = " " * (width - cell_len(name + left + right) - _GAPS + 1)
    return fit(row(Piece(name, Look.NAME), f" {left}{gap}", Piece(f"{right} ", Look.DIM)), width)


def _lowered(cut_off: int | None) -> str:
    return "" if cut_off is None else f"cut-off {cut_off} · "


def _counts(briefing: Briefing) -> tuple[str, str]:
    """Return how much was found, with the topics and without."""
    high = sum(1 for one in briefing.discrepancies if one.severity is Severity.HIGH)
    found = f"discrepancies {len(briefing.discrepancies)}" + (f" ({high} high)" if high else "")
    short = f"facts {len(briefing.facts)} · {found}"
    return f"{short} · topics {len(briefing.topics)}", short


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
