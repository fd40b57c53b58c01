"""What was decided of a briefing: one value for the screen, the reports and the captures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from briefreader.model import ArticleId, FactId, Passage
from briefreader.review.decisions import Credibility, Relation, Reliability, Target, Verdict


class Standing(StrEnum):
    """What a finding can be asked for by: its verdict, or that it has none."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Signed:
    """Who decided something, and when; empty where that is not known."""

    user: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was decided of one finding.

    Attributes:
        verdict: None while it is open.
        note: the analyst's words, of several lines perhaps; empty where there are none. They are as they were typed:
            whoever draws or writes them makes them safe.
        credibility: of a fact.
        at, user: when the verdict was last given, and by whom; of a finding without one that was made by hand, when
            that was, and by whom.
        by_hand: True of a finding that the analyst made.
        noted, graded: who wrote the note, and who gave the credibility; None where there is none.
    """

    verdict: Verdict | None = None
    note: str = ""
    credibility: Credibility | None = None
    at: datetime | None = None
    user: str = ""
    by_hand: bool = False
    noted: Signed | None = None
    graded: Signed | None = None

    @property
    def standing(self) -> Standing:
        """The verdict, or that it is open."""
        return Standing(self.verdict.value) if self.verdict else Standing.OPEN


OPEN: Final = Judgement()
"""The judgement of what nobody decided anything of."""


@dataclass(frozen=True, slots=True)
class Stale:
    """What was decided of a finding that is found no more: its evidence changed, or the analysis did.

    Attributes:
        target: what it was.
        judgement: what was decided of it.
        relation: what was decided of two passages that stand no more.
        cited: the words that it rests on: where they stand now, or else where they stood in an earlier version of an
            article; the letter is empty where that article is not open.
        standing: those of them that still stand.
    """

    target: Target
    judgement: Judgement
    relation: Relation | None = None
    cited: tuple[Passage, ...] = ()
    standing: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class ByHand:
    """What the analyst decided of two passages: that they report the same fact, or that they do not.

    Attributes:
        relation: which of these.
        passages: the two, where they stand now.
        was: the facts, as analysed, that this changed: those that were joined, or the one that was taken apart.
        facts: those that have the passages now; of what was joined, the one that has both.
        at, user: when it was decided, and by whom.
    """

    relation: Relation
    passages: tuple[Passage, Passage]
    was: tuple[FactId, ...] = ()
    facts: tuple[FactId, ...] = ()
    at: datetime | None = None
    user: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """What was decided of a briefing.

    Attributes:
        judgements: by the id of a discrepancy, fact or topic: only those of which something was decided.
        reliability: of the articles' sources, by their letters: those that were graded.
        graded: who graded each of these.
        stale: what was decided of findings that are found no more.
        by_hand: what was joined and taken apart, in the order of the decisions.
        taken_out: the passages that only one article has since they were taken out of a fact by hand, and that fact.
    """

    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    reliability: Mapping[ArticleId, Reliability] = field(default_factory=dict)
    stale: tuple[Stale, ...] = ()
    by_hand: tuple[ByHand, ...] = ()
    taken_out: Mapping[Passage, FactId] = field(default_factory=dict)
    graded: Mapping[ArticleId, Signed] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Return True where anything was decided."""
        return bool(self.judgements or self.reliability or self.stale or self.by_hand)

    def of(self, finding: str) -> Judgement:
        """Return what was decided of the finding with this id."""
        return self.judgements.get(finding, OPEN)


NONE: Final = Review()
"""The review of what nobody decided anything of."""
