"""One article, wrapped once a width and drawn line by line, with its marks and the sentence being read."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.message import Message

from briefreader.model import ArticleId, Passage, Span
from briefreader.reading.article import Article
from briefreader.review.decisions import Reliability
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row
from briefreader.tui.panes.lines import Line, Lines, lines_of, same_top
from briefreader.tui.panes.marks import FAINT, FAINT_CURRENT, MARGIN, Marks, article_row
from briefreader.tui.panes.match_rows import with_matches
from briefreader.tui.panes.name_rows import names_row
from briefreader.tui.places.navigation import sentence_at
from briefreader.tui.places.weak_links import touches
from briefreader.tui.searching.search import NO_MATCHES, Matches
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

    def __init__(self, article: Article, ink: Ink, unfolding: str = "") -> None:
        """Make the pane of an article; `unfolding` is the key that shows what was dropped of it."""
        super().__init__(ink, name=f"article-{article.id.lower()}")
        self.article = article
        self._unfolding = unfolding
        self.marks = Marks()
        self.matches = NO_MATCHES
        self._reliability: Reliability | None = None
        self._beside: tuple[Article, ...] = ()
        self._having: frozenset[ArticleId] = frozenset()
        self._faint: Sequence[Span] = ()
        self._faint_current: Sequence[Span] = ()
        self.sentence = 0
        self.lines = Lines((), ())
        self.unfolded = False
        self._wrapped_at = 0
        self._opening = (0, 0)
        self._rows: dict[int, Row] = {}

    # Rows.

    def row_count(self) -> int:
        return len(self.lines)

    def row_at(self, index: int) -> Row:
        found = self._rows.get(index)
        if found is None:
            line = self.lines[index]
            drawn = article_row(
                self.article.text, line, self.marks, self.cursor if self.is_current else None, self._faint_on(line)
            )
            found = self._rows[index] = with_matches(drawn, line, self._matches_on(self.matches, index))
        return found

    def heading(self, room: int) -> tuple[Row, Row]:
        total = len(self.article.sentences)
        absent = f"not in {self.article.id}" if self._having and self.article.id not in self._having else ""
        graded = f"source {self._reliability}" if self._reliability else ""
        said = " · ".join(filter(None, (absent, graded, f"{self.sentence + 1}/{total}" if total else "")))
        right = f" {said} " if said else ""
        space = room - len(right) - 1
        if self._beside:
            read, focused = self.article.id, self.is_current
            left = names_row(self._beside, (), read, space, having=self._having, focused=focused)
        else:
            left = self.named(f"{self.article.id}  {words.title(self.article)}", space)
        return left, ((Piece(right, Look.DIM),) if right else EMPTY)

    def use_reliability(self, reliability: Reliability | None) -> None:
        """Say how reliable the source is, where it was graded."""
        if reliability is not self._reliability:
            self._reliability = reliability
            self.refresh_edge()

    def stand_for(self, articles: Sequence[Article], having: frozenset[ArticleId]) -> None:
        """Name all of `articles` in the upper edge, this one among them; its own title alone where there are none.

        Args:
            articles: those that have no room, and this one.
            having: the articles that have what is looked at; the edge says where this is none of them.
        """
        if (tuple(articles), having) != (self._beside, self._having):
            self._beside, self._having = tuple(articles), having
            self.refresh_edge()

    # Lines.

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew where the width changed, and stay at the words that were at the top."""
        first = not self.is_wrapped
        width = min(_WIDEST, self.inner_width - MARGIN)
        if width != self._wrapped_at and width > 1:
            self._wrap(width)
        self.post_message(self.Wrapped(self, first=first))

    def _wrap(self, width: int) -> None:
        before = self.lines
        text, dropped = self.article.text, self.article.dropped
        self.lines = lines_of(text, dropped, width, unfolded=self.unfolded, key=self._unfolding)
        self._wrapped_at = width
        self._rows.clear()
        if not len(before):
            offset, lead = self._opening
            self.top = max(0, self.lines.at(offset) - lead) if offset else 0
        else:
            self.top = same_top(before, self.top, self.lines)
        self.refresh()

    def unfold(self, unfolded: bool) -> None:
        """Show what was dropped of the article in its places, or fold it; the words at the top stay there."""
        if unfolded != self.unfolded:
            self.unfolded = unfolded
            if self.is_wrapped:
                self._wrap(self._wrapped_at)

    @property
    def names_others(self) -> bool:
        """True where the upper edge names articles that have no room."""
        return bool(self._beside)

    def use_article(self, article: Article) -> None:
        """Call the article by what is known of it now; its text is the same."""
        self.article = article
        self.refresh_edge()

    @property
    def is_wrapped(self) -> bool:
        """True once the pane has been given a size."""
        return self._wrapped_at > 0

    def open_at(self, sentence: int, top: int, lead: int) -> None:
        """Begin at a sentence, with the words at offset `top` on the line `lead` lines below the upper edge."""
        self.sentence, self._opening = sentence, (top, lead)

    @property
    def opening(self) -> tuple[int, int]:
        """What `open_at` would bring the pane to where it is: an offset, and the lines above it."""
        if not self.is_wrapped:
            return self._opening
        offset = self.offset_at(self.top) if self.top else 0
        return offset, (self.lines.at(offset) - self.top if offset else 0)

    def offset_at(self, index: int) -> int:
        """Return where in the text a line begins."""
        return self.lines[index].start if index < len(self.lines) else 0

    def end_of(self, index: int) -> int:
        """Return where in the text a line ends; of a line past the last, where the text does."""
        return self.lines[index].end if index < len(self.lines) else len(self.article.text)

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
        changed = self.marks.changed_to(marks)
        narrowed, self.marks = self.marks.narrowed, marks
        if marks.narrowed != narrowed:
            self._rows.clear()
            self.refresh()
            return
        self._redraw({index for mark in changed for index in self.lines.rows_of(Span(mark.start, mark.end))})

    def set_faint(self, covered: Sequence[Span], looked_at: Sequence[Span]) -> None:
        """Mark what links below the cut-off hold, and the one that is looked at."""
        if covered is not self._faint:
            self._faint = covered
            self._rows.clear()
            self.refresh()
        if looked_at != self._faint_current:
            changed, self._faint_current = (*self._faint_current, *looked_at), looked_at
            if self.is_wrapped:
                self._redraw({index for span in changed for index in self.lines.rows_of(span)})

    def _faint_on(self, line: Line) -> str:
        if touches(self._faint_current, line.start, line.end):
            return FAINT_CURRENT
        return FAINT if touches(self._faint, line.start, line.end) else ""

    def set_matches(self, matches: Matches) -> None:
        """Set off what a search found; only lines whose matches changed are drawn anew."""
        if matches == self.matches:
            return
        before, self.matches = self.matches, matches
        seen = range(self.top, min(self.top + self.inner_height, len(self.lines)))
        changed = {index for index in seen if self._matches_on(before, index) != self._matches_on(matches, index)}
        self._rows = {index: row for index, row in self._rows.items() if index in seen and index not in changed}
        self.refresh_rows(changed)

    def _matches_on(self, matches: Matches, index: int) -> list[tuple[Span, bool]]:
        line = self.lines[index]
        return list(matches.over(line.start, line.end))

    def _cursor_rows(self) -> set[int]:
        return set(self.lines.rows_of(self.cursor)) if self.cursor and len(self.lines) else set()

    def _redraw(self, indexes: set[int]) -> None:
        for index in indexes:
            self._rows.pop(index, None)
        self.refresh_rows(indexes)
