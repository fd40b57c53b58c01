"""Where a clause puts something on a ladder of states: charged, missing, deployed, under water."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from briefreader.lexicon.governing import GOVERNORS
from briefreader.lexicon.ladders import PLANNED, REACHED, UNDER_WAY, Rung, VerbEntry, ladders
from briefreader.mentions.tokens import Token, tokenize
from briefreader.mentions.verbs.predicates import Predicate, Stage, predicates
from briefreader.model import Span

_WHEN: Final = {
    Stage.PLANNED: (PLANNED,),
    Stage.UNDER_WAY: (UNDER_WAY, REACHED),
    Stage.DONE: (REACHED,),
    Stage.HOLDS: (REACHED,),
    Stage.NONE: (),
    Stage.POSSIBLE: (),
    Stage.DENIED: (),
}
_PARTICLE_REACH: Final = 4
_NEGATORS: Final = frozenset(("not", "never", "no", "without", "nor", "neither"))
_NEGATION_REACH: Final = 2
_FINDING: Final = frozenset("find discover recover retrieve identify".split())
_BODIES: Final = frozenset(("body", "bodies", "remains"))
_BODY_REACH: Final = 9
"""Words before a verb in which its body stands."""
_DEAD: Final = ("life", "dead")
_CARRIED_REACH: Final = 2
"""Words after a verb at which its phrase begins: "taken into custody"."""


class Hold(StrEnum):
    """How a state is told: as reached, as still to come, or as not so."""

    REACHED = "reached"
    AHEAD = "ahead"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Status:
    """Where on a ladder a clause puts something.

    `span` is the words that say so. `order` is the rung's place on its ladder; alternatives (convicted, cleared)
    share one. `hold` tells whether the state is reached, expected ("is to be charged") or denied ("no arrests").
    """

    span: Span
    ladder: str
    rung: str
    order: int
    hold: Hold = Hold.REACHED


def statuses(
    text: str,
    start: int = 0,
    end: int | None = None,
    tokens: tuple[Token, ...] | None = None,
    found: tuple[Predicate, ...] | None = None,
) -> tuple[Status, ...]:
    """Return the states that `text[start:end]` reports, in order, with offsets into `text`.

    `tokens` and `found` are the stretch's tokens and predicates, where the caller has them. What is only possible is
    no state; what is planned is ahead, unless a ladder has a rung for the plan itself. One stretch of
    words may stand on several ladders ("suspended": a game, a strike, a law): the subject decides between them.
    """
    words = tokenize(text, start, end) if tokens is None else tokens
    groups = predicates(text, start, end, words) if found is None else found
    reported = {*_from_verbs(words, groups), *_from_phrases(words, groups)}
    return tuple(_once(sorted(reported, key=lambda status: (status.span.start, -status.span.end, status.ladder))))


def _once(reported: list[Status]) -> Iterator[Status]:
    """Yield each state but those that an overlapping one on the same rung already tells."""
    last: dict[tuple[str, str, Hold], Span] = {}
    for status in reported:
        known = last.get((status.ladder, status.rung, status.hold))
        if known is None or not known.overlaps(status.span):
            last[status.ladder, status.rung, status.hold] = status.span
            yield status


def incompatible(one: Status, other: Status) -> bool:
    """Return True where two states cannot both be the present one of the same person or thing."""
    if one.ladder != other.ladder:
        return False
    if one.rung == other.rung:
        return one.hold is not other.hold  # to be sent / sent
    return other.rung not in _beside(one) and one.rung not in _beside(other)


def _beside(status: Status) -> frozenset[str]:
    return ladders().beside.get((status.ladder, status.rung), frozenset())


def _from_verbs(words: tuple[Token, ...], groups: tuple[Predicate, ...]) -> Iterator[Status]:
    entries = ladders().verbs
    place = 0
    for group, following in zip_longest(groups, groups[1:]):
        while place < len(words) and words[place].end < group.verb.end:
            place += 1
        if _governs(group, following, words, place) or (group.lemma == "survive" and group.voice == "passive"):
            continue  # who is survived by three children is dead
        candidates = [
            (entry, span)
            for entry in entries.get(group.lemma, ())
            if (group.voice == "passive" or not entry.passive) and (span := _reach(words, place, group, entry))
        ]
        if any(entry.particle for entry, _ in candidates):
            candidates = [(entry, span) for entry, span in candidates if entry.particle]  # "called off" is no "called"
        if group.negated:
            if group.stage not in (Stage.NONE, Stage.PLANNED) and not (_is_earlier(group) or group.modal):
                yield from (
                    _status(span, entry.rung, Hold.DENIED) for entry, span in candidates if entry.when == REACHED
                )
            continue
        if group.stage is Stage.PLANNED:
            yield from (_status(span, entry.rung, Hold.AHEAD) for entry, span in candidates if entry.when == REACHED)
        if group.lemma in _FINDING and group.stage is Stage.DONE and _is_of_a_body(words, place, group):
            yield from (_status(group.span, rung) for rung in ladders().rungs if (rung.ladder, rung.name) == _DEAD)
        for when in _WHEN[group.stage]:
            fitting = [(entry, span) for entry, span in candidates if entry.when == when]
            taken = {entry.rung.ladder for entry, _ in fitting}
            yield from (_status(span, entry.rung) for entry, span in fitting)
            candidates = [(entry, span) for entry, span in candidates if entry.rung.ladder not in taken]


def _is_of_a_body(words: tuple[Token, ...], place: int, group: Predicate) -> bool:
    """Return True for "the body of the third man was found": it says that somebody is dead."""
    return group.voice == "passive" and any(
        token.word in _BODIES for token in words[max(0, place - _BODY_REACH) : place]
    )


def _is_earlier(group: Predicate) -> bool:
    """Return True for the past perfect: "no arrests had been made" was so before something else."""
    return group.aspect == "perfect" and group.tense == "past"


def _governs(group: Predicate, following: Predicate | None, words: tuple[Token, ...], place: int) -> bool:
    """Return True for "declined" in "declined to speculate": what is declined there is the infinitive's event."""
    if following is None or following.form != "infinitive" or group.lemma not in GOVERNORS:
        return False
    return place + 1 < len(words) and words[place + 1].start == following.span.start


