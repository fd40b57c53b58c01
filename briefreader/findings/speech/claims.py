"""What a statement credits to somebody, what it asserts on its own, and how much two such claims share."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from math import fsum
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
from briefreader.mentions.tokens import Token, stem
from briefreader.model import Passage, Span

PRONOUNS: Final = frozenset("he she it they who we i".split())
NO_FIGURES: Final = frozenset(("ordinal", "hour", "day", "year", "years", "age", "times"))
"""Units that make no figure of a claim: rank, date and age stand beside everything."""
UNSURE: Final = frozenset(
    "apparently reportedly allegedly supposedly believed thought understood feared alleged rumoured rumored said says "
    "say claim claims claimed according".split()
)
"""Words that leave a statement to somebody, though nobody is named."""
LINKING: Final = frozenset("in at of by from for with on near outside".split())
"""Words before a source by which it only tells more of the one who speaks: "a court in Bilbao"."""
OPENING: Final = frozenset("a an the his her its their one two three several some".split())
"""Words with which the one who speaks begins …"""
BREAKS: Final = frozenset("and but or for as that because while when after before since so though although".split())
"""… and those before which nothing is told of them."""
SPOKE: Final = frozenset("spoke complained warned accused spoken".split())
"""Verbs that with "of" give what somebody has to say."""
LONGEST_SOURCE: Final = 10
LEAST_CREDITED: Final = 5
LONG_FIGURE: Final = 3
"""Digits from which a number is a figure by itself, unless it is a year's."""


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
    for attribution in map(partial(_widened, side), side.statement.attributions or _untagged(side)):
        for content in attribution.content:
            terms = terms_within(side, content)
            if terms:
                yield Claim(side, attribution, content, terms)


def _widened(side: Side, attribution: Attribution) -> Attribution:
    """Return an attribution whose source is whole: "a court in Bilbao", where only the end of it was made out."""
    if not attribution.source:
        return _after_comma(side, attribution)
    span = attribution.source_span
    tokens = side.statement.tokens
    at = bisect_left(tokens, span.start, key=_token_start) if span else 0
    if span is None or not at or tokens[at - 1].word not in LINKING:
        return attribution
    text = side.reading.article.text
    for first in range(at - 1, max(-1, at - LONGEST_SOURCE), -1):
        before = tokens[first - 1] if first else None
        parted = before is None or before.word in BREAKS or not text[before.end : tokens[first].start].isspace()
        if parted or tokens[first].word in BREAKS:
            break
    else:
        return attribution
    if tokens[first].word not in OPENING:
        return attribution
    start = tokens[first].start
    content = tuple(
        Span(each.start, min(each.end, start)) if each.start < start < each.end <= span.start + 1 else each
        for each in attribution.content
    )
    whole = Span(start, span.end)
    tag = Span(min(start, attribution.tag.start), attribution.tag.end)
    return replace(attribution, source=side.words(whole), source_span=whole, tag=tag, content=content)


def _after_comma(side: Side, attribution: Attribution) -> Attribution:
    """Return an attribution with the words between a comma and its verb as source: "…, scientists in Turku reported".

    What is credited stands before the comma then, and only a place or a day may follow the verb.
    """
    tokens = side.statement.tokens
    at = bisect_left(tokens, attribution.tag.start, key=_token_start)
    after = bisect_left(tokens, attribution.tag.end, key=_token_start)
    if after < len(tokens) and tokens[after].word not in LINKING:
        return attribution
    text = side.reading.article.text
    for first in range(at - 1, max(LEAST_CREDITED, at - LONGEST_SOURCE), -1):
        between = text[tokens[first - 1].end : tokens[first].start]
        if between.strip() == "," and tokens[first].word not in BREAKS:
            source = Span(tokens[first].start, tokens[at - 1].end)
            content = Span(side.statement.passage.start, tokens[first - 1].end)
            tag = Span(source.start, attribution.tag.end)
            return replace(attribution, source=side.words(source), source_span=source, tag=tag, content=(content,))
        if not between.isspace():
            break
    return attribution


def _token_start(token: Token) -> int:
    return token.start


def _untagged(side: Side) -> Sequence[Attribution]:
    """Return what follows a verb of saying whose source was not made out: "the union's leader, Jan Holm, said"."""
    if spoken := _spoken_of(side):
        return spoken
    end = side.statement.passage.end
    for told in side.statement.predicates:
        form = FORMS.get(side.words(told.verb).lower())
        if form and form.force is not Force.SHOW and form.shape is Shape.PAST and told.span.end < end:
            content = Span(told.span.end, end)
            return (Attribution(told.span, "", None, form.lemma, (content,)),)
    return ()


def _spoken_of(side: Side) -> Sequence[Attribution]:
    """Return what somebody "spoke of" or "complained of": of "he", whoever the statement before credits."""
    number = side.address[1]
    before = side.reading.statements[number - 1].attributions if number else ()
    tokens = side.statement.tokens
    for at, token in enumerate(tokens[1:-1], 1):
        if token.word in SPOKE and tokens[at + 1].word == "of":
            who = tokens[at - 1]
            source = before[-1].source if before and who.word in PRONOUNS else who.text if who.capitalised else ""
            tag = Span(who.start, tokens[at + 1].end)
            content = Span(tag.end, side.statement.passage.end)
            return (Attribution(tag, source, Span(who.start, who.end), "claim", (content,)),) if source else ()
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
    """Return True where both give one figure of one thing: "three new airfields", "three more air fields"."""
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


def figures_in(keys: Iterable[str]) -> bool:
    """Return True where terms give a figure by themselves: a long number that is no year, or two short ones."""
    numbers = [key for key in keys if key.isdigit()]
    return len(numbers) > 1 or any(len(key) >= LONG_FIGURE and not key.startswith(("19", "20")) for key in numbers)


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
    return (2 * fsum(both.values()) / total if total else 0.0), [keys[0] for keys in both]


def turned(shared: Shared) -> Shared:
    """Return what two statements share with the other one first."""
    return {(theirs, ours): weight for (ours, theirs), weight in shared.items()}
