"""The words by which news tells an event: their keys, the nouns that have a time, the families of one deed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Final

from briefreader.findings.compared import Side
from briefreader.lexicon.occurrences import EVENTS, GENERIC, PUNISHMENT, Deed, families
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.tokens import Token, stem
from briefreader.model import Span

_CLOSE: Final = 4
"""Words behind a verb among which its particle stands: "put the fire out"."""


@cache
def stems_of(words: frozenset[str]) -> frozenset[str]:
    """Return the base forms of the stems of `words`."""
    return frozenset(base_form(stem(word)) for word in words)


@cache
def event_key(word: str) -> str:
    """Return the key of an event by a lower-case word for it."""
    key = base_form(stem(word))
    return "sentence" if key in stems_of(PUNISHMENT) else key


def is_generic(event: str) -> bool:
    """Return True for the key of "incident", "tragedy" and their like."""
    return event in stems_of(GENERIC)


def names_event(token: Token) -> bool:
    """Return True for a noun that has a time of its own."""
    return token.word in EVENTS or (
        token.word.endswith(("s", "ing", "s'")) and base_form(token.stem) in stems_of(EVENTS)
    )


@cache
def _deeds() -> Mapping[str, Sequence[Deed]]:
    """Return the families by the keys of their words, what must stand with each as a key too."""
    table: dict[str, tuple[Deed, ...]] = {}
    for word, deeds in families().items():
        keyed = tuple((base_form(stem(companion)) if companion else "", close, row) for companion, close, row in deeds)
        table[event_key(word)] = table.get(event_key(word), ()) + keyed
    return table


def family(event: str) -> frozenset[int]:
    """Return the families that a word belongs to by itself."""
    return frozenset(row for companion, _, row in _deeds().get(event, ()) if not companion)


def families_at(side: Side, event: str, at: Span) -> frozenset[int]:
    """Return the families of the event told at `at`, by its word and by what stands with it in its clause."""
    deeds = _deeds().get(event, ())
    if not any(companion for companion, _, _ in deeds):
        return frozenset(row for _, _, row in deeds)
    clause = side.statement.clauses[side.clause_at(at)]
    inside = _keys(token for token in side.statement.tokens if clause.start <= token.start < clause.end)
    behind = _keys(islice((token for token in side.statement.tokens if token.start >= at.end), _CLOSE))
    return frozenset(
        row for companion, close, row in deeds if not companion or companion in (behind if close else inside)
    )


def _keys(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(base_form(token.stem) for token in tokens)
