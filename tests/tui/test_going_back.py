"""esc undoes moves, one jump at a time; what was set stays set, and nothing that was looked at stays lit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Opener


async def test_nothing_stays_lit_that_is_no_longer_looked_at(opened: Opener) -> None:
    async with opened() as session:
        before = session.text
        await session.press("1", "n", "z", "escape", "escape", "h")
        await session.press("g")
        assert "█" not in session.pane("article-a") and session.lines[3:30] == before.splitlines()[3:30]


async def test_marks_changed_while_an_article_was_hidden_are_drawn_when_it_is_back(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "z", "n", "z")
        assert session.text.count("1█") == 2


async def test_escape_leaves_the_zoom_first_and_the_fact_later(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "n", "z")
        assert session.lines[1].count("╭") == 1
        await session.press("escape")
        assert session.lines[1].count("╭") == 3 and "Fact 2" in session.pane("fact")
        await session.press("escape")
        assert "Fact 2" not in session.pane("fact")


@pytest.mark.parametrize(
    ("keys", "tells"),
    [
        (("]", "L"), "link"),
        (("]", "l", "o"), "banner"),
        (("]", "f", "space", "escape"), "/3"),
    ],
)
async def test_escape_undoes_no_setting(opened: Opener, keys: tuple[str, ...], tells: str) -> None:
    async with opened() as session:
        await session.press(*keys)
        place = session.reading.place
        await session.press("escape")
        back = session.reading.place
        assert back.subject != place.subject
        assert (back.linked, back.unfolded, back.filters) == (place.linked, place.unfolded, place.filters)
        assert tells in session.text


async def test_escape_lists_all_again_where_a_list_was_narrowed(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", "F", *"summit", "enter")
        assert session.pane("findings").count("chemical") == 0
        await session.press("escape")
        assert session.pane("findings").count("chemical") > 0


async def test_the_counterpart_is_what_h_and_l_lead_to(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "n", "l", "k", "j", "h")
        assert (
            "any use of chemical weapons"
            in session.reading.active.article.text[
                slice(session.reading.active.cursor.start, session.reading.active.cursor.end)
            ]
        )
