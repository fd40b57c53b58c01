"""Who does what to whom: each verb group's doer and whom or what it is done to, whatever the voice."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from briefreader.lexicon.deeds import COLOURLESS, CONVERSE, PHRASAL, deed_of
from briefreader.mentions.naming.phrases import (
    PRONOUNS,
    Clauses,
    Phrase,
    agent_of,
    is_main,
    object_of,
    subject_of,
    with_preposition,
)
from briefreader.mentions.statements import Statement
from briefreader.mentions.verbs.predicates import Predicate

PARTICLE_WITHIN: Final = 5
"""Words after a verb among which stands what makes another of it: "took her brother into custody"."""
_start: Final = attrgetter("start")
_UNTOLD: Final = PRONOUNS | frozenset("something somebody anything someone everything nothing".split())
_WITH_PARTICLE: Final = frozenset(lemma for lemma, _ in PHRASAL)


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed: `verb` stands for all verbs that tell it; a party that is not told is None."""

    verb: str
    predicate: Predicate
    doer: Phrase | None
    undergoer: Phrase | None


def verb_of(predicate: Predicate) -> str:
    """Return the deed that a verb group tells, or "" for one that tells too little or is denied."""
    if predicate.negated or not is_main(predicate) or predicate.lemma in COLOURLESS:
        return ""
    return deed_of(predicate.lemma)


def deeds(clauses: Clauses, wanted: frozenset[str] | None = None) -> Iterator[Deed]:
    """Yield a statement's deeds in order; of `wanted` verbs alone where they are given."""
    for number, predicate in enumerate(clauses.statement.predicates):
        for verb, turned in _verbs(clauses.statement, predicate):
            if wanted is None or verb in wanted:
                yield from _deed(clauses, number, verb, turned)


def verbs_of(statement: Statement, predicate: Predicate) -> Iterator[str]:
    """Yield every deed that a verb group may tell."""
    for verb, _ in _verbs(statement, predicate):
        yield verb


def _verbs(statement: Statement, predicate: Predicate) -> Iterator[tuple[str, str]]:
    """Yield the deeds of a verb group, each with the preposition that turns it round, or ""."""
    if predicate.lemma in _WITH_PARTICLE and not predicate.negated and is_main(predicate):
        first = bisect_left(statement.tokens, predicate.span.end, key=_start)
        after = [token.word for token in statement.tokens[first : first + PARTICLE_WITHIN]]
        found = next((verbs for word in after if (verbs := PHRASAL.get((predicate.lemma, word)))), ())
        yield from ((verb, "") for verb in found)
        if found:
            return
    if verb := verb_of(predicate):
        yield verb, ""
    for (lemma, preposition), converse in CONVERSE.items():
        if predicate.lemma == lemma and not predicate.negated and is_main(predicate):
            yield converse, preposition


def _deed(clauses: Clauses, number: int, verb: str, turned: str) -> Iterator[Deed]:
    predicate = clauses.statement.predicates[number]
    subject = _told(subject_of(clauses, number))
    if turned:
        winner = with_preposition(clauses, number, turned)
        if winner is not None:
            yield Deed(verb, predicate, _told(winner), subject)
    elif predicate.voice == "passive" or predicate.form == "reduced":
        yield Deed(verb, predicate, _told(agent_of(clauses, number)), subject)
    else:
        yield Deed(verb, predicate, subject, _told(object_of(clauses, number)))


def _told(phrase: Phrase | None) -> Phrase | None:
    """Return the phrase unless it is a pronoun: whom that stands for is not told here."""
    return None if phrase is None or (phrase.head in _UNTOLD and not phrase.names) else phrase
