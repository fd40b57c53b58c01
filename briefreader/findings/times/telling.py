"""A time in an article with the event it is the time of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.times.events import event_key
from briefreader.lexicon.occurrences import OTHERS
from briefreader.mentions.times import Kind, When
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.predicates import Predicate, Stage
from briefreader.model import Span

COLOURLESS: Final = frozenset("be have do seem become say tell add note explain".split())
"""Verbs that tell no event of their own."""
_MARK_REACH: Final = 3
_TO_COME: Final = frozenset((Stage.PLANNED, Stage.POSSIBLE))
_LONGEST_PHRASE: Final = 70


@dataclass(frozen=True, slots=True)
class Telling:
    """A time with the event it is the time of.

    `event` is the base form of the verb's or noun's stem, `phase` its "begin" or "end" where the words say so.
    `predicate` is None where a noun names the event. `other` holds the words that set it apart from its like
    ("another attack", "an earlier raid"), `families` the numbers of the families of deeds that it may belong to.
    """

    side: Side
    when: When
    event: str
    at: Span
    phase: str = ""
    predicate: Predicate | None = None
    other: frozenset[str] = frozenset()
    families: frozenset[int] = frozenset()

    @property
    def planned(self) -> bool:
        """True where the event is still to come, or may."""
        return self.predicate is not None and self.predicate.stage in _TO_COME

    @property
    def plural(self) -> bool:
        """True where a noun names several events."""
        word = self.side.words(self.at)
        return word.endswith("s") and not word.endswith("ss")

    @property
    def phrase(self) -> str:
        """The event with its time, as written where they stand together."""
        last = self.when.anchor_span if self.when.kind is Kind.DISTANCE and self.when.anchor_span else self.when.span
        start, end = min(self.at.start, self.when.span.start), max(self.at.end, last.end)
        if end - start <= _LONGEST_PHRASE:
            return self.side.words(Span(start, end))
        return f"{self.side.words(self.at)} … {self.side.words(self.when.span)}"


def by_noun(side: Side, when: When, at: int) -> Telling:
    """Return the noun at `at` as what happens at a time."""
    token = side.statement.tokens[at]
    span = Span(token.start, token.end)
    return Telling(side, when, event_key(token.word), span, other=marks_before(side, at, when))


def marks_before(side: Side, at: int, when: When) -> frozenset[str]:
    """Return the words before an event that set it apart; those of the time itself are none."""
    tokens = side.statement.tokens[max(0, at - _MARK_REACH) : at]
    inside = when.span
    return frozenset(
        token.word for token in tokens if token.word in OTHERS and not inside.start <= token.start < inside.end
    )


def in_verb(side: Side, token: Token) -> bool:
    """Return True for a word that is part of a verb group."""
    return any(predicate.span.start <= token.start < predicate.span.end for predicate in side.statement.predicates)
