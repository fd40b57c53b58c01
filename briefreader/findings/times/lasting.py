"""How long something lasted: the nouns and verbs that a length of time is the length of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.times.events import event_key, families_at, names_event, stems_of
from briefreader.findings.times.telling import COLOURLESS, Telling, by_noun
from briefreader.findings.times.verbs import event_before, predicate_of, state_behind
from briefreader.lexicon.occurrences import HELD, KNOWING, LASTING, PUNISHMENT, SPARING
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.times import Kind, When
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.predicates import Predicate
from briefreader.model import Span

SPARED: Final = event_key("truce")
"""What it is not to fire for a time."""
HELD_SO_FAR: Final = event_key("captivity")
"""What somebody's time in prison up to now tells."""
_SOFTENING: Final = frozenset("at least more than about up to around nearly".split())
_LIMITS: Final = frozenset("within by past up".split())


def lasting(side: Side, when: When) -> Iterator[Telling]:
    """Yield what a length of time is the length of: the noun it stands by, or the verb's event."""
    if (noun := _noun_behind(side, when)) is not None:
        bound = when.bound if when.bound in _LIMITS else ""  # "after two months of captivity"
        yield by_noun(side, replace(when, bound=bound), noun)
    elif (of := _noun_of(side, when)) is not None:
        yield by_noun(side, when, of)
    elif (predicate := predicate_of(side, when)) is not None:
        yield from _by_predicate(side, when, predicate)


def _by_predicate(side: Side, when: When, predicate: Predicate) -> Iterator[Telling]:
    lemma, key = predicate.lemma, event_key(predicate.lemma)
    if predicate.negated:
        if lemma in SPARING:
            yield Telling(side, when, SPARED, predicate.span)
    elif lemma in KNOWING and predicate.aspect == "perfect":  # who has known for a month learned a month ago
        ago = replace(when, kind=Kind.DISTANCE, side=-1, from_now=True, bound="")
        yield Telling(side, ago, key, predicate.span, "", predicate)
    elif lemma in LASTING and (subject := event_before(side, predicate)) is not None:
        yield by_noun(side, when, subject)
    elif (state := state_behind(side, predicate)) is not None:  # who is in jail for a year so far has a longer term
        standing = HELD_SO_FAR if state.word in PUNISHMENT else event_key(state.word)
        yield Telling(side, when, standing, Span(predicate.span.start, state.end), "", predicate)
    elif lemma not in COLOURLESS or families_at(side, key, predicate.span):
        yield Telling(side, when, key, predicate.span, "", predicate)


def _lasts(token: Token) -> bool:
    return names_event(token) or token.word in HELD or base_form(token.stem) in stems_of(PUNISHMENT)


def _noun_behind(side: Side, when: When) -> int | None:
    """Return the event noun of "a three-hour delay", "two months of captivity"."""
    if (anchor := when.anchor_span) is None:
        return None
    tokens = side.statement.tokens
    return next(
        (at for at, token in enumerate(tokens) if anchor.start <= token.start < anchor.end and _lasts(token)), None
    )


def _noun_of(side: Side, when: When) -> int | None:
    """Return the event noun of "a delay of three hours"."""
    tokens = side.statement.tokens
    at = next((at for at, token in enumerate(tokens) if token.start >= when.span.start), 0)
    while at and tokens[at - 1].word in _SOFTENING:
        at -= 1
    if at < 2 or tokens[at - 1].word != "of":
        return None
    return at - 2 if _lasts(tokens[at - 2]) else None
