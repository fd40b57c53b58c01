"""Sentences: where an English reader would stop."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader import Article
from briefreader.model import Span
from briefreader.reading.sentences import sentences_of


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences_of(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Smith met Gen. Jones on Jan. 5 near St. Louis.",
        "The U.S. Senate voted 51 to 49.",
        "Shares rose 3.5 percent to $1.2bn.",
        "John F. Kennedy spoke at 5 p.m. on Monday.",
        "He lives in Troy, Mich., with his wife.",
        "Acme Inc. said sales fell.",
        "Is he, e.g. Smith, guilty",
        "Police Sgt. Lee and Lt. Col. Ray arrived.",
        "“It is over,” she said.",
        "The ruling (see No. 4) stands.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The fire is out. Nobody was hurt.", 2),
        ("“We won.” The crowd cheered.", 2),
        ("He asked why? Nobody knew! It was over.", 3),
        ("Shares of Acme Inc. fell. The chairman resigned.", 2),
        ("They left at 5 p.m. The doors were shut.", 2),
        ("He flew to the U.S. The next day he was back.", 2),
        ("“Stop!” he cried. “Police!”", 2),
        ("It cost £5. 30 people paid.", 2),
        ("She waited… Then she left.", 2),
    ],
)
def test_a_stop_before_a_new_sentence_ends_it(text: str, count: int) -> None:
    assert len(split(text)) == count


def test_lines_that_a_margin_broke_are_joined() -> None:
    text = (
        "The river rose by two metres overnight and flooded\n"
        "the old town, where four hundred people live in the\n"
        "narrow streets behind the quay and the fish market.\n"
        "Firemen carried the old and the sick to the school,\n"
        "which stands higher. The mayor asked for sandbags.\n"
        "\n"
        "By noon the water had fallen by a hand's breadth in\n"
        "the lower streets, but the bridge stayed closed and\n"
        "no trains ran.\n"
    )
    story = Article.from_text(text)
    found = [text[span.start : span.end] for span in story.sentences]
    assert len(found) == 4
    assert found[0].startswith("The river") and found[0].endswith("fish market.")


def test_a_headline_is_a_sentence_of_its_own() -> None:
    text = (
        "Bridge closed after crash\n"
        "A lorry hit the rail on Monday. Nobody was hurt. Police have closed the road. It will open on Friday."
    )
    story = Article.from_text(text)
    assert story.title == "Bridge closed after crash"
    assert text[story.sentences[0].start : story.sentences[0].end] == "Bridge closed after crash"


@given(st.text(max_size=400))
def test_sentences_lie_in_order_inside_any_text(text: str) -> None:
    spans = Article.from_text(text).sentences
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(not text[span.start].isspace() and not text[span.end - 1].isspace() for span in spans)
