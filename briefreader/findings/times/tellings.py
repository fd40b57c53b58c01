"""Which event each time in an article is the time of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.times.events import event_key, families_at, family, is_generic, names_event
from briefreader.findings.times.happening import happening, is_market
from briefreader.findings.times.lasting import lasting
from briefreader.findings.times.telling import Telling
from briefreader.lexicon.occurrences import CURFEWS, FATES, LINGERING
from briefreader.mentions.times import Kind
from briefreader.mentions.verbs.predicates import Stage
from briefreader.model import Span

_BOUND_PHASES: Final = {"from": "begin", "until": "end", "till": "end", "since": "since"}
_POINTS: Final = frozenset((Kind.DAY, Kind.CLOCK, Kind.PERIOD))
_OBEYED: Final = {"from": "begin", "after": "begin", "by": "begin", "until": "end", "till": "end", "before": "end"}


def tellings(side: Side) -> Iterator[Telling]:
    """Yield the events that a statement gives a time, with it; what is only said then is none."""
    if side.statement.times:
        gone = _ends_in_absence(side)
        for telling in _tellings(side):
            known = families_at(side, telling.event, telling.at)
            yield replace(_within_bounds(telling), families=known | family("vanish") if gone else known)


def _tellings(side: Side) -> Iterator[Telling]:
    statement = side.statement
    tags = [attribution.tag for attribution in statement.attributions]
    market = is_market(side)
    for when in statement.times:
        if any(tag.overlaps(when.span) for tag in tags) or (market and when.hours is not None):
            continue
        if when.kind is Kind.DURATION:
            yield from lasting(side, when)
        else:
            yield from happening(side, when)
    yield from _with_it(side, tags)


def _ends_in_absence(side: Side) -> bool:
    """Return True where somebody "has not been seen since": what is told before it is when he was last seen."""
    return any(
        one.word in ("seen", "heard") and other.word in ("since", "again")
        for one, other in pairwise(side.statement.tokens)
    )


def _within_bounds(telling: Telling) -> Telling:
    """Return "from 8 p.m." as the begin and "until dawn" as the end of what is told."""
    phase = _BOUND_PHASES.get(telling.when.bound)
    if phase is None or telling.phase or telling.when.kind not in _POINTS:
        return telling
    return replace(telling, phase=phase, when=replace(telling.when, bound=""))


def _with_it(side: Side, tags: Sequence[Span]) -> Iterator[Telling]:
    """Yield what the sentence's one event did to people and things: "stormed a hotel on Thursday, killing nine"."""
    days = [
        when
        for when in side.statement.times
        if when.kind in {Kind.DAY, Kind.CLOCK} and not when.bound and not any(tag.overlaps(when.span) for tag in tags)
    ]
    if len(days) != 1:
        return
    clause = side.clause_at(days[0].span)
    for predicate in side.statement.predicates:
        done = not predicate.negated and predicate.stage is not Stage.PLANNED and predicate.aspect != "perfect"
        if done and predicate.lemma in FATES and side.clause_at(predicate.span) != clause:
            yield Telling(side, days[0], event_key(predicate.lemma), predicate.span, "", predicate)


def said_again(side: Side, before: Side) -> Iterator[Telling]:
    """Yield what a statement that opens with "The attack …" calls what the statement before it gave a time."""
    tokens = side.statement.tokens
    if len(tokens) < 3 or tokens[0].word not in ("the", "this") or tokens[0].start != side.statement.passage.start:
        return
    noun = next((at for at in (1, 2) if names_event(tokens[at])), None)
    if noun is None or tokens[noun].word in LINGERING or is_generic(event_key(tokens[noun].word)):
        return
    key = event_key(tokens[noun].word)
    days = [telling for telling in tellings(before) if telling.when.kind is Kind.DAY and not telling.when.bound]
    known = any(event_key(token.word) == key for token in before.statement.tokens)
    if known or len({telling.when.span for telling in days}) != 1 or days[0].planned:
        return
    yield replace(days[0], event=key, phase="", predicate=None)


def in_force(side: Side, before: Side | None) -> Iterator[Telling]:
    """Yield from and to what hour people must obey a curfew that the statement, or the one before it, names."""
    hours = [when for when in side.statement.times if when.kind is Kind.CLOCK and when.bound in _OBEYED]
    if not hours:
        return
    for told in (side, before):
        measure = next((token for token in told.statement.tokens if token.word in CURFEWS), None) if told else None
        if measure is not None:
            for when in hours:
                verb = next(
                    (told.span for told in side.statement.predicates if told.span.end <= when.span.start), when.span
                )
                known = family(event_key(measure.word))
                phase, free = _OBEYED[when.bound], replace(when, bound="")
                yield Telling(side, free, event_key(measure.word), verb, phase, families=known)
            return
