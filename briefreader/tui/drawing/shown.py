"""The border to the screen: the one place where a briefing becomes safe to draw.

Titles, file names and texts are an adversary's to choose, and Textual writes control characters of drawn text to
the terminal as they are. So the app never holds the briefing as it came: it draws this copy. Every character is
replaced one for one, so all offsets hold; a spacing mark gets a cell of its own (see `spacing_marks`). What is safe
already is not copied: that is nearly all, and there may be tens of thousands of links.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from operator import is_

from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Dropped, Fact, Ground, Link, Passage, Topic
from briefreader.printable import printable
from briefreader.reading.article import Article
from briefreader.review.judgements import ByHand, Judgement, Review, Stale
from briefreader.spacing_marks import as_written, in_cells


def shown(briefing: Briefing) -> Briefing:
    """Return the briefing with everything that comes from an article made printable."""
    return replace(
        briefing,
        articles=tuple(_article(article) for article in briefing.articles),
        links=tuple(_link(link) for link in briefing.links),
        facts=tuple(_fact(fact) for fact in briefing.facts),
        discrepancies=tuple(_discrepancy(one) for one in briefing.discrepancies),
        topics=tuple(_topic(topic) for topic in briefing.topics),
        only_in=tuple(
            replace(only, passage=_passage(only.passage), source=_known(only.source)) for only in briefing.only_in
        ),
        marking=_known(briefing.marking),
    )


def shown_review(review: Review) -> Review:
    """Return the review with everything that somebody typed, or an article said, made printable."""
    return replace(
        review,
        judgements={finding: _judgement(one) for finding, one in review.judgements.items()},
        stale=tuple(map(_stale, review.stale)),
        by_hand=tuple(map(_by_hand, review.by_hand)),
        taken_out={_passage(passage): fact for passage, fact in review.taken_out.items()},
        graded={article: replace(one, user=_user(one.user)) for article, one in review.graded.items()},
    )


def drawable(text: str, *, keep_newlines: bool = False) -> str:
    """Return `text` safe to draw, code point for code point; what is so already stays as it is."""
    if text.isascii() and text.isprintable():
        return text
    return in_cells(printable(as_written(text), keep_newlines=keep_newlines))


def _line(text: str) -> str:
    return drawable(text.replace("\r", " ").replace("\n", " "))


def _known(text: str | None) -> str | None:
    return None if text is None else _line(text)


def _article(article: Article) -> Article:
    return replace(
        article,
        text=drawable(article.text.replace("\r\n", " \n").replace("\r", "\n"), keep_newlines=True),
        title=_known(article.title),
        publisher=_known(article.publisher),
        author=_known(article.author),
        source=_known(article.source),
        dropped=tuple(Dropped(drop.start, drop.end, _line(drop.reason)) for drop in article.dropped),
    )


def _passage(passage: Passage) -> Passage:
    text = _line(passage.text)
    return passage if text is passage.text else replace(passage, text=text)


def _passages(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return tuple(_passage(passage) for passage in passages)


def _link(link: Link) -> Link:
    a, b, grounds = _passage(link.a), _passage(link.b), tuple(map(_ground, link.grounds))
    if a is link.a and b is link.b and all(map(is_, grounds, link.grounds)):
        return link
    return replace(link, a=a, b=b, grounds=grounds)


def _ground(ground: Ground) -> Ground:
    a, b = _line(ground.a), _line(ground.b)
    return ground if a is ground.a and b is ground.b else Ground(a, b, ground.points)


def _fact(fact: Fact) -> Fact:
    return replace(fact, label=_line(fact.label), passages=_passages(fact.passages))


def _discrepancy(one: Discrepancy) -> Discrepancy:
    return replace(one, summary=_line(one.summary), why=_line(one.why), evidence=_passages(one.evidence))


def _topic(topic: Topic) -> Topic:
    terms = tuple(_line(term) for term in topic.terms)
    return replace(
        topic, label=_line(topic.label), terms=terms, passages=_passages(topic.passages), watch=_known(topic.watch)
    )


def _judgement(one: Judgement) -> Judgement:
    if not one.note and not one.graded and one.user == _user(one.user):
        return one
    note = drawable(one.note.replace("\r\n", "\n").replace("\r", "\n"), keep_newlines=True)
    noted, graded = (signed and replace(signed, user=_user(signed.user)) for signed in (one.noted, one.graded))
    return replace(one, note=note, user=_user(one.user), noted=noted, graded=graded)


@lru_cache(maxsize=64)
def _user(name: str) -> str:
    """Return a user's name safe to draw: a few have given thousands of verdicts."""
    return _line(name)


def _by_hand(one: ByHand) -> ByHand:
    here, there = one.passages
    return replace(one, passages=(_passage(here), _passage(there)), user=_user(one.user))


def _stale(one: Stale) -> Stale:
    target = one.target
    evidence = tuple(replace(cited, text=_line(cited.text)) for cited in target.evidence)
    return replace(
        one,
        target=replace(target, label=_line(target.label), evidence=evidence),
        judgement=_judgement(one.judgement),
        cited=_passages(one.cited),
        standing=_passages(one.standing),
    )
