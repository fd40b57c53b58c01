"""What reading noticed is said before the analyst believes anything."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from briefreader.briefing import empty
from briefreader.reading.article import Article
from briefreader.tui.drawing.shown import shown
from briefreader.tui.panes.noticed import noticed
from tests.tui.conftest import Opener

STORY = "The harbour was shut on Monday. Divers found a mine under the quay. It will be raised on Friday."


def told(articles: Sequence[Article]) -> str:
    return noticed(shown(empty(articles)).articles)


def test_of_articles_that_can_be_believed_nothing_is_said(seed_articles: tuple[Article, ...]) -> None:
    assert told(seed_articles) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "A is empty"),
        ("Sign up for our letter.\n" * 5, "A is nothing but boilerplate"),
        ("<!DOCTYPE html>\n<p>The harbour was shut.</p>", "A looks like a web page, read as plain text"),
        ("\x7fELF" + "".join(map(chr, range(1, 200))) * 9, "A is hardly text"),
    ],
)
def test_what_is_no_story_is_told(text: str, words: str) -> None:
    assert words in told([Article.from_text(text)])


def test_several_things_are_told_in_one_line() -> None:
    said = told([Article.from_text(STORY), Article.from_text(STORY), Article.from_text("")])

    assert said == "A and B are the same file · C is empty"


def test_samples_nobody_asked_for_are_told_with_how_to_open_ones_own(seed_articles: tuple[Article, ...]) -> None:
    said = noticed(seed_articles, samples=True)

    assert "two samples" in said and "briefreader FILE FILE" in said and len(said) < 80


async def test_copies_are_told_on_opening_until_the_first_key(opened: Opener) -> None:
    copy = Article.from_text(STORY, sha256="other")
    async with opened(briefing=empty([Article.from_text(STORY), copy])) as session:
        assert "A and B are the same text" in session.lines[-1]
        await session.press("j")
        assert "A and B are the same text" not in session.lines[-1]
