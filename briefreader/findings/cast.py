"""The names of an article, over all its statements: who is named how often, by which given names, in what office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.mentions.naming.mentions import Letters, Mention, letters, mentions
from briefreader.mentions.naming.offices import Held, offices
from briefreader.mentions.speech.names import fold
from briefreader.mentions.statements import Reading


@dataclass(frozen=True, slots=True)
class Cast:
    """An article's names, statement by statement.

    `words` are all words that it has, folded; `small` those that it writes in small letters; `keys` are
    the keys of all its names.
    """

    number: int
    reading: Reading
    names: Sequence[tuple[Mention, ...]]
    words: frozenset[str]
    small: frozenset[str]
    keys: frozenset[str]

    def has_name(self, name: Mention) -> bool:
        """Return True where the article has the name's last word anywhere."""
        return name.key.split()[-1] in self.words

    def held(self) -> list[tuple[int, Held]]:
        """Return the offices that its people hold, each with the number of its statement."""
        return [
            (number, held)
            for number, (statement, named) in enumerate(zip(self.reading.statements, self.names, strict=True))
            if named
            for held in offices(statement, named)
        ]


def casts(readings: Sequence[Reading]) -> tuple[Cast, ...]:
    """Return the casts of articles; a word that any of them writes as a name is one where it opens a sentence, too."""
    written = [letters(reading.statements) for reading in readings]
    small = frozenset[str]().union(*(told.small for told in written))
    known = frozenset[str]().union(*(told.large for told in written)) - small
    return tuple(
        _cast(number, reading, told, known)
        for number, (reading, told) in enumerate(zip(readings, written, strict=True))
    )


def _cast(number: int, reading: Reading, written: Letters, known: frozenset[str]) -> Cast:
    names = [mentions(statement, known) for statement in reading.statements]
    words = frozenset(word if word.isascii() else fold(word) for word in written.words)
    keys = frozenset(name.key for named in names for name in named)
    return Cast(number, reading, names, words, written.small, keys)
