"""A briefing of the packaged seeds made by hand, so that what the app shows does not hang on what matching finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefreader.briefing import Briefing, empty
from briefreader.model import (
    Discrepancy,
    Fact,
    Ground,
    Kind,
    Link,
    Passage,
    Severity,
    Strength,
    Topic,
    Uncorroborated,
)
from briefreader.reading.article import Article
from briefreader.resources import seeds

INVASION = ("the Russian invasion", "support for the Russian invasion")
BATTLEGROUPS = (
    "The battlegroups will be stationed in Bulgaria, Romania, Hungary, and Slovakia.",
    "four more NATO battle groups have been deployed in Bulgaria, Romania, Slovakia, and Hungary",
)
CHEMICAL = (
    "any use of chemical weapons would “fundamentally change the nature of the conflict,”",
    "Any use of chemical weapons would fundamentally alter the character of the fight",
)
SPREAD = (
    "there is also a risk that we can see the spread of chemical agents also into NATO territory",
    "which would also be contaminated if Russia used a chemical, biological, radiological, or nuclear (CBRN) weapon",
)
SUMMIT = (
    "Besides Thursday’s extraordinary NATO summit",
    "Thursday’s scheduled conference with leaders from the 30 member countries",
)


def articles() -> tuple[Article, ...]:
    """Return the packaged seeds."""
    return tuple(Article.read(path) for path in seeds())


def briefing(read: Sequence[Article] | None = None) -> Briefing:
    """Return a briefing of the seeds with four facts, three discrepancies, two topics and two facts of one article."""
    blank = empty(read or articles())

    def quoted(pair: Sequence[str]) -> tuple[Passage, ...]:
        found = []
        for article, words in zip(blank.articles, pair, strict=True):
            start = article.text.index(words)
            found.append(article.passage(start, start + len(words)))
        return tuple(found)

    groups, chemical, spread, summit = quoted(BATTLEGROUPS), quoted(CHEMICAL), quoted(SPREAD), quoted(SUMMIT)
    facts = (
        Fact("F1", "four new battlegroups in Bulgaria, Romania, Hungary, Slovakia", Strength.SAME, 78.0, groups, ("D1",)),
        Fact("F2", "what chemical weapons would do to the conflict", Strength.SAME, 71.4, chemical, ("D2",)),
        Fact("F3", "chemical agents reaching NATO territory", Strength.PARTIAL, 40.2, spread, ("D3",)),
        Fact("F4", "Thursday’s summit", Strength.PARTIAL, 33.0, summit),
    )
    return replace(
        blank,
        facts=facts,
        links=(
            Link(
                *groups,
                78.0,
                "F1",
                (Ground("battlegroups", "battle groups", 30), Ground("Bulgaria", "Bulgaria", 12), Ground("Romania", "Romania", 11)),
            ),
            Link(*chemical, 71.4, "F2", (Ground("chemical", "chemical", 20), Ground("fundamentally", "fundamentally", 18))),
            Link(*spread, 40.2, "F3", (Ground("chemical", "chemical", 20), Ground("NATO territory", "nations", 6))),
            Link(*summit, 33.0, "F4", (Ground("Thursday", "Thursday", 14),)),
        ),
        discrepancies=(
            _discrepancy("D1", Kind.STATUS, Severity.HIGH, "battlegroups: planned / already there", "planned against done",
                         quoted(("will be stationed", "have been deployed")), "F1"),
            _discrepancy("D2", Kind.QUOTATION, Severity.HIGH, "change the nature / alter the character",
                         "both in quotation marks, one speaker",
                         quoted(("fundamentally change the nature of the conflict", "fundamentally alter the character of the fight")),
                         "F2"),
            _discrepancy("D3", Kind.CERTAINTY, Severity.MEDIUM, "a risk of spread / would be contaminated", "possible against certain",
                         quoted(("there is also a risk", "would also be contaminated")), "F3"),
        ),
        topics=(
            Topic("T1", "battlegroups on the eastern flank", ("battlegroup",), groups),
            Topic("T2", "chemical weapons", ("chemical", "weapon"), (*chemical, *spread)),
        ),
        only_in=tuple(
            Uncorroborated(_only(article, words))
            for article, words in zip(
                blank.articles, ("Germany is notable in this regard", "France has volunteered to lead the force in Romania"), strict=True
            )
        ),
    )  # fmt: skip


def _discrepancy(
    name: str, kind: Kind, severity: Severity, summary: str, why: str, evidence: tuple[Passage, ...], fact: str
) -> Discrepancy:
    return Discrepancy(name, kind, severity, 0.9, summary, why, evidence, fact)


def _only(article: Article, words: str) -> Passage:
    start = article.text.index(words)
    return article.passage(start, start + len(words))
