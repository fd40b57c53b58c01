"""Whether two articles are on one event: the names and the words that they have in common.

Two reports of different earthquakes share every word but their names. Scores between articles that have few of these
in common are scaled down; measured on pairs of sibling events, this halves the false links. Figures tell nothing
here: two reports of one event may differ in most of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.matching.terms import Bag

ENOUGH: Final = 0.35
"""Mean likeness of words and names from which two articles are taken to be on one event."""
DOUBT: Final = 2
"""How fast the doubt grows where they have less in common: a power."""
MIN_STATEMENTS: Final = 4
MIN_NAMES: Final = 4
"""An article with fewer does not tell what it is about: nothing is scaled, or the names are left out."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What an article is about: how often it has each term, its names, how many statements it makes."""

    counts: Mapping[str, int]
    names: frozenset[str]
    statements: int
    length: float


def profile(bags: Sequence[Bag]) -> Profile:
    """Return the profile of an article with these statements."""
    counts = Counter(key for bag in bags for key in bag.terms)
    length = math.sqrt(math.fsum(count * count for count in counts.values()))
    return Profile(counts, names_in(bags), len(bags), length)


def names_in(bags: Sequence[Bag]) -> frozenset[str]:
    """Return the terms that an article writes with a capital inside a sentence."""
    found: set[str] = set()
    for bag in bags:
        opening = bag.statement.tokens[0].start
        found.update(key for key, term in bag.terms.items() if term.text[0].isupper() and term.start != opening)
    return frozenset(found)


def same_event(one: Profile, other: Profile) -> float:
    """Return how surely two articles with these profiles are on one event, 0 to 1: the factor for their scores."""
    if min(one.statements, other.statements) < MIN_STATEMENTS:
        return 1.0
    alike = [_cosine(one, other)]
    if min(len(one.names), len(other.names)) >= MIN_NAMES:
        alike.append((_told_by(other, one.names, one) + _told_by(one, other.names, other)) / 2)
    return min(1.0, math.fsum(alike) / len(alike) / ENOUGH) ** DOUBT


def _cosine(one: Profile, other: Profile) -> float:
    both = one.counts.keys() & other.counts.keys()
    return math.fsum(one.counts[key] * other.counts[key] for key in both) / ((one.length * other.length) or 1.0)


def _told_by(other: Profile, keys: frozenset[str], one: Profile) -> float:
    """Return how much of what `one` tells of `keys` the other tells of too.

    A name that an article comes back to is what it is about; one that it drops once is not.
    """
    return sum(one.counts[key] for key in keys & other.counts.keys()) / sum(one.counts[key] for key in keys)
