"""The command line as a user meets it: a process, its output, its exit code."""

from __future__ import annotations

import csv
import json
import os
import pty
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefreader import Article, compare
from briefreader.cli import main
from briefreader.review.decisions import Act, Decision, Verdict
from briefreader.review.signing import signed
from briefreader.review.store import Store
from briefreader.review.targets import target_of

SAMPLED = "briefreader: no files given: the two samples\n"
STORM = "The storm killed 12 people in Porto on Monday, officials said. Rescue teams will be sent to the coast.\n"
FLOOD = "Officials said the storm killed 19 people in Porto on Monday. Rescue teams have been sent to the coast.\n"


def briefreader(
    *arguments: str | bytes,
    folder: Path,
    environment: dict[str, str] | None = None,
    stdout: int = subprocess.PIPE,
    file_limit: int | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run `briefreader` in `folder`, without a terminal."""

    def limit() -> None:
        if file_limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

    return subprocess.run(
        [sys.executable, "-m", "briefreader", *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"} | (environment or {}),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        preexec_fn=limit,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.fixture(autouse=True)
def no_review_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the user's own decisions out of the tests, and the tests out of these."""
    monkeypatch.setenv("XDG_DATA_HOME", f"{tmp_path}.data")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORM, encoding="utf-8")
    (tmp_path / "b.txt").write_text(FLOOD, encoding="utf-8")
    return tmp_path


def one_line(text: str) -> str:
    """Return the only line of `text`, without its end; fail where it is not one printable line."""
    assert text.endswith("\n")
    line = text.removesuffix("\n")
    assert line.isprintable(), line
    return line


def test_help_documents_the_exit_codes_and_the_report_command(folder: Path) -> None:
    run = briefreader("--help", folder=folder)
    assert run.returncode == 0
    assert "briefreader report" in run.stdout
    assert all(f"\n  {code} " in run.stdout for code in (0, 1, 2, 3, 4, 129, 130, 131, 143))


def test_the_report_has_its_own_help(folder: Path) -> None:
    run = briefreader("report", "--help", folder=folder)
    assert run.returncode == 0
    assert "--format {text,md,html,json,csv,docx}" in run.stdout
    assert "--marking" in run.stdout


def test_the_report_is_all_that_stands_on_standard_output(folder: Path) -> None:
    run = briefreader("report", "a.txt", "b.txt", "--format", "json", folder=folder)
    assert (run.returncode, run.stderr) == (0, "")
    data = json.loads(run.stdout)
    assert data["format"] == "briefreader.briefing/1"
    assert [(article["id"], article["source"], article["text"]) for article in data["articles"]] == [
        ("A", "a.txt", STORM),
        ("B", "b.txt", FLOOD),
    ]


def test_without_files_the_report_is_on_the_packaged_samples(folder: Path) -> None:
    run = briefreader("report", "--format", "json", folder=folder)
    assert run.returncode == 0
    assert run.stderr == SAMPLED
    sources = [Path(article["source"]).name for article in json.loads(run.stdout)["articles"]]
    assert sources == ["000_afca351b9f7b36eb.txt", "004_f1ce01263ea5d0d0.txt"]


def test_one_article_alone_is_reported_on(folder: Path) -> None:
    run = briefreader("report", "a.txt", folder=folder)
    assert run.returncode == 0
    assert run.stdout.startswith("Briefing: a.txt\n")


def test_options_may_stand_between_the_files(folder: Path) -> None:
    run = briefreader("report", "a.txt", "--format", "json", "b.txt", folder=folder)
    assert run.returncode == 0
    assert len(json.loads(run.stdout)["articles"]) == 2


