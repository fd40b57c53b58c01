"""Where words that were cited stand now: in the article as it was, or in a later version of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from briefreader.model import ArticleId, Passage
from briefreader.reading.article import Article
from briefreader.review.decisions import Cited

HALF: Final = 0.5
"""Share of the shorter passage from which two passages of an article are about the same words."""

NEAR: Final = 1_000
"""Characters within which words that have moved are looked for first: mostly a paragraph has moved them."""

_WORD: Final = re.compile(r"\S+")
_What = TypeVar("_What")


class Words:
    """The words of some articles, for looking up what is cited of them.

    Articles of the same bytes are one: what is cited is found in the first of them.
    """

    def __init__(self, articles: Sequence[Article], known: Mapping[str, Sequence[ArticleId]] | None = None) -> None:
        """Make it for articles; `known` tells which of them a hash is of, where it may be an earlier version's."""
        first: dict[str, Article] = {}
        for article in articles:
            first.setdefault(article.sha256, article)
        self._same: dict[ArticleId, ArticleId] = {article.id: first[article.sha256].id for article in articles}
        self._texts = {article.id: _Text(article) for article in first.values()}
        self._own = {sha: self._texts[article.id] for sha, article in first.items()}
        self._of: dict[str, tuple[ArticleId, ...]] = {sha: (article.id,) for sha, article in first.items()}
        for sha, ids in (known or {}).items():
            if sha not in first:
                self._of[sha] = tuple(dict.fromkeys(self._same[one] for one in ids if one in self._same))
        self._found: dict[tuple[str, int, int, str], Passage | None] = {}

    def articles_of(self, sha256: str) -> tuple[ArticleId, ...]:
        """Return the articles that a hash is of: none, one, or several that were one in an earlier version."""
        return self._of.get(sha256, ())

    def first_of(self, article: ArticleId) -> ArticleId:
        """Return the first of the articles that have the same bytes as this one."""
        return self._same[article]

    def find(self, cited: Cited) -> Passage | None:
        """Return where cited words stand; None where they do not."""
        if (text := self._own.get(cited.sha256)) and (here := text.as_cited(cited)):
            return here
        key = cited.sha256, cited.start, cited.end, cited.text
        if key not in self._found:
            own = (self._texts[article].find(cited) for article in self._of.get(cited.sha256, ()))
            self._found[key] = next((passage for passage in own if passage is not None), None)
        return self._found[key]

    def find_all(self, evidence: Iterable[Cited]) -> tuple[Passage, ...] | None:
        """Return where all of some cited words stand; None where some do not."""
        found = [self.find(cited) for cited in evidence]
        standing = tuple(passage for passage in found if passage is not None)
        return standing if len(standing) == len(found) else None


