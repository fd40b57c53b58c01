"""Words that a second reporter may use in place of the first in the same sentence: looser than synonyms, no chain.

The data is near_words.toml, compiled to near_words.json by tools/build_lexicon.py. Everything is by stems, as
`briefreader.mentions.tokens` gives them; a stem that `briefreader.lexicon.synonyms.fold` has replaced by the head of
its group has lost the word that is looked up here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from briefreader.lexicon.synonyms import base_form


@cache
def _rows() -> Mapping[str, str]:
    rows: dict[str, str] = json.loads((Path(__file__).parent / "near_words.json").read_bytes())
    return rows


def near(one: str, other: str) -> bool:
    """Return True where either stem stands in the other's row; it does not chain, and no word is near itself.

    >>> near("summit", "meet"), near("struck", "hit"), near("summit", "umbrella")
    (True, True, False)
    """
    return base_form(other) in neighbours(one)


def neighbours(stem: str) -> frozenset[str]:
    """Return the stems near `stem`: mostly a few; none where the lexicon does not know it."""
    return frozenset(_rows().get(base_form(stem), "").split())
