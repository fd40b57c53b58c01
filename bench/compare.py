"""The comparison itself: warm beside the bare rapidfuzz matrix it must justify, cold to JSON, and its peak memory."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from figures import APP, Figure, Job, median, read_arguments, show, timed


def run_cold(command: Sequence[str]) -> tuple[float, float]:
    """Return the milliseconds and the peak megabytes of a process whose output goes nowhere."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss * 1024 / 1e6


def cold(job: Job) -> list[Figure]:
    """Measure whole processes."""
    ours, floor = [], []
    for _ in range(job.rounds):
        ours.append(run_cold([*APP, "report", *job.files, "--format", "json"]))
        floor.append(run_cold([sys.executable, "-c", "import rapidfuzz.fuzz, Stemmer, json"]))
    (wall, memory), (floor_wall, floor_memory) = (
        [median(column) for column in zip(*runs, strict=True)] for runs in (ours, floor)
    )
    return [
        Figure("process start to JSON", "ms", wall, floor_wall),
        Figure("peak memory", "MB", memory, floor_memory),
    ]


def warm(job: Job) -> list[Figure]:
    """Measure inside this process, all loaded and run once."""
    from rapidfuzz import fuzz

    from briefreader import Article, compare

    texts = [Article.read(name).text for name in job.files]
    articles = [Article.from_text(text) for text in texts]
    sentences = [[article.text[span.start : span.end] for span in article.sentences] for article in articles]

    def score_all_pairs() -> None:
        """Score every sentence against every one of the other articles, as the plainest script would."""
        for ours, theirs in itertools.combinations(sentences, 2):
            for one, other in itertools.product(ours, theirs):
                fuzz.token_set_ratio(one, other)

    compare(articles)
    comparing, matrix, reading = [], [], []
    for _ in range(job.rounds):
        comparing.append(timed(lambda: compare(articles)))
        matrix.append(timed(score_all_pairs))
        reading.append(timed(lambda: [Article.from_text(text) for text in texts]))
    return [
        Figure("compare, warm", "ms", median(comparing), median(matrix)),
        Figure("reading the texts", "ms", median(reading)),
    ]


def main(job: Job) -> None:
    # Cold first: on Linux a child's peak counts what its parent held when it was started.
    show("cold", "an interpreter that only loads rapidfuzz, Stemmer and json", cold(job), job)
    show("compare", "the bare token_set_ratio matrix over the same sentences", warm(job), job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
