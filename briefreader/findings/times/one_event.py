"""Whether two times are told of one event: its word, what the clauses share, and what each article is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import ONE_EVENT, Compared, Pair
from briefreader.findings.occasion import WHERE, a_part_is_named
from briefreader.findings.times.events import event_key, family, is_generic, names_event
from briefreader.findings.times.telling import COLOURLESS, Telling
from briefreader.lexicon.naming import CALENDAR
from briefreader.lexicon.near_words import near, neighbours
from briefreader.lexicon.occurrences import BROAD, FATES, HELD, OTHERS
from briefreader.lexicon.synonyms import fold, related
from briefreader.matching.candidates import Address
from briefreader.matching.terms import Weights, shared_terms
from briefreader.mentions.statements import Reading
from briefreader.mentions.times import Kind
from briefreader.mentions.times.words import UNITS
from briefreader.model import Span

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
_OBJECT_REACH: Final = 12
"""Characters behind a verb within which its object begins."""
_NEW_REACH: Final = 3
LONG_ENOUGH: Final = 8
"""Statements from which the links of an article tell whether it is on the event of another."""
LOOSE: Final = 0.3
"""Overlap of the clauses below which one that names what the other article never names tells of another event."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the articles while their events are compared."""

    compared: Compared
    pairs: Mapping[tuple[Address, Address], Pair]
    mains: tuple[frozenset[str], ...]
    leads: tuple[str, ...]
    close: frozenset[tuple[int, int]]

    @classmethod
    def of(cls, compared: Compared) -> Known:
        """Gather what the statements' links and the articles' openings tell."""
        pairs = {(pair.one.address, pair.other.address): pair for pair in compared.pairs}
        openings = [_opening(reading) for reading in compared.readings]
        close = () if compared.alone is not None else compared.article_pairs
        return cls(
            compared,
            pairs,
            mains=tuple(frozenset(keys) for keys in openings),
            leads=tuple((*keys, "")[0] for keys in openings),
            close=frozenset(numbers for numbers in close if compared.closeness(*numbers) >= ONE_EVENT),
        )

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
        event, when = self.lead(telling), telling.when
        more = ("",) if when.kind is Kind.DURATION else map(fold, when.anchor)
        return frozenset((event, fold(event), *neighbours(event), *map(str, self.families(telling)), *more))

    def families(self, telling: Telling) -> frozenset[int]:
        """Return the families of deeds of a telling's event."""
        return family(self.lead(telling)) if is_generic(telling.event) else telling.families

    def one_word(self, one: Telling, other: Telling) -> bool:
        """Return True where two tellings' words can be of one event."""
        ours, theirs = self.lead(one), self.lead(other)
        if ours == theirs or related(ours, theirs) > 0 or near(ours, theirs):
            return True
        return not self.families(one).isdisjoint(self.families(other))

    def is_main(self, one: Telling, other: Telling) -> bool:
        """Return True where both articles open with the event."""
        return all(
            any(key == told or related(key, told) > 0 for told in self.mains[telling.side.address[0]])
            for telling in (one, other)
            for key in (self.lead(telling),)
        )

    def are_strangers(self, pair: Pair) -> bool:
        """Return True for two articles long enough to tell, of which too little agrees for them to be on one event."""
        numbers = pair.one.address[0], pair.other.address[0]
        return numbers not in self.close and all(
            len(self.compared.readings[number].statements) >= LONG_ENOUGH for number in numbers
        )

    def lasts(self, one: Telling, other: Telling) -> bool:
        """Return True where both tell how long that took which both articles are about first of all."""
        if one.when.kind is not Kind.DURATION:
            return False
        both = self.families(one) & self.families(other)
        return bool(both) and all(both & family(self.leads[telling.side.address[0]]) for telling in (one, other))

    def both_held(self, one: Telling, other: Telling) -> bool:
        """Return True where two nouns tell how long somebody was held: an article seldom tells of two captivities."""
        return one.when.kind is Kind.DURATION and all(
            telling.predicate is None and telling.side.words(telling.at).lower() in HELD for telling in (one, other)
        )


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


