"""places.toml, checked and compiled to what briefreader.lexicon.places loads."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from briefreader.lexicon.places import PlaceKind, spelling
from tools.toml_source import SourceError, as_names, as_table, read_table

SECTIONS: Final = {
    "regions": PlaceKind.REGION,
    "waters": PlaceKind.WATER,
    "countries": PlaceKind.COUNTRY,
    "states": PlaceKind.STATE,
    "cities": PlaceKind.CITY,
}
# A name that several places bear means the first of them; of cities, a capital, then the one that stands first.
_RANKS: Final = (PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.WATER, PlaceKind.CITY, PlaceKind.STATE)
_CAPITAL: Final = ".capital"
_FIELDS: Final = ("aliases", "demonyms", "capital", "abbreviations", "in")
_NO_PLURAL: Final = ("s", "sh", "ch", "se", "x", "z", "ic", "ern", "men", "man")
_UNDECOMPOSED: Final = str.maketrans("łŁøØıđĐ", "lLoOidD")


@dataclass(slots=True)
class _Entry:
    """A place as its source gives it; `outer` names what contains it, as the source spells that."""

    where: str
    name: str
    kind: PlaceKind
    outer: list[str]
    aliases: list[str] = field(default_factory=list)
    demonyms: list[str] = field(default_factory=list)
    abbreviations: list[str] = field(default_factory=list)


def compile_places(path: Path) -> dict[str, object]:
    """Return the gazetteer in `path` as plain data, ready for JSON.

    Raises:
        SourceError: the source is at fault.
    """
    table = read_table(path, ("also_words", "also_names", *SECTIONS))
    entries = [entry for section in SECTIONS for entry in _entries(path, section, table[section])]
    entries.sort(key=lambda entry: (_RANKS.index(entry.kind), not entry.where.endswith(_CAPITAL)))
    outer = [_resolve(path, entries, entry) for entry in entries]
    chains = [_chain(path, entries, outer, number) for number in range(len(entries))]
    distinct = list(dict.fromkeys(chains))
    names = _index(_spellings([entry.name, *entry.aliases]) for entry in entries)
    demonyms = _index([name for name in _demonyms(entry) if name not in names] for entry in entries)
    abbreviations, dotted = _abbreviations(path, entries)
    known = {*names, *demonyms, *abbreviations}
    return {
        "places": [
            [_key(entry.name), entry.kind, distinct.index(chain)] for entry, chain in zip(entries, chains, strict=True)
        ],
        "chains": distinct,
        "names": names,
        "demonyms": demonyms,
        "abbreviations": abbreviations,
        "dotted": dotted,
        "longest": _longest([*names, *demonyms]),
        "also_words": _marks(path, "also_words", table["also_words"], known),
        "also_names": _marks(path, "also_names", table["also_names"], known),
    }


def _entries(path: Path, section: str, value: object) -> list[_Entry]:
    table = as_table(path, section, value)
    if section == "cities":
        return [city for outer, cities in table.items() for city in _cities(path, outer, cities)]
    entries: list[_Entry] = []
    for name, given in table.items():
        where = f"{section}.{name}"
        fields = as_table(path, where, given)
        for key in fields:
            if key not in _FIELDS:
                raise SourceError(path, f"{where}.{key}", f"unknown field; known: {', '.join(_FIELDS)}")
        lists = {key: as_names(path, f"{where}.{key}", fields.get(key, [])) for key in _FIELDS}
        kind = SECTIONS[section]
        named = (lists["aliases"], lists["demonyms"], lists["abbreviations"])
        entries.append(_Entry(where, name, kind, lists["in"], *named))
        if lists["capital"]:
            capital, *aliases = lists["capital"]
            entries.append(_Entry(f"{where}{_CAPITAL}", capital, PlaceKind.CITY, [f"{name} ({kind})"], aliases))
    return entries


def _cities(path: Path, outer: str, value: object) -> list[_Entry]:
    where = f"cities.{outer}"
    if not isinstance(value, list) or not value:
        raise SourceError(path, where, "must be a list of cities")
    named = [as_names(path, where, city if isinstance(city, list) else [city]) for city in value]
    return [_Entry(where, city, PlaceKind.CITY, [outer], aliases) for city, *aliases in named]


def _resolve(path: Path, entries: list[_Entry], entry: _Entry) -> list[int]:
    """The numbers of the places that the entry says it lies in."""
    numbers = []
    for reference in entry.outer:
        name, _, kind = reference.removesuffix(")").partition(" (")
        found = [
            number
            for number, other in enumerate(entries)
            if other.name == name and other.kind is not PlaceKind.CITY and kind in {"", other.kind}
        ]
        if not found:
            raise SourceError(path, entry.where, f"lies in {reference!r}, which is not listed")
        if len(found) > 1 and not kind:
            raise SourceError(path, entry.where, f"lies in {reference!r}: say which, as in '{name} (state)'")
        numbers.append(found[0])
    return numbers


def _chain(path: Path, entries: list[_Entry], outer: list[list[int]], number: int) -> tuple[str, ...]:
    """The keys of all that contains a place, nearest first.

    Raises:
        SourceError: the place would lie in itself.
    """
    chain: list[int] = []
    level = outer[number]
    while level:
        if number in level:
            raise SourceError(path, entries[number].where, "lies in itself")
        new = [place for place in dict.fromkeys(level) if place not in chain]
        chain += new
        level = [further for place in new for further in outer[place]]
    return tuple(dict.fromkeys(_key(entries[place].name) for place in chain))


def _key(name: str) -> str:
    return spelling(_plain(name)).lower()


def _plain(name: str) -> str:
    """The name without its accents: newspapers print São Paulo and Sao Paulo."""
    letters = unicodedata.normalize("NFD", name.translate(_UNDECOMPOSED))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _spellings(names: list[str]) -> list[str]:
    return list(dict.fromkeys(spelling(form) for name in names for form in (name, _plain(name))))


def _demonyms(entry: _Entry) -> list[str]:
    plurals = (f"{name}s" for name in entry.demonyms if not name.endswith(_NO_PLURAL) or name.endswith("German"))
    return _spellings([*entry.demonyms, *plurals])


def _abbreviations(path: Path, entries: list[_Entry]) -> tuple[dict[str, int], dict[str, int]]:
    """Abbreviations without their full stops, and those that have some as they are written."""
    plain: dict[str, int] = {}
    dotted: dict[str, int] = {}
    for number, entry in enumerate(entries):
        for short in entry.abbreviations:
            if plain.setdefault(spelling(short), number) != number:
                raise SourceError(path, entry.where, f"{short!r} abbreviates another place too")
            if "." in short:
                dotted[short] = number
    return plain, dotted


def _index(spellings: Iterable[list[str]]) -> dict[str, list[int]]:
    """Every spelling to the numbers of the places that it names, in their order."""
    index: dict[str, list[int]] = {}
    for number, names in enumerate(spellings):
        for name in names:
            index.setdefault(name, []).append(number)
    return index


def _longest(names: list[str]) -> dict[str, int]:
    """The first word of every name of several words, to the number of words of the longest name it begins."""
    longest: dict[str, int] = {}
    for words in (name.split(" ") for name in names):
        if len(words) > 1:
            longest[words[0]] = max(longest.get(words[0], 1), len(words))
    return longest


def _marks(path: Path, key: str, value: object, known: set[str]) -> list[str]:
    """The marked names, each of which must be a name of a place."""
    names = as_names(path, key, value)
    for name in names:
        if spelling(name) not in known:
            raise SourceError(path, key, f"{name!r} names no place")
    return sorted({form for name in names for form in _spellings([name])})
