"""`o` shows what was left out of the article being read, in its places, and folds it again."""

from __future__ import annotations

from briefreader.briefing import empty
from briefreader.reading.article import Article
from tests.tui.conftest import Opener

STORY = "\n\n".join(f"The council voted for bridge number {number} on Monday." for number in range(1, 31))
BOXED = f"Sign up for our newsletter\n\n{STORY}\n\nSubscribe to our evening letter\n"


async def test_what_was_left_out_is_read_in_its_place_with_its_reason(opened: Opener) -> None:
    async with opened(briefing=empty([Article.from_text(BOXED), Article.from_text(STORY)])) as session:
        folded = session.pane("article-a")
        assert "1 line left out: newsletter or button" in folded
        assert "Sign up" not in folded

        await session.press("o")
        rows = session.pane("article-a").splitlines()
        assert "· left out: newsletter or button ·" in rows[1]
        assert "┊ Sign up for our newsletter" in rows[2]
        assert "A: 2 lines left out" in session.lines[-1]


async def test_o_twice_is_the_same_screen(opened: Opener) -> None:
    async with opened(briefing=empty([Article.from_text(BOXED), Article.from_text(STORY)])) as session:
        for keys in ((), ("pagedown",), ("j", "j", "j"), ("G",)):
            await session.press(*keys, "k")
            before = session.picture
            await session.press("o")
            assert session.picture != before
            await session.press("o")
            assert session.picture == before


async def test_the_words_at_the_top_and_the_cursor_stay_when_what_is_above_them_unfolds(opened: Opener) -> None:
    async with opened(briefing=empty([Article.from_text(BOXED), Article.from_text(STORY)])) as session:
        await session.press("pagedown", "j")
        before = session.pane("article-a").splitlines()[:8]
        await session.press("o")
        assert session.pane("article-a").splitlines()[:8] == before


async def test_each_article_unfolds_alone(opened: Opener) -> None:
    async with opened(briefing=empty([Article.from_text(BOXED), Article.from_text(BOXED + "More.")])) as session:
        await session.press("o", "l")
        assert "Sign up" in session.pane("article-a")
        assert "Sign up" not in session.pane("article-b")


async def test_where_nothing_was_left_out_o_says_so(opened: Opener) -> None:
    async with opened(briefing=empty([Article.from_text(STORY)])) as session:
        await session.press("o")
        assert "Nothing was left out of A." in session.lines[-1]


async def test_an_article_of_nothing_but_boilerplate_can_be_read_to_its_end(opened: Opener) -> None:
    calls = "\n".join(f"Subscribe to our letter number {number}." for number in range(1, 91))
    async with opened(briefing=empty([Article.from_text(calls)])) as session:
        assert "A is nothing but boilerplate" in session.lines[-1]
        await session.press("o", "pagedown", "pagedown", "pagedown")
        assert "letter number 90." in session.pane("article-a")
        await session.press("o")
        assert "90 lines left out" in session.pane("article-a")


async def test_what_was_left_out_is_not_part_of_what_is_read(opened: Opener) -> None:
    """The cursor passes by what is shown dim; and no fact's bar stands beside it."""
    async with opened(briefing=empty([Article.from_text(BOXED)])) as session:
        await session.press("o", "k")
        assert "▸" in session.lines[session.line_with("bridge number 1 ")]
        await session.press("G")
        assert "▸" in session.lines[session.line_with("bridge number 30 ")]
