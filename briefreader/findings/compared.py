"""What every kind of discrepancy reads: the statements side by side, between articles and inside one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from briefreader.findings.cast import Cast, casts
from briefreader.matching.candidates import Address
from briefreader.matching.inside import alike_inside
from briefreader.matching.links import Match, Matching
from briefreader.matching.scorer import mass_within
from briefreader.matching.spelling import Term
from briefreader.matching.terms import Bag, Weights, shared_terms
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.verbs.predicates import Predicate, Stage
from briefreader.model import Kind, Passage, Severity, Span


@dataclass(frozen=True, slots=True)
class Side:
    """One statement of a pair, with its article's reading."""

    reading: Reading
    bag: Bag
    address: Address

    @property
    def statement(self) -> Statement:
        """The statement itself."""
        return self.bag.statement

    @property
    def main_predicates(self) -> tuple[Predicate, ...]:
        """The verb groups that tell what happens or is to: no speech tags, no participles that only describe."""
        tags = [attribution.tag for attribution in self.statement.attributions]
        return tuple(
            predicate
            for predicate in self.statement.predicates
            if (predicate.form == "finite" or (predicate.form == "infinitive" and predicate.stage is Stage.PLANNED))
            and not any(tag.overlaps(predicate.span) for tag in tags)
            and self.reading.article.text[predicate.verb.start - 1 : predicate.verb.start] != "-"  # "Leeds-based"
        )

    def passage(self, start: int, end: int) -> Passage:
        """Return the passage between two offsets of the side's article."""
        return self.reading.article.passage(start, end)

    def words(self, span: Span) -> str:
        """Return the article's words at `span`."""
        return self.reading.article.text[span.start : span.end]

    def clause_at(self, span: Span) -> int:
        """Return the number of the clause that holds the start of `span`; the first where none does."""
        for number, clause in enumerate(self.statement.clauses):
            if clause.start <= span.start < clause.end:
                return number
        return 0

    def passage_around(self, span: Span) -> Passage:
        """Return the clause that holds `span`."""
        clause = self.statement.clauses[self.clause_at(span)]
        return self.passage(clause.start, clause.end)

    def passage_of(self, predicate: Predicate) -> Passage:
        """Return the clause of a verb group."""
        return self.passage_around(predicate.span)

    def terms_in(self, span: Span) -> Mapping[str, Term]:
        """Return the terms of the clause that holds `span`, by their keys."""
        return {key: self.bag.terms[key] for key in self.bag.clauses[self.clause_at(span)]}

    def terms_near(self, predicate: Predicate) -> Mapping[str, Term]:
        """Return the terms of a verb group's clause, by their keys."""
        return self.terms_in(predicate.span)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements that may report one fact; `shown` where the matcher takes them for one."""

    one: Side
    other: Side
    score: float
    shown: bool
    match: Match | None = None

    @property
    def inside(self) -> bool:
        """True where both statements are of one article: it disagrees with itself."""
        return self.one.reading is self.other.reading

    def summary(self, one: str, other: str) -> str:
        """Return both sides' words as a line to read aloud: "A: will be stationed; B: have been deployed"."""
        first, second = self.one.reading.id, self.other.reading.id
        return f"{first}: {one}; but also: {other}" if self.inside else f"{first}: {one}; {second}: {other}"

    def overlap(self, one: Span, other: Span, weights: Weights) -> float:
        """Return how much of the clauses around two spans is shared, 0 to 1, each term by its weight."""
        ours, theirs = self.one.terms_in(one).keys(), self.other.terms_in(other).keys()
        both = mass_within(shared_terms(self.one.bag, self.other.bag, weights), frozenset(ours), frozenset(theirs))
        total = weights.total(ours) + weights.total(theirs)
        return 2 * both / total if total else 0.0


BEST: Final = 5
"""Links by which it is judged whether two articles report one event."""
ONE_EVENT: Final = 16.0
"""Mean score of these from which they do."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The articles' readings, all that matched, and the pairs of statements worth a second look, best first.

    `alone` is the number of the article that is compared with itself, None where articles are compared with each other.
    `casts` holds the names of every article, `close` how strongly every two of them are linked.
    """

    readings: tuple[Reading, ...]
    matching: Matching
    pairs: tuple[Pair, ...]
    alone: int | None = None
    casts: tuple[Cast, ...] = ()
    close: Mapping[tuple[int, int], float] = field(default_factory=dict)

    def side(self, address: Address) -> Side:
        """Return the statement at `address` as a side."""
        return Side(self.readings[address[0]], self.matching.bag(address), address)

    @property
    def people(self) -> frozenset[str]:
        """The keys of all people that an article names."""
        return frozenset(
            subject.key
            for reading in self.readings
            for statement in reading.statements
            for subject in statement.subjects
            if subject.is_person
        )

    @property
    def numbers(self) -> range:
        """The numbers of the articles that are compared."""
        return range(len(self.readings)) if self.alone is None else range(self.alone, self.alone + 1)

    @property
    def article_pairs(self) -> list[tuple[int, int]]:
        """The numbers of every two articles that have statements side by side; of one alone, itself twice."""
        if self.alone is not None:
            return [(self.alone, self.alone)]
        return sorted({(pair.one.address[0], pair.other.address[0]) for pair in self.pairs})

    def on_one_event(self) -> Iterator[tuple[int, int, float]]:
        """Yield the numbers of every two articles that report one event, in order, with their closeness."""
        if self.alone is None:
            for numbers, closeness in sorted(self.close.items()):
                if closeness >= ONE_EVENT:
                    yield (*numbers, closeness)

    def closeness(self, first: int, second: int) -> float:
        """Return the mean score of the best links between two articles, 0 to 100: reports of one event have several."""
        return self.close.get((min(first, second), max(first, second)), 0.0)


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference as its kind found it, before the findings are gathered, ranked and named."""

    kind: Kind
    severity: Severity
    confidence: float
    summary: str
    why: str
    evidence: tuple[Passage, ...]
    update: bool = False


def side_by_side(readings: Sequence[Reading], matching: Matching) -> Compared:
    """Lay the matched statements side by side."""
    compared = Compared(tuple(readings), matching, (), casts=casts(readings))
    pairs = tuple(
        Pair(compared.side(found.one), compared.side(found.other), found.score, found.shown, found)
        for found in matching.matches
    )
    return replace(compared, pairs=pairs, close=_closeness(pairs))


def _closeness(pairs: Sequence[Pair]) -> Mapping[tuple[int, int], float]:
    """Return the mean score of the best links of every two articles; the pairs are in order."""
    best: dict[tuple[int, int], list[float]] = defaultdict(list)
    for pair in pairs:
        scores = best[pair.one.address[0], pair.other.address[0]]
        if len(scores) < BEST:
            scores.append(pair.score)
    return {numbers: sum(scores) / BEST for numbers, scores in best.items()}


SHOWN_INSIDE: Final = 24.0
"""Score from which two statements of one article are taken to tell of one thing."""


def against_itself(compared: Compared) -> Iterator[Compared]:
    """Lay the statements of each article beside each other."""
    for number in range(len(compared.readings)):
        pairs = sorted(
            (
                Pair(compared.side(one), compared.side(other), score, score >= SHOWN_INSIDE)
                for one, other, score in alike_inside(compared.matching, number)
            ),
            key=lambda pair: (-pair.score, pair.one.address, pair.other.address),
        )
        yield replace(compared, pairs=tuple(pairs), alone=number)
