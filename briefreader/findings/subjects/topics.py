"""Topics: what the articles both speak of, under a label a reader understands.

A topic grows from a noun or name that the articles share, or from a subject of the news (injuries, charges, weather)
that each tells of in words of its own. Topics are chosen one by one, each for what it covers beyond those before it:
a greedy cover, as in extractive summaries.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import takewhile
from typing import Final

from briefreader.findings.subjects.phrases import Naming
from briefreader.findings.subjects.spotting import Spotter
from briefreader.lexicon.subjects import EXACT, subjects
from briefreader.matching.candidates import Address
from briefreader.matching.links import Match, Matching
from briefreader.matching.terms import RARITY_POWER, Bag
from briefreader.mentions.tokens import stem
from briefreader.model import Topic

PER_ROOT: Final = 2.1
"""Topics for the square root of an article's statements: about what analysts name, five for six statements."""
MAX_TOPICS: Final = 14
MAX_PASSAGES: Final = 8
"""Passages of one article in a topic at most."""
MAX_TERMS: Final = 6
LEFT: Final = 0.6
"""What is left of a statement for further topics when one has told of it: a sentence may belong to two or three."""
SUBJECT: Final = 1.5
"""What a subject of the news counts beside a word of the same rarity."""
LENGTH_POWER: Final = 0.5
"""A term is less of a long statement than of a short one, though not in proportion to their length."""
MIN_LINK: Final = 10.0
"""Score of a link between two articles that must hold a topic together: one word in two senses makes none."""


@dataclass(slots=True)
class _Candidate:
    """A possible topic: how much of each statement it is, and the terms that tell of it."""

    shares: dict[Address, float] = field(default_factory=dict)
    terms: Counter[str] = field(default_factory=Counter)


def shared_topics(matching: Matching) -> tuple[Topic, ...]:
    """Return the topics that two or more articles share, the weightiest first.

    A person is no topic: what is said of them is.
    """
    if len(matching.bags) < 2:
        return ()
    naming = Naming(matching)
    found: list[Topic] = []
    labels: set[str] = set()
    covering = _cover(_candidates(matching, naming.nouns), _most(matching))
    for chosen, places in sorted(covering, key=lambda item: -_support(item[1], matching)):
        bags = [matching.bag(place) for place in places]
        own = sorted(chosen.terms, key=lambda key: (key not in naming.nouns, -chosen.terms[key], key))
        label = naming.label(own, bags, labels)
        labels.add(label.casefold())
        passages = tuple(bag.statement.passage for bag in bags)
        written = tuple(dict.fromkeys(naming.written(term) for term in own[:MAX_TERMS]))
        found.append(Topic(f"T{len(found) + 1}", label, written, passages))
    return tuple(found)


def _support(places: Sequence[Address], matching: Matching) -> float:
    """Return how strongly a topic's statements are linked, for their number: what puts it before another."""
    inside = frozenset(places)
    scores = (found.score for found in _strong(matching) if found.one in inside and found.other in inside)
    return math.fsum(scores) / math.sqrt(len(places))


def _strong(matching: Matching) -> Iterator[Match]:
    return takewhile(lambda found: found.score >= MIN_LINK, matching.matches)


def _most(matching: Matching) -> int:
    shorter = sorted(map(len, matching.bags))[-2]
    return min(MAX_TOPICS, round(PER_ROOT * math.sqrt(shorter)))


def _candidates(matching: Matching, nouns: frozenset[str]) -> Mapping[str, _Candidate]:
    """Return the candidates that two articles share, by a term or by the name of a subject after a "#"."""
    every: dict[str, _Candidate] = defaultdict(_Candidate)
    told = {
        (number, index): _subjects_in(bag) for number, row in enumerate(matching.bags) for index, bag in enumerate(row)
    }
    counts = Counter(name for found in told.values() for name in found)
    for place, found in told.items():
        bag = matching.bag(place)
        length = matching.weights.total(bag.terms) ** LENGTH_POWER
        for key in bag.terms.keys() & nouns:
            every[key].shares[place] = matching.weights.of[key] / length
            every[key].terms[key] += 1
        for name, keys in found.items():
            rarity = math.log(1 + len(told) / counts[name]) ** RARITY_POWER
            every[name].shares[place] = SUBJECT * math.sqrt(min(2, len(keys))) * rarity / length
            every[name].terms.update(keys)
    linked = _linked(matching, {place: {*found, *matching.bag(place).terms} for place, found in told.items()})
    return {name: candidate for name, candidate in every.items() if name in linked and _is_shared(candidate)}


