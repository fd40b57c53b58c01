"""Which words of linked passages agree and which differ: what the analyst is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import fold
from briefreader.mentions.tokens import Token, stem, tokenize

TELLING: Final = frozenset(
    "will would can could may might shall should must not no never was were is are be been has have had".split()
)
"""Small words that differ to the point: planned or done, possible or certain, one or none."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A word of a passage, by its place in the passage's text, and whether another passage has it too."""

    start: int
    end: int
    agrees: bool


def align(texts: Sequence[str]) -> tuple[tuple[Mark, ...], ...]:
    """Mark the words of passages that are shown under each other.

    A word agrees where another text has it, in any form, as a synonym, or written apart ("air strikes").
    A word of content that no other text has differs, and so does a small word that turns the meaning; other
    small words bear no mark.

    Args:
        texts: the passages' texts; one alone has nothing to agree with and gets no marks.

    Returns:
        For each text its marks in order.
    """
    if len(texts) < 2:
        return tuple(() for _ in texts)
    rows = [tokenize(text) for text in texts]
    keys = [_keys(row) for row in rows]
    return tuple(
        tuple(_marks(row, frozenset().union(*(other for j, other in enumerate(keys) if j != i))))
        for i, row in enumerate(rows)
    )


def _keys(tokens: Sequence[Token]) -> frozenset[str]:
    """Return what a text's words are compared by: each word's fold, and two words joined."""
    return frozenset(map(_key, tokens)) | {stem(one.word + two.word) for one, two in pairwise(tokens)}


def _key(token: Token) -> str:
    return token.word if token.word in STOP_WORDS else fold(token.stem)


def _marks(tokens: Sequence[Token], known: frozenset[str]) -> list[Mark]:
    joined = {
        index + half
        for index, (one, two) in enumerate(pairwise(tokens))
        if stem(one.word + two.word) in known
        for half in (0, 1)
    }
    marks: list[Mark] = []
    for index, token in enumerate(tokens):
        agrees = index in joined or _key(token) in known or token.stem in known
        if agrees or token.word not in STOP_WORDS or token.word in TELLING:
            marks.append(Mark(token.start, token.end, agrees))
    return marks
