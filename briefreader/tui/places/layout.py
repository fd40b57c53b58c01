"""Where the panes go at each size of the terminal."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from textual.geometry import Region

MIN_WIDTH: Final = 60
MIN_HEIGHT: Final = 16
_WIDE: Final = 140
_MEDIUM: Final = 100
_COLUMN: Final = 44
"""Cells that an article needs beside another to read well."""


class Pane(StrEnum):
    """The panes that the focus moves between."""

    ARTICLE = "article"
    FINDINGS = "findings"
    FACT = "fact"
    MATRIX = "matrix"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Regions of the screen. A pane without one is not shown.

    `articles` holds one region for each article shown, left to right; where some have no room, `names` is the line
    that tells of all of them. The matrix takes their room and that of the findings. `strip` is True where the fact
    panel stands in for the article that has no room. Where nothing fits, `notice` has all the screen.
    """

    header: Region | None = None
    names: Region | None = None
    articles: tuple[Region, ...] = ()
    findings: Region | None = None
    matrix: Region | None = None
    fact: Region | None = None
    footer: Region | None = None
    notice: Region | None = None
    strip: bool = False


def arrange(width: int, height: int, articles: int, focus: Pane, *, zoomed: bool, matrix: bool = False) -> Arrangement:
    """Return where everything goes.

    Args:
        width, height: of the terminal.
        articles: how many there are; as many are shown as fit.
        focus: the pane with the focus; where there is no room for all, it is shown.
        zoomed: give the focused pane all the room.
        matrix: show the matrix in place of the articles and the findings.
    """
    if not has_room(width, height):
        return Arrangement(notice=Region(0, 0, width, height))
    shown = columns(width, articles)
    named = 1 < shown < articles and not matrix  # one alone names the others in its own upper edge
    body = Region(0, 1 + named, width, height - 2 - named)
    if zoomed:
        inner = _zoomed(body, focus)
    elif matrix:
        inner = _tabled(body, width)
    elif width >= _WIDE:
        inner = _wide(body, shown)
    elif width >= _MEDIUM:
        inner = _medium(body, shown)
    else:
        inner = _narrow(body, focus)
    return Arrangement(
        header=Region(0, 0, width, 1),
        names=Region(0, 1, width, 1) if named else None,
        articles=inner.articles,
        findings=inner.findings,
        matrix=inner.matrix,
        fact=inner.fact,
        footer=Region(0, height - 1, width, 1),
        strip=inner.strip,
    )


def has_room(width: int, height: int) -> bool:
    """Return True where a terminal is large enough to read in."""
    return width >= MIN_WIDTH and height >= MIN_HEIGHT


def columns(width: int, articles: int) -> int:
    """Return how many articles stand side by side in a terminal of `width` cells, where no pane is zoomed."""
    if width < _MEDIUM:
        return 1
    reading = width - _findings_width(width) if width >= _WIDE else width
    return max(1, min(articles, max(2, reading // _COLUMN)))


def first_shown(first: int, read: int, shown: int, articles: int) -> int:
    """Return the leftmost article shown: as near to `first` as the article being read allows, without a gap."""
    nearest = min(max(first, read - shown + 1), read)
    return max(0, min(nearest, articles - shown))


def articles_shown(first: int, read: int, count: int, articles: int, picked: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the articles shown, left to right: those picked, if there is room for just these, else neighbours.

    Args:
        first, read: the leftmost article as it was, and the one being read.
        count: how many there is room for.
        articles: how many there are.
        picked: articles to show though they are no neighbours.
    """
    if len(picked) == count and read in picked:
        return tuple(picked)
    left = first_shown(first, read, count, articles)
    return tuple(range(left, left + count))


def shown_for(wanted: Collection[int], now: Sequence[int], read: int, articles: int) -> tuple[int, ...]:
    """Return the articles to show, as many as now, for most of those wanted to be on the screen.

    Those shown now stay if no others have more of them; then come neighbours; then the article being read beside its
    counterparts, however far these stand.

    Args:
        wanted: the articles that have what is looked at.
        now: those shown now, left to right.
        read: the one to be read, shown in any case.
        articles: how many there are.
    """
    count, held = len(now), {read, *wanted}
    most = min(count, len(held))
    lefts = range(max(0, read - count + 1), min(read, articles - count) + 1)
    neighbours = [tuple(range(left, left + count)) for left in sorted(lefts, key=lambda left: abs(left - now[0]))]
    for choice in (tuple(now), *neighbours):
        if read in choice and len(held.intersection(choice)) == most:
            return choice
    others = sorted(set(range(articles)) - {read}, key=lambda at: (at not in held, at not in now, abs(at - read)))
    return tuple(sorted((read, *others[: count - 1])))


def _findings_width(width: int) -> int:
    return max(56, min(64, width * 36 // 100))


def _zoomed(body: Region, focus: Pane) -> Arrangement:
    match focus:
        case Pane.ARTICLE:
            return Arrangement(articles=(body,))
        case Pane.FINDINGS:
            return Arrangement(findings=body)
        case Pane.FACT:
            return Arrangement(fact=body)
        case Pane.MATRIX:
            return Arrangement(matrix=body)


def _tabled(body: Region, width: int) -> Arrangement:
    panel = _panel_height(body) if width >= _MEDIUM else _strip_height(body)
    top, bottom = body.split_horizontal(body.height - panel)
    return Arrangement(matrix=top, fact=bottom)


def _panel_height(body: Region) -> int:
    return max(6, min(11, body.height // 4))


def _strip_height(body: Region) -> int:
    return max(5, min(9, body.height * 3 // 10))


def _wide(body: Region, shown: int) -> Arrangement:
    top, bottom = body.split_horizontal(body.height - _panel_height(body))
    reading, right = top.split_vertical(top.width - _findings_width(body.width))
    return Arrangement(articles=_columns(reading, shown), findings=right, fact=bottom)


def _medium(body: Region, shown: int) -> Arrangement:
    top, bottom = body.split_horizontal(body.height - max(6, body.height * 2 // 5))
    left, right = bottom.split_vertical(max(56, bottom.width // 2))
    return Arrangement(articles=_columns(top, shown), findings=left, fact=right)


def _narrow(body: Region, focus: Pane) -> Arrangement:
    top, bottom = body.split_horizontal(body.height - _strip_height(body))
    if focus is Pane.FINDINGS:
        return Arrangement(findings=top, fact=bottom)
    return Arrangement(articles=(top,), fact=bottom, strip=True)


def _columns(region: Region, count: int) -> tuple[Region, ...]:
    if count < 2:
        return (region,)
    first, rest = region.split_vertical(region.width // count)
    return (first, *_columns(rest, count - 1))
