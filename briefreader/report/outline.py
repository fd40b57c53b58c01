"""What a report says and in which order, whatever its format: sections of entries, each with its quotations.

Every string in an outline is one printable line: what an article holds passed the border here, and a
format has only to escape what its own syntax would obey.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefreader.model import Discrepancy, FactId, Severity, Topic, Uncorroborated
from briefreader.report.citation import Citation, Quote, Quoting, citation, one_line

if TYPE_CHECKING:
    from briefreader.briefing import Briefing
    from briefreader.report.dossier import Dossier

SHORT_QUOTE: Final = 120
NONE: Final = "None found."
QUOTES_A_TOPIC: Final = 2
"""A topic's quotations from one article: enough to know it by; its count of passages tells the rest."""


@dataclass(frozen=True, slots=True)
class Note:
    """A named remark on an entry: "why", "corroboration"."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding: a heading, the passages it rests on, and what is to be said of it."""

    heading: str
    quotes: tuple[Quote, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Findings of one sort. `summary` counts them, or says that there are none; `numbered` ones can be referred to."""

    title: str
    summary: str
    entries: tuple[Entry, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """A report before it has a format. `marking` belongs at the top and at the bottom."""

    title: str
    marking: str
    citations: tuple[Citation, ...]
    sections: tuple[Section, ...]
    made: tuple[str, ...]


def outline(dossier: Dossier) -> Outline:
    """Return what a report on a dossier says."""
    briefing = dossier.briefing
    alone = len(briefing.articles) == 1
    quoting = Quoting(briefing.articles)
    sections = (
        _discrepancies(briefing, quoting),
        *(() if alone else (_facts(briefing, quoting),)),
        _topics(briefing, quoting),
        *(() if alone else (_only_in_one(briefing, quoting),)),
        _dropped(briefing, quoting),
    )
    return Outline(
        title="Briefing of one article" if alone else f"Briefing of {len(briefing.articles)} articles",
        marking=one_line(briefing.marking or ""),
        citations=tuple(citation(article) for article in briefing.articles),
        sections=sections,
        made=_made(briefing, alone=alone),
    )


def _in_all(findings: Sized) -> str:
    return f"{len(findings)} in all"


def _discrepancies(briefing: Briefing, quoting: Quoting) -> Section:
    ranked = sorted(briefing.discrepancies, key=lambda discrepancy: discrepancy.severity.rank)
    counts = Counter(discrepancy.severity for discrepancy in ranked)
    tally = ", ".join(f"{counts[severity]} {severity}" for severity in Severity if counts[severity])
    facts = {fact.id: f"{number}. {one_line(fact.label)}" for number, fact in enumerate(briefing.facts, 1)}
    entries = (
        Entry(_heading(discrepancy), quoting.quotes(discrepancy.evidence), tuple(_notes(discrepancy, facts)))
        for discrepancy in ranked
    )
    alone = len(briefing.articles) == 1
    title = f"Discrepancies inside {briefing.articles[0].id}" if alone else "Discrepancies"
    return Section(title, f"{_in_all(ranked)}: {tally}." if ranked else NONE, tuple(entries), numbered=True)


def _heading(discrepancy: Discrepancy) -> str:
    update = " · update" if discrepancy.update else ""
    return f"{discrepancy.severity} · {discrepancy.kind}{update} · {one_line(discrepancy.summary)}"


def _notes(discrepancy: Discrepancy, facts: Mapping[FactId, str]) -> Iterator[Note]:
    yield Note("why", one_line(discrepancy.why))
    if len(discrepancy.articles) == 1:
        yield Note("where", f"inside {discrepancy.articles[0]}")
    if discrepancy.update:
        yield Note("update", "the dates show a later state, not a conflict")
    yield Note("confidence", f"{discrepancy.confidence:.2f}")
    if fact := facts.get(discrepancy.fact or ""):
        yield Note("fact", fact)


def _facts(briefing: Briefing, quoting: Quoting) -> Section:
    entries = tuple(
        Entry(
            one_line(fact.label),
            quoting.quotes(fact.passages),
            (
                Note("corroboration", ", ".join(fact.articles)),
                Note("strength", f"{fact.strength}, score {fact.score:.0f} of 100"),
            ),
        )
        for fact in briefing.facts
    )
    return Section("Shared facts", f"{_in_all(entries)}." if entries else NONE, entries, numbered=True)


def _topics(briefing: Briefing, quoting: Quoting) -> Section:
    entries = tuple(_topic(topic, briefing, quoting) for topic in briefing.topics)
    told = {topic.watch for topic in briefing.topics}
    silent = ", ".join(one_line(name) for name in briefing.watch if name not in told)
    articles = _letters(article.id for article in briefing.articles)
    absent = f" Watched, not found in {articles}: {silent}." if silent else ""
    return Section("Topics", f"{_in_all(entries)}.{absent}" if entries else f"{NONE}{absent}", entries)


def _letters(ids: Iterable[str]) -> str:
    return " or ".join(ids)


def _topic(topic: Topic, briefing: Briefing, quoting: Quoting) -> Entry:
    counts = Counter(passage.article for passage in topic.passages)
    shown = [
        quoting.quote(passage, longest=SHORT_QUOTE)
        for article in topic.articles
        for passage in [each for each in topic.passages if each.article == article][:QUOTES_A_TOPIC]
    ]
    notes = [Note("passages", ", ".join(f"{article} {count}" for article, count in counts.items()) or "none")]
    if topic.watch:
        notes.append(Note("watched as", one_line(topic.watch)))
        if absent := _letters(article.id for article in briefing.articles if article.id not in counts):
            notes.append(Note("not found in", absent))
    return Entry(one_line(topic.label), tuple(shown), tuple(notes))


def _only_in_one(briefing: Briefing, quoting: Quoting) -> Section:
    labels = {topic.id: topic.label for topic in briefing.topics}
    entries = []
    for article in briefing.articles:
        found = tuple(only for only in briefing.only_in if only.passage.article == article.id)
        others = _letters(other.id for other in briefing.articles if other is not article)
        quotes = tuple(quoting.quote(only.passage, remark=_remark(only, labels)) for only in found)
        if quotes:
            entries.append(Entry(f"Only in {article.id}, not found in {others}", quotes))
    summary = f"{_in_all(briefing.only_in)}. Not found is not denied." if entries else NONE
    return Section("Only in one", summary, tuple(entries))


def _remark(only: Uncorroborated, labels: Mapping[str, str]) -> str:
    """Return what is said of a fact that one article has: its topic, and the one source that it rests on."""
    source = f"one source: {only.source}" if only.source else ""
    return " · ".join(filter(None, (labels.get(only.topic or "", ""), source)))


def _dropped(briefing: Briefing, quoting: Quoting) -> Section:
    entries = tuple(
        Entry(
            f"Dropped from {article.id}",
            tuple(
                quoting.quote(article.passage(drop.start, drop.end), remark=drop.reason, longest=SHORT_QUOTE)
                for drop in article.dropped
            ),
        )
        for article in briefing.articles
        if article.dropped
    )
    summary = "Left out of the comparison as no part of the story." if entries else "Nothing was left out."
    return Section("Dropped", summary, entries)


def _made(briefing: Briefing, *, alone: bool) -> tuple[str, ...]:
    compared = "One article: only what disagrees inside it can be found." if alone else "All articles were compared."
    return (
        f"Made by briefreader {one_line(briefing.version)} at {briefing.generated.isoformat(timespec='seconds')}.",
        compared,
        *map(one_line, briefing.limits),
        "Lines count in the article's text as read; quotations are the article's own words, with line ends as spaces.",
    )
