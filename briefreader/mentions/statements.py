"""What an article states, sentence by sentence: the form in which the layers above read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.clauses import clauses_of
from briefreader.mentions.tokens import Token, tokenize
from briefreader.model import MAX_PASSAGE, ArticleId, Passage, Span
from briefreader.reading.article import Article


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, or a part of one that is too long to be a passage.

    `content` holds the indices of the tokens that say what the sentence is about: no function words,
    no speech tags.
    """

    passage: Passage
    tokens: tuple[Token, ...]
    content: frozenset[int]
    clauses: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and what it states."""

    article: Article
    statements: tuple[Statement, ...]

    @property
    def id(self) -> ArticleId:
        """The article's letter."""
        return self.article.id


def read(article: Article) -> Reading:
    """Read an article's sentences into statements."""
    return Reading(article, tuple(_statements(article)))


def _statements(article: Article) -> Iterator[Statement]:
    for sentence in article.sentences:
        for part in _short_enough(article.text, sentence):
            tokens = tokenize(article.text, part.start, part.end)
            content = frozenset(i for i, token in enumerate(tokens) if token.word not in STOP_WORDS)
            if content:
                yield Statement(
                    article.passage(part.start, part.end),
                    tokens,
                    content,
                    clauses_of(article.text, part, tokens, content),
                )


def _short_enough(text: str, sentence: Span) -> Iterator[Span]:
    """Yield the sentence in parts no longer than a passage may be, cut at a comma or space where there is one."""
    start = sentence.start
    while sentence.end - start > MAX_PASSAGE:
        limit = start + MAX_PASSAGE
        cut = max(text.rfind(mark, start + MAX_PASSAGE // 2, limit) for mark in ("; ", ", ", ": "))
        if cut < 0:
            cut = text.rfind(" ", start + 1, limit)
        stop = cut + 1 if cut > start else limit
        yield Span(start, stop)
        start = stop
        while start < sentence.end and text[start].isspace():
            start += 1
    if start < sentence.end:
        yield Span(start, sentence.end)
