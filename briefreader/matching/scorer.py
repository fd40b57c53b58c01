"""How alike two statements are: weighted overlap of the sentences, of their best clauses, and its mass.

The blend, its damping and the power of rarity follow measurements on news pairs judged sentence by
sentence: rarity in the articles compared is the largest gain, the best clause pair helps the ranking.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from briefreader.matching.terms import Bag, Weights

DAMPING: Final = 3.0
"""Mean term weights added to a pair's total: two short sentences that share one word are not alike."""
FULL_MASS: Final = 6.0
"""Mean term weights of shared terms at which the mass is half of what it can be."""

SENTENCE: Final = 0.33
CLAUSE: Final = 0.47
MASS: Final = 0.20


@dataclass(frozen=True, slots=True)
class Score:
    """How alike two statements are, 0 to 1: `rank` orders links, `sentence` decides on them."""

    rank: float
    sentence: float
    shared: frozenset[str]


def score(one: Bag, other: Bag, weights: Weights, *, totals: tuple[float, float], event: float = 1.0) -> Score:
    """Score two statements.

    Args:
        one, other: their bags.
        weights: the terms' weights.
        totals: the weight of all terms of `one` and of `other`.
        event: how surely the two articles are on one event, 0 to 1.
    """
    shared = frozenset(one.surface.keys() & other.surface.keys())
    mass = weights.total(shared)
    damping = DAMPING * weights.mean
    dice = 2 * mass / (totals[0] + totals[1] + damping)
    clause = max(_clause_scores(one, other, shared, weights, damping), default=0.0)
    rank = SENTENCE * dice + CLAUSE * clause + MASS * mass / (mass + FULL_MASS * weights.mean)
    return Score(event * rank, event * dice, shared)


def _clause_scores(
    one: Bag, other: Bag, shared: frozenset[str], weights: Weights, damping: float
) -> Iterator[float]:
    mine = [(clause, weights.total(clause)) for clause in one.clauses if not clause.isdisjoint(shared)]
    theirs = [(clause, weights.total(clause)) for clause in other.clauses if not clause.isdisjoint(shared)]
    for clause, total in mine:
        for against, against_total in theirs:
            common = clause & against
            if common:
                yield 2 * weights.total(common) / (total + against_total + damping)


def points(shared: frozenset[str], weights: Weights, value: float) -> Mapping[str, float]:
    """Return what each shared term adds to a score of `value`."""
    mass = weights.total(shared)
    return {term: value * weights.of[term] / mass for term in shared} if mass else {}
