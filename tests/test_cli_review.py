"""The review at the command line: where it is kept, what `log` prints, and what `purge` removes."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from briefreader import Article, compare
from briefreader.review.decisions import Act, Decision
from briefreader.review.store import Store
from briefreader.review.targets import target_of, target_of_article

STORM = "The storm killed 12 people in Porto on Monday, officials said. Rescue teams will be sent to the coast.\n"
FLOOD = "Officials said the storm killed 19 people in Porto on Monday. Rescue teams have been sent to the coast.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORM, encoding="utf-8")
    (tmp_path / "b.txt").write_text(FLOOD, encoding="utf-8")
    return tmp_path


def environment(folder: Path) -> dict[str, str]:
    """The environment of an analyst whose folders are all in this one."""
    homes = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "CONFIG", "STATE")}
    return os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "TERM": "xterm-256color"} | homes


def briefreader(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run `briefreader` in `folder`, without a terminal."""
    return subprocess.run(
        [sys.executable, "-m", "briefreader", *arguments],
        cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
        timeout=60, check=False,
    )  # fmt: skip


def answering(answer: bytes, *arguments: str, folder: Path) -> tuple[int, str]:
    """Run `briefreader` at a terminal at which somebody types; return its exit code and what is on the screen."""
    master, slave = pty.openpty()
    os.write(master, answer)
    run = subprocess.run(
        [sys.executable, "-m", "briefreader", *arguments],
        cwd=folder, env=environment(folder), stdin=slave, stdout=slave, stderr=slave, timeout=60, check=False,
    )  # fmt: skip
    os.close(slave)
    written = os.read(master, 65536).decode()
    os.close(master)
    return run.returncode, written


def decided(folder: Path, file: Path) -> None:
    """Confirm the first discrepancy of the two articles, and write a note on it."""
    briefing = compare([Article.read(folder / "a.txt"), Article.read(folder / "b.txt")])
    target = target_of(briefing, briefing.discrepancies[0])
    with Store(file) as store:
        store.add(Decision(Act.VERDICT, target, "confirmed"), briefing.articles)
        store.add(Decision(Act.NOTE, target, "Ask the \x1b[31mharbour master."), briefing.articles)


@pytest.fixture
def file(folder: Path) -> Path:
    """The store in the data folder, with two decisions."""
    file = folder / "data" / "briefreader" / "review.db"
    decided(folder, file)
    return file


@pytest.mark.usefixtures("file")
def test_the_log_of_articles_is_printed_from_the_data_folder(folder: Path) -> None:
    run = briefreader("log", "b.txt", "a.txt", folder=folder)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("Log: 2 decisions\nA  b.txt  sha256 ")
    assert "confirmed the discrepancy (" in run.stdout and "harbour master" in run.stdout
    assert all(line.isprintable() for line in run.stdout.split("\n"))


@pytest.mark.usefixtures("file")
def test_the_log_is_printed_as_json(folder: Path) -> None:
    run = briefreader("log", "a.txt", "b.txt", "--format", "json", folder=folder)
    assert [one["value"] for one in json.loads(run.stdout)["decisions"]] == [
        "confirmed",
        "Ask the \x1b[31mharbour master.",
    ]


def test_where_nothing_was_decided_the_log_says_where_it_looked_and_makes_nothing(folder: Path) -> None:
    run = briefreader("log", "a.txt", "--store", "mine.db", folder=folder)
    assert run.returncode == 0
    assert run.stdout.startswith("Log: 0 decisions\n")
    assert run.stderr == f"briefreader: nothing was decided of these articles in {folder / 'mine.db'}\n"
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt"]


def test_the_store_is_named_by_an_option_or_a_setting_and_the_option_is_louder(folder: Path) -> None:
    decided(folder, folder / "config" / "briefreader" / "set.db")
    (folder / "config" / "briefreader" / "config.toml").write_text('store = "set.db"\n', encoding="utf-8")
    assert briefreader("log", "a.txt", "b.txt", folder=folder).stdout.startswith("Log: 2 decisions\n")
    other = briefreader("log", "a.txt", "b.txt", "--store", "other.db", folder=folder)
    assert other.stdout.startswith("Log: 0 decisions\n")


@pytest.mark.parametrize("command", ["log", "report", "purge"])
def test_a_file_that_is_no_store_is_refused_and_left_as_it_is(folder: Path, command: str) -> None:
    run = briefreader(command, "a.txt", "--store", "b.txt", folder=folder)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith(f"briefreader: {folder / 'b.txt'}: no SQLite file: left as it is; ")
    assert run.stderr.count("\n") == 1
    assert (folder / "b.txt").read_text(encoding="utf-8") == FLOOD


def test_a_setting_that_names_no_store_is_said_to_be_the_settings(folder: Path) -> None:
    (folder / "config" / "briefreader").mkdir(parents=True)
    config = folder / "config" / "briefreader" / "config.toml"
    config.write_text(f'store = "{folder / "a.txt"}"\n', encoding="utf-8")
    run = briefreader("report", "a.txt", folder=folder)
    assert run.returncode == 2
    assert run.stderr.startswith(f"briefreader: {config}: store: {folder / 'a.txt'}: no SQLite file")
    assert briefreader("report", "a.txt", "--no-store", folder=folder).returncode == 0


def test_a_store_and_none_at_once_is_a_wrong_call(folder: Path) -> None:
    run = briefreader("report", "a.txt", "--store", "mine.db", "--no-store", folder=folder)
    assert run.returncode == 2
    assert "not allowed with" in run.stderr


