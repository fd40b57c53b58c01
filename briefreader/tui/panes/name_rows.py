"""The articles by name on one line: which are shown, and which is being read."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from briefreader.model import ArticleId
from briefreader.reading.article import Article
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, cut
from briefreader.tui.panes.marks import EVIDENCE

_SHORTEST_TITLE: Final = 12
"""A title cut shorter than this says little: then only the article being read has one, and the others their letters."""


def names_row(
    articles: Sequence[Article],
    shown: Sequence[ArticleId],
    read: ArticleId,
    width: int,
    *,
    having: Collection[ArticleId] = (),
    focused: bool,
) -> Row:
    """Return a letter and as much of its title as there is room for each article.

    Args:
        articles: all of them, in their order.
        shown: those on the screen.
        read: the one being read.
        width: cells there are at most.
        having: those that have what is looked at.
        focused: True where the one being read has the focus.
    """
    each = width // len(articles) - 4
    others = sum(len(article.id) + 2 for article in articles if article.id != read)
    pieces: list[Piece] = []
    for article in articles:
        is_read = article.id == read
        room = each if each >= _SHORTEST_TITLE else width - others - 3 if is_read else 0
        title = cut(words.title(article), room - len(article.id)) if room >= _SHORTEST_TITLE else ""
        look = Look.FOCUS if is_read and focused else Look.STRONG if is_read or article.id in shown else Look.DIM
        mark = Piece(EVIDENCE, look if is_read else Look.NAME) if article.id in having else Piece(" ", look)
        pieces += (mark, Piece(f"{article.id} {title}".rstrip() + " ", look))
    return tuple(pieces)
