"""One spelling for what articles spell apart: air strikes ~ airstrikes, Zelensky ~ Zelenskyy, centre ~ center."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process

from briefreader.lexicon.places import place_of
from briefreader.lexicon.synonyms import base_form, fold
from briefreader.mentions.quantities.numeral import SMALL
from briefreader.mentions.statements import Reading, Statement, Subject
from briefreader.mentions.tokens import Token, stem

NEAR: Final = 85
"""rapidfuzz ratio from which two names are one name spelled twice (Gaddafi ~ Qaddafi 86, Zelensky ~ Zelenskyy 94)."""
MIN_NAME: Final = 5
MAX_NAMES: Final = 2_000
"""Names compared with each other at most: a stated cap, for texts made of capitals."""
_DIGITS: Final = {stem(word): str(value) for word, value in SMALL.items() if value > 1}
"""Numbers as most articles spell them up to ten, and some beyond; "one" is a pronoun as often."""


class Term(NamedTuple):
    """A word or name of a statement as it is compared.

    `key` is one for all the words that news writers put in each other's place, `base` for all spellings and
    forms of one word; `text` is as written, at `start`.
    """

    key: str
    base: str
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the compared articles' words fold: `near` by stem, `compounds` by pairs of stems.

    `left_out` names were one too many to be compared with the others.
    """

    near: Mapping[str, str]
    compounds: Mapping[tuple[str, str], str]
    left_out: int = 0

    def terms(self, statement: Statement) -> list[Term]:
        """Return a statement's terms in order."""
        found: list[Term] = []
        joined = self._joined(statement.tokens)
        for subject in statement.subjects:
            if subject.first - 1 in joined:  # the second half of a compound
                continue
            if (compound := joined.get(subject.first)) is not None:
                words = f"{subject.text} {statement.tokens[subject.first + 1].text}"
                found.append(Term(fold(compound), base_form(compound), words, subject.start))
            elif _is_proper(subject, statement.tokens):
                key = self.near.get(subject.key, subject.key)
                # A surname alone may not be known for a person's: "Campbell said" and "the Campbell case" are one.
                key = stem(key) if subject.is_person else key
                found.append(Term(key, key, subject.text, subject.start))
            else:
                key = _in_digits(self.near.get(subject.key, subject.key))
                found.append(Term(fold(key), base_form(key), subject.text, subject.start))
        return found

    def _joined(self, tokens: Sequence[Token]) -> dict[int, str]:
        if not self.compounds:
            return {}
        pairs = ((index, (tokens[index].stem, tokens[index + 1].stem)) for index in range(len(tokens) - 1))
        return {index: self.compounds[pair] for index, pair in pairs if pair in self.compounds}


def _is_proper(subject: Subject, tokens: Sequence[Token]) -> bool:
    """Return True for a person or place; any other capital may be a headline's, so its word has its synonyms."""
    if not subject.is_name or subject.is_person or subject.first != subject.last:
        return subject.is_name
    return subject.key != tokens[subject.first].stem or place_of(subject.text) is not None


def _in_digits(key: str) -> str:
    """Return a number as it is written in digits without separators ("three", "2,000"); any other key as it is."""
    return key.replace(",", "") if key[0].isdigit() else _DIGITS.get(key, key)


def spelling(readings: Sequence[Reading]) -> Spelling:
    """Find what the articles spell apart. Two spellings that one article uses side by side stay two words."""
    names: dict[str, None] = {}
    pairs: dict[tuple[str, str], str] = {}
    words_of: list[set[str]] = []
    for reading in readings:
        words: set[str] = set()
        for statement in reading.statements:
            words.update([token.stem for token in statement.tokens])
            for subject in statement.subjects:
                words.add(subject.key)
                if subject.is_name and len(subject.key) >= MIN_NAME and place_of(subject.text) is None:
                    names[subject.key] = None
            for before, after in pairwise(statement.tokens):
                if len(before.word) > 2 and len(after.word) > 2:
                    pairs[before.stem, after.stem] = before.word + after.word
        words_of.append(words)
    known = frozenset[str]().union(*words_of)
    compounds = {pair: joined for pair, words in pairs.items() if (joined := stem(words)) in known}
    return Spelling(_near(list(names)[:MAX_NAMES], words_of), compounds, max(0, len(names) - MAX_NAMES))


def _near(names: Sequence[str], words_of: Sequence[AbstractSet[str]]) -> dict[str, str]:
    """Fold names that are spelled nearly alike in different articles, the later into the earlier."""
    folded: dict[str, str] = {}
    for index, name in enumerate(names):
        for other, _, _ in process.extract(name, names[:index], scorer=fuzz.ratio, score_cutoff=NEAR, limit=3):
            if other not in folded and not any(name in words and other in words for words in words_of):
                folded[name] = other
                break
    return folded
