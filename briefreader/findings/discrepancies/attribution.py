"""Attribution: one claim credited to somebody, to somebody else, to nobody, or with a verb that judges it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.speech.accusations import accuses, accusing_sides, is_accusation, may_be_contested
from briefreader.findings.speech.claims import (
    Claim,
    claims,
    figures_in,
    is_flat,
    same_act,
    same_figure,
    share_of,
    terms_within,
    turned,
)
from briefreader.findings.speech.sources import OFFICIAL, bodies_of, is_named, rivals
from briefreader.findings.speech.speakers import two_speakers
from briefreader.lexicon.saying import Force
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.matching.spelling import Term
from briefreader.matching.terms import Shared, Weights, shared_terms
from briefreader.mentions.statements import Reading
from briefreader.mentions.tokens import tokenize
from briefreader.model import Kind, Passage, Severity

LEAST_SCORE: Final = 16.0
ONE_CLAIM: Final = 0.37
LEAST_SHARED: Final = 3
"""How much of two claims must agree, and in how many terms, for one claim of two sources."""
WHOLE_CLAIM: Final = 0.5
MANY_SHARED: Final = 4
"""Share, or terms, from which two claims are one, whatever their verbs."""
SAME_WORDS: Final = 0.7
"""… and from which one article tells one claim twice."""
ONE_ASSERTED: Final = ((0.7, 2), (0.5, 3), (0.33, 5))
"""… and of a claim and what the other article asserts on its own: the less, the more terms make it up."""
ONE_CONTESTED: Final = ((0.33, 3), (0.45, 2))
WHOLE_ASSERTED: Final = 0.7
"""… less for what is only alleged; and from which the verbs need not agree."""
ONE_FIGURE: Final = 0.2
"""… less where both give one figure of one thing."""
SAID_ELSEWHERE: Final = 0.25
"""Share from which another statement of an article credits, or asserts, the claim as well."""
JUDGING: Final = frozenset((Force.CLAIM, Force.ADMIT, Force.CONFIRM))
"""Verbs that take a stand on the words they credit."""
BLAMING: Final = frozenset(
    "blame blamed cause caused because fault responsible responsibility behind deliberate deliberately negligence "
    "accuse accused fraud bribe bribes failed failure ignored lied torture tortured abuse abused".split()
)
CONTESTED: Final = frozenset(("claim", "allege", "contend", "suspect", "accuse"))
"""Verbs that say of what they credit that it is open."""
UNNAMED: Final = frozenset(
    "source sources witness witnesses eyewitness eyewitnesses resident residents insider".split()
)
SURE_SCORE: Final = 40.0


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every claim that is not left to the same people in both accounts.

    Two sources are no difference where they can be one, or where either article has the other's too. A claim that
    one article asserts on its own is one where it is substantial and neither article gives it the other's way
    anywhere else; the most substantial of two articles is told, for the rest is how news is written. Inside one
    article a lead asserts what the body credits, so only the same words of two sources are told.
    """
    if not compared.pairs:
        return
    for (one, other), speakers, like in two_speakers(compared):
        yield _of_two_speakers((one, other), speakers, like)
    if compared.pairs[0].inside:
        yield from _inside(compared)
        return
    weightiest: dict[tuple[int, int], tuple[float, Difference]] = {}
    told: Counter[tuple[int, int]] = Counter()
    for pair in compared.pairs:
        if pair.shown and pair.score >= LEAST_SCORE:
            articles = pair.one.address[0], pair.other.address[0]
            for found, weight in _of_pair(pair, compared):
                if weight:
                    weightiest[articles] = max(weightiest.get(articles, (0.0, found)), (weight, found), key=_weight)
                elif told[articles] < MOST:
                    told[articles] += 1
                    yield found
    for _, found in (*weightiest.values(), *_accused(compared, weightiest.keys())):
        yield found


