"""Attributions: which words of the article credit somebody, whom, and with what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.saying import Force, force_of
from briefreader.mentions.speech.phrases import AUXILIARIES, COORDINATORS, SUBORDINATORS, is_adverb, is_finite
from briefreader.mentions.speech.speakers import Speaker, speakers, written
from briefreader.mentions.speech.tags import Speech, Tag, read_speech
from briefreader.mentions.speech.words import QUOTED
from briefreader.model import Span

_EDGE: Final = " \t\r\n,;:.!?-–—"
_CONTRASTS: Final = COORDINATORS | frozenset("while whereas though although".split())
_OPENERS: Final = COORDINATORS | SUBORDINATORS
_FAR: Final = 80  # words within which a clause is taken to end
_NEAR: Final = 8  # tags of one sentence that may bound each other; no prose has more
_SKIPPED: Final = frozenset("that out".split())


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is credited with the words of a stretch.

    `tag` holds the words of attribution, with when and where they were said, and is no part of what is credited.
    `source` is as written, or whoever "he", "she" or "it" stands for where that is clear; "" where nobody is named
    ("reportedly"). `source_span` is the place of the source's words in the tag, the pronoun's too. `verb` is the
    verb's base form, or "according to". `content` is what is credited, in one stretch or around the tag.
    """

    tag: Span
    source: str
    source_span: Span | None
    verb: str
    content: tuple[Span, ...]

    @property
    def force(self) -> Force:
        """What the choice of verb says about the words credited."""
        return force_of(self.verb) or Force.SAY


def attributions(text: str, sentences: Sequence[Span], *, speech: Speech | None = None) -> tuple[Attribution, ...]:
    """Return the attributions of an article in order; words inside quotation marks attribute nothing for it.

    `sentences` are the article's, in order; whatever lies outside them is passed over. `speech` is what `read_speech`
    found from the first to the last of them, for a caller who has it already.
    """
    if not sentences:
        return ()
    speech = speech or read_speech(text, sentences[0].start, sentences[-1].end)
    starts = [sentence.start for sentence in sentences]
    found: list[Attribution] = []
    for index, (tag, named) in enumerate(zip(speech.tags, speakers(speech), strict=True)):
        span = speech.span(tag.first, tag.last)
        place = bisect_right(starts, span.start) - 1
        if tag.judges or place < 0 or span.start >= sentences[place].end:
            continue
        content = _content(text, speech, index, sentences[place])
        if content:
            source_span = speech.span(*tag.source) if tag.source else None
            found.append(Attribution(span, _source(speech, tag, named), source_span, tag.lemma, content))
    return tuple(found)


def _source(speech: Speech, tag: Tag, named: Speaker | None) -> str:
    if named is not None:
        return written(speech.words[named.first : named.last])
    return written(speech.words[tag.source[0] : tag.source[1]]) if tag.source else ""


def _content(text: str, speech: Speech, index: int, sentence: Span) -> tuple[Span, ...]:
    tag = speech.tags[index]
    first, last = speech.sentence(tag.first)
    parts = (
        [(_after_that(speech, tag.last, last), _right_limit(speech, index, last))]
        if tag.leads
        else [(_left_limit(speech, index, first), tag.first), (tag.last, _trailing_limit(speech, index, last))]
    )
    spans = (_stretch(text, speech, start, end, sentence) for start, end in parts if start < end)
    return tuple(span for span in spans if span)


def _after_that(speech: Speech, start: int, last: int) -> int:
    while start < last and speech.words[start].low in _SKIPPED:
        start += 1
    return start


def _right_limit(speech: Speech, index: int, last: int) -> int:
    """Return where the words after a leading tag stop: before the clause of the next tag, if it has one."""
    tag = speech.tags[index]
    if tag.noun:
        return _one_clause(speech, tag.last, last)
    for other in speech.tags[index + 1 : index + 1 + _NEAR]:
        if other.first >= last:
            break
        if other.judges or other.source is None:
            continue
        if not other.leads:
            return _clause_break(speech, tag.last, other.first) or last
        start = other.first
        while start > tag.last and speech.words[start - 1].low in _CONTRASTS:
            start -= 1
        if speech.words[start].gap in ",;" or start < other.first:
            return start
    return last


def _one_clause(speech: Speech, start: int, last: int) -> int:
    """Return where the clause after "the claim that" stops: at a comma, or at the verb that goes with "claim"."""
    has_verb = False
    for at in range(start + 1, min(last, start + _FAR)):
        word, before = speech.words[at], speech.words[at - 1]
        if word.gap in ",;":
            return at
        if word.low in SUBORDINATORS and at > start + 1:
            return last
        if is_finite(speech.words, at) and not (before.low in AUXILIARIES or is_adverb(before)):
            if has_verb:
                return at
            has_verb = True
    return last


def _clause_break(speech: Speech, start: int, end: int) -> int | None:
    """Return the last word between two that opens a clause of its own after a comma ("…, but")."""
    for at in range(end - 1, max(start, end - 1 - _FAR), -1):
        word = speech.words[at]
        if word.gap == ";" or (word.gap == "," and word.low in _OPENERS):
            return at
    return None


def _left_limit(speech: Speech, index: int, first: int) -> int:
    """Return where the words before a tag that follows them begin."""
    tag = speech.tags[index]
    for other in reversed(speech.tags[max(0, index - _NEAR) : index]):
        if other.first < first:
            break
        if other.judges or other.source is None:
            continue
        start = other.last
        if other.leads:
            start = _clause_break(speech, other.last, tag.first) or other.first
        while start < tag.first and speech.words[start].low in COORDINATORS:
            start += 1
        return start
    while first < tag.first and speech.words[first].low in COORDINATORS:
        first += 1
    return first


def _trailing_limit(speech: Speech, index: int, last: int) -> int:
    """Return where the words after a tag in the middle of what it credits stop."""
    tag = speech.tags[index]
    if tag.last >= last:
        return tag.last
    if tag.source is None:
        return last
    if speech.words[tag.last].gap not in ",:-" and speech.words[tag.last].low != QUOTED:
        return tag.last
    for other in speech.tags[index + 1 : index + 1 + _NEAR]:
        if other.first >= last:
            break
        if other.judges or other.source is None:
            continue
        if not other.leads:
            return tag.last
        start = other.first
        while start > tag.last and speech.words[start - 1].low in _CONTRASTS:
            start -= 1
        return start
    return last


def _stretch(text: str, speech: Speech, start: int, end: int, sentence: Span) -> Span | None:
    """Return the place of words `start` to `end` in the sentence, without the marks around them."""
    words = speech.words
    left = words[start - 1].end if start else words[start].start
    right = words[end].start if end < len(words) else max(sentence.end, words[end - 1].end)
    quoted_first, quoted_last = words[start].low == QUOTED, words[end - 1].low == QUOTED
    left = words[start].start if quoted_first else max(left, sentence.start)
    right = words[end - 1].end if quoted_last else min(right, max(sentence.end, words[end - 1].end))
    while left < right and text[left] in _EDGE:
        left += 1
    while right > left and text[right - 1] in _EDGE and not quoted_last:
        right -= 1
    return Span(left, right) if right > left else None
