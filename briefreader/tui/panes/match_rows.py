"""What a search found, set off in a line of an article, and what is said of it in the footer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefreader.model import Span
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row
from briefreader.tui.panes.lines import Line
from briefreader.tui.panes.marks import MARGIN

POINTER: Final = "›"
"""Stands in the last cell of the margin, before the line of the match that the analyst is at."""


def with_matches(drawn: Row, line: Line, found: Sequence[tuple[Span, bool]]) -> Row:
    """Return a line of an article with matches set off.

    Args:
        drawn: the line with its margin; after that it holds the article's words, character for character.
        line: where in the article it is from.
        found: the matches in it, and whether each is the current one.
    """
    if not found or not line.is_text:
        return drawn
    return tuple(_cut(drawn, line.start - MARGIN, _edges(line, found)))


def _edges(line: Line, found: Sequence[tuple[Span, bool]]) -> list[tuple[Span, Look, str]]:
    """Return what changes in a line, in its order: the stretch, the look it gets, and the words in its place if new."""
    made = [(span, Look.MATCH | Look.THIS_MATCH if current else Look.MATCH, "") for span, current in found]
    if any(current and span.start >= line.start for span, current in found):
        made.insert(0, (Span(line.start - 1, line.start), Look.KEY, POINTER))
    return made


def _cut(drawn: Row, start: int, edges: Sequence[tuple[Span, Look, str]]) -> Iterator[Piece]:
    """Yield the pieces of a row whose first character is at `start`, cut and looking as `edges` say."""
    for text, look in drawn:
        at, end = start, start + len(text)
        for span, added, words in edges:
            first, last = max(at, span.start), min(end, span.end)
            if first < last:
                if at < first:
                    yield Piece(text[at - start : first - start], look)
                yield Piece(words or text[first - start : last - start], added if words else look | added)
                at = last
        if at < end:
            yield Piece(text[at - start :], look)
        start = end
