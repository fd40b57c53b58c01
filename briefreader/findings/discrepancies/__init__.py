"""The kinds of discrepancy, one module a kind, and the one list that registers them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from briefreader.findings.compared import Compared, Difference
from briefreader.findings.discrepancies import (
    actor,
    attribution,
    certainty,
    place,
    quantity,
    quotation,
    status,
    time,
    wording,
)
from briefreader.progress import UNTOLD, Part

KINDS: Final[tuple[Callable[[Compared], Iterator[Difference]], ...]] = (
    quotation.find,
    status.find,
    quantity.find,
    time.find,
    certainty.find,
    place.find,
    actor.find,
    attribution.find,
    wording.find,
)
"""In the order in which ties are shown."""
MAX_A_KIND: Final = 150
"""Differences of one kind that are looked at in one comparison: a stated cap, for tables and lists."""


def differences(compared: Compared, *, progress: Part = UNTOLD) -> tuple[list[Difference], list[str]]:
    """Return what every kind finds, between articles or inside one, and a sentence for each that finds too much."""
    found: list[Difference] = []
    capped: list[str] = []
    for index, find in enumerate(KINDS):
        progress.at(f"discrepancies of {find.__module__.rpartition('.')[2]}", index / len(KINDS))
        own = list(islice(find(compared), MAX_A_KIND + 1))
        if len(own) > MAX_A_KIND:
            name = compared.readings[compared.alone].id if compared.alone is not None else "the articles"
            capped.append(f"Only the first {MAX_A_KIND} differences in {own[0].kind} of {name} were looked at.")
        found += own[:MAX_A_KIND]
    return found, capped
