"""What is told to happen somewhere: a place with the words for what happens there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefreader.findings.compared import Side
from briefreader.lexicon.occurrences import EVENTS, OCCURRING, PHASES
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import fold
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.naming.parties import verbs_of
from briefreader.mentions.naming.places import Located, located
from briefreader.mentions.statements import Statement
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
_ARRIVING: Final = frozenset("arrive dock berth moor escort tow".split())
"""Verbs for how a ship, or who is on it, comes to where it ends up."""
DOCKING: Final = "dock"
"""What such a verb tells to happen, at the place or to it."""
_CENTRES: Final = frozenset("epicentre epicenter centre center hypocentre hypocenter".split())
_LYING: Final = frozenset("be lie".split())


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
    before: Located | None = None
    for found in located(statement, names):
        place = _destination(statement, found, before)
        before = place
        if any(tag.overlaps(place.span) for tag in tags):
            continue
        clause = statement.clauses[side.clause_at(place.span)]
        events = frozenset(_events(side, place, predicates, clause))
        if events:
            people = frozenset(
                name.key for name in names if name.kind == "person" and clause.start <= name.start < clause.end
            )
            at = replace(place, relation="to") if DOCKING in events else place
            yield Happening(at, events, people, clause)


def _destination(statement: Statement, place: Located, before: Located | None) -> Located:
    """Return where something goes: Munich of "to a hospital in Munich", and of "Munich, to which she was flown"."""
    if place.relation == "at" and place.name is not None:
        within = before is not None and before.relation == "to" and before.name is None and before.last == place.first
        if within or [token.word for token in statement.tokens[place.last : place.last + 2]] == ["to", "which"]:
            return replace(place, relation="to")
    return place


def _events(side: Side, place: Located, predicates: Sequence[Predicate], clause: Span) -> Iterator[str]:
    own = [group for group in predicates if clause.start <= group.span.start < clause.end]
    before = [group for group in own if group.span.start <= place.span.start]
    governing = before[-1] if before else own[0] if own else None
    tokens = side.statement.tokens
    if relative := tuple(_relative(side, place)):
        yield from relative
        return
    if governing is not None:
        if governing.negated or governing.lemma in SETTLED:
            return
        yield from _governed(side, place, governing, clause)
    for token in tokens[max(0, place.first - REACH) : place.first]:
        if (
            token.word in EVENTS
            and clause.start <= token.start
            and (governing is None or _after(token.start, governing))
        ):
            yield _event(token.word)


def _governed(side: Side, place: Located, governing: Predicate, clause: Span) -> Iterator[str]:
    """Yield what the verb that a place goes with tells, alone or with its subject or object."""
    tokens = side.statement.tokens
    subject = [token.word for token in tokens if clause.start <= token.start < governing.span.start]
    if governing.lemma in _OCCURRING or governing.lemma in MEETING:
        yield from (_event(word) for word in subject if word in EVENTS)
    if governing.lemma == "meet":
        yield _event("meet")
    if governing.lemma in _TAKEN and place.relation == "to":
        yield "bring"
    if governing.lemma in _ARRIVING and place.relation in ("to", "at"):
        yield DOCKING
    if governing.lemma in _LYING and not _CENTRES.isdisjoint(subject):
        yield "epicentre"
    verbs = [_event(verb) for verb in verbs_of(side.statement, governing)]
    yield from verbs
    if not verbs and governing.lemma not in _OCCURRING:
        yield from _object(tokens[: place.first], governing)


def _relative(side: Side, place: Located) -> Iterator[str]:
    """Read what happens in "Vienna, where the talks were held", and that "Vienna, to which she was flown" is a goal."""
    tokens = side.statement.tokens
    opens = [token.word for token in tokens[place.last : place.last + 2]]
    after = tokens[place.last + 1 : place.last + REACH]
    if opens[:1] == ["where"]:
        yield from (_event(token.word) for token in after if token.word in EVENTS)
    elif opens == ["to", "which"]:
        verbs = (group for group in side.statement.predicates if after[0].start < group.span.start < after[-1].end)
        if any(group.lemma in _TAKEN for group in verbs):
            yield "bring"


def _object(tokens: Sequence[Token], governing: Predicate) -> Iterator[str]:
    """Yield the noun that a light verb leaves the telling to: "took up positions", "held talks"."""
    after = [token for token in tokens if token.start >= governing.span.end and token.word not in STOP_WORDS]
    if after and not after[-1].capitalised:
        yield _event(after[-1].word)


def _after(start: int, governing: Predicate) -> bool:
    return start > governing.span.start
