"""A stretch of text as tokens, with what stands between them: the ground that numbers are read on."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from briefreader.mentions.tokens import Token, tokenize

CURRENCY_SIGNS: Final = "$£€¥₹₽₺₴₩₪₦฿"
_SPACES: Final = frozenset(
    (" ", "\u00a0", "\u202f", "\u2009", *(f" {sign}" for sign in CURRENCY_SIGNS), "% ", "° ", "€ ", "£ ")
)
_HYPHENS: Final = frozenset(("-", "\u2010", "\u2011"))
_DASHES: Final = frozenset(("\u2013", "\u2014", " - ", " \u2013 ", " \u2014 ", "\u2212"))
_POSSESSIVE: Final = frozenset(("' ", "\u2019 "))
_QUOTED: Final = frozenset((' "', " \u201c", " \u2018", " '", '" ', "\u201d ", "\u2019 ", "' "))
_SEEN: Final = 6
"""Characters of a gap worth looking at: a longer one always parts."""


class Cursor:
    """The tokens of `text[start:end]`. Every look-up answers for any index, and never looks outside the stretch."""

    __slots__ = ("end", "size", "start", "text", "tokens", "words")

    def __init__(self, text: str, start: int, end: int, tokens: tuple[Token, ...] | None) -> None:
        if tokens is None:
            tokens = tokenize(text, start, end)
        else:
            first = bisect_left(tokens, start, key=lambda token: token.start)
            last = bisect_left(tokens, end, key=lambda token: token.start)
            while last > first and tokens[last - 1].end > end:
                last -= 1
            tokens = tokens[first:last]
        self.text = text
        self.start = start
        self.end = end
        self.tokens = tokens
        self.words = [token.word for token in tokens]
        self.size = len(tokens)

    def word(self, index: int) -> str:
        """Return the lower-case word at `index`, "" outside."""
        return self.words[index] if 0 <= index < self.size else ""

    def surface(self, index: int) -> str:
        """Return the word at `index` as written, "" outside."""
        return self.tokens[index].text if 0 <= index < self.size else ""

    def gap(self, index: int) -> str:
        """Return the first characters between the tokens `index` and `index` + 1, or up to either end."""
        begin = self.tokens[index].end if index >= 0 else self.start
        stop = self.tokens[index + 1].start if index + 1 < self.size else self.end
        return self.text[begin : min(stop, begin + _SEEN)]

    def before(self, index: int) -> str:
        """Return the last characters between the token before `index` and the token `index`."""
        stop = self.tokens[index].start
        begin = self.tokens[index - 1].end if index > 0 else self.start
        return self.text[max(begin, stop - _SEEN) : stop]

    def after(self, place: int) -> str:
        """Return the character at `place`, "" at the end."""
        return self.text[place] if place < self.end else ""

    def is_number(self, index: int) -> bool:
        """Return True where the token at `index` is written in digits."""
        return 0 <= index < self.size and self.tokens[index].text[0].isdecimal()

    def capital(self, index: int) -> bool:
        """Return True where the word at `index` begins with a capital."""
        return 0 <= index < self.size and self.tokens[index].text[0].isupper()

    def spaced(self, index: int) -> bool:
        """Return True where a mere space parts the tokens `index` and `index` + 1; a lone line break counts
        where the line goes on in lower case or digits.
        """
        if not 0 <= index < self.size - 1:
            return False
        gap = self.gap(index)
        return gap in _SPACES or (gap == "\n" and not self.capital(index + 1))

    def hyphened(self, index: int) -> bool:
        """Return True where a hyphen joins the tokens `index` and `index` + 1."""
        return 0 <= index < self.size - 1 and self.gap(index) in _HYPHENS

    def dashed(self, index: int) -> bool:
        """Return True where a hyphen or dash parts the tokens `index` and `index` + 1."""
        return self.hyphened(index) or (0 <= index < self.size - 1 and self.gap(index) in _DASHES)

    def glued(self, index: int) -> bool:
        """Return True where nothing parts the tokens `index` and `index` + 1 ("2m", "F16")."""
        return 0 <= index < self.size - 1 and self.tokens[index].end == self.tokens[index + 1].start

    def joined(self, index: int) -> bool:
        """Return True where the tokens `index` and `index` + 1 stand in one phrase: a space or a hyphen parts them."""
        return self.spaced(index) or self.hyphened(index)

    def flows(self, index: int) -> bool:
        """Return True where a noun group may run on from `index`: over a space, a hyphen, a possessive, a quotation
        mark, or the full stop of an initial ("U.S. troops").
        """
        if self.joined(index):
            return True
        if not 0 <= index < self.size - 1:
            return False
        gap = self.gap(index)
        if gap in _POSSESSIVE or gap in _QUOTED:
            return True
        return gap in (".", ". ") and len(self.tokens[index].text) == 1 and self.capital(index)

    def phrase(self, first: int, stop: int) -> bool:
        """Return True where the tokens from `first` up to `stop` stand in one phrase."""
        return first >= 0 and stop <= self.size and all(self.joined(index) for index in range(first, stop - 1))
