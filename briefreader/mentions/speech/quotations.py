"""Quotations: the words between quotation marks, who is quoted, and which of them are no quoted speech at all."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from briefreader.mentions.speech.marks import Quoted
from briefreader.mentions.speech.phrases import DETERMINERS, PREPOSITIONS
from briefreader.mentions.speech.speakers import short_name, speakers
from briefreader.mentions.speech.tags import Speech, Tag, read_speech
from briefreader.mentions.speech.words import QUOTED
from briefreader.model import Span

_SCARE_WORDS: Final = 3
_TITLE_WORDS: Final = 7
_SMALL: Final = DETERMINERS | PREPOSITIONS | {"and", "or"}
_NAMING: Final = frozenset(
    """
    so-called dubbed nicknamed named titled entitled codenamed code-named aka alias film movie album song single novel
    book play series show documentary programme program ship vessel yacht ferry trawler musical opera exhibition
    magazine game painting poem hit comedy drama
    """.split()
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks.

    `span` includes the marks; `words` does not, nor the comma or full stop before the closing one. `speaker` is the
    surname or role as written, through "he said" too, or "" where nobody is named. `continued` is the index of the
    quotation that this one goes on from. `scare` marks a title, a nickname or a word held at arm's length.
    """

    span: Span
    words: Span
    speaker: str
    continued: int | None
    scare: bool


def quotations(
    text: str, start: int = 0, end: int | None = None, *, speech: Speech | None = None
) -> tuple[Quotation, ...]:
    """Return the quotations of `text[start:end]`, in order and disjoint: what is nested belongs to the outer one.

    `speech` is what `read_speech` found in the same stretch, for a caller who has it already.
    """
    speech = speech or read_speech(text, start, end)
    places = [index for index, word in enumerate(speech.words) if word.low == QUOTED]
    reader = _Reader(text, speech, places)
    found: list[Quotation] = []
    for number, (place, quote) in enumerate(zip(places, speech.quoted, strict=True)):
        found.append(reader.quotation(number, place, quote, found))
    return tuple(found)


class _Reader:
    """The tags of one text, looked up by the word index of a quotation."""

    def __init__(self, text: str, speech: Speech, places: list[int]) -> None:
        self.text = text
        self.speech = speech
        self.places = places
        self.firsts = [tag.first for tag in speech.tags]
        self.named = speakers(speech)

    def quotation(self, number: int, place: int, quote: Quoted, found: list[Quotation]) -> Quotation:
        words = _bare(self.text, quote.inner)
        tag = self._tag(place)
        speaker = self._speaker(tag) if tag is not None else ""
        count = len(self.text[words.start : words.end].split())
        continued = self._continued(number, place, quote, tag)
        scare = self._scare(place, count, words, credited=tag is not None or continued is not None)
        if continued is not None:
            speaker = found[continued].speaker or speaker
        elif tag is None and self._whole(place):
            speaker = self._carried(number, place, found)
        return Quotation(quote.span, words, "" if scare else speaker, continued, scare)

    def _tag(self, place: int) -> int | None:
        """Return the index of the tag that credits the quotation at word `place`."""
        first, last = self.speech.sentence(place)
        after = bisect_left(self.firsts, place)
        following = self._tag_after(place, after, last)
        if following is not None and self.firsts[following] == place + 1:
            return following
        before = after - 1
        while before >= 0 and self.firsts[before] >= first:
            tag = self.speech.tags[before]
            if (tag.source or not tag.leads) and self._reaches(tag, place):
                return before
            before -= 1
        return following

    def _tag_after(self, place: int, after: int, last: int) -> int | None:
        """Return the first tag after the quotation, in its sentence, that looks back for what it credits."""
        if after >= len(self.firsts) or self.firsts[after] >= last:
            return None
        tag = self.speech.tags[after]
        beside = tag.first == place + 1 and not tag.judges and self.speech.words[tag.first].gap == ","
        return after if tag.source and (beside or not tag.leads) else None

    def _reaches(self, tag: Tag, place: int) -> bool:
        """Return True where what `tag` credits goes on as far as the quotation."""
        if not tag.judges:
            return True
        between = self.speech.words[tag.last : place + 1]
        return len(between) < 20 and not any(word.gap in ";." for word in between)

    def _speaker(self, index: int) -> str:
        named = self.named[index]
        return short_name(self.speech, named) if named else ""

    def _scare(self, place: int, count: int, words: Span, *, credited: bool) -> bool:
        before = self.speech.words[place - 1] if place else None
        if before and self.speech.words[place].gap == " " and before.low in _NAMING and count <= _TITLE_WORDS:
            return True
        if credited or self._whole(place):
            return False
        return count <= _SCARE_WORDS or (count <= _TITLE_WORDS and _title_case(self.text[words.start : words.end]))

    def _whole(self, place: int) -> bool:
        """Return True where the quotation makes a sentence of its own."""
        words = self.speech.words
        after = place + 1
        return words[place].gap in ".?:" and (
            words[after].gap in ".?" if after < len(words) else self.text[words[place].end - 2] in ".!?…"
        )

    def _continued(self, number: int, place: int, quote: Quoted, tag: int | None) -> int | None:
        """Return the index of the quotation before, where this one goes on from it."""
        if number == 0:
            return None
        before = self.speech.quoted[number - 1]
        if not before.closed and quote.first and place == self.places[number - 1] + 1:
            return number - 1
        if tag is None:
            return None
        middle = self.speech.tags[tag]
        between = middle.first == self.places[number - 1] + 1 and middle.last == place and not middle.judges
        broken = between and not middle.leads and self.speech.words[place].gap not in ".?"
        return number - 1 if broken else None

    def _carried(self, number: int, place: int, found: list[Quotation]) -> str:
        """Return who goes on speaking in a quotation that makes a sentence of its own."""
        first, last = self.speech.sentence(place - 1) if place else (0, 0)
        if number and self.places[number - 1] == place - 1:
            return found[number - 1].speaker
        index = bisect_left(self.firsts, last) - 1
        if last <= place and index >= 0 and self.firsts[index] >= first and not self.speech.tags[index].judges:
            return self._speaker(index)
        return ""


def _bare(text: str, inner: Span) -> Span:
    """Cut white space, and the punctuation that belongs to the house rather than to the speaker."""
    start, end = inner.start, inner.end
    while start < end and (text[start].isspace() or text[start] in "…-–—,"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",-–—"):
        end -= 1
    if end - start > 1 and text[end - 1] == "." and text[end - 2] != "." and not text[end - 2].isupper():
        end -= 1
    return Span(start, end)


def _title_case(words: str) -> bool:
    return all(word[:1].isupper() or word.lower() in _SMALL for word in words.split())
