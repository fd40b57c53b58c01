"""What is story and what is page."""

from __future__ import annotations

from datetime import date

import pytest

from briefreader import Article
from briefreader.resources import seeds

STORY = (
    "Firemen fought a blaze in the old harbour on Monday night. Four people were taken to hospital. "
    "The cause is not known. The mayor praised the crews and asked for patience while the quay stays closed."
)


def dropped(article: Article) -> dict[str, str]:
    return {article.text[drop.start : drop.end]: drop.reason for drop in article.dropped}


def test_the_second_seed_is_kept_as_its_story_and_its_publisher() -> None:
    article = Article.read(seeds()[1])
    lines = [line for line in article.text.splitlines() if line.strip()]
    gone = dropped(article)
    assert article.publisher == "Washington Institute For Defence & Security"
    assert list(gone.values()) == ["banner", "address", "author box", "author box"] + ["newsletter or button"] * 4
    assert sum(line.strip() not in gone for line in lines) == 14
    assert all(
        not any(drop.start < span.end and span.start < drop.end for drop in article.dropped)
        for span in article.sentences
    )


def test_the_first_seed_is_all_story_and_stays_undated() -> None:
    article = Article.read(seeds()[0])
    assert article.dropped == ()
    assert article.published is None and article.title is None and article.publisher is None
    assert len(article.sentences) == 25


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to our newsletter",
        "Share this article",
        "Follow us on social media",
        "Read more: Harbour plans delayed",
        "Advertisement",
        "Sign up to receive the latest news in your inbox.",
        "© 2021 Harbour News. All rights reserved.",
    ],
)
def test_buttons_and_boxes_are_dropped(line: str) -> None:
    article = Article.from_text(f"{STORY}\n{line}\nThe quay opens again on Friday.")
    assert dropped(article) == {line: "newsletter or button"}


@pytest.mark.parametrize(
    "line",
    [
        "He said readers should share this pain.",
        "Following the fire, the harbour was shut.",
        "“Sign up for what?” the captain asked the clerk in the hall, and the room laughed at the old joke.",
        "Copy shops reopened.",
        "Commentators were split.",
        "The Posted Inn burned down in May 2019.",
    ],
)
def test_a_sentence_of_the_story_is_kept(line: str) -> None:
    assert Article.from_text(f"{STORY}\n{line}\nThe quay opens again on Friday.").dropped == ()


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("12 March 2021", date(2021, 3, 12)),
        ("Posted: May 24, 2005", date(2005, 5, 24)),
        ("Published on: Fri, 11 Nov 2011 at 09:56 IST", date(2011, 11, 11)),
        ("8:44AM BST 16 Sep 2013", date(2013, 9, 16)),
        ("2020-02-29 10:15", date(2020, 2, 29)),
        ("Updated on October 14, 2013 11:41am | Posted October 13, 2013 9:02am", date(2013, 10, 14)),
        ("25/12/2014", date(2014, 12, 25)),
        ("9/10/2010", None),
    ],
)
def test_a_date_line_dates_the_article_and_is_dropped(stamp: str, day: date | None) -> None:
    article = Article.from_text(f"Blaze in the harbour\n{stamp}\n{STORY}")
    assert article.published == day
    assert dropped(article) == {stamp: "date line"}


@pytest.mark.parametrize(
    "line", ["On 4 July 2009 the bridge was opened by the Queen", "May 2019 was wet", "31 February 2020"]
)
def test_a_date_in_a_sentence_dates_nothing(line: str) -> None:
    article = Article.from_text(f"Blaze in the harbour\n{line}\n{STORY}")
    assert article.published is None and article.dropped == ()


def test_three_sentences_have_no_boilerplate() -> None:
    assert Article.from_text("Subscribe now.\nSign up.\nFollow us.").dropped == ()


def test_the_text_is_kept_exactly_as_given() -> None:
    text = "\ufeff A\r\nB\x00C \u202e D\n\n"
    assert Article.from_text(text).text == text


def test_what_the_caller_knows_stands_above_what_the_text_tells() -> None:
    article = Article.from_text(
        f"Blaze\n12 March 2021\n{STORY}", published="2021-03-14", title="Fire", publisher="Wire"
    )
    assert (article.title, article.publisher, article.published) == ("Fire", "Wire", date(2021, 3, 14))
