"""`R` grades sources by a letter and information by a number, each by itself."""

from __future__ import annotations

import pytest

from briefreader.analysis import compare
from briefreader.reading.article import Article
from briefreader.review.decisions import Credibility, Reliability
from tests.tui.conftest import Opener


def line_of(lines: list[str], words: str) -> str:
    return next(line for line in lines if words in line)


async def test_a_source_is_graded_by_its_letter_at_once(opened: Opener) -> None:
    async with opened() as session:
        await session.press("R", "b")
        assert "B usually reliable" in line_of(session.lines, "▸ A ")
        await session.press("escape")
        assert "source B" in line_of(session.lines, "╭─ A ")
        assert "Source of A graded B, usually reliable" in session.text


async def test_the_two_grades_leave_each_other_alone(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "R", "down", "E", "down", "2")
        assert "each by itself" in session.text
        assert "  B  Washington" in line_of(session.lines, "E unreliable")
        assert "2 probably true" in line_of(session.lines, "▸ fact 1")
        assert "  A  0" in line_of(session.lines, "not graded")
        await session.press("escape")
        assert "credibility 2" in line_of(session.lines, "╭─ Fact 1")
        assert "source E" in line_of(session.lines, "╭─ B ")


@pytest.mark.parametrize("key", ["0", "backspace"])
async def test_a_grade_is_taken_back(opened: Opener, key: str) -> None:
    async with opened() as session:
        await session.press("R", "b", key)
        assert "not graded" in line_of(session.lines, "▸ A ")
        await session.press("escape")
        assert "source" not in line_of(session.lines, "╭─ A ")


async def test_each_grade_is_one_decision(opened: Opener) -> None:
    async with opened() as session:
        await session.press("R", "b", "b", "c", "escape", "u")
        assert "source B" in session.lines[1]
        await session.press("u")
        assert "source" not in session.lines[1]
        await session.press("u")
        assert "Nothing is left to undo" in session.text


async def test_a_letter_grades_no_information_and_a_number_no_source(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "R", "3")
        assert "A source has a letter" in session.lines[-1]
        await session.press("down", "down", "a")
        assert "Information has a number" in session.lines[-1]
        await session.press("escape", "u")
        assert "Nothing is left to undo" in session.text


async def test_where_no_fact_is_looked_at_it_says_so(opened: Opener) -> None:
    async with opened() as session:
        await session.press("R", "down", "down", "down")
        assert "no fact is looked at" in session.text
        assert "▸ B " in session.text


async def test_what_the_grades_mean_stands_there(opened: Opener) -> None:
    async with opened(60, 16) as session:
        await session.press("n", "R")
        assert all(f"{grade.value} {grade.meaning}" in session.text for grade in Reliability)
        await session.press("down", "down")
        assert all(f"{grade.value} {grade.meaning}" in session.text for grade in Credibility)


async def test_of_more_articles_than_fit_the_chosen_one_is_seen_with_its_grades(opened: Opener) -> None:
    texts = [f"The fire in Arden killed four people on Monday. Report {number} ends here." for number in range(12)]
    async with opened(60, 16, briefing=compare([Article.from_text(text) for text in texts])) as session:
        await session.press("n", "R", *(["down"] * 11))
        assert "▸ L " in session.text
        assert "F reliability cannot be judged" in session.text
        await session.press("c", "down")
        assert "▸ fact" in session.text
        assert "6 truth cannot be judged" in session.text


async def test_from_the_list_it_begins_with_the_fact(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", "j", "R")
        assert "▸ fact 2" in session.text
        await session.press("6", "escape")
        assert "credibility 6, truth cannot be judged" in session.pane("findings")


async def test_the_provenance_has_the_grade(opened: Opener) -> None:
    async with opened() as session:
        await session.press("i")
        assert "grade     not graded" in session.text
        await session.press("escape", "R", "d", "escape", "i")
        assert "grade     D, not usually reliable" in session.text
