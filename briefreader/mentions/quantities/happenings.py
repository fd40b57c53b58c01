"""What happened to the things counted: the verb before or behind them."""

from __future__ import annotations

from typing import Final

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import AUXILIARIES
from briefreader.mentions.quantities.states import CHANGES, MONEY, STATE_OF

_VERB_GROUP: Final = 7
_ASIDE: Final = 10
"""Words of the longest aside between commas that a verb is looked for behind."""
_AUXILIARY: Final = AUXILIARIES | frozenset(
    "who that which to also still now reportedly believed feared confirmed presumed reported thought remain "
    "remained remains seriously critically badly slightly fatally severely left since already so far later all "
    "more people taken rushed a the nearby local area city directly lightly initially officially lost their "
    "lives lying listed found as currently declared".split()
)
LEADING: Final = frozenset(
    "first last next past previous another other additional extra further remaining record final coming same".split()
)
_TAKEN: Final = CHANGES | {"loss"}
"""What may be done to a count directly: "cut 500 jobs", "lost 12 tanks"."""
_TO_DEATH: Final = frozenset(
    "shot stabbed beaten burned burnt crushed blown trampled hacked choked frozen starved".split()
)
"""Participles with "dead" or "to death"."""
_PARTICLE_VERBS: Final = frozenset("make makes made making take takes took taking put turned turn".split())
"""Verbs whose "up" and "down" change nothing: "make up 40%"."""


def people_state(word: str) -> str:
    """Return the state that a word tells of the things counted, "" for changes of a level and dealings in money."""
    state = STATE_OF.get(word, "")
    return state if state not in CHANGES | MONEY else ""


def state_after(cursor: Cursor, at: int) -> str:
    """Return the state told after a noun group: "were killed", "have been reported missing", "(…), were hurt"."""
    if at < cursor.size and cursor.gap(at - 1) == ", ":
        for index in range(at, min(at + _ASIDE, cursor.size - 1)):
            if cursor.gap(index) == ", ":
                return _verb_state(cursor, index + 1) if cursor.word(index + 1) in AUXILIARIES else ""
            if not cursor.joined(index):
                return ""
        return ""
    if cursor.word(at) in ("in", "on", "from", "aboard", "at") and cursor.joined(at - 1):
        return _beyond_place(cursor, at)
    return _verb_state(cursor, at) if cursor.joined(at - 1) else ""


def _beyond_place(cursor: Cursor, at: int) -> str:
    """Look behind a short place for the verb: "12 people in the city were killed"."""
    for index in range(at + 1, min(at + 6, cursor.size)):
        if not cursor.joined(index - 1):
            return ""
        if cursor.word(index) in AUXILIARIES:
            return _verb_state(cursor, index)
    return ""


def _verb_state(cursor: Cursor, at: int) -> str:
    index = at
    while index < min(at + _VERB_GROUP, cursor.size) and (index == at or cursor.spaced(index - 1)):
        word = cursor.word(index)
        if word in ("not", "never", "no"):
            return ""
        if word == "lost" and cursor.word(index + 2) in ("lives", "life"):
            return "kill"
        if word in _TO_DEATH and (cursor.word(index + 1) == "dead" or cursor.word(index + 2) == "death"):
            return "kill"
        if state := people_state(word):
            return state
        if word not in _AUXILIARY and not word.endswith("ly"):
            return ""
        index += 1
    return ""


def edge(cursor: Cursor, first: int) -> int:
    """Return the token before a number, past "the", "another", "a total of"."""
    index = first - 1
    if cursor.word(index) == "of" and cursor.word(index - 1) == "total":
        index -= 2
    while index >= 0 and cursor.spaced(index) and cursor.word(index) in (*LEADING, "the", "all", "a", "an", "up"):
        index -= 1
    return index


def state_before(cursor: Cursor, first: int) -> str:
    """Return the state told before a number: "killed nine", "injuring at least 10", "the deaths of 12"."""
    index = edge(cursor, first)
    if index < 0 or not cursor.spaced(index):
        return ""
    word = cursor.word(index)
    if word in ("of", "to", "at") and cursor.spaced(index - 1):
        state = people_state(cursor.word(index - 1))
        nouns = (
            "death",
            "deaths",
            "killing",
            "toll",
            "arrest",
            "arrests",
            "release",
            "rescue",
            "detention",
            "evacuation",
        )
        return state if word == "of" and cursor.word(index - 1) in nouns else ""
    state = STATE_OF.get(word, "")
    state = state if state in _TAKEN or state not in MONEY else ""
    return state if word not in ("up", "down", "higher", "lower", "dead", "death", "deaths", "injuries", "toll") else ""


def change_before(cursor: Cursor, first: int, *, money: bool) -> str:
    """Return "rise" or "fall" for "rose 5%", "cut by 3 points"; "rose to 5%" tells a level, no change."""
    index = first - 1
    by = cursor.word(index) == "by"
    if cursor.word(index) in ("by", "another", "further", "sharply"):
        index -= 1
    if by and cursor.word(index) not in STATE_OF and STATE_OF.get(cursor.word(index - 1)) in CHANGES:
        index -= 1  # "cut tax by"
    if index < 0 or not cursor.spaced(index):
        return ""
    index -= cursor.word(index).endswith("ly") or cursor.word(index) == "a"
    state = STATE_OF.get(cursor.word(index), "") if cursor.word(index - 1) not in _PARTICLE_VERBS else ""
    if not money:
        state = {"raise": "rise", "loss": "fall"}.get(state, state)
    return state if state in CHANGES and cursor.phrase(index, first) else ""


def money_verb(cursor: Cursor, first: int, *, money: bool) -> str:
    """Return what was done with the money: "paid $3m", "a fine of £500". Always "" unless `money`."""
    index = first - 1
    if cursor.word(index) in ("a", "of"):
        index -= 1
    state = STATE_OF.get(cursor.word(index), "") if money and cursor.spaced(index) else ""
    return state if state in MONEY else ""
