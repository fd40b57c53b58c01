"""One thing that a statement asserts, how surely, and what it rests on."""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from typing import NamedTuple

from briefreader.findings.compared import Side
from briefreader.mentions.verbs.predicates import Predicate
from briefreader.model import Span


class Certainty(IntEnum):
    """How surely something is asserted, each step only a shade from the next.

    OPEN is a condition, a wish or a request, and asserts nothing.
    """

    OPEN = 0
    HEDGED = 1
    LIKELY = 2
    EXPECTED = 3
    FLAT = 4


class Form(Enum):
    """What an assertion rests on: a verb, what "be" and its like say of their subject, or a noun ("no injuries")."""

    VERB = auto()
    STATE = auto()
    NOUN = auto()


class Assertion(NamedTuple):
    """One thing asserted. `stem` is of the word that asserts it, `key` the same for all its synonyms.

    `span` is the verb group or noun phrase. `alleged` tells that it is credited with a word of doubt ("allegedly").
    `predicate` is the verb group, where there is one.
    """

    side: Side
    span: Span
    stem: str
    key: str
    form: Form
    affirmed: bool
    certainty: Certainty
    alleged: bool = False
    predicate: Predicate | None = None

    @property
    def source(self) -> str:
        """Who is credited with it; "" where the article asserts it itself."""
        for credit in self.side.statement.attributions:
            if any(content.overlaps(self.span) for content in credit.content):
                return credit.source
        return ""
