"""Coverage: what only one of the articles reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.matching.links import Matching
from briefreader.model import Topic, Uncorroborated

MIN_TERMS: Final = 4
"""A statement with fewer terms than this reports no fact of its own."""


def uncorroborated(matching: Matching, topics: Sequence[Topic]) -> tuple[Uncorroborated, ...]:
    """Return the statements that no other article has, the weightiest first. One article alone has none."""
    if len(matching.bags) < 2:
        return ()
    linked = {place for found in matching.matches if found.shown for place in (found.one, found.other)}
    told = [
        (matching.weights.total(bag.terms), bag.statement.passage)
        for number, row in enumerate(matching.bags)
        for index, bag in enumerate(row)
        if (number, index) not in linked and len(bag.terms) >= MIN_TERMS
    ]
    home = {passage: topic.id for topic in reversed(topics) for passage in topic.passages}
    ranked = sorted(told, key=lambda item: (-item[0], item[1]))
    return tuple(Uncorroborated(passage, home.get(passage)) for _, passage in ranked)
