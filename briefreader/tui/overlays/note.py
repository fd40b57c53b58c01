"""A note being written, laid at the finding that it is about: esc keeps it, however it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from textual import events
from textual.geometry import Region

from briefreader.model import Span
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import EMPTY, Row
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.keys.written import MOST, Written, after_key, line_at, lines_of
from briefreader.tui.overlays.overlay import Overlay
from briefreader.tui.panes.hints import Hint, Hints
from briefreader.tui.panes.note_rows import BESIDE, line_row
from briefreader.tui.places.navigation import reveal
from briefreader.tui.widgets.framed import Framed

DROP: Final = "ctrl+g"
"""Leaves the note as it was before."""

_FRAME: Final = 2
_FEWEST: Final = 3
"""Lines that a note is given at least."""

Where = Callable[[int], Region]
"""Where a pane of some height goes."""


class NotePane(Framed):
    """The lines of a note."""

    def __init__(self, ink: Ink, title: str, written: Written) -> None:
        super().__init__(ink, name="note")
        self.is_current = True
        self.written = written
        self._title = title
        self._drawn = ""
        self._lines: tuple[Span, ...] = (Span(0, 0),)
        self._wrap()

    @property
    def line_width(self) -> int:
        """Cells to a line."""
        return max(2, self.inner_width - BESIDE)

    def on_resize(self) -> None:
        """Wrap anew."""
        self._wrap()
        self.refresh()

    def lines_at(self, width: int) -> int:
        """Return how many lines there are where the pane is so wide."""
        return len(lines_of(self._drawn, width - _FRAME - 1 - BESIDE))

    def _wrap(self) -> None:
        self._drawn = self.written.drawn
        self._lines = lines_of(self._drawn, self.line_width)
        self._at = line_at(self._lines, self.written.at)
        top = reveal(self._at, self._at, self.top, self.inner_height)
        self.top = max(0, min(top, len(self._lines) - self.inner_height))

    def use(self, written: Written) -> None:
        """Show other words, or the cursor elsewhere: the rows that changed."""
        seen = range(self.inner_height)
        before, top = [self._seen(y) for y in seen], self.top
        self.written = written
        self._wrap()
        if self.top != top:
            self.refresh()
        else:
            self.refresh_rows(top + y for y in seen if self._seen(y) != before[y])

    def _seen(self, y: int) -> Row:
        return self.row_at(self.top + y) if self.top + y < len(self._lines) else EMPTY

    def row_count(self) -> int:
        """Return how many lines there are."""
        return len(self._lines)

    def row_at(self, index: int) -> Row:
        """Return one of them."""
        cursor = self.written.at if index == self._at else None
        return line_row(self._drawn, self._lines[index], cursor, self.inner_width)

    def heading(self, room: int) -> tuple[Row, Row]:
        """Return the words of the upper edge: what the note is about."""
        return self.named(self._title, room), EMPTY


class NoteScreen(Overlay[None]):
    """The note over the reading screen."""

    def __init__(
        self, ink: Ink, keymap: Keymap, title: str, note: str, *, where: Where, keep: Callable[[str], str]
    ) -> None:
        """Make it.

        Args:
            ink: the styles.
            keymap: says which keys are the app's.
            title: what the note is about, safe to draw.
            note: it, so far.
            where: says where the pane goes, so that what the note is about is seen meanwhile.
            keep: keeps the note; where it cannot be kept, returns why.
        """
        self._note = NotePane(ink, title, Written.of(note))
        self._before = self.text
        self._where = where
        self._keep = keep
        self._trouble = ""
        super().__init__(self._note, 0, 0, (), keymap=keymap)
        self._tell()

    @property
    def text(self) -> str:
        """The note as it stands, without blank lines around it."""
        return self._note.written.text.strip("\n").rstrip()

    @property
    def is_changed(self) -> bool:
        """True where closing it would keep something else than was there."""
        return self.text != self._before

    def _region(self) -> Region:
        most = max(_FEWEST, self.size.height // 2 - _FRAME)
        width = self._where(0).width
        return self._where(max(_FEWEST, min(self._note.lines_at(width), most)) + _FRAME)

    def on_key(self, event: events.Key) -> None:
        """Write, or close."""
        if self.leaves(event):
            return
        event.stop()
        event.prevent_default()
        pane = self._note
        if event.key == "escape":
            self._close()
        elif event.key == DROP:
            self.dismiss()
        else:
            width, page = pane.line_width, pane.inner_height
            self._use(after_key(pane.written, event.key, event.character, width=width, page=page))

    def on_paste(self, event: events.Paste) -> None:
        """Put in what was pasted."""
        event.stop()
        if not self.leaves(event):
            written = self._note.written
            if len(event.text) > written.left:
                self._trouble = f"Pasted in part: {MOST:,} characters are the most"
            self._use(written.insert(event.text))

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll."""
        self._note.scroll_by(message.step)

    def _use(self, written: Written | None) -> None:
        if written is None:
            return
        before = self._region().height
        self._note.use(written)
        if self._region().height != before:
            self._note.refresh(layout=True)
        self._tell()
        self._trouble = ""

    def _close(self) -> None:
        self._trouble = self._keep(self.text) if self.is_changed else ""
        if self._trouble:
            self._tell()
        else:
            self.dismiss()

    def _tell(self) -> None:
        """Name the keys, and what is wrong if anything is."""
        self._footer.show(Hints(tuple(self._keys()), said=self._trouble))

    def _keys(self) -> Sequence[Hint]:
        closes = "closes" if not self.is_changed else "keeps it" if self.text else "removes it"
        drops = (Hint(DROP, "drops the changes"),) if self.is_changed else ()
        return Hint("esc", closes), *drops, Hint("⏎", "new line"), Hint("ctrl+w u k", "cut")
