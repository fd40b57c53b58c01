"""How alike two statements are: weighted overlap of the sentences, of their best clauses, and its mass.

The blend, its damping and the power of rarity follow measurements on news pairs judged sentence by
sentence: rarity in the articles compared is the largest gain, the best clause pair helps the ranking.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefreader.matching.terms import Bag, Shared, Weights, shared_terms

DAMPING: Final = 3.0
"""Mean term weights added to a pair's total: two short sentences that share one word are not alike."""
FULL_MASS: Final = 6.0
"""Mean term weights of shared terms at which the mass is half of what it can be."""

SENTENCE: Final = 0.33
CLAUSE: Final = 0.47
MASS: Final = 0.20


@dataclass(frozen=True, slots=True)
class Score:
    """How alike two statements are, 0 to 1, and what each term that they share adds to it."""

    value: float
    shared: Shared


def score(one: Bag, other: Bag, weights: Weights, *, totals: tuple[float, float], event: float = 1.0) -> Score:
    """Score two statements.

    Args:
        one, other: their bags.
        weights: the terms' weights.
        totals: the weight of all terms of `one` and of `other`.
        event: how surely the two articles are on one event, 0 to 1.
    """
    common = shared_terms(one, other, weights)
    mass = math.fsum(common.values())
    damping = DAMPING * weights.mean
    sentence = 2 * mass / (totals[0] + totals[1] + damping)
    clause = max(_clause_scores(one, other, common, weights, damping), default=0.0)
    value = event * (SENTENCE * sentence + CLAUSE * clause + MASS * mass / (mass + FULL_MASS * weights.mean))
    return Score(value, {keys: value * gain / mass for keys, gain in common.items()} if mass else {})


def _clause_scores(one: Bag, other: Bag, common: Shared, weights: Weights, damping: float) -> Iterator[float]:
    mine = [(clause, weights.total(clause)) for clause in one.clauses]
    theirs = [(clause, weights.total(clause)) for clause in other.clauses]
    for clause, total in mine:
        for against, against_total in theirs:
            if mass := mass_within(common, clause, against):
                yield 2 * mass / (total + against_total + damping)


def mass_within(common: Shared, clause: frozenset[str], against: frozenset[str]) -> float:
    """Return the weight of the shared terms that stand in both of two clauses."""
    return math.fsum(gain for (mine, theirs), gain in common.items() if mine in clause and theirs in against)
