"""One spelling for what articles spell apart: air strikes ~ airstrikes, Zelensky ~ Zelenskyy, centre ~ center."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process

from briefreader.lexicon.places import place_of
from briefreader.lexicon.synonyms import base_form, fold
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.tokens import Token, stem

NEAR: Final = 85
"""rapidfuzz ratio from which two names are one name spelled twice (Gaddafi ~ Qaddafi 86, Zelensky ~ Zelenskyy 94)."""
MIN_NAME: Final = 5
MAX_NAMES: Final = 2_000
"""Names compared with each other at most: a stated cap, for texts made of capitals."""


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
    """How the compared articles' words fold: `near` by stem, `compounds` by pairs of stems."""

    near: Mapping[str, str]
    compounds: Mapping[tuple[str, str], str]

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
            elif subject.is_name:
                key = self.near.get(subject.key, subject.key)
                found.append(Term(key, key, subject.text, subject.start))
            else:
                found.append(Term(fold(subject.key), base_form(subject.key), subject.text, subject.start))
        return found

    def _joined(self, tokens: Sequence[Token]) -> dict[int, str]:
        if not self.compounds:
            return {}
        pairs = ((index, (tokens[index].stem, tokens[index + 1].stem)) for index in range(len(tokens) - 1))
        return {index: self.compounds[pair] for index, pair in pairs if pair in self.compounds}


def spelling(readings: Sequence[Reading]) -> Spelling:
    """Find what the articles spell apart. Two spellings that one article uses side by side stay two words."""
    homes: dict[str, set[int]] = defaultdict(set)
    names: dict[str, set[str]] = defaultdict(set)
    pairs: dict[tuple[str, str], str] = {}
    for number, reading in enumerate(readings):
        for statement in reading.statements:
            for subject in statement.subjects:
                homes[subject.key].add(number)
                if subject.is_name and len(subject.key) >= MIN_NAME and place_of(subject.text) is None:
                    names[subject.key].add(subject.key)
            for index, token in enumerate(statement.tokens):
                homes[token.stem].add(number)
                if index:
                    before = statement.tokens[index - 1]
                    if len(before.word) > 2 and len(token.word) > 2:
                        pairs[before.stem, token.stem] = before.word + token.word
    compounds = {pair: joined for pair, words in pairs.items() if (joined := stem(words)) in homes}
    return Spelling(_near(names, homes), compounds)


def _near(names: Mapping[str, Iterable[str]], homes: Mapping[str, set[int]]) -> dict[str, str]:
    """Fold names that are spelled nearly alike in different articles, the later into the earlier."""
    known = list(names)[:MAX_NAMES]
    folded: dict[str, str] = {}
    for index, name in enumerate(known):
        for other, _, _ in process.extract(name, known[:index], scorer=fuzz.ratio, score_cutoff=NEAR, limit=3):
            if homes[name].isdisjoint(homes[other]) and other not in folded:
                folded[name] = other
                break
    return folded
