"""Common nouns for where things happen, by sort: of one sort, two exclude each other. Compiled by hand.

A hall is in a building and a kitchen in a house, so nouns of different sorts are never compared; nor is a noun with
one that may be it ("building", "place").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_SORTS: Final = {
    "room": """kitchen|bedroom|bathroom|lounge=living room|hallway|garage|attic|basement=cellar|lift|stairwell|garden
        dining room|canteen|classroom|dormitory|balcony|roof=rooftop""",
    "premises": """hotel|restaurant=cafe|pub=bar|nightclub|school|hospital|church|mosque|synagogue|prison=jail|factory
        warehouse|supermarket|bank|library|cinema|theatre=theater|museum|stadium|airport|casino|hostel|bakery|mine
        petrol station|courthouse|barracks|embassy|parliament|university|town hall|mall=shopping centre|zoo|farm|mill
        railway station|police station|fire station|power station|nursing home
        market|bus station|office|brewery|convent=monastery|villa|palace|barn""",
    "ride": "train|bus=coach|tram|plane=aircraft=jet=airliner|helicopter|ferry|car=taxi|lorry=truck|van|boat",
    "ground": """beach|forest=wood=woods|desert|field|car park|park|motorway|bridge|tunnel|lake|river|canal|mountain
        quarry|swamp|cave|harbour=port|cemetery|playground|golf course|railway line""",
    "shore": "inland|sea",
    "stay": "hospital|prison=jail|home|police station|hotel",
}  # fmt: skip


def _by_noun() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for sort, rows in _SORTS.items():
        for entry in re.split(r"\||\n", rows):
            names = entry.strip().split("=")
            for name in names:
                found.setdefault(name, {})[sort] = names[0]
    return found


LOCALITIES: Final[Mapping[str, Mapping[str, str]]] = _by_noun()
"""Nouns of one or two words to their value in each sort."""

TWO_WORDS: Final = frozenset(name for name in LOCALITIES if " " in name)


def localities_apart(one: str, other: str) -> bool:
    """Return True where two nouns of one sort name places of which none is the other.

    >>> localities_apart("kitchen", "bedroom"), localities_apart("kitchen", "hotel"), localities_apart("pub", "bar")
    (True, False, False)
    """
    ours, theirs = LOCALITIES.get(one), LOCALITIES.get(other)
    if not ours or not theirs:
        return False
    return any(sort in theirs and ours[sort] != theirs[sort] for sort in ours)


ASHORE: Final[Mapping[str, str]] = {"inland": "inland", "onshore": "inland", "offshore": "sea"}
"""Words that alone tell where: on land, or at sea."""

TOWNS: Final = frozenset("town city village hamlet port resort".split())
"""Sorts of settlement of which two names are two places, though one be called a port and one a town."""

SETTLEMENTS: Final = frozenset(
    "village town city hamlet suburb district neighbourhood neighborhood province county island state region port "
    "resort parish borough department prefecture governorate township".split()
)
"""What an unknown name may be told to be: "the village of Kirkholm"."""

NAMED_SITES: Final = frozenset(
    "hospital airport school university prison bridge station hotel church mosque stadium street road avenue square "
    "park river lake bay gulf sea strait island mountain mount valley peninsula beach dam reservoir harbour port base "
    "theatre cathedral cemetery college court museum infirmary jail barracks".split()
)
"""Nouns that a site's name ends or begins with: "Harlow Hospital", "the Gulf of Aden"."""
