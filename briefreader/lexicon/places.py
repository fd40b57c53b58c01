"""Places by the names that news gives them: countries, regions, states, cities, with demonyms and what contains them.

Names are looked up, never compared by likeness: Austria and Australia are two letters apart. The data is
places.toml, compiled to places.json by tools/build_lexicon.py.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

_DATA: Final = Path(__file__).with_name("places.json")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_POSSESSIVE: Final = "'s"
_CAPITALS_FROM: Final = 4
"""A name of so many letters may stand in capitals: TURKEY in a headline is Turkey, but only US is US."""


class PlaceKind(StrEnum):
    """What sort of place it is. A territory counts as a country, a province or a UK nation as a state."""

    REGION = "region"
    WATER = "water"
    COUNTRY = "country"
    STATE = "state"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class Place:
    """A place, however it was named: Russia, Russian and Russians have one key, and are equal.

    `within` holds the keys of all that contains it, nearest first. `is_demonym` tells that a people or an
    adjective was named; `is_also_word`, that the name at the start of a sentence may be an ordinary word
    (Turkey, Reading); `is_also_name`, that people bear it (Jordan).
    """

    key: str
    kind: PlaceKind
    within: tuple[str, ...]
    is_demonym: bool = field(default=False, compare=False)
    is_also_word: bool = field(default=False, compare=False)
    is_also_name: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class _Gazetteer:
    """places.json as it stands, so that loading it is one read; a number is an index into `places`."""

    places: Sequence[tuple[str, str, int]]  # key, kind, the number of its chain
    chains: Sequence[Sequence[str]]  # keys of what contains a place, nearest first
    names: Mapping[str, Sequence[int]]
    demonyms: Mapping[str, Sequence[int]]
    abbreviations: Mapping[str, int]  # without their full stops
    dotted: Mapping[str, int]  # with them: "Ill." is a state where "Ill" is a word
    longest: Mapping[str, int]  # the first word of a name of several, to the most words that follow from there
    also_words: Sequence[str]
    also_names: Sequence[str]


@cache
def _gazetteer() -> _Gazetteer:
    return _Gazetteer(**json.loads(_DATA.read_bytes()))


@cache
def _capitals() -> Mapping[str, str]:
    """Names as a headline in capitals has them, to their proper spelling."""
    gazetteer = _gazetteer()
    return {name.upper(): name for name in (*gazetteer.demonyms, *gazetteer.names) if len(name) >= _CAPITALS_FROM}


@cache
def _containers() -> Mapping[str, frozenset[str]]:
    """What contains each key, over all the places that share it."""
    gazetteer = _gazetteer()
    containers: dict[str, frozenset[str]] = {}
    for key, _, chain in gazetteer.places:
        containers[key] = containers.get(key, frozenset()).union(gazetteer.chains[chain])
    return containers


def spelling(name: str) -> str:
    """Return `name` as the gazetteer spells it: its words, one space between them ("U.S." is "U S")."""
    return " ".join(_words(name))


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text)]


def candidates(name: str) -> tuple[Place, ...]:
    """Return every place that `name` may mean, the most prominent first; Georgia is a country and a state.

    Case matters: "Turkey" is a place and "turkey" is none. A possessive is allowed, and so is an abbreviation
    that is no word of its own ("Ill.", "CA"; but not "Ill" or "IN").
    """
    gazetteer = _gazetteer()
    short = gazetteer.dotted.get(name, None if name in gazetteer.also_words else gazetteer.abbreviations.get(name))
    if short is not None:
        return (_place(short, spelling(name)),)
    words = _words(name)
    known = _known(words) if words else None
    if known is not None:
        return _meanings(known)
    match = longest_match(words, 0) if words else None
    return (match[0],) if match is not None and match[1] == len(words) else ()


def place_of(name: str) -> Place | None:
    """Return the place that `name` means, or None. Where it may mean several, see `candidates`, the first.

    >>> place_of("Russians").key
    'russia'
    """
    return next(iter(candidates(name)), None)


def contains(outer: str, inner: str) -> bool:
    """Return True where the place with key `outer` contains that with key `inner`, or may contain it.

    Two places of one name share a key: both the Caucasus and the United States contain "georgia".
    No place contains itself.
    """
    return outer != inner and outer in _containers().get(inner, frozenset())


def longest_match(words: Sequence[str], index: int) -> tuple[Place, int] | None:
    """Return the place with the longest name that begins at `words[index]`, and how many words name it.

    A state or country that says which place is meant is taken along ("Portland, Maine"; "Springfield, Ill.").

    Args:
        words: of the text, in its own case, without punctuation: the `text` of its tokens.
        index: of the word to begin at.
    """
    match = _longest_name(words, index)
    if match is None:
        return _abbreviation(words, index)
    name, size = match
    meanings = _meanings(name)
    if meanings[0].kind is PlaceKind.CITY:
        for place, extra in _said_to_be_in(meanings, words, index + size):
            return place, size + extra
    return meanings[0], size


def _longest_name(words: Sequence[str], index: int) -> tuple[str, int] | None:
    """The longest known name that begins at `index`, as the gazetteer spells it, and its number of words."""
    longest = _gazetteer().longest
    first = words[index]
    if first.islower() and first not in longest:  # no name of one word begins so: most words end here
        return None
    most = longest.get(first, longest.get(first.title(), 1) if first.isupper() else 1)
    for size in range(min(most, len(words) - index), 0, -1):
        name = _known(words[index : index + size])
        if name is not None:
            return name, size
    return None


def _known(words: Sequence[str]) -> str | None:
    gazetteer = _gazetteer()
    written = " ".join(words).replace("’", "'")
    for name in (written, written.removesuffix(_POSSESSIVE)):
        if name in gazetteer.names or name in gazetteer.demonyms:
            return name
        if len(name) >= _CAPITALS_FROM and name.isupper() and name in _capitals():
            return _capitals()[name]
    return None


def _abbreviation(words: Sequence[str], index: int) -> tuple[Place, int] | None:
    """A state's abbreviation after a capitalised word, as in "Fresno, Calif."; never one that is a word itself."""
    if index == 0 or not words[index - 1][0].isupper() or not words[index][0].isupper():
        return None
    gazetteer = _gazetteer()
    for size in (2, 1):
        name = " ".join(words[index : index + size])
        found = gazetteer.abbreviations.get(name)
        if found is not None and index + size <= len(words) and name not in gazetteer.also_words:
            return _place(found, name), size
    return None