def _inside(compared: Compared) -> Iterator[Difference]:
    """Yield one claim that an article credits twice, in the same words, to two sources."""
    for pair in compared.pairs:
        if not pair.shown or not pair.one.statement.attributions or not pair.other.statement.attributions:
            continue
        shared = shared_terms(pair.one.bag, pair.other.bag, compared.matching.weights)
        for one, other in product(claims(pair.one), claims(pair.other)):
            share, keys = share_of(shared, one.terms, other.terms, compared.matching.weights)
            if share < SAME_WORDS or len(keys) <= LEAST_SHARED or one.through_pronoun or other.through_pronoun:
                continue
            if rivals(one.source, other.source, (pair.one.reading,)):
                yield _of_two_sources(pair, one, other, share)


def _weight(weighed: tuple[float, Difference]) -> float:
    return weighed[0]


def _of_pair(pair: Pair, compared: Compared) -> Iterator[tuple[Difference, float]]:
    """Yield what two statements credit in two ways, with 0, and what one asserts, with how substantial it is."""
    ours, theirs = list(claims(pair.one)), list(claims(pair.other))
    shared = shared_terms(pair.one.bag, pair.other.bag, compared.matching.weights) if ours or theirs else {}
    for one, other in product(ours, theirs):
        if found := _two_ways(pair, one, other, shared, compared):
            yield found, 0.0
    flat = [(one, pair.other, shared) for one in ours] if is_flat(pair.other) else []
    if theirs and is_flat(pair.one):
        flat += [(other, pair.one, turned(shared)) for other in theirs]
    for claim, side, common in flat:
        if weighed := _asserted(pair, claim, side, common, compared):
            yield weighed


MOST: Final = 2
"""Claims of two sources told between two articles at most."""


def _two_ways(pair: Pair, one: Claim, other: Claim, shared: Shared, compared: Compared) -> Difference | None:
    """Return the difference of one claim credited in two ways: to two sources, or with verbs that judge it apart."""
    if not one.source or not other.source:
        return None
    share, keys = share_of(shared, one.terms, other.terms, compared.matching.weights)
    if share < ONE_CLAIM or len(keys) < LEAST_SHARED:
        return None
    if rivals(one.source, other.source, (pair.one.reading, pair.other.reading)):
        return _two_sources(pair, one, other, (share, keys), compared)
    return _two_stances(pair, one, other, share)


def _two_sources(
    pair: Pair, one: Claim, other: Claim, found: tuple[float, Sequence[str]], compared: Compared
) -> Difference | None:
    share, keys = found
    if one.through_pronoun or other.through_pronoun:
        return None
    content = pair.one, one.content, pair.other, other.content
    if (
        share < WHOLE_CLAIM
        and len(keys) < MANY_SHARED
        and not (same_act(*content) or same_figure(*content) or figures_in(keys))
    ):
        return None
    if _credits_too(pair.one, other, compared) or _credits_too(pair.other, one, compared):
        return None
    return _of_two_sources(pair, one, other, share)


def _of_two_sources(pair: Pair, one: Claim, other: Claim, share: float) -> Difference:
    return _difference(
        pair,
        (one.source, other.source),
        (one.passage, other.passage),
        severity=Severity.MEDIUM,
        confidence=0.35 + 0.4 * share,
        why="One claim, credited to two sources.",
    )


def _credits_too(side: Side, claim: Claim, compared: Compared) -> bool:
    """Return True where the article of `side` credits somebody like the claim's source with as much."""
    readings = side.reading, claim.side.reading
    return any(
        told.source
        and _says_as_much(other, told.terms, claim, compared)
        and not rivals(told.source, claim.source, readings)
        for other in _statements(side, compared)
        for told in claims(other)
    )


def _says_as_much(side: Side, terms: Mapping[str, Term], claim: Claim, compared: Compared) -> bool:
    if terms.keys().isdisjoint(claim.terms):
        return False
    weights = compared.matching.weights
    shared = shared_terms(side.bag, claim.side.bag, weights)
    return share_of(shared, terms, claim.terms, weights)[0] >= SAID_ELSEWHERE


def _statements(side: Side, compared: Compared) -> Iterator[Side]:
    article = side.address[0]
    for number in range(len(side.reading.statements)):
        yield compared.side((article, number))


