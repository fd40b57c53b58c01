"""Briefings made by hand: what the analysis finds is tested elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from briefreader.briefing import Briefing, name_articles
from briefreader.model import (
    Discrepancy,
    Dropped,
    Fact,
    Kind,
    Link,
    Passage,
    Severity,
    Strength,
    Topic,
    Uncorroborated,
)
from briefreader.reading.article import Article
from briefreader.report.dossier import Dossier
from briefreader.review.decisions import Cited, Credibility, Reliability, Sort, Target, Verdict
from briefreader.review.judgements import Judgement, Review, Signed, Stale
from briefreader.review.reviewed import Reviewed


def passage(article: Article, words: str) -> Passage:
    """Return the passage of `article` that has just these words."""
    start = article.text.index(words)
    return article.passage(start, start + len(words))


def made_on(*articles: Article) -> Briefing:
    """Return the briefing of articles in which nothing has been found."""
    return Briefing(name_articles(articles), (), (), (), (), (), datetime(2024, 5, 2, 8, 30, tzinfo=UTC))


@pytest.fixture
def briefing() -> Briefing:
    """Two articles on a fire, with one finding of each sort and two discrepancies."""
    first = Article.from_text(
        "Fire shuts the port\n\nFour ships burned in the port on Monday.\nThe port will be closed.\n"
        "Nobody was hurt, the mayor said.\nRead more\n",
        title="Fire shuts the port",
        publisher="Coast Wire",
        published="2024-05-01",
        source="wire/fire.txt",
    )
    second = Article.from_text("Six ships burned in the port.\nThe port has been closed.\nBoth cranes fell.\n")
    empty = made_on(first, second)
    a, b = empty.articles
    end = a.text.index("Read more")
    a = replace(a, dropped=(Dropped(end, end + len("Read more"), "newsletter or button"),))
    closed = Fact(
        "F1", "the port closed", Strength.PARTIAL, 61.4,
        (passage(a, "The port will be closed."), passage(b, "The port has been closed.")), ("D1",),
    )  # fmt: skip
    status = Discrepancy(
        "D1", Kind.STATUS, Severity.LOW, 0.8, "A: will be closed; B: has been closed", "planned in A, done in B",
        closed.passages, "F1", update=True,
    )  # fmt: skip
    quantity = Discrepancy(
        "D2", Kind.QUANTITY, Severity.HIGH, 0.914, "four ships / six ships", "4 and 6 cannot both hold",
        (passage(a, "Four ships burned"), passage(b, "Six ships burned")),
    )  # fmt: skip
    topic = Topic("T1", "the port", ("port",), (passage(a, "The port will be closed."), *closed.passages[1:]), "Ports")
    return replace(
        empty,
        articles=(a, b),
        links=(Link(closed.passages[0], closed.passages[1], 61.4, "F1"),),
        facts=(closed,),
        discrepancies=(status, quantity),
        topics=(topic,),
        only_in=(
            Uncorroborated(passage(a, "Nobody was hurt, the mayor said.")),
            Uncorroborated(passage(b, "Both cranes fell."), "T1"),
        ),
    )


@pytest.fixture
def alone() -> Briefing:
    """One article that disagrees with itself."""
    empty = made_on(Article.from_text("Four ships burned.\nAll six burned ships were towed away.\n"))
    (a,) = empty.articles
    evidence = (passage(a, "Four ships burned"), passage(a, "six burned ships"))
    found = Discrepancy("D1", Kind.QUANTITY, Severity.MEDIUM, 0.7, "four / six", "4 and 6 cannot both hold", evidence)
    return replace(empty, discrepancies=(found,))


@pytest.fixture
def dossier(briefing: Briefing) -> Dossier:
    """A report on the fire, of which nobody has decided anything."""
    return Dossier(Reviewed(briefing))


@pytest.fixture
def decided(briefing: Briefing) -> Dossier:
    """A report on the fire, of which all there is to decide was decided, and two things that are found no more."""
    a, b = briefing.articles
    at = datetime(2024, 5, 3, 11, 15, 42, tzinfo=timezone(timedelta(hours=2)))
    before = (Cited(a.sha256, 0, 19, a.text[:19]), Cited("5" * 64, 7, 21, "Two ships sank"))
    review = Review(
        judgements={
            "D1": Judgement(Verdict.DISMISSED, at=at, user="ola"),
            "D2": Judgement(
                Verdict.CONFIRMED,
                "The harbour master counts six.\n\n  Ask again on Friday.\n",
                at=at,
                user="ana",
                noted=Signed("ola", at),
            ),
            "F1": Judgement(credibility=Credibility.PROBABLE, by_hand=True),
            "T1": Judgement(Verdict.CONFIRMED, at=at, user="ana"),
        },
        reliability={b.id: Reliability.B},
        graded={b.id: Signed("ana", at)},
        stale=(
            Stale(
                Target(Sort.DISCREPANCY, before, "burned / sank", Kind.STATUS),
                Judgement(Verdict.CONFIRMED, "Seen from the pier.", at=at, user="ana"),
            ),
            Stale(Target(Sort.TOPIC, before[:1], "harbour dues"), Judgement(Verdict.DISMISSED, at=at, user="ana")),
        ),
    )
    return Dossier(Reviewed(briefing, review), settings=("Watch list: ports.toml.",))
