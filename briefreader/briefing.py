"""The briefing: what an analysis found, as one immutable value and as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from briefreader.markings import highest
from briefreader.model import ArticleId, Discrepancy, Fact, Link, Passage, Topic, Uncorroborated
from briefreader.reading.article import Article
from briefreader.version import __version__

FORMAT: Final = "briefreader.briefing/1"


@dataclass(frozen=True, slots=True)
class Briefing:
    """What the articles share and where they disagree. Nothing in it is ever altered.

    `links` holds every pair above the matcher's floor, best first; those with a fact are shown. `watch` names what was
    watched for, told of or not. `limits` says in a sentence each what was not compared: there is too much of it.
    """

    articles: tuple[Article, ...]
    links: tuple[Link, ...]
    facts: tuple[Fact, ...]
    discrepancies: tuple[Discrepancy, ...]
    topics: tuple[Topic, ...]
    only_in: tuple[Uncorroborated, ...]
    generated: datetime
    marking: str | None = None
    version: str = __version__
    watch: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()

    def article(self, name: ArticleId) -> Article:
        """Return the article called `name` ("A").

        Raises:
            KeyError: there is no such article.
        """
        for article in self.articles:
            if article.id == name:
                return article
        raise KeyError(name)

    def to_dict(self) -> dict[str, Any]:
        """Return the briefing as plain data, in the format `briefreader.briefing/1`."""
        return {
            "format": FORMAT,
            "version": self.version,
            "generated": self.generated.isoformat(),
            "marking": self.marking,
            "articles": [_article(article) for article in self.articles],
            "links": [_link(link) for link in self.links],
            "facts": [_fact(fact) for fact in self.facts],
            "discrepancies": [_discrepancy(discrepancy) for discrepancy in self.discrepancies],
            "topics": [_topic(topic) for topic in self.topics],
            "watch": list(self.watch),
            "limits": list(self.limits),
            "only_in": [_quoted(only.passage) | {"topic": only.topic, "source": only.source} for only in self.only_in],
        }


def article_id(index: int) -> ArticleId:
    """Return the letter of the article at `index`, counted from 0: A … Z, AA, AB, …"""
    letters = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def name_articles(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Return the articles named A, B, … in the order given."""
    return tuple(replace(article, id=article_id(index)) for index, article in enumerate(articles))


def empty(articles: Sequence[Article], *, marking: str | None = None) -> Briefing:
    """Return the briefing of articles that nobody has compared yet: the screen's state while the analysis runs."""
    return Briefing(name_articles(articles), (), (), (), (), (), datetime.now(UTC), marking or marking_of(articles))


def marking_of(articles: Iterable[Article]) -> str | None:
    """Return the marking of what shows some articles: the highest of theirs."""
    return highest(article.marking for article in articles)


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "source": article.source,
        "retrieved": article.retrieved.isoformat() if article.retrieved else None,
        "sha256": article.sha256,
        "marking": article.marking.text if article.marking else None,
        "encoding": article.encoding,
        "size": article.size,
        "reader": article.reader,
        "text": article.text,
        "sentences": [[sentence.start, sentence.end] for sentence in article.sentences],
        "dropped": [{"start": drop.start, "end": drop.end, "reason": drop.reason} for drop in article.dropped],
    }


def _place(passage: Passage) -> dict[str, Any]:
    return {"article": passage.article, "start": passage.start, "end": passage.end}


def _quoted(passage: Passage) -> dict[str, Any]:
    return _place(passage) | {"text": passage.text}


def _link(link: Link) -> dict[str, Any]:
    return {
        "a": _place(link.a),
        "b": _place(link.b),
        "score": round(link.score, 1),
        "fact": link.fact,
        "grounds": [{"a": ground.a, "b": ground.b, "points": round(ground.points, 1)} for ground in link.grounds],
    } | ({"by_hand": True} if link.by_hand else {})


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "label": fact.label,
        "strength": fact.strength.value,
        "score": round(fact.score, 1),
        "passages": [_quoted(passage) for passage in fact.passages],
        "discrepancies": list(fact.discrepancies),
    }


def _discrepancy(discrepancy: Discrepancy) -> dict[str, Any]:
    return {
        "id": discrepancy.id,
        "kind": discrepancy.kind.value,
        "severity": discrepancy.severity.value,
        "confidence": round(discrepancy.confidence, 2),
        "summary": discrepancy.summary,
        "why": discrepancy.why,
        "evidence": [_quoted(passage) for passage in discrepancy.evidence],
        "fact": discrepancy.fact,
        "update": discrepancy.update,
    }


def _topic(topic: Topic) -> dict[str, Any]:
    passages: dict[ArticleId, list[list[int]]] = {}
    for passage in topic.passages:
        passages.setdefault(passage.article, []).append([passage.start, passage.end])
    return {
        "id": topic.id,
        "label": topic.label,
        "terms": list(topic.terms),
        "passages": passages,
        "watch": topic.watch,
    }
