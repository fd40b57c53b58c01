"""The value of a time in an article: what its words give, and nothing that they leave open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from briefreader.model import Span


class Kind(StrEnum):
    """What sort of time it is."""

    DAY = "day"  # one day, by date, weekday or distance from the day of writing; with an hour where one is told
    PERIOD = "period"  # a week, a weekend, a month, a season, a year
    CLOCK = "clock"  # an hour or a part of an unnamed day
    DURATION = "duration"  # how long: "six years", "a two-hour standoff"
    DISTANCE = "distance"  # how far from an event or from now: "hours after the raid", "three weeks ago"


class Range(NamedTuple):
    """From `low` to `high`, both included: minutes of a day (past 1440 in the night after it), or of a length."""

    low: float
    high: float

    def meets(self, other: Range) -> bool:
        """Return True where the two ranges have a point in common."""
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True)
class When:
    """A time in an article. What its words do not tell is None or empty.

    `span` is the time with the words that shape it ("shortly before midnight on Thursday"). `year`, `month`, `day`
    and `weekday` (0 is Monday) are as written; `unit` and `shift` place a day or spell by the day of writing
    ("yesterday": day, -1; "last week": week, -1) or a weekday by its week ("next Friday": 1). `hours` are minutes of
    the day, `length` those of a duration or distance. `side` is -1 before and 1 after the event in `anchor`, or the
    day of writing where `from_now`. `bound` is the preposition that makes it a limit: "by", "since", "within".
    """

    span: Span
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str = ""
    shift: int | None = None
    hours: Range | None = None
    exact: bool = False
    zone: str = ""
    length: Range | None = None
    side: int = 0
    anchor: tuple[str, ...] = ()
    anchor_span: Span | None = None
    from_now: bool = False
    bound: str = ""
    approximate: bool = False

    @property
    def names_day(self) -> bool:
        """True where it tells which day or spell, not only at what hour or how long."""
        return self.kind in {Kind.DAY, Kind.PERIOD}
