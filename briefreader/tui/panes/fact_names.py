"""What a list calls a fact: its label, and where another has the same, the words that only this one is linked by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from rich.cells import cell_len

from briefreader.briefing import Briefing
from briefreader.model import Fact, FactId
from briefreader.tui.drawing.rows import cut
from briefreader.tui.panes.fact_rows import grounds_of
from briefreader.tui.places.index import once_a_briefing

_REASONS: Final = 2


@once_a_briefing
def told_apart(briefing: Briefing) -> Mapping[FactId, str]:
    """Return what to add to the labels that several facts have: " · support, Russian"."""
    alike: dict[str, list[Fact]] = defaultdict(list)
    for fact in briefing.facts:
        alike[fact.label].append(fact)
    return {one: said for facts in alike.values() if len(facts) > 1 for one, said in _apart(briefing, facts)}


def _apart(briefing: Briefing, facts: list[Fact]) -> list[tuple[FactId, str]]:
    reasons = [list(dict.fromkeys(ground.a for ground in grounds_of(briefing, fact))) for fact in facts]
    shared = {word.casefold() for word in reasons[0]}.intersection(
        *([word.casefold() for word in own] for own in reasons)
    )
    own_only = [[word for word in own if word.casefold() not in shared][:_REASONS] for own in reasons]
    return [(fact.id, f" · {', '.join(own)}") for fact, own in zip(facts, own_only, strict=True) if own]


def fact_name(briefing: Briefing, fact: Fact, room: int) -> str:
    """Return a fact's name in at most `room` cells."""
    return fitted(fact.label, told_apart(briefing).get(fact.id, ""), room)


def fitted(label: str, apart: str, room: int) -> str:
    """Return a label with what tells it apart; it is the label that is cut."""
    some = apart if cell_len(apart) <= room // 2 else apart.partition(", ")[0]
    kept = cut(some, room // 2)
    return cut(label, room - cell_len(kept)) + kept
