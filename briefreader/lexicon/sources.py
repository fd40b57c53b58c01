"""The bodies that sources speak for, by the words of sources.toml."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from briefreader.lexicon.tables import table


class Bodies(NamedTuple):
    """The bodies that each word is known for, the words for anybody at all, and those of who passes words on."""

    of: Mapping[str, frozenset[str]]
    anybody: frozenset[str]
    relays: frozenset[str]


@cache
def bodies() -> Bodies:
    """Return the packaged bodies."""
    data = table("sources")
    found: dict[str, set[str]] = defaultdict(set)
    for body, words in data["bodies"].items():
        for word in words.split():
            found[word].add(body)
    of = {word: frozenset(names) for word, names in found.items()}
    return Bodies(of, frozenset(data["others"]["anybody"].split()), frozenset(data["others"]["relays"].split()))
