"""Where a key leads, and how two articles are brought level."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefreader.briefing import Briefing
from briefreader.model import Span
from briefreader.tui.places.navigation import (
    View,
    facts_in,
    follow,
    level,
    next_discrepancy,
    next_fact,
    reveal,
    sentence_at,
)


def test_facts_come_in_the_order_of_the_article_being_read(seed_briefing: Briefing) -> None:
    assert [fact.id for fact in facts_in(seed_briefing, "A")] == ["F1", "F2", "F3", "F4"]
    assert [fact.id for fact in facts_in(seed_briefing, "B")] == ["F3", "F2", "F4", "F1"]


def test_the_next_fact_is_the_first_after_the_sentence_being_read(seed_briefing: Briefing) -> None:
    facts = facts_in(seed_briefing, "A")
    after_the_first = facts[0].passages[0].end

    assert next_fact(facts, "A", None, 0, 1) is facts[0]
    assert next_fact(facts, "A", None, after_the_first, 1) is facts[1]
    assert next_fact(facts, "A", None, after_the_first, -1) is facts[0]


def test_after_the_last_fact_comes_the_first(seed_briefing: Briefing) -> None:
    facts = facts_in(seed_briefing, "A")

    assert next_fact(facts, "A", "F4", 0, 1) is facts[0]
    assert next_fact(facts, "A", "F1", 0, -1) is facts[-1]
    assert next_fact((), "A", None, 0, 1) is None


def test_discrepancies_come_in_the_order_of_the_list_and_say_when_they_begin_again() -> None:
    assert next_discrepancy(range(3), None, 1) == (0, False)
    assert next_discrepancy(range(3), None, -1) == (2, False)
    assert next_discrepancy(range(3), 0, 1) == (1, False)
    assert next_discrepancy(range(3), 2, 1) == (0, True)
    assert next_discrepancy(range(3), 0, -1) == (2, True)
    assert next_discrepancy(range(1), 0, 1) == (0, True)


VIEWS = st.integers(1, 200).flatmap(
    lambda lines: st.builds(
        View,
        line=st.integers(0, lines - 1),
        lines=st.just(lines),
        height=st.integers(1, 60),
        count=st.integers(1, 9),
    )
)


@given(st.lists(VIEWS, min_size=1, max_size=4), st.integers(0, 60))
def test_passages_stand_level_and_in_view(views: list[View], wanted: int) -> None:
    tops = level(views, wanted)

    assert len({view.line - top for view, top in zip(views, tops, strict=True)}) == 1
    for view, top in zip(views, tops, strict=True):
        assert 0 <= top <= view.line < top + view.height
        if all(one.count <= one.height for one in views):
            assert view.line + view.count <= top + view.height


def test_a_passage_at_the_end_leaves_room_for_the_longer_one_beside_it() -> None:
    short, long = View(line=98, lines=100, height=30, count=2), View(line=50, lines=100, height=30, count=4)

    assert level([short, long], 10) == (72, 24)


@given(VIEWS, st.integers(0, 100), st.integers(0, 60))
def test_an_article_that_follows_never_leaves_its_text(view: View, line: int, row: int) -> None:
    assert 0 <= follow(line, max(0, line - row), view) <= max(view.last_top, view.line)


def test_an_article_follows_to_the_same_row() -> None:
    assert follow(line=30, top=20, other=View(line=50, lines=200, height=40)) == 40


def test_what_is_out_of_view_comes_into_it_with_the_least_movement() -> None:
    assert reveal(5, 6, top=10, height=10) == 5
    assert reveal(25, 26, top=10, height=10) == 17
    assert reveal(12, 13, top=10, height=10) == 10


def test_between_two_sentences_the_one_before_is_read() -> None:
    sentences = (Span(0, 10), Span(12, 20))

    assert [sentence_at(sentences, offset) for offset in (0, 11, 12, 99)] == [0, 0, 1, 1]
