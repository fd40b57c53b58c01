"""Narrowing a list to what is typed: the one place of the app that compares strings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_LEAST: Final = 80
"""Of a hundred: how like a part of a label a word must be to have been mistyped; one wrong letter in five."""

_LEAST_LETTERS: Final = 4
"""A shorter word is like something in any label."""


def narrowed(labels: Sequence[str], typed: str) -> list[int]:
    """Return the indexes of the labels that every word of `typed` is found in, best first.

    A label that holds all the words as they are comes before one that holds something like them; equals keep the
    order they have in `labels`. Nothing typed leaves all.
    """
    exact, near = exact_and_near([label.casefold() for label in labels], typed)
    return exact + near


def exact_and_near(folded: Sequence[str], typed: str) -> tuple[list[int], list[int]]:
    """Return the indexes of the labels, casefolded, that hold all words of `typed` as they are, and that nearly do."""
    words = typed.casefold().split()
    exact = [index for index, label in enumerate(folded) if all(word in label for word in words)]
    rest = sorted(set(range(len(folded))).difference(exact))
    return exact, [index for index in rest if all(_like(word, folded[index]) for word in words)]


def _like(word: str, label: str) -> bool:
    if word in label:
        return True
    if len(word) < _LEAST_LETTERS:
        return False

    from rapidfuzz.fuzz import partial_ratio

    return partial_ratio(word, label, score_cutoff=_LEAST) > 0
