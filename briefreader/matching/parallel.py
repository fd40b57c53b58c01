"""Which clauses of two linked statements say the same: a sentence of three points makes three links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.near_words import near
from briefreader.lexicon.synonyms import related
from briefreader.matching.scorer import DAMPING, mass_within
from briefreader.matching.terms import Bag, Weights, shared_terms
from briefreader.mentions.tokens import stem
from briefreader.mentions.verbs.predicates import Predicate
from briefreader.model import Span

ALIKE: Final = 0.3
"""Weighted overlap from which two clauses are parallel on their own."""
BESIDE: Final = 0.1
"""What a clause gains from a like predicate, and again from standing next to a parallel clause."""


@dataclass(frozen=True, slots=True)
class Parallel:
    """A clause of each of two statements that say the same.

    `score` is their overlap from 0 to 1, `shared` the terms of the first that make it.
    """

    one: Span
    other: Span
    score: float
    shared: frozenset[str]


def parallel_clauses(one: Bag, other: Bag, weights: Weights) -> tuple[Parallel, ...]:
    """Pair the clauses of two statements, each with one of the other at most, in the order of the first.

    A pair is taken for its overlap in terms, or, next to a pair already taken, for the same verb in the same
    mood: "… and would have grave consequences" / "… and would have far-reaching effects".
    """
    mine, theirs = one.statement.clauses, other.statement.clauses
    told = _main(one), _main(other)
    damping = DAMPING * weights.mean / 2
    common = shared_terms(one, other, weights)
    grid: dict[tuple[int, int], tuple[float, frozenset[str]]] = {}
    for i in range(len(mine)):
        for j in range(len(theirs)):
            shared = frozenset(key for key, against in common if key in one.clauses[i] and against in other.clauses[j])
            mass = mass_within(common, one.clauses[i], other.clauses[j])
            total = weights.total(one.clauses[i]) + weights.total(other.clauses[j]) + damping
            grid[i, j] = (2 * mass / total + BESIDE * _like(told[0][i], told[1][j]), shared)
    taken: dict[int, int] = {}
    for (i, j), (value, _) in sorted(grid.items(), key=lambda item: (-item[1][0], item[0])):
        beside = BESIDE if taken.get(i - 1) == j - 1 or taken.get(i + 1) == j + 1 else 0.0
        same_verb = beside and _like(told[0][i], told[1][j])
        if i not in taken and j not in taken.values() and (value >= ALIKE or same_verb):
            taken[i] = j
    return tuple(Parallel(mine[i], theirs[j], min(1.0, grid[i, j][0]), grid[i, j][1]) for i, j in sorted(taken.items()))


def _main(bag: Bag) -> list[Predicate | None]:
    """Return the first verb group of every clause that is no speech tag."""
    statement = bag.statement
    tags = [attribution.tag for attribution in statement.attributions]
    return [_first(statement.predicates, clause, tags) for clause in statement.clauses]


def _first(predicates: Sequence[Predicate], clause: Span, tags: Sequence[Span]) -> Predicate | None:
    for predicate in predicates:
        in_tag = any(tag.start <= predicate.span.start < tag.end for tag in tags)
        if clause.start <= predicate.span.start < clause.end and not in_tag:
            return predicate
    return None


def _like(one: Predicate | None, other: Predicate | None) -> bool:
    """Return True for one verb, or a synonym of it, in one mood."""
    if one is None or other is None or one.modal != other.modal:
        return False
    lemmas = stem(one.lemma), stem(other.lemma)
    return one.lemma == other.lemma or related(*lemmas) > 0 or near(*lemmas)
