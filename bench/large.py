"""Sets that no sample has: two articles of 100,000 words, six of 20,000, while they are compared and when they are.

Each key is held as the repeat of a keyboard sends it, 30 times a second, whether the app keeps up or not.
"""

from __future__ import annotations

import os
import re
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from figures import APP, Figure, Job, median, read_arguments, show
from pty_session import PtySession
from samples import write_generated
from start import first_words

SETS: Final = ((2, 100_000), (6, 20_000))
KEYS: Final = ("j", "n", "pagedown", "]")
PRESSES: Final = 200
"""Keys over which processor time is averaged: the kernel counts it in hundredths of a second."""
A_SECOND: Final = 30
HELD: Final = 10
"""Keys a second, and for how many seconds."""
COMPARED: Final = re.compile(r"facts \d+ · discrepancies")
PATIENCE: Final = 900
"""Seconds until a comparison is done."""
_TITLE: Final = re.compile(r"─ (\d+)/\d+ ─")


def processor_time(process: int) -> float:
    """Return the milliseconds that a process has computed, its children not counted."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") * 1000


def hold(session: PtySession, keys: Iterator[str], count: int) -> tuple[float, float]:
    """Send keys at the pace of a keyboard; return kilobytes a second, and milliseconds from the last key to quiet."""
    before, start = len(session.output), time.perf_counter()
    for number, key in enumerate(islice(keys, count)):
        session.send(key)
        session.read_until(start + (number + 1) / A_SECOND)
    seconds, size = time.perf_counter() - start, len(session.output) - before
    return size / 1000 / seconds, session.settle(silence=0.3).milliseconds


def to_the_start(session: PtySession) -> None:
    """Go to the first sentence of the first article."""
    for key in ("h",) * max(count for count, _ in SETS) + ("g",):
        session.press(key, silence=0.1)


def cost_of(session: PtySession, key: str) -> float:
    """Return the milliseconds of processor time of one press, the app having come to rest before and after."""
    to_the_start(session)
    before = processor_time(session.process)
    hold(session, cycle([key]), PRESSES)
    return (processor_time(session.process) - before) / PRESSES


def lost(session: PtySession) -> int:
    """Hold j from the start of the article and return how many sentences short of the presses the app comes."""
    count = A_SECOND * HELD
    to_the_start(session)
    hold(session, cycle("j"), count)
    session.output.clear()
    session.press("\x0c")  # all of the screen again: the place of the sentence stands in the title
    found = _TITLE.search(session.text)
    return count + 1 - int(found[1]) if found else count


def wait_until_compared(session: PtySession) -> float:
    """Return the seconds until the findings are there."""
    start = time.perf_counter()
    while not COMPARED.search(session.text):
        session.output.clear()
        if time.perf_counter() - start > PATIENCE:
            raise TimeoutError("the comparison is not done")
        session.settle(silence=5, timeout=5)
        session.press("\x0c")
    return time.perf_counter() - start


def mount(files: Sequence[str], seeds: Sequence[str], rounds: int) -> tuple[float, float]:
    """Return the milliseconds to the first words of large articles, and of the seeds."""
    times: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for made, kept in ((files, times[0]), (seeds, times[1])):
            with PtySession([*APP, *made]) as session:
                kept.append(session.wait_for(first_words(made[0])))
    return median(times[0]), median(times[1])


def measure(session: PtySession, when: str) -> Iterator[Figure]:
    for key in KEYS:
        yield Figure(f"{key}, {when}", "ms of processor", cost_of(session, key))
    to_the_start(session)
    rate, quiet = hold(session, cycle(KEYS), A_SECOND * HELD)
    yield Figure(f"{A_SECOND} keys a second, {when}", "KB/s", rate)
    yield Figure(f"from release to quiet, {when}", "ms", quiet)
    yield Figure(f"keys lost of {A_SECOND * HELD}, {when}", "", lost(session))


def main(job: Job) -> None:
    for count, words in SETS:
        files = write_generated(Path(tempfile.mkdtemp(prefix="briefreader-bench-")), count, words)
        large, seeds = mount(files, job.files, job.rounds)
        figures = [Figure("first text", "ms", large, seeds)]
        with PtySession([*APP, *files]) as session:
            session.wait_for(first_words(files[0]))
            session.settle(silence=1, timeout=5)
            figures += measure(session, "comparing")
            waited = wait_until_compared(session)
            figures += measure(session, "compared")
        figures.append(Figure("comparison, after those keys", "s", waited))
        figures.append(Figure("peak memory of the app", "MB", session.peak_memory / 1e6))
        show(f"{count} articles of {words:,} words", "the samples", figures, job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
