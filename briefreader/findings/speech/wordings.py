"""What stands between quotation marks, and how two wordings of it compare."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import Indel

from briefreader.lexicon.near_words import near
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form, related
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
    "'d": "would",
}
AMBIGUOUS: Final = {"has": "is", "is": "is", "had": "would", "would": "would"}
"""Words that one short form stands for: "they'd" is "they had" or "they would", "it's" is "it is" or "it has"."""
WITH_S: Final = frozenset("it he she that there here what who where how everybody everyone nobody everything".split())
"""Words of which "'s" is a short form, and no possessive."""
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
TIDIED: Final = COLOURLESS | frozenset(
    "have has had got another just also then too now really be is are was were".split()
)
"""Words by which two faithful wordings may differ, once all that carries content is the same."""
LEAST_MET: Final = 3
LIGHT: Final = frozenset("go get take make do come think say know want lot thing".split())
"""Words of too little content to tell one statement from another."""
CONTEXT: Final = 2
"""Words shown on either side of those that differ."""
LONGEST_SUMMARY: Final = 8


@dataclass(frozen=True, slots=True)
class Wording:
    """Quoted words of one article, without the marks, and who is quoted.

    `speaker` is the last word of a name, folded, or "" for a role ("the minister") or nobody; `credited` is whoever is
    quoted, as written. `words` are in one spelling and in full; `pieces` are they between ellipses and brackets,
    without those that are colourless, and `content` the base forms of those that carry content.
    """

    passage: Passage
    speaker: str
    credited: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    pieces: tuple[list[str], ...]
    content: frozenset[str]


Parts = dict[Passage, "Wording"]
"""The quoted parts that were read already, for a caller who comes by the same ones again and again."""


def wordings(reading: Reading) -> Iterator[Wording]:
    """Yield an article's quotations sentence by sentence, scare quotes aside."""
    for quotation in reading.quotations:
        yield from sentences_in(reading, quotation)


def sentences_in(reading: Reading, quotation: Quotation) -> Iterator[Wording]:
    """Yield a quotation sentence by sentence, none of a scare quote."""
    if not quotation.scare:
        for sentence in sentences_of(reading.article.text, [quotation.words]):
            yield from _wording(reading, quotation, sentence)


def quoted(reading: Reading, stretch: Span, parts: Parts) -> Iterator[Wording]:
    """Yield what stands between quotation marks inside `stretch`, scare quotes aside; `parts` is added to."""
    for quotation in quotations_in(reading, stretch):
        start, end = max(stretch.start, quotation.words.start), min(stretch.end, quotation.words.end)
        if start < end and not quotation.scare:
            part = reading.article.passage(start, end)
            if part not in parts:
                parts.update((part, found) for found in _wording(reading, quotation, part.span))
            if part in parts:
                yield parts[part]


def quotations_in(reading: Reading, stretch: Span) -> Sequence[Quotation]:
    """Return the quotations that overlap `stretch`, in order."""
    marks = reading.quotations
    first = max(0, bisect_right(marks, stretch.start, key=_start) - 1)
    return [mark for mark in marks[first : bisect_left(marks, stretch.end, key=_start)] if mark.span.overlaps(stretch)]


def _start(mark: Quotation) -> int:
    return mark.span.start


def _wording(reading: Reading, quotation: Quotation, span: Span) -> Iterator[Wording]:
    text = reading.article.text
    start, end = span.start, min(span.end, span.start + MAX_PASSAGE)
    while end > start and not text[end - 1].isalnum():
        end -= 1
    tokens = tuple(token for token in tokenize(text, start, end) if token.text != "00")  # 6:00 p.m. is 6 p.m.
    if not tokens:
        return
    gaps = list(_GAP.finditer(text, start, end))
    kept = [token for token in tokens if not any(gap.start() <= token.start < gap.end() for gap in gaps)]
    words: list[str] = []
    pieces: list[list[str]] = [[] for _ in range(len(gaps) + 1)]
    for token in kept:
        plain = _plain(token)
        words += plain
        pieces[sum(1 for gap in gaps if gap.start() < token.start)] += [
            word for word in plain if word not in COLOURLESS
        ]
    passage = reading.article.passage(start, end)
    whole = tuple(piece for piece in pieces if piece)
    content = frozenset(_one_spelling(base_form(token.stem)) for token in tokens if token.word not in STOP_WORDS)
    yield Wording(passage, _surname(quotation.speaker), quotation.speaker, tokens, tuple(words), whole, content)


