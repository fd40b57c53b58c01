"""Going somewhere by number: what may be typed, where it leads, and what is said where it leads nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.briefing import empty
from briefreader.reading.article import Article
from briefreader.tui.searching.goto import ADVICE, Target, What, line_count, line_span, out_of_range, target_of

if TYPE_CHECKING:
    from conftest import Opener

LETTERS = ["A", "B", "C", "D"]


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("12", Target(What.FACT, 12)),
        ("f12", Target(What.FACT, 12)),
        (" f 12 ", Target(What.FACT, 12)),
        ("d3", Target(What.DISCREPANCY, 3)),
        ("l200", Target(What.LINE, 200)),
        ("200l", Target(What.LINE, 200)),
        ("s17", Target(What.SENTENCE, 17)),
        ("B l40", Target(What.LINE, 40, "B")),
        ("Bl40", Target(What.LINE, 40, "B")),
        ("B40l", Target(What.LINE, 40, "B")),
        ("Ds1", Target(What.SENTENCE, 1, "D")),
        ("B", Target(What.ARTICLE, 0, "B")),
        ("b", Target(What.ARTICLE, 0, "B")),
    ],
)
def test_the_forms_that_lead_somewhere(typed: str, target: Target) -> None:
    assert target_of(typed, LETTERS) == target


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", ADVICE),
        ("x9", ADVICE),
        ("d", ADVICE),
        ("١٢", ADVICE),
        ("-1", ADVICE),
        ("G", "no article G: there are A to D"),
        ("Bf3", "Bl3 line · Bs3 sentence"),
    ],
)
def test_what_leads_nowhere_says_what_would(typed: str, said: str) -> None:
    assert target_of(typed, LETTERS) == said


def test_a_number_out_of_range_says_how_many_there_are() -> None:
    assert out_of_range(Target(What.FACT, 99), 14) == "no fact 99: there are 1 to 14"
    assert out_of_range(Target(What.LINE, 0), 1_200) == "no line 0: there are 1 to 1,200"
    assert out_of_range(Target(What.DISCREPANCY, 1), 0) == "there are no discrepancies"
    assert out_of_range(Target(What.FACT, 14), 14) == ""


@given(st.text(alphabet="ab \n", max_size=30))
def test_lines_are_those_that_an_editor_counts(text: str) -> None:
    lines = text.split("\n")[:-1] if text.endswith("\n") else text.split("\n") if text else []
    spans = [line_span(text, number + 1) for number in range(line_count(text))]

    assert [text[span.start : span.end] for span in spans] == lines


async def test_a_number_goes_to_its_fact_and_esc_comes_back(opened: Opener) -> None:
    async with opened() as session:
        before = session.pane("article-a")
        await session.press("colon")
        assert "12 fact · d3 discrepancy · l40 line · s17 sentence" in session.lines[-1]
        await session.press("3", "enter")

        assert "Fact 3 · " in session.pane("fact")
        line = session.line_with("3█")
        assert session.lines[line].count("3█") == 2
        await session.press("escape")
        assert session.pane("article-a") == before


async def test_d_goes_to_a_discrepancy_as_listed(opened: Opener) -> None:
    async with opened() as session:
        await session.press("colon", "d", "2", "enter")

        assert "▲ quotation · high" in session.pane("fact")
        assert "▸ ▲ quotation" in session.pane("findings")
        await session.press("]")
        assert "■ certainty" in session.pane("fact")


async def test_s_and_l_go_to_a_sentence_and_a_line(opened: Opener) -> None:
    text = "First line.\n\nThird line. And more.\nFourth line.\n"
    articles = [Article.from_text(text), Article.from_text(text.upper())]
    async with opened(briefing=empty(articles)) as session:
        await session.press("colon", *"s3", "enter")
        assert "3/4" in session.lines[1]
        await session.press("colon", *"Bl4", "enter")
        assert "4/4" in session.lines[1]
        assert session.reading.place.article == 1
        await session.press("escape")
        assert session.reading.place.article == 0
        assert "3/4" in session.lines[1]
        await session.press("colon", "b", "enter")
        assert session.reading.place.article == 1


async def test_what_is_wrong_is_said_while_typing_and_after_enter(opened: Opener) -> None:
    async with opened() as session:
        await session.press("colon", "9", "9")
        assert session.lines[-1].rstrip().endswith("no fact 99: there are 1 to 4")
        await session.press("enter")
        assert "“99”: no fact 99: there are 1 to 4" in session.lines[-1]

        await session.press("colon", *"s900", "enter")
        assert "no sentence 900: there are 1 to 25" in session.lines[-1]
        await session.press("colon", "escape")
        assert "n next fact" in session.lines[-1]


async def test_a_goto_leaves_an_open_search_open(opened: Opener) -> None:
    async with opened() as session:
        await session.press("slash", *"nato", "enter", "colon", *"s20", "enter", "n")
        assert "nato  match" in session.lines[-1]
