"""Marks: what of an article is part of a fact or of a discrepancy's evidence, and how its lines are drawn."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, FactId, Passage, Span, Topic
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row
from briefreader.tui.panes.lines import Line
from briefreader.tui.places.index import once_a_briefing, reported
from briefreader.tui.places.place import Subject

MARGIN: Final = 6
"""Cells before the words: the cursor, the fact's number, the bar, a blank."""

CURSOR: Final = "▸"
BAR: Final = "▐"
SOLID_BAR: Final = "█"
EVIDENCE: Final = "◆"
FAINT: Final = "░"
FAINT_CURRENT: Final = "▒"
"""Bars of a link below the cut-off, and of the one that is looked at."""
LEFT_OUT: Final = "┊"
BY_HAND: Final = "M"
"""Before a passage that is marked by hand."""
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
    """The marks of one article, in the order of their starts; where it is narrowed to them the rest is dim.

    `standing_out` are those of `marks` that set off what is looked at; without them they are `plain`.
    """

    marks: tuple[Mark, ...] = ()
    longest: int = 0
    narrowed: bool = False
    plain: tuple[Mark, ...] = ()
    standing_out: tuple[Mark, ...] = ()

    def changed_to(self, other: Marks) -> set[Mark]:
        """Return the marks that only one of two has."""
        if self.plain and self.plain is other.plain:
            return set(self.standing_out) ^ set(other.standing_out)
        return set(self.marks) ^ set(other.marks)

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


def marks_of(
    briefing: Briefing,
    article: ArticleId,
    subject: Subject,
    topic: Topic | None = None,
    by_hand: Passage | None = None,
) -> Marks:
    """Return the marks of an article: the passages of all facts, and what is looked at set off.

    Where the subject has passages of its own they are what stands out, and not the whole of its fact. Where the
    articles are narrowed to a topic its passages take the place of the facts. What is marked `by_hand` stands out too.
    """
    made = _topic_marks(topic, article, subject) if topic else _fact_marks(briefing, article, subject)
    if by_hand is None or by_hand.article != article:
        return made
    mark = Mark(by_hand.start, by_hand.end, BY_HAND, True)
    marks = list(made.marks)
    insort(marks, mark)
    longest = max(made.longest, mark.end - mark.start)
    return replace(made, marks=tuple(marks), longest=longest, standing_out=(*made.standing_out, mark))


def _fact_marks(briefing: Briefing, article: ArticleId, subject: Subject) -> Marks:
    plain, places = _of_facts(briefing, article)
    marks = list(plain.marks)
    standing_out: list[Mark] = []
    for index in () if subject.passages or subject.fact is None else places.get(subject.fact, ()):
        marks[index] = replace(marks[index], current=True)
        standing_out.append(marks[index])
    for passage in () if subject.link else subject.passages:
        if passage.article == article:
            evidence = Mark(passage.start, passage.end, EVIDENCE, True)
            insort(marks, evidence)
            standing_out.append(evidence)
    longest = max((plain.longest, *(mark.end - mark.start for mark in standing_out)))
    return Marks(tuple(marks), longest, plain=plain.marks, standing_out=tuple(standing_out))


@once_a_briefing
def _of_facts(briefing: Briefing, article: ArticleId) -> tuple[Marks, Mapping[FactId, Sequence[int]]]:
    """Return the marks of an article's facts, and for each fact which of them are its own."""
    told = reported(briefing, article)
    places: dict[FactId, list[int]] = defaultdict(list)
    marks: list[Mark] = []
    for index, (passage, fact) in enumerate(zip(told.passages, told.facts, strict=True)):
        places[fact.id].append(index)
        marks.append(Mark(passage.start, passage.end, number_of(fact.id)))
    return Marks(tuple(marks), told.longest, plain=tuple(marks)), places


def _topic_marks(topic: Topic, article: ArticleId, subject: Subject) -> Marks:
    own = sorted(passage for passage in topic.passages if passage.article == article)
    marks = tuple(Mark(passage.start, passage.end, EVIDENCE, passage in subject.passages) for passage in own)
    return Marks(marks, max((mark.end - mark.start for mark in marks), default=0), narrowed=True)


def article_row(text: str, line: Line, marks: Marks, cursor: Span | None, faint: str = "") -> Row:
    """Return one line of an article with its margin.

    Args:
        text: the article, safe to draw.
        line: the line to draw.
        marks: the article's marks.
        cursor: the sentence that is being read, where this article has the focus.
        faint: the bar of a link below the cut-off that the line is part of; a fact's own bar comes before it.
    """
    if line.note:
        return (Piece(" " * MARGIN), Piece(line.note, Look.DIM))
    if not line.is_text:
        return ()
    if line.left_out:
        words = text[line.start : line.end].rstrip()
        return (Piece(f"{LEFT_OUT:>{MARGIN - 1}} ", Look.DIM), Piece(words, Look.DIM))
    over = marks.over(line.start, line.end)
    reading = cursor if cursor and cursor.start < line.end and line.start < cursor.end else None
    begins = reading is not None and line.start <= reading.start < line.end
    margin = _margin(line, over, begins=begins, faint=faint)
    return (*margin, *_words(text, line, over, reading, narrowed=marks.narrowed))


def _margin(line: Line, over: Sequence[Mark], *, begins: bool, faint: str) -> Row:
    pointer = Piece(CURSOR, Look.KEY) if begins else Piece(" ")
    if not over:
        return (pointer, Piece(f"{faint:>{MARGIN - 2}} ", Look.DIM if faint else Look.TEXT))
    starting = [mark for mark in over if line.start <= mark.start < line.end]
    current = any(mark.current for mark in over)
    look = Look.NAME if any(mark.current for mark in starting) else Look.BAR
    bar = Piece(SOLID_BAR, Look.NAME) if current else Piece(BAR, Look.BAR)
    return (pointer, Piece(label_of(starting), look), bar, Piece(" "))


def label_of(starting: Sequence[Mark]) -> str:
    """Return what the margin says of the marks that begin on a line: "3", "◆3" for evidence in fact 3, "2,3".

    What is looked at comes first; "12+" where there is no room for the rest.
    """
    labels = list(dict.fromkeys(mark.label for mark in sorted(starting, key=lambda mark: not mark.current)))
    if not labels:
        return " " * _NUMBER
    said = ",".join(labels).replace(f"{EVIDENCE},", EVIDENCE)
    if len(said) > _NUMBER:
        said = f"{labels[0]}+"[:_NUMBER]
    return said.rjust(_NUMBER)


def _words(text: str, line: Line, over: Sequence[Mark], reading: Span | None, *, narrowed: bool) -> Row:
    """Return the words of a line, cut wherever a mark or the sentence being read begins or ends."""
    end = line.start + len(text[line.start : line.end].rstrip())
    edges = {line.start, end}
    for span in (*over, *((reading,) if reading else ())):
        edges.update(edge for edge in (span.start, span.end) if line.start < edge < end)
    ordered = sorted(edges)
    return tuple(
        Piece(text[start:stop].replace("\n", " "), _look(start, over, reading, narrowed=narrowed))
        for start, stop in pairwise(ordered)
    )


def _look(at: int, over: Sequence[Mark], reading: Span | None, *, narrowed: bool) -> Look:
    here = [mark for mark in over if mark.start <= at < mark.end]
    look = (Look.TEXT if here else Look.DIM) if narrowed else Look.FACT if here else Look.TEXT
    if any(mark.current for mark in here):
        look |= Look.FACT | Look.CURRENT
    if reading and reading.start <= at < reading.end:
        look |= Look.CURSOR
    return look
