"""What the caption of a capture says: which pane and finding it shows, and the articles that it cites."""

from __future__ import annotations

from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Topic
from briefreader.reading.article import Article
from briefreader.report.citation import citation
from briefreader.review.decisions import Reliability
from briefreader.tui.panes.fact_rows import looked_at
from briefreader.tui.panes.finding_rows import Entry
from briefreader.tui.panes.matrix_rows import order_words
from briefreader.tui.places.place import Place, Subject, Tab

_TABS: Final = {
    Tab.DISCREPANCIES: "Discrepancies",
    Tab.TOPICS: "Topics",
    Tab.FACTS: "Facts",
    Tab.ONLY_IN: "Only in one article",
}


def articles_of(briefing: Briefing, subject: Subject) -> tuple[ArticleId, ...]:
    """Return the articles that a finding is of."""
    return tuple(passage.article for passage in looked_at(briefing, subject))


def article_named(article: ArticleId, subject: Subject) -> str:
    """Return what a capture of an article shows, with what is set off in it."""
    return joined(f"Article {article}", _looked_at(subject))


def findings_named(tab: Tab, count: str, asked: str, chosen: Entry | None) -> str:
    """Return what a capture of a tab of the findings shows: "Discrepancies 3/9, only high, D3 chosen"."""
    known = isinstance(chosen.finding, Discrepancy | Topic | Fact) if chosen else False
    return joined(
        f"{_TABS[tab]} {count}".rstrip(),
        f"only {asked}" if asked else "",
        f"{chosen.key} chosen" if chosen and known else "",
    )


def fact_named(subject: Subject) -> str:
    """Return what a capture of the fact panel shows."""
    return joined("Fact panel", _looked_at(subject))


def matrix_named(place: Place, article: ArticleId) -> str:
    """Return what a capture of the matrix shows."""
    return joined(f"Facts × articles {order_words(place.order, article)}", _looked_at(place.subject))


def cited(article: Article, reliability: Reliability | None = None) -> str:
    """Return the citation of an article in a line, with its source's grade if it has one."""
    said = citation(article)
    return joined(
        f"{said.letter}: {said.publisher}",
        f"“{said.title}”" if article.title else said.title,
        said.published,
        said.source,
        reliability and f"source reliability {reliability}, {reliability.meaning}",
        said.marking and f"marked {said.marking}",
        f"sha256\N{NO-BREAK SPACE}{said.sha256}",
    )


def joined(*said: str | None) -> str:
    """Return in a line what there is to say."""
    return ", ".join(filter(None, said))


def _looked_at(subject: Subject) -> str:
    if subject.discrepancy is not None:
        return f"discrepancy {subject.discrepancy} looked at"
    return f"fact {subject.fact} looked at" if subject.fact is not None else ""
