"""The provenance of an article: where it is from and how it was read; its title, publisher and date can be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from textual import events

from briefreader.model import ArticleId
from briefreader.reading.article import Article
from briefreader.reading.copies import copies
from briefreader.review.decisions import Reliability
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.overlays.overlay import Overlay
from briefreader.tui.panes.hints import Hint, hints_of
from briefreader.tui.panes.metadata import FIELDS, Draft, Edits, safe
from briefreader.tui.panes.provenance_rows import Told, source_rows, told_rows
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

_WIDTH: Final = 100
_FRAME: Final = 2
"""Lines of the pane that are no rows: its upper and lower edge."""
_BESIDE: Final = 3
"""Cells of its width that are no row's: the edges, and a blank."""

_STEPS: Final = {"next_row": 1, "line_down": 1, "previous_row": -1, "line_up": -1}
_ARTICLES: Final = {"next_fact": 1, "right_article": 1, "previous_fact": -1, "left_article": -1}
_PAGES: Final = {"page_down": 1, "page_up": -1}
_CLOSING: Final = ("back", "provenance", "quit")


class ProvenancePane(Framed):
    """What is known of one of the articles."""

    def __init__(
        self, ink: Ink, articles: Sequence[Article], index: int, reliability: Mapping[ArticleId, Reliability]
    ) -> None:
        super().__init__(ink, name="provenance")
        self._reliability = reliability
        self.is_current = True
        self._articles = list(articles)
        self._copies = copies(articles)
        self._index = index
        self._chosen = 0
        self.draft: Draft | None = None
        self.edits: Edits = {}
        self._told = Told((), {})
        self._rest: tuple[Row, ...] = ()

    @property
    def field(self) -> str:
        """The field that the keys are on."""
        return tuple(FIELDS)[self._chosen]

    @property
    def article(self) -> Article:
        """The article that is shown, with what was told of it."""
        return self._articles[self._index]

    # Rows.

    def on_resize(self) -> None:
        """Make the rows for the new width."""
        self._renew()

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._told.rows) + len(self._rest)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        told = self._told.rows
        return told[index] if index < len(told) else self._rest[index - len(told)]

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge: which article."""
        return self.named(f"Provenance of {self.article.id}", room), EMPTY

    def rows_needed(self, width: int) -> int:
        """Return how many rows the articles have at most in so many cells: the pane stays as it is from one to next."""
        return max(
            len(told_rows(article, "", None, width).rows) + len(self._source_rows(article, width))
            for article in self._articles
        )

    def _renew(self) -> None:
        self._rest = self._source_rows(self.article, self.inner_width)
        self._told = self._told_rows()
        self.top = max(0, min(self.top, self.row_count() - self.inner_height))
        self.refresh()

    def _source_rows(self, article: Article, width: int) -> tuple[Row, ...]:
        return source_rows(article, self._copies, width, self._reliability.get(article.id))

    def _told_rows(self) -> Told:
        return told_rows(self.article, self.field, self.draft, self.inner_width)

    def _retell(self) -> None:
        """Draw what can be told anew: the rows that changed."""
        before, self._told = self._told, self._told_rows()
        at = self._told.fields[self.field]
        top = reveal(at, at, self.top, self.inner_height)
        if len(before.rows) != len(self._told.rows) or top != self.top:
            self.top = top
            self.refresh()
            return
        rows = zip(before.rows, self._told.rows, strict=True)
        self.refresh_rows(index for index, (old, new) in enumerate(rows) if old != new)

    # Keys.

    def show_article(self, step: int) -> None:
        """Show the article after or before, round the end."""
        self._index = (self._index + step) % len(self._articles)
        self.top = 0
        self._renew()

    def step(self, step: int) -> None:
        """Choose the field after or before; past the last the rows scroll, and back."""
        wanted = self._chosen + step
        if (step < 0 and self.top) or not 0 <= wanted < len(FIELDS):
            self.scroll_by(step)
        else:
            self._chosen = wanted
            self._retell()

    def choose(self, row: int) -> None:
        """Choose the field on a row."""
        before = [index for index, start in enumerate(self._told.fields.values()) if start <= row]
        if before and row < len(self._told.rows):
            self._chosen = before[-1]
            self._retell()

    def use_draft(self, draft: Draft | None) -> None:
        """Type in the chosen field, or no longer."""
        self.draft = draft
        self._retell()

    def keep(self, draft: Draft) -> None:
        """Keep what was typed, if it is anything else than before and can be that field's value."""
        try:
            value = draft.value()
        except ValueError as error:
            self.use_draft(draft.refuse(str(error)))
            return
        if safe(value) != getattr(self.article, draft.field):
            self.edits.setdefault(self._index, {})[draft.field] = value
            self._articles[self._index] = self.article.telling({draft.field: safe(value)})
        self.use_draft(None)


class ProvenanceScreen(Overlay[Edits]):
    """The provenance over the reading screen; it returns what was told."""

    def __init__(
        self,
        ink: Ink,
        keymap: Keymap,
        articles: Sequence[Article],
        index: int,
        *,
        reliability: Mapping[ArticleId, Reliability],
    ) -> None:
        """Make the screen.

        Args:
            ink: the styles to draw in.
            keymap: says which keys move.
            articles: all that are open, safe to draw.
            index: of the one to begin with.
            reliability: of their sources, as far as they were graded.
        """
        self._shown = ProvenancePane(ink, articles, index, reliability)
        self._following = hints_of(keymap, (("right_article", "next article"),) if len(articles) > 1 else ())
        super().__init__(self._shown, _WIDTH, 0, self._keys(), keymap=keymap)

    def _wanted_height(self, width: int) -> int:
        return self._shown.rows_needed(width - _BESIDE) + _FRAME

    def _keys(self) -> Sequence[Hint]:
        """Return what the keys do at present."""
        if self._shown.draft:
            return Hint("esc", "cancels"), Hint("⏎", "keeps")
        return Hint("esc", "compares again" if self._shown.edits else "closes"), Hint("⏎", "edits"), *self._following

    def on_key(self, event: events.Key) -> None:
        """Give the key to the field that is being typed; where none is, do what it means."""
        if self.leaves(event):
            return
        event.stop()
        event.prevent_default()
        if self._shown.draft:
            self._type(self._shown.draft, event)
        elif event.key == "enter":
            self._shown.use_draft(Draft.of(self._shown.article, self._shown.field))
        elif event.key == "escape" or self._keymap.one_of(_CLOSING, event.key):
            self.dismiss(self._shown.edits)
        else:
            self._move(event.key)
        self._name_keys(self._keys())

    def _type(self, draft: Draft, event: events.Key) -> None:
        if event.key == "enter":
            self._shown.keep(draft)
        elif event.key == "escape":
            self._shown.use_draft(None)
        else:
            self._shown.use_draft(draft.after(event.key, event.character))

    def _move(self, key: str) -> None:
        if found := self._keymap.one_of(_STEPS, key):
            self._shown.step(_STEPS[found])
        elif found := self._keymap.one_of(_ARTICLES, key):
            self._shown.show_article(_ARTICLES[found])
        elif found := self._keymap.one_of(_PAGES, key):
            self._shown.scroll_by(_PAGES[found] * self._shown.inner_height)

    def on_paste(self, event: events.Paste) -> None:
        """Give a field that is being typed what was pasted."""
        event.stop()
        pane = self._shown
        if pane.draft and not self.leaves(event):
            pane.use_draft(pane.draft.insert(event.text))

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Choose the field that was clicked."""
        if not self._shown.draft:
            self._shown.choose(message.index)

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll."""
        self._shown.scroll_by(message.step)
