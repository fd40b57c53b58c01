"""Where the panes go: they fill the terminal at every size and never overlap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.geometry import Region

from briefreader.tui.layout import Arrangement, Pane, arrange


def regions(arrangement: Arrangement) -> list[Region]:
    single = (arrangement.header, arrangement.findings, arrangement.fact, arrangement.footer, arrangement.notice)
    return [*(region for region in single if region), *arrangement.articles]


@given(st.integers(1, 300), st.integers(1, 120), st.integers(1, 12), st.sampled_from(Pane), st.booleans())
def test_the_panes_fill_the_terminal_without_overlap(
    width: int, height: int, articles: int, focus: Pane, zoomed: bool
) -> None:
    placed = regions(arrange(width, height, articles, focus, zoomed=zoomed))

    assert sum(region.area for region in placed) == width * height
    assert all(region.x >= 0 and region.right <= width and region.bottom <= height for region in placed)
    assert not any(one.overlaps(other) for one in placed for other in placed if one is not other)


@given(st.integers(60, 300), st.integers(16, 120), st.sampled_from(Pane), st.booleans())
def test_the_focused_pane_is_always_seen(width: int, height: int, focus: Pane, zoomed: bool) -> None:
    arrangement = arrange(width, height, 2, focus, zoomed=zoomed)

    assert {Pane.ARTICLE: arrangement.articles, Pane.FINDINGS: arrangement.findings, Pane.FACT: arrangement.fact}[focus]


@pytest.mark.parametrize(("width", "shown"), [(160, 2), (120, 2), (99, 1), (80, 1)])
def test_two_articles_stand_side_by_side_where_there_is_room(width: int, shown: int) -> None:
    assert len(arrange(width, 40, 3, Pane.ARTICLE, zoomed=False).articles) == shown


def test_an_article_alone_has_all_the_room_of_two() -> None:
    arrangement = arrange(160, 48, 1, Pane.ARTICLE, zoomed=False)

    assert [region.width for region in arrangement.articles] == [160 - (arrangement.findings or Region()).width]
