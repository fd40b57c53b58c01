"""A number in an article with what it counts, and when two of them count the same thing and agree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from briefreader.lexicon.places import place_of
from briefreader.mentions.quantities.states import PEOPLE_STATES
from briefreader.mentions.tokens import stem
from briefreader.model import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in an article, what it counts and how.

    `span` is the number with its unit and the thing counted, `number` the number's own words. `low` and `high` are
    in the base unit named by `unit`; they are equal for an exact figure, and `high` is infinite for an open one.
    `thing` is the stem of the noun counted, `qualifiers` the stems that say which of them, `state` what happened to
    them, under one name for all its words ("kill" for killed, dead, toll). `rounding` is how far the figure as
    written may lie from the exact one.
    """

    span: Span
    number: Span
    low: float
    high: float
    unit: str
    thing: str = ""
    qualifiers: frozenset[str] = frozenset()
    state: str = ""
    approximate: bool = False
    bound: str = ""
    rounding: float = 0


_SAME_THINGS: Final = (
    "people person human individual victim",
    "soldier troop serviceman servicewoman servicemember",
    "child kid minor youngster schoolchild",
    "police policeman policewoman officer",
    "protester demonstrator protestor",
    "migrant refugee asylum-seeker",
    "house home dwelling residence",
    "job post position",
    "worker employee staff",
    "car vehicle automobile",
    "plane aircraft airplane aeroplane jet",
    "ship vessel boat",
    "firm company business",
    "state country nation",
    "gunman attacker assailant",
    "militant insurgent rebel fighter",
    "quake earthquake tremor",
    "sentence prison jail imprisonment term",
    "profit earnings income",
    "sale revenue turnover",
    "price cost",
    "pupil student schoolboy schoolgirl",
    "region province",
    "member",
    "seat mandate",
    "vote ballot",
    "case infection",
)
_GROUP_OF: Final = {stem(word): group for group, words in enumerate(_SAME_THINGS) for word in words.split()}
_PEOPLE: Final = _GROUP_OF[stem("people")]
_SOLDIERS: Final = _GROUP_OF[stem("soldier")]
_TOLLS: Final = frozenset(
    stem(word)
    for word in "death toll fatality casualty injury arrest life body dead evacuation rescue killing hospitalisation "
    "kill figure tally number".split()
)
"""What counts people by what happened to them: "12 deaths" are 12 people killed."""
_DISTINCT: Final = frozenset(
    stem(word) for word in "per from ago later earlier before after first last next past prior previous".split()
)
_ADDITIONAL: Final = frozenset(
    stem(word) for word in "another more other additional extra further new remaining".split()
)
_COLOURLESS: Final = frozenset(
    stem(word) for word in "record total estimated the same local innocent young old entire whole official".split()
)
_WRITTEN: Final = frozenset(("score", "ordinal"))
"""Units whose figures agree only as they are written."""
_ACRONYM: Final = 3
_SLACK: Final = 1e-9


def values_meet(one: Quantity, other: Quantity) -> bool:
    """Return True where both figures can be true of one thing measured in one unit.

    Their intervals overlap once the finer figure is rounded as the coarser one is: 7.1 million and 7,112,000 meet,
    so do "more than 100" and 120. Scores and ordinals meet only where they are equal.
    """
    if not {one.unit, other.unit}.isdisjoint(_WRITTEN):
        return (one.low, one.high) == (other.low, other.high)
    slack = max(one.rounding, other.rounding) + _SLACK * max(1.0, abs(one.low), abs(other.low))
    return one.low <= other.high + slack and other.low <= one.high + slack


def same_thing(one: Quantity, other: Quantity) -> bool:
    """Return True where both figures surely count the same: the unit, the noun, the state and what restricts them.

    Where the words leave it open the answer is False.
    """
    if one.unit != other.unit or one.state != other.state:
        return False
    if not (one.thing or other.thing or one.state):
        return False
    one, other = _compounded(one, other), _compounded(other, one)
    return _kind(one) == _kind(other) and _restricted_alike(one.qualifiers, other.qualifiers)


def _compounded(one: Quantity, other: Quantity) -> Quantity:
    """Return `one` with "air strikes" written as the "airstrikes" of `other`."""
    for word in one.qualifiers:
        if stem(word + one.thing) == other.thing:
            return replace(one, thing=other.thing, qualifiers=one.qualifiers - {word})
    return one


def _kind(quantity: Quantity) -> object:
    """Return what is compared for the thing counted: a group of synonyms, or the stem itself."""
    thing = quantity.thing
    if quantity.unit == "magnitude":
        return _GROUP_OF[stem("quake")]
    if thing == stem("member") and stem("service") in quantity.qualifiers:
        return _SOLDIERS
    if quantity.state in PEOPLE_STATES and quantity.unit == "count" and (thing in _TOLLS or not thing):
        return _PEOPLE
    return _GROUP_OF.get(thing, thing)


def _restricted_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return True where neither figure is of a part that the other is not.

    "Russian soldiers" are not "Polish soldiers", but "US troops" are "American troops".
    """
    if (one & _DISTINCT) != (other & _DISTINCT) or bool(one & _ADDITIONAL) != bool(other & _ADDITIONAL):
        return False
    ours, theirs = (frozenset(map(_placed, words - _DISTINCT - _ADDITIONAL - _COLOURLESS)) for words in (one, other))
    return ours <= theirs or theirs <= ours


@cache
def _placed(word: str) -> str:
    """Return the key of the country that a qualifier names, or the qualifier itself."""
    place = place_of(word.upper() if len(word) <= _ACRONYM else word.capitalize())
    return place.key if place else word