def _two_stances(pair: Pair, one: Claim, other: Claim, share: float) -> Difference | None:
    """Return the difference of two verbs that judge one statement of one source: claimed / confirmed."""
    if one.force is other.force or not {one.force, other.force} <= JUDGING:
        return None
    words = one.side.words(one.attribution.tag), other.side.words(other.attribution.tag)
    why = f"One statement of one source: “{one.attribution.verb}” and “{other.attribution.verb}” judge it differently."
    sure, evidence = 0.3 + 0.4 * share, (one.passage, other.passage)
    return _difference(pair, words, evidence, severity=Severity.LOW, confidence=sure, why=why)


def _asserted(
    pair: Pair, claim: Claim, side: Side, shared: Shared, compared: Compared
) -> tuple[Difference, float] | None:
    """Return the difference of a claim that the other statement asserts on its own, and how substantial it is."""
    if not claim.source:
        return None
    found = None if _names_source(side, claim) else _same_clause(claim, side, shared, compared.matching.weights)
    if found is None:
        return None
    share, passage, figure = found
    weight = _substance(claim, side, (pair.one.reading, pair.other.reading), figure=figure)
    if not weight or _also(claim, side, compared):
        return None
    why = f"What one article credits to {claim.source}, the other asserts on its own."
    return _told_as_fact(pair, claim, passage, share, why), weight + share


def _told_as_fact(pair: Pair, claim: Claim, passage: Passage, share: float, why: str) -> Difference:
    words, evidence = (_tag(claim), "told as fact"), (claim.passage, passage)
    if claim.side is not pair.one:
        words, evidence = (words[1], words[0]), (passage, claim.passage)
    return _difference(pair, words, evidence, severity=Severity.MEDIUM, confidence=0.25 + 0.5 * share, why=why)


def _names_source(side: Side, claim: Claim) -> bool:
    """Return True where the statement names the claim's source: it tells what they did, and by whom it is known."""
    words = {token.stem for token in tokenize(claim.source) if token.word not in STOP_WORDS}
    return any(token.stem in words for token in side.statement.tokens)


def _tag(claim: Claim) -> str:
    """Return the words that credit a claim, with the name of whoever "he" stands for."""
    words = claim.side.words(claim.attribution.tag)
    return words if claim.source in words else f"{claim.source}: {words}"


def _same_clause(claim: Claim, side: Side, common: Shared, weights: Weights) -> tuple[float, Passage, bool] | None:
    """Return how much of a claim another statement asserts, the clause that does, and whether with its figure."""
    content = claim.content
    best: tuple[float, Passage, bool] | None = None
    for clause in side.statement.clauses:
        share, shared = share_of(common, claim.terms, terms_within(side, clause), weights)
        if share < ONE_FIGURE:
            continue
        figure = same_figure(claim.side, content, side, clause)
        contested = claim.attribution.verb in CONTESTED
        grades = (*ONE_ASSERTED, *ONE_CONTESTED) if contested else ONE_ASSERTED
        enough = any(share >= least and len(shared) >= many for least, many in grades)
        said = enough and (contested or share >= WHOLE_ASSERTED or same_act(claim.side, content, side, clause))
        if (said or figure) and (best is None or share > best[0]):
            best = share, side.passage(clause.start, clause.end), figure
    return best


def _accused(compared: Compared, told: Collection[tuple[int, int]]) -> Iterator[tuple[float, Difference]]:
    """Yield the accusation of one article that another tells as a fact, the likeliest of two articles, if none is told.

    It is one person's or party's word, and may stand anywhere: what is alike must hold the accusing word and more.
    """
    stated = {number: list(accusing_sides(compared, number)) for number in compared.numbers}
    for first, second, _ in compared.on_one_event():
        if (first, second) in told:
            continue
        found = [
            _accusation(claim, side, compared)
            for mine, their in ((first, second), (second, first))
            for crediting in stated[mine]
            for claim in claims(crediting)
            if is_accusation(claim)
            for side in stated[their]
            if is_flat(side)
        ]
        best = max(filter(None, found), key=lambda each: (each[0], each[1].evidence), default=None)
        if best:
            yield best


