"""Which statements of different articles are worth a score: those that share a term that is rare enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from briefreader.matching.terms import Bag

MAX_POSTINGS: Final = 60
"""A term that more statements hold makes no candidates: it only adds to the score of those found."""

Address = tuple[int, int]
"""A statement, by the number of its article and its own number there."""


def candidates(bags: Sequence[Sequence[Bag]]) -> Iterator[tuple[Address, Address]]:
    """Yield every two statements of different articles that share a telling term, each pair once.

    The cost grows with the statements that share rare terms, not with all pairs.
    """
    postings: dict[str, list[Address]] = defaultdict(list)
    for number, row in enumerate(bags):
        for index, bag in enumerate(row):
            for key in bag.terms:
                postings[key].append((number, index))
    seen: set[tuple[Address, Address]] = set()
    for holders in postings.values():
        if len(holders) > MAX_POSTINGS:
            continue
        for place, one in enumerate(holders):
            for other in holders[place + 1 :]:
                if one[0] != other[0] and (one, other) not in seen:
                    seen.add((one, other))
                    yield one, other
