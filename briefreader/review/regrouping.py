"""Facts put together and taken apart by hand: which passages then are one fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.model import ArticleId, Fact, FactId, Link, Passage
from briefreader.review.decisions import Relation
from briefreader.review.placing import HALF, Shelf, overlap

BY_HAND: Final = 100.0
"""The score of a link that the analyst made."""


@dataclass(frozen=True, slots=True)
class Bond:
    """What the analyst decided of two passages; `number` is of that decision."""

    one: Passage
    other: Passage
    relation: Relation
    number: int


@dataclass(frozen=True, slots=True)
class Joined:
    """Two passages of one group that are of one fact because the analyst said so."""

    a: Passage
    b: Passage
    number: int


@dataclass(frozen=True, slots=True)
class Pool:
    """Facts that the analyst's decisions touch together, and what became of their passages.

    Attributes:
        facts: as they were found.
        groups: of their passages, and of those that joined them; each may be a fact, or a passage that is of none.
        joined: what the analyst joined.
        links: those that are shown between its passages.
        decided: the numbers of the decisions about its passages, the earliest first.
    """

    facts: tuple[Fact, ...]
    groups: tuple[tuple[Passage, ...], ...]
    joined: tuple[Joined, ...]
    links: tuple[Link, ...]
    decided: tuple[int, ...]


def pools(facts: Sequence[Fact], links: Sequence[Link], bonds: Sequence[Bond]) -> tuple[Pool, ...]:
    """Return what decisions about passages change in the facts.

    Passages that are the same make one fact of those that they are in. Of two that are apart, each keeps the passages
    that the links tie more strongly to it. Of decisions that cannot all hold the later one does.

    Args:
        facts: as they were found.
        links: as they were found; those that are shown hold the passages of a fact together.
        bonds: the decisions, the earliest first.
    """
    units = _Units(facts)
    for bond in bonds:
        if bond.relation is Relation.SAME:
            units.unite(bond.one, bond.other)
    pooled = units.pooled(bonds)
    told, linked = _told_of(pooled, bonds), _linking(pooled, links)
    changed = (_pool(unit, linked[number], told[number]) for number, unit in enumerate(pooled))
    return tuple(pool for pool in changed if pool is not None)


@dataclass(frozen=True, slots=True)
class _Pooled:
    """Facts that are put together, with the passages that join them."""

    facts: tuple[Fact, ...]
    passages: tuple[Passage, ...]

    def of(self, passage: Passage) -> list[Passage]:
        """Return those of the passages that are about the same words, the likest first."""
        alike = [one for one in self.passages if overlap(one, passage) >= HALF]
        return sorted(alike, key=lambda one: (abs(one.start - passage.start) + abs(one.end - passage.end), one))


class _Units:
    """The facts, and the passages that are of none until the analyst says so, as they are put together."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = facts
        self._homes = Shelf(
            (passage.article, passage.start, passage.end, number)
            for number, fact in enumerate(facts)
            for passage in fact.passages
        )
        self._fresh: list[Passage] = []
        self._parents: dict[int, int] = {}
        """Numbers of facts, and beyond them of fresh passages."""

    def unite(self, one: Passage, other: Passage) -> None:
        """Put the facts of two passages together, unless some fact has both."""
        mine, theirs = self._of(one), self._of(other)
        if mine and theirs and set(mine) & set(theirs):
            return
        self._parents[self._root(self._home(one, mine))] = self._root(self._home(other, theirs))

    def pooled(self, bonds: Sequence[Bond]) -> list[_Pooled]:
        """Return the facts that are put together, and those that have passages which the analyst tells apart."""
        pools: dict[int, list[int]] = defaultdict(list)
        for number in self._parents:
            pools[self._root(number)].append(number)
        for bond in bonds:
            if bond.relation is Relation.APART:
                for number in set(self._of(bond.one)) & set(self._of(bond.other)):
                    if number not in self._parents:
                        pools[number] = [number]
        return [self._pool(sorted(pools[root])) for root in sorted(pools, key=lambda root: min(pools[root]))]

    def _pool(self, numbers: Sequence[int]) -> _Pooled:
        facts = tuple(self._facts[number] for number in numbers if number < len(self._facts))
        fresh = [self._fresh[number - len(self._facts)] for number in numbers if number >= len(self._facts)]
        return _Pooled(facts, tuple(sorted({*fresh, *(passage for fact in facts for passage in fact.passages)})))

    def _of(self, passage: Passage) -> list[int]:
        """Return the numbers of the facts that report what a passage does, best first, or of the passage itself."""
        known = {one.what for one in self._homes.about(passage)}
        if known:
            return sorted(known, key=lambda number: (*self._unlikeness(number, passage), number))
        base = len(self._facts)
        return [base + number for number, one in enumerate(self._fresh) if overlap(one, passage) >= HALF]

    def _unlikeness(self, number: int, passage: Passage) -> tuple[int, float]:
        fact = self._facts[number]
        gap = min(
            abs(one.start - passage.start) + abs(one.end - passage.end)
            for one in fact.passages
            if one.article == passage.article
        )
        return gap, -fact.score

    def _home(self, passage: Passage, homes: Sequence[int]) -> int:
        if homes:
            return homes[0]
        self._fresh.append(passage)
        return len(self._facts) + len(self._fresh) - 1

    def _root(self, number: int) -> int:
        parent = self._parents.setdefault(number, number)
        while parent != self._parents[parent]:
            parent = self._parents[parent]
        self._parents[number] = parent
        return parent


