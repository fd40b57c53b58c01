"""The findings pane: what an analyst presses in its lists, and what then stands on the screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefreader.briefing import Briefing
from briefreader.model import Kind, Severity
from briefreader.tui.places.place import Tab

if TYPE_CHECKING:
    from conftest import Opener, Session


def chosen(session: Session) -> str:
    """The chosen row of the list."""
    return next(line for line in session.pane("findings").splitlines() if "▸" in line)


# Lists.


async def test_discrepancies_stand_under_their_facts_each_side_on_a_line_of_its_own(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "j")
        rows = [line.strip("│┃ ") for line in session.pane("findings").splitlines()]
        assert rows[1].startswith("fact 1 · four new battlegroups in Bulgaria")
        assert rows[2] == "▲ status      battlegroups: planned / already there"
        assert rows[4].startswith("fact 2 · what chemical weapons would do")
        assert rows[3] == ""
        assert rows[5:7] == ["▸ ▲ quotation   change the nature", "alter the character"]
        assert rows[7] == "both in quotation marks, one speaker"


async def test_moving_in_the_list_shows_the_evidence_below_and_leaves_the_articles(opened: Opener) -> None:
    for width, height in ((160, 48), (120, 40)):
        async with opened(width, height) as session:
            await session.press("1")
            before = [session.pane(f"article-{letter}") for letter in "ab"]
            assert "status · high" in session.pane("fact")
            await session.press("j")
            assert "quotation · high" in session.pane("fact")
            assert "“Any use of chemical weapons would" in session.pane("fact")
            assert "“Any use of chemical weapons would" not in session.pane("findings")
            assert [session.pane(f"article-{letter}") for letter in "ab"] == before
            await session.press("3")
            assert "Fact 1 ·" in session.pane("fact")


async def test_a_jump_from_the_list_is_what_the_panel_shows_till_the_next_row(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "n")
        assert "Fact " in session.pane("fact").splitlines()[0]
        await session.press("j")
        assert "quotation · high" in session.pane("fact")


async def test_who_goes_on_to_the_panel_keeps_what_it_shows_and_enter_leads_there(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "j", "tab")
        assert session.reading.focused_pane.name == "fact"
        assert "quotation · high" in session.pane("fact")
        await session.press("enter")
        assert session.reading.focused_pane.name == "article-a"
        assert "◆" in session.pane("article-a")


async def test_the_chosen_entry_leaves_half_of_a_low_pane_to_the_others(
    opened: Opener, seed_briefing: Briefing
) -> None:
    many = tuple(replace(seed_briefing.discrepancies[number % 3], id=f"D{number}", fact=None) for number in range(9))
    async with opened(120, 40, briefing=replace(seed_briefing, discrepancies=many)) as session:
        for _ in range(9):
            assert sum(line[2:7].strip()[:1] in "▲■▸" for line in _inside(session) if line[2:7].strip()) >= 4
            await session.press("1", "j")


def _inside(session: Session) -> list[str]:
    return session.pane("findings").splitlines()[1:-1]


async def test_zoomed_the_list_shows_the_evidence_itself(opened: Opener) -> None:
    async with opened(80, 24) as session:
        await session.press("1", "j", "z")
        assert "“fundamentally change the nature of the conflict”" in session.pane("findings")


async def test_what_was_not_compared_is_said_under_the_discrepancies(
    opened: Opener, seed_briefing: Briefing
) -> None:  # fmt: skip
    limit = "Only the first 150 differences in quantity of the articles were looked at, which is fewer than there are."
    async with opened(briefing=replace(seed_briefing, limits=(limit,))) as session:
        assert "Only the first 150 differences" in session.pane("findings")
        await session.press("2")
        assert "Only the first 150 differences" not in session.pane("findings")


async def test_the_words_over_the_first_group_come_back_into_view(opened: Opener, seed_briefing: Briefing) -> None:
    many = tuple(replace(seed_briefing.discrepancies[0], id=f"D{number}", fact=None) for number in range(60))
    async with opened(80, 24, briefing=replace(seed_briefing, discrepancies=many)) as session:
        await session.press("1", "G")
        assert "between statements" not in session.pane("findings")
        assert "▸" in session.pane("findings")
        await session.press("g")
        assert "between statements" in session.pane("findings")


async def test_a_click_chooses_the_row_that_was_clicked(opened: Opener) -> None:
    async with opened() as session:
        await session.pilot.click(offset=(120, session.line_with("a risk of spread")))
        assert "certainty" in chosen(session)
        await session.pilot.click(offset=(120, session.line_with("fact 2 · what chemical weapons")))
        assert "quotation" in chosen(session)


# The filter.


async def test_the_filter_is_applied_to_the_list_behind_it_and_said_in_the_tab(opened: Opener) -> None:
    async with opened() as session:
        await session.press("f", "space")
        assert "Filter · lists 2 of 3" in session.text
        assert "[x] ▲ high" in session.text
        assert "certainty" not in session.pane("findings")

        await session.press("escape")
        assert "Discrep. 2/3" in session.lines[1] or "Discrepancies 2/3" in session.lines[1]
        assert "only high · f changes" in session.pane("findings")


async def test_a_filter_that_nothing_passes_says_how_to_clear_it(opened: Opener) -> None:
    async with opened() as session:
        await session.press("f", "j", "space", "j", "j", "j", "space", "escape")
        assert "None of 3 fits medium, status." in session.pane("findings")
        assert "f then 0" in session.pane("findings")
        await session.press("]")
        assert "No discrepancy is listed" in session.lines[-1]

        await session.press("f", "0", "escape")
        assert "1 Discrepancies 3 " in session.pane("findings")


async def test_a_value_of_the_filter_is_picked_by_a_click(opened: Opener) -> None:
    async with opened() as session:
        await session.press("f")
        line = session.line_with("[ ] ■ medium")
        at = session.lines[line].index("■ medium")
        await session.pilot.click(offset=(at, line))
        await session.pilot.pause()
        assert "▸ [x] ■ medium" in session.text and "Filter · lists 1 of 3" in session.text
        await session.pilot.click(offset=(at, line - 3))
        await session.pilot.click(offset=(at, 2))
        await session.pilot.pause()
        assert "Filter · lists 1 of 3" in session.text, (
            "the name of a group is no value, and what lies beneath is out of reach"
        )


async def test_the_row_chosen_before_the_filter_is_chosen_after_it(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "G", "f", "space")
        assert "▲ status" in chosen(session)
        await session.press("space", "escape")
        assert "certainty" in chosen(session)


async def test_brackets_go_round_what_is_listed_and_say_so(opened: Opener) -> None:
    async with opened() as session:
        await session.press("f", "space", "escape", "shift+tab")
        await session.press("]")
        assert "status · high" in session.pane("fact")
        await session.press("]")
        assert "quotation · high" in session.pane("fact")
        assert "quotation" in chosen(session)
        await session.press("]")
        assert "status · high" in session.pane("fact")
        assert "The first discrepancy again." in session.lines[-1]
        await session.press("[")
        assert "The last discrepancy again." in session.lines[-1]


async def test_in_the_list_brackets_go_on_from_the_chosen_row(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "j", "]")
        assert "certainty · medium" in session.pane("fact")
        assert "certainty" in chosen(session)


async def test_reading_on_does_not_lose_the_place_among_the_discrepancies(opened: Opener) -> None:
    async with opened() as session:
        await session.press("]", "]", "n", "]")
        assert "certainty · medium" in session.pane("fact")


# Narrowing by words.


async def test_a_list_is_narrowed_while_words_are_typed(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", "F", *"chemical")
        assert "narrow to chemical" in session.lines[-1] and "2 of 4" in session.lines[-1]
        assert "Thursday’s summit" not in session.pane("findings")

        await session.press("down", "enter")
        assert "chemical agents reaching NATO" in chosen(session)
        assert "Facts 2/4" in session.lines[1]

        await session.press("F", "escape")
        assert "Thursday’s summit" in session.pane("findings")
        assert "chemical agents reaching NATO" in chosen(session)


async def test_words_that_nothing_holds_say_how_to_list_all_again(opened: Opener) -> None:
    async with opened() as session:
        await session.press("2", "F", *"zeppelin", "enter")
        assert "None of 2 fits “zeppelin”." in session.pane("findings")
        await session.press("enter", "j", "G", "k")
        assert session.reading.place.tab is Tab.TOPICS
        await session.press("F", "ctrl+u", "enter")
        assert "chemical weapons" in session.pane("findings")


# To the evidence, and back.


async def test_one_escape_comes_back_to_the_list_its_row_and_how_far_it_was_scrolled(
    opened: Opener, seed_briefing: Briefing
) -> None:
    kinds = tuple(Kind)
    many = tuple(
        replace(seed_briefing.discrepancies[number % 3], id=f"D{number}", kind=kinds[number % 9], severity=Severity.LOW)
        for number in range(90)
    )
    async with opened(briefing=replace(seed_briefing, discrepancies=many)) as session:
        await session.press("1", *["pagedown"] * 4, "k", "k", "]")
        listed = session.pane("findings")
        await session.press("enter", "j", "j")
        assert session.reading.focused_pane.name == "article-a"
        await session.press("escape")
        assert session.reading.focused_pane.name == "findings"
        assert session.pane("findings") == listed


async def test_enter_and_one_escape_after_a_bracket_come_back_to_the_sentence(opened: Opener) -> None:
    async with opened() as session:
        await session.press("j", "j")
        before = session.pane("article-a")
        await session.press("]", "enter", "escape")
        assert session.pane("article-a") == before


# The articles narrowed to a topic.


async def test_enter_narrows_the_articles_to_the_topic_and_n_walks_it(opened: Opener) -> None:
    async with opened() as session:
        await session.press("2", "j", "enter")
        assert "chemical weapons  1/2 in A  n passage  esc leaves " in session.lines[-1]
        assert session.pane("article-a").count("◆") == 2
        assert session.pane("article-a").count("◆█") == session.pane("article-b").count("◆█") == 1
        first = session.pane("fact")

        await session.press("n")
        assert "2/2 in A" in session.lines[-1]
        assert "risk that we can see the spread" in session.pane("fact")
        assert "which would also be contaminated" in session.pane("fact")
        await session.press("n")
        assert session.pane("fact") == first


@pytest.mark.parametrize("size", [(160, 48), (60, 16)])
async def test_the_footer_says_that_a_topic_is_walked_till_it_is_left(opened: Opener, size: tuple[int, int]) -> None:
    async with opened(*size) as session:
        before = session.lines[-1]
        await session.press("2", "j", "enter", "k", "j", "?", "escape", "z", "z")
        assert "chemical" in session.lines[-1]
        assert "1/2 in A  n passage  esc leaves " in session.lines[-1]
        await session.press("escape", "tab", "tab")
        assert "passage" not in session.lines[-1]
        assert "n next fact" in session.lines[-1] and "n next fact" in before


async def test_one_escape_leaves_the_topic_however_it_was_walked(opened: Opener) -> None:
    async with opened() as session:
        await session.press("2", "j")
        listed = session.text
        await session.press("enter", "n", "j", "j", "n", "k", "n")
        await session.press("escape")
        assert session.text == listed


async def test_a_bracket_leaves_the_topic_for_a_discrepancy(opened: Opener) -> None:
    async with opened() as session:
        await session.press("2", "j", "enter", "]")
        assert "status · high" in session.pane("fact")
        assert session.reading.place.topic is None
        await session.press("n")
        assert "Fact " in session.pane("fact").splitlines()[0]
