"""When something happened: the nouns and verbs that a day, an hour or a distance is the time of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.times.events import event_key, names_event
from briefreader.findings.times.telling import COLOURLESS, Telling, by_noun, in_verb, marks_before
from briefreader.findings.times.verbs import event_before, event_behind, event_doing, predicate_of, state_behind
from briefreader.lexicon.occurrences import EVENTS, LASTING, MARKET, OCCURRING, PHASES, QUOTING
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.times import Kind, When
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.predicates import Predicate
from briefreader.model import Span

_SKIPPED: Final = frozenset("on in at of during the about around shortly just late early".split())
_SCENES: Final = frozenset("in during after following before of at".split())
_STAGING: Final = OCCURRING | LASTING | PHASES.keys() | frozenset("carry stage mount suffer witness face have".split())
_BEFORE_NAMED: Final = frozenset("the a after before since following of in during from".split())
_NOUN_REACH: Final = 4
"""Words after "Thursday's" within which its event stands."""


def happening(side: Side, when: When) -> Iterator[Telling]:
    """Yield what happened at a time: the noun it stands by, and what the verb of its clause tells."""
    tokens = side.statement.tokens
    after = next((at for at, token in enumerate(tokens) if token.start >= when.span.end), len(tokens))
    if _is_possessive(side, when):
        if (noun := _noun_after(side, after)) is not None:
            yield by_noun(side, replace(when, bound=""), noun)
        return
    before = _noun_before(side, when)
    predicate = predicate_of(side, when)
    if before is not None:
        objective = predicate is not None and predicate.span.end <= tokens[before].start
        if not objective or _is_scene(side, before, predicate):
            yield by_noun(side, when, before)
        if not objective:
            return
    if predicate is not None:
        yield from _by_predicate(side, when, predicate, known=before)
    elif before is None and after < len(tokens) and _is_past(side, when, tokens[after]):
        yield by_noun(side, when, after)
    elif before is None and not side.statement.predicates:
        yield from (by_noun(side, when, at) for at, token in enumerate(tokens) if names_event(token))


def _is_past(side: Side, when: When, token: Token) -> bool:
    """Return True for the verb of "the navy on Thursday seized a boat", which is easily taken for a participle."""
    gap = side.reading.article.text[when.span.end : token.start]
    past = token.word.endswith("ed") or (base_form(token.stem) != token.stem and token.word not in EVENTS)
    return gap == " " and past and when.kind is Kind.DAY and token.start > side.statement.passage.start


def _is_possessive(side: Side, when: When) -> bool:
    text = side.reading.article.text
    if "’s" in (written := text[when.span.end - 2 : when.span.end + 2].replace("'", "’")):
        return written.startswith("’s") or written.endswith("’s")
    tokens = side.statement.tokens
    at = next((at for at, token in enumerate(tokens) if token.start >= when.span.end), len(tokens))
    if at == len(tokens) or not names_event(tokens[at]) or text[when.span.end : tokens[at].start] != " ":
        return False
    first = next((at for at, token in enumerate(tokens) if token.start >= when.span.start), 0)
    before = tokens[first - 1].word if first else ""  # "the Monday morning shootings", "after Sunday crash"
    return before in _BEFORE_NAMED or when.bound in _BEFORE_NAMED


def _noun_after(side: Side, index: int) -> int | None:
    tokens = side.statement.tokens
    for at in range(index, min(len(tokens), index + _NOUN_REACH)):
        if names_event(tokens[at]) and not (at + 1 < len(tokens) and names_event(tokens[at + 1])):
            return at
    return None


def _noun_before(side: Side, when: When) -> int | None:
    """Return the event noun that a time stands right behind: "the raid on Thursday"."""
    tokens = side.statement.tokens
    at = next((index for index, token in enumerate(tokens) if token.start >= when.span.start), len(tokens)) - 1
    while at >= 0 and tokens[at].word in _SKIPPED:
        at -= 1
    if at < 0 or not names_event(tokens[at]) or in_verb(side, tokens[at]):
        return None
    between = side.reading.article.text[tokens[at].end : when.span.start]
    return at if not set(between) & set(",;:—–.") else None


def _is_scene(side: Side, at: int, predicate: Predicate | None) -> bool:
    """Return True where the time behind a noun is the noun's own, though a verb stands before: "died in the raid"."""
    before = [token.word for token in side.statement.tokens[max(0, at - _NOUN_REACH) : at]]
    return not _SCENES.isdisjoint(before) or (predicate is not None and predicate.lemma in _STAGING)


def _by_predicate(side: Side, when: When, predicate: Predicate, known: int | None) -> Iterator[Telling]:
    lemma = predicate.lemma
    if predicate.negated or predicate.form == "ing" or (lemma in QUOTING and is_market(side)):
        return
    phase = PHASES.get(lemma, "")
    if lemma in OCCURRING or phase:
        subject = event_before(side, predicate)
        if subject is None and predicate.voice == "active" and not phase:
            subject = event_behind(side, predicate, when) if lemma == "be" else None
        if subject is not None and subject != known:
            token = side.statement.tokens[subject]
            span = Span(token.start, token.end)
            marks = marks_before(side, subject, when)
            yield Telling(side, when, event_key(token.word), span, phase, predicate, marks)
            return
    if (doer := event_doing(side, predicate)) is not None and doer != known:
        yield by_noun(side, when, doer)
    if (state := state_behind(side, predicate)) is not None:
        yield Telling(side, when, event_key(state.word), Span(predicate.span.start, state.end), "", predicate)
    elif lemma not in COLOURLESS:
        yield Telling(side, when, event_key(lemma), predicate.span, "", predicate)


def is_market(side: Side) -> bool:
    """Return True for a line of a market report."""
    return any(token.word in MARKET for token in side.statement.tokens)
