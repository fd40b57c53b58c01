"""Which discrepancies are listed: by their severity, their kind, where they are, and what was decided of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from briefreader.model import Discrepancy, Kind, Severity
from briefreader.review.judgements import NONE, Review, Standing


class Scope(StrEnum):
    """Where a discrepancy is."""

    BETWEEN = "between articles"
    INSIDE = "inside one article"

    @classmethod
    def of(cls, one: Discrepancy) -> Scope:
        """Return whether the evidence of a discrepancy is from one article or from several."""
        return cls.BETWEEN if len(one.articles) > 1 else cls.INSIDE


Value = Severity | Kind | Scope | Standing
"""What can be asked of a discrepancy."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a discrepancy must be to be listed: one of each set. An empty set asks nothing."""

    severities: frozenset[Severity] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    scopes: frozenset[Scope] = frozenset()
    verdicts: frozenset[Standing] = frozenset()

    def __bool__(self) -> bool:
        """Return True where something is asked."""
        return self != ALL

    def admits(self, one: Discrepancy, standing: Standing = Standing.OPEN) -> bool:
        """Return True where a discrepancy is listed; `standing` is what was decided of it."""
        return (
            (not self.severities or one.severity in self.severities)
            and (not self.kinds or one.kind in self.kinds)
            and (not self.scopes or Scope.of(one) in self.scopes)
            and (not self.verdicts or standing in self.verdicts)
        )

    def admits_stale(self, standing: Standing) -> bool:
        """Return True where what is found no more is listed: only by what was decided of it can it be asked for."""
        return self == Filter(verdicts=self.verdicts) and (not self.verdicts or standing in self.verdicts)

    def toggled(self, value: Value) -> Filter:
        """Return the filter with a value asked for, or no longer."""
        match value:
            case Severity():
                return replace(self, severities=self.severities ^ {value})
            case Kind():
                return replace(self, kinds=self.kinds ^ {value})
            case Scope():
                return replace(self, scopes=self.scopes ^ {value})
            case Standing():
                return replace(self, verdicts=self.verdicts ^ {value})

    def asks_for(self, value: Value) -> bool:
        """Return True where a value is one of those asked for."""
        return value in self.severities or value in self.kinds or value in self.scopes or value in self.verdicts

    @property
    def words(self) -> str:
        """What is asked for, as the tab says it: "high, quotation"."""
        return ", ".join(value for group in GROUPS for value in group.values if self.asks_for(value))


ALL: Final = Filter()
"""The filter that every discrepancy passes."""


class Group(NamedTuple):
    """Values of one sort, of which a discrepancy has one."""

    name: str
    values: tuple[Value, ...]


GROUPS: Final = (
    Group("Severity", tuple(Severity)),
    Group("Verdict", tuple(Standing)),
    Group("Kind", tuple(Kind)),
    Group("Where", tuple(Scope)),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that can be asked for, and how many discrepancies of it the rest of the filter leaves."""

    group: str
    value: Value
    count: int


def choices(discrepancies: Sequence[Discrepancy], chosen: Filter, review: Review = NONE) -> tuple[Choice, ...]:
    """Return the values that any discrepancy has or that are asked for, in their groups.

    Each is counted as if nothing else of its group were asked for: that many would be added or be left.
    """
    present = _counted(discrepancies, review)
    made: list[Choice] = []
    for group in GROUPS:
        open_here = _without(chosen, group)
        admitted = (one for one in discrepancies if open_here.admits(one, review.of(one.id).standing))
        counts = _counted(admitted, review)
        made += [
            Choice(group.name, value, counts[value])
            for value in group.values
            if present[value] or chosen.asks_for(value)
        ]
    return tuple(made)


def _counted(discrepancies: Iterable[Discrepancy], review: Review) -> Counter[Value]:
    return Counter(
        value for one in discrepancies for value in (one.severity, review.of(one.id).standing, one.kind, Scope.of(one))
    )


def _without(chosen: Filter, group: Group) -> Filter:
    """Return the filter with nothing asked for of one group."""
    for value in group.values:
        if chosen.asks_for(value):
            chosen = chosen.toggled(value)
    return chosen
