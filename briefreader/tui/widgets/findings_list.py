"""The findings in their four tabs, drawn line by line."""

from __future__ import annotations

from textual import events

from briefreader.briefing import Briefing
from briefreader.tui.finding_rows import Entry, entries, entry_rows, nothing, tab_row
from briefreader.tui.looks import Ink
from briefreader.tui.navigation import reveal
from briefreader.tui.place import Tab
from briefreader.tui.rows import EMPTY, Row
from briefreader.tui.widgets.framed import Framed


class FindingsList(Framed):
    """The pane of the findings."""

    def __init__(self, briefing: Briefing, ink: Ink) -> None:
        super().__init__(ink, name="findings")
        self._comparing = True
        self._tab = Tab.DISCREPANCIES
        self._chosen = 0
        self._rows: tuple[Row, ...] = ()
        self._starts: tuple[int, ...] = ()
        self._entries: dict[Tab, tuple[Entry, ...]] = {}
        self.use_briefing(briefing, comparing=True)

    def use_briefing(self, briefing: Briefing, *, comparing: bool) -> None:
        """Show the findings of a briefing."""
        self._entries = {tab: entries(briefing, tab) for tab in Tab}
        self._comparing = comparing
        self._lay_out()
        self.refresh()

    def show(self, tab: Tab, chosen: int) -> None:
        """Open a tab with one of its entries chosen."""
        if (tab, chosen) != (self._tab, self._chosen):
            self._tab, self._chosen = tab, chosen
            self._lay_out()
            self.refresh()

    def entries_of(self, tab: Tab) -> tuple[Entry, ...]:
        """Return the entries of a tab."""
        return self._entries[tab]

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew."""
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        rows: list[Row] = []
        starts: list[int] = []
        for index, entry in enumerate(self._entries[self._tab]):
            starts.append(len(rows))
            rows += entry_rows(entry, self.inner_width, chosen=index == self._chosen)
        self._rows = tuple(rows) or (nothing(self._tab, comparing=self._comparing),)
        self._starts = (*starts, len(rows))
        if starts:
            last = self._starts[self._chosen + 1] - 1
            self.top = reveal(self._starts[self._chosen], last, self.top, self.inner_height)
        self.top = max(0, min(self.top, len(self._rows) - self.inner_height))

    def row_count(self) -> int:
        return len(self._rows)

    def row_at(self, index: int) -> Row:
        return self._rows[index]

    def entry_at(self, index: int) -> int:
        """Return which entry a row belongs to."""
        return next((entry for entry, start in enumerate(self._starts[1:]) if index < start), len(self._starts) - 2)

    def heading(self, room: int) -> tuple[Row, Row]:
        counts = [len(self._entries[tab]) for tab in Tab]
        return tab_row(counts, self._tab, room, focused=self.is_current), EMPTY
