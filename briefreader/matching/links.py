"""Which statements report one fact: scores, neighbours, and the decision."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from briefreader.matching.candidates import MAX_PAIRS, Address, choose
from briefreader.matching.event import profile, same_event
from briefreader.matching.scorer import Score, score
from briefreader.matching.spelling import MAX_NAMES, spelling
from briefreader.matching.terms import Bag, Weights, bags, weigh
from briefreader.mentions.statements import Reading
from briefreader.model import Ground, Passage
from briefreader.progress import UNTOLD, Part

FLOOR: Final = 0.03
"""Links that score less are not even returned as too weak to show."""
CUT: Final = 0.13
CUT_STEP: Final = 0.04
SHORT: Final = 8
"""A score from which a link is shown between short articles, and by how much it grows when their length doubles."""
SHARE_SHOWN: Final = 0.5
LEAST_SHOWN: Final = 0.1
"""Links as many as half the shorter article's statements are shown for one event, if they score this much."""
IN_COMMON: Final = 2
"""Terms that two statements share at least, for their link to be shown: one word in common is no fact."""
IN_COMMON_APART: Final = 4
"""The same where it is not sure that the articles are on one event."""
RIVALRY: Final = 0.4
"""How strongly a better partner counts against a pair: a power of its score's share in the best."""
MAX_LINKS: Final = 20
"""Links returned for one passage at most."""
MAX_GROUNDS: Final = 12
TOLD_EVERY: Final = 500
"""Pairs scored between two tellings of how far that is."""

Pair = tuple[Address, Address]


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
    """All that was compared: the bags of each article's statements, the terms' weights, the matches, best first.

    `capped` says in a sentence each what was left out because the articles are too long to be compared in full.
    """

    bags: tuple[tuple[Bag, ...], ...]
    weights: Weights
    matches: tuple[Match, ...]
    capped: tuple[str, ...] = ()

    def bag(self, address: Address) -> Bag:
        """Return the bag of the statement at `address`."""
        return self.bags[address[0]][address[1]]


def match(readings: Sequence[Reading], *, progress: Part = UNTOLD) -> Matching:
    """Match the statements of different articles: every pair that scores above the floor."""
    progress.at("matching", 0)
    spelled = spelling(readings)
    rows = bags(readings, spelled)
    weights = weigh(rows)
    events = _events(rows)
    chosen = choose(rows)
    scores = _beside_the_best(_scores(chosen.pairs, rows, weights, events, progress))
    cuts = _cuts(rows, scores, events)
    matches = [
        _match(one, other, rows, found, shown=_is_shown(found, cuts[one[0], other[0]], events[one[0], other[0]]))
        for (one, other), found in scores.items()
        if found.value >= FLOOR
    ]
    matches.sort(key=lambda found: (-found.score, found.one, found.other))
    return Matching(rows, weights, _at_most(matches), tuple(_capped(chosen.cut_short, spelled.left_out, rows)))


def _capped(cut_short: int, names: int, rows: Sequence[Sequence[Bag]]) -> Iterator[str]:
    """Yield a sentence for every cap that was reached."""
    if cut_short:
        statements = sum(len(row) for row in rows)
        yield (
            f"{cut_short:,} of {statements:,} statements were compared only with those that share their rarest words: "
            f"about {MAX_PAIRS:,} pairs are scored in one comparison."
        )
    if names:
        yield f"{names:,} names were not compared with others of like spelling: {MAX_NAMES:,} names are."


def _events(rows: Sequence[Sequence[Bag]]) -> Mapping[tuple[int, int], float]:
    """Return how surely every two articles are on one event."""
    profiles = [profile(row) for row in rows]
    return {
        (one, other): same_event(profiles[one], profiles[other]) for one, other in combinations(range(len(rows)), 2)
    }


def _scores(
    pairs: Sequence[Pair],
    rows: Sequence[Sequence[Bag]],
    weights: Weights,
    events: Mapping[tuple[int, int], float],
    progress: Part,
) -> dict[Pair, Score]:
    totals = [[weights.against(bag.terms.keys()) for bag in row] for row in rows]
    scores: dict[Pair, Score] = {}
    for index, (one, other) in enumerate(pairs):
        if index % TOLD_EVERY == 0:
            progress.at("matching", index / len(pairs))
        scores[one, other] = score(
            rows[one[0]][one[1]],
            rows[other[0]][other[1]],
            weights,
            totals=(totals[one[0]][one[1]], totals[other[0]][other[1]]),
            event=events[one[0], other[0]],
        )
    return scores


def _beside_the_best(scores: Mapping[Pair, Score]) -> dict[Pair, Score]:
    """Scale every score down by how far it stays behind the best that either statement has with the other article.

    Most statements have one partner: what is alike to a better matched one is alike by its subject alone.
    """
    best: dict[tuple[Address, int], float] = defaultdict(float)
    for (one, other), found in scores.items():
        best[one, other[0]] = max(best[one, other[0]], found.value)
        best[other, one[0]] = max(best[other, one[0]], found.value)
    return {
        (one, other): Score(
            found.value * (found.value / max(best[one, other[0]], best[other, one[0]])) ** RIVALRY, found.shared
        )
        for (one, other), found in scores.items()
        if found.value
    }


def _is_shown(found: Score, cut: float, event: float) -> bool:
    return found.value >= cut and len(found.shared) >= (IN_COMMON if event == 1.0 else IN_COMMON_APART)


def _cuts(
    rows: Sequence[Sequence[Bag]], scores: Mapping[Pair, Score], events: Mapping[tuple[int, int], float]
) -> Mapping[tuple[int, int], float]:
    """Return the score from which links are shown, for every two articles.

    The more pairs there are to choose from, the better chance alone scores, so it grows with the articles'
    length. Articles on one event are shown some of their best links in any case: reports in other words
    score low throughout.
    """
    values: dict[tuple[int, int], list[float]] = defaultdict(list)
    for (one, other), found in scores.items():
        values[one[0], other[0]].append(found.value)
    cuts: dict[tuple[int, int], float] = {}
    for pair, found_values in values.items():
        first, second = pair
        shorter = min(len(rows[first]), len(rows[second]))
        cut = CUT + CUT_STEP * math.log2(max(1.0, shorter / SHORT))
        if events[pair] == 1.0:
            best = sorted(found_values, reverse=True)[: round(SHARE_SHOWN * shorter)]
            cut = min(cut, max(LEAST_SHOWN, best[-1] if best else cut))
        cuts[pair] = cut
    return cuts


def _match(one: Address, other: Address, rows: Sequence[Sequence[Bag]], found: Score, *, shown: bool) -> Match:
    a, b = rows[one[0]][one[1]], rows[other[0]][other[1]]
    grounds = tuple(
        Ground(a.terms[mine].text, b.terms[theirs].text, 100 * gain)
        for (mine, theirs), gain in found.earned()[:MAX_GROUNDS]
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
