"""Which findings are listed: by what was decided of them, discrepancies by severity, kind and where they are too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from briefreader.model import Discrepancy, Fact, Kind, Severity, Topic
from briefreader.review.judgements import NONE, Review, Stale, Standing

Reviewable = Discrepancy | Fact | Topic
"""What bears a verdict."""


class Scope(StrEnum):
    """Where a discrepancy is."""

    BETWEEN = "between articles"
    INSIDE = "inside one article"

    @classmethod
    def of(cls, one: Discrepancy) -> Scope:
        """Return whether the evidence of a discrepancy is from one article or from several."""
        return cls.BETWEEN if len(one.articles) > 1 else cls.INSIDE


class Gone(StrEnum):
    """What is asked for to list what was decided of findings that are found no more."""

    STALE = "stale"


Value = Severity | Kind | Scope | Standing | Gone
"""What can be asked of a finding; of a fact or a topic only what was decided of it."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a finding must be to be listed: one of each set. An empty set asks nothing."""

    severities: frozenset[Severity] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    scopes: frozenset[Scope] = frozenset()
    verdicts: frozenset[Standing | Gone] = frozenset()

    def __bool__(self) -> bool:
        """Return True where something is asked."""
        return self != ALL

    def admits(self, one: Reviewable, standing: Standing = Standing.OPEN) -> bool:
        """Return True where a finding is listed; `standing` is what was decided of it."""
        if self.verdicts and standing not in self.verdicts:
            return False
        return not isinstance(one, Discrepancy) or (
            (not self.severities or one.severity in self.severities)
            and (not self.kinds or one.kind in self.kinds)
            and (not self.scopes or Scope.of(one) in self.scopes)
        )

    def admits_stale(self, standing: Standing) -> bool:
        """Return True where what is found no more is listed: only by what was decided of it can it be asked for."""
        asked = self.verdicts
        return self == Filter(verdicts=asked) and (not asked or Gone.STALE in asked or standing in asked)

    def toggled(self, value: Value) -> Filter:
        """Return the filter with a value asked for, or no longer."""
        match value:
            case Severity():
                return replace(self, severities=self.severities ^ {value})
            case Kind():
                return replace(self, kinds=self.kinds ^ {value})
            case Scope():
                return replace(self, scopes=self.scopes ^ {value})
            case Standing() | Gone():
                return replace(self, verdicts=self.verdicts ^ {value})

    def asks_for(self, value: Value) -> bool:
        """Return True where a value is one of those asked for."""
        return value in self.severities or value in self.kinds or value in self.scopes or value in self.verdicts

    @property
    def words(self) -> str:
        """What is asked for, as the tab says it: "high, quotation"."""
        return ", ".join(value for group in GROUPS for value in group.values if self.asks_for(value))


ALL: Final = Filter()
"""The filter that every finding passes."""


class Group(NamedTuple):
    """Values of one sort, of which a finding has one at most."""

    name: str
    values: tuple[Value, ...]


GROUPS: Final = (
    Group("Severity", tuple(Severity)),
    Group("Verdict", (*Standing, Gone.STALE)),
    Group("Kind", tuple(Kind)),
    Group("Where", tuple(Scope)),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that can be asked for, and how many findings of it the rest of the filter leaves."""

    group: str
    value: Value
    count: int


def choices(
    found: Sequence[Reviewable], chosen: Filter, review: Review = NONE, stale: Sequence[Stale] = ()
) -> tuple[Choice, ...]:
    """Return the values that any finding of a tab has or that are asked for, in their groups.

    Each is counted as if nothing else of its group were asked for: that many would be added or be left. What is `stale`
    is counted for itself alone.
    """
    present = _counted(found, review) + Counter[Value]({Gone.STALE: len(stale)})
    made: list[Choice] = []
    for group in GROUPS:
        open_here = _without(chosen, group)
        admitted = (one for one in found if open_here.admits(one, review.of(one.id).standing))
        counts = _counted(admitted, review)
        counts[Gone.STALE] = sum(open_here.admits_stale(one.judgement.standing) for one in stale)
        made += [
            Choice(group.name, value, counts[value])
            for value in group.values
            if present[value] or chosen.asks_for(value)
        ]
    return tuple(made)


def _counted(found: Iterable[Reviewable], review: Review) -> Counter[Value]:
    return Counter(value for one in found for value in (review.of(one.id).standing, *_own(one)))


def _own(one: Reviewable) -> tuple[Value, ...]:
    """Return what a finding is by itself, whatever was decided of it."""
    return (one.severity, one.kind, Scope.of(one)) if isinstance(one, Discrepancy) else ()


def _without(chosen: Filter, group: Group) -> Filter:
    """Return the filter with nothing asked for of one group."""
    for value in group.values:
        if chosen.asks_for(value):
            chosen = chosen.toggled(value)
    return chosen
