"""What a statement credits to somebody, what it asserts on its own, and how much two such claims share."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.speech.wordings import quotations_in
from briefreader.lexicon.near_words import near
from briefreader.lexicon.saying import FORMS, Force, Shape, force_of
from briefreader.lexicon.synonyms import related
from briefreader.matching.spelling import Term
from briefreader.matching.terms import Shared, Weights
from briefreader.mentions.quantities import Quantity, same_thing
from briefreader.mentions.speech.attributions import Attribution
from briefreader.mentions.tokens import stem
from briefreader.model import Passage, Span

PRONOUNS: Final = frozenset("he she it they who we i".split())
NO_FIGURES: Final = frozenset(("ordinal", "hour", "day", "year", "years", "age", "times"))
"""Units that make no figure of a claim: rank, date and age stand beside everything."""
UNSURE: Final = frozenset(
    "apparently reportedly allegedly supposedly believed thought understood feared alleged rumoured rumored said says "
    "say claim claims claimed according".split()
)
"""Words that leave a statement to somebody, though nobody is named."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of words that a statement credits: to whom, with which verb, and its terms."""

    side: Side
    attribution: Attribution
    content: Span
    terms: Mapping[str, Term]

    @property
    def source(self) -> str:
        """Who is credited, or ""."""
        return self.attribution.source

    @property
    def force(self) -> Force:
        """What the verb says about the words."""
        return self.attribution.force

    @property
    def through_pronoun(self) -> bool:
        """True where only "he", "she" or "it" stands for the source."""
        span = self.attribution.source_span
        return span is not None and self.side.words(span).lower() in PRONOUNS

    @property
    def passage(self) -> Passage:
        """The words credited with those that credit them."""
        spans, whole = (self.attribution.tag, self.content), self.side.statement.passage
        start, end = max(whole.start, min(s.start for s in spans)), min(whole.end, max(s.end for s in spans))
        return self.side.passage(start, end)


def claims(side: Side) -> Iterator[Claim]:
    """Yield what a statement credits to somebody, stretch by stretch, where it has a term at least."""
    for attribution in side.statement.attributions or _untagged(side):
        for content in attribution.content:
            terms = terms_within(side, content)
            if terms:
                yield Claim(side, attribution, content, terms)


def _untagged(side: Side) -> Sequence[Attribution]:
    """Return what follows a verb of saying whose source was not made out: "the union's leader, Jan Holm, said"."""
    end = side.statement.passage.end
    for told in side.statement.predicates:
        form = FORMS.get(side.words(told.verb).lower())
        if form and form.force is not Force.SHOW and form.shape is Shape.PAST and told.span.end < end:
            content = Span(told.span.end, end)
            return (Attribution(told.span, "", None, form.lemma, (content,)),)
    return ()


def terms_within(side: Side, span: Span) -> Mapping[str, Term]:
    """Return the terms that stand in `span`, by their keys."""
    return {key: term for key, term in side.bag.terms.items() if span.start <= term.start < span.end}


def is_flat(side: Side) -> bool:
    """Return True where nothing in the statement leaves what it tells to somebody else."""
    statement = side.statement
    if statement.passage.text[0].islower():  # an item of a list, under whoever was credited above
        return False
    if statement.attributions or any(token.word in UNSURE for token in statement.tokens):
        return False
    if any(force_of(told.lemma) not in (None, Force.SHOW) for told in statement.predicates):
        return False
    return not quotations_in(side.reading, statement.passage.span)


def same_act(one: Side, ours: Span, other: Side, theirs: Span) -> bool:
    """Return True where the first thing told within each means the same."""
    told = _first_told(one, ours), _first_told(other, theirs)
    return bool(told[0] and told[1]) and (related(*told) > 0 or near(*told))


def _first_told(side: Side, span: Span) -> str:
    inside = (told for told in side.main_predicates if span.start <= told.verb.start < span.end)
    return next((stem(told.lemma) for told in inside if told.lemma != "be"), "")


def same_figure(one: Side, ours: Span, other: Side, theirs: Span) -> bool:
    """Return True where both give one figure of one thing: "four new battlegroups", "four more battle groups"."""
    told = [
        [each for each in side.statement.quantities if span.overlaps(each.span) and _is_figure(side, each)]
        for side, span in ((one, ours), (other, theirs))
    ]
    return any(
        (a.unit, a.low, a.high) == (b.unit, b.low, b.high)
        and a.low != 1
        and (same_thing(a, b) or bool(_counted(one, a) & _counted(other, b)))
        for a, b in product(*told)
    )


def _is_figure(side: Side, quantity: Quantity) -> bool:
    """Return True for a figure that is part of no name, rank or date: not the Six of "the Six Nations"."""
    place, opening = quantity.number.start, side.statement.passage.start
    return quantity.unit not in NO_FIGURES and (place == opening or not side.reading.article.text[place].isupper())


def _counted(side: Side, quantity: Quantity) -> frozenset[str]:
    return frozenset(terms_within(side, quantity.span)) - frozenset(terms_within(side, quantity.number))


def share_of(
    shared: Shared, ours: Collection[str], theirs: Collection[str], weights: Weights
) -> tuple[float, Sequence[str]]:
    """Return how much of two sets of terms is shared, 0 to 1 by weight, and the keys of the first that are.

    Args:
        shared: what the two statements share, those of `ours` first.
        ours, theirs: the keys of the terms that are looked at.
        weights: how much each term tells.
    """
    both = {keys: weight for keys, weight in shared.items() if keys[0] in ours and keys[1] in theirs}
    total = weights.total(ours) + weights.total(theirs) if both else 0.0
    return (2 * sum(both.values()) / total if total else 0.0), [keys[0] for keys in both]


def turned(shared: Shared) -> Shared:
    """Return what two statements share with the other one first."""
    return {(theirs, ours): weight for (ours, theirs), weight in shared.items()}
