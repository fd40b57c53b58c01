"""Nobody hurt in one account, somebody in the other: found over the articles, whatever else the sentences share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from typing import Final

from briefreader.findings.compared import Compared, Difference, Side
from briefreader.findings.occasion import before_and_after, on_two_days
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form, fold
from briefreader.matching.candidates import Address
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.tokens import Token, stem
from briefreader.mentions.verbs.predicates import Predicate, Stage
from briefreader.model import Kind, Passage, Severity, Span

MAX_HARMS: Final = 40
"""Tellings of harm read from one article at most: a stated cap, for texts that list them."""
MAX_CITED: Final = 3
"""Harms that one finding cites."""
_HURT: Final = frozenset(stem(word) for word in "injure injury hurt wound casualty harm hospital hospitalise".split())
_KILLED: Final = frozenset(stem(word) for word in "kill die dead death fatality perish".split())
_UNHURT: Final = frozenset("unhurt unharmed uninjured unscathed".split())
_KEYS: Final = frozenset(fold(base_form(stem(word))) for word in (*_HURT, *_KILLED, *_UNHURT)) | _HURT | _KILLED
"""The keys of all words of harm, and of its absence."""
_NEGATORS: Final = frozenset("no nobody none not never without nor neither".split())
_PEOPLE: Final = frozenset(
    map(stem, "one person people anyone anybody report sign immediate apparent word known initial life result".split())
)
"""Words between a negation and the harm it denies that do not say whose."""
_LIMITING: Final = frozenset(
    map(
        stem, "serious seriously severe badly critically other else further more additional only major life new".split()
    )
)
"""Words that deny some of the harm and leave the rest open."""
_RESTRICTING: Final = frozenset("but except other others rest apart only besides".split())
"""Words that leave somebody out: "all but one escaped unhurt"."""
_OPENING: Final = frozenset(
    "whether if how say says said sure clear know many that to yet could may might would".split()
)
"""Words that leave open what stands between them and the harm."""
_PLACES: Final = frozenset("in on at aboard inside near during".split())
_REACH: Final = 9
_NEAR: Final = 2
"""Statements from a linked one within which harm is harm of the event that the articles share."""
_STATES: Final = frozenset("hurt hospital kill casualty".split())
_EARLIER: Final = frozenset("year years decade decades century history previous previously earlier last".split())
"""Words that put harm into another, earlier event."""


@dataclass(frozen=True, slots=True)
class Harm:
    """That people were hurt or killed, or that nobody was; `who` are the keys of those it is said of, if it says;
    `counted` tells that a number of them is given.
    """

    side: Side
    span: Span
    denied: bool
    deaths: bool
    who: frozenset[str]
    counted: bool = False

    @property
    def passage(self) -> Passage:
        """The clause that says so."""
        return self.side.passage_around(self.span)

    @property
    def source(self) -> str:
        """Who is credited with it; "" where the article says so itself."""
        for credit in self.side.statement.attributions:
            if any(content.overlaps(self.span) for content in credit.content):
                return credit.source
        return ""


def harm_apart(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two articles of which one has nobody hurt and the other has somebody hurt.

    An article that tells of both harms and denials is taken to tell of several people: nothing is raised. The harm
    must be told where the articles are linked, and not of another day or an earlier event.
    """
    linked: set[tuple[Address, str]] = set()
    articles: dict[int, Reading] = {}
    for pair in compared.pairs:
        if pair.shown and not pair.inside:
            linked.update((near, pair.other.reading.id) for near in _beside(pair.one.address))
            linked.update((near, pair.one.reading.id) for near in _beside(pair.other.address))
            articles[pair.one.address[0]] = pair.one.reading
            articles[pair.other.address[0]] = pair.other.reading
    told = {
        number: list(
            islice(
                (
                    harm
                    for index, bag in enumerate(compared.matching.bags[number])
                    for harm in harms(Side(reading, bag, (number, index)))
                ),
                MAX_HARMS,
            )
        )
        for number, reading in articles.items()
    }
    for ours, theirs in combinations(sorted(told), 2):
        for denying, telling in ((told[ours], told[theirs]), (told[theirs], told[ours])):
            if found := _apart(denying, telling, linked):
                yield _difference(*found)


def _beside(address: Address) -> Iterator[Address]:
    """Yield the addresses of a statement and of those next to it: they mostly tell of the same event."""
    for step in range(-_NEAR, _NEAR + 1):
        yield address[0], address[1] + step


def _apart(
    denying: Sequence[Harm], telling: Sequence[Harm], linked: set[tuple[Address, str]]
) -> tuple[Harm, list[Harm]] | None:
    """Return the denial of one article and the harms of the other that it denies, counted ones first; or None."""
    for denial in denying:
        if not denial.denied or any(not own.denied and _meets(denial, own) for own in denying):
            continue
        denied = [
            harm
            for harm in telling
            if not harm.denied
            and _meets(denial, harm)
            and not any(own.denied and _meets(own, harm) for own in telling)
            and not _other_time(denial, harm)
        ]
        if any((harm.side.address, denial.side.reading.id) in linked for harm in denied):
            return denial, sorted(denied, key=lambda harm: (not harm.counted, harm.span))[:MAX_CITED]
    return None


def _meets(denial: Harm, harm: Harm) -> bool:
    """Return True where a denial covers a harm: "nobody was hurt" covers the dead, "no deaths" not the hurt."""
    if denial.deaths != harm.deaths and not (harm.deaths and harm.counted):
        return False
    return not denial.who or bool(denial.who & (harm.who | harm.side.terms_in(harm.span).keys()))