def test_what_the_text_does_not_tell_can_be_said(folder: Path) -> None:
    told = ("--date", "A=2022-03-24", "--title", "B=The flood = the storm", "--publisher", "B=Coast Wire")
    run = briefreader("report", "a.txt", "b.txt", *told, "--marking", "UNCLASSIFIED", "--format", "json", folder=folder)
    data = json.loads(run.stdout)
    first, second = data["articles"]
    assert (first["published"], first["title"], first["publisher"]) == ("2022-03-24", None, None)
    assert (second["published"], second["title"], second["publisher"]) == (None, "The flood = the storm", "Coast Wire")
    assert data["marking"] == "UNCLASSIFIED"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--date", "A=yesterday"), "'yesterday' is no date: write it as 2022-03-24"),
        (("--date", "A=2022-02-30"), "'2022-02-30' is no date"),
        (("--date", "2022-03-24"), "an article's letter"),
        (("--date", "C=2022-03-24"), "there is no article C, only A, B"),
        (("--title", "AB=x"), "an article's letter"),
        (("--publisher", "A="), "an article's letter"),
        (("--format", "pdf"), "invalid choice: 'pdf'"),
        (("--only", "refuted"), "--only: 'refuted' is none of open, confirmed, dismissed, all"),
        (("--only", "open,"), "'' is none of open"),
        (("--kinds", "status,mood"), "--kinds: 'mood' is none of quantity, time, place, actor, quotation"),
        (("--colour",), "unrecognized arguments: --colour"),
        (("--title", "\x1b]0;owned\x07"), "an article's letter"),
        (("--\x1b[31m",), "unrecognized arguments"),
    ],
)
def test_a_wrong_call_ends_in_2_with_one_clear_line(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    run = briefreader("report", "a.txt", "b.txt", *arguments, folder=folder)
    assert (run.returncode, run.stdout) == (2, "")
    assert said in one_line(run.stderr)


def test_more_than_twelve_files_are_too_many(folder: Path) -> None:
    assert briefreader("report", *["a.txt"] * 12, folder=folder).returncode == 0
    run = briefreader("report", *["a.txt"] * 13, folder=folder)
    assert run.returncode == 2
    assert "13 files: up to 12" in one_line(run.stderr)


def test_a_missing_file_is_named_with_the_reason(folder: Path) -> None:
    run = briefreader("report", "a.txt", "nowhere.txt", folder=folder)
    assert (run.returncode, run.stdout) == (3, "")
    assert one_line(run.stderr) == "briefreader: nowhere.txt: No such file or directory"


@pytest.mark.parametrize(
    "name",
    [
        b"\x1b]0;owned\x07.txt",
        b"new\nbriefreader: line.txt",
        b"\xe2\x80\xaetxt.exe",
        b"\xff\xfe.txt",
        b"[bold]x[/].txt",
        b"a" * 5000,
    ],
)
def test_a_hostile_name_of_a_missing_file_is_printed_harmlessly(folder: Path, name: bytes) -> None:
    run = briefreader(b"report", name, folder=folder)
    assert run.returncode == 3
    one_line(run.stderr)


@pytest.mark.parametrize("output", ["text", "md", "json", "csv"])
def test_an_article_with_a_hostile_name_is_reported_on_harmlessly(folder: Path, output: str) -> None:
    name = b"\x1b]52;c;eA==\x07\xff\xe2\x80\xae\xc2\x9b31m\n.txt"
    Path(os.fsdecode(os.path.join(os.fsencode(folder), name))).write_text(STORM, encoding="utf-8")  # noqa: PTH118
    run = briefreader(b"report", name, b"--format", output.encode(), folder=folder)
    assert (run.returncode, run.stderr) == (0, "")
    assert all(line.isprintable() for line in run.stdout.removeprefix("\ufeff").split("\n"))


def test_a_file_named_like_the_command_or_an_option_can_be_given(folder: Path) -> None:
    (folder / "report").write_text(STORM, encoding="utf-8")
    (folder / "--format").write_text(FLOOD, encoding="utf-8")
    run = briefreader("report", "--format", "json", "--", "report", "--format", folder=folder)
    assert [article["source"] for article in json.loads(run.stdout)["articles"]] == ["report", "--format"]
    opened = briefreader("./report", folder=folder)
    assert (opened.returncode, opened.stdout) == (2, "")
    assert "no usable terminal" in opened.stderr, "it was taken for the command"


def test_the_report_is_written_to_a_file_and_told_on_standard_error(folder: Path) -> None:
    run = briefreader("report", "a.txt", "b.txt", "--format", "md", "-o", "out.md", folder=folder)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "briefreader: wrote out.md\n")
    assert (folder / "out.md").read_text(encoding="utf-8").startswith("# Briefing: a\\.txt / b\\.txt\n")
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt", "out.md"]


def test_a_written_report_keeps_the_mode_of_the_file_it_replaces_and_follows_a_link(folder: Path) -> None:
    (folder / "real.txt").write_text("old", encoding="utf-8")
    (folder / "real.txt").chmod(0o640)
    (folder / "link.txt").symlink_to("real.txt")
    assert briefreader("report", "a.txt", "-o", "link.txt", folder=folder).returncode == 0
    assert (folder / "link.txt").is_symlink()
    assert (folder / "real.txt").read_text(encoding="utf-8").startswith("Briefing")
    assert (folder / "real.txt").stat().st_mode & 0o777 == 0o640


