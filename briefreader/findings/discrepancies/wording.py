"""Wording: one thing named in words of different colour, each article keeping to its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations, product
from typing import Final

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.occasion import on_two_days
from briefreader.findings.speech.colouring import Palette, Use, palette
from briefreader.lexicon.colour import Colour
from briefreader.matching.candidates import Address
from briefreader.matching.terms import Weights, shared_terms
from briefreader.mentions.statements import Statement
from briefreader.model import Kind, Severity

LEAST_SCORE: Final = 14.0
NEAR: Final = 4
"""Words around a word of colour that tell what it is of."""
BESIDE: Final = 3
SAME_PLACE: Final = 0.15
SAME_CLAUSE: Final = 0.4
SAME_ACT: Final = 0.35
"""How much of the rest of two clauses must agree: where nothing beside the words does, and for verbs."""
LEAST_SHARED: Final = 2
OPENING: Final = 2
OFTEN: Final = 2
"""Statements at the top, and uses, from which a word names what an account is about."""
MAX_FOUND: Final = 3
"""Words of colour raised between two articles at most: past that it is their style, which is seen at once."""
MAX_USES: Final = 20
"""Uses of a thing's words looked at in one article: a stated cap."""
SURE_SCORE: Final = 40.0


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every thing that two articles name in words of different colour.

    The words stand in the same place of linked statements: with the same names or modifiers around them, or in
    clauses that agree for the rest. A noun with one name beside it everywhere is known without a link too, as is the
    doer or the event that both accounts are about. An article that uses the other's word, or any of its colour, has no
    colour of its own; what stands between quotation marks is the speaker's. Inside one article two words are its style.
    """
    if not compared.pairs or compared.pairs[0].inside:
        return
    palettes = [palette(reading) for reading in compared.readings]
    found: dict[Point, Difference] = {}
    for pair in compared.pairs:
        if pair.shown and pair.score >= LEAST_SCORE:
            for one, other in _apart(pair, palettes[pair.one.address[0]], palettes[pair.other.address[0]]):
                point = _point(pair, one, other)
                if point not in found and (share := _same_slot(pair, one, other, compared.matching.weights)):
                    found[point] = _difference(pair, one, other, share)
    for pair, one, other in chain(_everywhere(compared, palettes), _main_thing(compared, palettes)):
        if (point := _point(pair, one, other)) not in found:
            found[point] = _difference(pair, one, other, 0.0)
    counts: Counter[tuple[int, int]] = Counter()
    for point, difference in sorted(found.items(), key=lambda item: (-item[1].confidence, item[1].evidence)):
        counts[point[:2]] += 1
        if counts[point[:2]] <= MAX_FOUND:
            yield difference


def _main_thing(compared: Compared, palettes: Sequence[Palette]) -> Iterator[tuple[Pair, Use, Use]]:
    """Yield two words for the doer or the event that both accounts are about: near the top, or again and again."""
    for first, second, _ in compared.on_one_event():
        ours, theirs = palettes[first], palettes[second]
        for thing in sorted(ours.things.keys() & theirs.things.keys()):
            if not ours.things[thing][0][1].shade.main:
                continue
            mine, their = _main_uses(ours.things[thing]), _main_uses(theirs.things[thing])
            found = [
                (pair, one, other)
                for (at, one), (there, other) in product(mine, their)
                if _is_apart(one, other, ours, theirs)
                and _may_be_one(pair := _unlinked(compared, (first, at), (second, there)), one, other)
            ]
            if found:
                weights = compared.matching.weights
                yield max(found, key=lambda told: _in_common(told[0], weights))


def _unlinked(compared: Compared, first: Address, second: Address) -> Pair:
    return Pair(compared.side(first), compared.side(second), score=0.0, shown=False)


def _in_common(pair: Pair, weights: Weights) -> float:
    return sum(shared_terms(pair.one.bag, pair.other.bag, weights).values())


def _may_be_one(pair: Pair, one: Use, other: Use) -> bool:
    """Return True where two words may name one thing: both one or many, of one day, and not of two places."""
    if _is_plural(pair.one, one) != _is_plural(pair.other, other):
        return False
    if _is_elsewhere(pair.one, pair.other) or _is_elsewhere(pair.other, pair.one):
        return False
    return not on_two_days(pair.one.passage_around(one.span).text, pair.other.passage_around(other.span).text)


def _is_elsewhere(side: Side, other: Side) -> bool:
    """Return True where a statement names a place, and the other a place of its own that this article has nowhere."""
    told = _places(other.statement)
    if not told or not _places(side.statement):
        return False
    return told.isdisjoint(key for statement in side.reading.statements for key in _places(statement))


def _places(statement: Statement) -> frozenset[str]:
    return frozenset(subject.key for subject in statement.subjects if subject.is_name and not subject.is_person)


def _main_uses(told: Sequence[tuple[int, Use]]) -> Sequence[tuple[int, Use]]:
    """Return the uses of a thing's words that tell what the account is about."""
    counts = Counter(use.shade.words for _, use in told)
    return [(at, use) for at, use in told[:MAX_USES] if at <= OPENING or counts[use.shade.words] >= OFTEN]


Point = tuple[int, int, frozenset[tuple[str, ...]]]
"""The numbers of two articles, and the two words that part them, whichever uses which."""


