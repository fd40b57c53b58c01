"""Words that say the opposite of each other, from opposites.toml."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from briefreader.lexicon.tables import table


class Sort(StrEnum):
    """What two opposites are: the sections of opposites.toml, whose heading says more."""

    VERBS = "verbs"
    COURSES = "courses"
    STATES = "states"
    NOUNS = "nouns"
    KINDS = "kinds"


@cache
def _sections() -> Mapping[str, str]:
    sections: dict[str, str] = table("opposites")
    return sections


@cache
def opposites(*sorts: Sort) -> dict[str, frozenset[str]]:
    """Return the opposites of each lemma that has any: those of the sorts named, or of all where none is."""
    table: dict[str, set[str]] = defaultdict(set)
    for sort in sorts or tuple(Sort):
        for line in _sections()[sort].strip().splitlines():
            left, right = (side.split() for side in line.split("|"))
            for one, other in ((left, right), (right, left)):
                for word in one:
                    table[word].update(other)
    return {word: frozenset(others - {word}) for word, others in table.items()}


def opposed(one: str, other: str) -> bool:
    """Return True where two lower-case lemmas say the opposite of each other: "rise" and "fall"."""
    return other in opposites().get(one, ())
