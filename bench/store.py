"""What a decision costs: kept on the disk, beside a bare SQLite insert; looked for; and ten thousand of them read."""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

from figures import Figure, Job, median, show, timed

from briefreader import Article, resources
from briefreader.review.decisions import Act, Cited, Decision, Sort, Target
from briefreader.review.store import Store

DECISIONS: Final = 10_000
ADDED: Final = 500
CITED: Final = 4
"""Passages that a decision is about."""


def decision(articles: Sequence[Article], number: int) -> Decision:
    """Return a verdict on a finding of its own."""
    cited = (
        Cited(article.sha256, number, number + 60, f"{number} {article.text[:60]}")
        for article, _ in zip(list(articles) * CITED, range(CITED), strict=False)
    )
    return Decision(Act.VERDICT, Target(Sort.FACT, tuple(cited), f"finding {number}"), "confirmed", session="bench")


def bare(file: Path) -> sqlite3.Connection:
    """Return a connection to a file of one table, as safe as the store."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE decision (number INTEGER PRIMARY KEY, at TEXT, finding TEXT, verdict TEXT)")
    return connection


def adding(folder: Path, articles: Sequence[Article]) -> list[Figure]:
    """Measure a decision at a time, in turn with the bare insert."""
    insertion = "INSERT INTO decision (at, finding, verdict) VALUES (datetime(), ?, 'confirmed')"
    ours, peer = [], []
    with Store(folder / "review.db") as store, closing(bare(folder / "bare.db")) as connection:
        first = timed(lambda: store.add(decision(articles, 0), articles))
        for number in range(1, ADDED):
            made = decision(articles, number)
            ours.append(timed(partial(store.add, made, articles)))
            peer.append(timed(partial(connection.execute, insertion, (f"finding {number}",))))
        unchanged = median(timed(store.changed) for _ in range(1_000))
    return [
        Figure("first decision, which makes the file", "ms", first),
        Figure("decision kept, median", "ms", median(ours), median(peer)),
        Figure("decision kept, 95th of 100", "ms", *(statistics.quantiles(each, n=20)[-1] for each in (ours, peer))),
        Figure("asked whether another decided", "µs", 1000 * unchanged),
    ]


def loading(folder: Path, articles: Sequence[Article], rounds: int) -> list[Figure]:
    """Measure how ten thousand decisions are read, of these articles and of others."""
    file = folder / "many.db"
    with Store(file) as store:
        for number in range(DECISIONS):
            store.add(decision(articles, number), articles)
    others = [Article.from_text("Nothing was decided of this."), Article.from_text("Nor of this.")]

    def load(wanted: Sequence[Article], count: int) -> None:
        with Store(file) as store:
            if len(store.load(wanted).decisions) != count:
                raise AssertionError("decisions are missing")

    return [
        Figure(
            f"open and read {DECISIONS:,} decisions",
            "ms",
            median(timed(lambda: load(articles, DECISIONS)) for _ in range(rounds)),
        ),
        Figure(
            "the same file, none on these articles", "ms", median(timed(lambda: load(others, 0)) for _ in range(rounds))
        ),
        Figure("size of the file", "KB", file.stat().st_size / 1000),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="times that the decisions are read (default: 9)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    files = tuple(str(path) for path in resources.seeds())
    articles = [Article.read(name) for name in files]
    with tempfile.TemporaryDirectory(prefix="briefreader-bench-") as name:
        figures = [*adding(Path(name), articles), *loading(Path(name), articles, options.rounds)]
    show(
        "store",
        "a bare insert into one table (WAL, synchronous FULL)",
        figures,
        Job(files, options.rounds, options.json),
    )


if __name__ == "__main__":
    main()
