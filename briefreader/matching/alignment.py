"""Which words of linked passages agree and which differ: what the analyst is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.mentions.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Mark:
    """A word of a passage, by its place in the passage's text, and whether another passage has it too."""

    start: int
    end: int
    agrees: bool


def align(texts: Sequence[str]) -> tuple[tuple[Mark, ...], ...]:
    """Mark the words of passages that are shown under each other.

    Args:
        texts: the passages' texts; one alone has nothing to agree with and gets no marks.

    Returns:
        For each text its marks in order. A word agrees where another text has its stem.
    """
    tokens = [tokenize(text) for text in texts]
    stems = [{token.stem for token in row} for row in tokens]
    if len(texts) < 2:
        return tuple(() for _ in texts)
    return tuple(
        tuple(
            Mark(token.start, token.end, any(token.stem in other for j, other in enumerate(stems) if j != i))
            for token in row
        )
        for i, row in enumerate(tokens)
    )
