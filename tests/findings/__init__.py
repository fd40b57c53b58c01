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
        "another woman scores the winner",
        "the founder or his daughter sells the shares",
        "the veto is Hungary's or Slovakia's",
        "who walks out of the pay talks",
        "the drunk one is the lorry driver or the motorist",
        "what the court found was what the defence argued",
        "an analyst or the energy minister foresees dearer power",
        "a named spokeswoman or someone who will not be named",
        "a flat claim of sabotage and a guess by the operator",
        "the champion will play or is in doubt",
        "the provinces hold more voters than the country",
        "the wreck lies off two coasts",
        "the body lies in the boat in the headline and on the beach in the story",
        "the goal is one man's, then another's",
        "the headline has the son arrested and the story the father",
        "one warning is the mayor's, then the governor's",
        "the estimate comes from the bank and from the trade union",
        "a boy is missing and has been found",
        "the talks failed and the talks succeeded",
        "a demonstration turns into a riot in the telling",
        "an incursion becomes an invasion",
        "a financier is picked up at the airport or at home",
        "a carmaker goes to Portugal or to Slovakia",
        "an infection starts in a school or in a nursing home",
        "a cup final is played at home or on neutral ground",
        "a lost Vermeer turns up in an attic or in a convent",
        "a tanker is boarded in port or on the high seas",
        "the witness watches from the pavement or from a window",
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
