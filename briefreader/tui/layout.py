"""Where the panes go at each size of the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from textual.geometry import Region

MIN_WIDTH: Final = 60
MIN_HEIGHT: Final = 16
_WIDE: Final = 140
_MEDIUM: Final = 100


class Pane(StrEnum):
    """The panes that the focus moves between."""

    ARTICLE = "article"
    FINDINGS = "findings"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Regions of the screen. A pane without one is not shown.

    `articles` holds one region for each article shown, left to right; `strip` is True where the fact panel
    stands in for the article that has no room. Where nothing fits, `notice` has all the screen.
    """

    header: Region | None = None
    articles: tuple[Region, ...] = ()
    findings: Region | None = None
    fact: Region | None = None
    footer: Region | None = None
    notice: Region | None = None
    strip: bool = False


def arrange(width: int, height: int, articles: int, focus: Pane, *, zoomed: bool) -> Arrangement:
    """Return where everything goes.

    Args:
        width, height: of the terminal.
        articles: how many there are; at most two are shown.
        focus: the pane with the focus; where there is no room for all, it is shown.
        zoomed: give the focused pane all the room.
    """
    if width < MIN_WIDTH or height < MIN_HEIGHT:
        return Arrangement(notice=Region(0, 0, width, height))
    body = Region(0, 1, width, height - 2)
    shown = min(2, articles)
    if zoomed:
        inner = _zoomed(body, focus)
    elif width >= _WIDE:
        inner = _wide(body, shown)
    elif width >= _MEDIUM:
        inner = _medium(body, shown)
    else:
        inner = _narrow(body, focus)
    return Arrangement(
        header=Region(0, 0, width, 1),
        articles=inner.articles,
        findings=inner.findings,
        fact=inner.fact,
        footer=Region(0, height - 1, width, 1),
        strip=inner.strip,
    )


def _zoomed(body: Region, focus: Pane) -> Arrangement:
    match focus:
        case Pane.ARTICLE:
            return Arrangement(articles=(body,))
        case Pane.FINDINGS:
            return Arrangement(findings=body)
        case Pane.FACT:
            return Arrangement(fact=body)


def _wide(body: Region, shown: int) -> Arrangement:
    panel = max(6, min(11, body.height // 4))
    top, bottom = body.split_horizontal(body.height - panel)
    findings = max(56, min(64, body.width * 36 // 100))
    reading, right = top.split_vertical(top.width - findings)
    return Arrangement(articles=_columns(reading, shown), findings=right, fact=bottom)


def _medium(body: Region, shown: int) -> Arrangement:
    top, bottom = body.split_horizontal(body.height - max(6, body.height * 2 // 5))
    left, right = bottom.split_vertical(max(56, bottom.width // 2))
    return Arrangement(articles=_columns(top, shown), findings=left, fact=right)


def _narrow(body: Region, focus: Pane) -> Arrangement:
    top, bottom = body.split_horizontal(body.height - max(5, min(9, body.height * 3 // 10)))
    if focus is Pane.FINDINGS:
        return Arrangement(findings=top, fact=bottom)
    return Arrangement(articles=(top,), fact=bottom, strip=True)


def _columns(region: Region, count: int) -> tuple[Region, ...]:
    if count < 2:
        return (region,)
    return region.split_vertical(region.width // 2)
