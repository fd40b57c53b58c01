"""Start-up in a real terminal: time to the first words of the article, bytes until quiet, memory; and `--help`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from figures import APP, BARE_APP, Figure, Job, median, read_arguments, show
from pty_session import PtySession


@dataclass(frozen=True, slots=True)
class Start:
    """One start of an app."""

    first_text: float
    quiet: float
    size: int
    memory: int


def first_words(path: str) -> str:
    """Return the words that both apps show first: the beginning of the first article."""
    return Path(path).read_text(encoding="utf-8").lstrip()[:14].rstrip()


def measure(command: Sequence[str], words: str) -> Start:
    with PtySession(command) as session:
        first_text = session.wait_for(words)
        session.settle(silence=0.5)
        quiet = session.last_output
        size = len(session.output)
    return Start(first_text, quiet, size, session.peak_memory)


def wall(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000


def main(job: Job) -> None:
    words = first_words(job.files[0])
    ours, bare, help_wall, python_wall = [], [], [], []
    for _ in range(job.rounds):
        ours.append(measure([*APP, *job.files], words))
        bare.append(measure([*BARE_APP, *job.files], words))
        help_wall.append(wall([*APP, "--help"]))
        python_wall.append(wall([sys.executable, "-c", "pass"]))
    rows = [
        ("first text", "ms", lambda start: start.first_text),
        ("until quiet, analysis included", "ms", lambda start: start.quiet),
        ("bytes until quiet", "KB", lambda start: start.size / 1000),
        ("peak memory", "MB", lambda start: start.memory / 1e6),
    ]
    figures = [Figure(name, unit, median(map(take, ours)), median(map(take, bare))) for name, unit, take in rows]
    show("start", "a bare two-pane Textual app", figures, job)
    show(
        "--help",
        "an interpreter that does nothing",
        [Figure("wall", "ms", median(help_wall), median(python_wall))],
        job,
    )
    if posting := shutil.which("posting"):
        walls = [(wall([*APP, "--help"]), wall([posting, "--help"])) for _ in range(job.rounds)]
        show("--help", "posting", [Figure("wall", "ms", *(median(each) for each in zip(*walls, strict=True)))], job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
