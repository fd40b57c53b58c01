"""Noun groups beside a number: where they begin, which word is their head, what stands between."""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import CALENDAR, DETERMINERS, MODIFIERS, is_finite, is_plural, stops
from briefreader.mentions.quantities.numeral import SCALES, SMALL
from briefreader.mentions.quantities.states import CHANGES, MONEY, STATE_OF

_GROUP: Final = 7
"""Words of the longest noun group that is read."""
_OFFICES: Final = frozenset(
    "person man woman child boy girl soldier officer teenager civilian passenger policeman fighter journalist worker "
    "student driver pilot suspect victim protester house building car ship plane vehicle aircraft missile drone".split()
)
"""Singular nouns that end a group counted by "one"."""
RESTRICTORS: Final = frozenset(("of", "in"))
_BEFORE_NOUNS: Final = DETERMINERS | frozenset(SCALES)
PURPOSES: Final = frozenset(("for", "on", "towards", "to"))


class Group(NamedTuple):
    """A noun group: the token of its head and the first token."""

    head: int
    first: int


class _Role(Enum):
    """What a word does to the noun group read so far."""

    HEAD = "may be the head"
    LAST = "is the head"
    INSIDE = "stands before the head"
    END = "is no part of it"


def noun_group(cursor: Cursor, at: int, *, single: bool) -> Group | None:
    """Read the noun group that begins at `at`: its last plural, or its last noun where `single`."""
    head, plural = -1, False
    for index in range(at, min(cursor.size, at + _GROUP)):
        if index > at and not cursor.flows(index - 1):
            break
        role = _role(cursor, index, head, plural=plural, single=single)
        if role is _Role.END:
            break
        if role is not _Role.INSIDE:
            head, plural = index, plural or is_plural(cursor.words[index])
        if role is _Role.LAST:
            break
    return Group(head, at) if head >= at else None


def _role(cursor: Cursor, index: int, head: int, *, plural: bool, single: bool) -> _Role:
    word = cursor.words[index]
    if (stops(cursor, index) and not cursor.hyphened(index)) or _loose_number(cursor, index):
        return _Role.END
    if is_plural(word):
        verb = single and head >= 0 and word not in STATE_OF and cursor.word(head) in _OFFICES  # "one man dies"
        return _Role.END if verb or (plural and is_finite(word)) else _Role.HEAD
    if plural and not cursor.hyphened(index) and not (single and not word.endswith(("ed", "ing"))):
        return _Role.END
    if word in MODIFIERS:
        return _Role.END if head >= 0 else _Role.INSIDE
    return _role_of_singular(cursor, index, head) if single else _Role.INSIDE


def _role_of_singular(cursor: Cursor, index: int, head: int) -> _Role:
    """Return the role of a word that may be a noun in the singular: "man" ends no "arms deal", "injured" does."""
    word = cursor.words[index]
    verbal = word.endswith(("ed", "ing"))
    if word in STATE_OF:
        if head >= 0:
            return _Role.END if verbal or word == "dead" else _Role.LAST
        return _Role.HEAD if STATE_OF[word] in CHANGES | MONEY else _Role.INSIDE
    if word.endswith("ly") or cursor.is_number(index):
        return _Role.END if head >= 0 else _Role.INSIDE
    if verbal and head >= 0 and not (word[-1] == "g" and is_plural(cursor.word(index + 1))):
        return _Role.END
    return _Role.INSIDE if word.endswith("ed") else _Role.HEAD


def _loose_number(cursor: Cursor, index: int) -> bool:
    """Return True for a number that belongs to no word of the group, unlike that of "four F-16 jets"."""
    if not cursor.is_number(index):
        return False
    return not (cursor.hyphened(index) or cursor.hyphened(index - 1) or cursor.glued(index - 1))


def past_of(cursor: Cursor, stop: int) -> int:
    """Return where the noun group counted begins: past "of the", 0 where nothing follows."""
    if not cursor.flows(stop - 1):
        return 0
    if cursor.word(stop) == "of":
        return past_determiners(cursor, stop + 1)
    return stop


def past_determiners(cursor: Cursor, at: int) -> int:
    """Skip "the", "its", "about 30": what may stand before the nouns of a prepositional group."""
    end = at + 3
    while at < end and cursor.joined(at - 1) and (cursor.word(at) in _BEFORE_NOUNS or cursor.is_number(at)):
        at += 1
    return at


def spelling(cursor: Cursor, index: int) -> str:
    """Return the word at `index`, "us" for the "U" of "U.S." and "" for its "S" and for adverbs in -ly."""
    word = cursor.word(index)
    if word == "u" and cursor.word(index + 1) in ("s", "k", "n"):
        return "u" + cursor.word(index + 1)
    return "" if len(word) == 1 or word.endswith("ly") else word


def between(cursor: Cursor, group: Group) -> tuple[str, ...]:
    """Return the words of a noun group before its head."""
    return tuple(word for index in range(group.first, group.head) if (word := spelling(cursor, index)))


def restrictor(cursor: Cursor, at: int, prepositions: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a following "of the European Union", "in Lyon"; times of the calendar restrict nothing."""
    if cursor.word(at) not in prepositions or not cursor.joined(at - 1):
        return ()
    words: list[str] = []
    index = past_determiners(cursor, at + 1)
    places = cursor.word(at) != "of"
    while index < min(cursor.size, at + _GROUP) and cursor.flows(index - 1) and not stops(cursor, index):
        if cursor.is_number(index):
            break
        if words and not cursor.capital(index) and (word := cursor.word(index)).endswith(("ed", "ing")):
            break
        word = spelling(cursor, index)
        words += [word] if word and (cursor.capital(index) or not places) else []
        index += 1
    return tuple(words[:4])


def prepositional(cursor: Cursor, stop: int, prepositions: frozenset[str]) -> Group | None:
    """Read the noun group of "of voters", "worth of arms", "in compensation"; times restrict nothing."""
    at = stop + (cursor.word(stop) == "worth" and cursor.word(stop + 1) == "of")
    if cursor.word(at) not in prepositions or not cursor.joined(at - 1):
        return None
    begin = past_determiners(cursor, at + 1)
    if cursor.word(at) != "of" and (cursor.is_number(begin - 1) or cursor.word(begin) in SMALL):
        return None
    group = noun_group(cursor, begin, single=True)
    return None if group is None or cursor.word(group.head) in CALENDAR | {"year", "month", "time"} else group
