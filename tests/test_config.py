"""config.toml: what it may say, what it means to the commands, and what is said where it is wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefreader.config import Settings, read_settings
from briefreader.errors import UsageError
from briefreader.markings import Marking
from briefreader.tui.keys.commands import COMMANDS
from briefreader.tui.keys.key_names import key_written
from briefreader.tui.keys.keymap import DEFAULT

WRONG = [
    ('themes = "light"', "themes: no such setting; did you mean theme?"),
    ("colour = 1", "colour: no such setting; known are theme, mouse, watch, "),
    ("theme = 5", 'theme: a name in quotes such as "light", not 5'),
    ('theme = ""', "theme: a name in quotes"),
    ('mouse = "no"', "mouse: true or false, not 'no'"),
    ("watch = []", "watch: the path of a watch list in quotes, not []"),
    ("store = 3", "store: the path of a store in quotes, not 3"),
    ("markings = 3", "markings: a list of markings in quotes, lowest first, not 3"),
    ('markings = ["SECRET", ""]', "markings: a list of markings in quotes"),
    ("marking = []", 'marking: a marking in quotes such as "UNCLASSIFIED", not []'),
    ('keys = "n"', "keys: a table: write [keys]"),
    ("[keys]\nzoom = 5", 'keys.zoom: a key in quotes such as "ctrl+n", or a list of keys, not 5'),
    ('[keys]\nzoom = ["z", true]', "keys.zoom: a key in quotes"),
    ('[keys]\nzooom = "z"', "keys.zooom: no such command; did you mean zoom?"),
    ('[keys]\nzoom = "escpe"', "keys.zoom: 'escpe': no such key; did you mean escape?"),
    ('[keys]\nzoom = "n"', "keys.zoom: n is next_fact's"),
    ('[keys]\n"\\u001b]0;owned\\u0007" = "n"', "no such command"),
    ("theme = ", "no TOML: "),
    ('theme = "a"\ntheme = "b"', "no TOML: "),
    ("theme = " + "[" * 5_000, "no TOML that can be read: too deeply nested"),
]


def briefreader(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run `briefreader` without a terminal, with the configuration of `home`."""
    return subprocess.run(
        [sys.executable, "-m", "briefreader", *arguments],
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "XDG_CONFIG_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """config.toml of an analyst, which is still to be written."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "briefreader").mkdir()
    return tmp_path / "briefreader" / "config.toml"


def test_without_a_file_everything_is_as_it_comes(config: Path) -> None:
    assert read_settings() == Settings(config)
    assert read_settings(Path(os.devnull)) == Settings(Path(os.devnull))


def test_every_setting_can_be_made(config: Path) -> None:
    config.write_text(
        'theme = "light"\nmouse = false\nwatch = "watch.toml"\n[keys]\nzoom = "Z"\nquit = ["q", "f10"]\ncapture = []\n'
    )

    assert read_settings() == Settings(
        config,
        theme="light",
        mouse=False,
        watch=config.parent / "watch.toml",
        keys={"zoom": ("Z",), "quit": ("q", "f10"), "capture": ()},
    )


def test_a_marking_is_ranked_by_the_list_wherever_that_stands(config: Path) -> None:
    config.write_text('marking = "TLP:AMBER"\nmarkings = ["TLP:GREEN", "TLP:AMBER", "TLP:RED"]\n')
    assert read_settings().marking == Marking("TLP:AMBER", 1)


def test_a_watch_list_may_lie_anywhere(config: Path) -> None:
    for said, meant in (("/etc/watch.toml", Path("/etc/watch.toml")), ("~/watch.toml", Path.home() / "watch.toml")):
        config.write_text(f'watch = "{said}"')
        assert read_settings().watch == meant


def test_a_file_that_was_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        read_settings(tmp_path / "other.toml")
    assert str(error.value) == f"{tmp_path}/other.toml: No such file or directory"


@pytest.mark.parametrize("data", [b"\xff\xfe", b"#" * 1_000_001, b"[" * 100_000])
def test_what_is_no_configuration_is_refused(config: Path, data: bytes) -> None:
    config.write_bytes(data)
    with pytest.raises(UsageError) as error:
        read_settings()
    assert str(error.value).startswith(f"{config}: ")


@pytest.mark.parametrize(("written", "said"), WRONG)
def test_what_is_wrong_ends_in_2_with_file_key_and_reason_in_one_line(config: Path, written: str, said: str) -> None:
    config.write_text(written)
    run = briefreader("keys", home=config.parent.parent)

    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith(f"briefreader: {config}: ")
    assert said in run.stderr
    assert run.stderr.removesuffix("\n").isprintable()


def test_the_app_and_the_report_refuse_a_broken_configuration_too(config: Path) -> None:
    config.write_text("mouse = 1")
    for arguments in ((), ("report",)):
        run = briefreader(*arguments, home=config.parent.parent)
        assert (run.returncode, run.stdout) == (2, "")
        assert run.stderr == f"briefreader: {config}: mouse: true or false, not 1\n"


def test_another_configuration_or_none_can_be_asked_for(config: Path, tmp_path: Path) -> None:
    config.write_text("broken")
    other = tmp_path / "other.toml"
    other.write_text('[keys]\nzoom = "f9"\n')

    assert "zoom                  f9" in briefreader("keys", "--config", str(other), home=tmp_path).stdout
    assert "zoom                  z " in briefreader("keys", "--config", "/dev/null", home=tmp_path).stdout


def test_the_watch_list_of_the_configuration_is_watched_unless_the_command_line_says_otherwise(
    config: Path, tmp_path: Path
) -> None:
    config.write_text('watch = "nowhere.toml"')

    run = briefreader("report", home=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == (f"briefreader: {config}: watch: {config.parent}/nowhere.toml: No such file or directory\n")
    assert briefreader("report", "--no-watch", home=tmp_path).returncode == 0


def test_a_report_never_overwrites_the_configuration(config: Path, tmp_path: Path) -> None:
    config.write_text("mouse = true\n")
    run = briefreader("report", "-o", str(config), home=tmp_path)

    assert run.returncode == 2
    assert config.read_text() == "mouse = true\n"


@pytest.mark.parametrize("output", ["text", "md"])
def test_the_keys_are_printed_with_the_name_of_every_command(tmp_path: Path, output: str) -> None:
    run = briefreader("keys", "--format", output, home=tmp_path)

    assert (run.returncode, run.stderr) == (0, "")
    lines = run.stdout.replace("`", "").replace("|", " ").splitlines()
    for command in COMMANDS:
        keys = [key_written(key) for key in DEFAULT.keys(command.name)]
        assert [line.split() for line in lines].count([command.name, *keys, *command.label.split()]) == 1


def test_the_keys_are_printed_without_loading_what_draws() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "briefreader", "keys", "--config", "/dev/null"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in run.stderr.splitlines()}
    assert "briefreader" in loaded
    assert loaded.isdisjoint({"textual", "rich", "rapidfuzz", "Stemmer", "markdown_it"})


def test_a_key_that_would_break_a_table_is_written_so_that_it_does_not(config: Path, tmp_path: Path) -> None:
    config.write_text('[keys]\nzoom = ["|", "`"]\n')

    assert r"| `zoom` | `\|` `` ` `` |" in briefreader("keys", "--format", "md", home=tmp_path).stdout
