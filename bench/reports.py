"""What a report costs: each format of it made, its size, and HTML's beside the escaping of its words alone."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from html import escape

from figures import Figure, Job, read_arguments, show

from briefreader import Article, compare
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.review.reviewed import Reviewed


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main(job: Job) -> None:
    briefing = compare([Article.read(path) for path in job.files])
    dossier = Dossier(Reviewed(briefing))
    words = "".join(article.text for article in briefing.articles)
    made, costs, bare = {name: form.render(dossier) for name, form in FORMATS.items()}, {}, []
    for _ in range(job.rounds):
        for name, form in FORMATS.items():
            costs.setdefault(name, []).append(timed(lambda form=form: form.render(dossier)))
        bare.append(timed(lambda: escape(words)))
    figures = []
    for name, document in made.items():
        data = document.encode() if isinstance(document, str) else document
        figures.append(Figure(f"{name}, made", "ms", statistics.median(costs[name])))
        peer = len(words.encode()) / 1000 if name == "html" else None
        figures.append(Figure(f"{name}, size", "KB", len(data) / 1000, peer))
    figures.append(Figure("html beside escaping", "ms", statistics.median(costs["html"]), statistics.median(bare)))
    show("reports", "the articles' words alone, escaped", figures, job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
