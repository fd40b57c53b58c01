"""The tabs of the findings pane, in as much room as there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, cut, width_of
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
    (_FULL, _FULL, 1),
    (_FULL, _SHORT, 1),
    (_FULL, _SHORT, 0),
    (_FULL, _SHORTER, 0),
    (_SHORTER, _SHORTER, 0),
    (_SHORTER, _SHORTEST, 0),
    (_SHORTEST, _SHORTEST, 0),
    (_SHORTEST, _BARE, 0),
    (_BARE, _BARE, 0),
)
"""How the tabs give way, step by step: the name of the open one, of the others, the blanks before each."""


def tab_row(counts: Sequence[str], active: Tab, room: int, *, focused: bool, asked: str = "") -> Row:
    """Return the tabs with their counts: no tab and no count is ever lost before the names are.

    Args:
        counts: how many entries each has, as it is said.
        active: the open one.
        room: the cells that there are.
        focused: True while the pane has the focus.
        asked: what the open one is narrowed to; said where there is room for all of it.
    """
    steps = [(asked, step) for step in _STEPS[:4]] if asked else []
    for said, step in (*steps, *(("", step) for step in _STEPS)):
        made = _tabs(counts, active, step, said, focused=focused)
        if width_of(made) <= room:
            return made
    return (Piece(cut(f" {active + 1} {counts[active]} ", room), _look(active, active, focused=focused)),)


def says(made: Row, asked: str) -> bool:
    """Return True where the tabs say what the open one is narrowed to."""
    return any(piece.text.endswith(f"· {asked} ") for piece in made)


def _tabs(counts: Sequence[str], active: Tab, step: tuple[int, int, int], said: str, *, focused: bool) -> Row:
    open_name, other_name, blanks = step
    made: list[Piece] = []
    for tab in Tab:
        name = _NAMES[tab][open_name if tab is active else other_name]
        parts = [str(tab + 1), name, counts[tab], f"· {said}" if said and tab is active else ""]
        text = f"{' ' * (blanks or not made)}{' '.join(filter(None, parts))} "
        made.append(Piece(text, _look(tab, active, focused=focused)))
    return tuple(made)


def _look(tab: Tab, active: Tab, *, focused: bool) -> Look:
    if tab is not active:
        return Look.DIM
    return Look.FOCUS if focused else Look.STRONG
