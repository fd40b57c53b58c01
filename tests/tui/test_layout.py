"""Where the panes go: they fill the terminal at every size and never overlap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.geometry import Region

from briefreader.tui.places.layout import Arrangement, Pane, arrange, articles_shown, first_shown, shown_for


def regions(arrangement: Arrangement) -> list[Region]:
    single = (
        arrangement.header,
        arrangement.names,
        arrangement.findings,
        arrangement.matrix,
        arrangement.fact,
        arrangement.footer,
        arrangement.notice,
    )
    return [*(region for region in single if region), *arrangement.articles]


@given(
    width=st.integers(1, 300),
    height=st.integers(1, 120),
    articles=st.integers(1, 12),
    focus=st.sampled_from(Pane),
    zoomed=st.booleans(),
    matrix=st.booleans(),
)
def test_the_panes_fill_the_terminal_without_overlap(
    *, width: int, height: int, articles: int, focus: Pane, zoomed: bool, matrix: bool
) -> None:
    placed = regions(arrange(width, height, articles, focus, zoomed=zoomed, matrix=matrix or focus is Pane.MATRIX))

    assert sum(region.area for region in placed) == width * height
    assert all(region.x >= 0 and region.right <= width and region.bottom <= height for region in placed)
    assert not any(one.overlaps(other) for one in placed for other in placed if one is not other)


@given(st.integers(60, 300), st.integers(16, 120), st.sampled_from(Pane), st.booleans())
def test_the_focused_pane_is_always_seen(width: int, height: int, focus: Pane, zoomed: bool) -> None:
    arrangement = arrange(width, height, 2, focus, zoomed=zoomed, matrix=focus is Pane.MATRIX)

    shown = {
        Pane.ARTICLE: arrangement.articles,
        Pane.FINDINGS: arrangement.findings,
        Pane.FACT: arrangement.fact,
        Pane.MATRIX: arrangement.matrix,
    }
    assert shown[focus]


@pytest.mark.parametrize(("width", "shown"), [(300, 5), (240, 4), (160, 2), (132, 3), (120, 2), (99, 1), (80, 1)])
def test_as_many_articles_stand_side_by_side_as_there_is_room_for(width: int, shown: int) -> None:
    assert len(arrange(width, 40, 12, Pane.ARTICLE, zoomed=False).articles) == shown


@given(st.integers(-2, 20), st.integers(1, 12), st.integers(1, 12), st.data())
def test_the_article_being_read_is_among_those_shown(
    first: int, shown: int, articles: int, data: st.DataObject
) -> None:
    shown, read = min(shown, articles), data.draw(st.integers(0, articles - 1))
    left = first_shown(first, read, shown, articles)

    assert 0 <= left <= read < left + shown <= articles


@given(st.sets(st.integers(0, 8)), st.integers(1, 9), st.integers(0, 8), st.integers(0, 8))
def test_as_much_of_what_is_looked_at_is_shown_as_there_is_room_for(
    wanted: set[int], count: int, left: int, read: int
) -> None:
    now = articles_shown(left, left, count, 9)

    shown = shown_for(wanted, now, read, 9)

    assert read in shown and len(shown) == count and list(shown) == sorted(set(shown))
    assert len({read, *wanted}.intersection(shown)) == min(count, len({read, *wanted}))


def test_other_articles_come_only_to_show_more_of_what_is_looked_at() -> None:
    assert shown_for({3, 4}, (2, 3), 3, 6) == (3, 4)
    assert shown_for({2, 3}, (2, 3), 3, 6) == (2, 3)
    assert shown_for({0, 1, 5}, (1, 5), 1, 6) == (1, 5)
    assert shown_for({0, 3}, (0, 1), 0, 6) == (0, 3)
    assert shown_for({0, 3, 5}, (2, 3), 3, 6) == (3, 5)
    assert shown_for((), (2, 3), 3, 6) == (2, 3)


def test_articles_picked_are_shown_while_there_is_room_for_just_them() -> None:
    assert articles_shown(0, 3, 2, 6, picked=(0, 3)) == (0, 3)
    assert articles_shown(0, 3, 3, 6, picked=(0, 3)) == (1, 2, 3)
    assert articles_shown(0, 2, 2, 6, picked=(0, 3)) == (1, 2)


def test_an_article_alone_has_all_the_room_of_two() -> None:
    arrangement = arrange(160, 48, 1, Pane.ARTICLE, zoomed=False)

    assert [region.width for region in arrangement.articles] == [160 - (arrangement.findings or Region()).width]
