"""The bodies that sources speak for, by the words of sources.toml."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from briefreader.lexicon.tables import table


class Bodies(NamedTuple):
    """The bodies each word is known for, the words for anybody, for who passes words on, and for what accuses."""

    of: Mapping[str, frozenset[str]]
    anybody: frozenset[str]
    relays: frozenset[str]
    accusing: frozenset[str]


@cache
def bodies() -> Bodies:
    """Return the packaged bodies."""
    data = table("sources")
    found: dict[str, set[str]] = defaultdict(set)
    for body, words in data["bodies"].items():
        for word in words.split():
            found[word].add(body)
    of = {word: frozenset(names) for word, names in found.items()}
    others = (frozenset(data["others"][name].split()) for name in ("anybody", "relays", "accusing"))
    return Bodies(of, *others)
