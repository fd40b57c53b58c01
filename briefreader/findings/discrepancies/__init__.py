"""The kinds of discrepancy, one module a kind, and the one list that registers them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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


def differences(compared: Compared) -> Iterator[Difference]:
    """Yield what every kind finds, between articles or inside one."""
    for find in KINDS:
        yield from find(compared)
