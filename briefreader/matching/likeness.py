"""Whether two spellings are of one name: romanised apart, or one of them misspelled."""

from __future__ import annotations

from typing import Final

from rapidfuzz.distance import OSA

from briefreader.lexicon.romanisation import one_romanised

LEAST_LENGTH: Final = 4
MOST_LETTERS: Final = 2
LONG: Final = 7
"""A name of so many letters may be misspelled in two of them."""
_INFLECTIONS: Final = ("s", "es", "n", "an", "ian", "ese", "ish", "y", "i", "ed", "er", "ing", "a", "o", "in", "ic")


def spelled_apart(one: str, other: str) -> bool:
    """Return True where two folded names differ by a letter or two, as one name does when it is misspelled.

    A form of the other ("Croatia", "Croatian") and another romanisation are no misspellings.

    >>> spelled_apart("wolfe", "wolff"), spelled_apart("gaddafi", "qadhafi"), spelled_apart("china", "chinas")
    (True, False, False)
    """
    shorter = min(len(one), len(other))
    if one == other or shorter < LEAST_LENGTH or abs(len(one) - len(other)) > MOST_LETTERS:
        return False
    allowed = MOST_LETTERS if shorter >= LONG else 1
    if OSA.distance(one, other, score_cutoff=allowed) > allowed:
        return False
    if one[0] != other[0] and one[1:] != other[1:]:
        return False
    return not (_is_form(one, other) or _is_form(other, one) or one_romanised(one, other))


def _is_form(long: str, short: str) -> bool:
    """Return True where a name is the other with an ending of English: a plural, or who comes from there."""
    if long == f"{short}e":
        return False
    return long.startswith(short[:-1]) and len(long) > len(short) and long.removeprefix(short) in _INFLECTIONS
