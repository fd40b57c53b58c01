"""The names of an article, over all its statements: who is named how often, by which given names, in what office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.findings.compared import Compared
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


def casts(compared: Compared) -> dict[int, Cast]:
    """Return the casts of the articles that are compared, by their numbers."""
    involved = (
        {compared.alone}
        if compared.alone is not None
        else {number for pair in compared.pairs for number in (pair.one.address[0], pair.other.address[0])}
    )
    written = {number: letters(compared.readings[number].statements) for number in sorted(involved)}
    small = frozenset[str]().union(*(told.small for told in written.values()))
    known = frozenset[str]().union(*(told.large for told in written.values())) - small
    return {number: _cast(number, compared.readings[number], told, known) for number, told in written.items()}


def _cast(number: int, reading: Reading, written: Letters, known: frozenset[str]) -> Cast:
    names = [mentions(statement, known) for statement in reading.statements]
    words = frozenset(word if word.isascii() else fold(word) for word in written.words)
    keys = frozenset(name.key for named in names for name in named)
    return Cast(number, reading, names, words, written.small, keys)


def article_pairs(compared: Compared) -> list[tuple[int, int]]:
    """Return the numbers of every two articles that have statements side by side; one twice against itself."""
    if compared.alone is not None:
        return [(compared.alone, compared.alone)]
    return sorted({(pair.one.address[0], pair.other.address[0]) for pair in compared.pairs})