def _reach(words: tuple[Token, ...], place: int, group: Predicate, entry: VerbEntry) -> Span | None:
    """Return the words of the verb with its particle, None where the particle that it wants is not near."""
    if not entry.particle:
        return group.span
    for at in range(place + 1, min(place + _PARTICLE_REACH, len(words))):
        if tuple(token.word for token in words[at : at + len(entry.particle)]) == entry.particle:
            return Span(group.span.start, words[at + len(entry.particle) - 1].end)
    return None


def _from_phrases(words: tuple[Token, ...], groups: tuple[Predicate, ...]) -> Iterator[Status]:
    entries = ladders().phrases
    written = tuple(token.word for token in words)
    ahead = 0
    covered = -1
    for place, token in enumerate(words):
        while ahead < len(groups) and groups[ahead].span.start <= token.start:
            ahead += 1
        if token.word not in entries:
            continue
        longest = 0
        for entry in entries[token.word]:
            size = len(entry.words)
            if size < longest or place + size - 1 <= covered:
                break
            if written[place : place + size] != entry.words:
                continue
            hold = Hold.DENIED if entry.denies else _hold(words, place, entry.words, groups, ahead - 1)
            if hold is None:
                break
            longest = size
            yield _status(Span(token.start, words[place + size - 1].end), entry.rung, hold)
        covered = max(covered, place + longest - 1)


def _hold(
    words: tuple[Token, ...], place: int, phrase: tuple[str, ...], groups: tuple[Predicate, ...], last: int
) -> Hold | None:
    """Return how a phrase is told, by its negation and by the verb that carries it; None where it is only possible."""
    near = words[max(place - _NEGATION_REACH, 0) : place]
    if phrase[0] not in _NEGATORS and any(token.word in _NEGATORS for token in near):
        return Hold.DENIED
    if last < 0 or not _carries(groups[last], words, place):
        return Hold.REACHED
    group = groups[last]
    if group.negated or group.stage is Stage.DENIED:
        return None if _is_earlier(group) or group.modal else Hold.DENIED
    if group.stage is Stage.POSSIBLE:
        return None
    return Hold.AHEAD if group.stage is Stage.PLANNED else Hold.REACHED


def _carries(group: Predicate, words: tuple[Token, ...], place: int) -> bool:
    """Return True where the phrase at `place` is what a verb group says: inside it or right behind it."""
    if group.complement is not None and group.complement.end >= words[place].end:
        return True
    if group.verb.start <= words[place].start < group.verb.end:
        return True
    behind = words[max(place - _CARRIED_REACH, 0) : place]
    return any(token.start < group.verb.end <= token.end for token in behind)


def _status(span: Span, rung: Rung, hold: Hold = Hold.REACHED) -> Status:
    return Status(span, rung.ladder, rung.name, rung.order, hold)
