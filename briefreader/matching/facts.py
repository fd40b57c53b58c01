"""Facts: linked passages gathered over all the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.matching.candidates import Address
from briefreader.matching.links import Match
from briefreader.model import Fact, FactId, Link, Passage, Strength

SAME: Final = 45.0
"""A link's score from which its passages say the same, rather than part of it."""
MAX_PASSAGES: Final = 3
"""Passages of one article in one fact at most: a longer chain has drifted to another fact."""
LABEL_LENGTH: Final = 72


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts, and the links with the fact of each."""

    facts: tuple[Fact, ...]
    links: tuple[Link, ...]


def gather(matches: Sequence[Match]) -> Gathered:
    """Gather matches into facts, strongest link first; facts are numbered in the order of the first article."""
    groups = _groups([found for found in matches if found.shown])
    ordered = sorted(groups, key=lambda group: min(group.places))
    names: dict[Address, set[int]] = defaultdict(set)
    for number, group in enumerate(ordered):
        for place in group.places:
            names[place].add(number)
    facts = tuple(_fact(number, group) for number, group in enumerate(ordered))
    links = tuple(_link(found, names) for found in matches)
    return Gathered(facts, links)


@dataclass(slots=True)
class _Group:
    places: dict[Address, Passage]
    score: float

    def has_room_for(self, places: Iterable[Address]) -> bool:
        """Return True where no article would have more than its share of passages."""
        counts = Counter(number for number, _ in {*self.places, *places})
        return max(counts.values()) <= MAX_PASSAGES


def _groups(matches: Sequence[Match]) -> list[_Group]:
    """Join matches into groups, strongest first: a match joins or merges its ends' groups while they have room.

    A match that finds no room makes a fact of its own, so that no link that is shown is without one.
    """
    groups: list[_Group] = []
    home: dict[Address, _Group] = {}
    for found in matches:
        ends = {found.one: found.a, found.other: found.b}
        near = {id(home[end]): home[end] for end in ends if end in home}
        first = next(iter(near.values()), None)
        if first is None or not first.has_room_for({*ends, *(place for group in near.values() for place in group.places)}):
            first = _Group({}, found.score)
            groups.append(first)
        else:
            for other in near.values():
                if other is not first:
                    first.places |= other.places
                    groups.remove(other)
        first.places |= ends
        for place in first.places:
            home.setdefault(place, first)
            if home[place] not in groups:
                home[place] = first
    return groups


def _link(found: Match, names: dict[Address, set[int]]) -> Link:
    shared = names[found.one] & names[found.other] if found.shown else set()
    return Link(found.a, found.b, found.score, fact_id(min(shared)) if shared else None, found.grounds)


def fact_id(number: int) -> FactId:
    """Return the name of the fact at `number`, counted from 0: F1, F2, …"""
    return f"F{number + 1}"


def _fact(number: int, group: _Group) -> Fact:
    passages = tuple(passage for _, passage in sorted(group.places.items()))
    strength = Strength.SAME if group.score >= SAME else Strength.PARTIAL
    return Fact(fact_id(number), _label(passages), strength, group.score, passages)


def _label(passages: Sequence[Passage]) -> str:
    """Return the shortest passage, cut at a word: what to call the fact on one line."""
    words = min((passage.text for passage in passages), key=len).split()
    label = ""
    for word in words:
        if len(label) + len(word) >= LABEL_LENGTH:
            return label + " …"
        label = f"{label} {word}" if label else word
    return label
