"""Ways in which one thing cannot both have been, from manners.toml: by the stairs or down the slides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from briefreader.lexicon.tables import table


class Bearing(StrEnum):
    """What two ways are ways of: the sections of manners.toml, whose heading says more."""

    PEOPLE = "people"
    SCENES = "scenes"
    MOODS = "moods"


@dataclass(frozen=True, slots=True)
class Manners:
    """Two ways that exclude each other, each by all its phrases."""

    bearing: Bearing
    one: tuple[str, ...]
    other: tuple[str, ...]


@cache
def manners() -> tuple[Manners, ...]:
    """Return the whole table, in its order."""
    sections: dict[str, str] = table("manners")
    return tuple(
        Manners(bearing, _phrases(one), _phrases(other))
        for bearing in Bearing
        for one, other in (line.split("|") for line in sections[bearing].strip().splitlines())
    )


def _phrases(side: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.replace("-", " ").split()) for phrase in side.split(","))
