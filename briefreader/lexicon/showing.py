"""What shows that there was what somebody denies, from showing.toml: a crack is damage, a punch is violence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from briefreader.lexicon.tables import table


class Tie(StrEnum):
    """What ties a denial to what shows the contrary; the heading of showing.toml says more."""

    THING = "thing"
    PERSON = "person"
    PARTY = "party"
    SCENE = "scene"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that news denies, with the phrases that name it denied, that deny it alone, and that show it."""

    name: str
    tie: Tie
    denied: tuple[str, ...]
    absent: tuple[str, ...]
    shown: tuple[str, ...]


@cache
def rows() -> tuple[Row, ...]:
    """Return the whole table."""
    data: dict[str, dict[str, str]] = table("showing")
    return tuple(
        Row(name, Tie(row["of"]), _phrases(row["denied"]), _phrases(row["absent"]), _phrases(row["shown"]))
        for name, row in data.items()
    )


def _phrases(words: str) -> tuple[str, ...]:
    return tuple(phrase.replace("_", " ") for phrase in words.split())
