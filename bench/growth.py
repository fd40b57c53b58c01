"""How the comparison grows with its articles, and what it makes of input that no newsroom would send."""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import math
import random
import resource
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Final, NamedTuple

from figures import Figure, Job, show
from samples import generate

STEPS: Final = (0.25, 0.5, 1.0)
"""Shares of the articles that are compared: the exponent is read off the first and the last."""


class Cost(NamedTuple):
    """Seconds of one core, and the peak of the process in megabytes."""

    seconds: float
    megabytes: float


def compared(texts: Sequence[str]) -> Cost:
    """Compare the texts as articles, in a process that has done nothing else."""
    from briefreader import Article, compare

    start = time.process_time()
    compare([Article.from_text(text) for text in texts])
    spent = time.process_time() - start
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6)


def matrix(texts: Sequence[str]) -> Cost:
    """Score every sentence against every one of the other articles, as the plainest script would."""
    from rapidfuzz import fuzz

    from briefreader import Article

    articles = [Article.from_text(text) for text in texts]
    sentences = [[article.text[span.start : span.end] for span in article.sentences] for article in articles]
    start = time.process_time()
    for ours, theirs in itertools.combinations(sentences, 2):
        for one, other in itertools.product(ours, theirs):
            fuzz.token_set_ratio(one, other)
    return Cost(time.process_time() - start, 0.0)


def alone(work: Callable[[Sequence[str]], Cost], texts: Sequence[str]) -> Cost:
    """Do `work` in a fresh process, so that its peak memory is its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as one:
        return one.submit(work, texts).result()


def growth(texts: Sequence[str]) -> list[Figure]:
    """Compare a quarter of the articles, half of them and all, each beside its matrix."""
    figures, costs = [], []
    counts = [max(2, round(share * len(texts))) for share in STEPS]
    for count in counts:
        ours, peer = alone(compared, texts[:count]), alone(matrix, texts[:count])
        costs.append(ours)
        figures.append(Figure(f"{count} articles", "ms", 1000 * ours.seconds, 1000 * peer.seconds))
    exponent = math.log(costs[-1].seconds / costs[0].seconds) / math.log(counts[-1] / counts[0])
    return [
        *figures,
        Figure("exponent of the growth", "", exponent),
        Figure("peak memory, all articles", "MB", costs[-1].megabytes),
    ]


def odd_texts() -> Mapping[str, str]:
    """Return texts that have broken readers before: each far larger or stranger than an article."""
    choose = random.Random(7)
    words = ["".join(choose.choices("abcdefghijklmnopqrstuvwxyz", k=choose.randrange(3, 10))) for _ in range(5_000)]
    return {
        "1 MB without a space": "x" * 1_000_000,
        "2 MB on one line": " ".join(choose.choices(words, k=300_000))[:2_000_000],
        "50,000 open brackets": "(" * 50_000,
        "100,000 digits": "7" * 100_000,
        "60,000 capitalised words": " ".join(word.capitalize() for word in choose.choices(words, k=60_000)),
        "28,000 equal sentences": "The council of Arden met on Monday. " * 28_000,
        "3,000 like lines": "\n".join(
            f"Station {choose.randrange(900)} counted {choose.randrange(900)} trains on Monday." for _ in range(3_000)
        ),
    }


def oddities() -> list[Figure]:
    """Compare each odd text with an ordinary article, and with its own first half."""
    article = generate(300, seed=1)
    figures = []
    for name, text in odd_texts().items():
        cost = alone(compared, [text, article, text[: len(text) // 2]])
        figures += [
            Figure(name, "ms", 1000 * cost.seconds),
            Figure(f"{name}, peak memory", "MB", cost.megabytes),
        ]
    return figures


def read_texts(names: Sequence[str], generated: str) -> list[str]:
    """Return the articles in the files, of which .jsonl and .jsonl.gz hold one a line, in its field "text"."""
    if not names:
        count, words = (int(number) for number in generated.split("x"))
        return [generate(words, seed=number) for number in range(count)]
    texts: list[str] = []
    for name in names:
        raw = Path(name).read_bytes()
        content = (gzip.decompress(raw) if name.endswith(".gz") else raw).decode("utf-8")
        if ".jsonl" in Path(name).name:
            texts += [json.loads(line)["text"] for line in content.splitlines() if line]
        else:
            texts.append(content)
    return texts


def main() -> None:
    """Read the command line and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", metavar="FILE", help="articles to grow by (default: generated ones)")
    parser.add_argument("--generate", default="100x300", metavar="NxWORDS", help="how many, how long (100x300)")
    parser.add_argument("--limit", type=int, default=100, metavar="N", help="articles used at most (100)")
    parser.add_argument("--only", choices=("growth", "odd"), help="one of the two tables")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args()
    job = Job(tuple(options.files), 1, options.json)
    if options.only != "odd":
        texts = read_texts(options.files, options.generate)[: options.limit]
        show("growth", "the bare token_set_ratio matrix over the same sentences", growth(texts), job)
    if options.only != "growth":
        show("odd input", "nothing: each should stay below 10 s and 500 MB", oddities(), job)


if __name__ == "__main__":
    main()