def _accusation(claim: Claim, side: Side, compared: Compared) -> tuple[float, Difference] | None:
    """Return how much of an accusation another statement tells as a fact, and the difference."""
    weights = compared.matching.weights
    shared = shared_terms(claim.side.bag, side.bag, weights)
    if len(shared) < ACCUSED_IN:
        return None
    best = max(
        (
            (*share_of(shared, claim.terms, terms_within(side, clause), weights), clause)
            for clause in side.statement.clauses
        ),
        key=lambda told: told[0],
    )
    share, keys, clause = best
    if share < ACCUSED or len(keys) < ACCUSED_IN or not accuses(claim.terms[key] for key in keys):
        return None
    if _names_source(side, claim) or _also(claim, side, compared):
        return None
    if not may_be_contested(claim, claim.attribution.verb in CONTESTED, compared.readings):
        return None
    ours = claim.side.address < side.address
    pair = Pair(claim.side, side, 0.0, shown=False) if ours else Pair(side, claim.side, 0.0, shown=False)
    why = f"What one article has from {claim.source}, the other asserts on its own."
    return share, _told_as_fact(pair, claim, side.passage(clause.start, clause.end), share, why)


ACCUSED: Final = 0.3
ACCUSED_IN: Final = 2
"""How much of an accusation, in how many terms, the other article must tell as a fact."""


CONTESTED_WORD: Final = 3.0
OWN_FIGURE: Final = 2.0
"""How much a claim needs its source: one that is contested or blames, and one person's figure."""


def _substance(claim: Claim, flat: Side, readings: tuple[Reading, Reading], *, figure: bool) -> float:
    """Return how much a claim needs its source: most where it is contested, blames or is one person's word."""
    side, content = claim.side, claim.content
    words = {token.word for token in flat.statement.tokens} & {
        token.word for token in side.statement.tokens if content.start <= token.start < content.end
    }
    source = {word.lower() for word in claim.source.split()}
    if claim.force in (Force.CLAIM, Force.ADMIT, Force.DENY) or words & BLAMING or source & UNNAMED:
        return CONTESTED_WORD
    if claim.force is Force.ANNOUNCE:  # what a body announces comes about by its saying so
        return 0.0
    # A body's figures are taken over as fact; what one person says of them is that person's word.
    if not figure or claim.through_pronoun or not is_named(claim.source):
        return 0.0
    known = bodies_of(claim.source, readings)
    return 0.0 if known and known <= OFFICIAL else OWN_FIGURE


def _also(claim: Claim, flat: Side, compared: Compared) -> bool:
    """Return True where the asserting article credits the claim elsewhere, or the crediting one asserts it."""
    is_credited = any(
        _says_as_much(other, told.terms, claim, compared)
        for other in _statements(flat, compared)
        for told in claims(other)
    )
    return is_credited or any(
        is_flat(other) and _says_as_much(other, other.bag.terms, claim, compared)
        for other in _statements(claim.side, compared)
    )


def _of_two_speakers(evidence: tuple[Passage, Passage], speakers: tuple[str, str], like: float) -> Difference:
    a, b = evidence
    second = "but also" if a.article == b.article else b.article
    return Difference(
        kind=Kind.ATTRIBUTION,
        severity=Severity.MEDIUM,
        confidence=0.8 * like,
        summary=f"{a.article}: {speakers[0]}; {second}: {speakers[1]}",
        why="The same words between quotation marks, of two speakers.",
        evidence=evidence,
    )


def _difference(
    pair: Pair,
    words: tuple[str, str],
    evidence: tuple[Passage, Passage],
    *,
    severity: Severity,
    confidence: float,
    why: str,
) -> Difference:
    return Difference(
        kind=Kind.ATTRIBUTION,
        severity=severity,
        confidence=min(0.9, confidence + 0.1 * min(1.0, pair.score / SURE_SCORE)),
        summary=pair.summary(*words),
        why=why,
        evidence=evidence,
    )
