"""Where two articles tell of one scene: at their links and next to them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Final

from briefreader.findings.compared import Compared, Side
from briefreader.matching.candidates import Address

NEAR: Final = 2
"""Statements from a linked one within which an article mostly goes on about the same."""
ONE_EVENT: Final = 22.0
"""Closeness of two articles from which they report one event."""
MAX_STATEMENTS: Final = 400
"""Statements of one article read for what it tells far from any link: a stated cap."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Two articles, or one against itself, with the statements that are linked."""

    compared: Compared
    one: int
    other: int
    links: tuple[tuple[int, int], ...]
    close: bool

    @property
    def inside(self) -> bool:
        """True where an article is laid against itself."""
        return self.one == self.other

    def sides(self, number: int) -> list[Side]:
        """Return the statements of one of the articles."""
        row = self.compared.matching.bags[number][:MAX_STATEMENTS]
        return [Side(self.compared.readings[number], bag, (number, at)) for at, bag in enumerate(row)]

    def together(self, one: Address, other: Address) -> bool:
        """Return True where a link has both statements, or those next to them."""
        if self.inside:
            return True
        first, second = (one, other) if one[0] == self.one else (other, one)
        return any(abs(at - first[1]) + abs(against - second[1]) <= NEAR for at, against in self.links)

    def linked(self, address: Address) -> bool:
        """Return True where a statement, or one near it, is linked with the other article at all."""
        if self.inside:
            return True
        place = 0 if address[0] == self.one else 1
        return any(abs(link[place] - address[1]) <= NEAR for link in self.links)


def scenes(compared: Compared) -> list[Scene]:
    """Return every two articles with a link; of one compared with itself, that one twice."""
    if compared.alone is not None:
        return [Scene(compared, compared.alone, compared.alone, (), close=True)]
    links: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for pair in compared.pairs:
        if pair.shown:
            one, other = sorted((pair.one.address, pair.other.address))
            links.setdefault((one[0], other[0]), []).append((one[1], other[1]))
    return [
        Scene(compared, one, other, tuple(links[one, other]), compared.closeness(one, other) >= ONE_EVENT)
        for one, other in combinations(range(len(compared.readings)), 2)
        if (one, other) in links
    ]
