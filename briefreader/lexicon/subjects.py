"""The subjects that news reports speak of, and the words that tell of each, from subjects.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

EXACT: Final = "!"
"""Ends a word that tells of its subject in this form only."""


@cache
def subjects() -> Mapping[str, tuple[str, ...]]:
    """Return the words of every subject; a hyphen joins the words of a phrase: "train-station"."""
    with (Path(__file__).parent / "subjects.toml").open("rb") as file:
        fields = tomllib.load(file)
    return {name: tuple(words.split()) for field in fields.values() for name, words in field.items()}
