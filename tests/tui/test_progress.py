"""A comparison that takes long: what is told of it, how it is stopped, and that it leaves nothing behind."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from subprocess import Popen

import pytest
from pty_session import PtySession
from samples import write_generated

from briefreader.progress import Step
from briefreader.reading.article import Article
from briefreader.tui import captures, messages
from briefreader.tui.app import BriefreaderApp
from tests.tui.conftest import Opener, Session, until


@pytest.fixture(scope="module")
def long_files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Articles that take many seconds to compare."""
    return write_generated(tmp_path_factory.mktemp("long"), 2, 20_000)


@asynccontextmanager
async def comparing(files: list[str]) -> AsyncIterator[Session]:
    """Open the app while it compares."""
    app = BriefreaderApp([Article.read(name) for name in files], watch=None)
    async with app.run_test(size=(160, 48)) as pilot:
        session = Session(app, pilot)
        await until(pilot, lambda: process_of(app))
        yield session


def process_of(app: BriefreaderApp) -> Popen[bytes] | None:
    return app._comparison._process if app._comparison else None


def children_of(process: int) -> list[int]:
    found: list[int] = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == process and fields[0] != "Z":
            found.append(int(entry.parent.name))
    return found


async def test_it_says_how_far_it_is_and_which_key_stops_it(long_files: list[str]) -> None:
    async with comparing(long_files) as session:
        assert "comparing…" in session.lines[0], "what takes less than a second is not counted out"

        await until(session.pilot, lambda: "% · ctrl+x stops" in session.lines[0])

        assert "comparing · " in session.lines[0]


async def test_a_capture_says_that_nothing_was_compared_and_counts_no_findings(long_files: list[str]) -> None:
    async with comparing(long_files) as session:
        for _ in ("while it is compared", "when that was stopped"):
            assert captures.pane_view(session.reading).shows.startswith("Article A, not compared, as seen in")
            assert captures.screen_view(session.reading).shows == "The whole screen, not compared, 160×48"
            await session.press("1")
            assert captures.pane_view(session.reading).shows.startswith("Discrepancies, not compared, as seen in")
            await session.press("h", "ctrl+x")


async def test_stopping_keeps_the_articles_and_leaves_no_process_and_the_same_key_compares_again(
    long_files: list[str],
) -> None:
    async with comparing(long_files) as session:
        first = process_of(session.app)
        await session.press("ctrl+x")

        assert "not compared · ctrl+x compares" in session.lines[0]
        assert first and first.poll() is not None
        assert session.pane("findings").count("not compared · ctrl+x compares") == 1
        assert "not compared · ctrl+x compares" in session.pane("fact")
        await session.press("j", "n")
        assert " 2/" in session.pane("article-a").splitlines()[0]

        await session.press("ctrl+x")
        await until(session.pilot, lambda: process_of(session.app))
        second = process_of(session.app)

        assert second and second.pid != first.pid and second.poll() is None
        assert "comparing…" in session.lines[0]
        assert "comparing…" in session.pane("findings") and "comparing…" in session.pane("fact")
    assert second.poll() is not None, "closing the app ends the process"


async def test_a_comparison_that_is_killed_is_told_of_and_the_articles_stay(long_files: list[str]) -> None:
    async with comparing(long_files) as session:
        child = process_of(session.app)
        assert child
        os.kill(child.pid, signal.SIGKILL)
        await until(session.pilot, lambda: "could not be compared" in session.lines[-1])

        assert "the comparing process was killed (signal 9)" in session.lines[-1]
        assert "not compared · ctrl+x compares" in session.lines[0]
        assert session.reading.articles[0].article.text[:30] in session.pane("article-a").replace("│", "")


@pytest.mark.parametrize("stop", [(), ("ctrl+x",)])
async def test_sources_are_graded_without_findings_and_nothing_else_is_decided(
    long_files: list[str], stop: tuple[str, ...]
) -> None:
    async with comparing(long_files) as session:
        missing = "not compared" if stop else "comparing…"
        await session.press(*stop)
        for key in ("a", "x", "c", "M", "u", "ctrl+r", "}", "f"):
            await session.press(key)
            assert missing in session.lines[-1], key
        await session.press("R", "b")
        assert "B usually reliable" in session.lines[session.line_with("▸ A ")]
        await session.press("escape")
        assert "source B" in session.lines[1]
        await session.press("u")
        assert "source B" not in session.lines[1]


async def test_what_is_told_after_a_stop_changes_nothing(long_files: list[str]) -> None:
    async with comparing(long_files) as session:
        await session.press("ctrl+x")
        session.reading.post_message(messages.Comparing(Step("matching", 0.5)))
        await session.pilot.pause()

        assert "not compared" in session.lines[0]


async def test_where_the_articles_are_compared_there_is_nothing_to_stop(opened: Opener) -> None:
    async with opened() as session:
        await session.press("ctrl+x")

        assert "The articles are compared." in session.lines[-1]
        assert "facts 4" in session.lines[0]


async def test_other_articles_take_the_place_of_those_being_compared(long_files: list[str]) -> None:
    async with comparing(long_files) as session:
        first = process_of(session.app)
        session.app.compare_again([replace(article, title="Told") for article in session.app._articles])
        await until(session.pilot, lambda: process_of(session.app))

        assert first and first.poll() is not None
        assert process_of(session.app) is not first


def test_q_while_comparing_closes_at_once_and_leaves_no_process(long_files: list[str]) -> None:
    with PtySession([sys.executable, "-m", "briefreader", "--no-state", *long_files]) as session:
        session.wait_for("comparing · ")
        children = children_of(session.process)
        assert len(children) == 1
        session.press("q", silence=0.05)

        assert session.wait(timeout=5) == 0
    assert not Path(f"/proc/{children[0]}").exists()


def test_an_app_that_is_killed_takes_its_comparison_with_it(long_files: list[str]) -> None:
    with PtySession([sys.executable, "-m", "briefreader", "--no-state", *long_files]) as session:
        session.wait_for("comparing · ")
        (child,) = children_of(session.process)
        os.kill(session.process, signal.SIGKILL)
        end = time.monotonic() + 10
        while Path(f"/proc/{child}/exe").exists():
            assert time.monotonic() < end, "the comparison outlives its app"
            time.sleep(0.02)


def test_a_report_that_takes_long_says_how_far_it_is_and_can_be_interrupted(long_files: list[str]) -> None:
    with PtySession([sys.executable, "-m", "briefreader", "report", *long_files]) as session:
        session.wait_for("briefreader: comparing: ")
        session.send("\x03")

        assert session.wait() == 130
    assert session.text.rstrip("^C").endswith(" \r"), "nothing is left of the line"
