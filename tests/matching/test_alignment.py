"""What the analyst sees as agreeing and as differing, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.matching.alignment import align


def differing(one: str, other: str) -> tuple[list[str], list[str]]:
    marks = align([one, other])
    return (
        [one[mark.start : mark.end] for mark in marks[0] if not mark.agrees],
        [other[mark.start : mark.end] for mark in marks[1] if not mark.agrees],
    )


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("The bridge will be closed.", "The bridge has been closed.", (["will", "be"], ["has", "been"])),
        ("Four new battle groups came.", "Four new battlegroups came.", ([], [])),
        ("Nine soldiers were wounded.", "Nine troops were injured.", ([], [])),
        ("He closed the school.", "She closed a school.", ([], [])),
        ("The plan is safe.", "The plan is not safe.", ([], ["not"])),
        ("Twelve people died.", "Nine people died.", (["Twelve"], ["Nine"])),
    ],
)
def test_only_what_turns_the_meaning_differs(one: str, other: str, apart: tuple[list[str], list[str]]) -> None:
    assert differing(one, other) == apart


def test_one_passage_alone_bears_no_marks() -> None:
    assert align(["The bridge is closed."]) == ((),)


@given(st.lists(st.text(max_size=80), max_size=4))
def test_marks_lie_in_order_inside_their_texts(texts: list[str]) -> None:
    for text, marks in zip(texts, align(texts), strict=True):
        assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
        assert list(marks) == sorted(marks, key=lambda mark: mark.start)


@given(st.text(max_size=80))
def test_a_text_agrees_with_itself(text: str) -> None:
    assert all(mark.agrees for marks in align([text, text]) for mark in marks)
