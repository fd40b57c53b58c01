"""`briefreader capture` as a user meets it: a process, its output, its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from briefreader.cli import main

STORM = "The storm killed 12 people in Porto on Monday, officials said. Rescue teams will be sent to the coast.\n"
FLOOD = "Officials said the storm killed 19 people in Porto on Monday. Rescue teams have been sent to the coast.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a.txt").write_text(STORM, encoding="utf-8")
    (tmp_path / "b.txt").write_text(FLOOD, encoding="utf-8")
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def briefreader(*arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "briefreader", "capture", "a.txt", "b.txt", *arguments],
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"} | (environment or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.usefixtures("folder")
def test_text_goes_to_standard_output_with_caption_and_marking() -> None:
    run = briefreader("--format", "text", "--marking", "RESTRICTED", "--marking", "B=SECRET")
    lines = run.stdout.splitlines()
    assert (run.returncode, run.stderr) == (0, "")
    assert lines[0].strip() == lines[-1].strip() == "SECRET"
    assert "1 Discrepancies" in lines[2]
    assert "12" in lines[4] and "19" in lines[4]
    assert "a.txt, marked RESTRICTED, sha256 " in run.stdout


def test_a_picture_is_in_its_themes_colours_without_a_terminal_and_under_no_color(folder: Path) -> None:
    plain = {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "20", "LINES": "5"}
    run = briefreader("--pane", "screen", "--theme", "light", "-o", "out.svg", environment=plain)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "briefreader: wrote out.svg\n")
    root = ET.parse(folder / "out.svg").getroot()
    assert len({span.get("fill") for span in root.iter() if span.get("fill")}) > 5


# In this process: it costs a fifth of a new one.


def test_the_format_is_what_the_name_of_the_output_says(folder: Path) -> None:
    for name, begins in (("x.png", b"\x89PNG"), ("x.html", b"<!DOCTYPE html>"), ("x.txt", "╭".encode())):
        assert main(["capture", "a.txt", "b.txt", "--bare", "-o", name]) == 0
        assert (folder / name).read_bytes().startswith(begins)


def test_a_file_that_is_there_is_never_overwritten(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "out.svg").write_text("mine", encoding="utf-8")
    (folder / "link.svg").symlink_to(folder / "nowhere.svg")
    for name in ("out.svg", "a.txt", "link.svg"):
        assert main(["capture", "a.txt", "b.txt", "-o", name]) == 4
        assert capsys.readouterr().err.endswith(f"briefreader: {name}: there already; a capture overwrites nothing\n")
    assert (folder / "out.svg").read_text(encoding="utf-8") == "mine"
    assert not (folder / "nowhere.svg").exists()


@pytest.mark.usefixtures("folder")
def test_where_it_cannot_be_written_it_is_said_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["capture", "a.txt", "b.txt", "-o", "no/such/out.svg"]) == 4
    assert "No such file or directory" in capsys.readouterr().err
    assert main(["capture", "a.txt", "b.txt", "-o", "/dev/full"]) == 4


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "png"], "PNG is not for standard output: name a file with -o"),
        (["--pane", "all"], "--pane all: there is no such pane"),
        (["--select", "D99"], "--select D99: not found; there are the discrepancies D1 to"),
        (["--size", "9x9"], "--size 9x9: from 60x16"),
        (["--theme", "neon"], "no theme is called 'neon'"),
    ],
)
def test_what_cannot_be_captured_is_refused_in_a_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["capture", "a.txt", "b.txt", *arguments]) == 2
    told = capsys.readouterr()
    assert said in told.err and told.err.count("\n") == 1 and told.out == ""


def test_without_the_package_of_png_nothing_is_done_and_it_is_said_how_to_install_it(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefreader.formats.find_spec", lambda _: None)
    assert main(["capture", "a.txt", "b.txt", "-o", "out.png"]) == 2
    assert "pip install 'briefreader[png]'" in capsys.readouterr().err
    assert not (folder / "out.png").exists()


def test_the_settings_stand_where_no_option_says_otherwise(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = folder / "own.toml"
    config.write_text('[capture]\nformat = "html"\ntheme = "light"\nbare = true\n', encoding="utf-8")
    arguments = ["capture", "a.txt", "b.txt", "--config", str(config)]
    assert main(arguments) == 0
    page = capsys.readouterr().out
    assert page.startswith("<!DOCTYPE html>") and "Sources" not in page
    assert main([*arguments, "--format", "text", "--no-bare"]) == 0
    assert "Sources" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("capture = 3", "capture: a table"),
        ('[capture]\nformat = "pdf"', "capture.format: one of svg, png, html, text, not 'pdf'"),
        ("[capture]\nbare = 1", "capture.bare: true or false, not 1"),
        ("[capture]\ntheme = 1", "capture.theme: a name in quotes"),
        ('[capture]\ntheme = "neon"', "capture.theme: no theme is called 'neon'"),
        ("[capture]\nfolder = 1", "capture.folder: the path of a folder in quotes"),
        ('[capture]\ntehme = "light"', "capture.tehme: no such setting; did you mean theme?"),
    ],
)
def test_a_wrong_setting_is_named(folder: Path, capsys: pytest.CaptureFixture[str], written: str, said: str) -> None:
    config = folder / "own.toml"
    config.write_text(written, encoding="utf-8")
    assert main(["capture", "a.txt", "b.txt", "--config", str(config)]) == 2
    assert said in capsys.readouterr().err