_GAP: Final = re.compile(r"…|\.\.\.|\[[^\[\]]{0,80}\]|\([^()]{0,40}\)")


def _surname(speaker: str) -> str:
    words = speaker.split()
    return fold(words[-1]) if words and words[0][0].isupper() and words[-1][0].isupper() else ""


def _plain(token: Token) -> tuple[str, ...]:
    """Return a word as it is compared: short forms in full, one spelling, numbers in digits."""
    word = token.word
    if word in AMBIGUOUS:
        return (AMBIGUOUS[word],)
    if word in IRREGULAR:
        return IRREGULAR[word]
    if token.text[-2:].lower() in ("'s", "’s") and word in WITH_S:
        return word, AMBIGUOUS["is"]
    if "'" in word:
        for ending, full in CONTRACTIONS.items():
            if word.endswith(ending) and len(word) > len(ending):
                return word[: -len(ending)], full
    if word in DIGITS:
        return (DIGITS[word],)
    return (_one_spelling(base_form(token.stem) + word[len(token.stem) :]),)


def _one_spelling(word: str) -> str:
    """Fold British and American spellings, of words that no list has: neighbourhood, urbanise."""
    return word.replace("our", "or").replace("isat", "izat").replace("yse", "yze").replace("ise", "ize")


def alike(one: Wording, other: Wording) -> float:
    """Return how alike two wordings are, word for word and in order, from 0 to 1 (normalised Indel similarity)."""
    return Indel.normalized_similarity(one.words, other.words)


def told_alike(ours: Sequence[Wording], theirs: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of two articles' wordings that share a third of the shorter one's content at least."""
    homes: dict[str, list[int]] = defaultdict(list)
    for number, other in enumerate(theirs):
        for word in other.content:
            homes[word].append(number)
    for number, one in enumerate(ours):
        met = Counter(home for word in one.content for home in homes.get(word, ()))
        for home, count in sorted(met.items()):
            if count * LEAST_MET >= min(len(one.content), len(theirs[home].content)):
                yield number, home


def in_common(one: Wording, other: Wording) -> float:
    """Return how much content two wordings have in common, whatever its order, from 0 to 1 (Dice)."""
    total = len(one.content) + len(other.content)
    return 2 * len(one.content & other.content) / total if total else 0.0


def kindred(one: Wording, other: Wording) -> float:
    """Return the share of the longer wording's content that has a like word in the other: the same or near it."""
    ours, theirs = one.content - LIGHT, other.content - LIGHT
    short, long = sorted((ours, theirs), key=len)
    if not short:
        return 0.0
    met = sum(1 for word in sorted(short) if any(related(word, each) > 0 or near(word, each) for each in sorted(long)))
    return met / len(long)


def share_a_phrase(one: Wording, other: Wording) -> bool:
    """Return True where two words of content stand side by side in both wordings: "liquid water"."""
    return bool(_phrases(one) & _phrases(other))


def _phrases(wording: Wording) -> frozenset[tuple[str, str]]:
    bases = [("" if token.word in STOP_WORDS else base_form(token.stem)) for token in wording.tokens]
    return frozenset((a, b) for a, b in pairwise(bases) if a and b and a not in LIGHT and b not in LIGHT)


def is_tidied(one: Wording, other: Wording) -> bool:
    """Return True where only words that a reporter tidies up differ: "got" and "have got"."""
    return [word for word in one.words if word not in TIDIED] == [word for word in other.words if word not in TIDIED]


def headline_of(reading: Reading) -> Span | None:
    """Return the place of the headline: a first sentence that no full stop ends; None where the story opens at once."""
    if len(reading.statements) < 2:
        return None
    first = reading.statements[0].passage
    return None if first.text.rstrip("\"'”’").endswith((".", "!", "?")) else first.span


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
