"""The full briefing of the two sample articles, as last reviewed by eye; run as a script, this file renews it."""

from __future__ import annotations

from pathlib import Path

from briefreader import Article, Briefing, compare
from briefreader.model import Passage

ROOT = Path(__file__).parents[2]
REVIEWED = Path(__file__).with_name("seeds_briefing.txt")


def of_the_samples() -> Briefing:
    return compare([Article.read(path) for path in sorted((ROOT / "seeds").iterdir())])


def quoted(passages: tuple[Passage, ...]) -> str:
    return "\n".join(f"    {passage.article} {' '.join(passage.text.split())}" for passage in passages)


def told(briefing: Briefing) -> str:
    """Return the briefing as lines that a reviewer reads, and that a difference is seen in."""
    lines = [
        f"{found.id} {found.kind} {found.severity} {found.summary}\n{quoted(found.evidence)}"
        for found in briefing.discrepancies
    ]
    lines += [f"{fact.id} {fact.strength} {fact.score:.0f}\n{quoted(fact.passages)}" for fact in briefing.facts]
    lines += [f"{topic.id} {topic.label}: {', '.join(topic.articles)}" for topic in briefing.topics]
    lines += [f"only in {quoted((only.passage,)).strip()}" for only in briefing.only_in]
    return "\n".join(lines) + "\n"


def test_the_briefing_of_the_samples_is_as_reviewed() -> None:
    assert told(of_the_samples()) == REVIEWED.read_text("utf-8")


if __name__ == "__main__":
    REVIEWED.write_text(told(of_the_samples()), "utf-8")
