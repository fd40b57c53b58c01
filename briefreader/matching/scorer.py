"""How alike two statements are: weighted overlap of the sentences, of their best clauses, and its mass.

The blend, its damping and the power of rarity follow measurements on news pairs judged sentence by
sentence: rarity in the articles compared is the largest gain, the best clause pair helps the ranking, and the
mass tells a long pair that shares much from a short one that shares a word.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from briefreader.matching.terms import Bag, Shared, Weights, shared_terms

DAMPING: Final = 3.0
"""Mean term weights added to a pair's total: two short sentences that share one word are not alike."""
FULL_MASS: Final = 6.0
"""Mean term weights of shared terms at which the mass is half of what it can be."""

SENTENCE: Final = 0.3
CLAUSE: Final = 0.4
MASS: Final = 0.3

SAME_NAME: Final = 0.5
"""What each further word of one name counts: "Endangered Species Act" is one thing in common, not three."""
OTHER_NUMBERS: Final = 0.3
"""What a pair loses at most where each statement has figures that the other lacks."""
OTHER_MASS: Final = 2.0
"""Mean term weights of such figures at which half of that is lost."""


@dataclass(frozen=True, slots=True)
class Score:
    """How alike two statements are, 0 to 1, and the terms that they share, with what each counts among them."""

    value: float
    shared: Shared

    def earned(self) -> list[tuple[tuple[str, str], float]]:
        """Return what each shared term adds to the value, the most first: together they are the value."""
        part = self.value / (math.fsum(self.shared.values()) or 1.0)
        return sorted(((keys, part * gain) for keys, gain in self.shared.items()), key=lambda item: (-item[1], item[0]))


def score(one: Bag, other: Bag, weights: Weights, *, totals: tuple[float, float], event: float = 1.0) -> Score:
    """Score two statements.

    Args:
        one, other: their bags.
        weights: the terms' weights.
        totals: the weight of all terms of `one` and of `other` as they count against the pair (`Weights.against`).
        event: how surely the two articles are on one event, 0 to 1.
    """
    common = names_once(shared_terms(one, other, weights), one, other)
    mass = math.fsum(common.values())
    damping = DAMPING * weights.mean
    sentence = 2 * mass / (totals[0] + totals[1] + damping)
    clause = max(_clause_scores(one, other, common, weights, damping), default=0.0)
    value = SENTENCE * sentence + CLAUSE * clause + MASS * mass / (mass + FULL_MASS * weights.mean)
    if event < 1.0:  # two reports of one event may well differ in a figure: that is what is looked for
        value *= event * _numbers_agree(one, other, common, weights)
    return Score(value, common)


def _clause_scores(one: Bag, other: Bag, common: Shared, weights: Weights, damping: float) -> Iterator[float]:
    for clause in one.clauses:
        for against in other.clauses:
            if mass := mass_within(common, clause, against):
                yield 2 * mass / (weights.against(clause) + weights.against(against) + damping)


def mass_within(common: Shared, clause: frozenset[str], against: frozenset[str]) -> float:
    """Return the weight of the shared terms that stand in both of two clauses."""
    return math.fsum(gain for (mine, theirs), gain in common.items() if mine in clause and theirs in against)


def names_once(common: Mapping[tuple[str, str], float], one: Bag, other: Bag) -> Shared:
    """Return the shared terms with every name of several words counted once, and a little for its length.

    A name is a run of capitals or figures that stands in both statements: its weightiest word counts in full.
    """
    if len(common) < 2:
        return common
    places = sorted(
        (mine.start, mine.start + len(mine.text), theirs.start, theirs.start + len(theirs.text), keys)
        for keys in common
        if _is_capital((mine := one.terms[keys[0]]).text) and _is_capital((theirs := other.terms[keys[1]]).text)
    )
    counted = dict(common)
    run: list[tuple[str, str]] = []
    for index, (start, _, start_there, _, keys) in enumerate(places):
        before = places[index - 1]
        if not (index and 0 < start - before[1] <= _GAP and 0 < start_there - before[3] <= _GAP):
            run = []
        run.append(keys)
        if len(run) > 1:
            counted |= _but_one(run, common)
    return counted


_GAP: Final = 2
"""Characters between two words of one name at most."""


def _is_capital(text: str) -> bool:
    return text[0].isupper() or text[0].isdigit()


def _but_one(run: list[tuple[str, str]], common: Mapping[tuple[str, str], float]) -> Shared:
    best = max(run, key=lambda keys: common[keys])
    return {keys: common[keys] * (1 if keys == best else SAME_NAME) for keys in run}


def _numbers_agree(one: Bag, other: Bag, common: Shared, weights: Weights) -> float:
    """Return 1, or less where each statement has figures that the other lacks.

    Fifty hurt and ninety hurt are hardly told of one crash; still they may be, so the loss is small.
    """
    if not one.numbers or not other.numbers:
        return 1.0
    mine = weights.total(one.numbers.difference(keys[0] for keys in common))
    theirs = weights.total(other.numbers.difference(keys[1] for keys in common))
    apart = min(mine, theirs)
    return 1 - OTHER_NUMBERS * apart / (apart + OTHER_MASS * weights.mean)
