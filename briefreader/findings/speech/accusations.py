"""Accusations: what is said of somebody that they would contest, and whose word it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from briefreader.findings.compared import Compared, Side
from briefreader.findings.speech.claims import Claim
from briefreader.findings.speech.sources import OFFICIAL, bodies_of
from briefreader.lexicon.sources import bodies
from briefreader.lexicon.synonyms import base_form
from briefreader.matching.spelling import Term
from briefreader.mentions.statements import Reading
from briefreader.mentions.tokens import stem


@cache
def _accusing() -> frozenset[str]:
    return frozenset(base_form(stem(word)) for word in bodies().accusing)


def accuses(terms: Iterable[Term]) -> bool:
    """Return True where a term accuses: "sabotage", "stuffed", "locked"."""
    return any(term.base in _accusing() for term in terms)


def accusing_sides(compared: Compared, number: int) -> Iterator[Side]:
    """Yield the statements of an article that hold a word which accuses."""
    for place in range(len(compared.readings[number].statements)):
        side = compared.side((number, place))
        if not _accusing().isdisjoint(side.bag.bases):
            yield side


def is_accusation(claim: Claim) -> bool:
    """Return True for a claim that accuses, of a source that is told."""
    return bool(claim.source) and accuses(claim.terms.values())


def may_be_contested(claim: Claim, alleged: bool, readings: Sequence[Reading]) -> bool:
    """Return True for what is only alleged, and for the word of anybody but a body whose findings are taken as fact."""
    known = bodies_of(claim.source, readings)
    return alleged or not known or not known <= OFFICIAL
