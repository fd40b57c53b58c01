"""Words that say the opposite of each other, from opposites.toml."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from functools import cache
from pathlib import Path


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Return the opposites of each lemma that has any."""
    with (Path(__file__).parent / "opposites.toml").open("rb") as file:
        lines = tomllib.load(file)["pairs"].strip().splitlines()
    table: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        left, right = (side.split() for side in line.split("|"))
        for one, other in ((left, right), (right, left)):
            for word in one:
                table[word].update(other)
    return {word: frozenset(others - {word}) for word, others in table.items()}


def opposed(one: str, other: str) -> bool:
    """Return True where two lower-case lemmas say the opposite of each other: "rise" and "fall"."""
    return other in opposites().get(one, ())
