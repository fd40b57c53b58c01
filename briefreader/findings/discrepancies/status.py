"""Status: one event that is planned in one account and under way or done in the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.occasion import other_figures, other_in_order
from briefreader.findings.states.charges import Charge, charges_apart
from briefreader.findings.states.plans import plans_apart
from briefreader.findings.states.standing import standings
from briefreader.lexicon.naming import CALENDAR
from briefreader.lexicon.near_words import near
from briefreader.lexicon.synonyms import related
from briefreader.matching.terms import Weights
from briefreader.mentions.statements import Reading
from briefreader.mentions.tokens import stem
from briefreader.mentions.verbs.predicates import Predicate, Stage
from briefreader.mentions.verbs.status import Hold, Status, incompatible
from briefreader.model import Kind, Passage, Severity, Span

AHEAD: Final = frozenset((Stage.PLANNED,))
REACHED: Final = frozenset((Stage.UNDER_WAY, Stage.DONE))
SAME_ARGUMENTS: Final = 3
"""Terms that two clauses share from which they tell of one event, whatever their verbs."""
SAME_VERB: Final = 0.25
SAME_STATE: Final = 0.3
"""How much of two clauses must agree for one event: with like verbs, for a state of somebody."""
SAME_SUBJECT: Final = 40.0
"""A link's score from which two states with one subject are of one thing."""
LEAST_SCORE: Final = 14.0
SURE_SCORE: Final = 40.0
MAX_AGAIN: Final = 2
LONGEST_AGAIN: Final = 150
"""Further clauses that a finding cites from each article, and how long each may be."""
COLOURLESS: Final = frozenset("be have do make take get go come".split())


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every event of linked statements that stands at different stages.

    Two clauses tell of one event where their verbs mean the same, or where they share its arguments. What
    the other article reports too is a course of events and no difference. Where the articles' dates show
    that the later one has the later stage, it is an update, of low severity.
    """
    weights = compared.matching.weights
    rungs = [_rungs_of(reading) for reading in compared.readings]
    for pair in compared.pairs:
        if pair.shown and pair.score >= LEAST_SCORE and not pair.inside:
            yield from _stages(pair, weights)
            yield from _rungs(pair, weights, (rungs[pair.one.address[0]], rungs[pair.other.address[0]]))
    for pair, one, other in standings(compared):
        yield _standing(pair, one, other)
    for pair, plan, deed in plans_apart(compared):
        if not other_in_order(pair, plan.span, deed.span) and not other_figures(pair, plan.span, deed.span):
            yield _planned(pair, plan, deed)
    for pair, charge, against in charges_apart(compared):
        yield _charges(pair, charge, against)


def _standing(pair: Pair, one: Status, other: Status) -> Difference:
    a, b = pair.one.passage_around(one.span), pair.other.passage_around(other.span)
    reached = _is_further(one, other), _is_further(other, one)
    why = f"{_read(one)} / {_read(other)}: one account is further along than the other says."
    if Hold.DENIED in (one.hold, other.hold):
        why = f"{_read(one)} / {_read(other)}: one account denies what the other reports."
    found = _difference(pair, (a, b), reached, why, _words(pair, one.span, other.span))
    again = (*_again(pair.one, one), *_again(pair.other, other)) if not pair.inside else ()
    return replace(
        found,
        severity=Severity.LOW if found.update else Severity.MEDIUM,
        evidence=tuple(sorted({*found.evidence, *again})),
    )


def _again(side: Side, status: Status) -> list[Passage]:
    """Return the clauses in which the article says so again."""
    same = [
        side.reading.article.passage(clause.start, clause.end)
        for told in side.reading.statements
        for again in (*told.statuses, *told.unreached)
        if (again.ladder, again.rung, again.hold) == (status.ladder, status.rung, status.hold)
        for clause in told.clauses
        if clause.start <= again.span.start < clause.end and again.span != status.span
    ]
    return [passage for passage in same if len(passage.text) <= LONGEST_AGAIN][:MAX_AGAIN]


def _planned(pair: Pair, one: Predicate, other: Predicate) -> Difference:
    a, b = pair.one.passage_of(one), pair.other.passage_of(other)
    why = f"{_told(pair.one, one)}; {_told(pair.other, other)}. Neither article has it as the other does."
    reached = one.stage in REACHED, other.stage in REACHED
    found = _difference(pair, (a, b), reached, why, _words(pair, one.span, other.span))
    return found if found.update else replace(found, severity=Severity.MEDIUM)


def _charges(pair: Pair, one: Charge, other: Charge) -> Difference:
    words = pair.one.words(one.span), pair.other.words(other.span)
    return Difference(
        kind=Kind.STATUS,
        severity=Severity.MEDIUM,
        confidence=0.7,
        summary=pair.summary(*words),
        why=f"The case is one of {one.offence} here, of {other.offence} there, and not of both.",
        evidence=(pair.one.passage(one.span.start, one.span.end), pair.other.passage(other.span.start, other.span.end)),
    )


def _is_further(one: Status, other: Status) -> bool:
    if other.hold is not Hold.REACHED:
        return one.hold is Hold.REACHED
    return one.hold is Hold.REACHED and one.order > other.order


def _stages(pair: Pair, weights: Weights) -> Iterator[Difference]:
    for one in pair.one.main_predicates:
        for other in pair.other.main_predicates:
            stages = {one.stage, other.stage}
            if one.negated or other.negated or not (stages & AHEAD and stages & REACHED):
                continue
            if other_in_order(pair, one.span, other.span) or other_figures(pair, one.span, other.span):
                continue
            if _also_told(pair, one, other):
                continue
            if shared := _one_event(pair, one, other, weights):
                a, b = pair.one.passage_of(one), pair.other.passage_of(other)
                why = f"{_told(pair.one, one)}; {_told(pair.other, other)}. Both tell of {shared}."
                reached = one.stage in REACHED, other.stage in REACHED
                yield _difference(pair, (a, b), reached, why, _words(pair, one.span, other.span))


def _also_told(pair: Pair, one: Predicate, other: Predicate) -> bool:
    """Return True where either statement has the other's event at the other's stage too: "voted to ban" plans it."""
    return _has(pair.one, other) or _has(pair.other, one)


def _has(side: Side, event: Predicate) -> bool:
    return any(
        (_is_ahead(told) if event.stage in AHEAD else told.stage in REACHED) and _related(told.lemma, event.lemma)
        for told in side.statement.predicates
    )


def _is_ahead(predicate: Predicate) -> bool:
    return predicate.stage in AHEAD or predicate.form == "infinitive"


def _related(one: str, other: str) -> bool:
    return one == other or related(stem(one), stem(other)) > 0 or near(stem(one), stem(other))


def _one_event(pair: Pair, one: Predicate, other: Predicate, weights: Weights) -> str:
    """Return what shows that two verb groups tell of one event, or "" where nothing does.

    They have one verb, or two that are near, and some of the clauses in common.
    """
    if one.lemma in COLOURLESS or other.lemma in COLOURLESS:
        return ""
    arguments = _arguments(pair, one.span, other.span, barred=(stem(one.lemma), stem(other.lemma)))
    overlap = pair.overlap(one.span, other.span, weights)
    told = _related(one.lemma, other.lemma) and overlap >= SAME_VERB and bool(arguments)
    return ", ".join(arguments[:4]) if told else ""


def _arguments(pair: Pair, one: Span, other: Span, *, barred: tuple[str, ...] = ()) -> list[str]:
    """Return the words that the clauses at two spans share, numbers and barred stems aside."""
    terms, against = pair.one.terms_in(one), pair.other.terms_in(other)
    numbers = [quantity.number for quantity in pair.one.statement.quantities]
    shared = sorted((terms[key] for key in terms.keys() & against.keys()), key=lambda term: term.start)
    words = [
        term.text
        for term in shared
        if term.base not in barred and not any(number.start <= term.start < number.end for number in numbers)
    ]
    return list(dict.fromkeys(words))


def _rungs_of(reading: Reading) -> frozenset[tuple[str, str]]:
    return frozenset((status.ladder, status.rung) for told in reading.statements for status in told.statuses)


Rungs = tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]]
"""All rungs that the two articles report."""


def _rungs(pair: Pair, weights: Weights, told: Rungs) -> Iterator[Difference]:
    """Yield the differences that status ladders show: charged / convicted, missing / dead."""
    for one in pair.one.statement.statuses:
        for other in pair.other.statement.statuses:
            if not incompatible(one, other):
                continue
            same_subject = pair.score >= SAME_SUBJECT and _subject(pair.one, one) == _subject(pair.other, other) != ""
            if not same_subject and pair.overlap(one.span, other.span, weights) < SAME_STATE:
                continue
            if (one.ladder, one.rung) in told[1] or (other.ladder, other.rung) in told[0]:
                continue
            if shared := _subject(pair.one, one) if same_subject else _one_subject(pair, one, other):
                a, b = pair.one.passage_around(one.span), pair.other.passage_around(other.span)
                why = f"{_read(one)} / {_read(other)}, both of {shared}."
                reached = one.order > other.order, other.order > one.order
                yield _difference(pair, (a, b), reached, why, _words(pair, one.span, other.span))


def _read(status: Status) -> str:
    told = status.rung.replace("_", " ")
    return {Hold.AHEAD: f"to be {told}", Hold.DENIED: f"not {told}"}.get(status.hold, told)


def _subject(side: Side, status: Status) -> str:
    """Return the key of the last term before a status in its clause: mostly what the status is of."""
    before = [term for term in side.terms_in(status.span).values() if term.start < status.span.start]
    return max(before, key=lambda term: term.start).key if before else ""


def _one_subject(pair: Pair, one: Status, other: Status) -> str:
    """Return what both clauses are about: a name that they share, or several of their words; "" where too little."""
    arguments = _arguments(pair, one.span, other.span)
    names = [word for word in arguments if word[0].isupper() and word.lower() not in CALENDAR]
    if names:
        return names[0]
    return ", ".join(arguments[:4]) if len(arguments) >= SAME_ARGUMENTS else ""


def _difference(
    pair: Pair,
    evidence: tuple[Passage, Passage],
    reached: tuple[bool, bool],
    why: str,
    words: tuple[str, str],
) -> Difference:
    update = _is_update(pair, reached)
    return Difference(
        kind=Kind.STATUS,
        severity=Severity.LOW if update else Severity.HIGH,
        confidence=min(0.95, 0.45 + 0.5 * min(1.0, pair.score / SURE_SCORE)),
        summary=pair.summary(*words),
        why=why + (" The later article has the later state: an update." if update else ""),
        evidence=evidence,
        update=update,
    )


def _is_update(pair: Pair, reached: tuple[bool, bool]) -> bool:
    days: tuple[date | None, date | None] = (
        pair.one.reading.article.published,
        pair.other.reading.article.published,
    )
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    return reached[1] if days[1] > days[0] else reached[0]


def _told(side: Side, predicate: Predicate) -> str:
    words = side.words(predicate.span)
    return f"{side.reading.id}: “{words}” ({predicate.stage.value.replace('_', ' ')})"


def _words(pair: Pair, one: Span, other: Span) -> tuple[str, str]:
    return pair.one.words(one), pair.other.words(other)
