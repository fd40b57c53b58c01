"""What a decision is about, made from what is on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Kind, Passage, Topic
from briefreader.reading.article import Article
from briefreader.review.decisions import Cited, Sort, Target

MOST_CITED: Final = 24
"""Passages that a target is known by; a topic may have thousands. Of each article the first are taken."""


def target_of(briefing: Briefing, finding: Discrepancy | Fact | Topic) -> Target:
    """Return what a decision about a finding is about. The briefing is the one as analysed, not a copy to be drawn."""
    match finding:
        case Discrepancy():
            cited = _cited(briefing, finding.evidence)
            return Target(Sort.DISCREPANCY, cited, finding.summary, finding.kind)
        case Fact():
            return Target(Sort.FACT, _cited(briefing, finding.passages), finding.label)
        case Topic():
            return Target(Sort.TOPIC, _cited(briefing, finding.passages), finding.label)


def target_of_article(article: Article) -> Target:
    """Return what a decision about an article is about."""
    return Target(Sort.ARTICLE, (Cited(article.sha256, 0, 0, ""),), article.name)


def target_of_passages(briefing: Briefing, one: Passage, other: Passage, kind: Kind | None = None) -> Target:
    """Return what a decision about two passages is about; with a kind, about a discrepancy between them."""
    cited = _cited(briefing, (one, other))
    label = f"{one.article}: {one.text} | {other.article}: {other.text}"
    return Target(Sort.DISCREPANCY if kind else Sort.PASSAGES, cited, label, kind)


def most_cited(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return those of a finding's passages that a decision about it cites: of each article the first."""
    own: dict[ArticleId, list[Passage]] = {}
    for passage in passages:
        own.setdefault(passage.article, []).append(passage)
    share = max(1, MOST_CITED // max(1, len(own)))
    return tuple(passage for found in own.values() for passage in found[:share])


def _cited(briefing: Briefing, passages: Sequence[Passage]) -> tuple[Cited, ...]:
    shas = {article.id: article.sha256 for article in briefing.articles}
    return tuple(Cited(shas[one.article], one.start, one.end, one.text) for one in most_cited(passages))
