"""Where something is laid that tells of a finding, so that the finding is seen meanwhile."""

from __future__ import annotations

from typing import Final

from textual.geometry import Region, Size

from briefreader.tui.places.layout import Arrangement, Pane

_WIDEST: Final = 100
"""Cells that it takes at most: longer lines are hard to read, and to write in."""


def at_finding(arrangement: Arrangement, focus: Pane, size: Size, height: int, *, under: int) -> Region:
    """Return where something of some height goes: under the chosen entry of the list, else at the fact panel's foot.

    Args:
        arrangement: where the panes are.
        focus: the pane with the focus.
        size: of the terminal; its last line stays free.
        height: what is wanted.
        under: the line of the list's pane under the chosen entry.
    """
    below, findings, fact = size.height - 1, arrangement.findings, arrangement.fact
    if focus is Pane.FINDINGS and findings:
        y = min(findings.y + under, below - height)
        return Region(findings.x, max(0, y), min(_WIDEST, findings.width), height)
    x, width, bottom = (fact.x, fact.width, fact.bottom) if fact else (0, size.width, below)
    return Region(x, max(0, bottom - height), min(_WIDEST, width), height)


def beside_articles(arrangement: Arrangement, size: Size, height: int) -> Region:
    """Return where something goes that is about what two articles say: over the findings, else at the foot."""
    findings, below = arrangement.findings, size.height - 1
    if findings is None:
        return at_finding(arrangement, Pane.ARTICLE, size, height, under=0)
    y = min(findings.y, below - height)
    return Region(findings.x, max(0, y), min(_WIDEST, findings.width), height)
