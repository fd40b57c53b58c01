"""The subjects that news reports speak of, and the words that tell of each, from subjects.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from briefreader.lexicon.tables import table

EXACT: Final = "!"
"""Ends a word that tells of its subject in this form only."""


@cache
def subjects() -> Mapping[str, tuple[str, ...]]:
    """Return the words of every subject; a hyphen joins the words of a phrase: "train-station"."""
    fields = table("subjects")
    return {name: tuple(words.split()) for field in fields.values() for name, words in field.items()}
