"""`c` writes a note where the finding stands; whatever is typed is kept, unless the analyst drops it."""

from __future__ import annotations

import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pty_session import PtySession, under_a_shell
from textual.events import Paste

from briefreader.briefing import Briefing
from briefreader.review.decisions import Act
from briefreader.review.store import Store
from briefreader.tui.app import BriefreaderApp
from tests.tui.conftest import Opener, Session, until

NOTE = ("c", *"zebra", "enter", *"then")


def kept(file: Path, briefing: Briefing) -> list[tuple[Act, str]]:
    with Store(file) as store:
        return [(one.act, one.value) for one in store.load(briefing.articles).decisions]


@asynccontextmanager
async def opened_with(store: Store, briefing: Briefing) -> AsyncIterator[Session]:
    app = BriefreaderApp(briefing.articles, briefing=briefing, store=store)
    async with app.run_test(size=(160, 48)) as pilot:
        session = Session(app, pilot)
        await until(pilot, lambda: not session.reading.comparing)
        yield session


async def paste(session: Session, words: str) -> None:
    session.app.screen.post_message(Paste(words))
    await session.pilot.pause()


async def test_a_note_is_kept_and_can_be_written_on(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", *NOTE, "escape")
        assert "Note kept" in session.text
        assert "then" not in session.text
        await session.press("c", *"!", "escape", "3")
        assert "✎ zebra" in session.pane("findings")
        assert "then!" in session.pane("findings")


@pytest.mark.parametrize("tab", ["1", "2", "3"])
async def test_it_is_laid_under_the_chosen_entry_which_stays_in_view(opened: Opener, tab: str) -> None:
    async with opened() as session:
        await session.press(tab)
        chosen = session.line_with("▸")
        head = session.lines[chosen]
        await session.press("c", *"why")
        assert session.lines[chosen] == head
        assert chosen < session.line_with("Note on") < session.line_with("why") < chosen + 16


async def test_in_an_article_it_is_laid_at_the_foot_of_the_fact_panel(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n")
        before = session.lines
        await session.press("c", *"why")
        panel = session.line_with("Fact 1 ·")
        assert session.lines[: panel + 4] == before[: panel + 4]
        assert session.line_with("Note on fact") > panel + 3


@pytest.mark.parametrize("size", [(160, 48), (80, 24), (60, 16)])
async def test_a_long_note_has_its_cursor_in_view_at_any_size(opened: Opener, size: tuple[int, int]) -> None:
    async with opened(*size) as session:
        await session.press("n", "c")
        await paste(session, "\n".join(f"line {number}" for number in range(200)))
        await session.press(*"END")
        assert "line 199END" in session.text
        await session.press("ctrl+home")
        assert "line 0" in session.text


async def test_a_note_that_is_left_as_it_was_is_no_decision(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", "c")
        assert "esc closes" in session.lines[-1]
        await session.press("escape", "u")
        assert "Nothing is left to undo" in session.text


async def test_a_note_kept_in_another_terminal_meanwhile_stays_above(seed_briefing: Briefing, tmp_path: Path) -> None:
    file = tmp_path / "review"
    with Store(file) as one_store, Store(file) as other_store:
        async with opened_with(one_store, seed_briefing) as one, opened_with(other_store, seed_briefing) as other:
            await one.press("1", "c", *"zebra")
            await other.press("1", "c", *"giraffe", "escape")
            await one.press("escape")
            assert "Note kept below the one that " in one.lines[-1] and "c shows it." in one.lines[-1]
            await one.press("c", *"!", "escape")
            assert "Note kept." in one.lines[-1]
    first, merged, last = (value for _, value in kept(file, seed_briefing))
    top, signed, bottom = merged.split("\n")
    assert first == "giraffe" == top and bottom == "zebra"
    assert re.fullmatch(r"— .+, \d\d:\d\d", signed)
    assert last == f"{merged}!"


async def test_what_another_terminal_wrote_is_not_removed_with_what_was_there_before(
    seed_briefing: Briefing, tmp_path: Path
) -> None:
    file = tmp_path / "review"
    with Store(file) as one_store, Store(file) as other_store:
        async with opened_with(one_store, seed_briefing) as one:
            await one.press("1", "c", *"ox", "escape", "c", "backspace", "backspace")
            async with opened_with(other_store, seed_briefing) as other:
                await other.press("1", "c", *"en", "escape")
            await one.press("escape")
            assert "Not removed: " in one.lines[-1]
            await one.press("c", *" pull", "escape")
    assert [value for _, value in kept(file, seed_briefing)] == ["ox", "oxen", "oxen pull"]


async def test_a_line_that_drops_loses_neither_of_two_notes(seed_briefing: Briefing, tmp_path: Path) -> None:
    file = tmp_path / "review"
    with Store(file) as one_store, Store(file) as other_store:
        async with opened_with(one_store, seed_briefing) as one:
            await one.press("n", "c", *"zebra")
            async with opened_with(other_store, seed_briefing) as other:
                await other.press("n", "c", *"giraffe", "escape")
            one.app.end(129)
    _, (_, merged) = kept(file, seed_briefing)
    assert merged.startswith("giraffe\n— ") and merged.endswith("\nzebra")


async def test_ctrl_g_drops_what_was_typed(opened: Opener) -> None:
    async with opened() as session:
        await session.press("n", *NOTE)
        assert "ctrl+g drops the changes" in session.lines[-1]
        await session.press("ctrl+g", "c")
        assert "zebra" not in session.text


async def test_an_emptied_note_is_removed_and_undo_brings_it_back(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", *NOTE, "escape")
        assert "✎ zebra" in session.pane("findings")
        await session.press("c", "ctrl+u", "ctrl+u", "ctrl+u")
        assert "esc removes it" in session.lines[-1]
        await session.press("escape")
        assert "✎" not in session.pane("findings")
        await session.press("u")
        assert "✎ zebra" in session.pane("findings")


async def test_pasted_lines_come_in_whole_and_command_nothing(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", "c")
        await paste(session, "first\r\nsecond \x1b[31mred\x07")
        assert "first" in session.text
        assert "second ␛[31mred␇" in session.text
        await session.press("escape")
        assert "second ␛[31mred␇" in session.pane("findings")


async def test_what_only_one_article_tells_bears_no_note(opened: Opener) -> None:
    async with opened() as session:
        await session.press("4", "c")
        assert "is not reviewed" in session.text


async def test_a_line_that_drops_leaves_what_was_typed(seed_briefing: Briefing, tmp_path: Path) -> None:
    """As SIGHUP has it: the app is told to end while the note is open."""
    file = tmp_path / "review"
    with Store(file) as store:
        async with opened_with(store, seed_briefing) as session:
            await session.press("n", *NOTE)
            session.app.end(129)
    assert kept(file, seed_briefing) == [(Act.NOTE, "zebra\nthen")]


async def test_quitting_over_an_open_note_keeps_it_once(seed_briefing: Briefing, tmp_path: Path) -> None:
    file = tmp_path / "review"
    with Store(file) as store:
        async with opened_with(store, seed_briefing) as session:
            await session.press("n", *NOTE, "ctrl+c")
    assert kept(file, seed_briefing) == [(Act.NOTE, "zebra\nthen")]


async def test_a_note_that_cannot_be_kept_stays_open_and_says_why(seed_briefing: Briefing, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with Store(folder / "review") as store:
        async with opened_with(store, seed_briefing) as session:
            folder.rmdir()
            folder.write_text("in the way")
            await session.press("n", *NOTE, "escape")
            assert "then" in session.text
            assert "Not decided" in session.lines[-1]
            folder.unlink()
            folder.mkdir(mode=0o700)
            await session.press("escape")
            assert "Note kept" in session.text
    assert kept(folder / "review", seed_briefing) == [(Act.NOTE, "zebra\nthen")]


def test_a_note_being_written_is_there_when_the_shell_brings_the_app_back(
    seed_briefing: Briefing, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "briefreader", "--no-state", "--store", str(tmp_path / "review")]
    with PtySession(under_a_shell(command)) as session:
        session.wait_for("facts ")
        session.press("n")
        session.press("c")
        session.press("zebra")
        session.send("\x1a")
        session.wait_for("ASLEEP")
        before = len(session.output)
        session.press("enter", silence=0.5)
        assert b"zebra" in session.output[before:]
        session.press("!")
        session.press("escape", silence=0.3)
        session.press("\x03", silence=0.05)

        assert session.wait() == 130
    assert kept(tmp_path / "review", seed_briefing) == [(Act.NOTE, "zebra!")]
