"""A picture as SVG: one file that needs nothing else, its text selectable, aligned in any monospaced font.

Every character has its own x, so that columns stay straight where the first font of the list is missing;
characters that renderers count differently (wide, combined, beyond the basic plane) are placed one by one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from rich.cells import cell_len

from briefreader.capture.rows import Picture, Row, Run
from briefreader.printable import printable
from briefreader.spacing_marks import as_written, in_cells, is_mark_in_cell

FONTS: Final = "'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace"
FONT_SIZE: Final = 15
CELL: Final = 9
"""The width of a cell: DejaVu Sans Mono's advance at this size, in whole pixels."""
LINE: Final = 17
"""The height of a row: that of the font's box-drawing characters, so that frames close."""
MARGIN: Final = 9
"""Room on every side, so that a frame does not lie on the edge."""

_BASELINE: Final = 13
_UNDERLINE: Final = 15
_STRIKE: Final = 8.5
_TITLE: Final = 28


@dataclass(frozen=True, slots=True)
class _Placed:
    """A run and the cell it begins at."""

    run: Run
    cell: int
    cells: int


def svg(picture: Picture) -> str:
    """Return `picture` as an SVG document. The same picture gives the same bytes."""
    width = max(picture.width, 1) * CELL + 2 * MARGIN
    top = _TITLE if picture.title else 0
    height = top + max(len(picture.rows), 1) * LINE + 2 * MARGIN
    title = in_cells(printable(picture.title))
    style = f'font-family="{FONTS}" font-size="{FONT_SIZE}" fill={quoteattr(picture.foreground)}'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">',
        f"<title>{escape(as_written(title))}</title>" if title else "",
        f'<rect width="{width}" height="{height}" fill={quoteattr(picture.background)}/>',
        f'<g transform="translate({MARGIN} {MARGIN})" {style} xml:space="preserve">',
        *(_title(title, picture) if title else ()),
        *(part for number, row in enumerate(picture.rows) for part in _row(row, top + number * LINE, picture)),
        "</g>",
        "</svg>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _title(title: str, picture: Picture) -> Iterator[str]:
    y = (_TITLE - LINE) / 2
    fitting = title
    while cell_len(fitting) > max(picture.width - 2, 1):
        fitting = fitting.removesuffix("…")[:-1] + "…"
    yield from _row((Run(f" {as_written(fitting)}", picture.foreground, bold=True),), y, picture)
    rule = f"M0 {_TITLE - 2.5}H{picture.width * CELL}"
    yield f'<path d="{rule}" stroke={quoteattr(picture.foreground)} stroke-opacity=".4"/>'


def _row(row: Row, y: float, picture: Picture) -> Iterator[str]:
    """Yield the backgrounds of a row, then its words, then the lines through and under them."""
    placed = tuple(_placed(row))
    for background, group in groupby(placed, key=lambda each: each.run.background or picture.background):
        runs = list(group)
        if background != picture.background:
            yield (
                f'<rect x="{runs[0].cell * CELL}" y="{y:g}" width="{sum(each.cells for each in runs) * CELL}" '
                f'height="{LINE}" fill={quoteattr(background)} shape-rendering="crispEdges"/>'
            )
    words = "".join(_words(each, picture) for each in _without_trailing_space(placed))
    if words:
        yield f'<text y="{y + _BASELINE:g}">{words}</text>'
    for each in placed:
        for drawn, offset in ((each.run.underline, _UNDERLINE), (each.run.strike, _STRIKE)):
            if drawn:
                yield (
                    f'<path d="M{each.cell * CELL} {y + offset:g}h{each.cells * CELL}" '
                    f"stroke={quoteattr(each.run.foreground)}/>"
                )


def _placed(row: Row) -> Iterator[_Placed]:
    cell = 0
    for run in row:
        text = in_cells(printable(run.text))
        if text:
            safe = Run(text, run.foreground, run.background, run.bold, run.italic, run.underline, run.strike)
            yield _Placed(safe, cell, cell_len(text))
            cell += cell_len(text)


def _without_trailing_space(placed: tuple[_Placed, ...]) -> tuple[_Placed, ...]:
    last = max((place for place, each in enumerate(placed) if not each.run.text.isspace()), default=-1)
    return placed[: last + 1]


def _words(placed: _Placed, picture: Picture) -> str:
    run = placed.run
    style = "".join(
        (
            f" fill={quoteattr(run.foreground)}" if run.foreground != picture.foreground else "",
            ' font-weight="bold"' if run.bold else "",
            ' font-style="italic"' if run.italic else "",
        )
    )
    return "".join(
        f'<tspan x="{" ".join(str(cell * CELL) for cell in cells)}"{style}>{escape(as_written(text))}</tspan>'
        for text, cells in _stretches(run.text, placed.cell)
    )


def _stretches(text: str, cell: int) -> Iterator[tuple[str, list[int]]]:
    """Yield `text` in stretches with a cell for each character, or one cell for a stretch that must stay together."""
    plain, cells = "", list[int]()
    for cluster in _clusters(text):
        if len(cluster) == 1 and cluster <= "\uffff" and cell_len(cluster) == 1:
            plain += cluster
            cells.append(cell)
        else:
            if plain:
                yield plain, cells
            yield cluster, [cell]
            plain, cells = "", []
        cell += cell_len(cluster)
    if plain:
        yield plain, cells


def _clusters(text: str) -> Iterator[str]:
    """Yield each character with the marks that follow it."""
    cluster = ""
    for character in text:
        if cluster and cell_len(character) and not is_mark_in_cell(character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster
