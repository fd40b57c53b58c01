"""Briefings made by hand: what the analysis finds is tested elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

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

PAYLOADS = (
    "\x1b]52;c;ZXZpbA==\x07",
    "\x1b[31mred\x1b[0m",
    "\x9b31m \x90q\x9c \x08\x08over",
    "\u202eesrever\u2066 \u200b\ufeff",
    "\r\n\r\n# A heading\n\n- an item\n\n---\n",
    "<script>alert(1)</script><img src=x onerror=alert(1)><!-- gone",
    "[click](javascript:alert(1)) ![pixel](http://evil.example/x.png) [x]: http://evil.example",
    "http://evil.example www.example.org (example.org) <http://evil.example> evil@evil.example mailto:x@evil.example",
    "&lt;b&gt; &#60;i&#62; &nbsp;",
    "**bold** __under__ ~~struck~~ `code` ``` fence $x^2$ | cell |",
    "@everyone #1234 \\@everyone \\[x](y)",
    "[bold]markup[/bold] [@click=app.bell]x[/] [link=http://evil.example]y[/link]",
    "end with a backslash \\",
)


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
        "f1", "the port closed", Strength.PARTIAL, 61.4,
        (passage(a, "The port will be closed."), passage(b, "The port has been closed.")), ("d1",),
    )  # fmt: skip
    status = Discrepancy(
        "d1", Kind.STATUS, Severity.LOW, 0.8, "A: will be closed; B: has been closed", "planned in A, done in B",
        closed.passages, "f1", update=True,
    )  # fmt: skip
    quantity = Discrepancy(
        "d2", Kind.QUANTITY, Severity.HIGH, 0.914, "four ships / six ships", "4 and 6 cannot both hold",
        (passage(a, "Four ships burned"), passage(b, "Six ships burned")),
    )  # fmt: skip
    topic = Topic("t1", "the port", ("port",), (passage(a, "The port will be closed."), *closed.passages[1:]), "Ports")
    return replace(
        empty,
        articles=(a, b),
        links=(Link(closed.passages[0], closed.passages[1], 61.4, "f1"),),
        facts=(closed,),
        discrepancies=(status, quantity),
        topics=(topic,),
        only_in=(
            Uncorroborated(passage(a, "Nobody was hurt, the mayor said.")),
            Uncorroborated(passage(b, "Both cranes fell."), "t1"),
        ),
    )


@pytest.fixture
def alone() -> Briefing:
    """One article that disagrees with itself."""
    empty = made_on(Article.from_text("Four ships burned.\nAll six burned ships were towed away.\n"))
    (a,) = empty.articles
    evidence = (passage(a, "Four ships burned"), passage(a, "six burned ships"))
    found = Discrepancy("d1", Kind.QUANTITY, Severity.MEDIUM, 0.7, "four / six", "4 and 6 cannot both hold", evidence)
    return replace(empty, discrepancies=(found,))


@pytest.fixture
def hostile() -> Briefing:
    """A briefing in which every string that an article or a caller can set holds every payload."""
    poison = " ".join(PAYLOADS)
    article = Article(poison, "0" * 64, title=poison, publisher=poison, author=poison, source=poison)
    article = replace(article, published=date(2024, 5, 1), dropped=(Dropped(0, len(poison), poison),))
    empty = made_on(article, article)
    a, b = (each.passage(0, len(poison)) for each in empty.articles)
    fact = Fact("f1", poison, Strength.SAME, 99, (a, b), ("d1",))
    return replace(
        empty,
        facts=(fact,),
        discrepancies=(Discrepancy("d1", Kind.WORDING, Severity.HIGH, 1, poison, poison, (a, b), "f1"),),
        topics=(Topic("t1", poison, (poison,), (a, b), poison),),
        only_in=(Uncorroborated(a, "t1"), Uncorroborated(b)),
        marking=poison,
    )
