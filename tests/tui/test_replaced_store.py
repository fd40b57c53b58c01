"""The file of the review is replaced or spoilt while the app is open: it says so once, and goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.tui.conftest import Opener, Session


def _foreign(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")


def _later(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA application_id = 0x42524446")
        connection.execute("PRAGMA user_version = 2")


REPLACEMENTS: dict[str, Callable[[Path], object]] = {
    "a foreign file": _foreign,
    "garbage": lambda file: file.write_bytes(b"no store " * 999),
    "a folder": Path.mkdir,
    "a later version": _later,
}


def _said(session: Session) -> str:
    return session.reading.footer.said


@pytest.mark.parametrize("name", REPLACEMENTS)
async def test_the_app_outlives_a_store_that_is_replaced(opened: Opener, tmp_path: Path, name: str) -> None:
    file, new = tmp_path / "review.db", tmp_path / "new.db"
    async with opened(store=file) as session:
        await session.press("1", "a")
        decided = session.pane("findings")
        assert "✓" in decided
        REPLACEMENTS[name](new)
        file.rename(tmp_path / "old.db")
        new.rename(file)
        session.reading.reviewing.notice()
        assert _said(session).startswith("What was decided cannot be read: ")
        assert str(file) in _said(session)
        session.reading.footer.say("")
        session.reading.reviewing.notice()
        assert _said(session) == "", "it was said"
        await session.press("x")
        assert _said(session).startswith("Not decided: ")
        await session.press("u")
        assert session.pane("findings") == decided, "what was shown stays"

        file.rename(new)
        (tmp_path / "old.db").rename(file)
        await session.press("x")
        assert "✗" in session.pane("findings")


async def test_a_store_that_cannot_be_read_lets_the_app_open_and_say_so(opened: Opener, tmp_path: Path) -> None:
    file = tmp_path / "review.db"
    async with opened(store=file) as session:
        await session.press("1", "a")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE member")
    async with opened(store=file) as session:
        assert "What was decided cannot be read" in session.lines[-1]
        assert "the file is damaged" in _said(session)


async def test_what_could_not_be_read_for_a_moment_is_read_as_soon_as_it_can_be(opened: Opener, tmp_path: Path) -> None:
    file = tmp_path / "review.db"
    async with opened(store=file) as session:
        await session.press("1", "a", "a")
        async with opened(store=file) as other:
            await other.press("1", "x")
        connection = session.reading.reviewing._store._connection
        assert connection
        connection.set_authorizer(lambda action, *_: int(action == sqlite3.SQLITE_SELECT))
        session.reading.reviewing.notice()
        assert "cannot be read" in _said(session)
        assert "✗" not in session.pane("findings")

        connection.set_authorizer(None)
        session.reading.reviewing.notice()
        assert "✗" in session.pane("findings")
