"""One article, wrapped once a width and drawn line by line, with its marks and the sentence being read."""

from __future__ import annotations

from textual import events
from textual.message import Message

from briefreader.model import Passage, Span
from briefreader.reading.article import Article
from briefreader.tui import words
from briefreader.tui.lines import Lines, lines_of
from briefreader.tui.looks import Ink, Look
from briefreader.tui.marks import MARGIN, Marks, article_row
from briefreader.tui.navigation import sentence_at
from briefreader.tui.rows import EMPTY, Piece, Row
from briefreader.tui.widgets.framed import Framed

_WIDEST: int = 96
"""Cells to a line at most: longer lines are hard to read."""


class ArticleView(Framed):
    """The pane of one article."""

    class Wrapped(Message):
        """The article's pane has a new size; `first` where it had none before."""

        def __init__(self, view: ArticleView, *, first: bool) -> None:
            super().__init__()
            self.view = view
            self.first = first

    def __init__(self, article: Article, ink: Ink) -> None:
        super().__init__(ink, name=f"article-{article.id.lower()}")
        self.article = article
        self.marks = Marks()
        self.sentence = 0
        self.lines = Lines((), ())
        self._wrapped_at = 0
        self._rows: dict[int, Row] = {}

    # Rows.

    def row_count(self) -> int:
        return len(self.lines)

    def row_at(self, index: int) -> Row:
        found = self._rows.get(index)
        if found is None:
            found = self._rows[index] = article_row(
                self.article.text, self.lines[index], self.marks, self.cursor if self.is_current else None
            )
        return found

    def heading(self, room: int) -> tuple[Row, Row]:
        total = len(self.article.sentences)
        right = f" {self.sentence + 1}/{total} " if total else ""
        left = f"{self.article.id}  {words.title(self.article)}"
        return self.named(left, room - len(right) - 1), ((Piece(right, Look.DIM),) if right else EMPTY)

    # Lines.

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew where the width changed, and stay at the words that were at the top."""
        first = not self.is_wrapped
        width = min(_WIDEST, self.inner_width - MARGIN)
        if width != self._wrapped_at and width > 1:
            offset = self.offset_at(self.top)
            self.lines = lines_of(self.article.text, self.article.dropped, width)
            self._wrapped_at = width
            self._rows.clear()
            self.top = self.lines.at(offset) if self.top else 0
            self.refresh()
        self.post_message(self.Wrapped(self, first=first))

    @property
    def is_wrapped(self) -> bool:
        """True once the pane has been given a size."""
        return self._wrapped_at > 0

    def offset_at(self, index: int) -> int:
        """Return where in the text a line begins."""
        return self.lines[index].start if index < len(self.lines) else 0

    def line_of(self, passage: Passage | Span) -> int:
        """Return the line on which a passage begins."""
        return self.lines.at(passage.start)

    def sentence_on(self, index: int) -> int:
        """Return the sentence that a line shows, the one being read if that shows several."""
        if self.cursor and index in self.lines.rows_of(self.cursor):
            return self.sentence
        return sentence_at(self.article.sentences, self.lines[index].end - 1)

    # The cursor and the marks.

    @property
    def cursor(self) -> Span | None:
        """The sentence being read, if the article has any."""
        return self.article.sentences[self.sentence] if self.article.sentences else None

    def read_sentence(self, index: int) -> None:
        """Put the cursor on a sentence; only its lines and those of the one before are drawn anew."""
        if index == self.sentence:
            return
        changed = self._cursor_rows()
        self.sentence = index
        self._redraw(changed | self._cursor_rows())
        self.refresh_edge()

    def set_current(self, current: bool) -> None:
        if current != self.is_current:
            super().set_current(current)
            self._redraw(self._cursor_rows())

    def set_marks(self, marks: Marks) -> None:
        """Mark passages; only lines whose marks changed are drawn anew."""
        if marks == self.marks:
            return
        changed = set(self.marks.marks) ^ set(marks.marks)
        self.marks = marks
        self._redraw({index for mark in changed for index in self.lines.rows_of(Span(mark.start, mark.end))})

    def _cursor_rows(self) -> set[int]:
        return set(self.lines.rows_of(self.cursor)) if self.cursor and len(self.lines) else set()

    def _redraw(self, indexes: set[int]) -> None:
        for index in indexes:
            self._rows.pop(index, None)
        self.refresh_rows(indexes)
