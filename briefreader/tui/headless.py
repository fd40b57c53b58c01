"""The app without a terminal: laid out at a size, brought to a finding, and what it then shows of a pane."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

from briefreader.briefing import Briefing
from briefreader.errors import UsageError
from briefreader.model import ArticleId
from briefreader.tui.app import BriefreaderApp
from briefreader.tui.captures import View, pane_view, screen_view
from briefreader.tui.keys.keymap import DEFAULT, Keymap
from briefreader.tui.places.layout import MIN_HEIGHT, MIN_WIDTH, Pane, arrange
from briefreader.tui.places.place import Place, Tab
from briefreader.tui.screens.reading import ReadingScreen
from briefreader.tui.widgets import scrolling

if TYPE_CHECKING:
    from briefreader.review.store import Store

TABS: Final = {
    "discrepancies": Tab.DISCREPANCIES,
    "topics": Tab.TOPICS,
    "facts": Tab.FACTS,
    "only": Tab.ONLY_IN,
}
MOST_COLUMNS: Final = 400
MOST_LINES: Final = 1_000
WIDTH: Final = 100
"""Of a pane, if nothing else is asked for; it is as tall as what it holds."""
SCREEN: Final = (160, 48)

_KINDS: Final = {"D": Tab.DISCREPANCIES, "T": Tab.TOPICS, "F": Tab.FACTS}
_FINDING: Final = re.compile(r"([DFT])([0-9]+)")
_LINES_A_FINDING: Final = 10
_MOST_LAID_OUT: Final = 4_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be captured.

    Attributes:
        pane: a key of `TABS`, "matrix", "screen", or "article".
        article: the letter of the article.
        select: the id of a finding that it is to be brought to; empty for none.
        size: columns and lines; None for all that the pane holds.
    """

    pane: str
    article: ArticleId = "A"
    select: str = ""
    size: tuple[int, int] | None = None


def pane_of(value: str) -> Wanted:
    """Return what a name asks for: "facts", "matrix", "article:B".

    Raises:
        UsageError: there is no such pane.
    """
    name, colon, letter = value.partition(":")
    if name == "article" and letter:
        return Wanted(name, letter)
    if colon or (name not in TABS and name not in {"matrix", "screen"}):
        known = ", ".join((*TABS, "article:A", "matrix", "screen"))
        raise UsageError(f"--pane {value}: there is no such pane, only {known}")
    return Wanted(name)


def size_of(value: str) -> tuple[int, int]:
    """Return the columns and lines that "100x40" asks for.

    Raises:
        UsageError: it is no size, or none that the app has room in.
    """
    found = re.fullmatch(r"([0-9]{1,5})[x×]([0-9]{1,5})", value)
    if not found:
        raise UsageError(f"--size {value}: columns and lines, as in 100x40")
    columns, lines = int(found[1]), int(found[2])
    if not (MIN_WIDTH <= columns <= MOST_COLUMNS and MIN_HEIGHT <= lines <= MOST_LINES):
        room = f"{MIN_WIDTH}x{MIN_HEIGHT} to {MOST_COLUMNS}x{MOST_LINES:,}"
        raise UsageError(f"--size {value}: from {room}")
    return columns, lines


def captured(
    briefing: Briefing, wanted: Wanted, *, store: Store | None = None, keymap: Keymap = DEFAULT
) -> tuple[View, Briefing]:
    """Return what the app shows of a briefing, with what was decided of it, and the briefing that it cites.

    Args:
        briefing: what was found.
        wanted: what is to be captured.
        store: what was decided is there; None where nothing was.
        keymap: whose keys a capture of the whole screen names.

    Raises:
        UsageError: there is no such article or finding, or there is too much of it.
    """
    app = BriefreaderApp(briefing.articles, briefing=briefing, store=store, keymap=keymap)
    return asyncio.run(_view(app, _terminal(wanted, briefing), wanted))


async def _view(app: BriefreaderApp, terminal: tuple[int, int], wanted: Wanted) -> tuple[View, Briefing]:
    async with app.run_test(size=terminal) as pilot:
        screen = cast(ReadingScreen, app.screen)
        while screen.comparing:
            await pilot.pause()
        _check(screen, wanted)
        _go(screen, wanted)
        while any(widget.size != region.size for widget, region in screen.placed()):
            await pilot.pause()
        if wanted.pane == "screen":
            return screen_view(screen), screen.original
        _settle(screen, wanted)
        return pane_view(screen, whole=wanted.size is None), screen.original


