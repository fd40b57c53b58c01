"""Markings: how what is shown must be handled; of several, the highest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

LEVELS: Final = ("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET")
"""The markings known if config.toml lists no others, lowest first."""


@dataclass(frozen=True, slots=True)
class Marking:
    """A marking as it is to be shown; of two, that with the higher `rank` stands for both."""

    text: str
    rank: int


def marking(text: str, levels: Sequence[str] = LEVELS) -> Marking:
    """Return a marking with its rank among `levels`, lowest first.

    It may say more than a level does, after it ("SECRET//REL"). One that begins with none of them ranks above all:
    what nobody placed is not shown as lower than it may be.
    """
    said = text.strip()
    fitting = [rank for rank, level in enumerate(levels) if _begins(said.casefold(), level.casefold())]
    # The longest level that fits: one may begin as another does.
    return Marking(said, max(fitting, key=lambda rank: len(levels[rank]), default=len(levels)))


def _begins(said: str, level: str) -> bool:
    return said.startswith(level) and not said[len(level) : len(level) + 1].isalnum()


def highest(markings: Iterable[Marking | None]) -> str | None:
    """Return the highest of some markings; those of one rank that differ are all shown. None where there are none."""
    borne = [one for one in markings if one is not None]
    if not borne:
        return None
    top = max(one.rank for one in borne)
    return " / ".join(dict.fromkeys(one.text for one in borne if one.rank == top))
