"""Which statements of different articles are worth a score: those that share a term that is rare enough."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from briefreader.matching.terms import Bag

MAX_POSTINGS: Final = 60
"""A term that more statements hold makes no candidates: it only adds to the score of those found."""
MAX_PAIRS: Final = 60_000
"""Pairs scored in one comparison, about: a stated cap, for lists of thousands of like lines and for many articles.

Every statement has an equal share in it, which it fills with those that share its rarest terms.
"""
LEAST_SHARE: Final = 20
"""What a statement may fill in any case."""

Address = tuple[int, int]
"""A statement, by the number of its article and its own number there."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The pairs that are worth a score, and how many statements share a rare term with more than were taken."""

    pairs: tuple[tuple[Address, Address], ...]
    cut_short: int


def candidates(bags: Sequence[Sequence[Bag]]) -> Iterator[tuple[Address, Address]]:
    """Yield every two statements of different articles that share a telling term, each pair once."""
    yield from choose(bags).pairs


def choose(bags: Sequence[Sequence[Bag]]) -> Candidates:
    """Return the pairs of statements of different articles that share a telling term, those with the rarest first.

    The cost grows with the statements that share rare terms, not with all pairs.
    """
    statements = sum(len(row) for row in bags)
    share = max(LEAST_SHARE, 2 * MAX_PAIRS // max(1, statements))
    if statements <= share:  # no statement can have more partners than its share
        return Candidates(tuple({pair for _, holders in _postings(bags) for pair in _across(holders)}), 0)
    taken: Counter[Address] = Counter()
    short: set[Address] = set()
    pairs: set[tuple[Address, Address]] = set()
    for holders in _rarest_first(bags):
        # Who is full is settled before the term is dealt out, so that the order of the articles plays no part.
        hungry = [one for one in holders if taken[one] < share]
        if len(hungry) < len(holders):
            short.update(set(holders).difference(hungry))
        fresh = set(_across(hungry)) - pairs
        taken.update(one for pair in fresh for one in pair)
        pairs |= fresh
    return Candidates(tuple(pairs), len(short))


def _across(holders: Sequence[Address]) -> Iterator[tuple[Address, Address]]:
    """Yield every two holders of a term that are of different articles."""
    return (pair for pair in combinations(holders, 2) if pair[0][0] != pair[1][0])


def _postings(bags: Sequence[Sequence[Bag]]) -> list[tuple[str, list[Address]]]:
    """Return the terms that make candidates, with the statements that hold them."""
    postings: dict[str, list[Address]] = defaultdict(list)
    for number, row in enumerate(bags):
        for index, bag in enumerate(row):
            for key in bag.terms:
                postings[key].append((number, index))
    return [(key, holders) for key, holders in postings.items() if 1 < len(holders) <= MAX_POSTINGS]


def _rarest_first(bags: Sequence[Sequence[Bag]]) -> list[list[Address]]:
    """Return who holds each term, the rarest term first, and before all others who holds the very same terms."""
    equal: dict[frozenset[str], list[Address]] = defaultdict(list)
    for number, row in enumerate(bags):
        for index, bag in enumerate(row):
            equal[frozenset(bag.terms)].append((number, index))
    same = [holders for holders in equal.values() if 1 < len(holders) <= MAX_POSTINGS]
    rarest = sorted(_postings(bags), key=lambda item: (len(item[1]), item[0]))
    return [*same, *(holders for _, holders in rarest)]
