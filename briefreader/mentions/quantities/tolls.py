"""Tolls: how many people something happened to, told as a level: "the death toll in the city has risen to 45"."""

from __future__ import annotations

from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import AUXILIARIES
from briefreader.mentions.quantities.states import CHANGES, PEOPLE_STATES, STATE_OF

_REACH: Final = 14
"""Words before a number in which its toll is looked for."""
_TELLING: Final = frozenset(
    "to at by of from now stands stood stand standing reached reach reaches reaching hit hits hitting tops topped top "
    "passes passed exceeds exceeded totals totalled totaled put went gone goes go remained remains still currently "
    "already officially raised revised updated lifted so far more than least about around some over nearly almost "
    "another the a an climbing rising".split()
)
"""Words that lead from a toll to its number."""
_TOLLS: Final = frozenset(
    "toll deaths fatalities casualties injuries wounded dead arrests infections evacuees killed".split()
)
_CASE: Final = frozenset(("toll", "count", "tally", "figure", "number", "total"))
_PASSED: Final = frozenset("in of from at for on by the a an and among who people persons those after".split())


def toll_before(cursor: Cursor, first: int) -> str:
    """Return what happened to the people that a bare number counts, "" where it tells no toll.

    Args:
        cursor: the text.
        first: the first token of the number with its comparisons.
    """
    index = first - 1
    lead = 0
    while index >= max(0, first - _REACH) and _leads(cursor, index):
        lead += 1
        index -= 1
    bare = lead == 0
    for at in range(index, max(-1, first - _REACH), -1):
        word = cursor.word(at)
        if not cursor.joined(at) and at < first - 1:
            return ""
        if word in _CASE or (word in _TOLLS and not bare):
            return _state_of(cursor, at)
        if bare or cursor.is_number(at) or word in AUXILIARIES:
            return ""
    return ""


def _leads(cursor: Cursor, index: int) -> bool:
    word = cursor.word(index)
    telling = word in _TELLING or word in AUXILIARIES or STATE_OF.get(word) in CHANGES or word.endswith("ly")
    return telling and cursor.joined(index)


def _state_of(cursor: Cursor, at: int) -> str:
    """Return the state in "death toll", "toll of injured", "number of people killed", "deaths"; "" for other counts."""
    word = cursor.word(at)
    if word == "toll":
        before = STATE_OF.get(cursor.word(at - 1), "") if cursor.joined(at - 1) else ""
        return before if before in PEOPLE_STATES else "kill"
    if word in _CASE:
        near = (*range(at + 1, min(at + 6, cursor.size)), at - 1)
        states = (STATE_OF.get(cursor.word(place), "") for place in near if cursor.word(place) not in _PASSED)
        return next((state for state in states if state in PEOPLE_STATES), "")
    state = STATE_OF.get(word, "")
    return state if state in PEOPLE_STATES else ""
