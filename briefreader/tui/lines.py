"""The lines of an article at one width: its paragraphs wrapped, a blank between them, what was left out folded."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.model import Dropped, Span
from briefreader.reading.sentences import joined_lines
from briefreader.tui.wrapping import wrap

_LINE: Final = re.compile(r"[^\n\r]*\S[^\n\r]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line on the screen: the words between two offsets, or, with `note`, a fold that stands for them."""

    start: int
    end: int
    note: str = ""

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


def lines_of(text: str, dropped: Sequence[Dropped], width: int) -> Lines:
    """Return the lines of an article at `width` cells.

    Args:
        text: the article, safe to draw.
        dropped: what is no story; neighbours fold into one line that says what they are.
        width: cells to a line.
    """
    made: list[Line] = []
    for block in _blocks(text, dropped):
        if made:
            made.append(Line(block.start, block.start))
        if block.note:
            notes = wrap(block.note, 0, len(block.note), width)
            made.extend(Line(block.start, block.end, block.note[note.start : note.end]) for note in notes)
        else:
            made.extend(Line(span.start, span.end) for span in wrap(text, block.start, block.end, width))
    return Lines(tuple(made), tuple(line.start for line in made))


def _blocks(text: str, dropped: Sequence[Dropped]) -> Iterator[Line]:
    """Yield paragraphs and folds in the order of the text."""
    fold: list[Dropped] = []
    waiting = sorted(dropped, reverse=True)
    for paragraph in joined_lines(text, _kept(text, dropped)):
        while waiting and waiting[-1].start < paragraph.start:
            fold.append(waiting.pop())
        if fold:
            yield _folded(text, fold)
            fold = []
        yield Line(paragraph.start, paragraph.end)
    if fold := [*fold, *reversed(waiting)]:
        yield _folded(text, fold)


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


def _folded(text: str, fold: Sequence[Dropped]) -> Line:
    start, end = fold[0].start, fold[-1].end
    count = sum(1 for stretch in fold for line in text[stretch.start : stretch.end].splitlines() if line.strip())
    reasons = ", ".join(dict.fromkeys(stretch.reason for stretch in fold))
    return Line(start, end, f"· {count} {'line' if count == 1 else 'lines'} left out: {reasons} ·")
