"""Certainty: one claim affirmed and denied, turned into its opposite, or flat in one account, hedged in the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.polarity.arguments import Fit, arguments, fit, share
from briefreader.findings.polarity.assertions import (
    ALMOST,
    Assertion,
    Certainty,
    Form,
    assertions,
    is_marked,
    mentioned,
)
from briefreader.findings.polarity.avowals import Avowal, avowals
from briefreader.findings.polarity.casualties import harm_apart
from briefreader.findings.polarity.clashes import (
    Clash,
    answers,
    clash,
    clash_loosely,
    may_be_turned,
)
from briefreader.findings.polarity.denials import denials_refuted
from briefreader.findings.polarity.one_thing import LEAST_SCORE, SHARE_UNSHOWN, fits_of, on_one_occasion, one_thing
from briefreader.findings.polarity.ways import ways_apart
from briefreader.lexicon.near_words import neighbours
from briefreader.matching.candidates import Address
from briefreader.matching.terms import Weights, shared_terms
from briefreader.model import Kind, Passage, Severity, Span

SURE_SCORE: Final = 40.0
CLEAR_SCORE: Final = 24.0
SURE: Final = 0.96
"""Confidence in opposite words in two clauses that are linked so well."""
READ_OUT: Final = 70
"""Characters of a claim that a summary reads out."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one statement claims, the keys of that, those of what would clash with it, and what it says is not there."""

    claims: tuple[Assertion, ...]
    keys: frozenset[str]
    answers: frozenset[str]
    absent: tuple[Assertion, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """Two claims on one thing that cannot both hold, or not as surely; `shared` is how much of their arguments is."""

    one: Assertion
    other: Assertion
    how: Clash
    shared: float


Heard = Mapping[tuple[str, str], list[Assertion]]
"""The claims of each article, by its letter and their key."""


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two claims on one thing that cannot both hold, or not as surely.

    They are on one thing where the verb, state or noun is the same or opposite, neither subject nor object is
    another, and one of the two is the same. Where an article tells both sides, nothing is raised between articles.
    """
    told: dict[Address, Told] = {}
    heard: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
    pairs = list(_worth_reading(compared))
    for pair in pairs:
        for side in (pair.one, pair.other):
            if side.address not in told:
                told[side.address] = _told(side)
                for claim in told[side.address].claims:
                    heard[side.reading.id, claim.key].append(claim)
    done: set[tuple[Address, Span]] = set()
    for pair in pairs:
        for found in _apart(pair, told, compared.matching.weights):
            places = {(pair.one.address, found.one.span), (pair.other.address, found.other.span)}
            if done.isdisjoint(places) and not _both_told(pair, found, heard, compared.matching.weights):
                done |= places
                yield _difference(pair, found)
        for avowal in avowals(pair, compared.matching.weights):
            yield _avowed(pair, avowal)
    yield from harm_apart(compared)
    yield from denials_refuted(compared)
    yield from ways_apart(compared)


def _worth_reading(compared: Compared) -> Iterator[Pair]:
    """Yield the pairs that may tell of one thing, and clash by a word that turns it or weakens it.

    Inside one article one of the two must be the headline, or credited: the rest is of one voice.
    """
    marked: dict[Address, bool] = {}
    turned: dict[Address, bool] = {}
    for pair in compared.pairs:
        if pair.score < LEAST_SCORE:
            break  # the best stand first
        sides = pair.one, pair.other
        if pair.inside and not (_is_headline(pair) or any(side.statement.attributions for side in sides)):
            continue
        for side in sides:
            if side.address not in marked:
                marked[side.address] = is_marked(side.statement)
                turned[side.address] = may_be_turned(side.bag.terms)
        places = [side.address for side in sides]
        if any(marked[place] for place in places) or all(turned[place] for place in places):
            yield pair


def _is_headline(pair: Pair) -> bool:
    return min(pair.one.address[1], pair.other.address[1]) == 0


def _told(side: Side) -> Told:
    claims = assertions(side)
    absent = tuple(claim for claim in claims if claim.form is Form.NOUN and not claim.affirmed)
    return Told(claims, frozenset(claim.key for claim in claims), frozenset().union(*map(answers, claims)), absent)


def _apart(pair: Pair, told: Mapping[Address, Told], weights: Weights) -> Iterator[Apart]:
    one, other = told[pair.one.address], told[pair.other.address]
    mentions = _mentions(one, pair.other), _mentions(other, pair.one)
    answered = any(mentions) or not (one.answers.isdisjoint(other.keys) and other.answers.isdisjoint(one.keys))
    found = []
    if answered:
        clashing = [
            (ours, theirs, how)
            for ours, theirs in product((*one.claims, *mentions[1]), (*other.claims, *mentions[0]))
            if (how := clash(ours, theirs)) is not None
        ]
        common = shared_terms(pair.one.bag, pair.other.bag, weights) if clashing else {}
        found = [
            Apart(ours, theirs, how, shared)
            for ours, theirs, how in clashing
            if (shared := one_thing(pair, (ours, theirs), how, common, weights))
        ]
    if not found and pair.score >= SURE_SCORE and not pair.inside:
        found = list(_loosely(pair, one, other, weights))
    yield from sorted((apart for apart in found if _worth_telling(pair, apart)), key=lambda apart: -apart.shared)


def _loosely(pair: Pair, one: Told, other: Told, weights: Weights) -> Iterator[Apart]:
    """Yield claims on one thing that use two verbs for it, of two statements that are linked as well as can be."""
    common = shared_terms(pair.one.bag, pair.other.bag, weights)
    for ours, theirs in product(one.claims, other.claims):
        if how := clash_loosely(ours, theirs):
            about = arguments(ours), arguments(theirs)
            fits, shared = fits_of((ours, theirs), about, common), share(*about, common, weights)
            fitting = fits[0] is Fit.SAME and fits[1] is not Fit.OTHER
            if how is Clash.ALLEGED:
                fitting = fits[0] is fits[1] is Fit.SAME and shared >= SHARE_UNSHOWN
            if fitting and on_one_occasion(pair, ours, theirs, how):
                yield Apart(ours, theirs, how, shared)


def _mentions(told: Told, side: Side) -> tuple[Assertion, ...]:
    """Return what a statement mentions of which another says that there is none."""
    if not told.absent:
        return ()
    return tuple(
        known
        for claim in told.absent
        for key in (claim.key, *neighbours(claim.stem))
        if key in side.bag.terms
        for known in mentioned(side, key)
    )


def _worth_telling(pair: Pair, found: Apart) -> bool:
    """Return True but inside one article, where only the headline or another source can contradict."""
    if not pair.inside:
        return True
    headline = _is_headline(pair)
    if found.how is Clash.HEDGED:
        return headline and max(found.one.certainty, found.other.certainty) is Certainty.FLAT
    if found.how is Clash.DENIED and not headline and not _of_one_word(found):
        return False
    return headline or found.one.source != found.other.source


def _of_one_word(found: Apart) -> bool:
    """Return True where one verb or state is affirmed and denied, and it is told who did it, or that it was done."""
    both = found.one, found.other
    done_to = all(told.predicate is not None and told.predicate.voice == "passive" for told in both)
    known = done_to or all(arguments(told).subject for told in both)
    return found.one.stem == found.other.stem and known and Form.NOUN not in (found.one.form, found.other.form)


def _both_told(pair: Pair, found: Apart, heard: Heard, weights: Weights) -> bool:
    """Return True where either article has the other's claim too, anywhere: it tells both accounts."""
    if pair.inside:
        return False
    return _has(heard, pair.one, found.other, found, weights) or _has(heard, pair.other, found.one, found, weights)


def _has(heard: Heard, side: Side, claim: Assertion, found: Apart, weights: Weights) -> bool:
    for known in heard.get((side.reading.id, claim.key), ()):
        if known.affirmed != claim.affirmed or known in (found.one, found.other):
            continue
        if found.how is Clash.HEDGED and (known.certainty is Certainty.HEDGED) != (claim.certainty is Certainty.HEDGED):
            continue
        ours, theirs = arguments(known), arguments(claim)
        common = shared_terms(known.side.bag, claim.side.bag, weights)
        names = ours.names, theirs.names
        fits = fit(ours.subject, theirs.subject, common, names), fit(ours.object, theirs.object, common, names)
        if Fit.OTHER not in fits and (Fit.SAME in fits or not ours.all or not theirs.all):
            return True
    return False


def _difference(pair: Pair, found: Apart) -> Difference:
    one, other = found.one, found.other
    words = _read_out(pair.one, one), _read_out(pair.other, other)
    return Difference(
        kind=Kind.CERTAINTY,
        severity=_severity(found),
        confidence=_confidence(pair, found),
        summary=pair.summary(*words),
        why=_why(found),
        evidence=(_passage(pair.one, one), _passage(pair.other, other)),
    )


def _confidence(pair: Pair, found: Apart) -> float:
    if found.how is Clash.OPPOSITE and pair.score >= CLEAR_SCORE:
        return SURE
    return round(min(0.9, 0.35 + 0.3 * found.shared + 0.25 * min(1.0, pair.score / SURE_SCORE)), 3)


def _avowed(pair: Pair, found: Avowal) -> Difference:
    """Return the difference of what is admitted or confirmed in one statement and denied in the other."""
    one = Span(found.one.tag.start, found.one.content[-1].end)
    other = Span(found.other.tag.start, found.other.content[-1].end)
    return Difference(
        kind=Kind.CERTAINTY,
        severity=Severity.HIGH,
        confidence=round(min(0.9, 0.55 + 0.35 * found.shared), 3),
        summary=pair.summary(pair.one.words(found.one.tag), pair.other.words(found.other.tag)),
        why="What a source admits or confirms in one account it denies in the other.",
        evidence=(_citable(pair.one, one), _citable(pair.other, other)),
    )


def _citable(side: Side, span: Span) -> Passage:
    passage = side.statement.passage
    return side.passage(max(span.start, passage.start), min(span.end, passage.end)) if len(span) > 0 else passage


def _severity(found: Apart) -> Severity:
    if found.how is Clash.ALLEGED:
        return Severity.LOW
    if found.how is Clash.HEDGED:
        flat = max(found.one.certainty, found.other.certainty)
        return Severity.MEDIUM if flat is Certainty.FLAT else Severity.LOW
    if found.how in (Clash.DISCUSSED, Clash.COURSE):
        return Severity.MEDIUM
    short_of_it = any(not ALMOST.isdisjoint(told.side.words(told.span).split()) for told in (found.one, found.other))
    two_sources = "" not in (found.one.source, found.other.source) and found.one.source != found.other.source
    return Severity.MEDIUM if short_of_it or two_sources else Severity.HIGH


_WHY: Final = {
    Clash.DENIED: "One account affirms what the other denies",
    Clash.OPPOSITE: "The two say the opposite of the same thing",
    Clash.COURSE: "The two say the opposite of the same thing, unless one came after the other",
    Clash.HEDGED: "One account states as a fact what the other gives as possible",
    Clash.ALLEGED: "One account states as a fact what the other gives as alleged",
    Clash.DISCUSSED: "One account has a matter decided that is only discussed in the other",
}


def _why(found: Apart) -> str:
    sources = [claim.source for claim in (found.one, found.other)]
    if sources[0] == sources[1]:
        return f"{_WHY[found.how]}."
    credited = "; ".join(
        f"{claim.side.reading.id} credits {source}" if source else f"{claim.side.reading.id} says so itself"
        for claim, source in zip((found.one, found.other), sources, strict=True)
    )
    return f"{_WHY[found.how]}: {credited}."


def _passage(side: Side, claim: Assertion) -> Passage:
    return side.passage_around(claim.span)


def _read_out(side: Side, claim: Assertion) -> str:
    """Return the claim from its verb on, cut at a word."""
    start = min(claim.span.start, claim.predicate.span.start if claim.predicate else claim.span.start)
    end = side.passage_around(claim.span).end
    words = side.words(Span(start, max(end, claim.span.end)))
    return words if len(words) <= READ_OUT else words[:READ_OUT].rsplit(" ", 1)[0] + " …"
