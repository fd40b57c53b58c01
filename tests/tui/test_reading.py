"""Reading: what an analyst presses, and what then stands on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefreader.tui import messages

if TYPE_CHECKING:
    from conftest import Opener


async def test_both_articles_the_findings_and_the_counts_are_on_the_screen(opened: Opener) -> None:
    async with opened() as session:
        assert "President Joe Biden and Western allies" in session.pane("article-a")
        assert "NATO nations intend to approve more" in session.pane("article-b")
        assert "facts 4 · discrepancies 3 (2 high) · topics 2" in session.lines[0]
        assert "undated" in session.lines[0]
        assert "1 Discrepancies 3  2 Topics 2  3 Facts 4  4 Only 2" in session.lines[1]


async def test_the_newsletter_is_folded_into_a_line_that_says_so(opened: Opener) -> None:
    async with opened() as session:
        await session.press("l", "G", "pagedown")

        assert "6 lines left out: author box, newsletter" in session.pane("article-b")
        assert "Subscribe to our newsletter" not in session.text


async def test_n_brings_the_passages_of_the_next_fact_level(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n")

        line = session.line_with("battlegroups on NATO’s eastern flank. The")
        assert "four more NATO battle groups" in session.lines[line]
        assert "1█" in session.lines[line]
        panel = session.pane("fact")
        assert "Fact 1 · score " in panel and "A B ─ linked by battlegroups~battle groups · Bulgaria · Romania" in panel

        await session.press("n")
        line = session.line_with("2█")
        assert session.lines[line].count("2█") == 2

        await session.press("N")
        assert "Fact 1 · " in session.pane("fact")


async def test_the_fact_panel_shows_the_passages_and_what_differs(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n")
        panel = session.pane("fact")

        assert "A  The battlegroups will be stationed in Bulgaria, Romania, Hungary, and Slovakia." in panel
        assert "B  four more NATO battle groups have been deployed in Bulgaria, Romania, Slovakia, and Hungary" in panel
        assert "▲  status  battlegroups: planned / already there" in panel


async def test_a_bracket_goes_to_the_evidence_of_the_next_discrepancy(opened: Opener) -> None:
    async with opened() as session:
        await session.press("]", "]")

        assert "▲ quotation · high · fact 2" in session.pane("fact")
        line = session.line_with("◆█ fundamentally alter the character")
        assert "◆█ weapons would “fundamentally change the" in session.lines[line]
        assert "▸ ▲ quotation" in session.pane("findings")

        await session.press("[")
        assert "▲ status · high · fact 1" in session.pane("fact")


async def test_reading_on_by_sentence_shows_the_fact_that_is_reached(opened: Opener) -> None:
    async with opened() as session:
        assert "▸     President Joe Biden" in session.pane("article-a")
        await session.press(*"jjjj")
        assert "n next shared fact · ] next discrepancy" in session.pane("fact")
        assert "5/25" in session.lines[1]

        await session.press("j")
        assert "6/25" in session.lines[1]
        assert "Fact 1 · " in session.pane("fact")
        assert "four more NATO battle groups" in session.pane("article-b")

        await session.press("k", "k")
        assert "4/25" in session.lines[1]


async def test_scrolling_by_lines_keeps_the_passages_level(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", *["down"] * 5)

        line = session.line_with("battlegroups on NATO’s eastern flank. The")
        assert "four more NATO battle groups" in session.lines[line]


async def test_a_page_takes_the_other_article_along(opened: Opener) -> None:
    async with opened() as session:
        await session.press("G")
        before = session.pane("article-b")
        await session.press("pageup", "pageup", "pageup")

        assert session.pane("article-b") != before
        line = session.line_with("battlegroups on NATO’s eastern flank. The")
        assert "four more NATO battle groups" in session.lines[line]


async def test_unlinked_articles_scroll_alone(opened: Opener) -> None:
    async with opened() as session:
        before = session.pane("article-b")
        await session.press("L")
        assert "Each article scrolls alone." in session.lines[-1]
        await session.press("pagedown", "pagedown", "pagedown")

        assert session.pane("article-b") == before
        await session.press("L")
        assert "The articles scroll together." in session.lines[-1]


async def test_g_and_capital_g_go_to_the_ends(opened: Opener) -> None:
    async with opened() as session:
        await session.press("G")
        assert "25/25" in session.lines[1]
        assert "conference at the end of the day." in session.pane("article-a")
        await session.press("g")
        assert "1/25" in session.lines[1]
        assert "President Joe Biden" in session.lines[2]


async def test_arrows_move_by_a_line_and_at_the_end_go_on_to_the_last_sentence(opened: Opener) -> None:
    async with opened() as session:
        await session.press("down")
        assert "convened in Brussels" in session.lines[2]
        await session.press("up", "up", "up")
        assert "President Joe Biden" in session.lines[2]
        await session.press("G", "k", "k", "down", "down", "down")
        assert "25/25" in session.lines[1]


async def test_enter_goes_to_the_evidence_and_escape_comes_back(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "j", "j")
        listed = session.text
        assert "possible against certain" in session.pane("findings")

        await session.press("enter")
        assert "■ certainty · medium · fact 3" in session.pane("fact")
        line = session.line_with("◆3█ of Ukraine, but of course there is also a")
        assert session.lines[line].count("◆3█") == 2

        await session.press("escape")
        assert session.text == listed


async def test_the_tabs_show_topics_facts_and_what_only_one_article_has(opened: Opener) -> None:
    async with opened() as session:
        await session.press("2", "j")
        assert "▸ chemical weapons  A 2  B 2" in session.pane("findings")
        await session.press("enter")
        assert "Topic · chemical weapons" in session.pane("fact")

        await session.press("3")
        assert "▸   1 ▲ four new battlegroups in Bulgaria" in session.pane("findings")
        await session.press("G", "enter")
        assert "Fact 4 · score 33, in part" in session.pane("fact")
        assert "Thursday’s extraordinary NATO summit" in session.pane("fact")

        await session.press("4", "j", "enter")
        assert "Only in B" in session.pane("fact")
        assert "◆█" in session.pane("article-b") and "◆█" not in session.pane("article-a")


async def test_tab_goes_round_the_panes_and_h_and_l_choose_the_article(opened: Opener) -> None:
    async with opened() as session:
        seen = []
        for _ in range(5):
            seen.append(session.reading.focused_pane.name)
            await session.press("tab")
        assert seen == ["article-a", "article-b", "findings", "fact", "article-a"]

        await session.press("shift+tab", "l")
        assert session.reading.focused_pane.name == "article-b"
        await session.press("h", "h")
        assert session.reading.focused_pane.name == "article-a"


async def test_z_gives_the_pane_all_the_room_and_takes_it_back(opened: Opener) -> None:
    async with opened() as session:
        before = session.text
        await session.press("z")
        assert session.lines[1].count("╭") == 1 and " A 000" in session.lines[1] and " B Washington" in session.lines[1]
        assert "undated" in session.lines[0]
        await session.press("z")
        assert session.text == before


async def test_help_lists_the_keys_of_the_pane_first_and_closes(opened: Opener) -> None:
    async with opened() as session:
        before = session.text
        await session.press("?")
        assert "next discrepancy" in session.text.casefold() and " Keys " in session.text
        await session.press("G")
        assert "low" in session.text
        await session.press("escape")
        assert session.text == before


async def test_the_palette_does_the_command_that_is_typed(opened: Opener) -> None:
    async with opened() as session:
        await session.press("ctrl+p", *"next discx", "backspace", "enter")

        assert "▲ status · high · fact 1" in session.pane("fact")
        await session.press("ctrl+p", "escape", "ctrl+p", *"zzzz", "enter")
        assert "▲ status · high · fact 1" in session.pane("fact")


async def test_another_theme_changes_colours_and_no_word(opened: Opener) -> None:
    async with opened() as session:
        before = session.lines[:-1]
        await session.press("T", "j", "j", "enter")

        assert "Theme: light" in session.lines[-1]
        assert session.lines[:-1] == before
        assert session.strips[5]._segments[0].style.bgcolor.get_truecolor().hex == "#fbfaf6"


async def test_a_click_reads_what_was_clicked_and_the_wheel_scrolls(opened: Opener) -> None:
    async with opened() as session:
        await session.pilot.click(offset=(120, 3))
        assert session.reading.focused_pane.name == "findings"
        assert "▸ ▲ status" in session.pane("findings")
        await session.pilot.click(offset=(20, session.line_with("The Western allies met")))
        assert "2/25" in session.lines[1]


async def test_the_keys_wait_for_no_analysis(opened: Opener) -> None:
    async with opened() as session:
        session.reading.post_message(messages.NotCompared("the lexicon is missing"))
        await session.pilot.pause()
        assert "The articles could not be compared: the lexicon is missing" in session.lines[-1]
        await session.press("j")
        assert "2/25" in session.lines[1]
