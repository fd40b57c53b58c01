"""`M` puts right what the analysis missed or made too much of: passages joined, facts split, discrepancies added."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from briefreader.analysis import compare
from briefreader.briefing import Briefing, empty
from briefreader.model import MAX_PASSAGE, Kind, Span
from briefreader.reading.article import Article
from briefreader.tui.drawing.rows import plain
from briefreader.tui.overlays.by_hand import ByHandPane
from briefreader.tui.panes.by_hand_rows import sentence_to_cite, summary_begun
from tests.tui.conftest import Opener, Session

PORT = """Four ships burned in the port of Arden on Monday, the coast guard said.

Nobody was hurt in the blaze, according to Anna Holt.
"""
HARBOUR = """Four ships burned in the port of Arden on Monday, the coast guard said.

Both cranes of the shipyard fell into the water.
"""
WIRE = """The coast guard said on Monday that four ships burned in the port of Arden.

Insurers expect claims of $40 million.
"""


@cache
def two() -> Briefing:
    return compare([Article.from_text(PORT), Article.from_text(HARBOUR)])


@cache
def three() -> Briefing:
    return compare([Article.from_text(text) for text in (PORT, HARBOUR, WIRE)])


@cache
def four() -> Briefing:
    """Return a briefing of three articles with facts of all of them and of two."""
    more = "Two tugs of the navy towed the wreck of a tanker to the shipyard of Vigo on Tuesday."
    return compare([Article.from_text(text) for text in (PORT, f"{HARBOUR}\n{more}", f"{WIRE}\n{more}")])


STEPS = [
    *[(key,) for key in "jknNlhGg[]auUxLmtzF123456vMM"],
    *[("M", "enter"), ("M", "down", "enter"), ("M", "M", "enter"), ("3", "M", "enter"), ("1", "enter"), ("3", "enter")],
    *[("tab",), ("enter",), ("escape",), ("u",), ("ctrl+r",), ("/", "s", "h", "enter"), ("n",), ("R", "escape")],
    *[(":", "1", "enter"), (":", "2", "enter"), (":", "3", "enter"), (":", "d", "1", "enter"), ("M", "enter", "enter")],
]
"""Keys that work by hand, and those that lead to findings which that may have removed."""


@cache
def one() -> Briefing:
    return compare([Article.from_text(PORT)])


def counts(session: Session) -> str:
    """Return what the header counts."""
    return session.lines[0][session.lines[0].index("facts") :]


def menu(session: Session) -> str:
    """Return the words of the menu of what is done by hand, as one line."""
    pane = session.app.screen.query_one(ByHandPane)
    return " ".join(plain(pane.row_at(index)).strip() for index in range(pane.row_count()))


NEITHER = ("j", "M", "l", "j", "M")
"""Marks the second sentence of A and of B, which the analysis does not link."""


async def test_a_mark_is_seen_in_the_margin_and_named_below_until_esc(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press("j", "M", "l")
        assert "M█ Nobody was hurt" in session.pane("article-a")
        assert "Marked in A: Nobody was hurt" in session.lines[-1]
        await session.press("escape")
        assert "M█" not in session.text
        assert "Marked" not in session.lines[-1]


async def test_the_same_sentence_again_is_no_longer_marked(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press("j", "M", "M")
        assert "M█" not in session.text
        assert "No longer marked" in session.text


async def test_two_passages_are_made_one_fact_and_gone_to(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        assert "facts 1 ·" in counts(session)
        await session.press(*NEITHER)
        assert "By hand · A and B" in session.text
        assert "▸ the same fact" in session.text
        await session.press("enter")
        assert "facts 2 ·" in counts(session)
        assert "Nobody was hurt" in session.pane("fact")
        assert "Both cranes" in session.pane("fact")
        assert "M█" not in session.text
        assert "by hand" in session.lines[-1]


async def test_undo_takes_a_fact_made_by_hand_back(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press(*NEITHER, "enter", "u")
        assert "facts 1 ·" in counts(session)
        await session.press("ctrl+r")
        assert "facts 2 ·" in counts(session)


async def test_the_same_command_offers_what_the_analysis_had(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press(*NEITHER, "enter", "3", "G", "M")
        assert "as the analysis has it (A and B: one fact by hand)" in session.text
        await session.press("enter")
        assert "facts 1 ·" in counts(session)


async def test_two_passages_of_one_fact_are_said_not_to_be(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press("n", "M", "l", "M")
        assert "▸ not the same fact: take fact 1 apart" in session.text
        await session.press("enter")
        assert "facts 0 ·" in counts(session)
        await session.press("h", "M", "l", "M", "down")
        assert "▸ as the analysis has it (A and B: apart by hand)" in session.text
        await session.press("enter")
        assert "facts 1 ·" in counts(session)


async def test_a_passage_is_taken_out_of_a_fact_of_three(opened: Opener) -> None:
    async with opened(briefing=three()) as session:
        await session.press("3", "M")
        assert "does not belong to the fact" in session.text
        await session.press("down", "enter")
        assert "A C" in session.pane("findings")
        assert "A B C" not in session.pane("findings")
        assert "a passage of B taken out by hand" in session.text


async def test_the_menu_announces_the_facts_that_become_one_with_their_articles(opened: Opener) -> None:
    async with opened(briefing=four()) as session:
        before = {fact.id: fact for fact in session.reading.briefing.facts}
        one, *_, other = before.values()
        assert set(one.articles) != set(other.articles)
        await session.press(":", *one.id[1:], "enter", "M", ":", *other.id[1:], "enter", "l", "M")
        letters = [f"fact {fact.id[1:]} ({', '.join(fact.articles)})" for fact in (one, other)]
        assert f"▸ the same fact: {letters[0]} and {letters[1]} become one" in menu(session)
        await session.press("enter")
        after = {fact.id: fact for fact in session.reading.briefing.facts}
        assert set(before) - set(after) == {other.id}
        assert set(after[one.id].passages) == {*one.passages, *other.passages}


async def test_a_fact_that_one_of_two_passages_joins_is_announced(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press("M", "l", "j", "M")
        assert "▸ the same fact: it joins fact 1 (A, B)" in session.text


async def test_a_sentence_is_marked_whole_unless_its_fact_was_gone_to(opened: Opener) -> None:
    said = (
        "Four ships burned in the port of Arden on Monday, the coast guard said, "
        f"{'and crews of the harbour fought the blaze through the night with foam from trucks of three towns, ' * 2}; "
        f"{'“nobody was hurt in the blaze,” Anna Holt told reporters on the steps of the town hall ' * 2}."
    )
    briefing = compare([Article.from_text(said), Article.from_text(PORT)])
    clause = briefing.facts[0].passages[0]
    assert clause.end < MAX_PASSAGE < len(said)
    async with opened(briefing=briefing) as session:
        await session.press("M")
        assert session.reading.place.marked == sentence_to_cite(briefing.articles[0], Span(0, len(said)))
        await session.press("M", ":", *briefing.facts[0].id[1:], "enter", "M")
        assert session.reading.place.marked == clause


async def test_a_fact_that_was_taken_apart_is_gone_to_by_its_number_no_more(opened: Opener) -> None:
    async with opened(briefing=four()) as session:
        one, *_, other = session.reading.briefing.facts
        await session.press(":", *one.id[1:], "enter", "M", ":", *other.id[1:], "enter", "l", "M", "enter")
        await session.press(":", *other.id[1:])
        assert f"There is no fact {other.id[1:]}" in session.lines[-1]
        await session.press("enter")
        assert f"There is no fact {other.id[1:]}: it was joined to fact {one.id[1:]} by hand." in session.lines[-1]
        await session.press(":", *"99", "enter")
        assert "There is no fact 99." in session.lines[-1]


async def test_a_fact_that_is_split_wholly_is_named_as_such(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press("n", "M", "l", "M", "enter", ":", "1", "enter")
        assert "There is no fact 1: it was taken apart by hand." in session.lines[-1]


@pytest.mark.parametrize("seed", range(2))
async def test_no_keys_after_work_by_hand_end_the_app(opened: Opener, seed: int) -> None:
    chance = Random(seed)
    async with opened(briefing=four()) as session:
        for _ in range(20):
            await session.press(*chance.choice(STEPS))
            assert session.app.is_running


async def test_a_discrepancy_is_added_with_its_kind_severity_and_words(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press(*NEITHER, *(["down"] * 5), "h", "enter")
        assert "quotation, what differs: A: Nobody" in session.lines[-1]
        await session.press("ctrl+u", *"harm", "enter")
        assert "discrepancies 1 (1 high)" in counts(session)
        assert "▲ quotation" in session.pane("findings")
        assert "harm" in session.pane("findings")
        assert "◆█ Nobody was hurt" in session.pane("article-a")
        assert "Discrepancy added by hand: quotation, high" in session.lines[-1]


async def test_an_added_discrepancy_is_removed_by_the_same_command(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press(*NEITHER, "down", "enter", "enter", "1")
        assert session.pane("findings").lower().count("by hand") == 1
        assert "made by hand by " in session.pane("findings")
        await session.press("a")
        assert session.pane("findings").lower().count("by hand") == 1
        await session.press("a", "M")
        assert "▸ remove the discrepancy added" in session.text
        await session.press("enter")
        assert "discrepancies 0" in counts(session)
        await session.press("u")
        assert "discrepancies 1" in counts(session)


async def test_of_a_discrepancy_that_is_not_said_nothing_is_added(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press(*NEITHER, "down", "enter", "escape")
        assert "No discrepancy added" in session.text
        assert "M█ Nobody" in session.pane("article-a")
        await session.press("M", "down", "enter", "ctrl+u", "enter")
        assert "No discrepancy added" in session.text
        assert "discrepancies 0" in counts(session)


async def test_two_passages_of_one_article_differ_but_are_no_fact(opened: Opener) -> None:
    async with opened(briefing=one()) as session:
        await session.press("M", "j", "M")
        assert "By hand · inside A" in session.text
        assert "the same fact" not in session.text
        await session.press("l", "enter", "enter")
        assert "□ quantity" in session.pane("findings")
        assert "but also" in session.pane("findings")


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (60, 16)])
async def test_every_kind_can_be_come_to_at_any_size(opened: Opener, size: tuple[int, int]) -> None:
    async with opened(*size, briefing=two()) as session:
        await session.press(*NEITHER)
        for kind in Kind:
            await session.press("down")
            assert f"▸ {kind.value}" in session.text


async def test_a_text_that_was_given_twice_is_not_joined_to_itself(opened: Opener) -> None:
    async with opened(briefing=compare([Article.from_text(PORT), Article.from_text(PORT)])) as session:
        await session.press("j", "M", "l", "j", "M")
        assert "A and B are one text" in session.text


async def test_a_mark_stays_over_another_pane_and_a_jump(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press("j", "M", "3", "enter")
        assert "M█ Nobody was hurt" in session.pane("article-a")


async def test_where_there_is_no_fact_to_split_it_says_what_the_key_does(opened: Opener) -> None:
    async with opened(briefing=two()) as session:
        await session.press("4", "M")
        assert "M marks a sentence of an article" in session.text


def test_a_sentence_longer_than_a_passage_is_cut_between_words() -> None:
    article = compare([Article.from_text("word " * 200 + ".")]).articles[0]
    passage = sentence_to_cite(article, Span(0, len(article.text)))
    assert MAX_PASSAGE - 5 <= passage.end - passage.start <= MAX_PASSAGE
    assert passage.text.endswith("word")
    assert article.text[passage.start : passage.end] == passage.text


@pytest.mark.parametrize(
    ("one", "other", "begun"),
    [
        ("Nobody was killed.", "Eleven people were.", "A: Nobody was killed; B: Eleven people were"),
        (
            "The fire in the old port of Arden on Monday night killed eleven people.",
            "The fire in the old port of Arden on Monday night killed four people.",
            "A: eleven people; B: four people",
        ),
    ],
)
def test_what_differs_is_begun_with_a_few_words_that_show_it(one: str, other: str, begun: str) -> None:
    articles = empty([Article.from_text(one), Article.from_text(other)]).articles
    first, second = (article.passage(0, len(article.text)) for article in articles)
    assert summary_begun(first, second) == begun
    assert summary_begun(first, first).partition("; ")[2].startswith("but also: ")
