"""The lists of the findings pane: the entries that a tab shows, in their groups, and where each stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import accumulate
from typing import Final

from rich.cells import cell_len

from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Fact, Topic
from briefreader.review.decisions import Verdict
from briefreader.review.judgements import NONE, Judgement, Review, Stale
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, cut, row
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.panes.finding_rows import Entry, chosen_rows, group_row, judgement_of, whole_rows
from briefreader.tui.places.filters import Filter
from briefreader.tui.places.narrowing import exact_and_near
from briefreader.tui.places.place import Place, Tab

NEARLY: Final = "nearly so"
"""Entries that hold only something like what was typed stand under this."""

_NOTHING: Final = {
    Tab.DISCREPANCIES: "No discrepancies found.",
    Tab.TOPICS: "No topic is shared.",
    Tab.FACTS: "No fact is shared.",
    Tab.ONLY_IN: "Every fact is reported by another article too.",
}
_ALONE: Final = "There is no other article to compare with."
_NO_FACTS: Final = "No fact was found in any article."


@dataclass(frozen=True, slots=True)
class Listing:
    """What a tab shows.

    Attributes:
        entries: those shown, in their order.
        lines: the list line by line while no entry is open: an entry by its index, or the words over a group.
        starts: the line of each entry.
        places: the index of each entry by its key.
        total: how many entries there would be with nothing filtered or narrowed away, without what is stale.
        stale: how many entries, the last ones, are found no more.
    """

    entries: tuple[Entry, ...] = ()
    lines: tuple[int | str, ...] = ()
    starts: tuple[int, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    stale: int = 0

    @property
    def found(self) -> tuple[Entry, ...]:
        """The entries of what is found: they come before what is stale."""
        return self.entries[: len(self.entries) - self.stale]

    @property
    def count(self) -> str:
        """How many entries are shown: "9", or "3/9"."""
        shown = len(self.entries) - self.stale
        return f"{shown}" if shown == self.total else f"{shown}/{self.total}"


def listing(
    entries: Sequence[Entry], labels: Sequence[str], chosen: Filter, typed: str, review: Review = NONE
) -> Listing:
    """Return what is shown of the entries of a tab.

    Args:
        entries: all of them, those of what is stale last.
        labels: the words of each, casefolded; needed where something is typed.
        chosen: what findings must be; what only one article tells passes always.
        typed: the words that must be found in an entry. Those that hold them nearly so come last, by themselves.
        review: what was decided of each.
    """
    found = next((index for index, one in enumerate(entries) if isinstance(one.finding, Stale)), len(entries))
    passed = [index for index, one in enumerate(entries) if _passes(one, chosen, review)]
    stale = [index for index in passed if index >= found]
    passed = passed[: len(passed) - len(stale)]
    exact = len(passed)
    if typed.split():
        held, nearly = exact_and_near([labels[index] for index in passed], typed)
        exact = len(held)
        passed = [passed[index] for index in (*held, *nearly)]
        stale = [stale[index] for index in exact_and_near([labels[index] for index in stale], typed)[0]]
    grouped = [entries[index].group if at < exact else NEARLY for at, index in enumerate(passed)]
    grouped += [entries[index].group for index in stale]
    return replace(_laid_out([entries[index] for index in (*passed, *stale)], grouped), total=found, stale=len(stale))


def _passes(one: Entry, chosen: Filter, review: Review) -> bool:
    match one.finding:
        case Discrepancy() | Fact() | Topic():
            return chosen.admits(one.finding, review.of(one.finding.id).standing)
        case Stale(judgement=judgement):
            return chosen.admits_stale(judgement.standing)
        case _:
            return True


def _laid_out(shown: Sequence[Entry], groups: Sequence[str]) -> Listing:
    """Return the list of entries, each in its group."""
    lines: list[int | str] = []
    starts: list[int] = []
    before = ""
    for index, group in enumerate(groups):
        if group != before:
            lines.append(group)
            before = group
        starts.append(len(lines))
        lines.append(index)
    places = {one.key: index for index, one in enumerate(shown)}
    return Listing(tuple(shown), tuple(lines), tuple(starts), places)


@dataclass(frozen=True, slots=True)
class Spread:
    """A list in which every entry is shown whole, because the pane has room for that.

    Attributes:
        lines: the rows of each line of the list while no entry is open.
        starts: the row that each begins on, and the one after the last.
        more: the rows that any entry adds while it is chosen; what is below stays where it is from one to the next.
    """

    lines: tuple[tuple[Row, ...], ...]
    starts: tuple[int, ...]
    more: int


def spread(listed: Listing, width: int, height: int, review: Review = NONE, today: date = date.min) -> Spread | None:
    """Return a list with every entry whole, or with a line for each side, if it fits whichever of them is chosen.

    A blank row stands over each group where these fit too.
    """
    if not 0 < len(listed.lines) <= height:
        return None
    judged = [judgement_of(one, review) for one in listed.entries]
    opened = [
        len(chosen_rows(one, width, height, told=True, judged=_foreseen(own), today=today))
        for one, own in zip(listed.entries, judged, strict=True)
    ]
    for a_side in (None, 1):
        lines = [
            (group_row(line, width),)
            if isinstance(line, str)
            else whole_rows(listed.entries[line], width, judged=judged[line], a_side=a_side)
            for line in listed.lines
        ]
        more = max(rows - len(lines[start]) for rows, start in zip(opened, listed.starts, strict=True))
        left = height - sum(map(len, lines)) - more
        if left >= 0:
            break
    else:
        return None
    groups = [index for index, line in enumerate(listed.lines) if index and isinstance(line, str)]
    for index in groups if len(groups) <= left else ():
        lines[index] = (EMPTY, *lines[index])
    return Spread(tuple(lines), tuple(accumulate(map(len, lines), initial=0)), more)


def _foreseen(judged: Judgement) -> Judgement:
    """Return a judgement with a verdict: one that is still to come has its room, so that the list then stands still."""
    at = datetime.now(UTC)
    return judged if judged.verdict else replace(judged, verdict=Verdict.DISMISSED, user="somebody", at=at)


def narrowed_row(place: Place, asked: str, keymap: Keymap, width: int) -> Row:
    """Return what a list is narrowed to, and by which keys that is changed: "only high · f changes"."""
    in_force = {"filter": bool(place.filters[place.tab]), "narrow": bool(place.typed[place.tab])}
    keys = " ".join("".join(keymap.labels(name)[:1]) for name, is_on in in_force.items() if is_on)
    does = " change" if all(in_force.values()) else " changes"
    said = cut(f"only {asked}", width - 4 - cell_len(keys + does))
    return row(" ", Piece(said, Look.STRONG), Piece(" · ", Look.DIM), Piece(keys, Look.KEY), Piece(does, Look.DIM))


def nothing(tab: Tab, total: int, asked: str, how: str, briefing: Briefing) -> tuple[str, ...]:
    """Return what an empty list says: that nothing was found, or how to see what there is.

    Args:
        tab: whose list it is.
        total: how many entries are filtered or narrowed away.
        asked: what the filter or the words typed ask for.
        how: by which keys that is taken back.
        briefing: what was found.
    """
    if total:
        return f"None of {total} fits {asked}.", how
    return (nothing_found(tab, briefing),)


def nothing_found(tab: Tab, briefing: Briefing) -> str:
    """Return what is said of a tab for which nothing was found."""
    if tab is not Tab.DISCREPANCIES and len(briefing.articles) == 1:
        return _ALONE
    return _NO_FACTS if tab is Tab.ONLY_IN and not briefing.facts else _NOTHING[tab]


def how_to_clear(place: Place, tab: Tab, keymap: Keymap) -> str:
    """Return by which keys a tab that is narrowed at a place lists all of it again."""
    open_it = tab.name.lower()
    keys = {name: "".join(keymap.labels(name)[:1]) for name in ("filter", "narrow", open_it)}
    first = f"{keys[open_it]} then " if place.tab is not tab else ""
    filtered = f"{first}{keys['filter']} then 0 clears the filter" if place.filters[tab] else ""
    typed = f"{first}{keys['narrow']} then esc clears the words" if place.typed[tab].strip() else ""
    return f"{', '.join(filter(None, (filtered, typed)))}."