def likeness(known: Known, pair: Pair, one: Telling, other: Telling, *, only: bool = False) -> float:
    """Return how surely two tellings are of one event, from 0: the words of the clauses, and what speaks for it.

    `only` tells that neither article has another that the other's could be of.
    """
    ours, theirs = known.lead(one), known.lead(other)
    exact = ours == theirs or fold(ours) == fold(theirs)
    main = known.is_main(one, other) or (only and known.lasts(one, other))
    overlap = pair.overlap(one.when.span, other.when.span, known.weights)
    if not known.one_word(one, other) and not one.when.anchor and overlap < PARALLEL:
        return 0.0
    if _two_of_a_sort(one, other) or _of_two_things(one, other):
        return 0.0
    shared = _shared_names(one, other)
    value = overlap + (SAME_WORD if exact else 0.0 if only else -NEAR_WORD)
    value += ONE_OF_EACH * only + MAIN * main + LINKED * pair.shown + A_NAME * min(2, len(shared))
    if value <= 0 or (not exact and not only and not shared and not main and overlap < BARE):
        return 0.0
    if a_part_is_named(pair, one.when.span, other.when.span) and not (main and overlap >= LOOSE):
        return 0.0
    return value


def is_only(known: Known, telling: Telling, told: Sequence[Telling]) -> bool:
    """Return True for the only event of its sort that an article gives a time of this sort."""
    return sum(other.when.kind is telling.when.kind and known.one_word(other, telling) for other in told) == 1


def of_one_sort(known: Known, pair: Pair, one: Telling, other: Telling) -> bool:
    """Return True for events that are one where each article has only one: a noun that both have, or one deed.

    A deed is told by verbs of one family, in reports of one event, and the clauses share a word besides.
    """
    if one.predicate is other.predicate is None and one.event == other.event:
        return True
    numbers = pair.one.address[0], pair.other.address[0]
    if not known.one_word(one, other) or numbers not in known.close:
        return False
    lasting = one.when.kind is Kind.DURATION and (one.predicate is other.predicate is None or known.lasts(one, other))
    return lasting or known.is_main(one, other) or _have_a_bond(known, pair, one, other)


def _have_a_bond(known: Known, pair: Pair, one: Telling, other: Telling) -> bool:
    """Return True where two clauses share a word beside the event's own and the time's."""
    ours, theirs = (
        {
            key
            for key, term in telling.side.terms_in(telling.when.span).items()
            if not any(span.start <= term.start < span.end for span in (telling.at, telling.when.span))
        }
        for telling in (one, other)
    )
    shared = shared_terms(pair.one.bag, pair.other.bag, known.weights)
    return any(mine in ours and their in theirs for mine, their in shared)


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


def _of_two_things(one: Telling, other: Telling) -> bool:
    """Return True for a verb that its object makes a deed, with two objects: left the harbour / left the ship."""
    ours, theirs = _object(one), _object(other)
    if not ours or not theirs or ours == theirs or related(ours, theirs) > 0 or near(ours, theirs):
        return False
    return not any(
        base == term.base
        for telling, base in ((one, theirs), (other, ours))
        for term in telling.side.terms_in(telling.when.span).values()
    )


def _object(telling: Telling) -> str:
    """Return the base form of the first term close behind a broad verb in the active, or ""."""
    predicate = telling.predicate
    if predicate is None or predicate.lemma not in BROAD or predicate.voice != "active":
        return ""
    end = predicate.span.end
    behind = [
        term for term in telling.side.terms_in(predicate.span).values() if end <= term.start <= end + _OBJECT_REACH
    ]
    first = min(behind, key=lambda term: term.start, default=None)
    return "" if first is None or telling.when.span.covers(Span(first.start, first.start + 1)) else first.base


def marks(telling: Telling) -> frozenset[str]:
    """Return the words of the clause that set it apart from its like: "another attack", "two more bodies"."""
    clause = telling.side.passage_around(telling.when.span)
    tokens, inside = telling.side.statement.tokens, telling.when.span
    return frozenset(
        token.word
        for at, token in enumerate(tokens)
        if token.word in OTHERS
        and clause.start <= token.start < clause.end
        and not inside.start <= token.start < inside.end
        and not (at and tokens[at - 1].word == "each")
        and not (at + 1 < len(tokens) and tokens[at + 1].word in UNITS)  # "the option of a further year"
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
