"""How a number is hedged: "more than", "nearly", "about", "up to" before it, "or so", "-plus" after it."""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import Cursor


class Bound(Enum):
    """What a comparison does to a figure."""

    ABOUT = "about"
    NEARLY = "nearly"
    BEYOND = "just over"
    FLOOR = "at least"
    CEILING = "at most"


class Hedge(NamedTuple):
    """The comparisons around a number: the strongest bound, None where there is none, and the tokens they reach."""

    bound: Bound | None
    first: int
    stop: int


def _phrases(**kinds: str) -> dict[tuple[str, ...], Bound]:
    return {tuple(phrase.split()): Bound[kind] for kind, phrases in kinds.items() for phrase in phrases.split("|")}


_BEFORE: Final = _phrases(
    ABOUT="about|around|roughly|approximately|some|circa|an estimated|estimated|in the region of|or "
    "so|somewhere around|"
    "approx|give or take|an average of|on average|believed to be|an approximate|perhaps|probably|maybe|reportedly",
    NEARLY="nearly|almost|close to|just under|just below|just short of|approaching|not quite|virtually|just less than|"
    "a little under|slightly less than|slightly under|nearing",
    BEYOND="just over|just above|just more than|a little over|slightly more than|slightly over|a little more than",
    FLOOR="more than|over|above|in excess of|upwards of|upward of|at least|no fewer than|no less than|not less than|"
    "a minimum of|minimum|exceeding|exceeded|exceeds|greater than|well over|not fewer than|higher than|better than|"
    "bigger than|larger than|longer than|beyond|topping|topped|surpassing|surpassed|well above",
    CEILING="fewer than|less than|under|below|up to|as many as|as much as|at most|no more than|not more than|"
    "a maximum of|lower than|smaller than|shorter than|as high as|well under|well below|within|up to around|up "
    "to about",
)  # fmt: skip
_AFTER: Final = _phrases(
    ABOUT="or so|or thereabouts|odd", FLOOR="or more|or over|or higher|or above|or older|plus|and over|and "
    "above|and older",
    CEILING="or less|or fewer|or under|or below|or lower|or younger|and under",
)  # fmt: skip
_LONGEST: Final = 4
_SIGNS: Final = {"~": Bound.ABOUT, "≈": Bound.ABOUT, ">": Bound.FLOOR, "<": Bound.CEILING, "≥": Bound.FLOOR}


def read_bounds(cursor: Cursor, first: int, stop: int) -> Hedge:
    """Return the comparisons before the token `first` and from the token `stop` on."""
    bound, edge = _before(cursor, first)
    further, edge = _before(cursor, edge) if bound is not None else (None, edge)
    after, end = _after(cursor, stop)
    if bound in (None, Bound.ABOUT):
        bound = further or bound
    if bound in (None, Bound.ABOUT):
        bound = after or bound
    return Hedge(bound, edge, end)


def _before(cursor: Cursor, first: int) -> tuple[Bound | None, int]:
    for length in range(_LONGEST, 0, -1):
        begin = first - length
        if begin < 0 or (bound := _BEFORE.get(tuple(cursor.words[begin:first]))) is None:
            continue
        if all(cursor.spaced(index) for index in range(begin, first - 1)) and _leads_on(cursor, first):
            return bound, begin
    sign = cursor.before(first).strip()[-1:] if first < cursor.size else ""
    return _SIGNS.get(sign), first


def _leads_on(cursor: Cursor, first: int) -> bool:
    """Return True where only a space and a currency sign stand between a comparison and its number."""
    gap = cursor.before(first)
    return gap[:1] in (" ", "\u00a0", "\n", "-") and len(gap) <= 3 and not any(mark in gap for mark in ",;:.!?()")


def _after(cursor: Cursor, stop: int) -> tuple[Bound | None, int]:
    if stop and cursor.after(cursor.tokens[stop - 1].end) == "+":
        return Bound.FLOOR, stop
    for length in (2, 1):
        words = tuple(cursor.words[stop : stop + length])
        if (bound := _AFTER.get(words)) is None or not cursor.phrase(stop - 1, stop + length):
            continue
        if length == 1 and not cursor.hyphened(stop - 1):
            continue
        return bound, stop + length
    return None, stop
