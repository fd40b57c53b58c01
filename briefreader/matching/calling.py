"""What a fact is called, and when its passages say the same; apart from the matching, which takes long to load."""

from __future__ import annotations

from typing import Final

from briefreader.model import Strength

SAME: Final = 45.0
"""A link's score from which its passages say the same, rather than part of it."""
LABEL_LENGTH: Final = 72


def strength_of(score: float) -> Strength:
    """Return how fully the passages of a fact say the same, by the score of its strongest link."""
    return Strength.SAME if score >= SAME else Strength.PARTIAL


def label_of(one: str, other: str) -> str:
    """Return the shorter passage of a fact's strongest link, cut at a word: what to call the fact on one line."""
    words = min((one, other), key=len).split()
    label = ""
    for word in words:
        if len(label) + len(word) >= LABEL_LENGTH:
            return label + " …"
        label = f"{label} {word}" if label else word
    return label
