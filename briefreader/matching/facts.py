"""Facts: linked passages gathered over all the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefreader.matching.calling import label_of, strength_of
from briefreader.matching.links import Match, Matching
from briefreader.matching.parallel import parallel_clauses
from briefreader.model import Fact, FactId, Ground, Link, Passage, Span

MAX_PASSAGES: Final = 3
"""Passages of one article in one fact at most: a longer chain has drifted to another fact."""
AS_STRONG: Final = 0.6
"""Share of a fact's best link that a further link needs to join it: a weak link tells of something beside it."""
STRONG: Final = 30.0
"""A link's score from which it may add a further passage of an article to a fact."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts, and the links with the fact of each."""

    facts: tuple[Fact, ...]
    links: tuple[Link, ...]


def gather(matching: Matching) -> Gathered:
    """Gather matches into facts, strongest link first; facts are numbered in the order of the first article."""
    joints = [joint for found in matching.matches for joint in _joints(found, matching)]
    joints.sort(key=lambda joint: (-joint.score, joint.a, joint.b))
    ordered = sorted(_groups([joint for joint in joints if joint.shown]), key=lambda group: min(group.passages))
    names: dict[Passage, set[int]] = defaultdict(set)
    for number, group in enumerate(ordered):
        for passage in group.passages:
            names[passage].add(number)
    facts = tuple(_fact(number, group) for number, group in enumerate(ordered))
    return Gathered(facts, tuple(_link(joint, names) for joint in joints))


@dataclass(frozen=True, slots=True)
class _Joint:
    """Two passages to be linked: whole statements, or parallel clauses of them."""

    a: Passage
    b: Passage
    score: float
    shown: bool
    grounds: tuple[Ground, ...]


def _joints(found: Match, matching: Matching) -> Iterator[_Joint]:
    """Yield a match as it is, or as the parallel clauses that it is made of where there are several."""
    one, other = matching.bag(found.one), matching.bag(found.other)
    parts = parallel_clauses(one, other, matching.weights) if found.shown else ()
    if len(parts) < 2:
        yield _Joint(found.a, found.b, found.score, found.shown, found.grounds)
        return
    best = max(part.score for part in parts)
    for part in parts:
        words = {one.terms[key].text for key in part.shared}
        weight = (1 + part.score / best) / 2
        grounds = tuple(replace(ground, points=weight * ground.points) for ground in found.grounds if ground.a in words)
        score = weight * found.score
        yield _Joint(_within(found.a, part.one), _within(found.b, part.other), score, shown=True, grounds=grounds)


def _within(passage: Passage, clause: Span) -> Passage:
    words = passage.text[clause.start - passage.start : clause.end - passage.start]
    return Passage(passage.article, clause.start, clause.end, words)


@dataclass(slots=True)
class _Group:
    """Passages gathered so far around `best`, the strongest link among them."""

    passages: set[Passage]
    best: _Joint

    @property
    def score(self) -> float:
        """The strongest link's score."""
        return self.best.score

    def has_room_for(self, passages: Iterable[Passage], score: float) -> bool:
        """Return True where no article would have more than its share of passages: by a weak link, one."""
        counts = Counter(passage.article for passage in {*self.passages, *passages})
        return max(counts.values()) <= (MAX_PASSAGES if score >= STRONG else 1)


def _groups(joints: Sequence[_Joint]) -> list[_Group]:
    """Join links into groups, strongest first: a link joins or merges its ends' groups while they have room.

    A link that finds no room makes a fact of its own, so that no link that is shown is without one.
    """
    groups: list[_Group] = []
    home: dict[Passage, _Group] = {}
    for joint in joints:
        ends = {joint.a, joint.b}
        homes = [home[end] for end in (joint.a, joint.b) if end in home]
        near = {id(group): group for group in homes if joint.score >= AS_STRONG * group.score}
        merged = ends.union(*(group.passages for group in near.values()))
        group = next(iter(near.values()), None)
        if group is None or not group.has_room_for(merged, joint.score):
            group = _Group(ends, joint)
            groups.append(group)
        else:
            groups = [other for other in groups if other is group or id(other) not in near]
            group.passages = merged
            home |= dict.fromkeys(merged, group)
        for end in ends:
            home.setdefault(end, group)
    return groups


def _link(joint: _Joint, names: dict[Passage, set[int]]) -> Link:
    shared = names[joint.a] & names[joint.b] if joint.shown else set()
    return Link(joint.a, joint.b, joint.score, fact_id(min(shared)) if shared else None, joint.grounds)


def fact_id(number: int) -> FactId:
    """Return the name of the fact at `number`, counted from 0: F1, F2, …"""
    return f"F{number + 1}"


def _fact(number: int, group: _Group) -> Fact:
    passages = tuple(sorted(group.passages))
    label = label_of(group.best.a.text, group.best.b.text)
    return Fact(fact_id(number), label, strength_of(group.score), group.score, passages)
