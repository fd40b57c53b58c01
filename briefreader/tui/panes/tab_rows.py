"""The tabs of the findings pane, in as much room as there is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, cut, plain, row, shade, width_of
from briefreader.tui.places.place import Tab

_NAMES: Final = {
    Tab.DISCREPANCIES: ("Discrepancies", "Discrepancies", "Discrep.", "Dis", ""),
    Tab.TOPICS: ("Topics", "Topics", "Topics", "Top", ""),
    Tab.FACTS: ("Facts", "Facts", "Facts", "Fac", ""),
    Tab.ONLY_IN: ("Only in one", "Only", "Only", "Only", ""),
}
"""What each tab is called, shorter from name to name."""
_FULL, _SHORT, _SHORTER, _SHORTEST, _BARE = range(5)
_STEPS: Final = (
    (_FULL, _FULL, 2),
    (_FULL, _SHORT, 2),
    (_FULL, _SHORT, 1),
    (_SHORT, _SHORT, 2),
    (_SHORT, _SHORT, 1),
    (_FULL, _SHORTER, 2),
    (_FULL, _SHORTER, 1),
    (_SHORTER, _SHORTER, 2),
    (_SHORTER, _SHORTER, 1),
    (_SHORTER, _SHORTEST, 1),
    (_SHORTEST, _SHORTEST, 1),
    (_SHORTEST, _BARE, 1),
    (_BARE, _BARE, 1),
)
"""How the tabs give way, step by step: the name of the open one, of the others, the blanks between two."""


def tab_row(counts: Sequence[str], active: Tab, room: int, *, focused: bool, asked: str = "") -> Row:
    """Return the tabs with their counts: no tab and no count is ever lost before the names are.

    Args:
        counts: how many entries each has, as it is said.
        active: the open one.
        room: the cells that there are.
        focused: True while the pane has the focus.
        asked: what the open one is narrowed to; said where there is room for all of it.
    """
    steps = [(asked, step) for step in _STEPS[:7]] if asked else []
    for said, step in (*steps, *(("", step) for step in _STEPS)):
        made = _tabs(counts, active, step, said, focused=focused)
        if width_of(made) <= room:
            return made
    alone = cut(f" {active + 1} {counts[active]} ", room)
    return (Piece(alone, Look.FOCUS if focused else Look.STRONG),)


def says(made: Row, asked: str) -> bool:
    """Return True where the tabs say what the open one is narrowed to."""
    return f" · {asked} " in plain(made)


def _tabs(counts: Sequence[str], active: Tab, step: tuple[int, int, int], said: str, *, focused: bool) -> Row:
    """Return the tabs with a blank at either end; the blanks beside the open one are its own."""
    open_name, other_name, blanks = step
    tabs = [
        _tab(tab, _NAMES[tab][open_name], f"{counts[tab]} · {said}" if said else counts[tab], Look.STRONG)
        if tab is active
        else _tab(tab, _NAMES[tab][other_name], counts[tab], Look.DIM)
        for tab in Tab
    ]
    if focused:
        tabs[active] = shade((Piece(" "), *tabs[active], Piece(" ")), Look.FOCUS)
    else:
        tabs[active] = row(" ", *tabs[active], " ")
    made = [Piece("" if active is Tab(0) else " "), *tabs[0]]
    for left, right in pairwise(Tab):
        made += (Piece(" " * (blanks - (active in (left, right)))), *tabs[right])
    return row(*made, "" if active is Tab(len(Tab) - 1) else " ")


def _tab(tab: Tab, name: str, count: str, look: Look) -> Row:
    """Return a tab: its key, its name, what it counts; they look different, so that no number is taken for another."""
    return row(Piece(f"{tab + 1} ", Look.KEY), Piece(f"{name} " if name else "", look), Piece(count, Look.DIM))
