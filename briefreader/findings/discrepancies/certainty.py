"""Certainty: one claim affirmed and denied, turned into its opposite, or flat in one account, hedged in the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.occasion import before_and_after, on_two_days, other_in_order, times_in
from briefreader.findings.polarity.arguments import Arguments, Fit, arguments, fit, same_deed, share
from briefreader.findings.polarity.assertions import ALMOST, Assertion, Certainty, Form, assertions, mentioned
from briefreader.findings.polarity.avowals import Avowal, avowals
from briefreader.findings.polarity.casualties import harm_apart
from briefreader.findings.polarity.clashes import CONVERSE, LIGHT, Clash, answers, clash, set_apart
from briefreader.lexicon.near_words import neighbours
from briefreader.matching.candidates import Address
from briefreader.matching.terms import Shared, Weights, shared_terms
from briefreader.model import Kind, Passage, Severity, Span

TURNED: Final = (Clash.OPPOSITE, Clash.COURSE)
LEAST_SHARE: Final = {
    Clash.DENIED: 0.3,
    Clash.OPPOSITE: 0.5,
    Clash.COURSE: 0.6,
    Clash.HEDGED: 0.5,
    Clash.DISCUSSED: 0.4,
}
"""How much of the arguments of the claim with fewer must be the other's too."""
LESS: Final = 0.1
"""… by how much less where subject and object are both the same."""
SHARE_LIGHT: Final = 0.6
"""… where the verb itself says little."""
SHARE_UNSHOWN: Final = 0.5
"""… where the two statements are not linked for anything else."""
SHARE_HALF_KNOWN: Final = 0.65
"""… where only the subject or only the object of what is hedged is the same."""
SHARE_INSIDE: Final = 0.6
"""… inside one article, which rarely contradicts itself."""
LEAST_SCORE: Final = 8.0
"""Score from which a pair without a known subject may tell of one thing."""
LEAST_SCORE_DECIDED: Final = 12.0
"""… that may tell of one matter, discussed in one account and decided in the other."""
SURE_SCORE: Final = 40.0
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
    for pair in compared.pairs:
        for side in (pair.one, pair.other):
            if side.address not in told:
                told[side.address] = _told(side)
                for claim in told[side.address].claims:
                    heard[side.reading.id, claim.key].append(claim)
    done: set[tuple[Address, Span]] = set()
    for pair in compared.pairs:
        for found in _apart(pair, told, compared.matching.weights):
            places = {(pair.one.address, found.one.span), (pair.other.address, found.other.span)}
            if done.isdisjoint(places) and not _both_told(pair, found, heard, compared.matching.weights):
                done |= places
                yield _difference(pair, found)
        for avowal in avowals(pair, compared.matching.weights):
            yield _avowed(pair, avowal)
    yield from harm_apart(compared)


def _told(side: Side) -> Told:
    claims = assertions(side)
    absent = tuple(claim for claim in claims if claim.form is Form.NOUN and not claim.affirmed)
    return Told(claims, frozenset(claim.key for claim in claims), frozenset().union(*map(answers, claims)), absent)


def _apart(pair: Pair, told: Mapping[Address, Told], weights: Weights) -> Iterator[Apart]:
    one, other = told[pair.one.address], told[pair.other.address]
    mentions = _mentions(one, pair.other), _mentions(other, pair.one)
    if not any(mentions) and one.answers.isdisjoint(other.keys) and other.answers.isdisjoint(one.keys):
        return
    found = [
        Apart(ours, theirs, how, shared)
        for ours in (*one.claims, *mentions[1])
        for theirs in (*other.claims, *mentions[0])
        if (how := clash(ours, theirs)) is not None and (shared := _one_thing(pair, ours, theirs, how, weights))
    ]
    yield from sorted((apart for apart in found if _worth_telling(pair, apart)), key=lambda apart: -apart.shared)


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


def _one_thing(pair: Pair, one: Assertion, other: Assertion, how: Clash, weights: Weights) -> float:
    """Return how much two assertions have in common, 0 where they are not on one thing at one time."""
    turned = how in TURNED
    ours, theirs = arguments(one), arguments(other)
    common = shared_terms(pair.one.bag, pair.other.bag, weights)
    fits = _fits((one, other), (ours, theirs), common)
    if Fit.OTHER in fits or not _enough(pair, fits, (ours, theirs), how):
        return 0.0
    if turned and (not _on_one_topic((one, other), (ours, theirs), fits, common) or _part_named(pair, ours, theirs)):
        return 0.0
    shared = share(ours, theirs, common, weights)
    if shared < _least(pair, (one, other), fits, how) or set_apart(_bases(pair.one, ours), _bases(pair.other, theirs)):
        return 0.0
    if not same_deed(one, other, turned=turned) or not _on_one_occasion(pair, one, other, how):
        return 0.0
    return shared


def _fits(both: tuple[Assertion, Assertion], about: tuple[Arguments, Arguments], common: Shared) -> tuple[Fit, Fit]:
    """Return how the subjects of two assertions go together, and their objects; of a noun, all that it is about."""
    ours, theirs = about
    names = ours.names, theirs.names
    subject = fit(ours.subject, theirs.subject, common, names)
    if any(told.form is Form.NOUN for told in both):
        return subject, fit(ours.all, theirs.all, common, names)
    return subject, fit(ours.object, theirs.object, common, names)


def _on_one_topic(
    both: tuple[Assertion, Assertion], about: tuple[Arguments, Arguments], fits: tuple[Fit, Fit], common: Shared
) -> bool:
    """Return True where opposites are of one thing: a fall in sales, sales rose; or of one subject, won and lost."""
    if any(told.form is Form.NOUN for told in both):
        names = about[0].names, about[1].names
        return fit(about[0].topic, about[1].topic, common, names) is Fit.SAME
    return fits[0] is Fit.SAME or both[0].stem not in CONVERSE


