"""What is told to happen somewhere: a place with the words for what happens there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import Side
from briefreader.lexicon.occurrences import EVENTS, OCCURRING, PHASES
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import fold
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.naming.parties import verbs_of
from briefreader.mentions.naming.places import Located, located
from briefreader.mentions.tokens import Token, stem
from briefreader.mentions.verbs.predicates import Predicate
from briefreader.model import Span

REACH: Final = 8
"""Words before a place among which stands the noun for what happens there."""
SETTLED: Final = frozenset("base headquarter locate situate register list live reside bear grow raise educate".split())
"""Verbs for where somebody or something belongs, which is not where the news happens."""
_OCCURRING: Final = OCCURRING | frozenset(PHASES)
MEETING: Final = frozenset("hold meet stage".split())
"""Verbs of what is held: the event is their subject or object."""
_TAKEN: Final = frozenset("take bring move send fly rush airlift transfer".split())
"""Light verbs that tell where somebody is brought."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A place and the stems of what happens there; `people` are the keys of those named in its clause."""

    at: Located
    events: frozenset[str]
    people: frozenset[str]
    clause: Span


def _event(word: str) -> str:
    return fold(stem(word))


def happenings(side: Side, names: Sequence[Mention]) -> Iterator[Happening]:
    """Yield the places of a statement, each with what happens there; places of speech tags aside."""
    statement = side.statement
    tags = [attribution.tag for attribution in statement.attributions]
    predicates = [group for group in statement.predicates if not any(tag.overlaps(group.span) for tag in tags)]
    for place in located(statement, names):
        if any(tag.overlaps(place.span) for tag in tags):
            continue
        clause = statement.clauses[side.clause_at(place.span)]
        events = frozenset(_events(side, place, predicates, clause))
        if events:
            people = frozenset(
                name.key for name in names if name.kind == "person" and clause.start <= name.start < clause.end
            )
            yield Happening(place, events, people, clause)


def _events(side: Side, place: Located, predicates: Sequence[Predicate], clause: Span) -> Iterator[str]:
    own = [group for group in predicates if clause.start <= group.span.start < clause.end]
    before = [group for group in own if group.span.start <= place.span.start]
    governing = before[-1] if before else own[0] if own else None
    tokens = side.statement.tokens
    if (relative := _relative(side, place)) is not None:
        yield from relative
        return
    if governing is not None:
        if governing.negated or governing.lemma in SETTLED:
            return
        if governing.lemma in _OCCURRING or governing.lemma in MEETING:
            yield from (
                _event(token.word)
                for token in tokens
                if clause.start <= token.start < governing.span.start and token.word in EVENTS
            )
        if governing.lemma == "meet":
            yield _event("meet")
        if governing.lemma in _TAKEN and place.relation == "to":
            yield "bring"
        verbs = [_event(verb) for verb in verbs_of(side.statement, governing)]
        yield from verbs
        if not verbs and governing.lemma not in _OCCURRING:
            yield from _object(tokens[: place.first], governing)
    for token in tokens[max(0, place.first - REACH) : place.first]:
        if (
            token.word in EVENTS
            and clause.start <= token.start
            and (governing is None or _after(token.start, governing))
        ):
            yield _event(token.word)


def _relative(side: Side, place: Located) -> Iterator[str] | None:
    """Read what happens in "Vienna, where the talks were held", or None where no such clause follows."""
    tokens = side.statement.tokens
    if place.last + 1 >= len(tokens) or tokens[place.last].word != "where":
        return None
    end = min(len(tokens), place.last + REACH)
    return (_event(token.word) for token in tokens[place.last + 1 : end] if token.word in EVENTS)


def _object(tokens: Sequence[Token], governing: Predicate) -> Iterator[str]:
    """Yield the noun that a light verb leaves the telling to: "took up positions", "held talks"."""
    after = [token for token in tokens if token.start >= governing.span.end and token.word not in STOP_WORDS]
    if after and not after[-1].capitalised:
        yield _event(after[-1].word)


def _after(start: int, governing: Predicate) -> bool:
    return start > governing.span.start
