"""What nobody foresaw: the terminal is given back, one line tells it, and what was written is kept."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from pty_session import PtySession

from briefreader.briefing import Briefing
from briefreader.review.decisions import Act
from briefreader.review.store import Store
from briefreader.tui.app import BriefreaderApp
from tests.tui.conftest import Opener, until

BROKEN = "raise RuntimeError('half\\ninstalled \\x1b[31m')"
"""A package that fails when it is imported."""
FAILING_THREAD = """
import sys, threading
from briefreader.cli import main
threading.Thread(target=lambda: int(open(sys.argv.pop(1)).read()), daemon=True).start()
sys.exit(main())
"""
"""The app, and a thread that fails as soon as somebody writes to the pipe that is named first."""


def opened_without(package: str, folder: Path, *, debug: bool = False) -> PtySession:
    """Open the app where a package that it may need is broken."""
    (folder / f"{package}.py").write_text(BROKEN, encoding="utf-8")
    config = folder / "config.toml"
    config.write_text('[capture]\nformat = "png"', encoding="utf-8")
    environment = {"PYTHONPATH": str(folder), "BRIEFREADER_DEBUG": "1" if debug else ""}
    command = [sys.executable, "-m", "briefreader", "--config", str(config)]
    return PtySession(command, environment=environment, folder=folder)


def after_the_app(session: PtySession) -> list[str]:
    """Return the lines that were written once the terminal was given back; the app must have left it as it was."""
    before, _, after = session.output.partition(b"\x1b[?1049l")
    assert b"\x1b[?1049h" not in after and b"\x1b[?25h" in after, "the shell's screen with its cursor"
    assert b"Traceback" not in before
    for mode in (b"1000", b"1006", b"2004"):
        assert session.output.rfind(b"\x1b[?" + mode + b"l") > session.output.rfind(b"\x1b[?" + mode + b"h")
    said = re.sub(rb"\x1b\[\?\d+[hl]", b"", after).decode()
    assert said.replace("\r\n", "").isprintable()
    return said.splitlines()


def test_a_crash_gives_the_terminal_back_and_tells_one_line(tmp_path: Path) -> None:
    with opened_without("resvg_py", tmp_path) as session:
        session.wait_for("facts ")
        session.press("s", silence=0.05)

        assert session.wait() == 1
    assert after_the_app(session) == [
        "briefreader: internal error: RuntimeError: half␊installed ␛[31m (BRIEFREADER_DEBUG=1 shows where)"
    ]


def test_where_it_was_is_told_to_who_asks_and_nothing_of_the_articles(tmp_path: Path) -> None:
    with opened_without("resvg_py", tmp_path, debug=True) as session:
        session.wait_for("facts ")
        session.press("s", silence=0.05)

        assert session.wait() == 1
    lines = after_the_app(session)
    assert lines[0] == "briefreader: Traceback (most recent call last):"
    assert any("resvg_py.py" in line for line in lines)
    assert all(line.startswith("briefreader: ") for line in lines)
    assert "NATO" not in "".join(lines)


def test_a_crash_of_a_thread_is_one_of_the_app_and_the_open_note_is_kept(
    seed_briefing: Briefing, tmp_path: Path
) -> None:
    pipe, store = tmp_path / "pipe", tmp_path / "review"
    os.mkfifo(pipe)
    with PtySession([sys.executable, "-c", FAILING_THREAD, str(pipe), "--store", str(store)]) as session:
        session.wait_for("facts ")
        for keys in ("n", "c", "zebra"):
            session.press(keys)
        pipe.write_text("no number", encoding="utf-8")

        assert session.wait() == 1
    assert [line.partition(": '")[0] for line in after_the_app(session)] == [
        "briefreader: internal error: ValueError: invalid literal for int() with base 10"
    ]
    assert kept(store, seed_briefing) == [(Act.NOTE, "zebra")]


async def test_a_crash_of_a_timer_keeps_the_open_note(seed_briefing: Briefing, tmp_path: Path) -> None:
    app = BriefreaderApp(seed_briefing.articles, briefing=seed_briefing, store=Store(tmp_path / "review"))

    async def note_and_fail() -> None:
        async with app.run_test(size=(160, 48)) as pilot:
            await until(pilot, lambda: not app._reading.comparing)
            await pilot.press("n", "c", *"zebra")
            app.set_timer(0.01, lambda: 1 // 0)
            await until(pilot, lambda: bool(app.crash))

    with pytest.raises(ZeroDivisionError):
        await note_and_fail()
    assert kept(tmp_path / "review", seed_briefing) == [(Act.NOTE, "zebra")]


async def test_a_report_that_fails_is_said_to(opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docx.py").write_text(BROKEN, encoding="utf-8")
    for name in [name for name in sys.modules if name.split(".")[0] == "docx" or name == "briefreader.report.docx"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(tmp_path)
    async with opened() as session:
        await session.press("e", *["down"] * 3, "enter")
        await session.until(lambda: "Writing" not in session.lines[-1])
        assert "Not written: internal error: RuntimeError: half␊installed" in session.lines[-1]
        await session.press("?")
        assert "Keys" in session.text


def kept(file: Path, briefing: Briefing) -> Sequence[tuple[Act, str]]:
    with Store(file) as store:
        return [(one.act, one.value) for one in store.load(briefing.articles).decisions]
