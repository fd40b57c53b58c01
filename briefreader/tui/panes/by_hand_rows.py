"""What can be done by hand with two passages, or with a fact: the passages, and under them what to choose from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from rich.cells import cell_len

from briefreader.model import MAX_PASSAGE, Passage, Severity, Span
from briefreader.reading.article import Article
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, cut, row, shade, width_of
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.panes.finding_rows import in_quotation
from briefreader.tui.panes.marks import CURSOR

_MOST_LINES: Final = 2
"""Lines that a passage takes above the choices: it stands in its article too."""
_SAID: Final = 40
"""Cells of a side's words in the summary that is begun with."""
_KEYS: Final = {Severity.HIGH: "h", Severity.MEDIUM: "m", Severity.LOW: "l"}


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be done.

    Attributes:
        said: what it is, safe to draw.
        group: the words that it stands under.
        graded: True where it is done with a severity.
        whole: True where it is said in as many rows as it takes, else in one.
    """

    said: str
    group: str = ""
    graded: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Options:
    """The rows of what can be done, and on which of them each option stands."""

    rows: tuple[Row, ...]
    places: tuple[range, ...]


def option_rows(
    passages: Sequence[Passage], options: Sequence[Option], chosen: int, severity: Severity, width: int
) -> Options:
    """Return the rows of what can be done by hand.

    Args:
        passages: what it is about, safe to draw.
        options: what can be done, those of a group together.
        chosen: the option that the keys are on.
        severity: with which a discrepancy would be added.
        width: cells to a row.
    """
    rows = [made for passage in passages for made in _quoted(passage, width)]
    places: list[range] = []
    group = ""
    for index, option in enumerate(options):
        if rows and (option.group != group or not index):
            rows.append(EMPTY)
        if option.group != group:
            rows.append(_group(option, severity))
            group = option.group
        made = list(_option(option, width, is_chosen=index == chosen))
        places.append(range(len(rows), len(rows) + len(made)))
        rows += made
    return Options(tuple(rows), tuple(places))


def _quoted(passage: Passage, width: int) -> Iterator[Row]:
    lines = list(flow(in_quotation(passage.text), width - 4))
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = [cut(" ".join(lines[_MOST_LINES - 1 : _MOST_LINES + 1]), width - 4)]
    for index, line in enumerate(lines):
        yield row(Piece(f" {passage.article if index == 0 else '':<3}", Look.STRONG), Piece(line, Look.DIM))


def _group(option: Option, severity: Severity) -> Row:
    said: list[Piece] = [Piece(f" {option.group}", Look.DIM)]
    for one in Severity if option.graded else ():
        here = one is severity
        said.append(Piece(f"  {_KEYS[one]}", Look.KEY))
        said.append(Piece(" "))
        said.append(Piece(f"{words.GLYPHS[one]} {one.value}", Look.FOCUS if here else words.LOOKS[one]))
    return row(*said)


def _option(option: Option, width: int, *, is_chosen: bool) -> Iterator[Row]:
    lines = flow(option.said, width - 3) if option.whole else (cut(option.said, width - 3),)
    for index, line in enumerate(lines):
        made = row(Piece(f" {CURSOR} " if is_chosen and not index else "   ", Look.KEY), line)
        filled = (*made, Piece(" " * (width - width_of(made))))
        yield shade(filled, Look.CURSOR | Look.STRONG) if is_chosen else made


def sentence_to_cite(article: Article, sentence: Span) -> Passage:
    """Return a sentence as a passage; of one that is too long for a passage, as many of its words as one may have."""
    end = sentence.end
    if end - sentence.start > MAX_PASSAGE:
        end = sentence.start + MAX_PASSAGE
        blank = article.text.rfind(" ", sentence.start, end)
        end = blank if blank > sentence.start else end
    return article.passage(sentence.start, end)


def summary_begun(one: Passage, other: Passage) -> str:
    """Return a summary to begin with: a few words of two passages, from their start or from what differs first."""
    from briefreader.matching.alignment import align

    sides: list[str] = []
    for passage, marks in zip((one, other), align([one.text, other.text]), strict=True):
        differing = (mark for mark in marks if mark.telling and not mark.agrees)
        first = next((mark for mark in differing), None)
        sides.append(_few_words(passage.text[first.start if first and first.end > _SAID else 0 :]))
    said, against = sides
    if one.article == other.article:
        return f"{one.article}: {said}; but also: {against}"
    return f"{one.article}: {said}; {other.article}: {against}"


def _few_words(text: str) -> str:
    """Return the first words of a text on one line, without a mark that they were cut."""
    kept: list[str] = []
    for word in islice(text.split(), _SAID):
        if cell_len(" ".join((*kept, word))) > _SAID:
            break
        kept.append(word)
    return " ".join(kept).strip(' ,;:.“”"') or text[:_SAID].strip()