class _Text:
    """The text of one article, and a copy with a blank between each two words, made when it is first needed."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._folded: str | None = None
        self._starts: list[int] = []
        self._folded_starts: list[int] = []

    def as_cited(self, cited: Cited) -> Passage | None:
        """Return cited words where they stand at their place."""
        text, start, end = self._article.text, cited.start, cited.end
        if start >= 0 and cited.text.strip() and text[start:end] == cited.text:
            return Passage(self._article.id, start, end, cited.text)
        return None

    def find(self, cited: Cited) -> Passage | None:
        """Return where cited words stand: at their place, or else at the nearest, whitespace aside."""
        here = self.as_cited(cited)
        if here and (cited.sha256 == self._article.sha256 or _is_whole(self._article.text, here.start, here.end)):
            return here
        return self._nearest(cited)

    def _nearest(self, cited: Cited) -> Passage | None:
        place = max(0, min(cited.start, len(self._article.text)))
        moved = _places(self._article.text, cited.text, place, NEAR)
        found = [self._article.passage(place, place + len(cited.text)) for place in moved]
        return min(found, key=_from(cited), default=None) or self._nearest_folded(cited)

    def _nearest_folded(self, cited: Cited) -> Passage | None:
        folded, needle = self._fold(), " ".join(cited.text.split())
        if not needle or not self._starts:
            return None
        around = self._folded_starts[max(0, bisect_right(self._starts, cited.start) - 1)]
        radius = 0
        while radius < len(folded):  # the whole text is seldom looked through
            radius = 8 * radius or NEAR
            found = [self._passage(place, place + len(needle)) for place in _places(folded, needle, around, radius)]
            if found:
                return min(found, key=_from(cited))
        return None

    def _fold(self) -> str:
        if self._folded is None:
            words = [word.span() for word in _WORD.finditer(self._article.text)]
            length = 0
            for start, end in words:
                self._starts.append(start)
                self._folded_starts.append(length)
                length += end - start + 1
            self._folded = " ".join(self._article.text[start:end] for start, end in words)
        return self._folded

    def _passage(self, start: int, end: int) -> Passage:
        return self._article.passage(self._unfold(start), self._unfold(end - 1) + 1)

    def _unfold(self, place: int) -> int:
        word = bisect_right(self._folded_starts, place) - 1
        return self._starts[word] + place - self._folded_starts[word]


def _from(cited: Cited) -> Callable[[Passage], int]:
    return lambda passage: abs(passage.start - cited.start)


def _places(text: str, needle: str, place: int, radius: int) -> list[int]:
    """Return where `needle` begins next after a place and next before it, at most so far from it."""
    if not needle.strip():
        return []
    end = place + radius + len(needle)
    after = text.find(needle, place, end)
    while after >= 0 and not _is_whole(text, after, after + len(needle)):
        after = text.find(needle, after + 1, end)
    start = max(0, place - radius)
    before = text.rfind(needle, start, place + len(needle))
    while before >= 0 and not _is_whole(text, before, before + len(needle)):
        before = text.rfind(needle, start, before + len(needle) - 1)
    return [found for found in (after, before) if found >= 0]


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return True where no word or number goes on beyond these ends: "10 people" does not stand in "110 people"."""
    return not (
        _goes_on(text[max(0, start - 2) : start][::-1], text[start]) or _goes_on(text[end : end + 2], text[end - 1])
    )


def _goes_on(beyond: str, last: str) -> bool:
    if last.isdigit():
        return beyond[:1].isdigit() or (beyond[:1] in {".", ","} and beyond[1:].isdigit())
    return _is_cased(last) and _is_cased(beyond[:1])  # a script without capitals may write its words without blanks


def _is_cased(letter: str) -> bool:
    return letter.lower() != letter.upper()


@dataclass(frozen=True, slots=True)
class Placed(Generic[_What]):
    """Something that stands at a place of an article."""

    start: int
    end: int
    what: _What


class Shelf(Generic[_What]):
    """Things by where they stand, so that those about some words are found without looking at all."""

    def __init__(self, things: Iterable[tuple[ArticleId, int, int, _What]]) -> None:
        self._placed: dict[ArticleId, list[Placed[_What]]] = {}
        for article, start, end, what in things:
            self._placed.setdefault(article, []).append(Placed(start, end, what))
        self._starts: dict[ArticleId, list[int]] = {}
        self._longest: dict[ArticleId, int] = {}
        for article, placed in self._placed.items():
            placed.sort(key=lambda one: one.start)
            self._starts[article] = [one.start for one in placed]
            self._longest[article] = max(one.end - one.start for one in placed)

    def about(self, passage: Passage) -> Iterator[Placed[_What]]:
        """Yield what shares at least half of the shorter with a passage."""
        starts = self._starts.get(passage.article, [])
        first = bisect_right(starts, passage.start - self._longest.get(passage.article, 0))
        for one in self._placed.get(passage.article, [])[first : bisect_right(starts, passage.end)]:
            shorter = max(1, min(passage.end - passage.start, one.end - one.start))
            if shared(one, passage) >= HALF * shorter:
                yield one


def shared(one: Placed[_What] | Passage, other: Passage) -> int:
    """Return how many characters two stretches of one article have in common."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def overlap(one: Passage, other: Passage) -> float:
    """Return the share of the shorter passage that the other has too."""
    if one.article != other.article:
        return 0.0
    return shared(one, other) / max(1, min(one.end - one.start, other.end - other.start))
