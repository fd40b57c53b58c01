"""Articles that are one text, or nearly: a copy corroborates nothing, however often a fact stands in it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from briefreader.model import ArticleId
from briefreader.reading.article import Article

_SHARE: Final = 0.5
"""The share of the shorter article's sentences that are another's word for word, from which it is worth telling."""

_FEWEST: Final = 3
"""Fewer sentences in common are a quotation or a standing phrase."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Articles that are one text, or two of which one repeats much of the other: `said` says so in a clause."""

    articles: tuple[ArticleId, ...]
    said: str


def copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """Return which articles are copies of each other, each pair by the strongest that can be said of it."""
    sentences = {article.id: _sentences(article) for article in articles}
    found: list[Copy] = []
    told: set[frozenset[ArticleId]] = set()
    ways: tuple[tuple[str, dict[ArticleId, Hashable]], ...] = (
        ("are the same file", {article.id: article.sha256 for article in articles}),
        ("are the same text", {article.id: article.text for article in articles}),
        ("tell the same story word for word", dict(sentences)),
    )
    for said, keys in ways:
        for group in _alike(keys):
            pairs = {frozenset(pair) for pair in combinations(group, 2)}
            if pairs - told:
                found.append(Copy(group, f"{listed(group)} {said}"))
                told |= pairs
    distinct = {name: frozenset(own) for name, own in sentences.items()}
    for one, other in combinations(distinct, 2):
        if frozenset((one, other)) not in told and (said := _repeated(one, other, distinct)):
            found.append(Copy((one, other), said))
    return tuple(found)


def listed(names: Sequence[str]) -> str:
    """Return names as a sentence lists them: "A, B and C"."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def _sentences(article: Article) -> tuple[str, ...]:
    return tuple(_in_one_line(article.text[span.start : span.end]) for span in article.sentences)


def _in_one_line(words: str) -> str:
    """Return a sentence as it would stand in one line; most do, and books have many."""
    return " ".join(words.split()) if "\n" in words or "  " in words else words


def _alike(keys: dict[ArticleId, Hashable]) -> list[tuple[ArticleId, ...]]:
    """Return the articles that have a key in common; an empty one is none."""
    groups: dict[Hashable, list[ArticleId]] = {}
    for name, key in keys.items():
        if key:
            groups.setdefault(key, []).append(name)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def _repeated(one: ArticleId, other: ArticleId, sentences: dict[ArticleId, frozenset[str]]) -> str:
    shorter, longer = sorted((one, other), key=lambda name: len(sentences[name]))
    own = sentences[shorter]
    shared = len(own & sentences[longer])
    if shared < max(_FEWEST, _SHARE * len(own)):
        return ""
    return f"{shared} of the {len(own)} sentences of {shorter} stand word for word in {longer}"
