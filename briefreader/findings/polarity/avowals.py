"""Admitted in one account and denied in the other, by the verb of saying alone: "she confirmed", "she denied"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from briefreader.findings.compared import Pair, Side
from briefreader.lexicon.saying import Force
from briefreader.matching.scorer import mass_within
from briefreader.matching.terms import Weights, shared_terms
from briefreader.mentions.speech.attributions import Attribution
from briefreader.mentions.tokens import tokenize

LEAST: Final = 0.3
"""How much of the shorter of two contents must be the other's too."""
MIN_SHARED: Final = 2
_AVOWING: Final = frozenset((Force.ADMIT, Force.CONFIRM))
_PRONOUNS: Final = frozenset(("", "he", "she", "they", "it"))


class Avowal(NamedTuple):
    """Two attributions of one content, one of which avows what the other denies; `shared` is how much is common."""

    one: Attribution
    other: Attribution
    shared: float


def avowals(pair: Pair, weights: Weights) -> Iterator[Avowal]:
    """Yield what one statement has somebody admit or confirm and the other has the same source deny."""
    for one in pair.one.statement.attributions:
        for other in pair.other.statement.attributions:
            forces = {one.force, other.force}
            if Force.DENY not in forces or forces.isdisjoint(_AVOWING) or not _one_source(one, other):
                continue
            ours, theirs = _content(pair.one, one), _content(pair.other, other)
            common = shared_terms(pair.one.bag, pair.other.bag, weights)
            both = [keys for keys in common if keys[0] in ours and keys[1] in theirs]
            least = min(weights.total(ours), weights.total(theirs))
            shared = mass_within(common, ours, theirs) / least if least else 0.0
            if len(both) >= MIN_SHARED and shared >= LEAST:
                yield Avowal(one, other, min(1.0, shared))


def _one_source(one: Attribution, other: Attribution) -> bool:
    """Return True where both may be one source: a name in common, or a pronoun on one side."""
    ours, theirs = one.source.lower(), other.source.lower()
    if ours in _PRONOUNS or theirs in _PRONOUNS:
        return True
    return not {token.word for token in tokenize(ours)}.isdisjoint(token.word for token in tokenize(theirs))


def _content(side: Side, credited: Attribution) -> frozenset[str]:
    return frozenset(
        key
        for key, term in side.bag.terms.items()
        if any(span.start <= term.start < span.end for span in credited.content)
    )
