"""Which of the articles now open a kept one is, or is an earlier version of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from briefreader.model import ArticleId
from briefreader.reading.article import Article

NOWHERE: Final = ""
"""The path of what was given as text."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An article as it was open: the hash of its bytes, and the path that it was read from, absolute and resolved."""

    sha256: str
    path: str


def placed(article: Article) -> Placed:
    """Return an article with the place that it was read from."""
    return Placed(article.sha256, _resolved(article.source) if article.source else NOWHERE)


def open_now(sets: Iterable[Sequence[Placed]], now: Mapping[ArticleId, Placed]) -> dict[str, tuple[ArticleId, ...]]:
    """Return which of the articles open now the hashes of kept ones stand for; those that stand for none are left out.

    A hash that is open stands for its own bytes and nothing else. Another one is that of an earlier version of what is
    read from the same path now, or else of what has the same file name, where the set that it was in shares another
    article with those open now; an article of that set is not taken for a version of its neighbour.

    Args:
        sets: articles that were open together when something was decided.
        now: those open now, by their letters.
    """
    by_hash = _letters((one.sha256, letter) for letter, one in now.items())
    by_path = _letters((one.path, letter) for letter, one in now.items() if one.path)
    by_name = _letters((Path(one.path).name, letter) for letter, one in now.items() if one.path)
    found = {sha256: set(letters) for sha256, letters in by_hash.items()}
    renamed: dict[str, set[ArticleId]] = {}
    for members in sets:
        beside = {one.sha256 for one in members} & by_hash.keys()
        taken = {letter for sha256 in beside for letter in by_hash[sha256]}
        for one in members:
            if one.sha256 in by_hash or not one.path:
                continue
            if one.path in by_path:
                found.setdefault(one.sha256, set()).update(by_path[one.path])
            elif beside:
                letters = by_name.get(Path(one.path).name, frozenset()) - taken
                renamed.setdefault(one.sha256, set()).update(letters)
    for sha256, letters in renamed.items():
        if letters:
            found.setdefault(sha256, letters)
    return {sha256: tuple(sorted(letters)) for sha256, letters in found.items()}


def _letters(pairs: Iterable[tuple[str, ArticleId]]) -> dict[str, AbstractSet[ArticleId]]:
    letters: dict[str, set[ArticleId]] = {}
    for key, letter in pairs:
        letters.setdefault(key, set()).add(letter)
    return dict(letters)


def _resolved(source: str) -> str:
    try:
        return str(Path(source).resolve())
    except (OSError, RuntimeError, ValueError):  # links that go round in a ring; what names no file at all
        return NOWHERE
