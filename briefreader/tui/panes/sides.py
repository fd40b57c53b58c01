"""The sides of a discrepancy on one line: where they begin alike, that goes first, so that what differs is seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from rich.cells import cell_len, set_cell_size

from briefreader.tui.drawing.rows import ELLIPSIS, cut

AGAINST: Final = " / "
"""Stands between two sides."""
_SPARE: Final = 3
"""Cells of its share that a side may leave blank to be cut between words."""
_SEEN: Final = 4
"""Letters from where sides part that must be in view; of a word cut inside, so many go before."""
_TELLING: Final = 4
"""Letters of a word that sides may be laid against each other by: "of" stands everywhere."""
_NAMED: Final = re.compile(r"(?:(?:[A-Z]{1,2}|but also): )?[“\"]?")
_WORD: Final = re.compile(r"\S+")
_AROUND: Final = "“”\"‘’'.,;:()"


class _Word(NamedTuple):
    start: int
    key: str


def sides_in(sides: Sequence[str], room: int) -> str:
    """Return sides beside each other in at most `room` cells, each cut to its share where they do not fit."""
    room -= cell_len(AGAINST) * (len(sides) - 1)
    given = _given(sides, room)
    if len(sides) > 1 and sum(map(cell_len, sides)) > room:
        begins = [found.end() if (found := _NAMED.match(side)) else 0 for side in sides]
        partings = _partings(sides, begins)
        if any(parting.at + _SEEN >= cells for parting, cells in zip(partings, given, strict=True)):
            sides = [_without(*each) for each in zip(sides, begins, partings, given, strict=True)]
            given = _given(sides, room)
    return AGAINST.join(_cut(side, cells) for side, cells in zip(sides, given, strict=True))


def shares(sizes: Sequence[int], room: int) -> tuple[int, ...]:
    """Return how many of `room` cells each of some words gets; what the short ones leave goes to the others."""
    given = [0] * len(sizes)
    for rank, index in enumerate(sorted(range(len(sizes)), key=sizes.__getitem__)):
        given[index] = min(sizes[index], room // (len(sizes) - rank))
        room -= given[index]
    return tuple(given)


class _Parting(NamedTuple):
    """Where a side parts from the others: the word in which it does, and the letter."""

    word: int
    at: int


def _partings(sides: Sequence[str], begins: Sequence[int]) -> list[_Parting]:
    """Return where each side parts from the others; where they have no beginning in common, that is their own."""
    words = [_words(side, begin) for side, begin in zip(sides, begins, strict=True)]
    if len(sides) == 2:
        words = _laid_level(*words)
    alike = sum(1 for _ in takewhile(_are_one, zip(*words, strict=False)))
    first = min(alike, *(len(own) - 1 for own in words)) if all(words) else 0
    if not all(words) or (not alike and not _begin_alike([own[0].key for own in words])):
        return [_Parting(begin, begin) for begin in begins]
    letters = _begin_alike([own[first].key for own in words])
    return [_Parting(own[first].start, own[first].start + letters) for own in words]


def _words(side: str, begin: int) -> list[_Word]:
    return [_Word(found.start(), found[0].strip(_AROUND).casefold()) for found in _WORD.finditer(side, begin)]


def _laid_level(one: list[_Word], other: list[_Word]) -> list[list[_Word]]:
    """Return two sides from where one has the words that the other begins with."""
    for start, word in enumerate(other):
        if one and word.key == one[0].key and (not start or len(word.key) >= _TELLING):
            return [one, other[start:]]
    for start, word in enumerate(one):
        if other and word.key == other[0].key and len(word.key) >= _TELLING:
            return [one[start:], other]
    return [one, other]


def _are_one(words: Sequence[_Word]) -> bool:
    return len({word.key for word in words}) == 1


def _begin_alike(keys: Sequence[str]) -> int:
    """Return how many letters some words begin with in common."""
    return sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(*keys, strict=False)))


def _without(side: str, begin: int, parting: _Parting, cells: int) -> str:
    """Return a side without as much of what it begins with as hides where it parts: whole words, if that will do."""
    room = cells - begin - 1
    least = len(side) - room
    if parting.at - parting.word + _SEEN >= room:
        start = max(parting.word, min(least, parting.at - _SEEN))
    else:
        words = (found.start() for found in _WORD.finditer(side, begin))
        start = next((word for word in words if word >= least), parting.word)
        start = min(start, parting.word)
    return f"{side[:begin]}{ELLIPSIS}{side[start:]}" if start > begin + 1 else side


def _given(sides: Sequence[str], room: int) -> tuple[int, ...]:
    return shares([cell_len(side) for side in sides], max(len(sides), room))


def _cut(text: str, cells: int) -> str:
    """Return a side in its share of the line, cut inside a word where only that fills it."""
    said = cut(text, cells)
    if said == text or cell_len(said) > cells - _SPARE:
        return said
    return set_cell_size(text, cells - 1).rstrip() + ELLIPSIS
