"""What the panes say of what was decided: a mark on every finding, and who decided what when, with the note."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from rich.cells import cell_len

from briefreader.review.decisions import Act, Decision, Target, Verdict
from briefreader.review.judgements import Judgement
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, cut, row
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.panes.marks import CURSOR

VERDICTS: Final = {Verdict.CONFIRMED: "✓", Verdict.DISMISSED: "✗"}
NOTED: Final = "✎"
STALE: Final = "◌"
"""Of what was decided of a finding that is found no more."""

_LOOKS: Final = {Verdict.CONFIRMED: Look.STRONG, Verdict.DISMISSED: Look.DIM}
_SAID: Final = {Verdict.CONFIRMED: "Confirmed", Verdict.DISMISSED: "Dismissed"}
_OF: Final = {
    Act.VERDICT: "verdict",
    Act.NOTE: "note",
    Act.RELIABILITY: "source reliability",
    Act.CREDIBILITY: "information credibility",
    Act.RELATION: "what was joined or split by hand",
    Act.ADDED: "discrepancy added by hand",
}
_MADE: Final = "made by hand"
_MOST_NOTED: Final = 6
"""Rows of a note that are shown under the chosen entry."""


def mark(judgement: Judgement) -> str:
    """Return the mark of what was decided: its verdict, else that there is a note; nothing where there is neither."""
    return VERDICTS[judgement.verdict] if judgement.verdict else NOTED if judgement.note else ""


def margin(judgement: Judgement, *, chosen: bool = False) -> Row:
    """Return the three cells before an entry of a list: its verdict, then its note's mark, or the cursor in its place.

    What is noted of the chosen entry stands under it.
    """
    verdict = Piece(mark(judgement), _LOOKS[judgement.verdict]) if judgement.verdict else Piece("")
    beside, look = (CURSOR, Look.KEY) if chosen else (NOTED, Look.STRONG) if judgement.note else (" ", Look.TEXT)
    return row(verdict, Piece(f"{beside} " if judgement.verdict else f" {beside} ", look))


def said_of(judgement: Judgement, today: date) -> str:
    """Return what was decided in words: "confirmed by anna, 12:03"; nothing where nothing was."""
    done = [judgement.verdict.value] if judgement.verdict else [_MADE] if judgement.by_hand else []
    said = [f"{one} {_given(judgement, today)}".strip() for one in done]
    if judgement.credibility:
        said.append(f"credibility {judgement.credibility}, {judgement.credibility.meaning}")
    if judgement.by_hand and judgement.verdict:
        said.append(_MADE)
    return " · ".join(said)


def _given(judgement: Judgement, today: date) -> str:
    """Return by whom a verdict was given, or a finding made, and when: "by anna, 12:03"."""
    by = f"by {judgement.user}" if judgement.user else ""
    if judgement.at is None:
        return by
    at = judgement.at.astimezone()
    return ", ".join(filter(None, (by, f"{at:%H:%M}" if at.date() == today else words.day(at.date()))))


def _briefly(judgement: Judgement, today: date) -> str:
    """Return by whom and when a verdict was given, if nothing else was decided: its mark says which it is."""
    more = judgement.credibility or judgement.by_hand
    return said_of(judgement, today) if more else _given(judgement, today)


def judged_rows(why: str, judgement: Judgement, width: int, indent: int, today: date) -> Iterator[Row]:
    """Yield why something was found, what was decided of it, on the same line where there is room, and the note.

    A line of its own would move all that stands below with every verdict.
    """
    room = max(1, width - indent)
    lines, decided = list(flow(why, room)), said_of(judgement, today)
    left = room - cell_len(f"{lines[-1]} · ") if lines else 0
    beside = next((way for way in (decided, _briefly(judgement, today)) if cell_len(way) <= left), "")
    for line in lines[:-1] if beside else lines:
        yield row(" " * indent, Piece(line, Look.DIM))
    if beside:
        yield row(" " * indent, Piece(f"{lines[-1]} · ", Look.DIM), beside)
    elif decided:
        yield from (row(" " * indent, line) for line in flow(decided, room))
    yield from _note(judgement.note, room, indent)


def _note(note: str, room: int, indent: int) -> Iterator[Row]:
    lines = [line for given in note.split("\n") for line in (flow(given, room - 2) if given.strip() else ("",))]
    for index, line in enumerate(lines[:_MOST_NOTED] if note else ()):
        cut_off = index == _MOST_NOTED - 1 and len(lines) > _MOST_NOTED
        said = cut(f"{line} {lines[index + 1]}".ljust(room), room - 2) if cut_off else line
        yield row(" " * indent, Piece(f"{'' if index else NOTED} ".rjust(2), Look.STRONG), said)


# What the footer says.


def done(target: Target, verdict: str, *, leaves: bool = False) -> str:
    """Return what is said of a verdict: "Confirmed: change the nature / alter the character".

    What is found no more `leaves` the list with the last that was decided of it.
    """
    given = _SAID[Verdict(verdict)] if verdict else "Listed no more" if leaves else "Open again"
    return f"{given}: {target.label}"


def taken_back(decision: Decision, *, undone: bool) -> str:
    """Return what is said of a decision that is undone, or restored."""
    does = "Undone" if undone else "Restored"
    if decision.act is Act.VERDICT:
        said = decision.value or "opened again"
    else:
        said = _OF.get(decision.act, decision.act.value)
    return f"{does}: {said} · {decision.target.label if decision.target else ''}"
