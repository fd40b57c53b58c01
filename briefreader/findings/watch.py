"""Watched topics: what an analyst asked to be told of, by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefreader.mentions.tokens import tokenize
from briefreader.model import Topic


@dataclass(frozen=True, slots=True)
class WatchEntry:
    """A subject to watch for, and the words or phrases that tell of it."""

    name: str
    terms: tuple[str, ...]


def watched(topics: Sequence[Topic], watch: Sequence[WatchEntry]) -> tuple[Topic, ...]:
    """Return the topics, each with the name of the first entry one of whose terms its label or terms hold."""
    phrases = [(entry.name, [_stems(term) for term in entry.terms]) for entry in watch]
    return tuple(replace(topic, watch=_name(topic, phrases)) for topic in topics)


def _name(topic: Topic, phrases: Sequence[tuple[str, Sequence[frozenset[str]]]]) -> str | None:
    told = _stems(topic.label) | _stems(" ".join(topic.terms))
    return next((name for name, terms in phrases if any(term and term <= told for term in terms)), None)


def _stems(words: str) -> frozenset[str]:
    return frozenset(token.stem for token in tokenize(words))
