"""Spacing marks get a cell and come back from it, one for one, and nothing else does."""

from __future__ import annotations

import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefreader.printable import printable
from briefreader.spacing_marks import as_written, in_cells, is_mark_in_cell

MARKS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Mc"]


def test_each_spacing_mark_takes_one_cell_and_comes_back() -> None:
    for mark in MARKS:
        stand_in = in_cells(mark)
        assert cell_len(stand_in) == 1 and stand_in != mark
        assert is_mark_in_cell(stand_in) and not is_mark_in_cell(mark)
        assert as_written(stand_in) == mark


def test_nothing_comes_back_that_is_no_spacing_mark() -> None:
    others = [chr(code) for code in range(0xF0000, sys.maxunicode + 1)]
    back = {as_written(character) for character in others} - set(others)

    assert back == set(MARKS), "least of all an escape"


@given(st.text(alphabet=st.characters() | st.sampled_from(MARKS)))
def test_what_is_safe_to_draw_keeps_its_length_and_its_words(text: str) -> None:
    safe = printable(text)

    assert len(in_cells(safe)) == len(safe)
    assert as_written(in_cells(safe)) == safe


def test_words_of_the_scripts_that_need_it_are_as_wide_as_their_letters_and_signs() -> None:
    widths = {"नाटो नेता": 8, "गठबंधन की क्षमता": 14, "தமிழ்": 4, "မြန်မာ": 5}

    assert {text: cell_len(in_cells(text)) for text in widths} == widths
