"""Topics: what the articles both speak of, under a label a reader understands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefreader.findings.phrases import naming_terms, phrase_for
from briefreader.matching.candidates import Address
from briefreader.matching.links import Match, Matching
from briefreader.matching.terms import shared_terms
from briefreader.model import Passage, Topic

MAX_TOPICS: Final = 12
MIN_SCORE: Final = 13.0
"""Links that score less say too little of what the articles share."""
MIN_SHARED: Final = 2
"""Terms that a link needs to tell of a topic: two statements that share one word share no subject."""
SAME_TOPIC: Final = 0.5
"""Share of a term's links that another topic already holds, from which it is that topic's term too."""
MAX_TERMS: Final = 6
MAX_PASSAGES: Final = 6
"""Passages of one article in a topic at most."""


@dataclass(slots=True)
class _Draft:
    terms: list[str]
    links: set[int]
    support: float
    places: Counter[Address] = field(default_factory=Counter)


def shared_topics(matching: Matching) -> tuple[Topic, ...]:
    """Return the topics that two or more articles share, the weightiest first.

    A topic grows from the noun or name that carries most of the links between the articles; terms that carry
    the same links join it. A person is no topic: what is said of them is. Its passages are the linked statements and
    those that name its first term.
    """
    strong = [found for found in matching.matches if found.score >= MIN_SCORE and len(found.grounds) >= MIN_SHARED]
    nouns = naming_terms(bag for row in matching.bags for bag in row)
    drafts = _drafts(strong, nouns, matching)
    homes = _homes(matching)
    ranked = sorted(drafts, key=lambda draft: -draft.support)[:MAX_TOPICS]
    topics = (_topic(draft, nouns, homes, matching) for draft in ranked)
    return tuple(
        Topic(f"T{number}", label, terms, passages)
        for number, (label, terms, passages) in enumerate(_distinct(topics), start=1)
    )


def _drafts(matches: Sequence[Match], nouns: frozenset[str], matching: Matching) -> list[_Draft]:
    carried: dict[str, dict[int, float]] = defaultdict(dict)
    for index, found in enumerate(matches):
        shared = shared_terms(matching.bag(found.one), matching.bag(found.other), matching.weights)
        mass = sum(shared.values())
        for (term, _), weight in shared.items():
            carried[term][index] = found.score * weight / mass
    ranked = sorted(carried.items(), key=lambda item: (-sum(item[1].values()), item[0]))
    drafts: list[_Draft] = []
    for term, links in sorted(ranked, key=lambda item: item[0] not in nouns):
        home = next((draft for draft in drafts if _belongs(links, draft)), None)
        if home is None:
            if term not in nouns:
                continue
            home = _Draft([], set(), 0.0)
            drafts.append(home)
            home.links |= links.keys()
        home.terms.append(term)
        home.support += sum(links.values())
        for index, gain in links.items():
            home.places[matches[index].one] += round(gain)
            home.places[matches[index].other] += round(gain)
    return drafts


def _belongs(links: Mapping[int, float], draft: _Draft) -> bool:
    held = sum(gain for index, gain in links.items() if index in draft.links)
    return held >= SAME_TOPIC * sum(links.values())


def _homes(matching: Matching) -> Mapping[str, list[Address]]:
    homes: dict[str, list[Address]] = defaultdict(list)
    for number, row in enumerate(matching.bags):
        for index, bag in enumerate(row):
            for term in bag.terms:
                homes[term].append((number, index))
    return homes


def _topic(
    draft: _Draft, nouns: frozenset[str], homes: Mapping[str, Sequence[Address]], matching: Matching
) -> tuple[str, tuple[str, ...], tuple[Passage, ...]]:
    chosen: dict[int, list[Address]] = defaultdict(list)
    linked = [place for place, _ in draft.places.most_common()]
    for place in [*linked, *homes[draft.terms[0]]]:
        if place not in chosen[place[0]] and len(chosen[place[0]]) < MAX_PASSAGES:
            chosen[place[0]].append(place)
    places = sorted(place for row in chosen.values() for place in row)
    passages = tuple(matching.bag(place).statement.passage for place in places)
    terms = tuple(draft.terms[:MAX_TERMS])
    return phrase_for(terms, nouns, [matching.bag(place) for place in places]), terms, passages


def _distinct(
    topics: Iterator[tuple[str, tuple[str, ...], tuple[Passage, ...]]],
) -> Iterator[tuple[str, tuple[str, ...], tuple[Passage, ...]]]:
    """Leave out a topic whose label or whose passages another already has."""
    labels: set[str] = set()
    seen: list[frozenset[Passage]] = []
    for label, terms, passages in topics:
        own = frozenset(passages)
        if label.casefold() in labels or any(own <= other for other in seen):
            continue
        labels.add(label.casefold())
        seen.append(own)
        yield label, terms, passages
