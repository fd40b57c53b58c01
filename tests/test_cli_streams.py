"""What goes to standard output: the bytes of a file whatever the locale says, text for a terminal in its characters."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

STORM = "Le café’s owner said the storm killed 12 people in Porto on Monday, officials said.\n"
FLOOD = "Officials said the storm killed 19 people in Porto on Monday, le café’s owner said.\n"

LOCALES = {
    "latin-1": {"PYTHONIOENCODING": "latin-1"},
    "none": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
}


def printed(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run `briefreader` on the two articles of a folder."""
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "STATE")}
    return subprocess.run(
        [sys.executable, "-m", "briefreader", *arguments],
        cwd=folder, env=os.environ | homes | environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
        check=False,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORM, encoding="utf-8")
    (tmp_path / "b.txt").write_text(FLOOD, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "locale"), [("html", "latin-1"), ("csv", "none"), ("md", "latin-1"), ("json", "none"), ("html", "none")]
)
def test_a_report_that_is_a_file_is_utf_8_in_every_locale(folder: Path, name: str, locale: str) -> None:
    run = printed("report", "a.txt", "b.txt", "--format", name, folder=folder, **LOCALES[locale])
    assert (run.returncode, run.stderr) == (0, b"")
    said = run.stdout.decode()
    assert "\\u" not in said or name == "json"
    assert name != "csv" or run.stdout.startswith(b"\xef\xbb\xbf")
    assert "café" in said or name == "json"


@pytest.mark.parametrize("name", ["svg", "html"])
def test_a_capture_that_is_a_file_is_utf_8_in_every_locale(folder: Path, name: str) -> None:
    options = ("--pane", "article:A", "--format", name)
    run = printed("capture", "a.txt", "b.txt", *options, folder=folder, **LOCALES["latin-1"])
    assert (run.returncode, run.stderr) == (0, b"")
    assert "café" in run.stdout.decode().replace("\N{NO-BREAK SPACE}", " ")
    if name == "svg":
        ET.fromstring(run.stdout)


def test_text_is_in_the_characters_that_the_terminal_has(folder: Path) -> None:
    run = printed("report", "a.txt", "b.txt", folder=folder, **LOCALES["latin-1"])
    assert "café\\u2019s" in run.stdout.decode("latin-1")


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("report", "--help")])
def test_where_standard_output_is_closed_nothing_but_that_is_said(folder: Path, arguments: tuple[str, ...]) -> None:
    run = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "briefreader", *arguments],
        cwd=folder, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (4, b"briefreader: standard output is closed\n")


@pytest.mark.parametrize("command", [("capture",), ()])
def test_a_theme_has_a_name(folder: Path, command: tuple[str, ...]) -> None:
    run = printed(*command, "a.txt", "--theme", "", folder=folder)
    assert run.returncode == 2
    assert run.stderr.startswith(b"briefreader: argument --theme: ") and run.stderr.count(b"\n") == 1


@pytest.mark.parametrize("letter", ["Z", "a", " z", "C"])
def test_a_marking_of_an_article_that_is_not_there_marks_nothing(folder: Path, letter: str) -> None:
    run = printed("report", "a.txt", "b.txt", "--marking", f"{letter}=SECRET", folder=folder)
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.count(b"\n") == 1 and b"--marking" in run.stderr
