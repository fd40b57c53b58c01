"""What was decided of findings that are found no more, as entries at the end of their tab."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from briefreader.review.decisions import Sort, Verdict
from briefreader.review.judgements import OPEN, Judgement, Review, Stale
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, row
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.panes.finding_rows import KIND_WIDTH, Entry
from briefreader.tui.panes.review_rows import STALE
from briefreader.tui.places.place import Subject, Tab

GROUP: Final = "stale: decided before, found no more"
NO_WORDS: Final = "The words that this rests on are in none of these articles any more."

_TABS: Final = {Sort.DISCREPANCY: Tab.DISCREPANCIES, Sort.TOPIC: Tab.TOPICS, Sort.FACT: Tab.FACTS}
_NOWHERE: Final = "–"
"""In place of its letter, before words of an article that is not open."""


def tab_of(sort: Sort) -> Tab | None:
    """Return the tab that lists findings of a sort."""
    return _TABS.get(sort)


def stale_entries(review: Review, tab: Tab) -> tuple[Entry, ...]:
    """Return the entries of a tab for what is stale, in the order it was decided."""
    return tuple(_entry(one) for one in review.stale if tab_of(one.target.sort) is tab)


def listed_stale(review: Review) -> tuple[Stale, ...]:
    """Return what is stale and listed in a tab: two passages that were joined or parted by hand are in none."""
    return tuple(one for one in review.stale if one.target.sort in _TABS)


def told_of(review: Review, keymap: Keymap) -> str:
    """Return that there are decisions about what is found no more, and the keys that list them; empty if none are."""
    stale = listed_stale(review)
    if not stale:
        return ""
    said = "1 decision is" if len(stale) == 1 else f"{len(stale)} decisions are"
    names = (_TABS[stale[0].target.sort].name.lower(), "filter")
    keys = [label for name in names for label in keymap.labels(name)[:1]]
    how = f": {' then '.join(keys)} lists what is stale" if len(keys) == len(names) else ""
    return f"{said} about words found no more{how}"


def stale_key(one: Stale) -> str:
    """Return what names the entry of something stale among those of its tab."""
    places = " ".join(f"{cited.sha256}:{cited.start}:{cited.end}" for cited in one.target.evidence)
    return f"stale {one.target.kind or ''} {places}"


def are_gone(entry: Entry) -> bool:
    """Return True where words that an entry rests on are in no article any more: nothing but the entry shows them."""
    return isinstance(entry.finding, Stale) and len(entry.subject.passages) < len(entry.quoted)


def is_cleared(judged: Judgement, verdict: Verdict) -> bool:
    """Return True where nothing is left of what was decided once this verdict is taken back: it is listed no more."""
    return judged.verdict is verdict and replace(judged, verdict=None, at=None, user="") == OPEN


def changed(before: Review, after: Review) -> str | None:
    """Return the key of an entry of which something else was decided before, found or stale; None if none is."""
    names = (*before.judgements, *after.judgements)
    found = (name for name in names if before.of(name) != after.of(name))
    gone = (stale_key(one) for one in after.stale if one not in before.stale)
    return next(found, None) or next(gone, None)


def _entry(one: Stale) -> Entry:
    target = one.target
    quoted = tuple(replace(passage, article=passage.article or _NOWHERE) for passage in one.cited)
    kind = f"{target.kind} ".ljust(KIND_WIDTH) if target.kind else ""
    lead = row(Piece(f"{STALE} {kind}", Look.DIM))
    subject = Subject(passages=one.standing, heading=f"Stale · {target.label}")
    heard = " ".join((*(passage.text for passage in quoted), one.judgement.note))
    return Entry(stale_key(one), one, lead, (target.label,), (), subject, GROUP, quoted, heard=heard)
