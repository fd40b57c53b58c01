"""What the benchmarks share: their arguments, the median, and the table or JSON that they print."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from samples import write_generated

from briefreader import resources

ROUNDS: Final = 9
"""Fewer interleaved runs than this and a ratio swings by a fifth on a busy machine."""

APP: Final = (sys.executable, "-m", "briefreader")
BARE_APP: Final = (sys.executable, str(Path(__file__).with_name("bare_app.py")))


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value, beside the same of the peer where there is one."""

    measure: str
    unit: str
    ours: float
    peer: float | None = None

    @property
    def ratio(self) -> float | None:
        """Ours by the peer's."""
        return self.ours / self.peer if self.peer else None


@dataclass(frozen=True, slots=True)
class Job:
    """What the command line asked for."""

    files: tuple[str, ...]
    rounds: int
    as_json: bool


def read_arguments(about: str | None) -> Job:
    """Read the options that every benchmark has; without files, the packaged seeds are measured."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("files", nargs="*", metavar="FILE", help="articles to measure on (default: the seeds)")
    parser.add_argument("--generate", metavar="NxWORDS", help="measure on generated articles, for example 12x600")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"interleaved runs (default: {ROUNDS})")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    files = options.files or [str(path) for path in resources.seeds()]
    if options.generate:
        count, words = (int(number) for number in options.generate.split("x"))
        files = write_generated(Path(tempfile.mkdtemp(prefix="briefreader-bench-")), count, words)
    return Job(tuple(str(Path(name).resolve()) for name in files), options.rounds, options.json)


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def median(values: Iterable[float]) -> float:
    """Return the median: one slow run on a busy machine does not move it."""
    return statistics.median(values)


def show(title: str, peer: str, given: Iterable[Figure], job: Job) -> None:
    """Print the figures as an aligned table, or as JSON where that was asked for."""
    figures = list(given)
    if job.as_json:
        rows = [asdict(figure) | {"ratio": figure.ratio} for figure in figures]
        print(json.dumps({"bench": title, "peer": peer, "rounds": job.rounds, "files": job.files, "figures": rows}))
        return
    wide = max(len(figure.measure) for figure in figures)
    print(f"{title}: medians of {job.rounds} interleaved runs, beside {peer}")
    print(f"  {'':{wide}}  {'briefreader':>11}  {'peer':>11}  ratio")
    for figure in figures:
        peer_value = "" if figure.peer is None else f"{figure.peer:,.1f}"
        ratio = "" if figure.ratio is None else f"{figure.ratio:5.2f}"
        print(f"  {figure.measure:{wide}}  {figure.ours:11,.1f}  {peer_value:>11}  {ratio:5}  {figure.unit}")
