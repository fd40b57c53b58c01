"""What a statement is about, as terms that can be compared between articles, and how rare each is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.matching.spelling import Spelling, spelling
from briefreader.mentions.statements import Reading, Statement
from briefreader.model import Span

RARITY_POWER: Final = 1.3
"""A rare term counts more than its information: measured on news pairs, 1.2 to 1.5 alike."""


@dataclass(frozen=True, slots=True)
class Bag:
    """The terms of a statement and of each of its clauses.

    `surface` tells how a term was written there, `places` the offset where it first stands.
    """

    statement: Statement
    surface: Mapping[str, str]
    places: Mapping[str, int]
    clauses: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a term tells, by its rarity in the articles compared.

    `mean` is the mean over all terms: the unit in which short statements are damped.
    """

    of: Mapping[str, float]
    mean: float

    def total(self, terms: Sequence[str] | frozenset[str] | Mapping[str, str]) -> float:
        """Return the weight of `terms` together."""
        return math.fsum(map(self.of.__getitem__, terms))


def bags(readings: Sequence[Reading]) -> tuple[tuple[Bag, ...], ...]:
    """Return the bags of every reading's statements, with spellings folded over all the articles."""
    spelled = spelling(readings)
    return tuple(tuple(_bag(statement, spelled) for statement in reading.statements) for reading in readings)


def _bag(statement: Statement, spelled: Spelling) -> Bag:
    places = spelled.terms(statement)
    surface: dict[str, str] = {}
    first: dict[str, int] = {}
    for term, words, start in places:
        surface.setdefault(term, words)
        first.setdefault(term, start)
    return Bag(statement, surface, first, tuple(_within(clause, places) for clause in statement.clauses))


def _within(clause: Span, places: Sequence[tuple[str, str, int]]) -> frozenset[str]:
    return frozenset(term for term, _, start in places if clause.start <= start < clause.end)


def weigh(bags_of: Sequence[Sequence[Bag]]) -> Weights:
    """Weigh every term by the share of the compared articles' statements that hold it."""
    counts = Counter(term for row in bags_of for bag in row for term in bag.surface)
    total = sum(len(row) for row in bags_of)
    weights = {term: math.log(1 + total / count) ** RARITY_POWER for term, count in counts.items()}
    return Weights(weights, math.fsum(weights.values()) / len(weights) if weights else 1.0)
