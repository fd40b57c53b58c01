"""`i` shows where an article is from; what the analyst tells of it, the analysis follows."""

from __future__ import annotations

from datetime import date

from textual.events import Paste

from briefreader.analysis import compare
from briefreader.reading.article import Article
from tests.tui.conftest import Opener, Session, until

FIRST = (
    "The Ministry of Health said on Monday that 12 people had been killed by the earthquake in Corvale. "
    "Rescue teams from the capital were searching the ruins of the market for survivors. "
    "The mayor of Corvale said the hospital had lost its power."
)
LATER = (
    "The Ministry of Health said on Monday that 31 people had been killed by the earthquake in Corvale. "
    "Rescue teams from the capital were still searching the ruins of the market. "
    "The mayor of Corvale said that power had come back to the hospital."
)
DATE = ("i", "j", "j", "enter")


def tolls() -> tuple[Article, Article]:
    return Article.from_text(FIRST, published="2024-05-06"), Article.from_text(LATER)


async def typed(session: Session, words: str) -> None:
    await session.press(*("space" if letter == " " else letter for letter in words))


async def compared_again(session: Session) -> None:
    await until(session.pilot, lambda: "comparing" not in session.lines[0])


async def test_the_source_is_shown_with_its_hash(opened: Opener, seed_articles: tuple[Article, ...]) -> None:
    async with opened() as session:
        await session.press("i")
        assert "Provenance of A" in session.text
        assert seed_articles[0].sha256 in session.text
        await session.press("l")
        assert "Provenance of B" in session.text
        assert seed_articles[1].sha256 in session.text
        await session.press("l", "escape")
        assert "Provenance" not in session.text


async def test_looking_leaves_everything_as_it_was(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "n")
        before = session.picture
        await session.press("i", "j", "j", "k", "l", "pagedown", "escape")
        assert session.picture == before


async def test_a_date_turns_a_conflict_into_an_update_and_the_place_stays(opened: Opener) -> None:
    async with opened(briefing=compare(tolls())) as session:
        await session.press("l", "j", "]")
        place = session.reading.place
        assert not session.reading.briefing.discrepancies[0].update

        await session.press(*DATE)
        await typed(session, "8 May 2024")
        await session.press("enter")
        assert "8 May 2024" in session.lines[session.line_with("date  ")]
        assert "told by you" in session.lines[session.line_with("date  ")]
        await session.press("escape")
        assert "8 May 2024" in session.lines[0]
        await compared_again(session)

        assert session.reading.briefing.discrepancies[0].update
        assert session.app._articles[1].published == date(2024, 5, 8)
        assert (session.reading.place.article, session.reading.place.tab) == (place.article, place.tab)
        assert session.reading.place.subject.passages == place.subject.passages

        await session.press("escape")
        back = session.reading.place
        assert (back.article, session.reading.articles[1].sentence, back.subject.discrepancy) == (1, 1, None)


async def test_a_wrong_date_is_refused_and_esc_leaves_everything_as_it_was(opened: Opener) -> None:
    async with opened(briefing=compare(tolls())) as session:
        before, articles = session.picture, session.app._articles
        await session.press(*DATE)
        await typed(session, "31 Feb 2024")
        await session.press("enter")
        assert "▲ no such date: write 2022-03-24 or 24 Mar 2022" in session.text
        await session.press("escape")
        assert "no such date" not in session.text
        assert "6 May 2024" in session.lines[session.line_with("date  ")]
        await session.press("escape")
        assert session.picture == before
        assert session.app._articles == articles


async def test_a_field_left_as_it_was_is_not_told(opened: Opener) -> None:
    async with opened(briefing=compare(tolls())) as session:
        before, articles = session.picture, session.app._articles
        await session.press("i", "enter", "enter", "escape")
        assert session.picture == before
        assert session.app._articles == articles


async def test_a_hostile_title_is_kept_as_it_came_and_drawn_safe(opened: Opener) -> None:
    async with opened(briefing=compare(tolls())) as session:
        await session.press("i", "enter")
        session.app.screen.post_message(Paste("\x1b]52;c;AAAA\x07 Toll\nsecond line"))
        await session.press("enter", "escape")
        await compared_again(session)

        assert session.app._articles[0].title == "\x1b]52;c;AAAA\x07 Toll"
        assert "␛]52;c;AAAA␇ Toll" in session.lines[1]
        assert not {"\x1b", "\x07"} & set(session.text)


async def test_a_title_taken_away_is_unknown(opened: Opener) -> None:
    titled = Article.from_text(FIRST, title="A first toll")
    async with opened(briefing=compare([titled, tolls()[1]])) as session:
        await session.press("i", "enter", "ctrl+u", "enter")
        assert "unknown" in session.lines[session.line_with("title  ")]
        await session.press("escape")
        await compared_again(session)
        assert session.app._articles[0].title is None
        assert "A first toll" not in session.text


async def test_what_is_typed_first_is_compared_with_what_is_typed_next(opened: Opener) -> None:
    """Two tellings in a row: the first comparison, overtaken, must not bring back what was known before."""
    async with opened(briefing=compare(tolls())) as session:
        for day in ("2024-05-08", "2024-05-05"):
            await session.press("i", "l", "j", "j", "enter", "ctrl+u")
            await typed(session, day)
            await session.press("enter", "escape")
        await compared_again(session)
        assert session.app._articles[1].published == date(2024, 5, 5)
        assert session.reading.briefing.articles[1].published == date(2024, 5, 5)
        assert not session.reading.briefing.discrepancies[0].update


async def test_the_overlay_fits_the_smallest_screen(opened: Opener) -> None:
    async with opened(60, 16) as session:
        await session.press("i", *["j"] * 12)
        assert "left out" in session.text
        await session.press(*["k"] * 14)
        assert "▸ title" in session.text
