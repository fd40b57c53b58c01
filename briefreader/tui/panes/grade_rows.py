"""The grades as they are given: a row an article for its source, one for the information of the fact looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len

from briefreader.model import ArticleId, Fact
from briefreader.reading.article import Article
from briefreader.review.decisions import Credibility, Reliability
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, cut, fit, row, shade
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.panes.marks import CURSOR, number_of

INDEPENDENT: Final = "Two grades, each by itself: the letter is the source’s, the number the information’s."
NO_FACT: Final = "no fact is looked at: only sources can be graded here"
_UNGRADED: Final = "not graded"
_MEANING: Final = 30
"""Cells of a grade with its meaning: "F reliability cannot be judged" is the longest."""
_LEAD: Final = 4

Grade = Reliability | Credibility

_NAMED: Final[Mapping[str, Grade]] = {grade.value: grade for grade in (*Reliability, *Credibility)}


@dataclass(frozen=True, slots=True)
class Graded:
    """What can be graded: the articles' sources, and the information of the fact looked at if there is one."""

    articles: Sequence[Article]
    fact: Fact | None
    reliability: Mapping[ArticleId, Reliability]
    credibility: Credibility | None

    @property
    def count(self) -> int:
        """How many rows can be chosen."""
        return len(self.articles) + (self.fact is not None)

    def is_fact(self, index: int) -> bool:
        """Return True for the row of the fact."""
        return index == len(self.articles)

    def grade(self, index: int) -> Grade | None:
        """Return the grade on a row."""
        return self.credibility if self.is_fact(index) else self.reliability.get(self.articles[index].id)


def grade_named(letter: str) -> Grade | None:
    """Return the grade that a key stands for: A–F, 1–6."""
    return _NAMED.get(letter.upper())


def grade_rows(graded: Graded, chosen: int, width: int) -> tuple[Row, ...]:
    """Return the rows: those that can be chosen first, then what the grades of the chosen one's scale mean.

    Args:
        graded: what can be graded, safe to draw.
        chosen: the row that the keys are on.
        width: cells to a row.
    """
    made = [
        _graded_row(article.id, _called(article), graded.grade(index), width, is_chosen=index == chosen)
        for index, article in enumerate(graded.articles)
    ]
    if graded.fact:
        index = len(graded.articles)
        said = f"fact {number_of(graded.fact.id)} · {graded.fact.label}"
        made.append(_graded_row("", said, graded.credibility, width, is_chosen=index == chosen))
    else:
        made.append(row("   ", Piece(cut(NO_FACT, width - _LEAD), Look.DIM)))
    scale: Sequence[Grade] = tuple(Credibility) if graded.is_fact(chosen) else tuple(Reliability)
    meanings = _meanings(scale, graded.grade(chosen), width)
    said_once = (row(" ", Piece(line, Look.DIM)) for line in flow(INDEPENDENT, width - 1))
    return (*made, EMPTY, *meanings, EMPTY, *said_once)


def _called(article: Article) -> str:
    title = words.title(article)
    return f"{article.publisher} · {title}" if article.publisher and article.publisher != title else title


def _graded_row(letter: str, said: str, grade: Grade | None, width: int, *, is_chosen: bool) -> Row:
    """Return a row that can be chosen: the article's letter, or the fact; at the right its grade in words."""
    meaning = f"{grade.value} {grade.meaning}" if grade else _UNGRADED
    right = meaning.ljust(_MEANING) if width >= 2 * _MEANING + _LEAD else cut(meaning, width // 2).ljust(width // 2)
    name = f"{letter:<3}" if letter else ""
    room = width - _LEAD - len(name) - cell_len(right)
    made = row(
        Piece(f" {CURSOR} " if is_chosen else "   ", Look.KEY),
        Piece(name, Look.STRONG),
        *fit((Piece(said),), room),
        " ",
        Piece(right, Look.STRONG if grade else Look.DIM),
    )
    return shade(made, Look.CURSOR | Look.STRONG) if is_chosen else made


def _meanings(scale: Sequence[Grade], given: Grade | None, width: int) -> Iterator[Row]:
    """Yield what the grades of a scale mean, in two columns."""
    half = len(scale) // 2
    needed = [max(len(grade.meaning) for grade in column) + 2 for column in (scale[:half], scale[half:])]
    room = max(needed[0] + 2, min((width - 3) // 2, width - 3 - needed[1]))
    for one, other in zip(scale[:half], scale[half:], strict=True):
        yield row("   ", *_meaning(one, one is given, room), *_meaning(other, other is given, width - 3 - room))


def _meaning(grade: Grade, is_given: bool, room: int) -> Row:
    said = Piece(f" {grade.meaning}", Look.STRONG if is_given else Look.DIM)
    return fit((Piece(grade.value, Look.KEY), said), room)
