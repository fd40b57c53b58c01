"""The picture of a pane as PNG, with the packaged font."""

from __future__ import annotations

import struct
import zlib

import pytest

from briefreader.capture import FORMATS
from briefreader.capture.png import render
from briefreader.capture.rows import Picture, Row, Run
from briefreader.capture.svg import CELL, LINE, MARGIN
from briefreader.errors import UsageError

LIGHT, DARK, GOLD = "#d8dee9", "#1b1f27", "#ebcb8b"
Pixel = tuple[int, int, int]
BACK: Pixel = (0x1B, 0x1F, 0x27)


def picture(*rows: Row, width: int = 12) -> Picture:
    return Picture(rows, width, DARK, LIGHT)


class Pixels:
    """The pixels of a PNG file."""

    def __init__(self, data: bytes) -> None:
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        at, packed = 8, b""
        while at < len(data):
            (size,) = struct.unpack_from(">L", data, at)
            kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + size]
            if kind == b"IHDR":
                self.width, self.height, depth, colour = struct.unpack_from(">LLBB", body)
                assert (depth, colour) == (8, 6)
            packed += body if kind == b"IDAT" else b""
            at += size + 12
        self._rows = _unfiltered(zlib.decompress(packed), self.width * 4)

    def at(self, x: float, y: float) -> Pixel:
        row = self._rows[int(y)]
        start = int(x) * 4
        return row[start], row[start + 1], row[start + 2]

    def is_drawn_on(self, cell: int, line: int = 0) -> bool:
        """Return True where anything is drawn in a cell."""
        left, top = 2 * (MARGIN + cell * CELL), 2 * (MARGIN + line * LINE)
        return any(self.at(x, y) != BACK for x in range(left, left + 2 * CELL) for y in range(top, top + 2 * LINE))


def _unfiltered(data: bytes, stride: int) -> list[bytearray]:
    """Return the rows of an image whose filters (PNG, 9.2) are taken back."""
    rows = [bytearray(stride)]
    for start in range(0, len(data), stride + 1):
        kind, row, above = data[start], bytearray(data[start + 1 : start + 1 + stride]), rows[-1]
        for index in range(stride):
            left = row[index - 4] if index >= 4 else 0
            corner = above[index - 4] if index >= 4 else 0
            row[index] = (row[index] + _predicted(kind, left, above[index], corner)) & 0xFF
        rows.append(row)
    return rows[1:]


def _predicted(kind: int, left: int, up: int, corner: int) -> int:
    if kind == 4:
        near = left + up - corner
        return min((abs(near - left), 0, left), (abs(near - up), 1, up), (abs(near - corner), 2, corner))[2]
    return (0, left, up, (left + up) // 2)[kind]


def test_the_picture_is_twice_as_large_as_its_drawing_and_on_its_background() -> None:
    pixels = Pixels(render(picture((Run("ab", LIGHT),), (Run("x", LIGHT),))))
    assert (pixels.width, pixels.height) == (2 * (12 * CELL + 2 * MARGIN), 2 * (2 * LINE + 2 * MARGIN))
    assert pixels.at(0, 0) == pixels.at(pixels.width - 1, pixels.height - 1) == BACK


def test_words_are_drawn_with_the_packaged_font_in_their_cells() -> None:
    pixels = Pixels(render(picture((Run("ab  é▲", LIGHT),))))
    assert [pixels.is_drawn_on(cell) for cell in range(8)] == [True, True, False, False, True, True, False, False]


def test_a_background_fills_its_cells() -> None:
    pixels = Pixels(render(picture((Run("  ", LIGHT), Run("  ", DARK, GOLD)))))
    assert pixels.at(2 * (MARGIN + 2 * CELL), 2 * MARGIN) == (0xEB, 0xCB, 0x8B)
    assert not pixels.is_drawn_on(1) and pixels.is_drawn_on(3) and not pixels.is_drawn_on(4)


def test_a_frame_closes_between_rows_and_over_all_its_width() -> None:
    pixels = Pixels(render(picture(*[(Run("│" + "─" * 10 + "│", LIGHT),)] * 3)))
    side = 2 * MARGIN + CELL
    assert all(pixels.at(side, y) != BACK for y in range(2 * MARGIN, 2 * (MARGIN + 3 * LINE)))
    rule = _rule(pixels)
    assert all(pixels.at(x, rule) != BACK for x in range(2 * (MARGIN + CELL), 2 * (MARGIN + 11 * CELL)))


def _rule(pixels: Pixels) -> int:
    """Return the first line of pixels of the rule in the first row."""
    x = 2 * MARGIN + 3 * CELL
    return next(y for y in range(2 * MARGIN, 2 * (MARGIN + LINE)) if pixels.at(x, y) != BACK)


def test_what_stands_after_a_wide_character_stands_in_its_own_cell() -> None:
    pixels = Pixels(render(picture((Run("港 x", LIGHT),))))
    assert [pixels.is_drawn_on(cell) for cell in range(2, 5)] == [False, True, False]


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert render(picture((Run("ab", LIGHT),))) == render(picture((Run("ab", LIGHT),)))


def test_a_tall_picture_is_drawn_smaller_and_a_monstrous_one_not_at_all() -> None:
    rows = [(Run("x", LIGHT),)]
    tall = render(picture(*rows * 3_000, width=60))
    assert struct.unpack_from(">L", tall, 16) == (60 * CELL + 2 * MARGIN,)
    with pytest.raises(UsageError, match="9,000 rows are too many for a PNG"):
        render(picture(*rows * 9_000, width=60))


def test_without_its_package_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefreader.capture.find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r"PNG captures need a package .*: pip install 'briefreader\[png\]'"):
        FORMATS["png"].render(picture((Run("x", LIGHT),)))
