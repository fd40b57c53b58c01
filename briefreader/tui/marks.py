"""Marks: what of an article is part of a fact or of a discrepancy's evidence, and how its lines are drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, FactId, Span
from briefreader.tui.lines import Line
from briefreader.tui.looks import Look
from briefreader.tui.place import Subject
from briefreader.tui.rows import Piece, Row

MARGIN: Final = 6
"""Cells before the words: the cursor, the fact's number, the bar, a blank."""

CURSOR: Final = "▸"
BAR: Final = "▐"
SOLID_BAR: Final = "█"
EVIDENCE: Final = "◆"
_NUMBER: Final = 3


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A marked passage of one article. `label` stands in the margin of its first line."""

    start: int
    end: int
    label: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one article, in the order of their starts."""

    marks: tuple[Mark, ...] = ()
    longest: int = 0

    def over(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a character with `start:end`."""
        found: list[Mark] = []
        for index in range(bisect_left(self.marks, start - self.longest, key=lambda mark: mark.start), len(self.marks)):
            mark = self.marks[index]
            if mark.start >= end:
                break
            if mark.end > start:
                found.append(mark)
        return found


def number_of(fact: FactId) -> str:
    """Return the number a fact is called by on the screen: its id without letters."""
    return "".join(filter(str.isdigit, fact)) or fact


def marks_of(briefing: Briefing, article: ArticleId, subject: Subject) -> Marks:
    """Return the marks of an article: the passages of all facts, and what is looked at set off.

    Where the subject has passages of its own they are what stands out, and not the whole of its fact.
    """
    found = [
        Mark(passage.start, passage.end, number_of(fact.id), fact.id == subject.fact and not subject.passages)
        for fact in briefing.facts
        for passage in fact.passages
        if passage.article == article
    ]
    found += [
        Mark(passage.start, passage.end, EVIDENCE, True) for passage in subject.passages if passage.article == article
    ]
    return Marks(tuple(sorted(found)), max((mark.end - mark.start for mark in found), default=0))


def article_row(text: str, line: Line, marks: Marks, cursor: Span | None) -> Row:
    """Return one line of an article with its margin.

    Args:
        text: the article, safe to draw.
        line: the line to draw.
        marks: the article's marks.
        cursor: the sentence that is being read, where this article has the focus.
    """
    if line.note:
        return (Piece(" " * MARGIN), Piece(line.note, Look.DIM))
    if not line.is_text:
        return ()
    over = marks.over(line.start, line.end)
    reading = cursor if cursor and cursor.start < line.end and line.start < cursor.end else None
    begins = reading is not None and line.start <= reading.start < line.end
    return (*_margin(line, over, begins=begins), *_words(text, line, over, reading))


def _margin(line: Line, over: Sequence[Mark], *, begins: bool) -> Row:
    pointer = Piece(CURSOR, Look.KEY) if begins else Piece(" ")
    if not over:
        return (pointer, Piece(" " * (MARGIN - 1)))
    starting = [mark for mark in over if line.start <= mark.start < line.end]
    current = any(mark.current for mark in over)
    first = next((mark for mark in starting if mark.current), starting[0] if starting else None)
    label = first.label[-_NUMBER:].rjust(_NUMBER) if first else " " * _NUMBER
    bar = Piece(SOLID_BAR, Look.NAME) if current else Piece(BAR, Look.BAR)
    return (pointer, Piece(label, Look.NAME if first and first.current else Look.BAR), bar, Piece(" "))


def _words(text: str, line: Line, over: Sequence[Mark], reading: Span | None) -> Row:
    """Return the words of a line, cut wherever a mark or the sentence being read begins or ends."""
    end = line.start + len(text[line.start : line.end].rstrip())
    edges = {line.start, end}
    for span in (*over, *((reading,) if reading else ())):
        edges.update(edge for edge in (span.start, span.end) if line.start < edge < end)
    ordered = sorted(edges)
    return tuple(
        Piece(text[start:stop].replace("\n", " "), _look(start, over, reading)) for start, stop in pairwise(ordered)
    )


def _look(at: int, over: Sequence[Mark], reading: Span | None) -> Look:
    look = Look.TEXT
    for mark in over:
        if mark.start <= at < mark.end:
            look |= Look.FACT | (Look.CURRENT if mark.current else Look.TEXT)
    if reading and reading.start <= at < reading.end:
        look |= Look.CURSOR
    return look
