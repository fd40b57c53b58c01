"""Rows: what a pane draws, as pieces of text with their looks, before any theme gives them colours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from rich.cells import cell_len, get_character_cell_size
from rich.segment import Segment
from textual.strip import Strip

from briefreader.tui.drawing.looks import Ink, Look

ELLIPSIS: Final = "…"


class Piece(NamedTuple):
    """Words in one look. They are safe to draw: everything passed `shown` on its way in."""

    text: str
    look: Look = Look.TEXT


Row = tuple[Piece, ...]
EMPTY: Final[Row] = ()


def row(*pieces: Piece | str) -> Row:
    """Return a row of pieces; a bare string is plain text, an empty piece is left out."""
    made = (Piece(piece) if isinstance(piece, str) else piece for piece in pieces)
    return tuple(piece for piece in made if piece.text)


def width_of(pieces: Iterable[Piece]) -> int:
    """Return the cells that a row takes."""
    return sum(cell_len(piece.text) for piece in pieces)


def cut(text: str, width: int) -> str:
    """Return `text` in at most `width` cells, ending in "…" where words had to go, between words if that is near."""
    if cell_len(text) <= width:
        return text
    if width < 1:
        return ""
    used = length = 0
    while (used := used + get_character_cell_size(text[length])) < width:
        length += 1
    kept = text[:length]
    space = kept.rfind(" ")
    if not text[length].isspace() and space > len(kept) - 12 and space > len(kept) // 2:
        kept = kept[:space]
    return kept.rstrip(" ,;:·&–—-") + ELLIPSIS


def fit(pieces: Sequence[Piece], width: int, fill: Look = Look.TEXT) -> Row:
    """Return the row cut and padded to exactly `width` cells; the padding has the look `fill`."""
    fitted: list[Piece] = []
    left = width
    for piece in pieces:
        length = cell_len(piece.text)
        if length > left:
            text = cut(piece.text, left)
            fitted.append(Piece(text, piece.look))
            left -= cell_len(text)
            break
        fitted.append(piece)
        left -= length
    if left > 0:
        fitted.append(Piece(" " * left, fill))
    return tuple(fitted)


def shade(pieces: Iterable[Piece], look: Look) -> Row:
    """Return the row with `look` added to every piece."""
    return tuple(Piece(piece.text, piece.look | look) for piece in pieces)


def plain(pieces: Iterable[Piece]) -> str:
    """Return the row's words alone."""
    return "".join(piece.text for piece in pieces)


def strip(pieces: Sequence[Piece], ink: Ink) -> Strip:
    """Return the row as Textual draws it."""
    return Strip([Segment(piece.text, ink.style(piece.look)) for piece in pieces if piece.text])
