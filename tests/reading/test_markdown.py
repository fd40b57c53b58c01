"""Of Markdown the words are kept and the marks are gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import UnreadableError
from briefreader.reading.markdown import MAX_CHARACTERS, read_markdown


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("One *very* **bold** ~~gone~~ `code` word.", "One very bold gone code word.\n"),
        (
            "See [the page](http://example.org 'a title') and <http://example.org>.",
            "See the page and http://example.org.\n",
        ),
        ("First.\n\nSecond line\nof it.\n\n\n\nThird.", "First.\n\nSecond line of it.\n\nThird.\n"),
        ("A hard  \nbreak and\\\nanother.", "A hard\nbreak and\nanother.\n"),
        ("Title\n=====\n\n## Part\n\nWords.", "Title\n\nPart\n\nWords.\n"),
        ("- one\n- two\n  - three\n\nAfter.", "one\ntwo\nthree\n\nAfter.\n"),
        ("1. one\n\n   more\n2. two", "one\nmore\ntwo\n"),
        ("- one\n\n<!-- -->\n\n- other list", "one\n\nother list\n"),
        ("> quoted\n> words\n\n---\n\nAfter.", "quoted words\n\nAfter.\n"),
        ("```python\nx = 1\n\ny = 2\n```\n\n    indented", "x = 1\n\ny = 2\n\nindented\n"),
        ("| a | b |\n|---|---|\n| c *d* | e |", "a\tb\nc d\te\n"),
        ("![a *red* flag](flag.png) flies.", "a red flag flies.\n"),
        ("Fish &amp; chips &copy; 5 \\* 3", "Fish & chips © 5 * 3\n"),
        ("He said <b>no</b><br>and <i>left</i><!-- secretly -->.", "He said no\nand left.\n"),
        ("<div class='x'>\nWords &lt;b&gt; <em>here</em>\n<script>alert(1)</script>\n</div>", "Words <b> here\n"),
        ("Five < six and a<b.", "Five < six and a<b.\n"),
    ],
)
def test_the_words_stay_and_the_marks_go(source: str, text: str) -> None:
    assert read_markdown(source).text == text


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# The *first* one\n\n# Another", "The first one"),
        ("Set under\n===\n", "Set under"),
        ("## Only a part\n\nWords.", None),
        ("Words before.\n\n# Then a title", "Then a title"),
        ("---\ntitle: 'Fire: ten dead'\ntags:\n  - fire\n---\n# Heading\n", "Fire: ten dead"),
        ("---\nauthor: Someone\n---\n# Heading\n", "Heading"),
        ("Words alone.", None),
    ],
)
def test_the_title_is_the_first_heading_unless_the_front_matter_names_one(source: str, title: str | None) -> None:
    assert read_markdown(source).title == title


def test_front_matter_is_no_story() -> None:
    assert read_markdown("---\ntitle: Fire\ndate: 2024-05-01\n---\n\nIt burned.\n").text == "It burned.\n"


def test_prose_between_two_rules_is_story() -> None:
    assert "It burned" in read_markdown("---\nIt burned for a day.\n\n---\n\nThen it rained.\n").text


@pytest.mark.parametrize(
    "source", ["<div>\nshown <!-- never closed", "<div>\nshown <script>never closed", "<p>\nshown <a never"]
)
def test_html_left_open_is_shown_and_swallows_nothing(source: str) -> None:
    text = read_markdown(source).text
    assert "shown" in text
    assert "never" in text


def test_words_deep_in_quotes_are_kept() -> None:
    assert read_markdown("> " * 60 + "deep").text == "deep\n"


def test_a_page_without_words_is_empty() -> None:
    page = read_markdown("---\n\n<!-- nothing -->\n")
    assert (page.text, page.title) == ("", None)


def test_a_page_too_long_is_refused() -> None:
    with pytest.raises(UnreadableError, match="2 million characters"):
        read_markdown("a" * (MAX_CHARACTERS + 1))


@given(st.text(st.sampled_from("ab \n#*_`[]()<>!-|>&~:=1.\\\"'"), max_size=80))
def test_any_mixture_of_marks_is_read(source: str) -> None:
    text = read_markdown(source).text
    assert sum(map(text.count, "ab")) <= sum(map(source.count, "ab"))
    assert text == "" or text.endswith("\n")
