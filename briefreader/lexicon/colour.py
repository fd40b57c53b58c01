"""What one thing is called by a press office, a plain reporter and a partisan: the lines of colour.toml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import cache
from typing import Final, NamedTuple

from briefreader.errors import UsageError
from briefreader.lexicon.tables import table

_PARTS: Final = ("nouns", "verbs")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


class Colour(IntEnum):
    """How a word colours what it names."""

    SOFT = 0
    PLAIN = 1
    LOADED = 2


class Shade(NamedTuple):
    """A word or phrase for a thing: `thing` is the number of its line, `words` are lemmas in small letters.

    `verb` tells where to look for it, `weighs` whether the choice changes the weight of what is told, and `main`
    whether the thing is the doer or the event of a story, known wherever it stands.
    """

    thing: int
    words: tuple[str, ...]
    colour: Colour
    verb: bool
    weighs: bool
    main: bool

    def differs(self, other: Shade) -> bool:
        """Return True where the two name one thing in colours that tell: soft beside plain only where it weighs."""
        if self.thing != other.thing or self.colour is other.colour:
            return False
        return self.weighs or Colour.LOADED in (self.colour, other.colour)


class Colours(NamedTuple):
    """Every shade, line by line, and the words that only make another word stronger."""

    shades: tuple[Shade, ...]
    intensifiers: frozenset[str]


@cache
def colours() -> Colours:
    """Return the packaged words.

    Raises:
        UsageError: colour.toml holds a line that is none.
    """
    return parse(table("colour"))


def parse(table: Mapping[str, str | Mapping[str, str]]) -> Colours:
    """Return the colours that `table`, as read from TOML, describes.

    Raises:
        UsageError: a key is not known, or a line has not three colours of which two hold words.
    """
    shades: list[Shade] = []
    intensifiers: frozenset[str] = frozenset()
    thing = 0
    for domain, parts in table.items():
        if isinstance(parts, str):
            if domain != "intensifiers":
                raise UsageError(f"colour.toml: {domain} is not known")
            intensifiers = frozenset(parts.split())
            continue
        for part, lines in parts.items():
            if part not in _PARTS:
                raise UsageError(f"colour.toml: [{domain}] has an unknown key: {part}")
            for line in filter(None, map(str.strip, lines.splitlines())):
                shades.extend(_shades(line, thing, verb=part == "verbs"))
                thing += 1
    return Colours(tuple(shades), intensifiers)


def _shades(line: str, thing: int, *, verb: bool) -> Iterator[Shade]:
    flags = line[: len(line) - len(line.lstrip("!* "))]
    groups = [[tuple(_WORD.findall(phrase)) for phrase in group.split(",")] for group in line.split("|")]
    told = [[words for words in group if words] for group in groups]
    if len(told) != len(Colour) or sum(map(bool, told)) < 2:
        raise UsageError(f"colour.toml: a line parts words of two colours or three with two bars: {line}")
    for colour, group in zip(Colour, told, strict=True):
        for words in group:
            yield Shade(thing, words, colour, verb, weighs="!" in flags, main="*" in flags)
