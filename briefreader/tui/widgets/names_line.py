"""The line that names every article where some have no room: arrows tell on which side more stand."""

from __future__ import annotations

from collections.abc import Sequence

from briefreader.model import ArticleId
from briefreader.reading.article import Article
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row, fit
from briefreader.tui.panes.name_rows import names_row
from briefreader.tui.widgets.drawn import Drawn


class NamesLine(Drawn):
    """The line of names."""

    def __init__(self, articles: Sequence[Article], ink: Ink) -> None:
        super().__init__(ink, name="names")
        self._articles = tuple(articles)
        self._shown: tuple[ArticleId, ...] = ()
        self._read: ArticleId = ""
        self._having: frozenset[ArticleId] = frozenset()

    def show(self, shown: Sequence[ArticleId], read: ArticleId, having: frozenset[ArticleId]) -> None:
        """Show which articles are on the screen, which is being read, and which have what is looked at."""
        if (tuple(shown), read, having) != (self._shown, self._read, self._having):
            self._shown, self._read, self._having = tuple(shown), read, having
            self.refresh()

    def use_articles(self, articles: Sequence[Article]) -> None:
        """Name other articles: their titles have changed."""
        self._articles = tuple(articles)
        self.refresh()

    def row_on(self, y: int) -> Row:
        """Return the line."""
        width = self.size.width
        names = names_row(self._articles, self._shown, self._read, width - 2, having=self._having, focused=False)
        return fit((self._more("‹", 0), *names, self._more("›", -1)), width)

    def _more(self, arrow: str, end: int) -> Piece:
        return Piece(" " if self._articles[end].id in self._shown else arrow, Look.KEY)
