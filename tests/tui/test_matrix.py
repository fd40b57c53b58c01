"""The matrix and the cut-off: what an analyst presses, and what then stands on the screen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefreader.briefing import Briefing, empty
from briefreader.model import Fact, Ground, Link, Strength
from briefreader.reading.article import Article

if TYPE_CHECKING:
    from conftest import Opener, Session


def matrix(session: Session) -> str:
    """Return the words of the matrix."""
    return session.reading.matrix.text()


def chosen(session: Session) -> str:
    """Return the label of the row with the cursor."""
    found = re.search(r"│▸ +(\S+  \S.*?)  ", matrix(session))
    assert found
    return found[1]


def several(count: int) -> Briefing:
    """Return a briefing of `count` articles that share four facts, the later ones fewer of them."""
    sentences = ("The dam broke at dawn.", "Forty families were moved.", "The road is shut.", "A school is flooded.")
    blank = empty([Article.from_text("\n\n".join(sentences[: max(2, 4 - at)])) for at in range(count)])
    facts = []
    for number, sentence in enumerate(sentences, 1):
        passages = tuple(
            article.passage(article.text.index(sentence), article.text.index(sentence) + len(sentence))
            for article in blank.articles
            if sentence in article.text
        )
        facts.append(Fact(f"F{number}", sentence, Strength.SAME, 90.0 - number, passages))
    return replace(blank, facts=tuple(fact for fact in facts if len(fact.passages) > 1))


@pytest.fixture
def with_weak_links(seed_briefing: Briefing) -> Briefing:
    """The briefing of the seeds with two links that are too weak to be facts."""
    return replace(seed_briefing, links=(*seed_briefing.links, *_weak(seed_briefing.articles)))


def _weak(articles: Sequence[Article]) -> tuple[Link, ...]:
    one, other = articles
    pairs = ((0, 0, 17.0), (1, 3, 11.0))
    return tuple(
        Link(
            one.passage(one.sentences[a].start, one.sentences[a].end),
            other.passage(other.sentences[b].start, other.sentences[b].end),
            score,
            None,
            (Ground("allies", "allies", 9.0),),
        )
        for a, b, score in pairs
    )


async def test_m_lays_the_facts_by_the_articles_and_closes_them_again(opened: Opener) -> None:
    async with opened() as session:
        before = session.text
        await session.press("m")

        table = matrix(session)
        assert "Facts × articles · by story of A" in table.splitlines()[0]
        assert "● reported  ○ in part  – not found  ≠ differs" in table.splitlines()[0]
        row = next(line for line in table.splitlines() if "four new battlegroups" in line)
        assert re.search(r"▸ +1  four new battlegroups .* ●≠plan +●≠done +▲ status ", row)
        assert "Fact 1 · score " in session.pane("fact")

        await session.press("m")
        assert session.text == before


async def test_escape_closes_the_matrix_where_the_analyst_was(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "n", "l")
        before = session.text
        await session.press("m", "j", "l", "escape")
        assert session.text == before


async def test_moving_from_row_to_row_looks_at_each_fact(opened: Opener) -> None:
    async with opened() as session:
        await session.press("m", "j", "down")
        assert chosen(session).startswith("3  chemical agents")
        assert "Fact 3 · " in session.pane("fact")
        await session.press("G")
        assert chosen(session).startswith("4  ")
        await session.press("j", "pagedown", "k", "up")
        assert chosen(session).startswith("2  ")
        await session.press("g", "pageup")
        assert chosen(session).startswith("1  ")


async def test_enter_opens_the_fact_and_escape_comes_back_to_its_row(opened: Opener) -> None:
    async with opened() as session:
        await session.press("m", "j", "O")
        listed = session.text
        await session.press("enter")
        assert session.reading.focused_pane.name == "article-a"
        assert session.text.count("2█") == 2
        assert "█ fundamentally alter the character" in session.pane("article-b")

        await session.press("escape")
        assert session.text == listed


async def test_n_and_the_brackets_stay_in_the_matrix(opened: Opener) -> None:
    async with opened() as session:
        await session.press("m", "n")
        assert chosen(session).startswith("2  ")
        await session.press("N", "N")
        assert chosen(session).startswith("4  ")
        await session.press("]")
        assert chosen(session).startswith("1  ")
        await session.press("[")
        assert chosen(session).startswith("3  ")


async def test_the_order_is_named_and_keeps_the_chosen_fact(opened: Opener) -> None:
    async with opened() as session:
        await session.press("m", "j")
        seen = []
        for _ in range(4):
            await session.press("O")
            seen.append(matrix(session).splitlines()[0])
            assert chosen(session).startswith("2  ")
        orders = ("by corroboration", "by severity", "by score", "by story of A")
        assert all(order in line for order, line in zip(orders, seen, strict=True))


async def test_columns_shift_and_the_article_chosen_is_the_one_read(opened: Opener) -> None:
    async with opened(80, 24, briefing=several(6)) as session:
        await session.press("m")
        top, head = matrix(session).splitlines()[:2]
        assert "● all ○ part – none ≠ differs ─ [A B C] D E F" in top and "▾A" in head
        await session.press(">")
        assert "A [B C D] E F" in matrix(session)
        assert "▾B" in matrix(session) and "by story of B" in matrix(session)
        await session.press("l", "l", "l")
        assert "A B [C D E] F" in matrix(session) and "▾E" in matrix(session)
        await session.press("<", "h", "h", "h", "h")
        assert "[A B C] D E F" in matrix(session) and "▾A" in matrix(session)
        await session.press("l", "l", "l", "escape")
        assert session.reading.active.article.id == "A"


async def test_who_does_not_report_a_fact_is_seen(opened: Opener) -> None:
    async with opened(160, 40, briefing=several(6)) as session:
        await session.press("m")
        row = next(line for line in matrix(session).splitlines() if "The road is shut." in line)
        assert row.count("●") == 2 and row.count("–") == 4 and "2/6" in row


async def test_tab_goes_between_the_matrix_and_the_passages_below(opened: Opener) -> None:
    async with opened() as session:
        await session.press("m", "tab")
        assert session.reading.focused_pane.name == "fact"
        await session.press("n")
        assert chosen(session).startswith("2  ")
        await session.press("tab", "j")
        assert chosen(session).startswith("3  ")
        await session.press("tab", "3")
        assert session.reading.focused_pane.name == "findings"
        assert session.reading.arrangement.matrix is None


async def test_a_click_chooses_a_row_and_the_head_is_none(opened: Opener) -> None:
    async with opened() as session:
        await session.press("m")
        await session.pilot.click(offset=(20, session.line_with("chemical agents reaching")))
        assert chosen(session).startswith("3  ")
        await session.pilot.click(offset=(20, 2))
        assert chosen(session).startswith("3  ")


async def test_the_head_stays_while_the_rows_scroll(opened: Opener, seed_briefing: Briefing) -> None:
    facts = tuple(replace(seed_briefing.facts[at % 4], id=f"F{at + 1}") for at in range(60))
    async with opened(80, 24, briefing=replace(seed_briefing, facts=facts)) as session:
        await session.press("m", "G")
        lines = matrix(session).splitlines()
        assert "▾A" in lines[1]
        assert "▸" in lines[-2]
        await session.press("g")
        assert "▸" in matrix(session).splitlines()[2]


async def test_a_lower_cut_off_shows_weaker_links_faintly_with_their_scores(
    opened: Opener, with_weak_links: Briefing
) -> None:
    async with opened(briefing=with_weak_links) as session:
        before = session.lines[:-1]
        assert "░" not in session.text and "▒" not in session.text
        await session.press("minus")
        assert "cut-off 15 · facts 4" in session.lines[0]
        assert "Cut-off at score 15: 1 link too weak to be facts, shown faintly." in session.lines[-1]
        assert "▒ President Joe Biden" in session.pane("article-a")
        assert "Below the cut-off · score 17" in session.pane("fact")
        assert "linked by allies" in session.pane("fact")

        await session.press("minus", "m")
        table = matrix(session)
        assert "below the cut-off · score ≥ 10 · 2 links" in table
        assert re.search(r"░  .* ░ +░ +score 11 ", table)

        await session.press("escape", "plus", "plus")
        assert session.lines[:-1] == before
        assert "░" not in session.text and "▒" not in session.text and "cut-off" not in session.lines[0]


async def test_weak_links_are_rows_of_the_matrix_and_no_facts(opened: Opener, with_weak_links: Briefing) -> None:
    async with opened(briefing=with_weak_links) as session:
        await session.press("minus", "minus", "m", "G")
        assert "Below the cut-off · score 11" in session.pane("fact")
        await session.press("k", "k")
        assert "Fact 4 · " in session.pane("fact")
        await session.press("j")
        assert "Below the cut-off · score 17" in session.pane("fact")
        await session.press("n")
        assert "Fact 1 · " in session.pane("fact")

        await session.press("G", "enter")
        assert "The Western allies met" in session.pane("article-a") and "▒" in session.pane("article-b")
        await session.press("n", "n", "n", "n", "n")
        assert "Fact " in session.pane("fact")
        assert "facts 4" in session.lines[0]


async def test_without_weak_links_the_cut_off_says_so(opened: Opener) -> None:
    async with opened() as session:
        await session.press("minus")
        assert "No link lies below the cut-off." in session.lines[-1]


async def test_one_article_has_an_empty_matrix(opened: Opener) -> None:
    async with opened(80, 24, briefing=empty([Article.from_text("Alone. Quite alone.")])) as session:
        await session.press("m", "j", "n", "]", "O", "l", ">", "tab", "tab", "G")
        assert "No fact is shared." in matrix(session)
        await session.press("enter", "m", "m")
        assert "Quite alone." in session.pane("article-a")
