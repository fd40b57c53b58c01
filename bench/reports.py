"""What a report costs: each format made and its size, beside the briefing as plain JSON."""

from __future__ import annotations

import json
from functools import partial

from figures import Figure, Job, median, read_arguments, show, timed

from briefreader import Article, compare
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.review.reviewed import Reviewed


def main(job: Job) -> None:
    briefing = compare([Article.read(path) for path in job.files])
    dossier = Dossier(Reviewed(briefing))

    def plain() -> str:
        return json.dumps(briefing.to_dict())

    made = {name: form.render(dossier) for name, form in FORMATS.items()}  # and what is imported late is loaded
    costs: dict[str, list[float]] = {name: [] for name in FORMATS}
    bare = []
    for _ in range(job.rounds):
        for name, form in FORMATS.items():
            costs[name].append(timed(partial(form.render, dossier)))
        bare.append(timed(plain))
    figures = []
    for name, document in made.items():
        data = document.encode() if isinstance(document, str) else document
        figures.append(Figure(f"{name}, made", "ms", median(costs[name]), median(bare)))
        figures.append(Figure(f"{name}, size", "KB", len(data) / 1000, len(plain()) / 1000))
    show("reports", "the briefing as plain JSON", figures, job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