class _Parted:
    """Passages in groups that grow, but never so that one group has two that are held apart."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._groups: dict[Passage, set[Passage]] = {passage: {passage} for passage in passages}
        self._apart: list[tuple[Passage, Passage]] = []

    def hold_apart(self, one: Passage, other: Passage) -> None:
        """Keep two passages apart, if they are not together yet."""
        if one not in self._groups[other]:
            self._apart.append((one, other))

    def join(self, one: Passage, other: Passage) -> bool:
        """Put the groups of two passages together, unless two in them are apart; return True where they are one."""
        mine, theirs = self._groups[one], self._groups[other]
        if mine is theirs:
            return True
        if any((a in mine and b in theirs) or (b in mine and a in theirs) for a, b in self._apart):
            return False
        mine |= theirs
        self._groups |= dict.fromkeys(theirs, mine)
        return True

    @property
    def groups(self) -> tuple[tuple[Passage, ...], ...]:
        """The groups, and the passages of each, in the articles' order."""
        apart = {id(group): group for group in self._groups.values()}
        return tuple(sorted(tuple(sorted(group)) for group in apart.values()))


def _told_of(pooled: Sequence[_Pooled], bonds: Sequence[Bond]) -> Mapping[int, list[Bond]]:
    """Return by their number which decisions are about passages of which facts that are put together."""
    homes = Shelf(
        (passage.article, passage.start, passage.end, number)
        for number, unit in enumerate(pooled)
        for passage in unit.passages
    )
    told: dict[int, list[Bond]] = defaultdict(list)
    for bond in bonds:
        mine, theirs = ({one.what for one in homes.about(passage)} for passage in (bond.one, bond.other))
        for number in mine & theirs:
            told[number].append(bond)
    return told


def _linking(pooled: Sequence[_Pooled], links: Iterable[Link]) -> Mapping[int, list[Link]]:
    """Return by their number which shown links hold together which facts that are put together."""
    homes: dict[Passage, set[int]] = defaultdict(set)
    for number, unit in enumerate(pooled):
        for passage in unit.passages:
            homes[passage].add(number)
    linking: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        if link.fact is not None and link.a in homes and link.b in homes:
            for number in homes[link.a] & homes[link.b]:
                linking[number].append(link)
    return linking


def _pool(pooled: _Pooled, links: Sequence[Link], bonds: Sequence[Bond]) -> Pool | None:
    """Return what becomes of facts that are put together; None where nothing changes."""
    parted = _Parted(pooled.passages)
    joins = _decided(pooled, parted, bonds)
    for link in sorted(links, key=lambda link: -link.score):
        parted.join(link.a, link.b)
    if all(bond.relation is Relation.SAME for bond in bonds):
        for fact in pooled.facts:  # what was found to be one fact stays one, linked or not
            for passage in fact.passages:
                parted.join(fact.passages[0], passage)
    linked = {(link.a, link.b) for link in links}
    made = {(join.a, join.b): join for join in reversed(joins) if (join.a, join.b) not in linked}
    if not made and parted.groups == tuple(sorted(tuple(sorted(fact.passages)) for fact in pooled.facts)):
        return None
    if not pooled.facts and not any(map(is_shared, parted.groups)):
        return None
    return Pool(pooled.facts, parted.groups, tuple(made.values()), tuple(links), tuple(bond.number for bond in bonds))


def _decided(pooled: _Pooled, parted: _Parted, bonds: Sequence[Bond]) -> list[Joined]:
    """Join and hold apart what the analyst decided of, the latest decision first; return what it joined."""
    joins: list[Joined] = []
    for bond in reversed(bonds):
        mine, theirs = pooled.of(bond.one), pooled.of(bond.other)
        if bond.relation is Relation.APART:
            for one, other in ((one, other) for one in mine for other in theirs if one != other):
                parted.hold_apart(one, other)
        elif mine[0] != theirs[0] and parted.join(mine[0], theirs[0]):
            a, b = sorted((mine[0], theirs[0]))
            joins.append(Joined(a, b, bond.number))
    return joins


def keeping(pool: Pool) -> Mapping[FactId, int]:
    """Return which fact's id which group of a pool keeps: the one that has most of what was shared in the fact.

    A group that has most of several facts keeps the id of the one of which it has most, the first of them. A fact of
    which no group has passages of two articles is no more, and nobody else gets its number.
    """
    kept: dict[int, tuple[int, FactId]] = {}
    for fact in pool.facts:
        left = [set(fact.passages).intersection(group) for group in pool.groups]
        counts = [len(own) if is_shared(own) else 0 for own in left]
        best = max(range(len(counts)), key=lambda number: (counts[number], -number))
        if counts[best] > kept.get(best, (0, ""))[0]:
            kept[best] = counts[best], fact.id
    return {name: number for number, (_, name) in kept.items()}


def holds(links: Iterable[Link], passages: Iterable[Passage]) -> bool:
    """Return True where links that the analysis found hold some passages together, without those made by hand."""
    parted = _Parted(passages)
    for link in links:
        if not link.by_hand:
            parted.join(link.a, link.b)
    return len(parted.groups) == 1


def is_shared(group: Iterable[Passage]) -> bool:
    """Return True where a group is of two articles or more: then it is a fact."""
    articles: set[ArticleId] = {passage.article for passage in group}
    return len(articles) > 1
