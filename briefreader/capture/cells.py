"""Which cells the characters of a row take: one reckoning for all formats, and the border where text becomes safe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from rich.cells import cell_len, get_character_cell_size

from briefreader.capture.rows import Row, Run
from briefreader.printable import printable
from briefreader.spacing_marks import as_written, in_cells, is_mark_in_cell

_FIRST_RIGHT_TO_LEFT: Final = "\u0590"
_LETTERS: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
"""The blocks of the scripts that are written from right to left."""
_RIGHT_TO_LEFT: Final = re.compile(f"[{_LETTERS}]+(?: +[{_LETTERS}]+)*")


@dataclass(frozen=True, slots=True)
class Placed:
    """A run that is safe to write, and the cells it takes; spacing marks are as in the app, a cell each."""

    run: Run
    cell: int
    cells: int


def safe(text: str) -> str:
    """Return text as a file may hold it outside of the rows."""
    return as_written(in_cells(printable(text)))


def placed(row: Row) -> tuple[Placed, ...]:
    """Return the runs of a row that have words, each with its place."""
    return tuple(_placed(row))


def _placed(row: Row) -> Iterator[Placed]:
    cell = 0
    for run in row:
        text = in_cells(printable(run.text))
        if text:
            cells = cell_len(text)
            yield Placed(run if text == run.text else replace(run, text=text), cell, cells)
            cell += cells


def without_trailing_blanks(row: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """Return a row without the runs of blanks at its end."""
    last = max((place for place, each in enumerate(row) if not each.run.text.isspace()), default=-1)
    return row[: last + 1]


def clusters(text: str) -> Iterator[tuple[str, int]]:
    """Yield what is placed by itself, and the cells that it takes: each character with the marks that follow it.

    Words of a script that is written from right to left stay together, so that whoever draws them can turn and join
    their letters.
    """
    if text.isascii():
        yield from ((character, 1) for character in text)
    elif max(text) < _FIRST_RIGHT_TO_LEFT:
        yield from _marked(text)
    else:
        for turned, words in _directions(text):
            yield from ((words, cell_len(words)),) if turned else _marked(words)


def _marked(text: str) -> Iterator[tuple[str, int]]:
    cluster, cells = "", 0
    for character in text:
        width = get_character_cell_size(character)
        if cluster and width and not is_mark_in_cell(character):
            yield cluster, cells
            cluster, cells = "", 0
        cluster += character
        cells += width
    if cluster:
        yield cluster, cells


def _directions(text: str) -> Iterator[tuple[bool, str]]:
    """Yield text in stretches, with True where they are written from right to left; blanks between these are too."""
    start = 0
    for found in _RIGHT_TO_LEFT.finditer(text):
        if found.start() > start:
            yield False, text[start : found.start()]
        yield True, found[0]
        start = found.end()
    if start < len(text):
        yield False, text[start:]