def _said_to_be_in(cities: Sequence[Place], words: Sequence[str], index: int) -> Iterator[tuple[Place, int]]:
    """Each of `cities` that lies in the place that the words at `index` name, and how many words those are."""
    gazetteer = _gazetteer()
    named: list[tuple[str, int]] = []
    for size in (2, 1):
        found = gazetteer.abbreviations.get(" ".join(words[index : index + size]))
        if found is not None and index + size <= len(words):
            named.append((gazetteer.places[found][0], size))
    outer = _longest_name(words, index) if index < len(words) else None
    if outer is not None and outer[0] in gazetteer.names:
        named += [(place.key, outer[1]) for place in _meanings(outer[0]) if place.kind is not PlaceKind.CITY]
    for key, size in named:
        yield from ((city, size) for city in cities if key in city.within)


@cache
def _meanings(name: str) -> tuple[Place, ...]:
    """The places of a name that the gazetteer knows. The cache cannot outgrow the gazetteer."""
    gazetteer = _gazetteer()
    named = [_place(found, name) for found in gazetteer.names.get(name, ())]
    return (*named, *(_place(found, name, is_demonym=True) for found in gazetteer.demonyms.get(name, ())))


def _place(found: int, name: str, *, is_demonym: bool = False) -> Place:
    gazetteer = _gazetteer()
    key, kind, chain = gazetteer.places[found]
    return Place(
        key,
        PlaceKind(kind),
        tuple(gazetteer.chains[chain]),
        is_demonym,
        name in gazetteer.also_words,
        name in gazetteer.also_names,
    )
