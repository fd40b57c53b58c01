"""What stands between quotation marks, and how two wordings of it compare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.speech.names import fold
from briefreader.mentions.speech.quotations import Quotation
from briefreader.mentions.statements import Reading
from briefreader.mentions.tokens import Token, tokenize
from briefreader.model import MAX_PASSAGE, Passage, Span
from briefreader.reading.sentences import sentences_of

CONTRACTIONS: Final = {
    "n't": "not",
    "'re": "are",
    "'ve": "have",
    "'ll": "will",
    "'m": "am",
}
IRREGULAR: Final = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "shan't": ("shall", "not"),
}
"""Short forms and the words they stand for: "we don't" and "we do not" are one wording."""
_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
DIGITS: Final = {word: str(number) for number, word in enumerate(_ONES)} | {
    word: str(10 * number) for number, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)
}
COLOURLESS: Final = frozenset("a an the that and but so well oh uh um".split())
"""Words that a reporter may drop or add without changing what was said."""
CONTEXT: Final = 2
"""Words shown on either side of those that differ."""
LONGEST_SUMMARY: Final = 8


@dataclass(frozen=True, slots=True)
class Wording:
    """Quoted words of one article, without the marks, and who is quoted.

    `speaker` is the last word of a name, folded, or "" for a role ("the minister") or nobody. `words` are in one
    spelling and in full; `pieces` are they between ellipses and brackets, without those that are colourless.
    """

    passage: Passage
    speaker: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    pieces: tuple[list[str], ...]

    @property
    def content(self) -> frozenset[str]:
        """The base forms of the words that carry content."""
        return frozenset(base_form(token.stem) for token in self.tokens if token.word not in STOP_WORDS)


def wordings(reading: Reading) -> Iterator[Wording]:
    """Yield an article's quotations sentence by sentence, scare quotes aside."""
    for quotation in reading.quotations:
        if not quotation.scare:
            for sentence in sentences_of(reading.article.text, [quotation.words]):
                yield from _wording(reading, quotation, sentence)


def quoted(reading: Reading, stretch: Span) -> Iterator[Wording]:
    """Yield what stands between quotation marks inside `stretch`, scare quotes aside."""
    for quotation in reading.quotations:
        start, end = max(stretch.start, quotation.words.start), min(stretch.end, quotation.words.end)
        if start < end and not quotation.scare:
            yield from _wording(reading, quotation, Span(start, end))


def _wording(reading: Reading, quotation: Quotation, span: Span) -> Iterator[Wording]:
    text = reading.article.text
    start, end = span.start, min(span.end, span.start + MAX_PASSAGE)
    while end > start and not text[end - 1].isalnum():
        end -= 1
    tokens = tokenize(text, start, end)
    if not tokens:
        return
    gaps = list(_GAP.finditer(text, start, end))
    kept = [token for token in tokens if not any(gap.start() <= token.start < gap.end() for gap in gaps)]
    words = tuple(word for token in kept for word in _plain(token))
    pieces: list[list[str]] = [[] for _ in range(len(gaps) + 1)]
    for token in kept:
        piece = sum(1 for gap in gaps if gap.start() < token.start)
        pieces[piece] += [word for word in _plain(token) if word not in COLOURLESS]
    passage = reading.article.passage(start, end)
    yield Wording(passage, _surname(quotation.speaker), tokens, words, tuple(piece for piece in pieces if piece))


_GAP: Final = re.compile(r"…|\.\.\.|\[[^\[\]]{0,80}\]")


def _surname(speaker: str) -> str:
    words = speaker.split()
    return fold(words[-1]) if words and words[0][0].isupper() and words[-1][0].isupper() else ""


def _plain(token: Token) -> tuple[str, ...]:
    """Return a word as it is compared: short forms in full, one spelling, numbers in digits."""
    word = token.word
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, full in CONTRACTIONS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)], full
    if word in DIGITS:
        return (DIGITS[word],)
    return (base_form(token.stem) + word[len(token.stem) :],)


def alike(one: Wording, other: Wording) -> float:
    """Return how alike two wordings are, word for word and in order, from 0 to 1 (normalised Indel similarity)."""
    return Indel.normalized_similarity(one.words, other.words)


def is_cut(one: Wording, other: Wording) -> bool:
    """Return True where one wording is the other cut down: each of its pieces stands there whole, in order.

    An ellipsis or a bracket parts the pieces of a wording; colourless words count on neither side.
    """
    return _stands_in(one, other) or _stands_in(other, one)


def _stands_in(short: Wording, long: Wording) -> bool:
    words, at = [word for piece in long.pieces for word in piece], 0
    for piece in short.pieces:
        places = (
            start for start in range(at, len(words) - len(piece) + 1) if words[start : start + len(piece)] == piece
        )
        found = next(places, None)
        if found is None:
            return False
        at = found + len(piece)
    return True


def differing(one: Wording, other: Wording) -> tuple[str, str]:
    """Return the part of each wording that differs, as written, with a word or two around it."""
    ours = [token.word for token in one.tokens]
    theirs = [token.word for token in other.tokens]
    changes = [code for code in Indel.opcodes(ours, theirs) if code.tag != "equal"]
    if not changes:
        return one.passage.text, other.passage.text
    first, last = changes[0], changes[-1]
    return (
        _part(one, first.src_start - CONTEXT, last.src_end + CONTEXT),
        _part(other, first.dest_start - CONTEXT, last.dest_end + CONTEXT),
    )


def _part(wording: Wording, start: int, end: int) -> str:
    first, last = max(0, start), min(len(wording.tokens), max(start + 1, end))
    if (first == 0 and last == len(wording.tokens)) or last - first > LONGEST_SUMMARY:
        last = min(last, first + LONGEST_SUMMARY)
    base = wording.passage.start
    words = wording.passage.text[wording.tokens[first].start - base : wording.tokens[last - 1].end - base]
    return f"{'… ' if first else ''}{words}{' …' if last < len(wording.tokens) else ''}"
