"""Search: what is typed is found as people mean it, shown while it is typed, and walked until esc."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.events import Paste

from briefreader.briefing import Briefing, empty
from briefreader.model import Span
from briefreader.reading.article import Article
from briefreader.spacing_marks import as_written
from briefreader.tui.drawing.appearance import Colours
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, plain
from briefreader.tui.drawing.shown import shown
from briefreader.tui.drawing.themes import load, names
from briefreader.tui.panes.lines import Line
from briefreader.tui.panes.match_rows import POINTER, with_matches
from briefreader.tui.searching.found import Findings, counted, search
from briefreader.tui.searching.search import Folded, Matches, Query, find

if TYPE_CHECKING:
    from conftest import Opener, Session

LETTERS = st.text(alphabet="aAbBeéE\u0301\u0300 \n-–—'’“\"zZ.øß", max_size=60)


def found_in(text: str, typed: str) -> list[str]:
    """Return the words of `text` that are found where `typed` is searched for."""
    matches = find(Folded(text), Query.of(typed))
    return [text[span.start : span.end] for span in map(matches.span, range(len(matches)))]


# What matches what.


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nato", ["NATO", "Nato", "nato"]),
        ("NATO", ["NATO"]),
        ("Nato", ["Nato"]),
    ],
)
def test_small_letters_find_any_case_and_a_capital_makes_case_count(typed: str, found: list[str]) -> None:
    assert found_in("NATO, Nato and nato", typed) == found


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("four new\r\n\r\n  battlegroups", "new battle", "new\r\n\r\n  battle"),
        ("he said “no”", '"no"', "“no”"),
        ("the alliance’s aim", "alliance's", "alliance’s"),
        ("the alliance's aim", "alliance’s", "alliance's"),
        ("a month–long war", "month-long", "month–long"),
        ("Volodymyr Zélensky", "zelensky", "Zélensky"),
        ("Volodymyr Ze\u0301lensky", "zelensky", "Ze\u0301lensky"),
        ("Volodymyr Zelensky", "Ze\u0301lensky", "Zelensky"),
        ("in the cafe\u0301.", "cafe", "cafe\u0301"),
        ("near Łódź", "lodz", "Łódź"),
        ("при Сергее", "сергее", "Сергее"),
        ("北京的会议", "会议", "会议"),
    ],
)
def test_blanks_quotes_dashes_and_accents_match_their_likes(text: str, typed: str, found: str) -> None:
    assert found_in(text, typed) == [found]


def test_nothing_and_blanks_alone_find_nothing() -> None:
    assert found_in("a b", "") == found_in("a b", "  ") == found_in("a b", "\u0301") == []


def test_what_is_typed_is_no_pattern() -> None:
    assert found_in("a.c abc (a+)+", "a.c") == ["a.c"]
    assert found_in("a.c abc (a+)+", "(a+)+") == ["(a+)+"]


@given(LETTERS, st.data())
def test_whatever_stands_in_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    query = Query.of(text[start:end])
    matches = find(Folded(text), query)

    spans = [matches.span(index) for index in range(len(matches))]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    for span in spans:
        part = text[span.start : span.end]
        assert Folded(part).copy(any_case=query.any_case) == query.words
        assert not unicodedata.combining((text + " ")[span.end]) or part[-1:].isspace()
    if query.words and not unicodedata.combining(text[start]):
        assert any(span.start < end and start < span.end for span in spans)


@given(LETTERS, LETTERS, st.integers(0, 60), st.integers(0, 20))
def test_the_matches_over_a_line_are_those_that_share_a_character_with_it(
    text: str, typed: str, start: int, size: int
) -> None:
    matches = replace(find(Folded(text), Query.of(typed[:2])), current=0)
    line = Span(start, start + size)

    wanted = [(span, index == 0) for index, span in enumerate(map(matches.span, range(len(matches))))]
    assert list(matches.over(line.start, line.end)) == [
        (span, current) for span, current in wanted if span.start < line.end and line.start < span.end
    ]


def test_folding_what_is_folded_changes_nothing() -> None:
    letters = "".join(map(chr, [*range(1, 0xD800), *range(0xE000, 0x20000)]))
    for any_case in (True, False):
        once = Folded(letters).copy(any_case=any_case)
        assert Folded(once).copy(any_case=any_case) == once


# How it is drawn.


def test_matches_are_set_off_in_a_line_and_the_current_one_is_pointed_at() -> None:
    drawn = (Piece("   3▐ ", Look.BAR), Piece("one two", Look.FACT), Piece(" three"))
    line = Line(100, 113)

    row = with_matches(drawn, line, [(Span(104, 109), True), (Span(111, 113), False)])

    assert plain(row) == f"   3▐{POINTER}one two three"
    assert (Piece("two", Look.FACT | Look.MATCH | Look.THIS_MATCH)) in row
    assert (Piece(" t", Look.MATCH | Look.THIS_MATCH)) in row
    assert (Piece("ee", Look.MATCH)) in row
    assert with_matches(drawn, line, []) == drawn


@pytest.mark.parametrize("theme", names())
def test_matches_are_told_from_facts_without_colours(theme: str) -> None:
    ink = Ink(load(theme), Colours.NONE)
    current = Look.MATCH | Look.THIS_MATCH
    for around in (Look.TEXT, Look.FACT, Look.FACT | Look.CURRENT, Look.FACT | Look.CURRENT | Look.CURSOR):
        styles = [ink.style(around | look) for look in (Look.TEXT, Look.MATCH, current)]
        drawn = {(style.bold, style.underline, style.reverse) for style in styles}
        assert len(drawn) == 3, around


def test_the_counts_of_many_articles_are_shortened_to_their_room(seed_briefing: Briefing) -> None:
    names = [chr(ord("A") + index) for index in range(12)]
    texts = [Folded("war " * (index % 4)) for index in range(12)]
    found = search("war", names, texts, Findings(shown(seed_briefing)))

    whole = counted(found, 200)
    assert whole.startswith("18: A 0 · B 1 · C 2 · D 3 · E 0")
    assert whole.endswith(f"L 3 · findings {len(found.findings)}")
    assert counted(found, 70).startswith("18: B 1 · C 2 · D 3 · F 1")
    for room in range(24, 120):
        assert len(counted(found, room)) <= room
        assert counted(found, room).endswith(f"findings {len(found.findings)}")


# The keys.


def matched(session: Session, pane: str) -> list[str]:
    """Return the words that are set off as matches in an article, the current one in brackets."""
    view = next(view for view in session.reading.articles if view.name == pane)
    pieces = [piece for row in view.seen() for piece in row]
    return [
        f"[{piece.text}]" if Look.THIS_MATCH in piece.look else piece.text
        for piece in pieces
        if Look.MATCH in piece.look
    ]


async def test_while_typing_matches_show_and_are_counted_and_esc_puts_all_back(opened: Opener) -> None:
    async with opened() as session:
        before = session.pane("article-a")
        await session.press("slash", *"battleg")

        assert matched(session, "article-a")[0] == "[battleg]"
        assert matched(session, "article-b") == []  # it is further down
        assert "/battleg" in session.lines[-1]
        assert session.lines[-1].rstrip().endswith("3: A 2 · B 1 · findings 3")

        await session.press("escape")
        assert session.pane("article-a") == before
        assert "n next fact" in session.lines[-1]


async def test_the_view_moves_to_the_first_match_after_the_cursor_and_back_with_each_letter(opened: Opener) -> None:
    async with opened() as session:
        top = session.pane("article-a")
        await session.press("slash", *"germany")
        assert "[Germany]" in matched(session, "article-a")
        assert session.pane("article-a") != top

        await session.press(*"x")
        assert session.pane("article-a") == top
        assert "no match" in session.lines[-1]
        assert "1/25" in session.lines[1]


async def test_n_walks_the_matches_of_all_articles_and_then_the_findings(opened: Opener) -> None:
    async with opened() as session:
        await session.press("slash", *"battlegroup", "enter")
        assert "battlegroup  match 1/2 in A" in session.lines[-1]
        assert "esc end  n next " in session.lines[-1]
        assert matched(session, "article-a") == ["[battlegroup]", "battlegroup"]

        await session.press("n")
        assert "match 2/2 in A" in session.lines[-1]
        await session.press("n")
        assert "match 1/1 in B" in session.lines[-1]
        assert matched(session, "article-b") == ["[battlegroup]"]
        await session.press("n")
        assert "finding 1/3" in session.lines[-1]
        assert "▸ ▲ status" in session.pane("findings")
        await session.press("n", "n", "n")
        assert "match 1/2 in A · round the end" in session.lines[-1]
        await session.press("N")
        assert "finding 3/3 · round the start" in session.lines[-1]


async def test_reading_on_and_then_n_goes_on_from_there(opened: Opener) -> None:
    async with opened() as session:
        await session.press("slash", *"nato", "enter", "n", "n", "G", "g", "n")
        assert "match 1/" in session.lines[-1]


async def test_linked_articles_follow_a_walk(opened: Opener) -> None:
    async with opened() as session:
        await session.press("slash", *"battlegroups will", "enter")

        assert "Fact 1 · " in session.pane("fact")
        assert "four more NATO battle groups" in session.pane("article-b")


async def test_esc_ends_the_search_where_it_is_and_once_more_goes_back_to_before_it(opened: Opener) -> None:
    async with opened() as session:
        await session.press("j")
        before = session.pane("article-a")
        await session.press("slash", *"battlegroup", "enter", "n", "n", "escape")

        assert matched(session, "article-a") == matched(session, "article-b") == []
        assert "n next fact" in session.lines[-1]
        assert session.reading.place.article == 1
        await session.press("escape")
        assert session.pane("article-a") == before
        assert session.reading.place.article == 0

        await session.press("n")
        assert "Fact " in session.pane("fact")


async def test_a_search_out_of_a_topic_comes_back_to_the_topic(opened: Opener) -> None:
    async with opened() as session:
        await session.press("2", "enter")
        before = session.text
        await session.press("slash", *"poland", "enter", "escape", "escape")

        assert session.reading.place.topic
        assert session.text.splitlines()[:-1] == before.splitlines()[:-1]


async def test_what_is_nowhere_says_so_and_moves_nothing(opened: Opener) -> None:
    async with opened() as session:
        before = session.pane("article-a")
        await session.press("slash", *"zebra")
        assert session.lines[-1].rstrip().endswith("no match")
        await session.press("enter")
        assert "No match for “zebra”." in session.lines[-1]
        assert session.pane("article-a") == before

        await session.press("n")
        assert "Fact 1" in session.pane("fact")


async def test_enter_alone_repeats_the_last_search_and_up_recalls_earlier_ones(opened: Opener) -> None:
    async with opened() as session:
        await session.press("slash", "enter")
        assert "Nothing was searched for yet." in session.lines[-1]
        await session.press("slash", *"poland", "enter", "escape", "slash", *"romania", "enter", "escape")

        await session.press("slash", "enter")
        assert "romania  match 1/" in session.lines[-1]
        await session.press("slash", "up", "up")
        assert "/poland" in session.lines[-1]
        assert "[Poland]" in matched(session, "article-a") + matched(session, "article-b")
        await session.press("down", "down")
        assert "/poland" not in session.lines[-1]
        assert "/romania" not in session.lines[-1]


async def test_a_dropped_question_leaves_the_open_search_as_it_was(opened: Opener) -> None:
    async with opened() as session:
        await session.press("slash", *"battlegroup", "enter", "slash", *"poland", "escape")

        assert "match 1/2 in A" in session.lines[-1]
        assert "[battlegroup]" in matched(session, "article-a")


async def test_a_match_in_what_was_left_out_unfolds_it(opened: Opener) -> None:
    async with opened() as session:
        await session.press("l", "slash", *"our newsletter", "enter")

        assert "[our newsletter]" in matched(session, "article-b")
        await session.press("escape", "escape")
        assert "Subscribe to our newsletter" not in session.text


async def test_escape_characters_typed_or_pasted_are_harmless(opened: Opener) -> None:
    async with opened() as session:
        await session.press("slash")
        session.reading.prompts.paste("\x1b]52;c;AAAA\x07\x1b[2J\u202e")
        await session.press("enter")

        assert "No match" in session.lines[-1]
        assert not any(ord(letter) < 0x20 for letter in session.text.replace("\n", ""))


async def test_an_article_with_windows_line_ends_is_found_across_them(opened: Opener) -> None:
    text = "The ministry sent\r\nfour ships to the\r\n\r\nPo\u0301rt of Arden on Monday.\r\n" * 2
    articles = [Article.from_text(text), Article.from_text("The port of Arden was closed.")]
    async with opened(briefing=empty(articles)) as session:
        await session.press("slash", *"port of", "enter")
        assert "match 1/2 in A" in session.lines[-1]
        assert matched(session, "article-a")[0] == "[Po\u0301rt of]"

        await session.press("slash", *"sent four", "enter")
        assert "match 2/2 in A" in session.lines[-1] or "match 1/2 in A" in session.lines[-1]


async def test_one_article_and_a_narrow_screen_are_searched_alike(opened: Opener) -> None:
    async with opened(80, 24, briefing=empty([Article.from_text("One ship.\n\nTwo ships.")])) as session:
        await session.press("slash", *"ship", "enter", "n")
        assert "match 2/2 in A" in session.lines[-1]


async def test_on_a_narrow_screen_the_other_article_comes_with_its_match(opened: Opener) -> None:
    async with opened(80, 24) as session:
        await session.press("slash", *"frontier")
        assert "1: A 0 · B 1" in session.lines[-1]
        await session.press("enter")
        assert "[frontier]" in matched(session, "article-b")


def test_no_text_no_matches() -> None:
    assert list(Matches().over(0, 10)) == []


async def test_words_with_spacing_marks_are_found(opened: Opener) -> None:
    articles = [Article.from_text("नाटो नेता गठबंधन की क्षमता पर सहमत हुए।"), Article.from_text("Nothing of it.")]
    async with opened(briefing=empty(articles)) as session:
        await session.press("/")
        session.app.post_message(Paste("नेता"))
        await session.until(lambda: "1: A 1 · B 0" in session.lines[-1])

        await session.press("enter")
        assert as_written(session.lines[-1]).startswith(" नेता  match 1/1 in A")


async def test_what_is_said_of_typed_words_has_their_spacing_marks(opened: Opener) -> None:
    async with opened() as session:
        await session.press(":")
        session.app.post_message(Paste("ता"))
        await session.until(lambda: "12 fact" in session.lines[-1] and "त" in session.lines[-1])
        await session.press("enter")
        assert as_written(session.lines[-1]).startswith(" “ता”: ")