def _other_time(denial: Harm, harm: Harm) -> bool:
    words = denial.passage.text, harm.passage.text
    return on_two_days(*words) or before_and_after(*words)


def harms(side: Side) -> Iterator[Harm]:
    """Yield what a statement says of harm to people, and of its absence, in order."""
    tokens = side.statement.tokens
    if side.bag.terms.keys().isdisjoint(_KEYS):
        return
    denied: list[Span] = []
    for place, token in enumerate(tokens):
        deaths = token.stem in _KILLED
        if token.word in _UNHURT:
            around = Span(token.start, token.end)
            clause = side.passage_around(around)
            denied.append(clause.span)
            if _RESTRICTING.intersection(clause.text.lower().split()):
                continue
            who = _specific(side, [before for before in tokens[:place] if before.stem not in _PEOPLE])
            yield Harm(side, around, True, False, who)
        elif deaths or token.stem in _HURT:
            found = _denial(side, place)
            if found is not None:
                first, limited, who = found
                denied.append(Span(first, token.end))
                if not limited and not _RESTRICTING.intersection(
                    side.passage_around(Span(first, token.end)).text.split()
                ):
                    yield Harm(side, Span(first, token.end), True, deaths, who)
    yield from _suffered(side, denied)


def _denial(side: Side, place: int) -> tuple[int, bool, frozenset[str]] | None:
    """Return where the negation of a harm begins, whether it is limited, and of whom it is said; None without one."""
    tokens = side.statement.tokens
    clause = side.passage_around(Span(tokens[place].start, tokens[place].end))
    between: list[Token] = []
    limited = False
    for at in range(place - 1, max(place - _REACH, -1), -1):
        token = tokens[at]
        if token.start < clause.start or token.word in _OPENING:
            return None
        limited = limited or token.stem in _LIMITING
        if token.word in _NEGATORS or token.text.lower().replace("’", "'").endswith("n't"):
            before = tokens[max(0, at - 3) : at] if token.word in ("not", "never") or "'" in token.text else ()
            return token.start, limited, _specific(side, [*before, *reversed(between)])
        if token.word in _PLACES:
            between.clear()
        else:
            between.append(token)
    return None


def _specific(side: Side, words: Sequence[Token]) -> frozenset[str]:
    """Return the keys of those that words name, beyond people in general."""
    keys: set[str] = set()
    for token in words:
        if token.word in STOP_WORDS or token.stem in _PEOPLE or token.stem in _HURT or token.stem in _KILLED:
            continue
        key = fold(base_form(token.stem))
        keys.update({key, token.stem} & side.bag.terms.keys())
    return frozenset(keys) - _TOLD


_TOLD: Final = frozenset(fold(base_form(stem(word))) for word in "report cause escape suffer leave walk say".split())


def _suffered(side: Side, denied: Sequence[Span]) -> Iterator[Harm]:
    """Yield the harm that a statement tells flatly: counted, or by a state on the ladder of life."""
    statement = side.statement
    if any(token.word in _EARLIER for token in statement.tokens):
        return
    spans = [
        (quantity.span, quantity.state == "kill", True)
        for quantity in statement.quantities
        if quantity.state in _STATES and quantity.unit == "count" and quantity.low >= 1
    ]
    spans += [
        (status.span, status.rung == "dead", False)
        for status in statement.statuses
        if status.ladder == "life" and status.rung in ("injured", "dead") and not _describes(statement, status.span)
    ]
    for span, deaths, counted in spans:
        near = side.passage_around(span).span
        if not any(near.overlaps(stretch) for stretch in denied) and _flat(statement.predicates, near):
            yield Harm(side, span, False, deaths, frozenset(), counted)


def _describes(statement: Statement, span: Span) -> bool:
    """Return True where a state only tells which person is meant: "a vigil for the slain teenager"."""
    return not any(told.form == "finite" and told.span.overlaps(span) for told in statement.predicates)


def _flat(predicates: Sequence[Predicate], clause: Span) -> bool:
    """Return True where all that the clause says has happened or is the case."""
    told = [each for each in predicates if each.form == "finite" and clause.start <= each.span.start < clause.end]
    return all(each.stage in (Stage.DONE, Stage.UNDER_WAY, Stage.HOLDS) and not each.negated for each in told)


def _difference(denial: Harm, harms_told: Sequence[Harm]) -> Difference:
    ordered = sorted((denial, harms_told[0]), key=lambda told: told.passage)
    read: Mapping[bool, str] = {True: "nobody", False: "somebody"}
    credited = "; ".join(f"{told.side.reading.id} credits {told.source}" for told in ordered if told.source)
    return Difference(
        kind=Kind.CERTAINTY,
        severity=Severity.HIGH,
        confidence=0.7,
        summary="; ".join(f"{told.side.reading.id}: {_read_out(told)}" for told in ordered),
        why="; ".join(f"{told.side.reading.id} has {read[told.denied]} hurt" for told in ordered)
        + (f" ({credited})." if credited else "."),
        evidence=tuple(sorted({told.passage for told in (denial, *harms_told)})),
    )


def _read_out(told: Harm) -> str:
    words = told.passage.text
    return words if len(words) <= _READ else told.side.words(told.span)


_READ: Final = 80
