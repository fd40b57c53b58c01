"""The line that names every article where some have no room: which are shown, and which is being read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textual.strip import Strip

from briefreader.model import ArticleId
from briefreader.reading.article import Article
from briefreader.tui import words
from briefreader.tui.looks import Ink, Look
from briefreader.tui.rows import Piece, Row, cut, fit, strip
from briefreader.tui.widgets.drawn import Drawn

_SHORTEST_TITLE: Final = 8
"""A title cut shorter than this says nothing: then the letters stand alone."""


def names_row(articles: Sequence[Article], shown: Sequence[ArticleId], read: ArticleId, width: int) -> Row:
    """Return the line: a letter and as much of its title as there is room for each article; arrows where more stand.

    Args:
        articles: all of them, in their order.
        shown: those on the screen.
        read: the one being read.
        width: cells of the line.
    """
    each = (width - 2) // len(articles) - 4
    pieces: list[Piece] = []
    for article in articles:
        title = f" {cut(words.title(article), each - len(article.id))}" if each >= _SHORTEST_TITLE else ""
        look = Look.FOCUS if article.id == read else Look.STRONG if article.id in shown else Look.DIM
        pieces += [Piece(f" {article.id}{title} ", look), Piece(" ")]
    return fit((_more("‹", articles[0], shown), *pieces, _more("›", articles[-1], shown)), width)


def _more(arrow: str, last: Article, shown: Sequence[ArticleId]) -> Piece:
    return Piece(arrow if shown and last.id not in shown else " ", Look.KEY)


class NamesLine(Drawn):
    """The line of names."""

    def __init__(self, articles: Sequence[Article], ink: Ink) -> None:
        super().__init__(ink, name="names")
        self._articles = tuple(articles)
        self._shown: tuple[ArticleId, ...] = ()
        self._read: ArticleId = ""

    def show(self, shown: Sequence[ArticleId], read: ArticleId) -> None:
        """Show which articles are on the screen, and which is being read."""
        if (tuple(shown), read) != (self._shown, self._read):
            self._shown, self._read = tuple(shown), read
            self.refresh()

    def use_articles(self, articles: Sequence[Article]) -> None:
        """Name other articles: their titles have changed."""
        self._articles = tuple(articles)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Return the line."""
        return strip(names_row(self._articles, self._shown, self._read, self.size.width), self.ink)
