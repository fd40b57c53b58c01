"""What a report is on: a briefing with its review, and what of them is wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Fact, Kind, Topic
from briefreader.review.judgements import Review, Stale, Standing
from briefreader.review.reviewed import Reviewed

USUAL: Final = frozenset({Standing.OPEN, Standing.CONFIRMED})
"""What a report tells of if nothing is asked for: all but what was dismissed."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a report is on.

    Attributes:
        reviewed: what was found, and what was decided of it.
        standings: the findings that are wanted, by what was decided of them.
        kinds: the kinds of discrepancy that are wanted.
        settings: how it was made, in a sentence each: "Watched for: …".
    """

    reviewed: Reviewed
    standings: frozenset[Standing] = USUAL
    kinds: frozenset[Kind] = frozenset(Kind)
    settings: tuple[str, ...] = ()

    @property
    def review(self) -> Review:
        """What was decided."""
        return self.reviewed.review

    @property
    def briefing(self) -> Briefing:
        """What was found, less the findings that are not wanted."""
        whole = self.reviewed.briefing
        wanted = tuple(one for one in whole.discrepancies if one.kind in self.kinds and self._is_wanted(one))
        ids = {one.id for one in wanted}
        facts = tuple(
            replace(fact, discrepancies=tuple(one for one in fact.discrepancies if one in ids))
            for fact in whole.facts
            if self._is_wanted(fact)
        )
        topics = tuple(topic for topic in whole.topics if self._is_wanted(topic))
        return replace(whole, discrepancies=wanted, facts=facts, topics=topics)

    @property
    def stale(self) -> tuple[Stale, ...]:
        """What was decided of findings that are found no more, less what is not wanted."""
        return tuple(
            one
            for one in self.review.stale
            if one.judgement.standing in self.standings and (one.target.kind is None or one.target.kind in self.kinds)
        )

    def _is_wanted(self, finding: Discrepancy | Fact | Topic) -> bool:
        return self.review.of(finding.id).standing in self.standings
