"""Where the clauses of a sentence begin and end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from briefreader.mentions.tokens import Token
from briefreader.model import Span

_BREAK: Final = re.compile(r"[;:—–]|, | - |…")
_BREAK_WORDS: Final = frozenset(
    "and but while which who where whose although though because after before when as if unless until since whereas "
    "that".split()
)
_EDGE: Final = " \t\n\r,;:—–-"

MIN_TERMS: Final = 3
"""A clause with fewer words of content than this has no fact of its own and joins its neighbour."""


def clauses_of(
    text: str, sentence: Span, tokens: Sequence[Token], content: Sequence[int], verbs: Sequence[int]
) -> tuple[Span, ...]:
    """Return the clauses that part a sentence, in order.

    A stretch between commas or conjunctions is a clause where it has a verb group of its own and enough
    words of content; a list of names is not parted.

    Args:
        text: the article's text.
        sentence: the sentence's place in it.
        tokens: the sentence's tokens.
        content: offsets of the words that carry content, in order.
        verbs: offsets of the verb groups that are no speech tags, in order.
    """
    starts = sorted(
        {token.start for token in tokens if token.word in _BREAK_WORDS}
        | {match.end() for match in _BREAK.finditer(text, sentence.start, sentence.end)}
    )
    clauses: list[Span] = []
    begin = sentence.start
    for stop in [*starts, sentence.end]:
        if _stands_alone(begin, stop, content, verbs):
            clauses.append(Span(begin, stop))
            begin = stop
        elif clauses and stop != sentence.end and not _has(begin, stop, verbs):
            clauses[-1] = Span(clauses[-1].start, stop)
            begin = stop
    if begin < sentence.end:
        if clauses:
            clauses[-1] = Span(clauses[-1].start, sentence.end)
        else:
            clauses.append(Span(begin, sentence.end))
    return tuple(_trimmed(text, clause) for clause in clauses)


def _count(start: int, end: int, offsets: Sequence[int]) -> int:
    return bisect_left(offsets, end) - bisect_left(offsets, start)


def _has(start: int, end: int, offsets: Sequence[int]) -> bool:
    return _count(start, end, offsets) > 0


def _stands_alone(start: int, end: int, content: Sequence[int], verbs: Sequence[int]) -> bool:
    return _has(start, end, verbs) and _count(start, end, content) >= MIN_TERMS


_LEADING: Final = re.compile(r"(?:and|but|or|that)\s+", re.IGNORECASE)


def _trimmed(text: str, clause: Span) -> Span:
    """Return the clause without the punctuation at its edges and the conjunction that joins it."""
    start, end = clause.start, clause.end
    while start < end and text[start] in _EDGE:
        start += 1
    if joined := _LEADING.match(text, start, end):
        start = joined.end()
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Span(start, end)