def test_a_report_never_overwrites_the_store(folder: Path, file: Path) -> None:
    data = file.read_bytes()
    run = briefreader("report", "a.txt", "-o", str(file), folder=folder)
    assert run.returncode == 2
    assert "would overwrite" in run.stderr
    assert file.read_bytes() == data


def test_a_report_makes_no_store(folder: Path) -> None:
    assert briefreader("report", "a.txt", "b.txt", folder=folder).returncode == 0
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt"]


def kept(file: Path) -> int:
    """How many decisions a store has."""
    with Store(file) as store:
        return store.count()


def test_without_a_terminal_nothing_is_removed_unless_told_to(folder: Path, file: Path) -> None:
    run = briefreader("purge", "a.txt", "b.txt", folder=folder)
    assert (run.returncode, kept(file)) == (2, 2)
    assert "--yes" in run.stderr and run.stderr.count("\n") == 1
    run = briefreader("purge", "a.txt", "b.txt", "--yes", folder=folder)
    assert (run.returncode, kept(file)) == (0, 0)
    assert run.stderr == f"briefreader: removed 2 decisions on these articles from {file}\n"


@pytest.mark.parametrize(("answer", "left"), [(b"y\n", 0), (b"Yes\n", 0), (b"n\n", 2), (b"\n", 2), (b"\x04", 2)])
def test_at_a_terminal_it_is_asked_first(folder: Path, file: Path, answer: bytes, left: int) -> None:
    code, written = answering(answer, "purge", "a.txt", "b.txt", folder=folder)
    assert (code, kept(file)) == (0, left)
    assert f"remove 2 decisions on these articles from {file}? There is no undo. [y/N]" in written
    assert ("nothing was removed" in written) == bool(left)


def test_what_is_about_other_articles_stays(folder: Path, file: Path) -> None:
    run = briefreader("purge", "a.txt", "--yes", folder=folder)
    assert (run.returncode, kept(file)) == (0, 2)
    assert run.stderr == f"briefreader: nothing to remove: no decisions on these articles in {file}\n"


def test_to_purge_everything_leaves_no_file(folder: Path, file: Path) -> None:
    run = briefreader("purge", "--everything", "--yes", folder=folder)
    assert (run.returncode, run.stderr) == (0, f"briefreader: removed 2 decisions from {file}\n")
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize("arguments", [(), ("--everything", "a.txt"), ("--yes",)])
def test_what_shall_be_removed_must_be_said(folder: Path, file: Path, arguments: tuple[str, ...]) -> None:
    """The samples are never meant."""
    run = briefreader("purge", *arguments, folder=folder)
    assert (run.returncode, kept(file)) == (2, 2)
    assert "--everything" in run.stderr


@pytest.mark.parametrize("command", ["log", "purge"])
def test_each_command_has_its_help_and_stands_in_that_of_all(folder: Path, command: str) -> None:
    run = briefreader(command, "--help", folder=folder)
    assert run.returncode == 0
    assert "--store FILE" in run.stdout and "exit codes:" in run.stdout
    assert f"\n  {command} " in briefreader("--help", folder=folder).stdout


def test_on_a_full_disk_the_report_is_told_and_no_file_can_be_written(folder: Path, file: Path) -> None:
    """SQLite cannot make the files that it wants beside the store, not even to read."""
    limited = ["sh", "-c", 'ulimit -f 0 && exec "$@"', "sh", sys.executable, "-m", "briefreader", "report"]
    for output, code, said in ((["-o", "out.txt"], 4, "briefreader: out.txt: File too large\n"), ([], 0, "")):
        run = subprocess.run(
            [*limited, "a.txt", "b.txt", *output],
            cwd=folder, env=environment(folder), stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
            timeout=60, check=False,
        )  # fmt: skip
        assert (run.returncode, run.stderr) == (code, said)
    assert "Ask the" in run.stdout
    assert kept(file) == 2


def test_the_folder_of_the_analyst_is_meant_by_its_sign_even_where_the_shell_leaves_that(folder: Path) -> None:
    home = {"HOME": str(folder)}
    run = subprocess.run(
        [sys.executable, "-m", "briefreader", "log", "a.txt", "--store=~/mine.db"],
        cwd=folder, env=environment(folder) | home, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    assert run.stderr == f"briefreader: nothing was decided of these articles in {folder}/mine.db\n"
    run = briefreader("log", "a.txt", "--store=~nobody-of-that-name/mine.db", folder=folder)
    assert (run.returncode, run.stdout) == (2, "")
    assert "argument --store: ~nobody-of-that-name/mine.db: " in run.stderr and run.stderr.count("\n") == 1


@pytest.mark.parametrize("name", [b"log", b"purge", b"\xff\x1b[31m.txt", b"-x", b"a\nb.txt"])
def test_an_article_may_be_called_anything(folder: Path, name: bytes) -> None:
    called = os.fsdecode(name)
    (folder / "a.txt").rename(folder / called)
    file = folder / "mine.db"
    briefing = compare([Article.read(folder / called)])
    with Store(file) as store:
        store.add(Decision(Act.NOTE, target_of_article(briefing.articles[0]), "seen"), briefing.articles)
    for command, *options in (("log",), ("log", "--format", "json"), ("purge", "--yes")):
        run = briefreader(command, *options, "--store", "mine.db", "--", called, folder=folder)
        assert run.returncode == 0, run.stderr
        assert all(line.isprintable() for line in (run.stdout + run.stderr).splitlines())
    assert kept(file) == 0
