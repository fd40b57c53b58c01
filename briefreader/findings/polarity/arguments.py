"""Who does what to whom: the words on either side of an assertion, and whether those of two fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.polarity.assertions import Assertion, Form
from briefreader.lexicon.governing import HEDGES
from briefreader.lexicon.naming import CALENDAR
from briefreader.lexicon.near_words import near
from briefreader.lexicon.synonyms import fold, related
from briefreader.matching.scorer import mass_within
from briefreader.matching.terms import Shared, Weights
from briefreader.mentions.statements import Statement, Subject
from briefreader.mentions.tokens import stem
from briefreader.mentions.verbs.predicates import Predicate
from briefreader.model import Span


@dataclass(frozen=True, slots=True)
class Arguments:
    """The keys of the terms that an assertion is about: who or what does it, and what it is done to.

    `names` are those of them that name a person, a place or a body, `topic` those that a noun is of ("a fall in
    sales"), or a verb's subject.
    """

    subject: frozenset[str]
    object: frozenset[str]
    names: frozenset[str]
    topic: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Both together."""
        return self.subject | self.object


Terms = list[tuple[str, Subject]]
"""Terms in order, each with its key."""

_TIMES: Final = frozenset(
    fold(stem(word))
    for word in "second minute hour day night morning afternoon evening week weekend month quarter year decade century "
    "annual percent tonight yesterday today tomorrow".split()
)
"""What says when or by how much, not what."""
_RELATIVES: Final = frozenset(("who", "which", "that"))
_HEDGES: Final = frozenset(fold(stem(word)) for word in HEDGES if word.endswith("ly")) | {"perhap", "mayb"}
"""Words of doubt, which are about nothing."""
_STRANGERS: Final = frozenset("i we you this these those".split())
"""Pronouns that do not stand for whoever the clause before is about."""
_PRONOUNS: Final = _STRANGERS | frozenset("he she it they".split())
_ANTECEDENT: Final = 2
"""Terms before a relative pronoun that may be what it stands for."""


def arguments(told: Assertion) -> Arguments:
    """Return what an assertion is about, as far as its own clause tells."""
    side = told.side
    clause = side.statement.clauses[side.clause_at(told.span)]
    terms = _terms(side)
    if told.predicate is None:
        return _of_noun(told, clause, terms)
    left, right = _zones(side, told.predicate, clause)
    before = [(key, subject) for key, subject in terms if left.start <= subject.start < left.end]
    after = [(key, subject) for key, subject in terms if right.start <= subject.start < right.end]
    if (relative := past_relative(side.statement, told.predicate)) is not None:
        before = [(key, subject) for key, subject in terms if relative.start <= subject.start < relative.end]
    elif not before or pronoun_before(told):
        before = _inherited(side, told.predicate, left, terms)
    if told.predicate.voice == "passive" and told.form is Form.VERB:
        before, after = _turned(side, right, before, after)
    return _arguments(before, after, told)


def past_relative(statement: Statement, predicate: Predicate) -> Span | None:
    """Return where the subject of a verb stands that a relative clause parts from it; None where none does.

    "The pump that was built for the mine may fail": what may fail is the pump.
    """
    if predicate.form not in ("finite", "reduced"):
        return None
    finite = [other for other in statement.predicates if other.form == "finite"]
    verbs = [other for other in finite if other.span.end <= predicate.span.start]
    if not verbs:
        return None
    tokens = [token for token in statement.tokens if token.start < predicate.span.start]
    opening = [token for token in tokens if token.end <= verbs[-1].span.start][-_RELATIVE_REACH:]
    relative = next((token for token in reversed(opening) if token.word in (*_RELATIVES, "what")), None)
    if relative is not None and relative.word == "what":
        return None
    between = [token for token in tokens if token.start >= verbs[-1].span.end]
    if relative is None or not between or between[-1].word in _PARTING or between[-1].word in _PRONOUNS:
        return None
    if any(token.word in _PARTING or token.word in _RELATIVES for token in between):
        return None
    start = verbs[-2].span.end if len(verbs) > 1 else statement.passage.start
    return Span(start, relative.start) if start < relative.start else None


_RELATIVE_REACH: Final = 2
"""Words before a verb among which its relative pronoun stands."""
_PARTING: Final = frozenset("and but or when while after before because as if than".split())
"""Words between two verbs that open a clause of its own or join the two."""


def pronoun_before(told: Assertion) -> str:
    """Return the pronoun that is the subject of an assertion's verb, right before it; "" where there is none."""
    if told.predicate is None:
        return ""
    start = told.predicate.span.start
    before = next((token for token in reversed(told.side.statement.tokens) if token.end <= start), None)
    return before.word if before is not None and before.word in _PRONOUNS else ""


_OF: Final = frozenset("of in for to on among at against".split())
_TOPIC: Final = 3


def _of_noun(told: Assertion, clause: Span, terms: Terms) -> Arguments:
    """Return what a noun is about: the subject of the verb before it, and the rest of its clause."""
    verbs = [predicate.span.start for predicate in told.side.statement.predicates if predicate.form == "finite"]
    at = next((verb for verb in reversed(verbs) if clause.start <= verb < told.span.start), clause.start)
    own = [(key, subject) for key, subject in terms if clause.start <= subject.start < clause.end]
    found = _arguments(
        [term for term in own if term[1].start < at], [term for term in own if term[1].start >= at], told
    )
    following = next((token for token in told.side.statement.tokens if token.start >= told.span.end), None)
    if following is not None and following.word in _OF:
        near = [key for key, subject in own if subject.start >= told.span.end][:_TOPIC]
    else:
        near = [key for key, subject in own if subject.start < told.span.start][-_TOPIC:]
    return replace(found, topic=frozenset(near))


def _terms(side: Side) -> Terms:
    """Return a statement's terms with their keys, numbers and the calendar aside."""
    numbers = [quantity.number for quantity in side.statement.quantities]
    verbs = {told.verb.start for told in side.statement.predicates if told.form == "finite"}
    found: Terms = []
    for subject in side.statement.subjects:
        if subject.start in verbs:
            continue
        key = subject.key if subject.is_name or subject.key in side.bag.terms else fold(subject.key)
        if key not in side.bag.terms or subject.text.lower() in CALENDAR or key in _TIMES or key in _HEDGES:
            continue
        if not any(number.start <= subject.start < number.end for number in numbers):
            found.append((key, subject))
    return found


def _arguments(before: Terms, after: Terms, told: Assertion) -> Arguments:
    inside = told.span
    ours = [
        [(key, subject) for key, subject in part if not inside.start <= subject.start < inside.end]
        for part in (before, after)
    ]
    names = frozenset(key for part in ours for key, subject in part if subject.is_name)
    return Arguments(
        frozenset(key for key, _ in ours[0]) - {told.key},
        frozenset(key for key, _ in ours[1]) - {told.key},
        names,
        frozenset(key for key, _ in ours[0]) - {told.key},
    )


def _zones(side: Side, predicate: Predicate, clause: Span) -> tuple[Span, Span]:
    """Return the stretches before and after a verb group that are its own: up to the next verbs of the clause."""
    left, right = clause.start, clause.end
    for other in side.statement.predicates:
        if other is predicate or not clause.start <= other.span.start < clause.end:
            continue
        governs = predicate.form in ("infinitive", "ing") and other.form == "finite"
        if other.span.end <= predicate.span.start:
            if other.form == "finite" and not governs:
                left = other.span.end
        elif other.form == "finite" and other.span.start >= predicate.span.end:
            right = min(right, other.span.start)
    return Span(left, predicate.span.start), Span(predicate.span.end, right)


def _inherited(side: Side, predicate: Predicate, left: Span, terms: Terms) -> Terms:
    """Return the subject of a verb that has none of its own: the antecedent of "who", or that of the verb before."""
    tokens = [token for token in side.statement.tokens if token.end <= predicate.span.start]
    own = [token for token in tokens if token.start >= left.start]
    if (own and own[-1].word in _RELATIVES) or (tokens and tokens[-1].word in _RELATIVES):
        at = tokens[-1].start
        return [(key, subject) for key, subject in terms if subject.start < at][-_ANTECEDENT:]
    earlier = [other for other in side.statement.predicates if other.form == "finite" and other.span.end <= left.start]
    if not earlier or any(token.word in _STRANGERS for token in own):
        return []
    start = earlier[-2].span.end if len(earlier) > 1 else side.statement.passage.start
    return [(key, subject) for key, subject in terms if start <= subject.start < earlier[-1].span.start]


def _turned(side: Side, right: Span, before: Terms, after: Terms) -> tuple[Terms, Terms]:
    """Return subject and object of a passive: what stands before it is done to; who does it follows "by"."""
    agents = [token.start for token in side.statement.tokens if token.word == "by" and right.start <= token.start]
    if not agents or agents[0] >= right.end:
        return [], before + after
    doers = [(key, subject) for key, subject in after if subject.start > agents[0]]
    done = [(key, subject) for key, subject in after if subject.start < agents[0]]
    return doers[:_ANTECEDENT], before + done


class Fit(Enum):
    """How two assertions' subjects, or their objects, go together."""

    SAME = auto()
    OPEN = auto()
    OTHER = auto()


def fit(ours: frozenset[str], theirs: frozenset[str], shared: Shared, names: tuple[frozenset[str], ...]) -> Fit:
    """Return whether two sets of terms name the same: OPEN where either is empty, or only one has a name.

    Args:
        ours, theirs: the keys of the one subject, or object, and of the other.
        shared: the terms that the two statements share.
        names: the keys that are names, of the one assertion and of the other.
    """
    ours, theirs = _telling(ours), _telling(theirs)
    if not ours or not theirs:
        return Fit.OPEN
    pairs = [(mine, their) for mine, their in shared if mine in ours and their in theirs]
    named, against = ours & names[0], theirs & names[1]
    if named and against and not any(mine in named and their in against for mine, their in pairs):
        return Fit.OTHER
    if pairs or any(_kin(mine, their) for mine in ours for their in theirs):
        return Fit.SAME
    return Fit.OPEN if bool(named) != bool(against) else Fit.OTHER


def same_deed(one: Assertion, other: Assertion, *, turned: bool) -> bool:
    """Return False where both verbs introduce a verb, and each another: wanted to keep, did not want to give up.

    `turned` tells that the verbs are opposites: then neither may introduce one alone (opposed it, supported ending it).
    """
    ours, theirs = _introduced(one), _introduced(other)
    if ours == theirs:
        return True
    if not ours or not theirs:
        return not turned
    return near(stem(ours), stem(theirs)) or related(stem(ours), stem(theirs)) > 0


_INTRODUCED_REACH: Final = 16
"""Characters between a verb and the infinitive that it introduces."""


def _introduced(told: Assertion) -> str:
    if told.predicate is None:
        return ""
    for predicate in told.side.statement.predicates:
        gap = predicate.span.start - told.span.end
        if 0 <= gap <= _INTRODUCED_REACH and predicate.form in ("infinitive", "ing"):
            return predicate.lemma
    return ""


_MEASURES: Final = frozenset(fold(stem(word)) for word in "number rate level total amount figure volume".split())
"""What is measured matters, not that it is."""


def _telling(keys: frozenset[str]) -> frozenset[str]:
    return keys - _MEASURES or keys


_STEM: Final = 5


def _kin(one: str, other: str) -> bool:
    """Return True for words of one family: council and councillor."""
    return min(len(one), len(other)) >= _STEM and (one.startswith(other) or other.startswith(one))


def share(one: Arguments, other: Arguments, shared: Shared, weights: Weights) -> float:
    """Return how much of the arguments of the assertion with fewer is shared, 0 to 1.

    Where only one has an object ("caused the fire", "it was that which caused it"), the subjects alone are compared.
    """
    if one.subject and other.subject and bool(one.object) != bool(other.object):
        one, other = replace(one, object=frozenset()), replace(other, object=frozenset())
    least = min(weights.total(one.all), weights.total(other.all))
    return min(1.0, mass_within(shared, one.all, other.all) / least) if least else 0.0
