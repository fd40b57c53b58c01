"""The whole analysis: `compare(articles) -> Briefing`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain

from briefreader.briefing import Briefing, name_articles
from briefreader.findings.compared import against_itself, side_by_side
from briefreader.findings.discrepancies import differences
from briefreader.findings.figures.arithmetic import within
from briefreader.findings.ranking import rank, tie
from briefreader.findings.subjects.coverage import uncorroborated
from briefreader.findings.subjects.topics import shared_topics
from briefreader.findings.subjects.watch import WatchEntry, watched
from briefreader.matching.facts import gather
from briefreader.matching.links import match
from briefreader.mentions.statements import MAX_READ, is_cut, read
from briefreader.reading.article import Article


def compare(
    articles: Sequence[Article], *, watch: Sequence[WatchEntry] | None = None, marking: str | None = None
) -> Briefing:
    """Compare articles on one event. Cost grows with the passages that share rare terms, not with all pairs.

    Args:
        articles: one or more; alone, an article is checked against itself.
        watch: subjects that the analyst watches for; what is told of each is a topic that bears its name. None
            unless given: the packaged list is the command line's default.
        marking: what reports and captures bear ("UNCLASSIFIED"); none unless given.
    """
    named = name_articles(articles)
    readings = [read(article) for article in named]
    matching = match(readings)
    gathered = gather(matching)
    compared = side_by_side(readings, matching)
    found = list(within(readings))
    capped = [_cut(article) for article in named if is_cut(article)] + list(matching.capped)
    for one in chain((compared,), against_itself(compared)):
        differing, cut = differences(one)
        found += differing
        capped += cut
    discrepancies = rank(found, gathered.facts)
    topics = watched(shared_topics(matching), watch or (), matching)
    return Briefing(
        articles=named,
        links=gathered.links,
        facts=tie(gathered.facts, discrepancies),
        discrepancies=discrepancies,
        topics=topics,
        only_in=uncorroborated(matching, topics, readings),
        generated=datetime.now(UTC),
        marking=marking,
        limits=tuple(capped),
        watch=tuple(entry.name for entry in watch or ()),
    )


def _cut(article: Article) -> str:
    return f"{article.id}: only the first {MAX_READ:,} characters were compared."
