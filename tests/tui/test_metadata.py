"""What is typed of an article is kept as it was typed, and a date is a date."""

from __future__ import annotations

from datetime import date

import pytest

from briefreader.reading.article import Article
from briefreader.tui.panes.metadata import Draft, read_day

ARTICLE = Article.from_text("The harbour was shut on Monday.", title="Harbour shut", published="2024-05-06")


@pytest.mark.parametrize(
    "words", ["2022-03-24", "24 Mar 2022", "24 March 2022", "March 24, 2022", "24 mar 2022", "24th March 2022"]
)
def test_a_date_is_read_as_people_write_it(words: str) -> None:
    assert read_day(words) == date(2022, 3, 24)


@pytest.mark.parametrize("words", ["2022-02-30", "31 Feb 2022", "yesterday", "2022", "24 Mar", "24 Brumaire 2022", "٣"])
def test_what_is_no_date_is_refused_with_how_to_write_one(words: str) -> None:
    with pytest.raises(ValueError, match="write 2022-03-24 or 24 Mar 2022"):
        read_day(words)


def test_a_date_in_strokes_is_not_guessed() -> None:
    with pytest.raises(ValueError, match="which is the day"):
        read_day("3/4/2022")


def test_a_draft_begins_with_what_is_known() -> None:
    assert Draft.of(ARTICLE, "title").typed.text == "Harbour shut"
    assert Draft.of(ARTICLE, "published").typed.text == "2024-05-06"
    assert Draft.of(ARTICLE, "publisher").typed.text == ""


def test_nothing_typed_is_unknown() -> None:
    for field in ("title", "publisher", "published"):
        assert Draft.of(ARTICLE, field).after("ctrl+u", None).value() is None


def test_what_is_pasted_is_kept_as_it_came_and_drawn_safe() -> None:
    draft = Draft.of(ARTICLE, "title").after("home", None).insert("\x1b[31m\u200d ")

    assert draft.typed.text == "␛[31m· Harbour shut"
    assert draft.value() == "\x1b[31m\u200d Harbour shut"


def test_of_several_lines_the_first_is_taken() -> None:
    blank = Draft.of(ARTICLE, "publisher")

    for pasted in ("The Gazette\nLondon", "The Gazette\rLondon", "\r\nThe Gazette\r\n"):
        assert blank.insert(pasted).value() == blank.insert(pasted).typed.text == "The Gazette"


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        (("backspace", "backspace"), "a\x1bb c\x07"),
        (("home", "delete"), "\x1bb c\x07de"),
        (("ctrl+w",), "a\x1bb "),
        (("left", "left", "ctrl+k"), "a\x1bb c\x07"),
        (("left", "left", "left", "ctrl+u"), "\x07de"),
        (("left", "ctrl+h", "end", "backspace"), "a\x1bb c\x07"),
    ],
)
def test_the_editing_keys_do_to_the_words_kept_what_they_do_to_those_drawn(keys: tuple[str, ...], left: str) -> None:
    draft = Draft.of(ARTICLE, "publisher").insert("a\x1bb c\x07de")
    for key in keys:
        draft = draft.after(key, None)

    assert draft.verbatim == left
    assert len(draft.typed.text) == len(left)
