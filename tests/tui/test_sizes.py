"""Every screen at every size, in colours and without: a picture of each, and no size that breaks it.

A picture that changed on purpose is taken anew with BRIEFREADER_NEW_PICTURES=1.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from briefreader.briefing import Briefing, empty
from briefreader.reading.article import Article

if TYPE_CHECKING:
    from conftest import Opener

PICTURES = Path(__file__).parent / "snapshots"


def assert_pictured(name: str, picture: str) -> None:
    path = PICTURES / f"{name}.txt"
    if os.environ.get("BRIEFREADER_NEW_PICTURES"):
        path.write_text(picture, encoding="utf-8")
    assert picture == path.read_text(encoding="utf-8")


SCREENS = {
    "start": (),
    "fact": ("n", "n"),
    "discrepancy": ("]", "1"),
    "topic": ("2", "j", "enter"),
    "only-in": ("4", "j"),
    "matrix": ("m", "j"),
    "search": ("/", *"chemical"),
    "filter": ("1", "f"),
    "help": ("?",),
    "palette": ("ctrl+p", *"fact"),
    "themes": ("T",),
}


@pytest.mark.parametrize("theme", ["dark", "mono"])
@pytest.mark.parametrize(("width", "height"), [(160, 48), (120, 40), (80, 24)])
@pytest.mark.parametrize("screen", SCREENS)
async def test_a_screen_at(opened: Opener, screen: str, width: int, height: int, theme: str) -> None:
    async with opened(width, height, theme=theme) as session:
        await session.press(*SCREENS[screen])
        assert_pictured(f"{screen}-{width}x{height}-{theme}", session.picture)


REVIEWING = {
    "note": ("1", "j", "c", *"zebra", "enter", *"crossing"),
    "grades": ("n", "R", "b", "down", "down", "2"),
    "by-hand": ("j", "M", "l", "j", "M", "down", "h"),
    "marked": ("j", "M", "l", "j"),
}


@pytest.mark.parametrize(("width", "height", "theme"), [(160, 48, "dark"), (80, 24, "mono")])
@pytest.mark.parametrize("screen", REVIEWING)
async def test_a_decision_under_way_at(opened: Opener, screen: str, width: int, height: int, theme: str) -> None:
    async with opened(width, height, theme=theme) as session:
        await session.press(*REVIEWING[screen])
        assert_pictured(f"{screen}-{width}x{height}-{theme}", session.picture)


@pytest.mark.parametrize(("width", "height"), [(160, 48), (80, 24)])
async def test_the_provenance_at(opened: Opener, seed_briefing: Briefing, width: int, height: int) -> None:
    articles = tuple(
        replace(article, source=f"seeds/{article.id}.txt", retrieved=None) for article in seed_briefing.articles
    )
    async with opened(width, height, briefing=replace(seed_briefing, articles=articles)) as session:
        await session.press("l", "o", "i", "j")
        assert_pictured(f"provenance-{width}x{height}", session.picture)


async def test_a_narrow_terminal_shows_the_counterpart_under_the_article(opened: Opener) -> None:
    async with opened(80, 24) as session:
        await session.press("n")
        assert "B  four more NATO battle groups have been deployed" in session.text
        assert "A  The battlegroups" not in session.text

        await session.press("l")
        assert "four more NATO battle groups" in session.pane("article-b")
        assert "A  The battlegroups will be stationed" in session.text

        await session.press("1")
        assert "1 Discrepancies 3" in session.lines[1]
        await session.press("enter")
        assert "◆1█" in session.text


async def test_the_strip_has_only_the_evidence_that_the_article_above_does_not_show(opened: Opener) -> None:
    for size in ((80, 24), (60, 16)):
        async with opened(*size) as session:
            await session.press("]")
            strip = session.pane("fact").splitlines()
            assert strip[1].startswith("│ B  Meanwhile, four more NATO battle groups")
            assert not any(line.startswith("│ A ") for line in strip)

            await session.press("l")
            assert session.pane("fact").splitlines()[1].startswith("│ A  The battlegroups")


async def test_what_the_strip_cuts_is_whole_once_it_has_the_focus(opened: Opener) -> None:
    async with opened(60, 16) as session:
        await session.press("]")
        assert "the number of groups…" in session.pane("fact")

        await session.press("tab", "tab", "j")
        assert "alliance’s eastern frontier." in session.pane("fact")


async def test_the_findings_stand_under_the_articles_in_a_medium_terminal(opened: Opener) -> None:
    async with opened(120, 40) as session:
        assert session.line_with("1 Discrepancies 3") > session.line_with("President Joe Biden")


async def test_too_small_a_terminal_says_so_and_recovers(opened: Opener) -> None:
    async with opened(50, 14) as session:
        assert "too small: 50×14, needs 60×16" in session.text
        await session.press("n", "j", "pagedown", "tab", "1", "z", "escape", "[")
        await session.resize(160, 48)
        assert "briefreader" in session.lines[0]


@pytest.mark.parametrize("key", ["i", "f", "T", "?", "ctrl+p", "/", ":", "F", "s", "c", "R", "M"])
async def test_where_nothing_can_be_seen_nothing_opens_and_nothing_is_done(opened: Opener, key: str) -> None:
    async with opened(59, 15) as session:
        await session.press(key, "x", "enter")
        assert "too small: 59×15" in session.text and session.text.count("too small") == 1
        assert len(session.text.split()) == 5, "the notice alone"
        assert session.app.screen is session.reading

        await session.resize(160, 48)
        assert session.app.screen is session.reading and not session.reading.prompts.is_open
        assert not list(Path.cwd().glob("*.svg"))


@pytest.mark.parametrize("key", ["i", "f", "T", "?", "ctrl+p", "R"])
async def test_an_overlay_hides_where_it_has_no_room_and_is_back_as_it_was(opened: Opener, key: str) -> None:
    async with opened() as session:
        await session.press(key)
        before = await session.still()
        await session.resize(59, 15)
        assert len(" ".join(await session.still()).split()) == 5, "the notice alone"

        await session.press("j", "escape", "enter", "q", "x")
        await session.resize(160, 48)
        assert await session.still() == before


async def test_a_prompt_takes_no_key_where_it_cannot_be_seen(opened: Opener) -> None:
    async with opened() as session:
        await session.press("/", "r", "i")
        await session.resize(59, 15)
        await session.press("x", "escape", "q")
        await session.resize(160, 48)
        assert " /ri " in session.lines[-1]


async def test_a_storm_of_resizes_leaves_the_cursor_in_view(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "n")
        for width, height in [(80, 24), (60, 16), (59, 15), (200, 60), (100, 30), (139, 20), (140, 16), (160, 48)]:
            await session.resize(width, height)
            assert all(len(line) == width for line in session.lines)
        assert "any use of chemical" in session.pane("article-a")
        assert "2█" in session.pane("article-a")


async def test_every_key_works_at_every_size(opened: Opener) -> None:
    moving = "n j k N ] [ down up pagedown pageup G g l h".split()
    others = "2 j enter escape 3 4 G g tab shift+tab z j z L < > T ctrl+l".split()
    for size in ((160, 48), (120, 40), (80, 24), (60, 16)):
        async with opened(*size) as session:
            await session.press(*moving, *others)
            assert "discrepancies 3" in session.lines[0] and "esc goes back" in session.lines[-1]
            await session.press("escape")
            assert "discrepancies 3" in session.lines[0] and "quit" in session.lines[-1]


async def test_one_article_alone_has_no_partner_and_no_trouble(
    opened: Opener, seed_articles: tuple[Article, ...]
) -> None:
    async with opened(briefing=empty(seed_articles[:1])) as session:
        await session.press("n")
        assert "A shares no fact with another article." in session.lines[-1]
        await session.press("]")
        assert "No discrepancies found." in session.lines[-1]
        await session.press("l", "h", ">", "<", "j", "pagedown", "1", "enter", "escape", "tab", "z", "z", "tab", "g")
        assert "President Joe Biden" in session.pane("article-a")


async def test_more_articles_than_fit_are_shown_two_at_a_time(opened: Opener, seed_briefing: Briefing) -> None:
    many = empty([replace(seed_briefing.articles[index % 2], id="") for index in range(4)])
    async with opened(briefing=many) as session:
        await session.press("l", "l", "l")
        assert session.lines[1].startswith("‹ A") and "C 000" in session.lines[1]
        assert " C  " in session.lines[2] and " D  " in session.lines[2]
        await session.press("h")
        assert " C  " in session.lines[2] and " D  " in session.lines[2]
        await session.press("<", "<")
        assert " A  " in session.lines[2] and " B  " in session.lines[2]
        await session.press(">")
        assert " B  " in session.lines[2] and " C  " in session.lines[2]


async def test_a_wide_terminal_shows_more_articles_side_by_side(opened: Opener, seed_briefing: Briefing) -> None:
    many = empty([replace(seed_briefing.articles[index % 2], id="") for index in range(6)])
    async with opened(240, 50, briefing=many) as session:
        assert all(f" {letter}  " in session.lines[2] for letter in "ABCD") and " E  " not in session.lines[2]
        await session.press(">", ">", "l")
        assert all(f" {letter}  " in session.lines[2] for letter in "CDEF")
        await session.resize(160, 48)
        assert " D  " in session.lines[2] and " A  " not in session.lines[2]


async def test_an_empty_article_and_wide_scripts_keep_the_frame(opened: Opener) -> None:
    texts = ("", "北约秘书长说四个新的战斗群。" * 20 + "\n\n" + "עברית " * 30 + "\n\ne\u0301" * 9 + "🙂👩🏽‍🚀 x")
    async with opened(briefing=empty([Article.from_text(text) for text in texts])) as session:
        await session.press("n", "j", "l", "j", "pagedown", "G", "g")
        assert {cell_len(line) for line in session.lines} == {160}
