"""Copying: which way the words go, that they arrive unchanged, and what the footer says of it."""

from __future__ import annotations

import base64
import os
import re
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pty_session import PtySession

from briefreader.briefing import Briefing
from briefreader.resources import seeds
from briefreader.tui.terminal.clipboard import MAX_PAYLOAD, Copied, Route, copy, osc52

if TYPE_CHECKING:
    from conftest import Opener

WORDS = "“Ёлка” — naïve, 漢字"


@pytest.fixture
def tmux(tmp_path: Path) -> Path:
    """A folder with a program called tmux that keeps what it is given, and with which orders."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "tmux"
    program.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/orders\ncat > {tmp_path}/buffer\n', encoding="utf-8")
    program.chmod(0o755)
    return folder


def copied(text: str, folder: Path, *, keep_file: bool = True, **environment: str) -> tuple[Copied, list[str]]:
    """Copy, and return what became of it and what the terminal was sent."""
    sent: list[str] = []
    file = folder / "state" / "copied.txt"
    return copy(text, sent.append, environment, file=file, keep_file=keep_file), sent


def payload(sequence: str) -> str:
    """Return the words that a terminal was asked to take."""
    return base64.b64decode(sequence.removeprefix("\x1b]52;c;").removesuffix("\a")).decode()


# The routes.


def test_inside_tmux_its_buffer_takes_the_words(tmp_path: Path, tmux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{tmux}:{os.environ['PATH']}")
    what, sent = copied(WORDS, tmp_path, TMUX="/tmp/tmux-1/default,1,0")

    assert what.route is Route.TMUX
    assert sent == []
    assert (tmp_path / "buffer").read_text("utf-8") == WORDS
    assert (tmp_path / "orders").read_text("utf-8") == "load-buffer -w -\n"


def test_an_old_tmux_that_cannot_pass_it_on_still_takes_it(
    tmp_path: Path, tmux: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmux / "tmux"
    program.write_text(program.read_text("utf-8").replace("cat >", '[ "$2" = -w ] && exit 1\ncat >'), encoding="utf-8")
    monkeypatch.setenv("PATH", f"{tmux}:{os.environ['PATH']}")

    assert copied(WORDS, tmp_path, TMUX="x")[0].route is Route.TMUX
    assert (tmp_path / "buffer").read_text("utf-8") == WORDS


@pytest.mark.parametrize("program", ["exit 1", "exec sleep 30"])
def test_a_tmux_that_fails_or_hangs_leaves_it_to_the_terminal(
    tmp_path: Path, tmux: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    (tmux / "tmux").write_text(f"#!/bin/sh\n{program}\n", encoding="utf-8")
    monkeypatch.setenv("PATH", f"{tmux}:{os.environ['PATH']}")
    what, sent = copied(WORDS, tmp_path, TMUX="x")

    assert what.route is Route.TERMINAL
    assert payload(*sent) == WORDS


def test_without_tmux_the_terminal_is_asked_and_a_file_has_it_too(tmp_path: Path) -> None:
    what, sent = copied(WORDS, tmp_path)

    assert what == Copied(Route.TERMINAL, tmp_path / "state" / "copied.txt")
    assert payload(*sent) == WORDS
    assert (tmp_path / "state" / "copied.txt").read_text("utf-8") == WORDS


def test_nobody_else_can_read_the_file(tmp_path: Path) -> None:
    copied(WORDS, tmp_path)
    file = tmp_path / "state" / "copied.txt"

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_the_file_has_the_last_copy_alone(tmp_path: Path) -> None:
    copied("a longer first copy", tmp_path)
    copied("second", tmp_path)

    assert (tmp_path / "state" / "copied.txt").read_text("utf-8") == "second"


def test_where_nothing_is_remembered_no_file_is_left(tmp_path: Path) -> None:
    what, sent = copied(WORDS, tmp_path, keep_file=False)

    assert what == Copied(Route.TERMINAL)
    assert len(sent) == 1
    assert not (tmp_path / "state").exists()


def test_what_is_too_long_for_a_terminal_goes_to_the_file_alone(tmp_path: Path) -> None:
    what, sent = copied("x" * MAX_PAYLOAD, tmp_path, keep_file=False)

    assert (what.route, sent) == (Route.FILE, [])
    assert (tmp_path / "state" / "copied.txt").stat().st_size == MAX_PAYLOAD


def test_a_file_that_cannot_be_written_is_said_only_where_it_was_the_last_resort(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way", encoding="utf-8")

    assert copied(WORDS, tmp_path)[0] == Copied(Route.TERMINAL)
    what = copied("x" * MAX_PAYLOAD, tmp_path)[0]
    assert what.route is Route.NONE
    assert "copied.txt" in what.told("Passage")


def test_gnu_screen_gets_it_in_pieces_that_it_takes() -> None:
    text = WORDS * 100
    pieces = re.findall(r"\x1bP(.*?)\x1b\\", osc52(text, in_screen=True), re.DOTALL)

    assert "".join(pieces) == osc52(text)
    assert max(len(piece) for piece in pieces) <= 252
    assert len(pieces) > 1


# What is said.


def test_of_a_terminal_no_more_is_claimed_than_is_known() -> None:
    assert Copied(Route.TERMINAL).told("Passage") == (
        "Passage sent to the terminal's clipboard (OSC 52), if it takes it"
    )


def test_the_place_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    file = tmp_path / ".local" / "copied.txt"

    assert Copied(Route.TMUX, file).told("Finding") == (
        "Finding copied to the tmux buffer (paste: prefix ]); also in ~/.local/copied.txt"
    )
    assert Copied(Route.FILE, file, ": too long for a terminal's clipboard").told("Finding") == (
        "Finding copied to ~/.local/copied.txt: too long for a terminal's clipboard"
    )


# The keys.


@pytest.fixture
def in_tmux(tmp_path: Path, tmux: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], str]:
    """What the stand-in for tmux was given last."""
    monkeypatch.setenv("PATH", f"{tmux}:{os.environ['PATH']}")
    monkeypatch.setenv("TMUX", "x")
    buffer = tmp_path / "buffer"
    return lambda: buffer.read_text("utf-8") if buffer.exists() else ""


async def test_y_copies_the_sentence_or_the_fact_in_it(opened: Opener, in_tmux: Callable[[], str]) -> None:
    async with opened() as session:
        await session.press("y")
        await session.until(lambda: "Passage copied" in session.lines[-1])
        first = in_tmux()
        await session.press("n", "y")
        await session.until(lambda: "Passage copied" in session.lines[-1])

        assert first.startswith("“")
        assert "line 1 " in first
        assert in_tmux().startswith("“The battlegroups will be stationed in")


async def test_y_in_the_findings_copies_the_evidence_of_the_article_being_read(
    opened: Opener, in_tmux: Callable[[], str]
) -> None:
    async with opened() as session:
        await session.press("l", "3", "y")
        await session.until(lambda: "Passage copied" in session.lines[-1])

        assert in_tmux().startswith("“four more NATO battle groups have been deployed")


async def test_capital_y_copies_the_chosen_finding(opened: Opener, in_tmux: Callable[[], str]) -> None:
    async with opened() as session:
        await session.press("1", "j", "Y")
        await session.until(lambda: "Finding copied" in session.lines[-1])

        assert in_tmux().startswith("Discrepancy (quotation, high): change the nature")


async def test_capital_y_without_a_finding_says_what_to_do(
    opened: Opener, seed_briefing: Briefing, in_tmux: Callable[[], str]
) -> None:
    bare = replace(seed_briefing, facts=(), links=(), discrepancies=(), topics=(), only_in=())
    async with opened(briefing=bare) as session:
        await session.press("Y")

        assert "No finding is looked at" in session.lines[-1]
        assert in_tmux() == ""


# The wire.


def test_the_terminal_is_asked_for_exactly_what_is_cited(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "briefreader", *map(str, seeds())]
    with PtySession(command, environment={"XDG_STATE_HOME": str(tmp_path)}) as session:
        session.wait_for("facts ")
        session.press("n")
        before = len(session.output)
        session.press("y")
        session.settle()
        written = bytes(session.output[before:])
        session.press("q", silence=0.05)
        assert session.wait() == 0

    (request,) = re.findall(rb"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", written)
    assert base64.b64decode(request) == (tmp_path / "briefreader" / "copied.txt").read_bytes()
