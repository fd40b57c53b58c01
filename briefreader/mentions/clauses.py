"""Where the clauses of a sentence begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefreader.mentions.tokens import Token
from briefreader.model import Span

_BREAK: Final = re.compile(r"[;:—–“”\"]|, | - |…")
_BREAK_WORDS: Final = frozenset(
    "and but while which who where whose although though because after before when as if unless until since whereas "
    "that saying adding including".split()
)

MIN_TERMS: Final = 3
"""A clause with fewer words of content than this has no fact of its own and joins its neighbour."""


def clauses_of(text: str, sentence: Span, tokens: Sequence[Token], content: Sequence[int]) -> tuple[Span, ...]:
    """Return the clauses that part a sentence, in order.

    Args:
        text: the article's text.
        sentence: the sentence's place in it.
        tokens: the sentence's tokens.
        content: offsets of the words that carry content, in order; each clause has at least `MIN_TERMS` of them.
    """
    starts = sorted(
        {token.start for token in tokens if token.word in _BREAK_WORDS}
        | {match.end() for match in _BREAK.finditer(text, sentence.start, sentence.end)}
    )
    clauses: list[Span] = []
    begin, count, index = sentence.start, 0, 0
    for stop in [*starts, sentence.end]:
        while index < len(content) and content[index] < stop:
            count += 1
            index += 1
        if count >= MIN_TERMS:
            clauses.append(Span(begin, stop))
            begin, count = stop, 0
    if begin < sentence.end:
        if clauses:
            clauses[-1] = Span(clauses[-1].start, sentence.end)
        else:
            clauses.append(Span(begin, sentence.end))
    return tuple(_trimmed(text, clause) for clause in clauses)


def _trimmed(text: str, clause: Span) -> Span:
    start, end = clause.start, clause.end
    while start < end and text[start] in " \t\n,;:—–-":
        start += 1
    while end > start and text[end - 1] in " \t\n,;:—–-":
        end -= 1
    return Span(start, end)
