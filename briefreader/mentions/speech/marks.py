"""Pairs of quotation marks: which mark opens, which closes, and which is an apostrophe or an inch.

Each paragraph is settled by itself and read once from left to right: a quotation that nothing closes ends with its
paragraph, and marks inside a quotation of another style belong to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefreader.model import Span

_MARK: Final = re.compile(r"[\"“”„«»'‘’‚]")
_BREAK: Final = re.compile(r"\n[ \t\r]*(\n)?")
_LINE_END: Final = (".", "!", "?", ":", "…", "”", "’", '"', "'", "»")
_CLOSING: Final = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’'", "'": "'’", "‚": "‘’"}
_SINGLE: Final = "'‘’‚"
_CLIPPED: Final = ("em", "til", "tis", "twas", "n", "cause", "bout", "s", "ere")
_FEET: Final = re.compile(r"\d['’′]\s?\d{1,2}\"?\Z")
_MAX_INSIDE: Final = 100  # marks inside one quotation; past that the text is no prose, and the search must end
_BEFORE_OPENING: Final = " \t\n\r\xa0([{-–—/“\"‘'…"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch between marks: `inner` without them.

    `closed` is False where only the paragraph's end closes it; `first` is True where it opens its paragraph.
    """

    span: Span
    inner: Span
    closed: bool
    first: bool


def paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the paragraphs of `text[start:end]`: parted by a blank line, or by a line end that ends a sentence.

    Where blank lines part the paragraphs of a text whose lines are wrapped, a single line end parts nothing.
    """
    wrapped = _is_wrapped(text, start, end)
    place = start
    for match in _BREAK.finditer(text, start, end):
        blank = match[1] is not None
        if blank or (not wrapped and text[max(start, match.start() - 4) : match.start()].rstrip().endswith(_LINE_END)):
            if match.start() > place:
                yield Span(place, match.start())
            place = match.end()
    if end > place:
        yield Span(place, end)


def _is_wrapped(text: str, start: int, end: int) -> bool:
    broken = 0
    for match in _BREAK.finditer(text, start, end):
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if match[1] is None and (before.islower() or before == ",") and after.isalpha():
            broken += 1
    return broken > 1


def pairs(text: str, start: int, end: int) -> list[Quoted]:
    """Return the outermost quotations of `text[start:end]`, in order and disjoint."""
    found: list[Quoted] = []
    for paragraph in paragraphs(text, start, end):
        found.extend(_Paragraph(text, paragraph).pairs())
    return found


class _Paragraph:
    """One paragraph's marks while they are being paired."""

    def __init__(self, text: str, span: Span) -> None:
        self.text = text
        self.span = span
        self.marks = [match.start() for match in _MARK.finditer(text, span.start, span.end)]
        self.hopeless: set[str] = set()  # marks that nothing further on in the paragraph can close

    def pairs(self) -> Iterator[Quoted]:
        at = 0
        while at < len(self.marks):
            place = self.marks[at]
            closing = self._closing(at) if self._opens(place) else None
            if closing is None and self._opens(place) and self._may_stay_open(place):
                yield self._quoted(place, None)
                return
            if closing is None:
                at += 1
                continue
            yield self._quoted(place, self.marks[closing])
            at = closing + 1

    def _quoted(self, place: int, closing: int | None) -> Quoted:
        first = not self.text[self.span.start : place].strip() if place - self.span.start < 40 else False
        if closing is not None:
            return Quoted(Span(place, closing + 1), Span(place + 1, closing), True, first)
        end = self.span.start + len(self.text[self.span.start : self.span.end].rstrip())
        return Quoted(Span(place, end), Span(place + 1, end), False, first)

    def _around(self, place: int) -> tuple[str, str]:
        before = self.text[place - 1] if place > self.span.start else " "
        after = self.text[place + 1] if place + 1 < self.span.end else " "
        return before, after

    def _opens(self, place: int) -> bool:
        mark = self.text[place]
        before, after = self._around(place)
        if mark in "”’»":
            return False
        if mark in "“„«‚":
            return place + 1 < self.span.end
        if after.isspace():
            return mark == '"' and place == self.span.start
        if mark == '"':
            return before in _BEFORE_OPENING
        return before in _BEFORE_OPENING and not self._clipped(place)

    def _clipped(self, place: int) -> bool:
        """Return True where a single mark stands for letters left out: '90s, 'em, rock 'n' roll."""
        tail = self.text[place + 1 : place + 6]
        word = re.match(r"[^\W\d_]+", tail)
        return (tail[:2].isdigit() and tail[2:3] in ("s", " ", ",", ".")) or bool(word and word[0].lower() in _CLIPPED)

    def _may_stay_open(self, place: int) -> bool:
        return self.text[place] not in _SINGLE

    def _closing(self, at: int) -> int | None:
        """Return the index of the mark that closes the one at index `at`."""
        mark = self.text[self.marks[at]]
        if mark in self.hopeless:
            return None
        found = self._closing_single(at) if mark in _SINGLE else self._closing_double(at)
        if found is None:
            self.hopeless.add(mark)
        return found

    def _closing_double(self, at: int) -> int | None:
        mark = self.text[self.marks[at]]
        closers, depth, stray = _CLOSING[mark], 0, None
        for index in range(at + 1, min(at + _MAX_INSIDE, len(self.marks))):
            place = self.marks[index]
            other = self.text[place]
            if other in closers:
                if other == '"' and not self._ends_words(place):
                    continue
                if depth == 0:
                    return index
                depth -= 1
            elif other == mark:
                depth += 1
            elif other == '"' and stray is None and depth == 0 and self._ends_words(place):
                stray = index
        return stray

    def _ends_words(self, place: int) -> bool:
        """Return True where a straight double mark can close: after words, not as the inches of a height."""
        before, after = self._around(place)
        if before.isspace():
            return after.isspace() or after in ",.;:"
        if before.isdigit() and _FEET.search(self.text, max(self.span.start, place - 8), place):
            return False
        return not (after.isalnum() and before in "([{-–—")

    def _closing_single(self, at: int) -> int | None:
        mark = self.text[self.marks[at]]
        weak: int | None = None
        for index in range(at + 1, len(self.marks)):
            place = self.marks[index]
            if self.text[place] not in _CLOSING[mark]:
                if weak is not None and self.text[place] == mark:
                    return weak
                continue
            before, after = self._around(place)
            if before.isspace() or after.isalnum():
                if weak is not None and self._opens(place):
                    return weak
                continue
            if not self._plural_possessive(place, before, after):
                return index
            weak = weak if weak is not None else index
        return weak

    def _plural_possessive(self, place: int, before: str, after: str) -> bool:
        """Return True where the mark may be that of "the workers’ pay": after an s, before a lower-case word."""
        return before == "s" and after == " " and self.text[place + 2 : place + 3].islower()
