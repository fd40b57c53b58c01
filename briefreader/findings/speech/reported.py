"""Reported speech beside the quotation of it: where one is stronger than the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from briefreader.findings.compared import Pair, Side
from briefreader.findings.speech.claims import Claim, claims, share_of, terms_within
from briefreader.findings.speech.colouring import Use, uses
from briefreader.findings.speech.sources import rivals
from briefreader.findings.speech.wordings import Parts, Wording, quotations_in, quoted
from briefreader.lexicon.colour import Colour, colours
from briefreader.lexicon.near_words import near
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form, related
from briefreader.matching.terms import Weights, shared_terms
from briefreader.mentions.tokens import Token
from briefreader.model import Span

LEAST_SHARE: Final = 0.25
LEAST_SHARED: Final = 2
"""How much a quotation and reported speech share, in how many terms, from which they are one statement."""
BEFORE: Final = 2
"""Words before another within which what makes it stronger is looked for."""


@dataclass(frozen=True, slots=True)
class Strengthened:
    """One statement reported and quoted, and the words of both of which one is stronger; `added` is that word."""

    claim: Claim
    wording: Wording
    reported: Span
    quoted: Span
    added: str
    in_quotation: bool


def strengthened(pair: Pair, weights: Weights, parts: Parts) -> Iterator[Strengthened]:
    """Yield where a quotation of one statement, or the report of it in the other, has a stronger word."""
    for reporting, quoting in ((pair.one, pair.other), (pair.other, pair.one)):
        if not quotations_in(quoting.reading, quoting.statement.passage.span):
            continue
        reports = list(claims(reporting))
        shared = shared_terms(reporting.bag, quoting.bag, weights) if reports else {}
        for wording in quoted(quoting.reading, quoting.statement.passage.span, parts):
            terms = terms_within(quoting, wording.passage.span)
            for claim in reports:
                share, keys = share_of(shared, claim.terms, terms, weights)
                if share >= LEAST_SHARE and len(keys) >= LEAST_SHARED and _may_be_one_speaker(claim, quoting, wording):
                    found = _intensified(claim, _in_report(claim), wording) or _coloured(claim, quoting, wording)
                    if found:
                        yield found


def _in_report(claim: Claim) -> Sequence[Token]:
    """Return the words of a claim that stand outside quotation marks."""
    marks = _marks(claim)
    return [
        token
        for token in claim.side.statement.tokens
        if claim.content.start <= token.start < claim.content.end
        and not any(mark.start <= token.start < mark.end for mark in marks)
    ]


def _marks(claim: Claim) -> Sequence[Span]:
    return [mark.span for mark in quotations_in(claim.side.reading, claim.content)]


def _may_be_one_speaker(claim: Claim, quoting: Side, wording: Wording) -> bool:
    if not claim.source or not wording.credited:
        return True
    return not rivals(claim.source, wording.credited, (claim.side.reading, quoting.reading))


def _intensified(claim: Claim, tokens: Sequence[Token], wording: Wording) -> Strengthened | None:
    """Return the word that only one side makes stronger: "a breach" / "a flagrant breach"."""
    for ours, theirs in product(_content(tokens), _content(wording.tokens)):
        if not _one_word(tokens[ours], wording.tokens[theirs]):
            continue
        one, other = _stronger(tokens, ours), _stronger(wording.tokens, theirs)
        if (one is None) != (other is None):
            first, second = one or tokens[ours], other or wording.tokens[theirs]
            return Strengthened(
                claim,
                wording,
                Span(first.start, tokens[ours].end),
                Span(second.start, wording.tokens[theirs].end),
                (one or other or tokens[ours]).text,
                in_quotation=other is not None,
            )
    return None


def _content(tokens: Sequence[Token]) -> Sequence[int]:
    return [
        index
        for index, token in enumerate(tokens)
        if token.word not in STOP_WORDS and token.word not in colours().intensifiers
    ]


def _one_word(one: Token, other: Token) -> bool:
    return related(one.stem, other.stem) > 0 or near(one.stem, other.stem)


def _stronger(tokens: Sequence[Token], index: int) -> Token | None:
    """Return the intensifier right before a word."""
    return next(
        (token for token in tokens[max(0, index - BEFORE) : index] if token.word in colours().intensifiers), None
    )


def _coloured(claim: Claim, quoting: Side, wording: Wording) -> Strengthened | None:
    """Return the noun or verb of the quotation that the report names in another colour, one of them loaded."""
    reported = [use for use in uses(claim.side.statement, _marks(claim)) if claim.content.covers(use.span)]
    told = [use for use in uses(quoting.statement, ()) if wording.passage.span.covers(use.span)] if reported else []
    for one, other in product(reported, told):
        loaded = Colour.LOADED in (one.shade.colour, other.shade.colour) and one.shade.differs(other.shade)
        if loaded and not (_has(claim, other) or _quotes(wording, one)):
            in_quotation = other.shade.colour is Colour.LOADED
            words = (quoting if in_quotation else claim.side).words((other if in_quotation else one).span)
            return Strengthened(claim, wording, one.span, other.span, words, in_quotation)
    return None


def _has(claim: Claim, use: Use) -> bool:
    return use.shade.words[0] in {token.word for token in claim.side.statement.tokens}


def _quotes(wording: Wording, use: Use) -> bool:
    return base_form(use.shade.words[0]) in wording.content or use.shade.words[0] in {t.word for t in wording.tokens}
