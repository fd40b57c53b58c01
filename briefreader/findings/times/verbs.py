"""Which verb a time belongs to, and which noun or state beside the verb is what happens."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.times.events import names_event
from briefreader.findings.times.telling import in_verb
from briefreader.lexicon.occurrences import LINGERING, STANDING, STANDING_IN
from briefreader.mentions.times import Kind, When
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.predicates import Predicate, Stage
from briefreader.model import Span

_TURNS: Final = frozenset("than against compared versus after before since until following despite".split())
"""Words behind which a time is no longer that of the verb before them."""
_STAYING: Final = frozenset("be stay remain keep".split())
_PHRASE_REACH: Final = 6
_COMPLETING: Final = frozenset("on of over against about into for".split())


def predicate_of(side: Side, when: When) -> Predicate | None:
    """Return the verb group of a time's clause that it belongs to: the last before it, else the first after it."""
    tags = [attribution.tag for attribution in side.statement.attributions]
    clause = side.statement.clauses[side.clause_at(when.span)]
    inside = [
        predicate
        for predicate in side.statement.predicates
        if clause.start <= predicate.span.start < clause.end and not any(tag.overlaps(predicate.span) for tag in tags)
    ]
    before = [predicate for predicate in inside if predicate.span.end <= when.span.start]
    if before:
        last = next((predicate for predicate in reversed(before) if predicate.form != "ing"), before[-1])
        return last if _reaches(side, last, when) else None
    behind = [predicate for predicate in inside if predicate.form == "finite"]
    if not behind and when.kind is Kind.DISTANCE:  # "Minutes after being told to go, she drove …"
        later = [told for told in side.statement.predicates if told.span.start >= when.span.end]
        behind = [told for told in later if told.form == "finite"]
    return behind[0] if behind else None


def _reaches(side: Side, predicate: Predicate, when: When) -> bool:
    """Return False where the time is of what is compared or comes first: "from 12 in 2003", "after the raid"."""
    between = Span(predicate.span.end, when.span.start)
    tokens = [token for token in side.statement.tokens if between.start <= token.start < between.end]
    if when.kind is not Kind.DISTANCE and any(token.word in _TURNS for token in tokens):
        return False
    if any(one.word == "from" and other.is_number for one, other in pairwise(tokens)):
        return False
    return when.kind is Kind.CLOCK or not any(
        between.covers(other.span) and other.kind is not Kind.CLOCK for other in side.statement.times
    )


def state_behind(side: Side, predicate: Predicate) -> Token | None:
    """Return the state in "will stay shut", "is out"."""
    if predicate.lemma not in _STAYING:
        return None
    after = list(islice((token for token in side.statement.tokens if token.start >= predicate.span.end), 3))
    if after and after[0].word in STANDING:
        return after[0]
    if len(after) > 1 and after[0].word in ("in", "on", "at", "behind"):
        return next((token for token in after[1:] if token.word in STANDING_IN), None)
    return None


def event_doing(side: Side, predicate: Predicate) -> int | None:
    """Return the event noun right before a verb in the active: "the storm swept over the town on Monday"."""
    if predicate.voice != "active" or predicate.form != "finite" or predicate.stage is Stage.PLANNED:
        return None
    tokens = side.statement.tokens
    at = next((index for index, token in enumerate(tokens) if token.start >= predicate.span.start), 0) - 1
    if at < 0 or not names_event(tokens[at]) or tokens[at].word in LINGERING or in_verb(side, tokens[at]):
        return None
    return at


def event_before(side: Side, predicate: Predicate) -> int | None:
    """Return the event noun that is a verb's subject, as far as the words before it tell."""
    tokens = side.statement.tokens
    clause = side.statement.clauses[side.clause_at(predicate.span)]
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.start >= predicate.span.start:
            continue
        if token.start < clause.start:
            return None
        if names_event(token) and not in_verb(side, token) and not _is_object(side, token, clause):
            return _head(side, at, clause)
    return None


def _head(side: Side, at: int, clause: Span) -> int:
    """Return the event noun that the one at `at` only completes: "the referendum on a ban of flights"."""
    tokens = side.statement.tokens
    for earlier in range(at - 1, max(-1, at - 1 - _PHRASE_REACH), -1):
        if tokens[earlier].start < clause.start or in_verb(side, tokens[earlier]):
            break
        if names_event(tokens[earlier]) and tokens[earlier + 1].word in _COMPLETING:
            return earlier
    return at


def _is_object(side: Side, token: Token, clause: Span) -> bool:
    """Return True for a noun behind an infinitive: "talks to end the strike"."""
    return any(
        predicate.form == "infinitive" and clause.start <= predicate.span.start and predicate.span.end <= token.start
        for predicate in side.statement.predicates
    )


def event_behind(side: Side, predicate: Predicate, when: When) -> int | None:
    """Return the event noun of "there was an explosion at 9pm"."""
    for at, token in enumerate(side.statement.tokens):
        if predicate.span.end <= token.start < when.span.start and names_event(token):
            return at
    return None
