"""Two ways in which one thing cannot both have been: out by the stairs in one account, down slides in the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

from briefreader.findings.compared import Compared, Difference, Side
from briefreader.findings.polarity.assertions import Certainty, certainty_around
from briefreader.findings.polarity.phrases import PhraseIndex, find_phrases, index_phrases
from briefreader.findings.polarity.scene import Scene, scenes
from briefreader.findings.polarity.telling import credited, other_time, passage_of, read_out, summary
from briefreader.findings.polarity.whom import People, Who, alike, people_meant, who
from briefreader.lexicon.manners import Bearing, manners
from briefreader.model import Kind, Severity, Span

MAX_WAYS: Final = 60
"""Tellings of one pair of ways read from an article at most: a stated cap."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which something is told to have been: `entry` is its pair of ways, `turn` which of the two it is."""

    side: Side
    span: Span
    entry: int
    turn: int
    who: Who
    source: str

    @property
    def bearing(self) -> Bearing:
        """What it is a way of."""
        return manners()[self.entry].bearing


Told = Mapping[int, list[Way]]
"""The ways that an article tells, by their pair."""


@cache
def _index() -> PhraseIndex:
    return index_phrases(phrases for pair in manners() for phrases in (pair.one, pair.other))


def ways_apart(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every pair of ways of which two accounts of the same tell one each.

    An article that tells both with no change of source tells of several, or of one after the other: nothing is raised.
    """
    told: dict[int, Told] = {}
    for scene in scenes(compared):
        for number in {scene.one, scene.other}:
            if number not in told:
                told[number] = _told(scene, number)
        for entry in sorted(told[scene.one].keys() & told[scene.other].keys()):
            if found := _apart(scene, told[scene.one][entry], told[scene.other][entry]):
                yield _difference(*found)


def _told(scene: Scene, number: int) -> Told:
    found: dict[int, list[Way]] = defaultdict(list)
    people: People | None = None
    for side in scene.sides(number):
        for place, span in find_phrases(_index(), side.statement.tokens):
            if len(found[place // 2]) >= MAX_WAYS or not _flat(side, span):
                continue
            people = people or people_meant(scene.compared, number)
            told = who(people.statements, side.address[1], span, people.main)
            found[place // 2].append(Way(side, span, place // 2, place % 2, told, credited(side, span)))
    return {entry: ways for entry, ways in found.items() if ways}


_LEFT_OPEN: Final = frozenset("no not never without neither nor if whether unless as".split())


def _flat(side: Side, span: Span) -> bool:
    """Return True where the words at `span` are told as a fact."""
    if certainty_around(side, span) is not Certainty.FLAT or side.statement.passage.text.endswith("?"):
        return False
    clause = passage_of(side, span)
    before = side.words(Span(clause.start, span.start)).lower().split()
    return _LEFT_OPEN.isdisjoint(before)


def _apart(scene: Scene, ours: Sequence[Way], theirs: Sequence[Way]) -> tuple[Way, Way] | None:
    """Return the two tellings that are apart, the best linked first; None where there are none to trust."""
    found = [
        (one, other)
        for one, other in product(ours, theirs)
        if one.turn != other.turn and one.side.address != other.side.address and _of_one(scene, one, other)
    ]
    if scene.inside:
        found = [(one, other) for one, other in found if one.turn < other.turn and one.source != other.source]
        return min(found, key=_order, default=None)
    if any(_both_told(ways) for ways in (ours, theirs)):
        return None
    return min(found, key=lambda ways: (not _together(scene, *ways), *_order(ways)), default=None)


def _together(scene: Scene, one: Way, other: Way) -> bool:
    return scene.together(one.side.address, other.side.address)


def _order(both: tuple[Way, Way]) -> tuple[int, int]:
    return both[0].span.start, both[1].span.start


def _both_told(ways: Sequence[Way]) -> bool:
    """Return True where one article has both ways, from one source: of two people, or one after the other."""
    return any(one.turn != other.turn and one.source == other.source for one, other in product(ways, ways))


_SHARED: Final = 2
"""Terms that two statements on one scene have in common at least."""


def _of_one(scene: Scene, one: Way, other: Way) -> bool:
    """Return True where two tellings are of the same people, or the same scene, at one time."""
    together = _together(scene, one, other)
    if one.bearing is Bearing.SCENES:
        tied = together and len(one.side.bag.terms.keys() & other.side.bag.terms.keys()) >= _SHARED
    else:
        tied = alike(one.who, other.who) and (together or scene.close)
    return tied and not other_time((one.side, one.span), (other.side, other.span))


def _difference(one: Way, other: Way) -> Difference:
    ordered = sorted((one, other), key=lambda way: passage_of(way.side, way.span))
    words = [read_out(way.side, way.span) for way in ordered]
    sources = "; ".join(
        f"{way.side.reading.id} credits {way.source}" if way.source else f"{way.side.reading.id} says so itself"
        for way in ordered
    )
    return Difference(
        kind=Kind.CERTAINTY,
        severity=Severity.LOW if one.bearing is Bearing.MOODS else Severity.MEDIUM,
        confidence=0.6 if one.who.names or other.who.names else 0.5,
        summary=summary(ordered[0].side, ordered[1].side, (words[0], words[1])),
        why=f"It cannot have been both: {sources}.",
        evidence=tuple(passage_of(way.side, way.span) for way in ordered),
    )
