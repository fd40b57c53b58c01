"""What a comparison raises, in the analyst's words: short articles on one event, of which one point may differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefreader import Article, Briefing, compare
from briefreader.model import Discrepancy, Kind, Passage, Span

MISSED: Final = frozenset(
    (
        "the age of a suspect",
        "a request becomes an order",
        "a strike is off or on",
        "a council approved the plan or put it off",
        "a town has fallen or holds out",
    )
)
"""Differences that an analyst sees and the analysis does not yet: known limits, each to leave this list when found."""


@dataclass(frozen=True, slots=True)
class Case:
    """Two articles on one event and the words in which they differ, or only seem to."""

    name: str
    a: str
    b: str
    words_a: str
    words_b: str
    published: tuple[str | None, str | None] = (None, None)

    def compared(self) -> Briefing:
        """Return the briefing of the two articles."""
        pairs = zip((self.a, self.b), self.published, strict=True)
        return compare([Article.from_text(text, published=date) for text, date in pairs])


def raised(briefing: Briefing, kind: Kind, words_a: str, words_b: str) -> bool:
    """Return True where one finding of `kind` points at `words_a` in article A and at `words_b` in article B."""
    return any(
        touches(briefing, found, "A", words_a) and touches(briefing, found, "B", words_b)
        for found in of_kind(briefing, kind)
    )


def raised_within(briefing: Briefing, kind: Kind, words: Sequence[str]) -> bool:
    """Return True where one finding of `kind` inside article A points at all of `words`."""
    return any(
        found.articles == ("A",) and all(touches(briefing, found, "A", each) for each in words)
        for found in of_kind(briefing, kind)
    )


def conflicts(briefing: Briefing, kind: Kind, words_a: str, words_b: str) -> tuple[Discrepancy, ...]:
    """Return the findings of `kind` that point at either words; a later state shown as an update is no conflict."""
    return tuple(
        found
        for found in of_kind(briefing, kind)
        if not found.update and (touches(briefing, found, "A", words_a) or touches(briefing, found, "B", words_b))
    )


def of_kind(briefing: Briefing, kind: Kind) -> tuple[Discrepancy, ...]:
    """Return the findings of one kind."""
    return tuple(found for found in briefing.discrepancies if found.kind is kind)


def touches(briefing: Briefing, found: Discrepancy, article: str, words: str) -> bool:
    """Return True where the evidence shares at least one character with `words`, which the article has only once."""
    text = briefing.article(article).text
    assert text.count(words) == 1, f"{words!r} stands {text.count(words)} times in {article}"
    start = text.index(words)
    place = Span(start, start + len(words))
    return any(passage.article == article and passage.span.overlaps(place) for passage in found.evidence)


def told(findings: Sequence[Discrepancy]) -> str:
    """Return the findings as lines to read when a test fails."""
    return "\n".join(f"{found.kind}: {_quoted(found.evidence)}" for found in findings) or "nothing raised"


def _quoted(evidence: Sequence[Passage]) -> str:
    return " / ".join(f"{passage.article} {passage.text!r}" for passage in evidence)
