"""Whether two times are told of one event: its word, what the clauses share, and what each article is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from briefreader.findings.compared import Compared, Pair
from briefreader.findings.occasion import WHERE, a_part_is_named
from briefreader.findings.tellings import COLOURLESS, Telling, event_key, is_generic, names_event
from briefreader.lexicon.naming import CALENDAR
from briefreader.lexicon.near_words import near, neighbours
from briefreader.lexicon.occurrences import FATES, OTHERS, families
from briefreader.lexicon.synonyms import fold, related
from briefreader.matching.candidates import Address
from briefreader.matching.terms import Weights
from briefreader.mentions.statements import Reading
from briefreader.mentions.times import Kind

OPENING: Final = 3
"""Statements from the top in which an article tells what it is about."""
SAME_WORD: Final = 0.12
ONE_OF_EACH: Final = 0.24
MAIN: Final = 0.24
LINKED: Final = 0.12
A_NAME: Final = 0.08
"""What a likeness gains from the same word, from a noun that each article gives one time only, from being what both
articles are about, from a link, from each name."""
NEAR_WORD: Final = 0.08
"""What it loses where the words are merely near."""
BARE: Final = 0.25
"""Overlap that near words need where no name ties them."""
PARALLEL: Final = 0.4
"""Overlap from which two clauses tell how long one thing lasted, whatever their verbs."""
_NEW_REACH: Final = 3
LOOSE: Final = 0.3
"""Overlap of the clauses below which one that names what the other article never names tells of another event."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the articles while their events are compared."""

    compared: Compared
    pairs: Mapping[tuple[Address, Address], Pair]
    mains: tuple[frozenset[str], ...]
    leads: tuple[str, ...]

    @classmethod
    def of(cls, compared: Compared) -> Known:
        """Gather what the statements' links and the articles' openings tell."""
        pairs = {(pair.one.address, pair.other.address): pair for pair in compared.pairs}
        openings = [_opening(reading) for reading in compared.readings]
        return cls(compared, pairs, tuple(frozenset(keys) for keys in openings), tuple((*k, "")[0] for k in openings))

    @property
    def weights(self) -> Weights:
        """The terms' weights."""
        return self.compared.matching.weights

    def pair(self, one: Telling, other: Telling) -> Pair:
        """Return the two tellings' statements as a pair, linked or not."""
        found = self.pairs.get((one.side.address, other.side.address))
        return found or Pair(one.side, other.side, 0.0, shown=False)

    def lead(self, telling: Telling) -> str:
        """Return the event itself where a telling only calls it "the incident"."""
        return (self.leads[telling.side.address[0]] or telling.event) if is_generic(telling.event) else telling.event

    def keys_of(self, telling: Telling) -> frozenset[str]:
        """Return the keys under which an event is filed and looked up: two of one event share one."""
        event = self.lead(telling)
        if telling.when.kind is Kind.DISTANCE:
            return frozenset(fold(anchor) for anchor in telling.when.anchor)
        lasting = ("",) if telling.when.kind is Kind.DURATION else ()
        return frozenset((event, fold(event), *neighbours(event), *map(str, _family(event)), *lasting))

    def one_word(self, one: Telling, other: Telling) -> bool:
        """Return True where two tellings' words can be of one event."""
        ours, theirs = self.lead(one), self.lead(other)
        return (
            ours == theirs or related(ours, theirs) > 0 or near(ours, theirs) or bool(_family(ours) & _family(theirs))
        )

    def is_main(self, one: Telling, other: Telling) -> bool:
        """Return True where both articles open with the event."""
        return all(
            any(key == told or related(key, told) > 0 for told in self.mains[telling.side.address[0]])
            for telling in (one, other)
            for key in (self.lead(telling),)
        )


@cache
def _families() -> Mapping[str, frozenset[int]]:
    """Return the families of events by the keys of their words."""
    table: dict[str, frozenset[int]] = {}
    for word, numbers in families().items():
        table[event_key(word)] = table.get(event_key(word), frozenset()) | numbers
    return table


def _family(event: str) -> frozenset[int]:
    return _families().get(event, frozenset())


def _opening(reading: Reading) -> list[str]:
    """Return the keys of the events in an article's first statements, in order."""
    found: list[str] = []
    for statement in reading.statements[:OPENING]:
        found += [event_key(token.word) for token in statement.tokens if names_event(token)]
        found += [
            event_key(predicate.lemma)
            for predicate in statement.predicates
            if predicate.lemma not in COLOURLESS and predicate.lemma not in FATES
        ]
    return [key for key in dict.fromkeys(found) if not is_generic(key)]


