"""The findings in their four tabs, drawn line by line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import chain
from typing import Final

from textual import events
from textual.geometry import Region

from briefreader.briefing import Briefing
from briefreader.review.judgements import NONE, Review
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, cut, row
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.keys.keymap import DEFAULT, Keymap
from briefreader.tui.panes.finding_rows import Entry, chosen_rows, entries, group_row, head_row, judgement_of
from briefreader.tui.panes.listing import Listing, Spread, how_to_clear, listing, narrowed_row, nothing, spread
from briefreader.tui.panes.stale import are_gone, stale_entries
from briefreader.tui.panes.tab_rows import says, tab_row
from briefreader.tui.places.filters import Filter
from briefreader.tui.places.navigation import reveal
from briefreader.tui.places.place import Place, Subject, Tab
from briefreader.tui.widgets.framed import Framed

_NO_END: Final = 1_000_000
"""Rows: a pane that would have room for everything."""


class FindingsList(Framed):
    """The pane of the findings.

    Entries are made when their tab is first needed and lists when what they are narrowed to changes, so that a key
    costs what is on the screen and not what was found. Only the chosen entry has more rows than one, unless there is
    room for all of them whole.
    """

    def __init__(self, briefing: Briefing, ink: Ink, keymap: Keymap = DEFAULT) -> None:
        super().__init__(ink, name="findings")
        self._keymap = keymap
        self._briefing = briefing
        self._missing = words.COMPARING
        self._review = NONE
        self._stale: dict[Tab, tuple[Entry, ...]] = {}
        self._place = Place()
        self._labels: dict[Tab, Sequence[str]] = {}
        self._listings: dict[Tab, tuple[tuple[Filter, str], Listing]] = {}
        self._told: Subject | None = None
        self._heads: dict[int | str, Row] = {}
        self._spread: Spread | None = None
        self._before: tuple[Row, ...] = ()
        self._opened: tuple[Row, ...] = ()
        self._after: tuple[Row, ...] = ()
        self._start = 0
        self._chosen_line = 0

    # What is listed.

    def use_briefing(self, briefing: Briefing, review: Review, *, missing: str) -> None:
        """Show the findings of a briefing as reviewed; where none were sought, say what is `missing`."""
        self._briefing, self._review, self._missing = briefing, review, missing
        self._stale.clear()
        self._labels.clear()
        self._listings.clear()
        self._lay_out()
        self.refresh()

    def use_review(self, review: Review) -> None:
        """Show what was decided of the findings; only the rows that this changes are drawn anew."""
        before, drawn = self._review, self._drawn()
        self._review = review
        if review.stale != before.stale:
            self._stale.clear()
            self._labels.clear()
            self._listings.clear()
        else:
            self._listings = {tab: one for tab, one in self._listings.items() if not one[0][0].verdicts}
        self._lay_out()
        self._draw_changes(drawn)

    def show(self, place: Place, told: Subject | None = None) -> None:
        """Open the tab of a place as that narrows it, with the entry chosen that it names; draw what that changes.

        Args:
            place: where the analyst is.
            told: what the fact panel tells of; the chosen entry does not say that again.
        """
        before, self._place = self._place, place
        told_before, self._told = self._told, told
        if place.tab is not before.tab or _narrowing(place) != _narrowing(before):
            self._lay_out()
            self.refresh()
        elif place.chosen[place.tab] != before.chosen[before.tab] or told != told_before:
            drawn = self._drawn()
            self._open()
            self._draw_changes(drawn)

    def listing_of(self, tab: Tab, place: Place | None = None) -> Listing:
        """Return what a tab shows at a place, the one that is shown if none is given."""
        at = place or self._place
        wanted = (at.filters[tab], at.typed[tab])
        made_for, made = self._listings.get(tab, (None, Listing()))
        if wanted != made_for:
            every = self._every(tab)
            if wanted[1] and tab not in self._labels:
                self._labels[tab] = [one.label.casefold() for one in every]
            made = listing(every, self._labels.get(tab, ()), *wanted, self._review)
            self._listings[tab] = (wanted, made)
        return made

    def _every(self, tab: Tab) -> Sequence[Entry]:
        """Return the entries of a tab, of what is stale too."""
        if tab not in self._stale:
            self._stale[tab] = stale_entries(self._review, tab)
        return (*entries(self._briefing, tab), *self._stale[tab]) if self._stale[tab] else entries(self._briefing, tab)

    def entries_of(self, tab: Tab) -> tuple[Entry, ...]:
        """Return the entries that a tab shows."""
        return self.listing_of(tab).entries

    def chosen_of(self, place: Place) -> Entry | None:
        """Return the entry of the open tab that a place chooses."""
        found = self.listing_of(place.tab, place).entries
        return found[min(place.chosen[place.tab], len(found) - 1)] if found else None

    def choosing(self, place: Place, key: str, tab: Tab) -> Place:
        """Return the place with the entry of a tab chosen that `key` names; where it is not listed, as it was."""
        index = self.listing_of(tab, place).places.get(key)
        return place if index is None else place.choosing(index, tab)

    @property
    def under_chosen(self) -> int:
        """The line of the pane under the chosen entry."""
        return max(1, min(self._start + len(self._opened) - self.top + 1, self.size.height - 1))

    def still_choosing(self, place: Place, chosen: Entry | None) -> Place:
        """Return the place with the same entry chosen; where it is listed no more, the one that moved up."""
        shown = self.listing_of(place.tab, place)
        index = shown.places.get(chosen.key) if chosen else None
        return place.choosing(max(0, min(place.chosen[place.tab], len(shown.entries) - 1)) if index is None else index)

    # Rows.

    def on_resize(self, event: events.Resize) -> None:
        """Wrap anew."""
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        self._heads.clear()
        shown, asked = self._listing, asked_of(self._place)
        self._before = ()
        if asked and shown.entries and not self._tabs_say(asked):
            self._before = (narrowed_row(self._place, asked, self._keymap, self.inner_width),)
        self._after = ()
        if not shown.entries:
            how = how_to_clear(self._place, self._place.tab, self._keymap)
            total = shown.total
            none = nothing(self._place.tab, total, asked, how, self._briefing)
            said = (self._missing,) if self._missing and not total else none
            self._after = tuple(map(self._said, chain.from_iterable(map(self._flow, said))))
        if self._place.tab is Tab.DISCREPANCIES:
            self._after += tuple(map(self._said, chain.from_iterable(map(self._flow, self._briefing.limits))))
        height = self.inner_height - len(self._before) - len(self._after)
        self._spread = spread(shown, self.inner_width, height, self._review, _today())
        self._open()

    def _open(self) -> None:
        """Make the rows of the chosen entry, and bring them into view."""
        shown, chosen = self._listing, self.chosen_of(self._place)
        self._opened, self._start = (), len(self._before)
        if chosen:
            line = self._chosen_line = shown.starts[shown.places[chosen.key]]
            self._opened = self._rows_of_chosen(chosen, self._most_rows())
            if self._spread:
                level = len(self._spread.lines[line]) + self._spread.more
                self._opened += (EMPTY,) * (level - len(self._opened))
            self._start += self._first_row(line)
            grouped = line > 0 and isinstance(shown.lines[line - 1], str)
            self._reveal(first=self._first_row(line - 1 if grouped else line))
        self.top = max(0, min(self.top, self.row_count() - self.inner_height))

    def _rows_of_chosen(self, chosen: Entry, most: int) -> tuple[Row, ...]:
        told = chosen.subject == self._told and not are_gone(chosen)
        judged = judgement_of(chosen, self._review)
        return chosen_rows(chosen, self.inner_width, most, told=told, judged=judged, today=_today())

    def all_rows(self) -> Sequence[Row]:
        """Return all the rows, with every entry whole: nothing but the pane's height has them shortened."""
        chosen = self.chosen_of(self._place)
        if chosen is None:
            return super().all_rows()
        laid_out = spread(self._listing, self.inner_width, _NO_END, self._review, _today())
        if laid_out is None:
            return super().all_rows()
        lines = list(laid_out.lines)
        lines[self._chosen_line] = self._rows_of_chosen(chosen, _NO_END)
        return [*self._before, *chain.from_iterable(lines), *self._after]

    def _reveal(self, first: int) -> None:
        """Bring the chosen entry into view, and what stands around it: the words over its group, the ends of the list.

        Args:
            first: the row of the list to begin with.
        """
        top = 0 if first == 0 else len(self._before) + first
        end = self._start + len(self._opened) - 1
        last = self.row_count() - 1 if end + len(self._after) == self.row_count() - 1 else end
        for begin, stop in ((top, last), (top, end), (self._start, end)):
            if stop - begin < self.inner_height:
                self.top = reveal(begin, stop, self.top, self.inner_height)
                return
        self.top = self._start

    def _drawn(self) -> Sequence[Row]:
        """Return the rows as they stand on the screen, the upper edge with them."""
        return [self.framed(y) for y in range(self.size.height - 1)]

    def _draw_changes(self, before: Sequence[Row]) -> None:
        """Draw the rows anew that are no longer as they were."""
        changed = [y for y, row_before in enumerate(before) if self.framed(y) != row_before]
        if changed:
            self.refresh(*(Region(0, y, self.size.width, 1) for y in changed))

    def row_count(self) -> int:
        return len(self._before) + self._unopened_rows() - self._folded() + len(self._opened) + len(self._after)

    def row_at(self, index: int) -> Row:
        if index < len(self._before):
            return self._before[index]
        if self._start <= index < self._start + len(self._opened):
            return self._opened[index - self._start]
        closed, line = self._unopened(index), self._line(index)
        if line >= len(self._listing.lines):
            return self._after[closed - self._unopened_rows()]
        if self._spread:
            return self._spread.lines[line][closed - self._spread.starts[line]]
        return self._head(self._listing.lines[line])

    def entry_at(self, index: int) -> int:
        """Return which entry a row belongs to: the words over a group to its first, what comes last to the last."""
        lines = self._listing.lines
        following = lines[max(0, self._line(index)) :]
        return next((line for line in following[:2] if isinstance(line, int)), len(self._listing.entries) - 1)

    def _line(self, index: int) -> int:
        """Return the line of the list that a row shows."""
        closed = self._unopened(index)
        return bisect_right(self._spread.starts, closed) - 1 if self._spread else closed

    def _unopened(self, index: int) -> int:
        """Return on which row of the list something stands while no entry is open."""
        if index < self._start:
            return index - len(self._before)
        return max(self._start, index - len(self._opened) + self._folded()) - len(self._before)

    def _unopened_rows(self) -> int:
        """Return how many rows the list has while no entry is open."""
        return self._spread.starts[-1] if self._spread else len(self._listing.lines)

    def _folded(self) -> int:
        """Return how many rows the chosen entry has while it is not open."""
        if not self._opened:
            return 0
        return len(self._spread.lines[self._chosen_line]) if self._spread else 1

    def _first_row(self, line: int) -> int:
        return self._spread.starts[line] if self._spread else line

    def _most_rows(self) -> int:
        """Return how many rows the chosen entry may have: half the pane, so that others are seen beside it."""
        if not self._spread:
            return max(3, self.inner_height // 2)
        others = self._spread.starts[-1] - len(self._spread.lines[self._chosen_line])
        return self.inner_height - len(self._before) - len(self._after) - others

    def _head(self, line: int | str) -> Row:
        found = self._heads.get(line)
        if found is None:
            found = group_row(line, self.inner_width) if isinstance(line, str) else self._entry_head(line)
            self._heads[line] = found
        return found

    def _entry_head(self, index: int) -> Row:
        entry = self._listing.entries[index]
        return head_row(entry, self.inner_width, judged=judgement_of(entry, self._review))

    def _said(self, text: str) -> Row:
        return row(" ", Piece(cut(text, self.inner_width - 1), Look.DIM))

    def _flow(self, text: str) -> Iterator[str]:
        return flow(text, self.inner_width - 1)

    @property
    def _listing(self) -> Listing:
        return self.listing_of(self._place.tab)

    # The tabs.

    def heading(self, room: int) -> tuple[Row, Row]:
        return self._tabs(room, asked_of(self._place)), EMPTY

    def _tabs(self, room: int, asked: str) -> Row:
        return tab_row(self._counts(), self._place.tab, room, focused=self.is_current, asked=asked)

    def _tabs_say(self, asked: str) -> bool:
        return says(self._tabs(self.size.width - 4, asked), asked)

    def _counts(self) -> Sequence[str]:
        """Return how many entries each tab has, making no list for a tab that shows all of them."""
        found = self._briefing
        totals = (found.discrepancies, found.topics, found.facts, found.only_in)
        return [
            self.listing_of(tab).count if self._is_narrowed(tab) else str(len(all_of_it))
            for tab, all_of_it in zip(Tab, totals, strict=True)
        ]

    def _is_narrowed(self, tab: Tab) -> bool:
        return bool(self._place.typed[tab] or self._place.filters[tab])


def asked_of(place: Place) -> str:
    """Return what the open tab of a place is narrowed to: "high, quotation · “harbour”"."""
    typed = place.typed[place.tab].strip()
    return " · ".join(filter(None, (place.filters[place.tab].words, typed and f"“{typed}”")))


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _narrowing(place: Place) -> tuple[tuple[Filter, ...], tuple[str, ...]]:
    return place.filters, place.typed