def _least(pair: Pair, both: tuple[Assertion, Assertion], fits: tuple[Fit, Fit], how: Clash) -> float:
    """Return how much of their arguments two assertions must share: the less is known otherwise, the more."""
    one, other = both
    fully = fits[0] is fits[1] is Fit.SAME
    least = LEAST_SHARE[how] - (LESS if fully else 0)
    if one.stem in LIGHT or other.stem in LIGHT:
        least = SHARE_LIGHT
    if how is Clash.DENIED and one.key != other.key and not fully:
        least = max(least, SHARE_LIGHT)
    if how is Clash.HEDGED and not fully:
        least = SHARE_HALF_KNOWN
    if how is Clash.DENIED and None in (one.predicate, other.predicate):
        least = max(least, SHARE_UNSHOWN)
    if not pair.shown and how is not Clash.DISCUSSED:
        least = max(least, SHARE_UNSHOWN)
    return max(least, SHARE_INSIDE) if pair.inside else least


def _bases(side: Side, about: Arguments) -> frozenset[str]:
    return frozenset(side.bag.terms[key].base for key in about.all)


def _on_one_occasion(pair: Pair, one: Assertion, other: Assertion, how: Clash) -> bool:
    words = pair.one.passage_around(one.span).text, pair.other.passage_around(other.span).text
    if on_two_days(*words) or before_and_after(*words) or other_in_order(pair, one.span, other.span):
        return False
    if how in TURNED:
        told = pair.one.statement.passage.text, pair.other.statement.passage.text
        if on_two_days(*told) or (pair.inside and any(map(times_in, told))):
            return False
    return not _stages_of_a_course(*words, how)


def _part_named(pair: Pair, ours: Arguments, theirs: Arguments) -> bool:
    """Return True where one side names what the other's whole article never names: it may be of somebody else."""
    sides = (ours, pair.one, pair.other), (theirs, pair.other, pair.one)
    return any(
        key not in against.reading.keys and side.bag.terms[key].text not in against.reading.article.text
        for about, side, against in sides
        for key in about.names
    )


_ROUNDS: Final = frozenset("first second third fourth last opening final next previous".split())
_SEQUENCE: Final = frozenset(
    "since then later earlier previously initially originally eventually afterwards subsequently once formerly "
    "until had compared".split()
)
"""Words that put what a clause tells before or after something else."""


def _stages_of_a_course(one: str, other: str, how: Clash) -> bool:
    """Return True where two clauses tell of two rounds, or one of them of what came before or after."""
    ours, theirs = (frozenset(words.lower().split()) for words in (one, other))
    rounds = ours & _ROUNDS, theirs & _ROUNDS
    if rounds[0] and rounds[1] and rounds[0].isdisjoint(rounds[1]):
        return True
    return how in TURNED and bool(ours & _SEQUENCE) != bool(theirs & _SEQUENCE)


def _enough(pair: Pair, fits: tuple[Fit, Fit], about: tuple[Arguments, Arguments], how: Clash) -> bool:
    """Return True where enough of subject and object is known to be the same."""
    subject, object_ = fits
    no_object = not about[0].object and not about[1].object
    if pair.inside:
        known = subject is Fit.SAME or (how is Clash.DENIED and pair.shown)
        return how is not Clash.DISCUSSED and known and (object_ is Fit.SAME or (subject is Fit.SAME and no_object))
    if how is Clash.DENIED and object_ is Fit.SAME:
        return subject is Fit.SAME or pair.score >= LEAST_SCORE
    if how is Clash.DENIED:
        return subject is Fit.SAME and (pair.shown or no_object)
    if how is Clash.DISCUSSED:
        return object_ is Fit.SAME and (pair.shown or pair.score >= LEAST_SCORE_DECIDED)
    if how is Clash.HEDGED:
        return pair.shown and Fit.SAME in fits
    if not pair.shown and (pair.score < LEAST_SCORE_DECIDED or not (object_ is Fit.SAME or no_object)):
        return False
    return subject is Fit.SAME or (object_ is Fit.SAME and subject is Fit.OPEN)


def _worth_telling(pair: Pair, found: Apart) -> bool:
    """Return True but inside one article, where only the headline or another source can contradict."""
    if not pair.inside:
        return True
    if found.how is Clash.HEDGED and max(found.one.certainty, found.other.certainty) is not Certainty.FLAT:
        return False
    headline = min(pair.one.address[1], pair.other.address[1]) == 0
    return headline or found.one.source != found.other.source


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
        confidence=round(min(0.9, 0.35 + 0.3 * found.shared + 0.25 * min(1.0, pair.score / SURE_SCORE)), 3),
        summary=pair.summary(*words),
        why=_why(found),
        evidence=(_passage(pair.one, one), _passage(pair.other, other)),
    )


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
    if found.how is Clash.HEDGED:
        flat = max(found.one.certainty, found.other.certainty)
        return Severity.MEDIUM if flat is Certainty.FLAT else Severity.LOW
    if found.how in (Clash.DISCUSSED, Clash.COURSE):
        return Severity.MEDIUM
    short_of_it = any(not ALMOST.isdisjoint(told.side.words(told.span).split()) for told in (found.one, found.other))
    return Severity.MEDIUM if short_of_it or found.one.source != found.other.source else Severity.HIGH


_WHY: Final = {
    Clash.DENIED: "One account affirms what the other denies",
    Clash.OPPOSITE: "The two say the opposite of the same thing",
    Clash.COURSE: "The two say the opposite of the same thing, unless one came after the other",
    Clash.HEDGED: "One account states as a fact what the other gives as possible",
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
