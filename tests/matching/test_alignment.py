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


def shown(*texts: str) -> list[tuple[list[str], list[str]]]:
    """Return the words of texts that tell the same in part: those underlined, those set off."""
    return [
        (
            [text[mark.start : mark.end] for mark in marks if mark.telling and mark.agrees],
            [text[mark.start : mark.end] for mark in marks if mark.telling and not mark.agrees],
        )
        for text, marks in zip(texts, align(texts, in_part=True), strict=True)
    ]


def test_where_passages_have_little_in_common_only_that_is_marked() -> None:
    found = shown(
        "Four new groups on the eastern flank would strengthen the deterrence of the pact, ministers heard.",
        "Hundreds of thousands of soldiers are on alert across the continent, largely on the eastern flank.",
    )
    assert [set_off for _, set_off in found] == [[], []]
    assert all({"eastern", "flank"} <= {*agreeing} and agreeing.count("of") == 0 for agreeing, _ in found)


def test_passages_of_one_wording_show_what_differs_even_where_they_were_linked_in_part() -> None:
    found = shown("The council will close the harbour bridge in May.", "The council closed the harbour bridge in June.")
    assert [set_off for _, set_off in found] == [["will", "May"], ["June"]]


def test_a_few_words_are_set_against_each_other_however_little_they_share() -> None:
    assert shown("severe consequences", "far-reaching implications")[0][1] == ["severe", "consequences"]