def _is_shared(candidate: _Candidate) -> bool:
    first = next(iter(candidate.shares))
    return any(place[0] != first[0] for place in candidate.shares)


def _linked(matching: Matching, names: Mapping[Address, set[str]]) -> frozenset[str]:
    linked: set[str] = set()
    for found in _strong(matching):
        linked |= names[found.one] & names[found.other]
    return frozenset(linked)


@cache
def _spotter() -> Spotter:
    return Spotter({f"#{name}": [_stems(words) for words in every] for name, every in subjects().items()})


@cache
def _exact() -> Mapping[str, tuple[str, ...]]:
    """Return the subjects of each word that counts in one form only: "shares", not "shared"."""
    every: dict[str, tuple[str, ...]] = {}
    for name, words in subjects().items():
        for word in words:
            if word.endswith(EXACT):
                every[word.removesuffix(EXACT)] = (*every.get(word.removesuffix(EXACT), ()), f"#{name}")
    return every


def _stems(words: str) -> list[str]:
    return [stem(word) for word in words.split("-")]


def _subjects_in(bag: Bag) -> Mapping[str, set[str]]:
    """Return the subjects that a statement tells of, each with the keys of the terms that do; attribution aside."""
    statement = bag.statement
    told = [subject for subject in statement.subjects if not subject.is_person]
    keys = {term.start: key for key, term in bag.terms.items()}
    found: dict[str, set[str]] = defaultdict(set)
    for spotted in _spotter().find([statement.tokens[subject.first].stem for subject in told]):
        phrase = told[spotted.first : spotted.end]
        if phrase[-1].last - phrase[0].first == len(phrase) - 1:
            found[spotted.name].update(keys[one.start] for one in phrase if one.start in keys)
    for subject in told:
        for name in _exact().get(statement.tokens[subject.first].word, ()):
            if subject.start in keys:
                found[name].add(keys[subject.start])
    return {name: words for name, words in found.items() if words}


def _cover(candidates: Mapping[str, _Candidate], most: int) -> Iterator[tuple[_Candidate, list[Address]]]:
    """Yield up to `most` candidates with their statements, each the one that covers most of what is left.

    What a candidate covers only ever shrinks, so one that still leads when it is weighed again is the best.
    """
    left: dict[Address, float] = defaultdict(lambda: 1.0)
    queue = [(-_gain(candidate, left), name) for name, candidate in candidates.items()]
    heapq.heapify(queue)
    seen: list[frozenset[Address]] = []
    while queue and len(seen) < most:
        _, name = heapq.heappop(queue)
        candidate = candidates[name]
        gain = _gain(candidate, left)
        if queue and (-gain, name) > queue[0]:
            heapq.heappush(queue, (-gain, name))
            continue
        places = frozenset(place for row in _best(candidate, left).values() for place in row)
        if any(places <= other for other in seen):
            continue
        for place in places:
            left[place] *= LEFT
        seen.append(places)
        yield candidate, sorted(places)


def _gain(candidate: _Candidate, left: Mapping[Address, float]) -> float:
    """Return what a candidate covers in the two articles that tell most of it, together."""
    sums = sorted(
        math.fsum(candidate.shares[place] * left[place] for place in row) for row in _best(candidate, left).values()
    )
    return math.sqrt(sums[-1] * sums[-2])


def _best(candidate: _Candidate, left: Mapping[Address, float]) -> Mapping[int, list[Address]]:
    """Return each article's statements that are most about a candidate."""
    rows: dict[int, list[Address]] = defaultdict(list)
    for place in candidate.shares:
        rows[place[0]].append(place)
    for number, row in rows.items():
        if len(row) > MAX_PASSAGES:
            row.sort(key=lambda place: (-candidate.shares[place] * left[place], place))
            rows[number] = row[:MAX_PASSAGES]
    return rows
