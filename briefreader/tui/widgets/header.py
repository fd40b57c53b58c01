"""The first line: the marking, the app, the articles with their dates, the counts."""

from __future__ import annotations

from typing import Final

from rich.cells import cell_len

from briefreader.briefing import Briefing
from briefreader.model import Severity
from briefreader.review.judgements import Review
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row, cut, fit, row
from briefreader.tui.panes.stale import listed_stale
from briefreader.tui.places.index import discrepancies_by_id, once_a_briefing
from briefreader.tui.widgets.drawn import Drawn

_NAME: Final = " briefreader "
_NAMED: Final = 100
"""Columns from which on the app is named."""
_GAPS: Final = 3
"""Blank cells that the line has at least: one before the dates, one after, one at its end."""
_COUNTED: Final = 40
"""Cells that the marking leaves at least: the shortest counts have room there."""
_TELLING: Final = 56
"""Cells kept for what is told in place of the counts, so that the dates do not move with every word of it."""


def header_row(
    briefing: Briefing,
    width: int,
    *,
    telling: str = "",
    cut_off: int | None = None,
    reviewed: int = 0,
    stale: int = 0,
) -> Row:
    """Return the header line: where there is no room for all, its name goes, then topics, what is high, dates, facts.

    The panes name the articles in full. The marking always stays: the screen shows what it is about.

    Args:
        briefing: whose articles and counts it names.
        width: of the line.
        telling: what stands in place of the counts while there are none.
        cut_off: the score down to which links are shown, where that is lower than the analysis's own.
        reviewed: how many of the discrepancies have a verdict.
        stale: how many findings of which something was decided are found no more.
    """
    marked = f" {cut(briefing.marking, width - _COUNTED)} " if briefing.marking else ""
    dates = " · ".join(f"{article.id} {words.day(article.published)}" for article in briefing.articles)
    said = telling.rjust(min(_TELLING, width // 2))
    whole, *shorter = [said] if telling else [_lowered(cut_off) + some for some in _counts(briefing, reviewed, stale)]
    ways = (
        *(((_NAME, dates, whole),) if width >= _NAMED else ()),
        ("", dates, whole),
        *(("", dates, short) for short in shorter[:-1]),
        ("", "", whole),
        *(("", "", short) for short in shorter),
    )
    name, left, right = next((way for way in ways if cell_len(marked + "".join(way)) + _GAPS <= width), ways[-1])
    gap = " " * (width - cell_len(marked + name + left + right) - _GAPS + 1)
    return fit(
        row(Piece(marked, Look.MARKING), Piece(name, Look.NAME), f" {left}{gap}", Piece(f"{right} ", Look.DIM)), width
    )


def _lowered(cut_off: int | None) -> str:
    return "" if cut_off is None else f"cut-off {cut_off} · "


def _counts(briefing: Briefing, reviewed: int, stale: int) -> tuple[str, ...]:
    """Return how much was found and how much of it is reviewed: all of that first, and then ever less of it."""
    found, high = len(briefing.discrepancies), _high(briefing)
    facts, differing = f"facts {len(briefing.facts)}", f"discrepancies {found}"
    progress = f" · reviewed {reviewed}/{found}" if found else ""
    told = f"{facts} · {differing}" + (f" ({high} high)" if high else "")
    whole, short = f"{told} · topics {len(briefing.topics)}{progress}", f"{differing}{progress}"
    ways = (whole, told + progress, f"{facts} · {short}")
    gone = (f"{way} · {stale} stale" for way in ways) if stale else ()
    return *gone, *ways, short


@once_a_briefing
def _high(briefing: Briefing) -> int:
    return sum(1 for one in briefing.discrepancies if one.severity is Severity.HIGH)


def verdicts(briefing: Briefing, review: Review) -> int:
    """Return how many discrepancies have a verdict."""
    known = discrepancies_by_id(briefing)
    return sum(1 for finding, one in review.judgements.items() if one.verdict and finding in known)


class Header(Drawn):
    """The header line."""

    def __init__(self, briefing: Briefing, ink: Ink) -> None:
        super().__init__(ink, name="header")
        self._briefing = briefing
        self._telling = words.COMPARING
        self._cut_off: int | None = None
        self._reviewed = 0
        self._stale = 0

    def use_review(self, review: Review) -> None:
        """Say how many discrepancies have a verdict, and how much of what was decided is stale."""
        told = verdicts(self._briefing, review), len(listed_stale(review))
        if told != (self._reviewed, self._stale):
            self._reviewed, self._stale = told
            self.refresh()

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

    def row_on(self, y: int) -> Row:
        """Return the line."""
        return header_row(
            self._briefing,
            self.size.width,
            telling=self._telling,
            cut_off=self._cut_off,
            reviewed=self._reviewed,
            stale=self._stale,
        )
