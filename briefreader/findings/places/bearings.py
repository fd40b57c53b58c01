"""One thing told to lie on two sides of one landmark: 20 km south-west / 20 km south-east of the town."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from briefreader.findings.cast import Cast
from briefreader.findings.compared import Compared, Pair
from briefreader.findings.occasion import on_two_days
from briefreader.lexicon.localities import SETTLEMENTS
from briefreader.matching.candidates import Address
from briefreader.matching.terms import shared_terms
from briefreader.mentions.naming.places import COMPASS, SIDES, Located, located, sides_apart
from briefreader.mentions.quantities.quantity import Quantity
from briefreader.mentions.tokens import stem

_BEARINGS: Final = COMPASS.keys() | SIDES.keys()
_STREAM: Final = frozenset(("upstream", "downstream"))
_BESIDE: Final = 12
"""Characters from a distance within which stands the bearing that it is measured on."""
_ALIKE: Final = 1.5
"""How many times one distance the other may be, where both are of one thing."""
LEAST: Final = 10.0
"""What such a pair counts as a link."""
LEAST_SHARED: Final = 2
"""Terms that two clauses share beside the landmark."""
Told = tuple[Address, Located]


def on_two_sides(
    compared: Compared, casts: Sequence[Cast], close: Sequence[tuple[int, int]]
) -> Iterator[tuple[Pair, Located, Located]]:
    """Yield what two articles on one event tell by one landmark, each on one side of it, on two sides."""
    told = {number: _bearings(casts[number], number) for numbers in close for number in numbers}
    for one, other in close:
        for mine, theirs in product(told[one], told[other]):
            if not _across(mine[1], theirs[1]):
                continue
            if _is_told_across(told[one], mine) or _is_told_across(told[other], theirs):
                continue
            pair = Pair(compared.side(mine[0]), compared.side(theirs[0]), LEAST, shown=False)
            if _on_one_thing(pair, mine[1], theirs[1], compared):
                yield pair, mine[1], theirs[1]
                break


def _is_told_across(row: Sequence[Told], own: Told) -> bool:
    """Return True where an article puts something by that landmark on a side that its own telling excludes, too."""
    return any(_across(own[1], at) for _, at in row)


def _bearings(cast: Cast, number: int) -> list[Told]:
    """Return where an article tells a side of something; a region's north and south are two places of their own."""
    found: list[Told] = []
    for index, (statement, names) in enumerate(zip(cast.reading.statements, cast.names, strict=True)):
        words = [token.word for token in statement.tokens]
        if any(word == "of" and words[at - 1] in _BEARINGS for at, word in enumerate(words)):
            found.extend(
                ((number, index), at)
                for at in located(statement, names)
                if at.side is not None and at.relation not in ("to", "from") and at.preposition in _BEARINGS
            )
    return found


def _across(one: Located, other: Located) -> bool:
    if one.side is None or other.side is None or not sides_apart(one.side, other.side):
        return False
    if one.key == other.key:
        return True
    return (
        {one.preposition, other.preposition} == _STREAM
        and (one.name is None) != (other.name is None)
        and any(each.name is None and each.key in _COMMON for each in (one, other))
    )


_COMMON: Final = frozenset(map(stem, SETTLEMENTS))


def _on_one_thing(pair: Pair, one: Located, other: Located, compared: Compared) -> bool:
    """Return True where both are as far off, or their clauses share more than the landmark, or tell of a river."""
    clauses = pair.one.passage_around(one.span).text, pair.other.passage_around(other.span).text
    if on_two_days(*clauses):
        return False
    far = _distance(pair.one.statement.quantities, one), _distance(pair.other.statement.quantities, other)
    if far[0] is not None and far[1] is not None:
        return max(far[0], far[1]) <= _ALIKE * min(far[0], far[1])
    if one.preposition in _STREAM:
        return True
    ours, theirs = pair.one.terms_in(one.span).keys(), pair.other.terms_in(other.span).keys()
    shared = shared_terms(pair.one.bag, pair.other.bag, compared.matching.weights)
    names = {word for at in (one, other) if at.name is not None for word in at.name.key.split()}
    return sum(mine in ours and key in theirs and mine not in names for mine, key in shared) >= LEAST_SHARED


def _distance(quantities: Sequence[Quantity], at: Located) -> float | None:
    near = [each for each in quantities if 0 <= at.span.start - each.span.end <= _BESIDE and each.low > 0]
    return near[-1].low if near else None
