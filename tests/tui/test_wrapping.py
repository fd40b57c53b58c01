"""Lines are never wider than their pane, and no character of an article is lost in them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefreader.printable import printable
from briefreader.spacing_marks import in_cells, is_mark_in_cell
from briefreader.tui.drawing.wrapping import wrap

TEXTS = st.text(alphabet=st.sampled_from("ab c-/.漢字 é\u0301🙂“”\n"), max_size=120) | st.text(max_size=80)


def wrapped(text: str, width: int) -> list[str]:
    return [text[line.start : line.end].rstrip() for line in wrap(text, 0, len(text), width)]


@given(TEXTS, st.integers(2, 60))
def test_lines_cover_all_of_a_text_in_order(text: str, width: int) -> None:
    safe = printable(text, keep_newlines=True)
    lines = list(wrap(safe, 0, len(safe), width))

    assert [line.start for line in lines] == [0, *(line.end for line in lines)][: len(lines)]
    assert all(line.end > line.start for line in lines)
    assert (lines[-1].end if lines else 0) == len(safe)


@given(TEXTS, st.integers(2, 60))
def test_no_line_is_wider_than_the_pane(text: str, width: int) -> None:
    safe = printable(text, keep_newlines=True).replace("\n", " ")

    assert all(cell_len(line) <= width for line in wrapped(safe, width))


@given(st.text(alphabet="नतक\u093e\u0941 “漢", max_size=60), st.integers(4, 20))
def test_a_vowel_sign_stays_with_its_letter_unless_a_blank_or_a_whole_line_of_signs_is_before_it(
    text: str, width: int
) -> None:
    safe = in_cells(text)
    lines = list(wrap(safe, 0, len(safe), width))

    for before, line in pairwise(lines):
        if is_mark_in_cell(safe[line.start]):
            assert safe[line.start - 1] == " " or all(map(is_mark_in_cell, safe[before.start + 1 : before.end])), text
    assert all(cell_len(safe[line.start : line.end].rstrip()) <= width for line in lines)


def test_lines_break_between_words() -> None:
    assert wrapped("four new groups on the eastern flank", 15) == ["four new groups", "on the eastern", "flank"]


def test_a_long_address_is_broken_after_its_punctuation() -> None:
    lines = wrapped("see https://example.org/news/2022/03/24/summit-of-the-alliance today", 24)

    assert lines == ["see", "https://example.org/", "news/2022/03/24/summit-", "of-the-alliance today"]


def test_chinese_breaks_between_characters_two_cells_each() -> None:
    assert wrapped("北约秘书长说四个新的战斗群", 10) == ["北约秘书长", "说四个新的", "战斗群"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert wrapped("ee\u0301e\u0301e", 2) == ["ee\u0301", "e\u0301e"]


def test_a_stretch_is_wrapped_by_offsets_into_the_whole_text() -> None:
    text = "Banner. The story begins here."

    assert [text[line.start : line.end] for line in wrap(text, 8, len(text), 9)] == ["The story ", "begins ", "here."]
