"""What a governing word says of the verb it introduces, from governors.toml and hedges.toml."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.lexicon.tables import table


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: sense for sense, words in table.items() for word in words.split()}


_GOVERNORS: Final = table("governors")
_HEDGES: Final = table("hedges")

GOVERNORS: Final = _by_word(_GOVERNORS["verbs"])
"""What a verb's lemma says of the verb it introduces: planned, possible, under_way, denied, negated, follows."""

STATES: Final = _by_word(_GOVERNORS["states"])
"""The same of the words that stand after "be" and before "to" + verb."""

MERGED: Final = frozenset(_HEDGES["verbs"].split())
"""Verbs that only weaken the infinitive after them."""

ALLEGING: Final = frozenset(" ".join(phrase.split()) for phrase in _HEDGES["alleging"].split(","))
"""Hedges that credit a claim to somebody, and doubt it no further."""

HEDGING_ADJECTIVES: Final = frozenset(_HEDGES["adjectives"].split())
"""Adjectives that weaken the noun after them: "a possible attack"."""

DELIBERATING: Final = frozenset(_HEDGES["deliberates"].split())
DECIDING: Final = frozenset(_HEDGES["decides"].split())
"""Verbs of those who discuss a matter, and of those who decide it."""

WITH_OBJECT: Final = frozenset(_GOVERNORS["with_object"].split())
"""Governors that may have an object before the verb: "ordered troops to leave"."""

SAYING: Final = frozenset(_GOVERNORS["saying"].split())
"""Verbs after whose past form "would" tells what is planned."""


_COMMON: Final = frozenset("a an the it is not in very most".split())


class Hedge(NamedTuple):
    """A hedging phrase: its words, and the place among them of the one it is found by.

    An adverb bears on the group it stands in or beside, any other phrase on the next group; `doubt` leaves open
    whether the event happens at all.
    """

    words: tuple[str, ...]
    key: int = 0
    adverb: bool = False
    doubt: bool = False


def _hedges() -> dict[str, list[Hedge]]:
    table: dict[str, list[Hedge]] = {}
    for key in ("adverbs", "phrases", "doubts"):
        for phrase in _HEDGES[key].split(","):
            words = tuple(phrase.split())
            at = next((place for place, word in enumerate(words) if word not in _COMMON), 0)
            hedge = Hedge(words, at, adverb=key == "adverbs", doubt=key == "doubts")
            table.setdefault(words[at], []).append(hedge)
    for phrases in table.values():
        phrases.sort(key=lambda hedge: -len(hedge.words))
    return table


HEDGES: Final = _hedges()
"""The hedging phrases by their first telling word, longest first."""
