"""Articles that are one text are told, for a copy corroborates nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefreader.briefing import name_articles
from briefreader.reading.article import Article
from briefreader.reading.copies import copies

STORY = (
    "The harbour was shut on Monday. Divers found a mine under the quay. It will be raised on Friday. "
    "Ferries sail from the old port."
)
OTHER = "The council met on Tuesday. It voted for a new bridge. Nobody spoke against it. Work begins in May."


def told(texts: Sequence[str]) -> list[str]:
    return [copy.said for copy in copies(name_articles([Article.from_text(text) for text in texts]))]


def test_articles_of_one_text_are_told_once() -> None:
    articles = name_articles([Article.from_text(text, sha256=str(at)) for at, text in enumerate((STORY, OTHER, STORY))])

    assert [(copy.articles, copy.said) for copy in copies(articles)] == [(("A", "C"), "A and C are the same text")]


def test_one_file_opened_twice_is_told_as_one_file() -> None:
    assert told((STORY, STORY, STORY)) == ["A, B and C are the same file"]


def test_one_story_in_two_frames_is_told() -> None:
    framed = STORY.replace(". ", ".\n\n") + "\n\nSubscribe to our newsletter\n"

    assert told((STORY, framed)) == ["A and B tell the same story word for word"]


def test_a_story_that_repeats_most_of_another_is_told() -> None:
    assert told((STORY, f"{STORY} {OTHER}")) == ["4 of the 4 sentences of A stand word for word in B"]


def test_a_sentence_in_common_is_no_copy() -> None:
    assert told((STORY, f"The harbour was shut on Monday. {OTHER}")) == []


def test_articles_without_a_word_are_no_copies_of_each_other() -> None:
    blank = Article.from_text("")

    assert copies(name_articles([replace(blank, sha256="1"), replace(blank, sha256="2")])) == ()
