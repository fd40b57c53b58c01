"""Phrases of a lexicon, found in a sentence by the most telling of their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple

from briefreader.lexicon.irregular_verbs import IRREGULAR
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.tokens import Token, stem
from briefreader.model import Span

EXACT: Final = "="
"""Before a phrase that counts only as it stands; any other counts in all its forms."""


class Phrase(NamedTuple):
    """A phrase of the entry with this number: its words, lower-case or as stems, and the place of its telling word."""

    entry: int
    words: tuple[str, ...]
    key: int = 0


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """Phrases by their telling word: as it stands, or by every stem that its forms have."""

    exact: Mapping[str, Sequence[Phrase]]
    stems: Mapping[str, Sequence[Phrase]]


def index_phrases(entries: Iterable[Iterable[str]]) -> PhraseIndex:
    """Return an index of the phrases of each entry; the entries are counted from 0."""
    exact: dict[str, list[Phrase]] = defaultdict(list)
    stems: dict[str, list[Phrase]] = defaultdict(list)
    for entry, phrases in enumerate(entries):
        for phrase in dict.fromkeys(phrases):
            if phrase.startswith(EXACT):
                words = tuple(phrase.replace(EXACT, "").split())
                key = max(range(len(words)), key=lambda at: (words[at] not in STOP_WORDS, len(words[at])))
                exact[words[key]].append(Phrase(entry, words, key))
            else:
                words = tuple(base_form(stem(word)) for word in phrase.split())
                for form in {words[0], stem(phrase.split()[0]), *_irregular().get(phrase.split()[0], ())}:
                    stems[form].append(Phrase(entry, words))
    return PhraseIndex(exact, stems)


@cache
def _irregular() -> Mapping[str, frozenset[str]]:
    """Return the stems of every irregular verb's forms."""
    lines = (" ".join(verb.replace("/", " ").split()).split() for verb in IRREGULAR.split("|"))
    return {forms[0]: frozenset(map(stem, forms)) for forms in lines}


def find_phrases(index: PhraseIndex, tokens: Sequence[Token]) -> Iterator[tuple[int, Span]]:
    """Yield the entry of every phrase that stands in `tokens`, with its place in the text."""
    exact, stems = index.exact, index.stems
    for place, token in enumerate(tokens):
        if token.word in exact:
            for phrase in exact[token.word]:
                start = place - phrase.key
                near = tokens[max(0, start) : start + len(phrase.words)]
                if tuple(token.word for token in near) == phrase.words:
                    yield phrase.entry, Span(near[0].start, near[-1].end)
        if token.stem in stems:
            for phrase in stems[token.stem]:
                near = tokens[place : place + len(phrase.words)]
                if tuple(base_form(token.stem) for token in near) == phrase.words:
                    yield phrase.entry, Span(token.start, near[-1].end)