def test_an_unreadable_input_leaves_the_old_report_as_it_was(folder: Path) -> None:
    old = folder / "out.txt"
    old.write_text("the old report", encoding="utf-8")
    before = old.stat()
    run = briefreader("report", "a.txt", "nowhere.txt", "-o", "out.txt", folder=folder)
    assert run.returncode == 3
    assert old.read_text(encoding="utf-8") == "the old report"
    assert (old.stat().st_mtime_ns, old.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    assert briefreader("report", "nowhere.txt", "-o", "new.txt", folder=folder).returncode == 3
    assert not (folder / "new.txt").exists()


def test_a_full_disk_leaves_the_old_report_as_it_was_and_nothing_beside_it(folder: Path) -> None:
    (folder / "out.txt").write_text("the old report", encoding="utf-8")
    run = briefreader("report", "a.txt", "b.txt", "-o", "out.txt", folder=folder, file_limit=100)
    assert run.returncode == 4
    assert one_line(run.stderr) == "briefreader: out.txt: File too large"
    assert (folder / "out.txt").read_text(encoding="utf-8") == "the old report"
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt", "out.txt"]


@pytest.mark.parametrize("output", ["nofolder/out.txt", ".", "a.txt/out.txt"])
def test_an_output_that_cannot_be_written_ends_in_4(folder: Path, output: str) -> None:
    run = briefreader("report", "a.txt", "-o", output, folder=folder)
    assert run.returncode == 4
    assert one_line(run.stderr).startswith(f"briefreader: {output}: ")


def test_an_input_is_never_overwritten(folder: Path) -> None:
    (folder / "same.txt").hardlink_to(folder / "a.txt")
    run = briefreader("report", "a.txt", "b.txt", "-o", "same.txt", folder=folder)
    assert run.returncode == 2
    assert "overwrite" in one_line(run.stderr)
    assert (folder / "a.txt").read_text(encoding="utf-8") == STORM


def test_a_device_is_written_to_and_not_replaced(folder: Path) -> None:
    assert briefreader("report", "a.txt", "-o", "/dev/null", folder=folder).returncode == 0
    assert Path("/dev/null").is_char_device()


def test_a_full_device_on_standard_output_ends_in_4(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        run = briefreader("report", "a.txt", folder=folder, stdout=full.fileno())
    assert run.returncode == 4
    assert one_line(run.stderr) == "briefreader: standard output: No space left on device"


@pytest.mark.parametrize("arguments", [("report", "a.txt", "b.txt"), ("--help",), ("--version",)])
def test_a_closed_pipe_is_no_error(folder: Path, arguments: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        run = briefreader(*arguments, folder=folder, stdout=writing)
    finally:
        os.close(writing)
    assert (run.returncode, run.stderr) == (0, "")


def writing_a_report(folder: Path) -> subprocess.Popen[bytes]:
    """Start a report that is longer than the pipe it goes to holds."""
    command = [sys.executable, "-m", "briefreader", "report", "--format", "json"]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pipesize=4096)


def test_a_reader_that_stops_early_is_no_error(folder: Path) -> None:
    with writing_a_report(folder) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert os.read(process.stdout.fileno(), 1) == b"{"
        process.stdout.close()
        assert process.stderr.read().decode() == SAMPLED
        assert process.wait(60) == 0


def test_an_interrupted_report_ends_in_130_without_a_traceback(folder: Path) -> None:
    with writing_a_report(folder) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        os.read(process.stdout.fileno(), 1)  # it writes now, and waits for us to read on
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
        assert process.stderr.read().decode() == SAMPLED


def test_the_app_without_a_terminal_points_to_the_report(folder: Path) -> None:
    run = briefreader("a.txt", "b.txt", folder=folder)
    assert (run.returncode, run.stdout) == (2, "")
    assert "`briefreader report`" in one_line(run.stderr)


def test_a_dumb_terminal_is_refused(folder: Path) -> None:
    master, slave = pty.openpty()
    run = subprocess.run(
        [sys.executable, "-m", "briefreader", "a.txt"],
        cwd=folder, env=os.environ | {"TERM": "dumb"}, stdin=slave, stdout=slave, stderr=slave, timeout=60, check=False,
    )  # fmt: skip
    os.close(slave)
    said = os.read(master, 4096).decode().replace("\r\n", "\n")
    os.close(master)
    assert run.returncode == 2
    assert "TERM=dumb" in one_line(said)
    assert "`briefreader report`" in said


def test_a_locale_without_the_articles_characters_still_prints_the_report(folder: Path) -> None:
    (folder / "a.txt").write_text("Żółw przegrał z zającem.\n", encoding="utf-8")
    run = briefreader("report", "a.txt", folder=folder, environment={"PYTHONIOENCODING": "ascii"})
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("Briefing: a.txt\n")
    assert run.stdout.isascii()


@pytest.fixture
def broken_library(tmp_path: Path) -> dict[str, str]:
    """An environment in which the Markdown library fails in a way that nobody foresaw."""
    package = tmp_path / "broken" / "markdown_it"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ZeroDivisionError('it \\x1b[31m broke')\n", encoding="utf-8")
    return {"PYTHONPATH": str(package.parent)}


def test_an_unforeseen_error_is_one_line_that_tells_how_to_see_more(
    folder: Path, broken_library: dict[str, str]
) -> None:
    (folder / "a.md").write_text(STORM, encoding="utf-8")
    run = briefreader("report", "a.md", folder=folder, environment=broken_library)
    assert (run.returncode, run.stdout) == (1, "")
    assert "BRIEFREADER_DEBUG=1" in one_line(run.stderr)


def test_the_traceback_is_shown_when_asked_for(folder: Path, broken_library: dict[str, str]) -> None:
    (folder / "a.md").write_text(STORM, encoding="utf-8")
    run = briefreader("report", "a.md", folder=folder, environment=broken_library | {"BRIEFREADER_DEBUG": "1"})
    assert run.returncode == 1
    assert "Traceback" in run.stderr
    assert "\x1b" not in run.stderr


def told_in(run: subprocess.CompletedProcess[str]) -> list[tuple[str, str]]:
    """Return the ids and kinds of the discrepancies in a report as JSON."""
    assert run.returncode == 0, run.stderr
    return [(found["id"], found["kind"]) for found in json.loads(run.stdout)["discrepancies"]]


def test_only_the_kinds_that_are_asked_for_are_reported(folder: Path) -> None:
    call = ("report", "a.txt", "b.txt", "--format", "json")
    found = told_in(briefreader(*call, folder=folder))
    assert [kind for _, kind in found] == ["quantity", "status"]
    assert told_in(briefreader(*call, "--kinds", "status,time", folder=folder)) == found[1:]
    assert told_in(briefreader(*call, "--kinds", "status", "--kinds=Quantity", folder=folder)) == found


def test_dismissed_findings_are_left_out_unless_asked_for(folder: Path) -> None:
    articles = tuple(Article.read(folder / name) for name in ("a.txt", "b.txt"))
    briefing = compare(articles)
    with Store(folder / "review.db") as store:
        target = target_of(briefing, briefing.discrepancies[0])
        store.add(signed(Decision(Act.VERDICT, target, Verdict.DISMISSED), "a session"), briefing.articles)
    first, second = ((found.id, found.kind.value) for found in briefing.discrepancies)
    call = ("report", "a.txt", "b.txt", "--store", "review.db", "--format", "json")
    assert told_in(briefreader(*call, folder=folder)) == [second]
    assert told_in(briefreader(*call, "--only", "dismissed", folder=folder)) == [first]
    assert told_in(briefreader(*call, "--only", "open,dismissed", folder=folder)) == [first, second]
    assert told_in(briefreader(*call, "--only", "all", folder=folder)) == [first, second]
    assert told_in(briefreader(*call, "--only", "confirmed", folder=folder)) == []
    report = briefreader(*call[:-1], "text", folder=folder).stdout
    assert "left out: 1 dismissed discrepancy." in report
    assert "reviewed 1/2" in report


def test_a_word_document_is_not_poured_into_a_terminal(folder: Path) -> None:
    code, written = at_a_terminal(folder, "report", "a.txt", "--format", "docx")
    assert code == 2
    assert "write it to a file with -o FILE, or redirect it" in one_line(written)


def test_a_package_that_a_format_lacks_is_told_before_anything_is_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefreader.formats.find_spec", lambda _: None)
    assert main(["report", "no/such/article.txt", "-o", "out.docx"]) == 2
    assert one_line(capsys.readouterr().err).endswith(": pip install 'briefreader[docx]'")


def test_the_format_of_a_report_is_what_the_name_of_the_output_says(folder: Path) -> None:
    briefreader("report", "a.txt", "b.txt", "-o", "out.JSON", folder=folder)
    assert json.loads((folder / "out.JSON").read_bytes())["articles"]
    briefreader("report", "a.txt", "b.txt", "-o", "out.json", "--format", "md", folder=folder)
    assert (folder / "out.json").read_text(encoding="utf-8").startswith("# ")


def test_a_spreadsheet_is_written_with_the_mark_that_excel_knows_its_encoding_by(folder: Path) -> None:
    assert briefreader("report", "a.txt", "b.txt", "--format", "csv", "-o", "out.csv", folder=folder).returncode == 0
    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert {row["source"] for row in table} >= {"a.txt", "b.txt"}
    assert (folder / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")


WATCH_LIST = '[[watch]]\nname = "Rescue"\nterms = ["rescue team"]\n[[watch]]\nname = "Space"\nterms = ["satellite"]\n'


def watched_in(run: subprocess.CompletedProcess[str]) -> set[str | None]:
    assert (run.returncode, run.stderr) == (0, "")
    return {topic["watch"] for topic in json.loads(run.stdout)["topics"]}


def test_the_packaged_watch_list_is_used_unless_another_or_none_is_asked_for(folder: Path) -> None:
    (folder / "mine.toml").write_text(WATCH_LIST, encoding="utf-8")
    command = ("report", "a.txt", "b.txt", "--format", "json")
    assert "Casualties" in watched_in(briefreader(*command, folder=folder))
    assert watched_in(briefreader(*command, "--no-watch", folder=folder)) <= {None}
    mine = watched_in(briefreader(*command, "--watch", "mine.toml", folder=folder))
    assert "Rescue" in mine and "Casualties" not in mine


def test_the_report_says_where_a_watched_subject_is_not_found(folder: Path) -> None:
    (folder / "mine.toml").write_text(WATCH_LIST, encoding="utf-8")
    (folder / "c.txt").write_text("A rescue team searched the beach at Vigo all night.\n", encoding="utf-8")
    (folder / "d.txt").write_text("The beach at Vigo was closed to bathers all day.\n", encoding="utf-8")
    run = briefreader("report", "c.txt", "d.txt", "--watch", "mine.toml", folder=folder)
    assert run.returncode == 0
    assert "watched as      Rescue" in run.stdout and "not found in    B" in run.stdout
    assert "Watched, not found in A or B: Space." in run.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "mine.toml: No such file or directory"),
        ('[[watch]]\nname = "Cyber"\nterm = ["x"]', "entry 1 (Cyber): term: no such key; did you mean terms?"),
        ("[[watch]", "mine.toml: no TOML: "),
        ('[[watch]]\nname = "\\u001b]0;owned\\u0007"\nterms = 3', "terms: a list such as"),
    ],
)  # fmt: skip
def test_a_wrong_watch_list_is_bad_configuration(folder: Path, text: str | None, said: str) -> None:
    if text is not None:
        (folder / "mine.toml").write_text(text, encoding="utf-8")
    run = briefreader("report", "a.txt", "--watch", "mine.toml", folder=folder)
    assert (run.returncode, run.stdout) == (2, "")
    assert said in one_line(run.stderr)
    code, written = at_a_terminal(folder, "--watch", "mine.toml", "a.txt")
    assert code == 2
    assert said in one_line(written), "the app said otherwise, or opened"


def at_a_terminal(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run `briefreader` where all three streams are a terminal; return its exit code and what it wrote."""
    master, slave = pty.openpty()
    run = subprocess.run(
        [sys.executable, "-m", "briefreader", *arguments],
        cwd=folder, env=os.environ | {"TERM": "xterm-256color"}, stdin=slave, stdout=slave, stderr=slave, timeout=60,
        check=False,
    )  # fmt: skip
    os.close(slave)
    written = os.read(master, 4096).decode().replace("\r\n", "\n")
    os.close(master)
    return run.returncode, written


def test_a_watch_list_and_none_at_once_is_a_wrong_call(folder: Path) -> None:
    run = briefreader("report", "a.txt", "--watch", "mine.toml", "--no-watch", folder=folder)
    assert run.returncode == 2
    assert "not allowed with" in one_line(run.stderr)


def test_a_watch_list_is_never_overwritten(folder: Path) -> None:
    (folder / "mine.toml").write_text(WATCH_LIST, encoding="utf-8")
    run = briefreader("report", "a.txt", "--watch", "mine.toml", "-o", "mine.toml", folder=folder)
    assert run.returncode == 2
    assert (folder / "mine.toml").read_text(encoding="utf-8") == WATCH_LIST
