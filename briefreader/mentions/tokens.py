"""Words of a text with their places and stems."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

import Stemmer

# A number with its separators, or letters with inner apostrophes (a hyphen parts words); every branch is linear.
_TOKEN: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)*")
_POSSESSIVE: Final = ("’s", "'s", "’", "'")


class Token(NamedTuple):
    """A word or number. `word` is lower case without a possessive; `stem` is its Snowball stem."""

    text: str
    start: int
    end: int
    word: str
    stem: str

    @property
    def capitalised(self) -> bool:
        """True where the word begins with a capital."""
        return self.text[0].isupper()

    @property
    def is_number(self) -> bool:
        """True where the token is written in digits."""
        return self.text[0].isdigit()


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of `text[start:end]`, with offsets into `text`."""
    stem_of = _stemmer().stemWord
    return tuple(
        Token(match[0], match.start(), match.end(), (word := _bare(match[0])), stem_of(word))
        for match in _TOKEN.finditer(text, start, len(text) if end is None else end)
    )


def _bare(surface: str) -> str:
    word = surface.lower()
    if word.isalnum():
        return word
    for ending in _POSSESSIVE:
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)].replace("’", "'")
    return word.replace("’", "'")


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("english")


def stem(word: str) -> str:
    """Return the English Snowball stem of a lower-case word."""
    return _stemmer().stemWord(word)
