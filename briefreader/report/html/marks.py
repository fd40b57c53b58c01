"""Where the passages of facts and discrepancies stand in their articles, and what leads to them and on from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Passage, Severity


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage of a finding, as its article marks it.

    Attributes:
        finding: the finding's id, which is its place in the page too.
        number: which of the finding's passages it is, counted from 1.
        passage: the words.
        severity: of a discrepancy; None of a fact.
        onward: the mark that a reader goes on to: the next passage in another article, after the last the first.
    """

    finding: str
    number: int
    passage: Passage
    severity: Severity | None
    onward: tuple[ArticleId, str] | None

    @property
    def anchor(self) -> str:
        """Its place in the page."""
        return anchor_of(self.finding, self.number)


def anchor_of(finding: str, number: int) -> str:
    """Return the place in the page of a finding's passage, counted from 1."""
    return f"{finding}-{number}"


def line_anchor(article: ArticleId, line: int) -> str:
    """Return the place in the page of an article's line."""
    return f"{article}-line-{line}"


def marks_of(briefing: Briefing) -> Mapping[ArticleId, Sequence[Mark]]:
    """Return the marks of each article, in the order of its text; facts before discrepancies."""
    marks: dict[ArticleId, list[Mark]] = {article.id: [] for article in briefing.articles}
    findings: tuple[Fact | Discrepancy, ...] = (*briefing.facts, *briefing.discrepancies)
    for finding in findings:
        for mark in _marks(finding):
            marks[mark.passage.article].append(mark)
    for found in marks.values():
        found.sort(key=lambda mark: mark.passage.start)
    return marks


def _marks(finding: Fact | Discrepancy) -> Iterator[Mark]:
    passages = finding.passages if isinstance(finding, Fact) else finding.evidence
    blank = {place for place, passage in enumerate(passages) if not passage.text.strip()}
    severity = None if isinstance(finding, Fact) else finding.severity
    for place, passage in enumerate(passages):
        if place in blank:
            continue
        following = (*range(place + 1, len(passages)), *range(place))
        apart = (each for each in following if each not in blank and passages[each].article != passage.article)
        other = next(apart, None)
        onward = None if other is None else (passages[other].article, anchor_of(finding.id, other + 1))
        yield Mark(finding.id, place + 1, passage, severity, onward)
