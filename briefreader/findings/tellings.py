"""Which event each time in an article is the time of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Final

from briefreader.findings.compared import Side
from briefreader.lexicon.occurrences import (
    EVENTS,
    FATES,
    GENERIC,
    LASTING,
    LINGERING,
    MARKET,
    OCCURRING,
    OTHERS,
    PHASES,
    PUNISHMENT,
    QUOTING,
)
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.times import Kind, When
from briefreader.mentions.tokens import Token, stem
from briefreader.mentions.verbs.predicates import Predicate, Stage
from briefreader.model import Span

COLOURLESS: Final = frozenset("be have do seem become say tell add note explain".split())
"""Verbs that tell no event of their own."""
_SKIPPED: Final = frozenset("on in at of during the about around shortly just late early".split())
_TURNS: Final = frozenset("than against compared versus after before since until following despite".split())
"""Words behind which a time is no longer that of the verb before them."""
_SCENES: Final = frozenset("in during after following before of at".split())
_STAGING: Final = OCCURRING | LASTING | PHASES.keys() | frozenset("carry stage mount suffer witness face have".split())
_NOUN_REACH: Final = 4
"""Words after "Thursday's" within which its event stands."""
_MARK_REACH: Final = 3


@dataclass(frozen=True, slots=True)
class Telling:
    """A time with the event it is the time of.

    `event` is the base form of the verb's or noun's stem, `phase` its "begin" or "end" where the words say so.
    `predicate` is None where a noun names the event. `other` holds the words that set it apart from its like
    ("another attack", "an earlier raid").
    """

    side: Side
    when: When
    event: str
    at: Span
    phase: str = ""
    predicate: Predicate | None = None
    other: frozenset[str] = frozenset()

    @property
    def planned(self) -> bool:
        """True where the event is still to come."""
        return self.predicate is not None and self.predicate.stage is Stage.PLANNED

    @property
    def plural(self) -> bool:
        """True where a noun names several events."""
        word = self.side.words(self.at)
        return word.endswith("s") and not word.endswith("ss")

    @property
    def phrase(self) -> str:
        """The event with its time, as written where they stand together."""
        start, end = min(self.at.start, self.when.span.start), max(self.at.end, self.when.span.end)
        if end - start <= _LONGEST_PHRASE:
            return self.side.words(Span(start, end))
        return f"{self.side.words(self.at)} … {self.side.words(self.when.span)}"


_LONGEST_PHRASE: Final = 70


@cache
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(base_form(stem(word)) for word in words)


def event_key(word: str) -> str:
    """Return the key of an event by a lower-case word for it."""
    key = base_form(stem(word))
    return "sentence" if key in _stems(PUNISHMENT) else key


def is_generic(event: str) -> bool:
    """Return True for the key of "incident", "tragedy" and their like."""
    return event in _stems(GENERIC)


def names_event(token: Token) -> bool:
    """Return True for a noun that has a time of its own."""
    return token.word in EVENTS or (base_form(token.stem) in _stems(EVENTS) and token.word.endswith(("s", "ing", "s'")))


def tellings(side: Side) -> Iterator[Telling]:
    """Yield the events that a statement gives a time, with it; what is only said then is none."""
    statement = side.statement
    if not statement.times:
        return
    tags = [attribution.tag for attribution in statement.attributions]
    market = _is_market(side)
    for when in statement.times:
        if any(tag.overlaps(when.span) for tag in tags) or (market and when.hours is not None):
            continue
        if when.kind is Kind.DURATION:
            yield from _lasting(side, when)
        else:
            yield from _happening(side, when)
    yield from _with_it(side, tags)


def _is_market(side: Side) -> bool:
    return any(token.word in MARKET for token in side.statement.tokens)


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


def _happening(side: Side, when: When) -> Iterator[Telling]:
    tokens = side.statement.tokens
    after = next((at for at, token in enumerate(tokens) if token.start >= when.span.end), len(tokens))
    if _is_possessive(side, when):
        if (noun := _noun_after(side, after)) is not None:
            yield _by_noun(side, when, noun)
        return
    before = _noun_before(side, when)
    predicate = _predicate_of(side, when)
    if before is not None:
        objective = predicate is not None and predicate.span.end <= tokens[before].start
        if not objective or _is_scene(side, before, predicate):
            yield _by_noun(side, when, before)
        if not objective:
            return
    if predicate is not None:
        yield from _by_predicate(side, when, predicate, known=before)
    elif before is None and after < len(tokens) and _is_past(side, when, tokens[after]):
        yield _by_noun(side, when, after)
    elif before is None and not side.statement.predicates:
        yield from (_by_noun(side, when, at) for at, token in enumerate(tokens) if names_event(token))


def _is_past(side: Side, when: When, token: Token) -> bool:
    """Return True for the verb of "the navy on Thursday seized a boat", which is easily taken for a participle."""
    gap = side.reading.article.text[when.span.end : token.start]
    past = token.word.endswith("ed") or (base_form(token.stem) != token.stem and token.word not in EVENTS)
    return gap == " " and past and when.kind is Kind.DAY and token.start > side.statement.passage.start


def _is_possessive(side: Side, when: When) -> bool:
    text = side.reading.article.text
    if text[when.span.start - 4 : when.span.start].lower() in ("the ", " a "):  # "the Monday morning shootings"
        after = next((token for token in side.statement.tokens if token.start >= when.span.end), None)
        if after is not None and names_event(after) and text[when.span.end : after.start] == " ":
            return True
    return text[when.span.end : when.span.end + 2] in ("’s", "'s") or text[when.span.end - 2 : when.span.end] in (
        "’s",
        "'s",
    )


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
    if at < 0 or not names_event(tokens[at]) or _in_verb(side, tokens[at]):
        return None
    between = side.reading.article.text[tokens[at].end : when.span.start]
    return at if not set(between) & set(",;:—–.") else None


def _is_scene(side: Side, at: int, predicate: Predicate | None) -> bool:
    """Return True where the time behind a noun is the noun's own, though a verb stands before: "died in the raid"."""
    before = [token.word for token in side.statement.tokens[max(0, at - _NOUN_REACH) : at]]
    return not _SCENES.isdisjoint(before) or (predicate is not None and predicate.lemma in _STAGING)


