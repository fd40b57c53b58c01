"""Typing to narrow: words in any order, a letter wrong in a long one, what holds them as they are first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefreader.tui.places.narrowing import narrowed

LABELS = ("Next fact", "A line down", "Next discrepancy", "The fact panel, next pane")
words = st.text(alphabet="abc dé", max_size=8)


def test_nothing_typed_leaves_everything_as_it_was() -> None:
    assert narrowed(LABELS, "") == narrowed(LABELS, "  ") == [0, 1, 2, 3]


def test_every_word_must_be_found_in_any_order_and_case() -> None:
    assert narrowed(LABELS, "FACT next") == [0, 3]
    assert narrowed(LABELS, "fact down") == []


def test_a_letter_may_be_wrong_in_a_long_word_but_not_in_a_short_one() -> None:
    assert narrowed(LABELS, "discrepency") == [2]
    assert narrowed(LABELS, "lie") == []


def test_what_holds_the_words_as_they_are_comes_before_what_is_only_like_them() -> None:
    assert narrowed(("stationing", "a station", "stations of"), "stations") == [2, 0, 1]


@given(st.lists(words), words)
def test_every_label_that_holds_the_words_is_found_once_and_first(labels: list[str], typed: str) -> None:
    found = narrowed(labels, typed)
    holding = [index for index, label in enumerate(labels) if all(word in label for word in typed.split())]

    assert len(found) == len(set(found))
    assert found[: len(holding)] == holding
