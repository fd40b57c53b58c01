"""Where typed words stand in a text: any case, any accent, any blank between them, and every offset exact.

Texts are compared as folded copies. Folding maps code point for code point (a letter to itself without its accent,
any dash to a hyphen, any blank to a space); then combining marks and all but the first of several blanks are left
out, and where that was done is kept, so that a place in the copy leads back to the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from briefreader.model import Span

_GONE: Final = "\0"
"""Stands for a combining mark until it is left out; no text that is safe to draw holds one."""

_LEFT_OUT: Final = re.compile(r"(?<= )[ \0]+|\0+")
_MOST_REPLACED: Final = 80
_FIRST_ACCENT: Final = 10
"""The canonical combining class from which marks are vowel points and accents, and no part of the letter's name."""

_ALIKE: Final = {
    "-": "‐‑‒–—―−﹣－",
    "'": "‘’‚‛′`´ʼ＇",
    '"': "“”„‟«»″＂",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "d": "đ",
    "D": "Đ",
    "h": "ħ",
    "H": "Ħ",
    "i": "ı",
}
_CHOSEN: Final = {variant: one for one, variants in _ALIKE.items() for variant in variants}


class _Table(dict[int, str]):
    """A translation table that works out each code point when it first meets it."""

    def __init__(self, *, any_case: bool) -> None:
        super().__init__()
        self._any_case = any_case

    def __missing__(self, code: int) -> str:
        letter = _without_accent(chr(code))
        lower = letter.lower()
        self[code] = folded = lower if self._any_case and len(lower) == 1 else letter
        return folded


def _without_accent(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.combining(character) >= _FIRST_ACCENT:
        return _GONE
    parts = unicodedata.normalize("NFD", character)
    if not unicodedata.combining(parts[0]) and all(unicodedata.combining(one) >= _FIRST_ACCENT for one in parts[1:]):
        return _CHOSEN.get(parts[0], parts[0])
    return character


def _even(text: str, table: _Table) -> str:
    """Return a text with every code point replaced; nothing that one is replaced by is replaced in turn.

    A few letters replaced one after the other take half of what a translation does.
    """
    letters = [letter for letter in set(text) if table[ord(letter)] != letter]
    if len(letters) > _MOST_REPLACED:
        return text.translate(table)
    for letter in letters:
        text = text.replace(letter, table[ord(letter)])
    return text


_ANY_CASE: Final = _Table(any_case=True)
_EXACT_CASE: Final = _Table(any_case=False)


class Folded:
    """A text as it is searched: a copy for any case and, once asked for, one that keeps case."""

    def __init__(self, text: str) -> None:
        self.source = text
        even = _even(text, _ANY_CASE)
        gaps = [match.span() for match in _LEFT_OUT.finditer(even)]
        self._kept = [Span(end, start) for (_, end), (start, _) in pairwise([(0, 0), *gaps, (len(text), 0)])]
        self._any_case = self._without_gaps(even)
        self._exact_case: str | None = None
        self._gone = tuple(accumulate((end - start for start, end in gaps), initial=0))
        self._gaps = tuple(start - gone for (start, _), gone in zip(gaps, self._gone, strict=False))

    def copy(self, *, any_case: bool) -> str:
        """Return the folded text."""
        if any_case:
            return self._any_case
        if self._exact_case is None:
            self._exact_case = self._without_gaps(_even(self.source, _EXACT_CASE))
        return self._exact_case

    def _without_gaps(self, even: str) -> str:
        return "".join(even[kept.start : kept.end] for kept in self._kept)

    def original(self, at: int) -> int:
        """Return where in the text the character stands that is at `at` in the copy."""
        return at + self._gone[bisect_right(self._gaps, at)]


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for, folded as the texts are. A capital letter in it makes case count."""

    words: str
    any_case: bool

    @classmethod
    def of(cls, typed: str) -> Query:
        """Return the query for what was typed; nothing but blanks searches for nothing."""
        any_case = not any(letter.isupper() or letter.istitle() for letter in typed)
        return cls(Folded(typed).copy(any_case=any_case) if typed.strip() else "", any_case)


@dataclass(frozen=True, slots=True)
class Matches:
    """Where a query stands in one text: matches do not overlap, and are in the text's order.

    `starts` are places in the folded copy; a match's span in the text is worked out when it is asked for, because a
    letter may stand a hundred thousand times in a text of which forty lines are seen. `current` is the match that the
    analyst is at.
    """

    text: Folded | None = None
    starts: Sequence[int] = ()
    size: int = 0
    current: int | None = None

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, index: int) -> Span:
        """Return a match's place in the text; an accent that follows its last letter belongs to it."""
        return Span(self._original(self.starts[index]), self._original(self.starts[index] + self.size))

    def from_offset(self, offset: int) -> int:
        """Return the index of the first match that begins at `offset` or after it; their number if none does."""
        return bisect_left(self.starts, offset, key=self._original)

    def over(self, start: int, end: int) -> Iterator[tuple[Span, bool]]:
        """Yield the matches that share a character with `start:end`, and whether each is the current one."""
        for index in range(max(0, self.from_offset(start) - 1), len(self.starts)):
            span = self.span(index)
            if span.start >= end:
                return
            if span.end > start:
                yield span, index == self.current

    def _original(self, at: int) -> int:
        return self.text.original(at) if self.text else at


NO_MATCHES: Final = Matches()


def find(text: Folded, query: Query) -> Matches:
    """Return every place where `query` stands in `text`. Cost is one pass over the text and a step a match."""
    if not query.words:
        return NO_MATCHES
    size = len(query.words)
    pieces = text.copy(any_case=query.any_case).split(query.words)
    starts = list(accumulate((len(piece) + size for piece in pieces[:-1]), initial=-size))[1:]
    return Matches(text, starts, size)
