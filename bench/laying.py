"""What it costs to lay decisions on a briefing: one, one on every finding, by hand, and when the articles changed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from figures import Figure, Job, median, read_arguments, show, timed

from briefreader import Article, Briefing, compare
from briefreader.lexicon.watch import default_watch_list
from briefreader.model import Discrepancy, Fact, Topic
from briefreader.review.decisions import Act, Decision, Kept, Relation, Target
from briefreader.review.reviewed import reviewed
from briefreader.review.targets import target_of, target_of_passages

RELATIONS = 20
ABOVE = "A paragraph that the editor put above all of it.\n\n"


def decided(targets: list[Target], act: Act = Act.VERDICT, value: str = "confirmed") -> tuple[Decision, ...]:
    """Return a decision on each of some targets."""
    return tuple(Decision(act, target, value, number=number) for number, target in enumerate(targets, 1))


def measure(briefing: Briefing, edited: Briefing, rounds: int) -> list[Figure]:
    """Measure decisions on a briefing, each time on a copy of it, of which nothing has been worked out yet."""
    findings: list[Discrepancy | Fact | Topic] = [*briefing.discrepancies, *briefing.facts, *briefing.topics]
    every = decided([target_of(briefing, one) for one in findings])
    joined = [(one.passages[0], other.passages[-1]) for one, other in pairwise(briefing.facts)][:RELATIONS]
    targets = [target_of_passages(briefing, one, other) for one, other in joined]
    related = decided(targets, Act.RELATION, Relation.SAME)
    versions = {one.sha256: (one.id,) for one in (*briefing.articles, *edited.articles)}

    def fresh(kept: Kept, of: Briefing = briefing) -> float:
        return median(timed(lambda: reviewed(replace(of), kept)) for _ in range(rounds))

    def one_more() -> float:
        reviewed(briefing, Kept(every))
        more = Kept((*every, replace(every[0], value="", number=len(every) + 1)))
        return timed(lambda: reviewed(briefing, more))

    peer = median(timed(briefing.to_dict) for _ in range(rounds))
    return [
        Figure("the first verdict", "ms", fresh(Kept(every[:1])), peer),
        Figure(f"a verdict on each of {len(findings):,} findings", "ms", fresh(Kept(every)), peer),
        Figure("and one more", "ms", median(one_more() for _ in range(rounds)), peer),
        Figure(f"{len(related)} facts put together by hand", "ms", fresh(Kept(related)), peer),
        Figure("all of them after a paragraph was put above", "ms", fresh(Kept(every, versions), edited), peer),
    ]


def main(job: Job) -> None:
    """Measure and print."""
    articles = [Article.read(file) for file in job.files]
    watch = default_watch_list()
    edited = [Article.from_text(ABOVE + article.text) for article in articles]
    figures = measure(compare(articles, watch=watch), compare(edited, watch=watch), job.rounds)
    show("laying", "the briefing as plain data", figures, job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
