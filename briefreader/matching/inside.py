"""Which statements of one article speak of one thing: a headline and its story, a figure given twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefreader.matching.candidates import Address, candidates
from briefreader.matching.links import Matching
from briefreader.matching.scorer import score
from briefreader.matching.terms import Bag, Weights

LEAST: Final = 0.12
"""Score from which two statements of one article are worth a second look."""
MAX_STATEMENTS: Final = 400
"""Statements of one article compared with each other at most: a stated cap, for lists and tables."""


def alike_inside(matching: Matching, number: int) -> Iterator[tuple[Address, Address, float]]:
    """Yield every two statements of article `number` that are alike, in the order of the text, with their score."""
    row = matching.bags[number][:MAX_STATEMENTS]
    totals = [matching.weights.total(bag.terms) for bag in row]
    # Each statement is laid out as an article of its own, so that the index pairs it with the others.
    for (one, _), (other, _) in candidates([[bag] for bag in row]):
        value = _score(row[one], row[other], matching.weights, (totals[one], totals[other]))
        if value >= LEAST:
            yield (number, one), (number, other), min(100.0, 100 * value)


def _score(one: Bag, other: Bag, weights: Weights, totals: tuple[float, float]) -> float:
    return score(one, other, weights, totals=totals).value