def _point(pair: Pair, one: Use, other: Use) -> Point:
    return pair.one.address[0], pair.other.address[0], frozenset((one.shade.words, other.shade.words))


def _everywhere(compared: Compared, palettes: Sequence[Palette]) -> Iterator[tuple[Pair, Use, Use]]:
    """Yield two nouns for one thing, each with the same name beside it, in statements that need not be linked."""
    for (first, ours), (second, theirs) in combinations(enumerate(palettes), 2):
        marked = (ours.marked & theirs.things.keys()) | (theirs.marked & ours.things.keys())
        for thing in sorted(marked):
            for (mine, one), (their, other) in product(ours.things[thing][:MAX_USES], theirs.things[thing][:MAX_USES]):
                if one.shade.verb or not _is_apart(one, other, ours, theirs):
                    continue
                sides = compared.side((first, mine)), compared.side((second, their))
                if _names_beside(sides[0], one) & _names_beside(sides[1], other):
                    yield Pair(*sides, score=0.0, shown=False), one, other


def _names_beside(side: Side, use: Use) -> frozenset[str]:
    """Return the keys of the names that stand right beside a word: "Russia's …", "the … of Russia"."""
    return frozenset(
        subject.key
        for subject in side.statement.subjects
        if subject.is_name
        and (use.first - BESIDE <= subject.last < use.first or use.last < subject.first <= use.last + BESIDE)
    )


def _apart(pair: Pair, ours: Palette, theirs: Palette) -> Iterator[tuple[Use, Use]]:
    """Yield the words of two statements for one thing in different colours, each foreign to the other article."""
    mine, their = ours.told.get(pair.one.address[1], ()), theirs.told.get(pair.other.address[1], ())
    for one, other in product(mine, their):
        if _is_apart(one, other, ours, theirs):
            yield one, other


def _is_apart(one: Use, other: Use, ours: Palette, theirs: Palette) -> bool:
    """Return True where neither article has the other's word, or one of its colour that the other has not as well."""
    if not one.shade.differs(other.shade) or ours.has(other.shade) or theirs.has(one.shade):
        return False
    return ours.words(other.shade) <= theirs.words(other.shade) and theirs.words(one.shade) <= ours.words(one.shade)


def _same_slot(pair: Pair, one: Use, other: Use, weights: Weights) -> float:
    """Return how much of the two clauses agrees around two words for one thing; 0 where they name another.

    A verb needs clauses that agree for the rest. A noun needs a word beside it that stands beside the other too, and
    another shared word at least; where nothing stands beside both, or one is many and the other one, the clauses
    must agree for the rest as well.
    """
    if on_two_days(pair.one.passage_around(one.span).text, pair.other.passage_around(other.span).text):
        return 0.0
    ours, theirs = _rest(pair.one, one), _rest(pair.other, other)
    common = shared_terms(pair.one.bag, pair.other.bag, weights)
    shared = {keys: weight for keys, weight in common.items() if keys[0] in ours and keys[1] in theirs}
    total = weights.total(ours) + weights.total(theirs)
    share = 2 * sum(shared.values()) / total if total else 0.0
    if one.shade.verb:
        return share if len(shared) >= LEAST_SHARED and share >= SAME_ACT else 0.0
    beside = any(
        _is_near(pair.one, one, ours[keys[0]]) and _is_near(pair.other, other, theirs[keys[1]]) for keys in shared
    )
    likely = beside and _is_plural(pair.one, one) == _is_plural(pair.other, other)
    if len(common) < LEAST_SHARED or share < (SAME_PLACE if likely else SAME_CLAUSE):
        return 0.0
    return share


def _rest(side: Side, use: Use) -> Mapping[str, int]:
    """Return the terms of the clause of a word, the word itself aside, each with its place."""
    return {
        key: term.start
        for key, term in side.terms_in(use.span).items()
        if not use.span.start <= term.start < use.span.end
    }


def _is_plural(side: Side, use: Use) -> bool:
    word = side.statement.tokens[use.last].word
    return word.endswith("s") and not word.endswith("ss")


def _is_near(side: Side, use: Use, start: int) -> bool:
    tokens = side.statement.tokens
    first, last = max(0, use.first - NEAR), min(len(tokens) - 1, use.last + NEAR)
    return tokens[first].start <= start <= tokens[last].start


def _difference(pair: Pair, one: Use, other: Use, share: float) -> Difference:
    words = pair.one.words(one.span), pair.other.words(other.span)
    stronger = max(one.shade, other.shade, key=lambda shade: shade.colour)
    coloured = words[0] if stronger is one.shade else words[1]
    tells = "loaded" if stronger.colour is Colour.LOADED else "stronger"
    return Difference(
        kind=Kind.WORDING,
        severity=Severity.MEDIUM if one.shade.weighs else Severity.LOW,
        confidence=min(0.9, 0.4 + 0.3 * min(1.0, pair.score / SURE_SCORE) + 0.2 * share),
        summary=pair.summary(words[0], words[1]),
        why=f"Two words for one thing; “{coloured}” is the {tells} one, and neither account uses the other's.",
        evidence=(pair.one.passage_around(one.span), pair.other.passage_around(other.span)),
    )
