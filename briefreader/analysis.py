"""The whole analysis: `compare(articles) -> Briefing`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Final

from briefreader.briefing import Briefing, marking_of, name_articles
from briefreader.findings.compared import against_itself, side_by_side
from briefreader.findings.discrepancies import differences
from briefreader.findings.figures.arithmetic import within
from briefreader.findings.ranking import rank, tie
from briefreader.findings.subjects.coverage import uncorroborated
from briefreader.findings.subjects.topics import shared_topics
from briefreader.findings.subjects.watch import WatchEntry, watched
from briefreader.matching.facts import gather
from briefreader.matching.links import match
from briefreader.mentions.statements import MAX_READ, Reading, is_cut, read
from briefreader.progress import Part, Progress, untold
from briefreader.reading.article import Article

_SHARES: Final = (0.1, 0.05, 0.8, 0.05)
"""What reading, matching, discrepancies and topics take of the time where it is long enough to be watched."""


def compare(
    articles: Sequence[Article],
    *,
    watch: Sequence[WatchEntry] | None = None,
    marking: str | None = None,
    progress: Progress | None = None,
) -> Briefing:
    """Compare articles on one event. Cost grows with the passages that share rare terms, not with all pairs.

    Args:
        articles: one or more; alone, an article is checked against itself.
        watch: subjects that the analyst watches for; what is told of each is a topic that bears its name. None
            unless given: the packaged list is the command line's default.
        marking: what reports and captures bear ("UNCLASSIFIED"); the highest that the articles bear unless given.
        progress: told what is being done and how far it is, often: what it raises stops the comparison.
    """
    whole = Part(progress or untold)
    reading, scoring, finding, gathering = whole.split(*_SHARES)
    named = name_articles(articles)
    readings = _read(named, reading)
    matching = match(readings, progress=scoring)
    gathered = gather(matching)
    compared = side_by_side(readings, matching)
    found = list(within(readings))
    capped = [_cut(article) for article in named if is_cut(article)] + list(matching.capped)
    comparisons = chain((compared,), against_itself(compared))
    for one, part in zip(comparisons, finding.split(*[1] * (len(readings) + 1)), strict=True):
        differing, cut = differences(one, progress=part)
        found += differing
        capped += cut
    discrepancies = rank(found, gathered.facts)
    gathering.at("topics", 0)
    topics = watched(shared_topics(matching), watch or (), matching)
    briefing = Briefing(
        articles=named,
        links=gathered.links,
        facts=tie(gathered.facts, discrepancies),
        discrepancies=discrepancies,
        topics=topics,
        only_in=uncorroborated(matching, topics, readings),
        generated=datetime.now(UTC),
        marking=marking or marking_of(named),
        limits=tuple(capped),
        watch=tuple(entry.name for entry in watch or ()),
    )
    whole.at("compared", 1)
    return briefing


def _read(articles: Sequence[Article], progress: Part) -> list[Reading]:
    """Read articles into statements; how far that is goes by their characters."""
    total = max(1, sum(len(article.text) for article in articles))
    readings: list[Reading] = []
    done = 0
    for article in articles:
        progress.at(f"reading {article.id}", done / total)
        readings.append(read(article))
        done += len(article.text)
    return readings


def _cut(article: Article) -> str:
    return f"{article.id}: only the first {MAX_READ:,} characters were compared."