def likeness(known: Known, pair: Pair, one: Telling, other: Telling) -> float:
    """Return how surely two tellings are of one event, from 0: the words of the clauses, and what speaks for it."""
    ours, theirs = known.lead(one), known.lead(other)
    exact = ours == theirs or fold(ours) == fold(theirs)
    main = known.is_main(one, other)
    overlap = pair.overlap(one.when.span, other.when.span, known.weights)
    if not known.one_word(one, other) and one.when.kind is not Kind.DISTANCE and overlap < PARALLEL:
        return 0.0
    if _two_of_a_sort(one, other):
        return 0.0
    shared = _shared_names(one, other)
    value = overlap + (SAME_WORD if exact else -NEAR_WORD)
    value += MAIN * main + LINKED * pair.shown + A_NAME * min(2, len(shared))
    if value <= 0 or (not exact and not shared and not main and overlap < BARE):
        return 0.0
    if a_part_is_named(pair, one.when.span, other.when.span) and not (main and overlap >= LOOSE):
        return 0.0
    return value


def _names(telling: Telling) -> frozenset[str]:
    side = telling.side
    opening = side.statement.tokens[0].start
    return frozenset(
        key
        for key, term in side.terms_in(telling.when.span).items()
        if term.text[:1].isupper() and term.start != opening and term.text.lower() not in CALENDAR
    )


def _shared_names(one: Telling, other: Telling) -> frozenset[str]:
    return _names(one) & _names(other)


def _sorts(telling: Telling) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the people, the places where it is, and the other names of a telling's clause, by their keys."""
    side = telling.side
    clause = side.passage_around(telling.when.span)
    tokens, found = side.statement.tokens, (set[str](), set[str](), set[str]())
    for subject in side.statement.subjects:
        if not (subject.is_name and subject.first) or not clause.start <= subject.start < clause.end:
            continue
        if subject.text.lower() in CALENDAR:
            continue
        placed = tokens[subject.first - 1].word in WHERE
        found[0 if subject.is_person else 1 if placed else 2].add(subject.key)
    return frozenset(found[0]), frozenset(found[1]), frozenset(found[2])


def _two_of_a_sort(one: Telling, other: Telling) -> bool:
    """Return True where both clauses name people and none in common, or places, or things, and no name in common."""
    ours, theirs = _sorts(one), _sorts(other)
    if one.predicate is None or other.predicate is None:
        return bool(ours[0]) and bool(theirs[0]) and ours[0].isdisjoint(theirs[0])
    apart = [mine and against and mine.isdisjoint(against) for mine, against in zip(ours, theirs, strict=True)]
    return bool(apart[0]) or (any(apart) and frozenset().union(*ours).isdisjoint(frozenset().union(*theirs)))


def marks(telling: Telling) -> frozenset[str]:
    """Return the words of the clause that set it apart from its like: "another attack", "two more bodies"."""
    clause = telling.side.passage_around(telling.when.span)
    inside = telling.when.span
    return frozenset(
        token.word
        for token in telling.side.statement.tokens
        if clause.start <= token.start < clause.end
        and token.word in OTHERS
        and not inside.start <= token.start < inside.end
    )


def is_new(telling: Telling) -> bool:
    """Return True where "a" or "an" brings up the event, or who did it, as one not told of before."""
    clause = telling.side.passage_around(telling.when.span)
    before = [token.word for token in telling.side.statement.tokens if clause.start <= token.start < telling.at.start]
    return not {"a", "an"}.isdisjoint(before[:1] if telling.predicate else before[-_NEW_REACH:])


def same_subject(one: Telling, other: Telling) -> bool:
    """Return True where the words before both verbs may name one thing; a noun is its own."""
    ours, theirs = _subject(one), _subject(other)
    return not ours or not theirs or ours == theirs or related(ours, theirs) > 0 or near(ours, theirs)


def _subject(telling: Telling) -> str:
    """Return the key of the last term before a telling's verb in its clause, or ""."""
    predicate = telling.predicate
    if predicate is None:
        return ""
    before = [term for term in telling.side.terms_in(predicate.span).values() if term.start < predicate.span.start]
    return max(before, key=lambda term: term.start).base if before else ""
