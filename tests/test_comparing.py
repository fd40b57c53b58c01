"""The comparison in a process of its own: what it answers, how far it says it is, and when it ends."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefreader import Article, compare
from briefreader.briefing import Briefing
from briefreader.comparing.messages import Answer, Failure, Request, received, send
from briefreader.comparing.work import compare_and_tell
from briefreader.lexicon.watch import WatchEntry, default_watch_list
from briefreader.progress import EVERY, FIRST, Paced, Part, Step
from briefreader.tui import comparison
from briefreader.tui.comparison import Comparison

ARTICLES = (
    Article.from_text("Four groups will be deployed in the east. The ministry in Arden said so on Monday."),
    Article.from_text("The ministry in Arden said on Monday that four groups have been deployed in the east."),
)
REQUEST = Request(ARTICLES, ())


def long_articles() -> tuple[Article, ...]:
    """Return articles whose comparison takes some seconds."""
    shape = "On day {0} the council of Arden sent {0} ships and {1} men to pier {2} of the port, Anna Holt said."
    texts = [" ".join(shape.format(n, n * 7 % 900, n % 40) for n in range(at, at + 1_500)) for at in (0, 50)]
    return tuple(map(Article.from_text, texts))


class Answers:
    """Keeps what a comparison tells, and waits for the last of it."""

    def __init__(self) -> None:
        self.told: list[Answer] = []
        self.is_over = threading.Event()

    def __call__(self, answer: Answer) -> None:
        self.told.append(answer)
        if not isinstance(answer, Step):
            self.is_over.set()

    @property
    def last(self) -> Answer:
        assert self.is_over.wait(60), "no answer came"
        return self.told[-1]


def until(holds: Callable[[], object]) -> None:
    """Wait for something that other processes bring about."""
    end = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.01)


def is_running(process: int) -> bool:
    return Path(f"/proc/{process}").exists() and "Z" not in Path(f"/proc/{process}/stat").read_text().split()[2]


def process_of(under_way: Comparison) -> subprocess.Popen[bytes]:
    until(lambda: under_way._process)
    assert under_way._process
    return under_way._process


def test_the_process_finds_what_compare_finds() -> None:
    answers = Answers()
    Comparison(REQUEST, answers)

    found = answers.last
    assert isinstance(found, Briefing)
    assert found == replace(compare(ARTICLES), generated=found.generated)


def test_the_packaged_list_is_watched_unless_told_otherwise() -> None:
    answers, own = Answers(), Answers()
    compare_and_tell(Request(ARTICLES), answers)
    compare_and_tell(Request(ARTICLES, (WatchEntry("Ports", ("port",)),)), own)

    assert isinstance(answers.last, Briefing) and isinstance(own.last, Briefing)
    assert answers.last.watch == tuple(entry.name for entry in default_watch_list())
    assert own.last.watch == ("Ports",)


def test_a_comparison_that_is_stopped_tells_no_more_and_leaves_no_process() -> None:
    answers = Answers()
    under_way = Comparison(Request(long_articles(), ()), answers)
    process = process_of(under_way)
    under_way.stop()

    assert not is_running(process.pid)
    assert not answers.is_over.wait(0.3), "nothing is heard of a stopped comparison"


def test_a_process_that_is_killed_is_told_of() -> None:
    answers = Answers()
    process_of(Comparison(Request(long_articles(), ()), answers)).kill()

    assert answers.last == Failure("the comparing process was killed (signal 9)")


def test_where_no_process_can_be_started_the_articles_are_compared_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    answers = Answers()
    Comparison(REQUEST, answers)

    assert isinstance(answers.last, Briefing)


def test_nothing_in_the_working_directory_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trap = "import pathlib; pathlib.Path(__file__ + '.caught').touch(); raise SystemExit(9)\n"
    for name in ("rich.py", "briefreader.py", "pickle.py", "rapidfuzz.py", "struct.py"):
        (tmp_path / name).write_text(trap, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep)  # two empty entries: Python takes them for the working directory
    answers = Answers()
    Comparison(REQUEST, answers)

    assert isinstance(answers.last, Briefing)
    assert not list(tmp_path.glob("*.caught"))


def test_it_ends_when_whoever_asked_is_gone() -> None:
    child = subprocess.Popen(
        [sys.executable, *comparison._COMMAND],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=comparison._environment(os.environ),
    )
    assert child.stdin and child.stdout
    with child:
        send(child.stdin, Request(long_articles(), ()))
        child.stdin.close()

        assert list(received(child.stdout)) == []
        assert child.wait(20) == 0


def test_a_failure_is_told_in_a_line() -> None:
    answers = Answers()
    compare_and_tell(Request(("no article",), ()), answers)  # type: ignore[arg-type]

    assert isinstance(answers.last, Failure)
    assert answers.last.reason.startswith("TypeError: ") and "\n" not in answers.last.reason


def test_progress_goes_forward_only_and_ends_with_all_of_it_done() -> None:
    steps: list[Step] = []
    compare(ARTICLES, progress=steps.append)

    done = [step.done for step in steps]
    assert done == sorted(done)
    assert done[0] == 0 and done[-1] == 1
    doing = [step.doing for step in steps]
    assert doing.index("reading B") < doing.index("matching") < doing.index("discrepancies of time")


def test_what_progress_raises_stops_the_comparison() -> None:
    def stop(step: Step) -> None:
        raise KeyboardInterrupt(step.doing)

    with pytest.raises(KeyboardInterrupt, match="reading A"):
        compare(ARTICLES, progress=stop)


def test_parts_of_the_work_follow_each_other_to_its_end() -> None:
    steps: list[Step] = []
    first, second = Part(steps.append, 0.5, 1.0).split(3, 1)
    first.at("one", 0)
    first.at("one", 1)
    second.at("two", 0.5)
    second.at("two", 7)

    assert [step.done for step in steps] == [0.5, 0.875, 0.9375, 1.0]


def test_steps_are_told_after_a_second_now_and_then_and_only_if_their_words_are_new() -> None:
    now = [0.0]
    told: list[str] = []
    paced = Paced(lambda step: told.append(str(step)), clock=lambda: now[0])
    for now[0], done in ((0.5, 0.1), (FIRST, 0.2), (FIRST + EVERY / 2, 0.3), (FIRST + EVERY, 0.201), (9.0, 0.4)):
        paced(Step("matching", done))

    assert told == ["matching 20%", "matching 40%"]