def _terminal(wanted: Wanted, briefing: Briefing) -> tuple[int, int]:
    """Return the columns and lines of a terminal in which the pane has the size that is wanted, or holds all."""
    if wanted.pane == "screen":
        return wanted.size or SCREEN
    if wanted.size is None:
        # A list that has room for them shows every entry in whole; the rest need none to be captured in whole.
        findings = max(map(len, (briefing.discrepancies, briefing.topics, briefing.facts, briefing.only_in)))
        return WIDTH, min(SCREEN[1] + _LINES_A_FINDING * findings, _MOST_LAID_OUT)
    columns, lines = wanted.size
    pane = {"article": Pane.ARTICLE, "matrix": Pane.MATRIX}.get(wanted.pane, Pane.FINDINGS)
    count, more = len(briefing.articles), range(MIN_HEIGHT)
    return columns, next(lines + one for one in more if _lines(columns, lines + one, count, pane) == lines)


def _lines(columns: int, lines: int, articles: int, pane: Pane) -> int:
    """Return the lines that a pane with all the room has in a terminal."""
    at = arrange(columns, lines, articles, pane, zoomed=True, matrix=pane is Pane.MATRIX)
    region = next(filter(None, (*at.articles, at.findings, at.matrix)), None)
    return region.height if region else 0


def _check(screen: ReadingScreen, wanted: Wanted) -> None:
    """Raise a UsageError where an article or finding is wanted that there is not, or not in that pane."""
    letters = [article.id for article in screen.briefing.articles]
    if wanted.pane == "article" and wanted.article not in letters:
        raise UsageError(f"--pane article:{wanted.article}: there is no such article, only {', '.join(letters)}")
    if not wanted.select:
        return
    found = _FINDING.fullmatch(wanted.select)
    if not found:
        raise UsageError(f"--select {wanted.select}: the id of a finding, as in D2, F3 or T1")
    tab = TABS.get(wanted.pane)
    allowed = _KINDS if tab is None else {letter: kind for letter, kind in _KINDS.items() if kind is tab}
    if wanted.pane == "matrix":
        allowed = {"F": Tab.FACTS, "D": Tab.DISCREPANCIES}
    if found[1] not in allowed:
        what = " or ".join(_range(screen, kind) for kind in allowed.values()) or "nothing that has an id"
        raise UsageError(f"--select {wanted.select}: the pane {wanted.pane} shows {what}")
    if wanted.select not in _ids(screen, allowed[found[1]]):
        raise UsageError(f"--select {wanted.select}: not found; there are {_range(screen, allowed[found[1]])}")


def _ids(screen: ReadingScreen, tab: Tab) -> Sequence[str]:
    found = screen.briefing
    match tab:
        case Tab.DISCREPANCIES:
            return [one.id for one in found.discrepancies]
        case Tab.TOPICS:
            return [one.id for one in found.topics]
        case _:
            return [one.id for one in found.facts]


def _range(screen: ReadingScreen, tab: Tab) -> str:
    ids = _ids(screen, tab)
    many = {Tab.DISCREPANCIES: "discrepancies", Tab.TOPICS: "topics", Tab.FACTS: "facts"}[tab]
    if not ids:
        return f"no {many}"
    return f"the {many} {ids[0]} to {ids[-1]}"


def _go(screen: ReadingScreen, wanted: Wanted) -> None:
    """Be at the finding that is wanted, with the pane that is wanted in all the room."""
    start = Place(article=[one.id for one in screen.briefing.articles].index(wanted.article))
    tab = TABS.get(wanted.pane, Tab.DISCREPANCIES)
    if wanted.select:
        tab = _KINDS[wanted.select[0]]
        screen.go(screen.findings.choosing(replace(start, pane=Pane.FINDINGS, tab=tab), wanted.select, tab))
        if wanted.pane not in TABS:
            screen.doer("evidence")()
    here = screen.place if wanted.select else replace(start, tab=tab)
    if wanted.pane in TABS:
        screen.go(replace(here, pane=Pane.FINDINGS, zoomed=True))
    elif wanted.pane == "matrix":
        screen.go(replace(here, pane=Pane.MATRIX, zoomed=True))
    elif wanted.pane == "article":
        screen.go(replace(here, pane=Pane.ARTICLE, zoomed=True, article=start.article))
    else:
        screen.go(here)


def _settle(screen: ReadingScreen, wanted: Wanted) -> None:
    """Show of an article its own name alone, and the passage that is wanted; without one no sentence is being read."""
    if wanted.pane != "article":
        return
    view = screen.active
    view.stand_for((), frozenset())
    if wanted.select:
        scrolling.go_to([view], screen.looked_at, linked=False)
    else:
        view.set_current(False)
