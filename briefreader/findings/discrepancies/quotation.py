"""Quotation: one statement of one speaker, between quotation marks in both accounts, in different words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from rapidfuzz import fuzz

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form
from briefreader.matching.parallel import parallel_clauses
from briefreader.mentions.names import fold
from briefreader.mentions.quotations import Quotation
from briefreader.mentions.tokens import Token, tokenize
from briefreader.model import Kind, Severity, Span

MIN_WORDS: Final = 2
"""Words of content that a quotation needs for its wording to be compared."""
CUT: Final = 90.0
"""rapidfuzz partial ratio of two wordings from which the shorter is a cut of the longer."""
PARALLEL: Final = 0.4
"""Overlap from which the clauses around two quoted parts tell the same."""
LEAST_SHARED: Final = 0.4
LEAST_SHARED_PARALLEL: Final = 0.1
"""Share of the longer wording's content that must stand in the other: less where the clauses around them agree."""
SURE_SCORE: Final = 40.0


@dataclass(frozen=True, slots=True)
class Quoted:
    """The part of a clause between quotation marks, without them, and who is quoted."""

    span: Span
    speaker: str
    tokens: tuple[Token, ...]

    @property
    def content(self) -> frozenset[str]:
        """The base forms of the words that carry content."""
        return frozenset(base_form(token.stem) for token in self.tokens if token.word not in STOP_WORDS)


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two quoted wordings of one statement by one speaker that do not agree.

    A shorter cut of the same words, a scare quote and the same words with other small words are none.
    """
    for pair in compared.pairs:
        if not pair.shown:
            continue
        for one, other, tie in _side_by_side(pair, compared):
            if _one_speaker(one, other) and _altered(one, other, tie):
                yield _difference(pair, one, other)


class Tie(Enum):
    """What makes two quoted parts one statement: their own words, parallel clauses, or their place between those."""

    WORDS = auto()
    CLAUSE = auto()
    PLACE = auto()


def _side_by_side(pair: Pair, compared: Compared) -> Iterator[tuple[Quoted, Quoted, Tie]]:
    """Yield the quoted parts of parallel clauses, or of the whole statements where no clauses are parallel."""
    parts = parallel_clauses(pair.one.bag, pair.other.bag, compared.matching.weights)
    anchored = any(part.score >= PARALLEL for part in parts)
    spans = [
        (part.one, part.other, Tie.CLAUSE if part.score >= PARALLEL else Tie.PLACE if anchored else Tie.WORDS)
        for part in parts
    ]
    if not spans:
        spans = [(pair.one.statement.passage.span, pair.other.statement.passage.span, Tie.WORDS)]
    for one, other, tie in spans:
        for ours in _quoted(pair.one, one):
            for theirs in _quoted(pair.other, other):
                yield ours, theirs, tie


def _quoted(side: Side, clause: Span) -> Iterator[Quoted]:
    """Yield what stands between quotation marks inside a clause, scare quotes aside."""
    text = side.reading.article.text
    for quotation in side.reading.quotations:
        start, end = max(clause.start, quotation.words.start), min(clause.end, quotation.words.end)
        while end > start and text[end - 1] in " ,;:":
            end -= 1
        if start < end and not quotation.scare:
            yield Quoted(Span(start, end), _speaker(quotation), tokenize(text, start, end))


def _speaker(quotation: Quotation) -> str:
    """Return the last word of the speaker's name, folded; "" for a role ("the minister") or nobody."""
    words = quotation.speaker.split()
    return fold(words[-1]) if words and words[-1][0].isupper() and words[0][0].isupper() else ""


def _one_speaker(one: Quoted, other: Quoted) -> bool:
    return not one.speaker or not other.speaker or one.speaker == other.speaker


def _altered(one: Quoted, other: Quoted, tie: Tie) -> bool:
    """Return True where two wordings are of one statement and neither is a cut of the other."""
    ours, theirs = one.content, other.content
    if min(len(ours), len(theirs)) < MIN_WORDS or ours <= theirs or theirs <= ours:
        return False
    if fuzz.partial_ratio(_plain(one.tokens), _plain(other.tokens)) >= CUT:
        return False
    if tie is Tie.PLACE:
        return bool(one.speaker) and one.speaker == other.speaker
    shared = len(ours & theirs) / max(len(ours), len(theirs))
    return shared >= (LEAST_SHARED if tie is Tie.WORDS else LEAST_SHARED_PARALLEL)


def _plain(tokens: Sequence[Token]) -> str:
    return " ".join(token.word for token in tokens)


def _difference(pair: Pair, one: Quoted, other: Quoted) -> Difference:
    a = pair.one.passage(one.span.start, one.span.end)
    b = pair.other.passage(other.span.start, other.span.end)
    named = bool(one.speaker) and one.speaker == other.speaker
    who = f"both {one.speaker.title()}" if named else "the same statement"
    return Difference(
        kind=Kind.QUOTATION,
        severity=Severity.HIGH if named else Severity.MEDIUM,
        confidence=min(0.95, (0.6 if named else 0.45) + 0.35 * min(1.0, pair.score / SURE_SCORE)),
        summary=f"{a.article}: “{a.text}”; {b.article}: “{b.text}”",
        why=f"Both in quotation marks, {who}, in different words: at most one is verbatim.",
        evidence=(a, b),
    )
