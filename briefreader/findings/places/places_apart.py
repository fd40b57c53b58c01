"""Whether two places can be one, or one in the other, or are two that exclude each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.localities import SETTLEMENTS, TOWNS, localities_apart
from briefreader.lexicon.places import PlaceKind, contains
from briefreader.matching.likeness import spelled_apart
from briefreader.mentions.naming.places import Located, sides_apart
from briefreader.model import Severity

_IN_AND_OUT: Final = ({"inside", "outside"}, {"in", "outside"})
"""A town's outskirts are both in and outside it: of a named place, only "inside" excludes "outside"."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Why two places are two; `weak` where the text must bear it out more than for places of the gazetteer."""

    reason: str
    severity: Severity
    weak: bool = False


def apart(one: Located, other: Located) -> Apart | None:
    """Return why two places exclude each other, or None where they may be one, or one in or near the other."""
    if one.key == other.key and {one.preposition, other.preposition} in (_IN_AND_OUT[:1] if one.name else _IN_AND_OUT):
        return Apart(f"{one.preposition} / {other.preposition} the same place", Severity.MEDIUM, weak=True)
    if one.key == other.key:
        return _sides(one, other)
    if one.relation != other.relation:
        return None
    if one.place is not None and other.place is not None:
        return _known(one, other)
    if one.name is not None and other.name is not None:
        return _told(one, other)
    if one.name is None and other.name is None and one.relation != "near" and localities_apart(one.key, other.key):
        return Apart(f"{one.key} / {other.key}", Severity.MEDIUM, weak=True)
    return None


def _sides(one: Located, other: Located) -> Apart | None:
    if one.side is None or other.side is None or not sides_apart(one.side, other.side):
        return None
    if {one.relation, other.relation} & {"to", "from"} and one.relation != other.relation:
        return None
    return Apart("opposite sides or parts of one place", Severity.HIGH if one.side < 0 else Severity.MEDIUM)


def _known(one: Located, other: Located) -> Apart | None:
    if one.place is None or other.place is None or one.relation == "near":
        return None
    if contains(one.key, other.key) or contains(other.key, one.key):
        return None
    if one.key in other.within or other.key in one.within:
        return None
    kinds = {one.place.kind, other.place.kind}
    if PlaceKind.REGION in kinds or (PlaceKind.WATER in kinds and len(kinds) > 1):
        return None
    if len(kinds) > 1 and not _in_two_countries(one, other):
        return None
    return Apart("neither lies in the other", Severity.HIGH)


def _in_two_countries(one: Located, other: Located) -> bool:
    if one.place is None or other.place is None:
        return False
    ours, theirs = {one.key, *one.place.within}, {other.key, *other.place.within}
    inner, outer = (ours, other.key) if one.place.kind is not PlaceKind.COUNTRY else (theirs, one.key)
    return PlaceKind.COUNTRY in {one.place.kind, other.place.kind} and outer not in inner


def _told(one: Located, other: Located) -> Apart | None:
    """Compare names of which the gazetteer knows one at most: only two of one sort, told in one way."""
    if one.key in other.within or other.key in one.within:
        return None
    if _spelled_apart(one, other):
        return Apart("one name in two spellings", Severity.LOW)
    if one.place is not None or other.place is not None or not one.sort:
        return None
    towns = one.sort in TOWNS and other.sort in TOWNS
    if (one.sort != other.sort and not towns) or one.relation == "near" or _share_a_word(one, other):
        return None
    severity = Severity.HIGH if one.sort in SETTLEMENTS else Severity.MEDIUM
    return Apart(f"another {one.sort}", severity if one.sort == other.sort else Severity.MEDIUM, weak=True)


def _share_a_word(one: Located, other: Located) -> bool:
    if one.name is None or other.name is None:
        return True
    return not (one.name.words - {one.sort}).isdisjoint(other.name.words - {other.sort})


def _spelled_apart(one: Located, other: Located) -> bool:
    ours, theirs = one.key.split(), other.key.split()
    if one.name is None or other.name is None or len(ours) != len(theirs):
        return False
    if one.place is not None and other.place is not None:
        return False
    differ = [(mine, against) for mine, against in zip(ours, theirs, strict=True) if mine != against]
    return len(differ) == 1 and spelled_apart(*differ[0])