def _in_verb(side: Side, token: Token) -> bool:
    return any(predicate.span.start <= token.start < predicate.span.end for predicate in side.statement.predicates)


def _predicate_of(side: Side, when: When) -> Predicate | None:
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


def _by_noun(side: Side, when: When, at: int) -> Telling:
    token = side.statement.tokens[at]
    span = Span(token.start, token.end)
    return Telling(side, when, event_key(token.word), span, other=_marks(side, at, when))


def _marks(side: Side, at: int, when: When) -> frozenset[str]:
    """Return the words before an event that set it apart; those of the time itself are none."""
    tokens = side.statement.tokens[max(0, at - _MARK_REACH) : at]
    inside = when.span
    return frozenset(
        token.word for token in tokens if token.word in OTHERS and not inside.start <= token.start < inside.end
    )


def _by_predicate(side: Side, when: When, predicate: Predicate, known: int | None) -> Iterator[Telling]:
    lemma = predicate.lemma
    if predicate.negated or predicate.form == "ing" or (lemma in QUOTING and _is_market(side)):
        return
    phase = PHASES.get(lemma, "")
    if lemma in OCCURRING or phase:
        subject = _event_before(side, predicate)
        if subject is None and predicate.voice == "active" and not phase:
            subject = _event_behind(side, predicate, when) if lemma == "be" else None
        if subject is not None and subject != known:
            token = side.statement.tokens[subject]
            span = Span(token.start, token.end)
            marks = _marks(side, subject, when)
            yield Telling(side, when, event_key(token.word), span, phase, predicate, marks)
            return
    if (doer := _event_doing(side, predicate)) is not None and doer != known:
        yield _by_noun(side, when, doer)
    if lemma not in COLOURLESS:
        yield Telling(side, when, event_key(lemma), predicate.span, "", predicate)


def _event_doing(side: Side, predicate: Predicate) -> int | None:
    """Return the event noun right before a verb in the active: "the storm swept over the town on Monday"."""
    if predicate.voice != "active" or predicate.form != "finite" or predicate.stage is Stage.PLANNED:
        return None
    tokens = side.statement.tokens
    at = next((index for index, token in enumerate(tokens) if token.start >= predicate.span.start), 0) - 1
    if at < 0 or not names_event(tokens[at]) or tokens[at].word in LINGERING or _in_verb(side, tokens[at]):
        return None
    return at


def _event_before(side: Side, predicate: Predicate) -> int | None:
    """Return the event noun that is a verb's subject, as far as the words before it tell."""
    tokens = side.statement.tokens
    clause = side.statement.clauses[side.clause_at(predicate.span)]
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        if token.start >= predicate.span.start:
            continue
        if token.start < clause.start:
            return None
        if names_event(token) and not _in_verb(side, token) and not _is_object(side, token, clause):
            return at
    return None


def _is_object(side: Side, token: Token, clause: Span) -> bool:
    """Return True for a noun behind an infinitive: "talks to end the strike"."""
    return any(
        predicate.form == "infinitive" and clause.start <= predicate.span.start and predicate.span.end <= token.start
        for predicate in side.statement.predicates
    )


def _event_behind(side: Side, predicate: Predicate, when: When) -> int | None:
    """Return the event noun of "there was an explosion at 9pm"."""
    for at, token in enumerate(side.statement.tokens):
        if predicate.span.end <= token.start < when.span.start and names_event(token):
            return at
    return None


def _lasting(side: Side, when: When) -> Iterator[Telling]:
    """Yield what a length of time is the length of: the noun it stands by, or the verb's event."""
    if when.anchor_span is not None:
        for at, token in enumerate(side.statement.tokens):
            inside = when.anchor_span.start <= token.start < when.anchor_span.end
            if inside and (names_event(token) or base_form(token.stem) in _stems(PUNISHMENT)):
                yield _by_noun(side, when, at)
                return
    predicate = _predicate_of(side, when)
    if predicate is None or predicate.negated:
        return
    if predicate.lemma in LASTING:
        subject = _event_before(side, predicate)
        if subject is not None:
            yield _by_noun(side, when, subject)
    elif predicate.lemma not in COLOURLESS:
        yield Telling(side, when, event_key(predicate.lemma), predicate.span, "", predicate)
