"""The margin of an article names every fact that begins on a line, what is looked at first."""

from __future__ import annotations

import pytest

from briefreader.tui.drawing.rows import plain, width_of
from briefreader.tui.panes.lines import Line
from briefreader.tui.panes.marks import EVIDENCE, MARGIN, Mark, Marks, article_row, label_of

TEXT = "Four groups were deployed in the east on Monday."


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ((), "   "),
        (("3",), "  3"),
        (("2", "3"), "2,3"),
        (("2", "2"), "  2"),
        (("12", "13"), "12+"),
        (("1", "2", "3"), " 1+"),
        (("104", "7"), "104"),
    ],
)
def test_each_fact_that_begins_on_a_line_is_named_as_far_as_there_is_room(labels: tuple[str, ...], said: str) -> None:
    assert label_of([Mark(0, 9, label) for label in labels]) == said


def test_evidence_keeps_the_number_of_its_fact() -> None:
    assert label_of([Mark(0, 9, "3"), Mark(0, 5, EVIDENCE, current=True)]) == " ◆3"
    assert label_of([Mark(0, 9, "12"), Mark(0, 5, EVIDENCE, current=True)]) == "◆12"


def test_what_is_looked_at_comes_first() -> None:
    assert label_of([Mark(0, 9, "2"), Mark(0, 5, "8", current=True)]) == "8,2"


def test_the_words_stand_where_they_stood_whatever_the_margin_says() -> None:
    line = Line(0, len(TEXT))
    for marks in ([], [Mark(0, 11, "2"), Mark(0, 9, "3")], [Mark(0, 11, "123"), Mark(5, 11, EVIDENCE, current=True)]):
        row = article_row(TEXT, line, Marks(tuple(sorted(marks)), 11), None)
        assert plain(row)[MARGIN:] == TEXT and width_of(row) == MARGIN + len(TEXT)
