"""What is done by hand about some passages: decisions that stand, and the facts that two passages are in together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefreader.briefing import Briefing
from briefreader.model import Fact, FactId, Passage
from briefreader.review.decisions import Act, Kept, Relation, Target
from briefreader.review.placing import HALF, Words, overlap
from briefreader.review.undoing import standing
from briefreader.tui.places.index import reported


@dataclass(frozen=True, slots=True)
class Handmade:
    """What was decided by hand of two passages, and where these stand now."""

    act: Act
    target: Target
    value: str
    passages: tuple[Passage, ...]

    def is_of(self, passages: Sequence[Passage]) -> bool:
        """Return True where both of its passages are among these."""
        return all(self._among(passages))

    def shaped(self, fact: Fact) -> bool:
        """Return True where a fact is as it is because of this: two are one in it, or one of two is not in it."""
        among = self._among(fact.passages)
        return self.act is Act.RELATION and (any(among) if self.value == Relation.APART else all(among))

    def _among(self, passages: Sequence[Passage]) -> list[bool]:
        return [any(overlap(own, one) >= HALF for one in passages) for own in self.passages]


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


def facts_of(briefing: Briefing, passage: Passage) -> Mapping[FactId, tuple[Fact, Passage]]:
    """Return the facts that a passage reports, each with its own passage there."""
    told = reported(briefing, passage.article)
    near = told.between(passage.start, passage.end)
    return {
        told.facts[index].id: (told.facts[index], told.passages[index])
        for index in near
        if overlap(told.passages[index], passage) >= HALF
    }


def facts_of_both(briefing: Briefing, one: Passage, other: Passage) -> Iterator[tuple[Fact, Passage, Passage]]:
    """Yield the facts that two passages are in together, each with what it has of either."""
    ours = facts_of(briefing, one)
    for name, (fact, theirs) in facts_of(briefing, other).items():
        if name in ours and ours[name][1] != theirs:
            yield fact, ours[name][1], theirs
