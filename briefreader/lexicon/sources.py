"""The bodies that sources speak for, by the words of sources.toml."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Bodies(NamedTuple):
    """The bodies that each word is known for, the words for anybody at all, and those of who passes words on."""

    of: Mapping[str, frozenset[str]]
    anybody: frozenset[str]
    relays: frozenset[str]


@cache
def bodies() -> Bodies:
    """Return the packaged bodies."""
    with (Path(__file__).parent / "sources.toml").open("rb") as file:
        table = tomllib.load(file)
    found: dict[str, set[str]] = defaultdict(set)
    for body, words in table["bodies"].items():
        for word in words.split():
            found[word].add(body)
    of = {word: frozenset(names) for word, names in found.items()}
    return Bodies(of, frozenset(table["others"]["anybody"].split()), frozenset(table["others"]["relays"].split()))
