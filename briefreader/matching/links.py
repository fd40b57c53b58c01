"""Which statements report one fact: scores, neighbours, and the decision."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.matching.candidates import Address, candidates
from briefreader.matching.event import names_in, same_event
from briefreader.matching.scorer import Score, score
from briefreader.matching.terms import Bag, Weights, bags, weigh
from briefreader.mentions.statements import Reading
from briefreader.model import Ground, Passage

FLOOR: Final = 0.03
"""Links that score less are not even returned as too weak to show."""
CUT: Final = 0.15
CUT_STEP: Final = 0.03
SHORT: Final = 8
"""A score from which a link is shown between short articles, and by how much it grows when their length doubles."""
SHARE_SHOWN: Final = 0.5
LEAST_SHOWN: Final = 0.135
"""Links as many as half the shorter article's statements are shown for one event, if they score this much."""
NEAR_CUT: Final = 0.85
AS_GOOD: Final = 0.9
"""A link just below the cut is shown where nothing matches either of its statements better by much."""
MAX_LINKS: Final = 20
"""Links returned for one passage at most."""
MAX_GROUNDS: Final = 12


@dataclass(frozen=True, slots=True)
class Match:
    """A scored pair of statements, by their addresses, and whether it is taken for one fact."""

    one: Address
    other: Address
    a: Passage
    b: Passage
    score: float
    shown: bool
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """All that was compared: the bags of each article's statements, the terms' weights, the matches, best first."""

    bags: tuple[tuple[Bag, ...], ...]
    weights: Weights
    matches: tuple[Match, ...]

    def bag(self, address: Address) -> Bag:
        """Return the bag of the statement at `address`."""
        return self.bags[address[0]][address[1]]


def match(readings: Sequence[Reading]) -> Matching:
    """Match the statements of different articles: every pair that scores above the floor."""
    rows = bags(readings)
    weights = weigh(rows)
    scores = _scores(rows, weights)
    best: dict[Address, float] = defaultdict(float)
    for (one, other), found in scores.items():
        best[one] = max(best[one], found.value)
        best[other] = max(best[other], found.value)
    cuts = _cuts(rows, scores)
    matches = [
        _match(one, other, rows, found, shown=_is_shown(found, cuts[one[0], other[0]], best[one], best[other]))
        for (one, other), found in scores.items()
        if found.value >= FLOOR
    ]
    matches.sort(key=lambda found: (-found.score, found.one, found.other))
    return Matching(rows, weights, _at_most(matches))


def _scores(rows: Sequence[Sequence[Bag]], weights: Weights) -> Mapping[tuple[Address, Address], Score]:
    totals = [[weights.total(bag.terms) for bag in row] for row in rows]
    names = [names_in(row) for row in rows]
    return {
        (one, other): score(
            rows[one[0]][one[1]],
            rows[other[0]][other[1]],
            weights,
            totals=(totals[one[0]][one[1]], totals[other[0]][other[1]]),
            event=same_event(names[one[0]], names[other[0]]),
        )
        for one, other in candidates(rows)
    }


def _is_shown(found: Score, cut: float, best_one: float, best_other: float) -> bool:
    if found.value >= cut:
        return True
    return found.value >= NEAR_CUT * cut and found.value >= AS_GOOD * max(best_one, best_other)


def _cuts(
    rows: Sequence[Sequence[Bag]], scores: Mapping[tuple[Address, Address], Score]
) -> Mapping[tuple[int, int], float]:
    """Return the score from which links are shown, for every two articles.

    The more pairs there are to choose from, the better chance alone scores, so it grows with the articles'
    length. Articles on one event are shown some of their best links in any case: reports in other words
    score low throughout.
    """
    values: dict[tuple[int, int], list[float]] = defaultdict(list)
    for (one, other), found in scores.items():
        values[one[0], other[0]].append(found.value)
    names = [names_in(row) for row in rows]
    cuts: dict[tuple[int, int], float] = {}
    for pair, found_values in values.items():
        first, second = pair
        shorter = min(len(rows[first]), len(rows[second]))
        cut = CUT + CUT_STEP * math.log2(max(1.0, shorter / SHORT))
        if same_event(names[first], names[second]) == 1.0:
            best = sorted(found_values, reverse=True)[: round(SHARE_SHOWN * shorter)]
            cut = min(cut, max(LEAST_SHOWN, best[-1] if best else cut))
        cuts[pair] = cut
    return cuts


def _match(one: Address, other: Address, rows: Sequence[Sequence[Bag]], found: Score, *, shown: bool) -> Match:
    a, b = rows[one[0]][one[1]], rows[other[0]][other[1]]
    earned = sorted(found.shared.items(), key=lambda item: (-item[1], item[0]))
    grounds = tuple(
        Ground(a.terms[mine].text, b.terms[theirs].text, 100 * gain) for (mine, theirs), gain in earned[:MAX_GROUNDS]
    )
    return Match(one, other, a.statement.passage, b.statement.passage, min(100.0, 100 * found.value), shown, grounds)


def _at_most(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Keep the best links of every statement, up to the cap."""
    counts: dict[Address, int] = defaultdict(int)
    kept: list[Match] = []
    for found in matches:
        if counts[found.one] < MAX_LINKS and counts[found.other] < MAX_LINKS:
            counts[found.one] += 1
            counts[found.other] += 1
            kept.append(found)
    return tuple(kept)
