"""Which words of linked passages agree and which differ: what the analyst is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import Final

from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import fold
from briefreader.mentions.tokens import Token, stem, tokenize

TELLING: Final = frozenset(
    "will would can could may might shall should must not no never was were is are be been has have had".split()
)
"""Small words that differ to the point: planned or done, possible or certain, one or none."""
_MUCH: Final = 2 / 5
_MUCH_OF_ONE: Final = 1 / 3
_FEW: Final = 5
"""The share of their words of content that texts with much in common have alike, and each of them at least; how few
such words a text has that is read at a glance."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A word of a passage, by its place in the passage's text, and whether another passage has it too.

    `small` words mean little of their own. What is not `telling` is not worth to be shown: where passages have little
    in common, that the rest differs goes without saying.
    """

    start: int
    end: int
    agrees: bool
    small: bool = False
    telling: bool = True


def align(texts: Sequence[str], *, in_part: bool = False) -> tuple[tuple[Mark, ...], ...]:
    """Mark the words of passages that are shown under each other.

    A word agrees where another text has it, in any form, as a synonym, or written apart ("air strikes").
    A word of content that no other text has differs, and so does a small word that turns the meaning; other
    small words bear no mark.

    Args:
        texts: the passages' texts; one alone has nothing to agree with and gets no marks.
        in_part: True for passages that tell the same in part only: what they have in common may be all that tells.

    Returns:
        For each text its marks in order.
    """
    if len(texts) < 2:
        return tuple(() for _ in texts)
    rows = [tokenize(text) for text in texts]
    keys = [_keys(row) for row in rows]
    marked = [
        _marks(row, frozenset().union(*(other for j, other in enumerate(keys) if j != i))) for i, row in enumerate(rows)
    ]
    if not in_part:
        return tuple(map(tuple, marked))
    alike = _share([mark for marks in marked for mark in marks]) >= _MUCH
    return tuple(tuple(marks if _tells_by_contrast(marks, alike) else _in_common(marks)) for marks in marked)


def _share(marks: Sequence[Mark]) -> float:
    """Return the share of the words of content that agree."""
    content = [mark for mark in marks if not mark.small]
    return sum(mark.agrees for mark in content) / max(1, len(content))


def _tells_by_contrast(marks: Sequence[Mark], alike: bool) -> bool:
    """Return True for a text whose differing words stand out; `alike` tells whether all texts have much in common."""
    return sum(not mark.small for mark in marks) <= _FEW or (alike and _share(marks) >= _MUCH_OF_ONE)


def _in_common(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks, of which only the stretches of agreeing words tell that run from one of content to another."""
    for agrees, stretch in groupby(marks, key=lambda mark: mark.agrees):
        held = list(stretch)
        content = [index for index, mark in enumerate(held) if agrees and not mark.small]
        told = range(content[0], content[-1] + 1) if content else range(0)
        yield from (replace(mark, telling=index in told) for index, mark in enumerate(held))


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
            marks.append(Mark(token.start, token.end, agrees, token.word in STOP_WORDS))
    return marks
