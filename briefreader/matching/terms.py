"""What a statement is about, as terms that can be compared between articles, and how rare each is."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefreader.lexicon.near_words import neighbours
from briefreader.lexicon.saying import FORMS
from briefreader.lexicon.synonyms import SYNONYM
from briefreader.matching.spelling import Spelling, Term
from briefreader.mentions.statements import Reading, Statement
from briefreader.model import Span

NEAR: Final = 0.5
"""What a near word counts: "summit" for "conference" is weak evidence, and worth having."""
RARITY_POWER: Final = 1.3
"""A rare term counts more than its information: measured on news pairs, 1.2 to 1.5 alike."""
LONE: Final = 0.5
"""What a term that one article alone has counts against a pair."""
FEWEST: Final = 8
"""Statements from which it tells something that an article lacks a term; two sentences lack nearly all of them."""


@dataclass(frozen=True, slots=True)
class Bag:
    """The terms of a statement by their keys, each where it first stands, and the keys of each of its clauses.

    `bases` leads from a term's base form to its key, `near` from a word to the terms it is near; verbs of
    saying aside. `numbers` are the keys of the figures among the terms.
    """

    statement: Statement
    terms: Mapping[str, Term]
    clauses: tuple[frozenset[str], ...]
    bases: Mapping[str, str]
    near: Mapping[str, Sequence[str]]
    numbers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a term tells, by its rarity in the articles compared.

    `mean` is the mean over all terms: the unit in which short statements are damped. `missed` is what each counts
    against a pair of which one statement lacks it; where it is empty, as much as it tells.
    """

    of: Mapping[str, float]
    mean: float
    missed: Mapping[str, float] = field(default_factory=dict)

    def total(self, keys: Iterable[str]) -> float:
        """Return the weight of the terms with these keys together."""
        return math.fsum(map(self.of.__getitem__, keys))

    def against(self, keys: Iterable[str]) -> float:
        """Return what terms with these keys count where the other statement lacks them.

        A detail that no other article tells at all says little against any one sentence of it.
        """
        return math.fsum(map((self.missed or self.of).__getitem__, keys))


Shared = Mapping[tuple[str, str], float]
"""The terms that two bags have in common, as the keys of the one and the other, and what each counts."""


def shared_terms(one: Bag, other: Bag, weights: Weights) -> Shared:
    """Return the terms that two statements share: the same, a synonym for less, a near word for least.

    A near word counts only where neither statement has the other's word too.
    """
    same = one.terms.keys() & other.terms.keys()
    shared = {
        (key, key): weights.of[key] * (1.0 if one.terms[key].base == other.terms[key].base else SYNONYM) for key in same
    }
    free = (
        (NEAR * min(weights.of[mine], weights.of[theirs]), mine, theirs)
        for word in one.near.keys() & other.bases.keys()
        for mine in one.near[word]
        if mine not in same and (theirs := other.bases[word]) not in same
    )
    taken: set[str] = set()
    # The weightiest first, and ties in an order that does not know which statement is whose.
    for weight, mine, theirs in sorted(free, key=lambda pair: (-pair[0], sorted(pair[1:]))):
        if mine not in taken and theirs not in taken:
            shared[mine, theirs] = weight
            taken |= {mine, theirs}
    return shared


def bags(readings: Sequence[Reading], spelled: Spelling) -> tuple[tuple[Bag, ...], ...]:
    """Return the bags of every reading's statements, with spellings folded over all the articles."""
    return tuple(tuple(_bag(statement, spelled) for statement in reading.statements) for reading in readings)


def _bag(statement: Statement, spelled: Spelling) -> Bag:
    terms = spelled.terms(statement)
    first: dict[str, Term] = {}
    for term in terms:
        first.setdefault(term.key, term)
    clauses = tuple(_within(clause, terms) for clause in statement.clauses)
    bases = {term.base: key for key, term in first.items() if term.text.lower() not in FORMS}
    near: dict[str, list[str]] = defaultdict(list)
    for base, key in bases.items():
        for word in neighbours(base):
            near[word].append(key)
    numbers = frozenset(key for key in first if key[0].isdigit())
    return Bag(statement, first, clauses, bases, near, numbers)


def _within(clause: Span, terms: Sequence[Term]) -> frozenset[str]:
    return frozenset(term.key for term in terms if clause.start <= term.start < clause.end)


def weigh(bags_of: Sequence[Sequence[Bag]]) -> Weights:
    """Weigh every term by the share of the compared articles' statements that hold it."""
    counts = Counter(key for row in bags_of for bag in row for key in bag.terms)
    total = sum(len(row) for row in bags_of)
    weights = {key: math.log(1 + total / count) ** RARITY_POWER for key, count in counts.items()}
    mean = math.fsum(weights.values()) / len(weights) if weights else 1.0
    lone = _lone(bags_of) if total >= FEWEST else ()
    return Weights(weights, mean, weights | {key: LONE * weights[key] for key in lone})


def _lone(bags_of: Sequence[Sequence[Bag]]) -> Iterator[str]:
    """Yield the terms of one article alone: no other has the term, or a word near it."""
    terms = [frozenset[str]().union(*(bag.terms.keys() for bag in row)) for row in bags_of]
    near = [frozenset[str]().union(*(bag.near.keys() for bag in row)) for row in bags_of]
    having = Counter(key for keys in terms for key in keys)
    nearing = Counter(word for words in near for word in words)
    for row, keys, words in zip(bags_of, terms, near, strict=True):
        elsewhere = {
            key
            for bag in row
            for base, key in bag.bases.items()
            if having[key] == 1 and nearing[base] > (base in words)
        }
        yield from (key for key in keys if having[key] == 1 and key not in elsewhere)
