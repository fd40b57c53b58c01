"""What the last line says: the keys that matter most where the focus is, or a question and what is typed."""

from __future__ import annotations

from typing import Final

from rich.cells import cell_len

from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, cut, fit, row, width_of
from briefreader.tui.keys.typed import Typed
from briefreader.tui.panes.hints import Hint, Hints

_FIRST: Final = 2
"""Hints that what is said before them leaves room for."""


def hint_row(hints: Hints, width: int) -> Row:
    """Return the hints that fit whole; those that are always there come last and are never crowded out.

    What is said before them gives way to the first of them.
    """
    always = [piece for hint in hints.always for piece in _pieces(hint)]
    useful = list(map(_pieces, hints.useful))
    room = width - width_of(always)
    made = list(_said(hints, room - sum(map(width_of, useful[:_FIRST]))))
    room -= width_of(made)
    for pieces in useful:
        if width_of(pieces) <= room:
            made += pieces
            room -= width_of(pieces)
    return fit(made + always, width)


def _said(hints: Hints, width: int) -> Row:
    where = f"  {hints.where}" if hints.where else ""
    said = cut(hints.said, width - 2 - cell_len(where)) + where
    return row(Piece(f" {said} ", Look.STRONG)) if said else ()


def _pieces(hint: Hint) -> Row:
    return Piece(f" {hint.key} ", Look.KEY), Piece(f"{hint.words} ", Look.DIM)


def prompt_row(label: str, typed: Typed, note: str, width: int) -> Row:
    """Return a question's line: what is typed with its cursor, and a note at the right as far as there is room."""
    asked = Piece(f" {label}", Look.KEY)
    room = max(8, width - width_of((asked,)) - 2)
    start = max(0, typed.at - room * 2 // 3) if cell_len(typed.text) > room else 0
    under = typed.text[typed.at : typed.at + 1] or " "
    line = row(asked, typed.text[start : typed.at], Piece(under, Look.FOCUS), typed.text[typed.at + 1 :])
    said = cut(note, max(0, width - width_of(line) - 3))
    gap = " " * max(0, width - width_of(line) - cell_len(said) - 1)
    return fit((*line, Piece(gap), Piece(said, Look.DIM)), width)
