"""What is left of the decisions of a process that is killed, or may write no more: all that it was told are kept."""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import sqlite3
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

from briefreader.errors import UnwritableError
from briefreader.reading.article import Article
from briefreader.review.decisions import Act, Cited, Decision, Sort, Target
from briefreader.review.store import Store

KILLS: Final = 200
LONGEST_LIFE: Final = 0.04
"""Seconds after which a process is killed at the latest; making the file takes about a quarter of that."""

FRESH: Final = 8
"""Every so many kills begin with no file, so that some meet the making of it."""

LIMITS: Final = tuple(
    size * 4096 - odd for size in (0, 1, 7, 8, 9, *range(14, 400, 12)) for odd in (0, 1) if size or not odd
)
"""Bytes that a file may have: less than the file that lies beside the store, then more and more."""

ARTICLES: Final = tuple(
    Article.from_text(text, source=f"/{name}.txt")
    for name, text in (("a", "Twelve people died in Porto."), ("b", "Nineteen people died in Porto."))
)
TARGET: Final = Target(
    Sort.FACT, tuple(Cited(one.sha256, 0, len(one.text), one.text) for one in ARTICLES), "people died in Porto"
)


@dataclass(slots=True)
class Told:
    """What was counted.

    Attributes:
        ended: processes that were killed or refused.
        confirmed: decisions that they were told are kept.
        before_the_first: processes that ended before they were told of one.
        unconfirmed: decisions found that nobody was told of: the process ended in between.
        lost: decisions that were told of and not found as they were made.
        damaged: what else is wrong, in words.
    """

    ended: int = 0
    confirmed: int = 0
    before_the_first: int = 0
    unconfirmed: int = 0
    lost: int = 0
    damaged: list[str] = field(default_factory=list)


def decide(file: Path, name: str, pipe: int) -> None:
    """Decide in a loop until it is refused, and tell each decision as soon as it is kept."""
    try:
        with Store(file) as store:
            for number in count():
                value = f"{name}:{number} " + "x" * (number * 37 % 2_000)
                kept = store.add(Decision(Act.NOTE, TARGET, value, session=name), ARTICLES)
                os.write(pipe, f"{kept.number} {value}\n".encode())
    except UnwritableError as error:
        os.write(pipe, f"! {error}\n".encode())


def started(file: Path, name: str, limit: int | None = None) -> tuple[int, int]:
    """Start a process that decides; return its id and the end of the pipe that it tells its decisions to."""
    reading, writing = os.pipe()
    if child := os.fork():
        os.close(writing)
        return child, reading
    code = 1
    try:
        os.close(reading)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        decide(file, name, writing)
        code = 0
    finally:
        os._exit(code)


def heard(pipe: int) -> list[str]:
    """Return the lines that were told, to the end of the pipe."""
    with os.fdopen(pipe, encoding="utf-8") as lines:
        return lines.read().splitlines()


def compare(file: Path, lines: list[str], known: dict[int, str], told: Told, may_be_more: int) -> None:
    """Hold what is found in the file against what was told; `known` is what was found before."""
    confirmed = {int(number): value for number, _, value in (line.partition(" ") for line in lines)}
    with Store(file) as store:
        found = {one.number: one.value for one in store.load(ARTICLES).decisions if one.target == TARGET}
    wanted = known | confirmed
    told.confirmed += len(lines)
    told.lost += len(lines) - len(confirmed)  # one number for two decisions
    told.lost += sum(found.get(number) != value for number, value in wanted.items())
    unconfirmed = found.keys() - wanted.keys()
    told.unconfirmed += len(unconfirmed)
    if len(unconfirmed) > may_be_more:
        told.damaged.append(f"{len(unconfirmed)} decisions that nobody was told of")
    if sorted(found) != list(range(1, len(found) + 1)):
        told.damaged.append("numbers are left out")
    if file.exists():
        connection = sqlite3.connect(file)
        (said,) = connection.execute("PRAGMA integrity_check").fetchone()
        connection.close()
        if said != "ok":
            told.damaged.append(said)
    known.update(found)


def killed(folder: Path, kills: int, chosen: random.Random) -> Told:
    """Kill processes that decide, one alone or two on one file, at moments that nobody chose."""
    told = Told()
    known: dict[int, str] = {}
    file = folder / "none"
    for each in count():
        if told.ended >= kills:
            return told
        if each % FRESH == 0:
            file, known = folder / f"{each}" / "review.db", {}
        writers = 1 + each % 2
        running = [started(file, f"{each}.{one}") for one in range(writers)]
        lines = []
        for child, pipe in running:
            time.sleep(chosen.uniform(0, LONGEST_LIFE) / writers)
            os.kill(child, signal.SIGKILL)
            said = heard(pipe)
            _, status = os.waitpid(child, 0)
            if not os.WIFSIGNALED(status) or any(line.startswith("!") for line in said):
                told.damaged.append(f"ended by itself: {said[-1:]}")
                said = []
            told.before_the_first += not said
            lines += [line for line in said if line.partition(" ")[2]]
        told.ended += writers
        compare(file, lines, known, told, writers)
    raise AssertionError("numbers do not end")


def limited(folder: Path) -> Told:
    """Let processes decide whose files may not grow past a limit, until they are refused."""
    told = Told()
    for limit in LIMITS:
        file = folder / f"{limit}" / "review.db"
        child, pipe = started(file, str(limit), limit)
        *lines, last = heard(pipe) or [""]
        _, status = os.waitpid(child, 0)
        if status or not last.startswith(f"! {file}: not kept: "):
            told.damaged.append(f"limit {limit}: ended with {status}, said {last[:200]!r}")
        told.ended += 1
        told.before_the_first += not lines
        compare(file, lines, {}, told, 0)
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS, help=f"processes to kill (default: {KILLS})")
    parser.add_argument("--seed", type=int, help="of the moments, to have the same ones again")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="briefreader-survival-") as name:
        kills = killed(Path(name, "kills"), options.kills, random.Random(options.seed))
        limits = limited(Path(name, "limits"))
    if options.json:
        print(json.dumps({"killed": asdict(kills), "limited": asdict(limits)}))
    else:
        for how, told in (("killed", kills), ("refused by RLIMIT_FSIZE", limits)):
            print(
                f"{told.ended} processes {how}, {told.before_the_first} before their first decision: "
                f"{told.confirmed:,} decisions confirmed, {told.lost} lost, {told.unconfirmed} found unconfirmed"
            )
            print(*(f"  damaged: {one}\n" for one in told.damaged), sep="", end="")
    return 1 if any((kills.lost, limits.lost, kills.damaged, limits.damaged)) else 0


if __name__ == "__main__":
    sys.exit(main())
