"""Quotation: one statement of one speaker, between quotation marks in both accounts, in different words."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair
from briefreader.findings.wordings import Wording, alike, differing, is_cut, quoted, wordings
from briefreader.matching.parallel import parallel_clauses
from briefreader.model import Kind, Severity

MIN_WORDS: Final = 2
"""Words of content that a wording needs where only the sentences around tie it to another."""
SAME_STATEMENT: Final = 0.6
"""Likeness of two wordings, small words and all, from which they are one statement wherever they stand."""
MIN_LIKE: Final = 4
"""Words that a wording needs to be known again by its own words alone."""
PARALLEL: Final = 0.4
"""Overlap from which the clauses around two quoted parts tell the same."""
LEAST_SHARED: Final = 0.4
LEAST_SHARED_PARALLEL: Final = 0.1
"""Share of the longer wording's content that must stand in the other: less where the clauses around them agree."""
SURE_SCORE: Final = 40.0


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two quoted wordings of one statement that do not agree.

    They are of one statement where they are alike word for word, or where the statements around them are
    linked and parallel. A shorter cut of the same words, a scare quote, and two named speakers are none.
    """
    for one, other in _known_again(compared):
        yield _difference(one, other, confidence=0.55 + 0.4 * alike(one, other))
    for pair in compared.pairs:
        if pair.shown:
            for one, other, tie in _side_by_side(pair, compared):
                if _one_speaker(one, other) and _altered(one, other, tie):
                    sure = min(1.0, pair.score / SURE_SCORE)
                    yield _difference(one, other, confidence=min(0.9, 0.5 + 0.35 * sure))


def _known_again(compared: Compared) -> Iterator[tuple[Wording, Wording]]:
    """Yield the quoted sentences that stand nearly alike in two articles: each with its likest."""
    told = [list(wordings(reading)) for reading in compared.readings]
    for first, ours in enumerate(told):
        for theirs in told[first + 1 :]:
            for one in ours:
                likest = max(theirs, key=lambda other: alike(one, other), default=None)
                if likest is not None and _is_changed(one, likest):
                    yield one, likest


def _is_changed(one: Wording, other: Wording) -> bool:
    if min(len(one.words), len(other.words)) < MIN_LIKE or not one.content & other.content:
        return False
    return _one_speaker(one, other) and alike(one, other) >= SAME_STATEMENT and not is_cut(one, other)


class Tie(Enum):
    """What makes two quoted parts one statement: their own words, parallel clauses, or their place between those."""

    WORDS = auto()
    CLAUSE = auto()
    PLACE = auto()


def _side_by_side(pair: Pair, compared: Compared) -> Iterator[tuple[Wording, Wording, Tie]]:
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
        for ours in quoted(pair.one.reading, one):
            for theirs in quoted(pair.other.reading, other):
                yield ours, theirs, tie


def _one_speaker(one: Wording, other: Wording) -> bool:
    return not one.speaker or not other.speaker or one.speaker == other.speaker


def _altered(one: Wording, other: Wording, tie: Tie) -> bool:
    """Return True where two wordings are of one statement and neither is a cut of the other."""
    ours, theirs = one.content, other.content
    if min(len(ours), len(theirs)) < MIN_WORDS or ours == theirs or is_cut(one, other):
        return False
    if tie is Tie.PLACE:
        return bool(one.speaker) and one.speaker == other.speaker
    shared = len(ours & theirs) / max(len(ours), len(theirs))
    return shared >= (LEAST_SHARED if tie is Tie.WORDS else LEAST_SHARED_PARALLEL)


def _difference(one: Wording, other: Wording, *, confidence: float) -> Difference:
    named = bool(one.speaker) and one.speaker == other.speaker
    who = f"both {one.speaker.title()}" if named else "the same statement"
    apart = differing(one, other)
    return Difference(
        kind=Kind.QUOTATION,
        severity=Severity.HIGH if named else Severity.MEDIUM,
        confidence=confidence if named else 0.8 * confidence,
        summary=f"{one.passage.article}: “{apart[0]}”; {other.passage.article}: “{apart[1]}”",
        why=f"Both in quotation marks, {who}, in different words: at most one is verbatim.",
        evidence=(one.passage, other.passage),
    )
