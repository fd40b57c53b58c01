"""Facts: linked passages gathered over all the articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
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


def _groups(matches: Sequence[Match]) -> list[_Group]:
    """Join matches into groups: a match joins the group of either end while that end's article has room."""
    groups: list[_Group] = []
    home: dict[Address, _Group] = {}
    for found in matches:
        one, other = home.get(found.one), home.get(found.other)
        if one is None and other is None:
            group = _Group({found.one: found.a, found.other: found.b}, found.score)
            groups.append(group)
            home[found.one] = home[found.other] = group
        elif one is None or other is None:
            group, place, passage = (
                (other, found.one, found.a) if one is None else (one, found.other, found.b)
            )
            assert group is not None
            if sum(1 for number, _ in group.places if number == place[0]) < MAX_PASSAGES:
                group.places[place] = passage
                home[place] = group
            else:
                groups.append(_Group({found.one: found.a, found.other: found.b}, found.score))
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
