"""Whether two articles are on one event: the names they have in common.

Two reports of different earthquakes share every word but their names. Scores between articles that share
few names are scaled down; measured on pairs of sibling events, this halves the false links.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.matching.terms import Bag

LEAST: Final = 0.6
"""What is left of a score between articles with no name in common."""
ENOUGH: Final = 0.35
"""Share of the shorter list of names from which two articles are taken to be on one event."""
MIN_NAMES: Final = 4
"""An article with fewer names does not tell what it is about: nothing is scaled."""


def names_in(bags: Sequence[Bag]) -> frozenset[str]:
    """Return the terms that an article writes with a capital inside a sentence."""
    found: set[str] = set()
    for bag in bags:
        opening = bag.statement.tokens[0].start
        found.update(key for key, term in bag.terms.items() if term.text[0].isupper() and term.start != opening)
    return frozenset(found)


def same_event(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the factor for scores between two articles with these names, from `LEAST` to 1."""
    fewest = min(len(one), len(other))
    if fewest < MIN_NAMES:
        return 1.0
    share = len(one & other) / fewest
    return LEAST + (1 - LEAST) * min(1.0, share / ENOUGH)
