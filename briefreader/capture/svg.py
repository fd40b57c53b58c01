"""A picture as SVG: one file that needs nothing else, its text selectable, aligned in any monospaced font.

Every character has its own x, so that columns stay straight where the first font of the list is missing;
characters that renderers count differently (wide, combined, beyond the basic plane) are placed one by one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from briefreader.capture.cells import Placed, clusters, placed, safe, without_trailing_blanks
from briefreader.capture.rows import Picture, Row
from briefreader.spacing_marks import as_written

FONTS: Final = "'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace"
CELL: Final = 9
"""The width of a cell, in whole pixels."""
FONT_SIZE: Final = 14.949
"""Of which a character of DejaVu Sans Mono, 1233 of 2048 units wide, is as wide as a cell."""
LINE: Final = 17
"""The height of a row: that of the font's box-drawing characters, so that frames close."""
MARGIN: Final = 9
"""Room on every side, so that a frame does not lie on the edge."""

_COLUMNS: Final = re.compile(r".*?  +(?=[^ ])|.+", re.DOTALL)
"""Words up to a gap: librsvg knows one x a stretch, so what stands in a column begins one of its own."""
_BASELINE: Final = 13
_UNDERLINE: Final = 15
_STRIKE: Final = 8.5


def size(picture: Picture) -> tuple[int, int]:
    """Return the width and height of a picture's drawing, in pixels."""
    return max(picture.width, 1) * CELL + 2 * MARGIN, max(len(picture.rows), 1) * LINE + 2 * MARGIN


def render(picture: Picture) -> str:
    """Return `picture` as an SVG document. The same picture gives the same bytes."""
    return _drawn(picture, _every_cell)


def for_the_first_font(picture: Picture) -> str:
    """Return `picture` as an SVG document that is aligned with DejaVu Sans Mono alone.

    Without a place for every character it is drawn in two thirds of the time.
    """
    return _drawn(picture, _first_cell)


def _drawn(picture: Picture, places: Callable[[list[int]], str]) -> str:
    """Return `picture` as an SVG document; `places` tells the x of a stretch whose characters have these cells."""
    width, height = size(picture)
    style = f'font-family="{FONTS}" font-size="{FONT_SIZE}" fill={quoteattr(picture.foreground)}'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">',
        f"<title>{escape(safe(picture.title))}</title>" if picture.title else "",
        f"<desc>{escape(chr(10).join(map(safe, picture.about)))}</desc>" if picture.about else "",
        f'<rect width="{width}" height="{height}" fill={quoteattr(picture.background)}/>',
        f'<g transform="translate({MARGIN} {MARGIN})" {style}>',
        *(part for number, row in enumerate(picture.rows) for part in _row(row, number * LINE, picture, places)),
        "</g>",
        "</svg>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _every_cell(cells: list[int]) -> str:
    return " ".join(str(cell * CELL) for cell in cells)


def _first_cell(cells: list[int]) -> str:
    return str(cells[0] * CELL)


def _row(row: Row, y: int, picture: Picture, places: Callable[[list[int]], str]) -> Iterator[str]:
    """Yield the backgrounds of a row, then its words, then the lines through and under them."""
    line = placed(row)
    for background, group in groupby(line, key=lambda each: each.run.background or picture.background):
        runs = list(group)
        if background != picture.background:
            yield (
                f'<rect x="{runs[0].cell * CELL}" y="{y}" width="{sum(each.cells for each in runs) * CELL}" '
                f'height="{LINE}" fill={quoteattr(background)} shape-rendering="crispEdges"/>'
            )
    words = "".join(_words(each, picture, places) for each in without_trailing_blanks(line))
    if words:
        # Said of each text: browsers do not let it inherit, and where blanks are joined every x after them is lost.
        yield f'<text y="{y + _BASELINE}" xml:space="preserve">{words}</text>'
    for each in line:
        for drawn, offset in ((each.run.underline, _UNDERLINE), (each.run.strike, _STRIKE)):
            if drawn:
                yield (
                    f'<path d="M{each.cell * CELL} {y + offset:g}h{each.cells * CELL}" '
                    f"stroke={quoteattr(each.run.foreground)}/>"
                )


def _words(each: Placed, picture: Picture, places: Callable[[list[int]], str]) -> str:
    run = each.run
    style = "".join(
        (
            f" fill={quoteattr(run.foreground)}" if run.foreground != picture.foreground else "",
            ' font-weight="bold"' if run.bold else "",
            ' font-style="italic"' if run.italic else "",
        )
    )
    return "".join(
        f'<tspan x="{places(cells)}"{style}>{escape(as_written(text))}</tspan>'
        for text, cells in _stretches(run.text, each.cell)
    )


def _stretches(text: str, cell: int) -> Iterator[tuple[str, list[int]]]:
    """Yield `text` in stretches with a cell for each character, or one cell for a stretch that must stay together."""
    if text.isascii():
        for found in _COLUMNS.finditer(text):
            yield found[0], list(range(cell + found.start(), cell + found.end()))
        return
    plain, cells = "", list[int]()
    for cluster, width in clusters(text):
        if len(cluster) == 1 and cluster <= "\uffff" and width == 1:
            if cluster != " " and plain.endswith("  "):
                yield plain, cells
                plain, cells = "", []
            plain += cluster
            cells.append(cell)
        else:
            if plain:
                yield plain, cells
            yield cluster, [cell]
            plain, cells = "", []
        cell += width
    if plain:
        yield plain, cells
