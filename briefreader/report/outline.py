"""What a report says and in which order, whatever its format: sections of entries, each with its quotations.

Every string in an outline is one printable line: what an article holds passed the border here, and a
format has only to escape what its own syntax would obey.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefreader.model import Discrepancy, FactId, Passage, Severity, Topic, Uncorroborated
from briefreader.printable import printable

if TYPE_CHECKING:
    from briefreader.briefing import Briefing
    from briefreader.reading.article import Article

SHORT_HASH: Final = 12
SHORT_QUOTE: Final = 120
NONE: Final = "None found."
QUOTES_A_TOPIC: Final = 2
"""A topic's quotations from one article: enough to know it by; its count of passages tells the rest."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article: its letter, their lines ("19", "19–21"), and why they stand here where that needs saying."""

    article: str
    lines: str
    text: str
    remark: str = ""

    @property
    def place(self) -> str:
        """Where the words stand: "A, line 19"."""
        return f"{self.article}, line{'s' if '–' in self.lines else ''} {self.lines}"


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
class Citation:
    """An article as a report cites it; what is not known says so."""

    letter: str
    title: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A report before it has a format. `marking` belongs at the top and at the bottom."""

    title: str
    marking: str
    citations: tuple[Citation, ...]
    sections: tuple[Section, ...]
    made: tuple[str, ...]


def outline(briefing: Briefing) -> Outline:
    """Return what a report on `briefing` says."""
    alone = len(briefing.articles) == 1
    quoting = _Quoting(briefing.articles)
    sections = (
        _discrepancies(briefing, quoting),
        *(() if alone else (_facts(briefing, quoting),)),
        _topics(briefing, quoting),
        *(() if alone else (_only_in_one(briefing, quoting),)),
        _dropped(briefing, quoting),
    )
    return Outline(
        title="Briefing of one article" if alone else f"Briefing of {len(briefing.articles)} articles",
        marking=_line(briefing.marking or ""),
        citations=tuple(_citation(article) for article in briefing.articles),
        sections=sections,
        made=_made(briefing, alone=alone),
    )


class _Quoting:
    """Quotes passages with the lines they stand on."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._line_starts = {article.id: _line_starts(article.text) for article in articles}

    def quote(self, passage: Passage, *, remark: str = "", longest: int | None = None) -> Quote:
        starts = self._line_starts[passage.article]
        first = bisect_right(starts, passage.start)
        last = bisect_right(starts, max(passage.start, passage.end - 1))
        lines = f"{first}" if first == last else f"{first}–{last}"
        text = _line(passage.text)
        if longest is not None and len(text) > longest:
            text = text[: longest - 1].rstrip() + "…"
        return Quote(passage.article, lines, text, _line(remark))

    def quotes(self, passages: Iterable[Passage]) -> tuple[Quote, ...]:
        return tuple(self.quote(passage) for passage in passages)


def _line_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    while end := text.find("\n", starts[-1]) + 1:
        starts.append(end)
    return tuple(starts)


def _line(text: str) -> str:
    """Return `text` as one line: an article's line end must not begin a line of the report."""
    return printable(" ".join(text.split()))


def _in_all(findings: Sized) -> str:
    return f"{len(findings)} in all"


def _citation(article: Article) -> Citation:
    return Citation(
        article.id,
        _line(article.title or "") or "untitled",
        (
            _line(article.publisher or "") or "publisher unknown",
            _line(article.author or "") or "author unknown",
            article.published.isoformat() if article.published else "undated",
            _line(article.source or "") or "given as text",
            f"sha256 {article.sha256[:SHORT_HASH]}",
        ),
    )


def _discrepancies(briefing: Briefing, quoting: _Quoting) -> Section:
    ranked = sorted(briefing.discrepancies, key=lambda discrepancy: discrepancy.severity.rank)
    counts = Counter(discrepancy.severity for discrepancy in ranked)
    tally = ", ".join(f"{counts[severity]} {severity}" for severity in Severity if counts[severity])
    facts = {fact.id: f"{number}. {_line(fact.label)}" for number, fact in enumerate(briefing.facts, 1)}
    entries = (
        Entry(_heading(discrepancy), quoting.quotes(discrepancy.evidence), tuple(_notes(discrepancy, facts)))
        for discrepancy in ranked
    )
    alone = len(briefing.articles) == 1
    title = f"Discrepancies inside {briefing.articles[0].id}" if alone else "Discrepancies"
    return Section(title, f"{_in_all(ranked)}: {tally}." if ranked else NONE, tuple(entries), numbered=True)


def _heading(discrepancy: Discrepancy) -> str:
    update = " · update" if discrepancy.update else ""
    return f"{discrepancy.severity} · {discrepancy.kind}{update} · {_line(discrepancy.summary)}"


def _notes(discrepancy: Discrepancy, facts: Mapping[FactId, str]) -> Iterator[Note]:
    yield Note("why", _line(discrepancy.why))
    if len(discrepancy.articles) == 1:
        yield Note("where", f"inside {discrepancy.articles[0]}")
    if discrepancy.update:
        yield Note("update", "the dates show a later state, not a conflict")
    yield Note("confidence", f"{discrepancy.confidence:.2f}")
    if fact := facts.get(discrepancy.fact or ""):
        yield Note("fact", fact)


def _facts(briefing: Briefing, quoting: _Quoting) -> Section:
    entries = tuple(
        Entry(
            _line(fact.label),
            quoting.quotes(fact.passages),
            (
                Note("corroboration", ", ".join(fact.articles)),
                Note("strength", f"{fact.strength}, score {fact.score:.0f} of 100"),
            ),
        )
        for fact in briefing.facts
    )
    return Section("Shared facts", f"{_in_all(entries)}." if entries else NONE, entries, numbered=True)


def _topics(briefing: Briefing, quoting: _Quoting) -> Section:
    entries = tuple(_topic(topic, briefing, quoting) for topic in briefing.topics)
    told = {topic.watch for topic in briefing.topics}
    silent = ", ".join(_line(name) for name in briefing.watch if name not in told)
    articles = _letters(article.id for article in briefing.articles)
    absent = f" Watched, not found in {articles}: {silent}." if silent else ""
    return Section("Topics", f"{_in_all(entries)}.{absent}" if entries else f"{NONE}{absent}", entries)


def _letters(ids: Iterable[str]) -> str:
    return " or ".join(ids)


def _topic(topic: Topic, briefing: Briefing, quoting: _Quoting) -> Entry:
    counts = Counter(passage.article for passage in topic.passages)
    shown = [
        quoting.quote(passage, longest=SHORT_QUOTE)
        for article in topic.articles
        for passage in [each for each in topic.passages if each.article == article][:QUOTES_A_TOPIC]
    ]
    notes = [Note("passages", ", ".join(f"{article} {count}" for article, count in counts.items()) or "none")]
    if topic.watch:
        notes.append(Note("watched as", _line(topic.watch)))
        if absent := _letters(article.id for article in briefing.articles if article.id not in counts):
            notes.append(Note("not found in", absent))
    return Entry(_line(topic.label), tuple(shown), tuple(notes))


def _only_in_one(briefing: Briefing, quoting: _Quoting) -> Section:
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


def _dropped(briefing: Briefing, quoting: _Quoting) -> Section:
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
        f"Made by briefreader {_line(briefing.version)} at {briefing.generated.isoformat(timespec='seconds')}.",
        compared,
        *map(_line, briefing.limits),
        "Lines count in the article's text as read; quotations are the article's own words, with line ends as spaces.",
    )
