"""What a search found in all articles and findings: counted, and one way through all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Span, Topic, Uncorroborated
from briefreader.tui.drawing import words
from briefreader.tui.panes.finding_rows import Finding, entries
from briefreader.tui.places.place import Tab
from briefreader.tui.searching.search import Folded, Matches, Query, find

_BETWEEN: Final = "\1"
_NEXT: Final = "\2"
"""Part what is said of one finding, and the findings: neither is in a text that is safe to draw, nor can be typed."""

_APART: Final = " · "


@dataclass(frozen=True, slots=True)
class FindingPlace:
    """A finding, by the tab that lists it and its name there."""

    tab: Tab
    key: str


class Findings:
    """The words of all findings as one text to search."""

    def __init__(self, briefing: Briefing) -> None:
        self.briefing = briefing
        listed = [(FindingPlace(tab, entry.key), entry.finding) for tab in Tab for entry in entries(briefing, tab)]
        self.places = tuple(place for place, _ in listed)
        said = [_words_of(finding) for _, finding in listed]
        self._text = Folded(_NEXT.join(said))
        self._said: dict[bool, list[str]] = {}

    def matching(self, query: Query) -> tuple[FindingPlace, ...]:
        """Return the findings that `query` stands in, in the order of the tabs."""
        if not query.words:
            return ()
        if query.any_case not in self._said:
            self._said[query.any_case] = self._text.copy(any_case=query.any_case).split(_NEXT)
        said = self._said[query.any_case]
        return tuple(place for place, each in zip(self.places, said, strict=False) if query.words in each)


def _words_of(finding: Finding) -> str:
    match finding:
        case Discrepancy():
            said = [finding.kind.value, finding.summary, finding.why, *(passage.text for passage in finding.evidence)]
        case Topic() | Fact():
            said = [finding.label, *(passage.text for passage in finding.passages)]
        case Uncorroborated():
            said = [finding.passage.text, finding.source or ""]
    return _BETWEEN.join(said)


@dataclass(frozen=True, slots=True)
class Found:
    """What one query found: the matches of each article, in the articles' order, then the findings that hold it.

    All of it is one row of stops, numbered from 0.
    """

    typed: str
    names: tuple[ArticleId, ...]
    articles: tuple[Matches, ...]
    findings: tuple[FindingPlace, ...]

    def __len__(self) -> int:
        return self.in_articles + len(self.findings)

    @property
    def in_articles(self) -> int:
        """How many matches the articles have together."""
        return sum(map(len, self.articles))

    def article_of(self, stop: int) -> int | None:
        """Return the index of the article that a stop is in; None for a finding."""
        return next((index for index, end in enumerate(accumulate(map(len, self.articles))) if stop < end), None)

    def before(self, article: int) -> int:
        """Return the number of the first stop of an article."""
        return sum(len(matches) for matches in self.articles[:article])

    def current(self, article: int, stop: int | None) -> int | None:
        """Return which match of an article a stop is; None where it is elsewhere."""
        index = -1 if stop is None else stop - self.before(article)
        return index if 0 <= index < len(self.articles[article]) else None

    def span(self, stop: int) -> Span:
        """Return where in its article a stop is."""
        article = self.article_of(stop) or 0
        return self.articles[article].span(stop - self.before(article))

    def finding(self, stop: int) -> FindingPlace:
        """Return the finding that is a stop."""
        return self.findings[stop - self.in_articles]

    def next_from(self, article: int, offset: int, step: int = 1) -> int:
        """Return the first stop at or after an offset of an article, or the last before it, round the end."""
        at = self.before(article) + self.articles[article].from_offset(offset)
        return (at if step > 0 else at - 1) % len(self)


def search(typed: str, names: Sequence[ArticleId], texts: Sequence[Folded], findings: Findings) -> Found:
    """Return what was found of what was typed in the articles called `names`, and in the findings."""
    query = Query.of(typed)
    return Found(typed, tuple(names), tuple(find(text, query) for text in texts), findings.matching(query))


def counted(found: Found, room: int, *, comparing: bool = False) -> str:
    """Return how much was found and where, in `room` cells: "12: A 3 · B 9 · findings 2".

    Where there is no room for all articles, first those without a match are left out, then the last ones. While the
    articles are being compared there are no findings to count.
    """
    if not len(found):
        return "no match"
    parts = [f"{name} {len(matches):,}" for name, matches in zip(found.names, found.articles, strict=True)]
    matched = [part for part, matches in zip(parts, found.articles, strict=True) if len(matches)]
    findings = [words.COMPARING if comparing else f"findings {len(found.findings):,}"]
    shorter = (matched[:count] for count in range(len(matched), -1, -1))
    for kept in (parts, *shorter):
        more = ["…"] if len(kept) < len(matched) else []
        said = f"{found.in_articles:,}: {_APART.join([*kept, *more, *findings])}"
        if len(said) <= room:
            return said
    return f"{found.in_articles:,}: {findings[0]}"


def at_stop(found: Found, stop: int) -> str:
    """Return which match or finding a stop is: "match 4/12 in A"."""
    article = found.article_of(stop)
    if article is None:
        return f"finding {stop - found.in_articles + 1:,}/{len(found.findings):,}"
    return f"match {stop - found.before(article) + 1:,}/{len(found.articles[article]):,} in {found.names[article]}"
