"""The articles narrowed to a topic: its passages one after another, and what stands level with each."""

from __future__ import annotations

from collections.abc import Sequence

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Passage, Topic, TopicId
from briefreader.tui.places.index import reported

Stop = tuple[Passage, ...]
"""A passage of the topic in the article being read, with one of every other article that speaks of it."""


def topic_of(briefing: Briefing, name: TopicId | None) -> Topic | None:
    """Return the topic called `name`."""
    return next((topic for topic in briefing.topics if topic.id == name), None)


def first_stop(briefing: Briefing, topic: Topic, article: ArticleId) -> Stop:
    """Return the topic's first passage in an article; where that does not speak of it, in the first that does."""
    return _stop(briefing, topic, article if article in topic.articles else topic.articles[0], 0)


def next_stop(
    briefing: Briefing, topic: Topic, article: ArticleId, current: Sequence[Passage], *, offset: int, step: int
) -> Stop:
    """Return the passage after (`step` 1) or before (-1) the current one, round the end to the beginning.

    Args:
        briefing: what was found.
        topic: whose passages are walked.
        article: the article being read.
        current: what is looked at; where the topic has none of it in this article, `offset` counts.
        offset: where the article is read.
        step: 1 or -1.
    """
    own = _passages(topic, article)
    if not own:
        return first_stop(briefing, topic, article)
    at = next((index for index, passage in enumerate(own) if passage in current), None)
    if at is None:
        before = sum(1 for passage in own if passage.start <= offset)
        at = before - 1 if step > 0 else before
    return _stop(briefing, topic, article, (at + step) % len(own))


def passed(topic: Topic, article: ArticleId, current: Sequence[Passage], *, offset: int) -> tuple[int, int]:
    """Return the number of the passage that an article is read at, or was last read past, and how many it has."""
    own = _passages(topic, article)
    at = next((index for index, passage in enumerate(own, 1) if passage in current), None)
    return sum(1 for passage in own if passage.start <= offset) if at is None else at, len(own)


def _stop(briefing: Briefing, topic: Topic, article: ArticleId, index: int) -> Stop:
    own = _passages(topic, article)
    here = own[index]
    told = reported(briefing, article)
    facts = [told.facts[at] for at in told.between(here.start, here.end)]
    same = [one for fact in facts for one in fact.passages]
    beside = [
        _level_with(same, index, _passages(topic, other)) for other in topic.articles if other != article
    ]  # fmt: skip
    return here, *beside


def _level_with(same: Sequence[Passage], index: int, theirs: Sequence[Passage]) -> Passage:
    """Return the passage of another article that reports what the one here reports, else the one as far along."""
    return next((passage for passage in theirs if _reports(same, passage)), theirs[min(index, len(theirs) - 1)])


def _reports(passages: Sequence[Passage], here: Passage) -> bool:
    return any(one.article == here.article and one.start < here.end and here.start < one.end for one in passages)


def _passages(topic: Topic, article: ArticleId) -> list[Passage]:
    return sorted(passage for passage in topic.passages if passage.article == article)
