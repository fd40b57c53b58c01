"""In which order things happened: one deed told as before an event by one article and as after it by another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.times.events import event_key, families_at, is_generic, names_event
from briefreader.findings.times.one_event import Known, likeness, marks
from briefreader.findings.times.telling import COLOURLESS, Telling
from briefreader.lexicon.occurrences import OTHERS, PHASES
from briefreader.lexicon.saying import FORMS
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.times import Kind, When
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.predicates import Predicate
from briefreader.model import Span

_SIDES: Final = {"before": -1, "after": 1, "following": 1}
_TWO_WORDS: Final = {("prior", "to"): -1, ("ahead", "of"): -1}
_OPENERS: Final = _SIDES.keys() | {first for first, _ in _TWO_WORDS}
_NOUN_REACH: Final = 5
"""Words behind "before" within which its event stands: "before the early parliamentary election"."""
_STOPS: Final = frozenset(",;:—–.\"'“”‘’()")
ENOUGH: Final = 0.34
"""Likeness of two deeds from which they are taken for one."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """A deed with the event that it comes before (-1) or after (1)."""

    telling: Telling
    side: int
    anchor: str
    anchor_families: frozenset[int]

    @property
    def phrase(self) -> str:
        """The deed and its place in the order, as written."""
        return self.telling.phrase


def ordered(side: Side) -> Iterator[Ordered]:
    """Yield the deeds of a statement that come before or after an event that a noun names."""
    tokens = side.statement.tokens
    for at, token in enumerate(tokens):
        if token.word not in _OPENERS:
            continue
        sign, first = _sign(tokens, at)
        if not sign or (noun := _anchor(side, first)) is None:
            continue
        predicate = _deed(side, token.start)
        if predicate is None:
            continue
        if predicate.negated and not (at and tokens[at - 1].word == "until"):
            if sign > 0:
                continue
            sign = 1  # what is not done before the vote is done after it
        named = tokens[noun]
        when = When(Span(token.start, named.end), Kind.DISTANCE, side=sign)
        key = event_key(predicate.lemma)
        telling = Telling(
            side, when, key, predicate.span, "", predicate, families=families_at(side, key, predicate.span)
        )
        anchor = event_key(named.word)
        yield Ordered(telling, sign, anchor, families_at(side, anchor, Span(named.start, named.end)))


def _sign(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """Return the side on which "before" or "ahead of" puts a deed, and where its event begins; 0 for other words."""
    word = tokens[at].word
    if at == 0 and word == "following":
        return 0, at
    if word in _SIDES:
        return _SIDES[word], at + 1
    if at + 1 < len(tokens) and (word, tokens[at + 1].word) in _TWO_WORDS:
        return _TWO_WORDS[word, tokens[at + 1].word], at + 2
    return 0, at


def _anchor(side: Side, first: int) -> int | None:
    """Return the event noun that "the" or a possessive brings in right behind "before", the last of its group."""
    tokens, text = side.statement.tokens, side.reading.article.text
    found: int | None = None
    for at in range(first, min(first + _NOUN_REACH, len(tokens))):
        token = tokens[at]
        if at > first and _STOPS & set(text[tokens[at - 1].end : token.start]):
            break
        if at > first and token.word in STOP_WORDS:
            break
        if token.word in OTHERS:
            return None
        if names_event(token) and not is_generic(event_key(token.word)):
            found = at
    return found


def _deed(side: Side, start: int) -> Predicate | None:
    """Return the last verb group of the clause before `start`: what is done before or after."""
    tags = [attribution.tag for attribution in side.statement.attributions]
    before = [
        predicate
        for predicate in side.statement.predicates
        if predicate.span.end <= start
        and predicate.form in ("finite", "infinitive")
        and not any(tag.overlaps(predicate.span) for tag in tags)
    ]
    if not before:
        return None
    last = before[-1]
    told = last.lemma not in COLOURLESS and last.lemma not in PHASES and last.lemma not in FORMS
    between = side.reading.article.text[last.span.end : start]
    return last if told and not set(between) & set(",;:—–") else None


def out_of_order(
    known: Known, ours: Sequence[Ordered], theirs: Sequence[Ordered]
) -> Iterator[tuple[Ordered, Ordered, float]]:
    """Yield the deeds that two articles put on two sides of one event, with how surely they are one deed.

    An article that has such a deed on both sides of the event tells of two.
    """
    for one in ours:
        for other in theirs:
            if one.side == other.side or not _one_anchor(one, other):
                continue
            if not known.one_word(one.telling, other.telling) or one.telling.planned != other.telling.planned:
                continue
            if (
                marks(one.telling)
                or marks(other.telling)
                or _on_both(known, one, ours)
                or _on_both(known, other, theirs)
            ):
                continue
            value = likeness(known, known.pair(one.telling, other.telling), one.telling, other.telling)
            if value >= ENOUGH:
                yield one, other, value


def _one_anchor(one: Ordered, other: Ordered) -> bool:
    return one.anchor == other.anchor or bool(one.anchor_families & other.anchor_families)


def _on_both(known: Known, one: Ordered, told: Sequence[Ordered]) -> bool:
    return any(
        known.one_word(one.telling, other.telling) and _one_anchor(one, other) and one.side != other.side
        for other in told
    )
