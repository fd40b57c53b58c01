"""The picture of a pane as PNG, with the packaged font."""

from __future__ import annotations

import struct

import pytest

from briefreader.capture import FORMATS
from briefreader.capture.png import render
from briefreader.capture.rows import Picture, Row, Run
from briefreader.capture.svg import CELL, LINE, MARGIN
from briefreader.errors import UsageError
from tests.capture.pixels import Pixels

LIGHT, DARK, GOLD = "#d8dee9", "#1b1f27", "#ebcb8b"
BACK = (0x1B, 0x1F, 0x27)


def picture(*rows: Row, width: int = 12) -> Picture:
    return Picture(rows, width, DARK, LIGHT)


def is_drawn_on(pixels: Pixels, cell: int, line: int = 0) -> bool:
    """Return True where anything is drawn in a cell."""
    left, top = 2 * (MARGIN + cell * CELL), 2 * (MARGIN + line * LINE)
    return any(pixels.at(x, y) != BACK for x in range(left, left + 2 * CELL) for y in range(top, top + 2 * LINE))


def test_the_picture_is_twice_as_large_as_its_drawing_and_on_its_background() -> None:
    pixels = Pixels(render(picture((Run("ab", LIGHT),), (Run("x", LIGHT),))))
    assert (pixels.width, pixels.height) == (2 * (12 * CELL + 2 * MARGIN), 2 * (2 * LINE + 2 * MARGIN))
    assert pixels.at(0, 0) == pixels.at(pixels.width - 1, pixels.height - 1) == BACK


def test_words_are_drawn_with_the_packaged_font_in_their_cells() -> None:
    pixels = Pixels(render(picture((Run("ab  é▲", LIGHT),))))
    assert [is_drawn_on(pixels, cell) for cell in range(8)] == [True, True, False, False, True, True, False, False]


def test_a_background_fills_its_cells() -> None:
    pixels = Pixels(render(picture((Run("  ", LIGHT), Run("  ", DARK, GOLD)))))
    assert pixels.at(2 * (MARGIN + 2 * CELL), 2 * MARGIN) == (0xEB, 0xCB, 0x8B)
    assert not is_drawn_on(pixels, 1) and is_drawn_on(pixels, 3) and not is_drawn_on(pixels, 4)


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
    assert [is_drawn_on(pixels, cell) for cell in range(2, 5)] == [False, True, False]


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert render(picture((Run("ab", LIGHT),))) == render(picture((Run("ab", LIGHT),)))


def test_a_tall_picture_is_drawn_smaller_and_a_monstrous_one_not_at_all() -> None:
    rows = [(Run("x", LIGHT),)]
    tall = render(picture(*rows * 600, width=60))
    assert struct.unpack_from(">L", tall, 16) == (60 * CELL + 2 * MARGIN,)
    with pytest.raises(UsageError, match="9,000 rows are too many for a PNG"):
        render(picture(*rows * 9_000, width=60))


def test_without_its_package_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefreader.formats.find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r"PNG needs a package .*: pip install 'briefreader\[png\]'"):
        FORMATS["png"].render(picture((Run("x", LIGHT),)))
