"""near_words.toml, checked and compiled to stems, as briefreader.lexicon.near_words loads them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import Stemmer

from briefreader.lexicon.opposites import opposites
from tools.lexicon_synonyms import entries
from tools.toml_source import SourceError, read_table

SECTIONS: Final = (
    "politics",
    "diplomacy",
    "war",
    "police",
    "courts",
    "disaster",
    "weather",
    "accident",
    "fire",
    "medicine",
    "science",
    "space",
    "business",
    "markets",
    "labour",
    "sport",
    "entertainment",
    "technology",
    "education",
    "religion",
    "environment",
    "transport",
    "migration",
    "energy",
    "food",
    "housing",
    "people",
    "reporting",
    "acts",
    "things",
    "qualities",
    "manner",
)


def compile_near_words(path: Path, forms: Mapping[str, str]) -> dict[str, object]:
    """Return each stem in `path` with the stems near it, in one string parted by blanks.

    `forms` leads the stems of irregular forms and other spellings to that of their word, as synonyms.json has them.

    Raises:
        SourceError: the source is at fault: among others, a word opposes the head of its row.
    """
    table = read_table(path, SECTIONS)
    bases = _Bases(forms)
    opposed = {frozenset((bases[one], bases[other])) for one, others in opposites().items() for other in others}
    places: dict[frozenset[str], str] = {}
    near: dict[str, set[str]] = {}
    for where, head, others in entries(path, table, SECTIONS):
        row = {bases[head]}
        for word in others:
            pair = frozenset((bases[head], bases[word]))
            if bases[word] in row:
                raise SourceError(path, where, f"{word!r} adds nothing: another word of the row has its stem")
            if pair in opposed:
                raise SourceError(path, where, f"{word!r} is the opposite of {head!r}")
            if places.setdefault(pair, where) != where:
                raise SourceError(path, where, f"{word!r} adds nothing: the pair stands in {places[pair]} too")
            row.add(bases[word])
            near.setdefault(bases[head], set()).add(bases[word])
            near.setdefault(bases[word], set()).add(bases[head])
    return {stem: " ".join(sorted(near[stem])) for stem in sorted(near)}


class _Bases(dict[str, str]):
    """Words to the stem that stands for all their forms."""

    def __init__(self, forms: Mapping[str, str]) -> None:
        super().__init__()
        self._forms = forms
        self._stem = Stemmer.Stemmer("english").stemWord

    def __missing__(self, word: str) -> str:
        stem = self._stem(word)
        self[word] = self._forms.get(stem, stem)
        return self[word]
