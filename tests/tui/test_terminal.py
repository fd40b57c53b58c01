"""The app in a real pseudo-terminal: it starts, obeys keys, quits, and lets no article command the terminal."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path

import pytest
from pty_session import PtySession, under_a_shell

from briefreader.resources import seeds

OPEN = (
    "import sys; from briefreader import Article; from briefreader.tui.app import run; "
    "sys.exit(run([Article.read(path) for path in sys.argv[1:]]))"
)

PAYLOADS = {
    "title": "\x1b]0;owned-title\x07",
    "clipboard": "\x1b]52;c;b3duZWQ=\x1b\\",
    "clear": "\x1b[2J\x1b[41m",
    "device": "\x1bP+q544e\x1b\\",
    "C1 string": "\x9d0;owned-c1\x9c",
    "C1 sequence": "\x9b31m",
    "bell and back": "\x07\x08\x0b\x0c\x0e\x0f",
    "bidi": "\u202eowned\u202c",
}


def opened(*files: Path, columns: int = 160, rows: int = 48) -> PtySession:
    return PtySession([sys.executable, "-c", OPEN, *map(str, files)], columns=columns, rows=rows)


def test_it_starts_obeys_keys_and_quits() -> None:
    with opened(*seeds()) as session:
        session.wait_for("President Joe Biden")
        session.wait_for("facts ")
        for key in ("j", "pagedown", "n", "1", "enter", "escape", "?", "escape"):
            session.press(key, silence=0.15)
        session.press("q", silence=0.05)

        assert session.wait() == 0
    assert "could not be compared" not in session.text
    assert session.output.count(b"\x1b[?1049h") == session.output.count(b"\x1b[?1049l") == 1, (
        "the terminal is given back"
    )


MOUSE_ON = b"\x1b[?1000h"


@pytest.mark.parametrize(
    ("settings", "options", "used"),
    [("", (), True), ("", ("--no-mouse",), False), ("mouse = false", (), False), ("mouse = false", ("--mouse",), True)],
)
def test_the_mouse_is_left_to_the_terminal_where_that_is_wanted(
    tmp_path: Path, settings: str, options: tuple[str, ...], used: bool
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(settings)
    command = [sys.executable, "-m", "briefreader", "--config", str(config), *options]
    with PtySession(command, columns=160, rows=48) as session:
        session.wait_for("President Joe Biden")
        session.press("q", silence=0.05)

        assert session.wait() == 0
    assert (MOUSE_ON in session.output) is used


def test_a_theme_of_the_configuration_that_there_is_not_is_told_with_its_file(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('theme = "drak"')
    command = [sys.executable, "-m", "briefreader", "--config", str(config)]
    with PtySession(command, columns=160, rows=48) as session:
        assert session.wait() == 2
    assert f"briefreader: {config}: theme: " in session.text


def test_ctrl_c_interrupts() -> None:
    with opened(*seeds()) as session:
        session.wait_for("President Joe Biden")
        session.press("\x03", silence=0.05)

        assert session.wait() == 130


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGQUIT, signal.SIGTERM])
def test_a_signal_to_end_gives_the_terminal_back_and_names_itself_in_the_exit_code(number: signal.Signals) -> None:
    with opened(*seeds()) as session:
        session.wait_for("facts ")
        os.kill(session.process, number)

        assert session.wait() == 128 + number
    assert b"\x1b[?1049l" in session.output


def wake(session: PtySession) -> None:
    """Have the shell bring the app back, and wait till it is drawn: it takes no key before."""
    shown = session.text.count("facts ")
    session.send("\r")
    session.wait_for("facts ", times=shown + 1)
    session.settle()


@pytest.mark.parametrize("before", ["", "/", ":", "F", "i", "f", "T", "?", "\x10"])
def test_ctrl_z_goes_back_to_the_shell_from_prompts_and_overlays_too(before: str) -> None:
    with PtySession(under_a_shell([sys.executable, "-c", OPEN, *map(str, seeds())])) as session:
        session.wait_for("facts ")
        if before:
            session.press(before)
        session.send("\x1a")
        session.wait_for("ASLEEP")
        wake(session)
        session.press("\x03", silence=0.05)

        assert session.wait() == 130


def test_ctrl_z_without_a_shell_to_go_back_to_says_so_and_reads_on() -> None:
    with opened(*seeds()) as session:
        session.wait_for("facts ")
        session.press("\x1a")
        assert "No shell to go back to" in session.text
        session.press("q", silence=0.05)

        assert session.wait() == 0


def test_ctrl_z_stops_what_the_shell_started_it_by_too() -> None:
    app = [sys.executable, "-c", OPEN, *map(str, seeds())]
    starter = [sys.executable, "-c", "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))"]
    with PtySession(under_a_shell([*starter, *app])) as session:
        session.wait_for("facts ")
        session.send("\x1a")
        session.wait_for("ASLEEP")
        wake(session)
        session.press("q", silence=0.05)

        assert session.wait() == 0


def test_idle_it_sends_nothing() -> None:
    with opened(*seeds()) as session:
        session.wait_for("facts ")
        session.settle(silence=0.5)

        assert session.settle(silence=1.5, timeout=1.5).size == 0


def test_a_resize_draws_everything_anew() -> None:
    with opened(*seeds(), columns=100, rows=30) as session:
        session.wait_for("facts ")
        session.settle()
        before = len(session.output)
        session.resize(160, 48)
        session.settle(silence=0.4)

        assert b"President Joe Biden" in session.output[before:]


@pytest.mark.parametrize("name", PAYLOADS)
def test_no_escape_sequence_of_an_article_reaches_the_terminal(tmp_path: Path, name: str) -> None:
    payload = PAYLOADS[name]
    files = [tmp_path / f"one{payload}.txt", tmp_path / f"two{payload}.md"]
    files[0].write_text(f"Four groups {payload} were deployed in the east.\nThey said so.", encoding="utf-8")
    files[1].write_text(
        f"# Four {payload} groups\n\nFour groups{payload} will be deployed in the east.", encoding="utf-8"
    )

    with opened(*files) as session:
        session.wait_for("deployed")
        session.wait_for("facts ")
        for key in ("n", "]", "1", "2", "3", "4", "enter", "?", "q", "z", "q"):
            session.press(key, silence=0.05)
        assert session.wait() == 0
    written = session.output.decode("utf-8", "replace")

    assert PAYLOADS[name] not in written
    assert not re.search(r"\x1b\](?!22;)", written), "an operating system command that is not Textual's pointer shape"
    assert "\x1bP" not in written and "\x1b[2J" not in written and "\x1b[41m" not in written
    drawn = re.sub(r"\x1b\]22;\w+\x07", "", written)
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", drawn)
