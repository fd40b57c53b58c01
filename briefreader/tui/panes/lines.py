"""The lines of an article at one width: its paragraphs wrapped and parted, what was left out folded or shown."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Final

from rich.cells import cell_len

from briefreader.model import Dropped, Span
from briefreader.reading.sentences import joined_lines
from briefreader.tui.drawing.wrapping import wrap

_LINE: Final = re.compile(r"[^\n\r]*\S[^\n\r]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line on the screen: the words between two offsets, or, with `note`, what is said in their place.

    `left_out` is True for words that are no story, and are shown all the same.
    """

    start: int
    end: int
    note: str = ""
    left_out: bool = False

    @property
    def is_text(self) -> bool:
        """True where the line shows words of the article."""
        return self.end > self.start and not self.note


@dataclass(frozen=True, slots=True)
class Lines:
    """An article's lines, top to bottom, in the order of their offsets."""

    lines: tuple[Line, ...]
    starts: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.lines)

    def __getitem__(self, index: int) -> Line:
        return self.lines[index]

    def at(self, offset: int) -> int:
        """Return the index of the line that shows the character at `offset`, or that comes before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def rows_of(self, span: Span) -> range:
        """Return the indexes of the lines that show some of `span`."""
        return range(self.at(span.start), self.at(max(span.start, span.end - 1)) + 1)


def lines_of(text: str, dropped: Sequence[Dropped], width: int, *, unfolded: bool = False, key: str = "") -> Lines:
    """Return the lines of an article at `width` cells.

    Args:
        text: the article, safe to draw.
        dropped: what is no story; neighbours fold into one line that says what they are.
        width: cells to a line.
        unfolded: show what was dropped, each stretch after a line that says why.
        key: shows it, and is named where there is room; none where there is no such key.
    """
    made: list[Line] = []
    for block in _blocks(text, dropped):
        if isinstance(block, Span):
            lines = [Line(span.start, span.end) for span in wrap(text, block.start, block.end, width)]
        elif unfolded:
            lines = list(_unfolded(text, block, width))
        else:
            lines = list(_folded(text, block, width, key))
        if made and lines:
            made.append(Line(lines[0].start, lines[0].start))
        made += lines
    return Lines(tuple(made), tuple(line.start for line in made))


def same_top(before: Lines, top: int, after: Lines) -> int:
    """Return the line of `after` that shows what line `top` of `before` does; both are of one article."""
    if top == 0 or not len(before) or not len(after):
        return 0
    line = before[min(top, len(before) - 1)]
    first = bisect_left(after.starts, line.start)
    if line.is_text or first == len(after) or after.starts[first] != line.start:
        return after.at(line.start)
    is_blank = not line.note and line.start == line.end
    return first if is_blank or after[first].note else first + 1


def _blocks(text: str, dropped: Sequence[Dropped]) -> Iterator[Span | Sequence[Dropped]]:
    """Yield the paragraphs, and what was dropped between them, in the order of the text."""
    fold: list[Dropped] = []
    waiting = sorted(dropped, reverse=True)
    for paragraph in joined_lines(text, _kept(text, dropped)):
        while waiting and waiting[-1].start < paragraph.start:
            fold.append(waiting.pop())
        if fold:
            yield fold
            fold = []
        yield paragraph
    if fold := [*fold, *reversed(waiting)]:
        yield fold


def _kept(text: str, dropped: Sequence[Dropped]) -> list[Span]:
    """Return the lines of the story: every line with words, less what was dropped of it."""
    kept: list[Span] = []
    cuts = sorted(dropped)
    index = 0
    for match in _LINE.finditer(text):
        at, end = match.span()
        while index < len(cuts) and cuts[index].end <= at:
            index += 1
        for cut in cuts[index:]:
            if cut.start >= end:
                break
            if text[at : cut.start].strip():
                kept.append(Span(at, cut.start))
            at = max(at, cut.end)
        if text[at:end].strip():
            kept.append(Span(at, end))
    return kept


def line_count(text: str, dropped: Sequence[Dropped]) -> int:
    """Return how many lines with words were dropped of `text`."""
    return sum(1 for stretch in dropped for _ in _LINE.finditer(text, stretch.start, stretch.end))


def reasons_of(dropped: Sequence[Dropped]) -> str:
    """Return why stretches were dropped, each reason once."""
    return ", ".join(dict.fromkeys(stretch.reason for stretch in dropped))


def _folded(text: str, fold: Sequence[Dropped], width: int, key: str) -> Iterator[Line]:
    count = line_count(text, fold)
    said = f"{count} {'line' if count == 1 else 'lines'} left out: {reasons_of(fold)}"
    named = f"· {key} shows {said}"
    return _noted(named if key and cell_len(named) <= width else f"· {said} ·", fold[0].start, fold[-1].end, width)


def _unfolded(text: str, fold: Sequence[Dropped], width: int) -> Iterator[Line]:
    for reason, group in groupby(fold, key=attrgetter("reason")):
        stretches = list(group)
        yield from _noted(f"· left out: {reason} ·", stretches[0].start, stretches[0].start, width)
        for stretch in stretches:
            for words in _LINE.finditer(text, stretch.start, stretch.end):
                yield from (Line(span.start, span.end, left_out=True) for span in wrap(text, *words.span(), width))


def _noted(said: str, start: int, end: int, width: int) -> Iterator[Line]:
    """Yield the lines of something said in place of `start:end`."""
    return (Line(start, end, said[span.start : span.end]) for span in wrap(said, 0, len(said), width))
