"""What every kind of discrepancy reads: the statements side by side, between articles and inside one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.matching.candidates import Address
from briefreader.matching.links import Match, Matching
from briefreader.matching.terms import Bag
from briefreader.mentions.statements import Reading, Statement
from briefreader.model import Kind, Passage, Severity


@dataclass(frozen=True, slots=True)
class Side:
    """One statement of a pair, with its article's reading."""

    reading: Reading
    bag: Bag
    address: Address

    @property
    def statement(self) -> Statement:
        """The statement itself."""
        return self.bag.statement

    def passage(self, start: int, end: int) -> Passage:
        """Return the passage between two offsets of the side's article."""
        return self.reading.article.passage(start, end)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements that may report one fact; `shown` where the matcher takes them for one."""

    one: Side
    other: Side
    score: float
    shown: bool
    match: Match | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """The articles' readings, all that matched, and the pairs of statements worth a second look, best first."""

    readings: tuple[Reading, ...]
    matching: Matching
    pairs: tuple[Pair, ...]

    def side(self, address: Address) -> Side:
        """Return the statement at `address` as a side."""
        return Side(self.readings[address[0]], self.matching.bag(address), address)


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference as its kind found it, before the findings are gathered, ranked and named."""

    kind: Kind
    severity: Severity
    confidence: float
    summary: str
    why: str
    evidence: tuple[Passage, ...]
    update: bool = False


def side_by_side(readings: Sequence[Reading], matching: Matching) -> Compared:
    """Lay the matched statements side by side."""
    compared = Compared(tuple(readings), matching, ())
    pairs = tuple(
        Pair(compared.side(found.one), compared.side(found.other), found.score, found.shown, found)
        for found in matching.matches
    )
    return Compared(compared.readings, matching, pairs)
