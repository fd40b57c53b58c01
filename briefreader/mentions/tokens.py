"""Words of a text with their places and stems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

import Stemmer

# A number with its separators, or letters with inner apostrophes (a hyphen parts words); every branch is linear.
_TOKEN: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[’'][^\W\d_]+)*")
_POSSESSIVE: Final = ("’s", "'s", "’", "'")


@dataclass(frozen=True, slots=True)
class Token:
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
    found = [(match[0], match.start()) for match in _TOKEN.finditer(text, start, len(text) if end is None else end)]
    return tuple(
        Token(surface, place, place + len(surface), (word := _bare(surface)), stem(word)) for surface, place in found
    )


def _bare(surface: str) -> str:
    word = surface.lower()
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
