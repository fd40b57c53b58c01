"""Words that mean the same in news: forms of one word, synonyms compiled by hand, and WordNet's.

Everything is by stems, as `briefreader.mentions.tokens` gives them. The data is synonyms.toml, compiled to
synonyms.json by tools/build_lexicon.py, and wordnet_pairs.txt, which the same tool derives from WordNet 3.0.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

SAME_WORD: Final = 1.0
SYNONYM: Final = 0.8
WORDNET: Final = 0.6
"""How much a term counts that is matched by the same word in another form, by a news synonym, by WordNet's."""

_FOLDER: Final = Path(__file__).parent
_COMMENT: Final = "#"


@dataclass(frozen=True, slots=True)
class _Synonyms:
    """synonyms.json as it stands: forms to their base, stems to the number of their group, groups to their head."""

    forms: Mapping[str, str]
    groups: Mapping[str, int]
    heads: Sequence[str]


@cache
def _synonyms() -> _Synonyms:
    return _Synonyms(**json.loads((_FOLDER / "synonyms.json").read_bytes()))


@cache
def _wordnet() -> Mapping[str, frozenset[str]]:
    related: dict[str, set[str]] = {}
    for line in (_FOLDER / "wordnet_pairs.txt").read_text("utf-8").splitlines():
        if line and not line.startswith(_COMMENT):
            head, *others = line.split(" ")
            for other in others:
                related.setdefault(head, set()).add(other)
                related.setdefault(other, set()).add(head)
    return {stem: frozenset(others) for stem, others in related.items()}


def synonym_groups() -> Mapping[str, int]:
    """Return the number of the group of every stem that has one; two stems of one number are news synonyms."""
    return _synonyms().groups


def base_form(stem: str) -> str:
    """Return the stem of the word that `stem` is a form of: an irregular one (struck), or another spelling (center)."""
    return _synonyms().forms.get(stem, stem)


def fold(stem: str) -> str:
    """Return the stem that stands for all the words that news writers use in place of this one.

    >>> fold("quak"), fold("earthquak"), fold("struck"), fold("umbrella")
    ('earthquak', 'earthquak', 'strike', 'umbrella')
    """
    synonyms = _synonyms()
    group = synonyms.groups.get(stem)
    return base_form(stem) if group is None else synonyms.heads[group]


def related(one: str, other: str) -> float:
    """Return how nearly two stems say the same, from 0 to 1: `SAME_WORD`, `SYNONYM`, `WORDNET` or 0.

    The last is no measure of distance, and WordNet's pairs do not chain: a ~ b and b ~ c do not make a ~ c.
    """
    one, other = base_form(one), base_form(other)
    if one == other:
        return SAME_WORD
    groups = synonym_groups()
    if one in groups and groups[one] == groups.get(other):
        return SYNONYM
    return WORDNET if other in _wordnet().get(one, ()) else 0.0


def wordnet_neighbours(stem: str) -> frozenset[str]:
    """Return the stems that WordNet relates to `stem`: few, and mostly none."""
    return _wordnet().get(base_form(stem), frozenset())
