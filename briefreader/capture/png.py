"""A picture as PNG: its SVG drawn by resvg with the packaged font, on a machine without any other font too.

The machine's own fonts are looked for only where the picture has characters that the packaged one lacks: that takes
time, and what is drawn with them differs from machine to machine.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path
from typing import Final

import resvg_py

from briefreader.capture import svg
from briefreader.capture.cells import placed
from briefreader.capture.rows import Picture
from briefreader.errors import UsageError

FONT: Final = "DejaVu Sans Mono"
MOST_PIXELS: Final = 10_000_000
"""Of a drawing: it takes two seconds then, in which resvg lets no other Python run, no key in the app either."""

_FONTS: Final = Path(__file__).parent / "fonts"
_FILES: Final = tuple(_FONTS / name for name in ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"))
_SHARP: Final = 6_000_000
"""Pixels up to which a drawing is twice as large as the SVG, to be sharp on any screen and in print; more take longer
than one waits for.
"""


def render(picture: Picture) -> bytes:
    """Return `picture` as a PNG file.

    Raises:
        UsageError: it is too large.
    """
    width, height = svg.size(picture)
    if width * height > MOST_PIXELS:
        raise UsageError(f"{len(picture.rows):,} rows are too many for a PNG: SVG, HTML and text have room for them")
    covered = _covers(picture)
    made = resvg_py.svg_to_bytes(
        svg_string=svg.for_the_first_font(picture) if covered else svg.render(picture),
        zoom=2 if width * height * 4 <= _SHARP else 1,
        skip_system_fonts=covered,
        font_files=[str(file) for file in _FILES],
        font_family=FONT,
        monospace_family=FONT,
    )
    return bytes(made)


def _covers(picture: Picture) -> bool:
    """Return True where the packaged font has every character of a picture."""
    return _characters(picture) <= _drawn_by(_FILES[0])


def _characters(picture: Picture) -> set[int]:
    return {ord(character) for row in picture.rows for each in placed(row) for character in each.run.text}


@cache
def _drawn_by(font: Path) -> frozenset[int]:
    """Return the code points that a font has, by the format 12 of its "cmap" table (OpenType, "cmap")."""
    data = font.read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4s4xLL", data, 12 + 16 * index) for index in range(tables))
    cmap = next(offset for tag, offset, _ in records if tag == b"cmap")
    (subtables,) = struct.unpack_from(">H", data, cmap + 2)
    offsets = (struct.unpack_from(">4xL", data, cmap + 4 + 8 * index)[0] + cmap for index in range(subtables))
    at = next(offset for offset in offsets if struct.unpack_from(">H", data, offset)[0] == 12)
    (groups,) = struct.unpack_from(">L", data, at + 12)
    spans = (struct.unpack_from(">LLL", data, at + 16 + 12 * index) for index in range(groups))
    return frozenset(code for first, last, _ in spans for code in range(first, last + 1))
