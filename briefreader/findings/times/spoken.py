"""When something was said: the day in the words that credit a speaker, with what is credited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import Compared, Pair, Side
from briefreader.matching.scorer import mass_within
from briefreader.matching.terms import Weights, shared_terms
from briefreader.mentions.speech.attributions import Attribution
from briefreader.mentions.times import Relation, When, relation
from briefreader.mentions.tokens import tokenize
from briefreader.model import Span

SAME_WORDS: Final = 0.45
"""Share of two credited contents that must agree for them to be one statement."""
LEAST_SCORE: Final = 25.0
PRONOUNS: Final = frozenset("he she they it".split())


@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement of somebody with the day on which it was made."""

    side: Side
    attribution: Attribution
    when: When

    @property
    def phrase(self) -> str:
        """Who said it when, as written."""
        tag, when = self.attribution.tag, self.when.span
        return self.side.words(Span(min(tag.start, when.start), max(tag.end, when.end)))


def spoken(side: Side) -> Iterator[Spoken]:
    """Yield what a statement credits to somebody with a day."""
    for attribution in side.statement.attributions:
        for when in side.statement.times:
            if when.names_day and not when.bound and attribution.tag.overlaps(when.span):
                yield Spoken(side, attribution, when)
                break


def said_twice(compared: Compared) -> Iterator[tuple[Pair, Spoken, Spoken, float]]:
    """Yield the linked statements of one speaker, alike in words, that two accounts date apart, with their likeness.

    A speaker who says the same on both days in either article has said it twice.
    """
    for pair in compared.pairs:
        if not pair.shown or pair.score < LEAST_SCORE:
            continue
        for one in spoken(pair.one):
            for other in spoken(pair.other):
                if not _one_speaker(one, other) or _relation(one, other, pair) is not Relation.CONFLICT:
                    continue
                alike = _alike(one, other, compared.matching.weights)
                if alike >= SAME_WORDS:
                    yield pair, one, other, alike


def _relation(one: Spoken, other: Spoken, pair: Pair) -> Relation:
    written = one.side.reading.article.published, other.side.reading.article.published
    return relation(one.when, other.when, written, same_text=pair.inside)


def _one_speaker(one: Spoken, other: Spoken) -> bool:
    ours, theirs = (
        frozenset(token.stem for token in tokenize(spoken.attribution.source) if token.word not in PRONOUNS)
        for spoken in (one, other)
    )
    return bool(ours & theirs) or not ours or not theirs


def _alike(one: Spoken, other: Spoken, weights: Weights) -> float:
    """Return how much of what is credited is shared, 0 to 1 by weight."""
    ours, theirs = _content(one), _content(other)
    total = weights.total(ours) + weights.total(theirs)
    both = mass_within(shared_terms(one.side.bag, other.side.bag, weights), ours, theirs)
    return 2 * both / total if total else 0.0


def _content(spoken: Spoken) -> frozenset[str]:
    return frozenset(
        key
        for key, term in spoken.side.bag.terms.items()
        if any(span.start <= term.start < span.end for span in spoken.attribution.content)
    )
