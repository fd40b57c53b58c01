"""The articles by name on one line: which are shown, and which is being read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.model import ArticleId
from briefreader.reading.article import Article
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, cut

_SHORTEST_TITLE: Final = 8
"""A title cut shorter than this says nothing: then the letters stand alone."""


def names_row(
    articles: Sequence[Article], shown: Sequence[ArticleId], read: ArticleId, width: int, *, focused: bool
) -> Row:
    """Return a letter and as much of its title as there is room for each article.

    Args:
        articles: all of them, in their order.
        shown: those on the screen.
        read: the one being read.
        width: cells there are at most.
        focused: True where the one being read has the focus.
    """
    each = width // len(articles) - 4
    pieces: list[Piece] = []
    for article in articles:
        title = f" {cut(words.title(article), each - len(article.id))}" if each >= _SHORTEST_TITLE else ""
        is_read = article.id == read
        look = Look.FOCUS if is_read and focused else Look.STRONG if is_read or article.id in shown else Look.DIM
        pieces.append(Piece(f" {article.id}{title} ", look))
    return tuple(pieces)
