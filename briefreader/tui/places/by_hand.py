"""What is done by hand about some passages: decisions that stand, and the facts that two passages are in together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefreader.briefing import Briefing
from briefreader.model import Fact, Passage
from briefreader.review.decisions import Act, Relation, Target
from briefreader.review.placing import HALF, Words, overlap
from briefreader.review.reviewed import Kept
from briefreader.review.undoing import standing
from briefreader.tui.places.index import reported


@dataclass(frozen=True, slots=True)
class Handmade:
    """What was decided by hand of two passages, and where these stand now."""

    act: Act
    target: Target
    value: str
    passages: tuple[Passage, ...]

    def is_about(self, passages: Sequence[Passage]) -> bool:
        """Return True where both of its passages are among these; of two that are apart, where one is."""
        among = [any(overlap(own, one) >= HALF for one in passages) for own in self.passages]
        return all(among) or (self.value == Relation.APART and any(among))


def handmade(briefing: Briefing, kept: Kept) -> tuple[Handmade, ...]:
    """Return what was decided by hand and stands, what was taken back left out; of the same passages the last."""
    words = Words(briefing.articles, kept.articles)
    found: dict[object, Handmade] = {}
    for decision in standing(kept.decisions):
        target = decision.target
        if target is None or decision.act not in {Act.RELATION, Act.ADDED}:
            continue
        passages = words.find_all(target.evidence)
        if passages is not None:
            found[decision.act, target.kind, frozenset(passages)] = Handmade(
                decision.act, target, decision.value, passages
            )
    return tuple(one for one in found.values() if one.value)


def facts_of_both(briefing: Briefing, one: Passage, other: Passage) -> Iterator[tuple[Fact, Passage, Passage]]:
    """Yield the facts that two passages are in together, each with what it has of either."""
    ours = {fact.id: (fact, passage) for fact, passage in _told(briefing, one)}
    for fact, theirs in _told(briefing, other):
        if fact.id in ours and ours[fact.id][1] != theirs:
            yield fact, ours[fact.id][1], theirs


def _told(briefing: Briefing, passage: Passage) -> Iterator[tuple[Fact, Passage]]:
    told = reported(briefing, passage.article)
    for index in told.between(passage.start, passage.end):
        yield told.facts[index], told.passages[index]
