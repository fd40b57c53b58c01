"""What a report is on: a briefing with its review, and what of them is wanted."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Fact, FactId, Kind, Link, Topic
from briefreader.review.decisions import Relation
from briefreader.review.judgements import ByHand, Review, Stale, Standing
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
        """What was found, less the findings that are not wanted: nothing in it names one that is left out.

        Where all are wanted it is the very briefing that was reviewed.
        """
        whole = self.reviewed.briefing
        wanted = {one.id for one in whole.discrepancies if one.kind in self.kinds and self._is_wanted(one)}
        facts = {fact.id for fact in whole.facts if self._is_wanted(fact)}
        topics = {topic.id for topic in whole.topics if self._is_wanted(topic)}
        if len(wanted) + len(facts) + len(topics) == len(whole.discrepancies) + len(whole.facts) + len(whole.topics):
            return whole
        return replace(
            whole,
            discrepancies=tuple(_less(one, facts) for one in whole.discrepancies if one.id in wanted),
            facts=tuple(
                replace(fact, discrepancies=tuple(one for one in fact.discrepancies if one in wanted))
                for fact in whole.facts
                if fact.id in facts
            ),
            topics=tuple(topic for topic in whole.topics if topic.id in topics),
            links=tuple(_less(link, facts) for link in whole.links),
            only_in=tuple(
                one if one.topic is None or one.topic in topics else replace(one, topic=None) for one in whole.only_in
            ),
        )

    @property
    def by_hand(self) -> tuple[ByHand, ...]:
        """What was joined and taken apart, less what was joined in a fact that is not wanted."""
        facts = {fact.id for fact in self.reviewed.briefing.facts if self._is_wanted(fact)}
        told = (
            replace(one, facts=tuple(fact for fact in one.facts if fact in facts))
            for one in self.review.by_hand
            if one.relation is Relation.APART or not one.facts or not facts.isdisjoint(one.facts)
        )
        return tuple(told)

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


_OfFact = TypeVar("_OfFact", Discrepancy, Link)


def _less(one: _OfFact, facts: AbstractSet[FactId]) -> _OfFact:
    """Return a link or a discrepancy, of no fact where its own is left out."""
    return one if one.fact is None or one.fact in facts else replace(one, fact=None)
