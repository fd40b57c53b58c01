"""What every reader of times hands on: the tokens read, and the time that they tell so far."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.times.when import When
from briefreader.model import Span

NOWHERE: Final = Span(0, 0)
"""The span of a time whose words are not yet all read."""


class Core(NamedTuple):
    """The tokens from `first` up to `stop`, and what they tell."""

    first: int
    stop: int
    when: When


def number_at(cursor: Cursor, index: int, low: int, high: int) -> int | None:
    """Return the whole number in digits at `index` where it lies between two others, else None."""
    written = cursor.surface(index)
    if not (0 < len(written) <= 4 and written.isascii() and written.isdigit()):
        return None
    value = int(written)
    return value if low <= value <= high else None


def year_at(cursor: Cursor, index: int) -> int | None:
    """Return the year written with four digits at `index`, else None."""
    return number_at(cursor, index, 1900, 2099) if len(cursor.surface(index)) == 4 else None
