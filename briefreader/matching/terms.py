"""What a statement is about, as terms that can be compared between articles, and how rare each is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.matching.spelling import Spelling, Term, spelling
from briefreader.mentions.statements import Reading, Statement
from briefreader.model import Span

RARITY_POWER: Final = 1.3
"""A rare term counts more than its information: measured on news pairs, 1.2 to 1.5 alike."""


@dataclass(frozen=True, slots=True)
class Bag:
    """The terms of a statement by their keys, each where it first stands, and the keys of each of its clauses."""

    statement: Statement
    terms: Mapping[str, Term]
    clauses: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a term tells, by its rarity in the articles compared.

    `mean` is the mean over all terms: the unit in which short statements are damped.
    """

    of: Mapping[str, float]
    mean: float

    def total(self, keys: Iterable[str]) -> float:
        """Return the weight of the terms with these keys together."""
        return math.fsum(map(self.of.__getitem__, keys))


def bags(readings: Sequence[Reading]) -> tuple[tuple[Bag, ...], ...]:
    """Return the bags of every reading's statements, with spellings folded over all the articles."""
    spelled = spelling(readings)
    return tuple(tuple(_bag(statement, spelled) for statement in reading.statements) for reading in readings)


def _bag(statement: Statement, spelled: Spelling) -> Bag:
    terms = spelled.terms(statement)
    first: dict[str, Term] = {}
    for term in terms:
        first.setdefault(term.key, term)
    return Bag(statement, first, tuple(_within(clause, terms) for clause in statement.clauses))


def _within(clause: Span, terms: Sequence[Term]) -> frozenset[str]:
    return frozenset(term.key for term in terms if clause.start <= term.start < clause.end)


def weigh(bags_of: Sequence[Sequence[Bag]]) -> Weights:
    """Weigh every term by the share of the compared articles' statements that hold it."""
    counts = Counter(key for row in bags_of for bag in row for key in bag.terms)
    total = sum(len(row) for row in bags_of)
    weights = {key: math.log(1 + total / count) ** RARITY_POWER for key, count in counts.items()}
    return Weights(weights, math.fsum(weights.values()) / len(weights) if weights else 1.0)
