"""Watch lists: the subjects that an analyst asks to be told of, from a TOML file or from the packaged watch.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from briefreader.errors import UsageError
from briefreader.user_files import meant, read_toml

_KEYS: Final = ("name", "terms", "synonyms")
_ENTRIES: Final = "watch"


@dataclass(frozen=True, slots=True)
class WatchEntry:
    """A subject to watch for, and the words or phrases that tell of it, in any of their forms.

    An abbreviation written in capitals ("CBRN") is found in capitals only.
    """

    name: str
    terms: tuple[str, ...]
    synonyms: tuple[str, ...] = ()


def default_watch_list() -> tuple[WatchEntry, ...]:
    """Return the packaged watch list, for defence and security."""
    return read_watch_list(Path(__file__).parent / "watch.toml")


def read_watch_list(path: Path) -> tuple[WatchEntry, ...]:
    """Return the entries of the watch list in the file at `path`, in order.

    Raises:
        UsageError: with the file, the entry, the key and the reason.
    """
    return _entries(path, read_toml(path, too_long="no watch list"))


def _entries(path: Path, table: Mapping[str, Any]) -> tuple[WatchEntry, ...]:
    for key in table:
        if key != _ENTRIES:
            raise UsageError(f"{path}: {_unknown(key, (_ENTRIES,))}")
    listed = table.get(_ENTRIES)
    if not isinstance(listed, list) or not listed or not all(isinstance(one, dict) for one in listed):
        raise UsageError(f'{path}: no [[watch]] entry: write [[watch]], name = "Cyber" and terms = ["malware"]')
    entries: list[WatchEntry] = []
    for number, told in enumerate(listed, 1):
        entry = _entry(f"{path}: entry {number}", told)
        if any(entry.name.casefold() == other.name.casefold() for other in entries):
            raise UsageError(f"{path}: entry {number} ({entry.name}): name: another entry has it")
        entries.append(entry)
    return tuple(entries)


def _entry(place: str, told: Mapping[str, Any]) -> WatchEntry:
    name = told.get("name")
    if isinstance(name, str) and name.strip():
        place = f"{place} ({name.strip()})"
    for key in told:
        if key not in _KEYS:
            raise UsageError(f"{place}: {_unknown(key, _KEYS)}")
    for key in ("name", "terms"):
        if key not in told:
            raise UsageError(f"{place}: {key}: missing")
    if not isinstance(name, str) or not name.strip():
        raise UsageError(f"{place}: name: a word or two in quotes, not {name!r}")
    terms, synonyms = (_phrases(place, key, told.get(key, [])) for key in ("terms", "synonyms"))
    if not terms:
        raise UsageError(f"{place}: terms: none given")
    return WatchEntry(name.strip(), terms, synonyms)


def _phrases(place: str, key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise UsageError(f'{place}: {key}: a list such as ["nerve agent", "sarin"], not {value!r}')
    for phrase in value:
        if not isinstance(phrase, str) or not any(map(str.isalnum, phrase)):
            raise UsageError(f"{place}: {key}: a word or phrase in quotes, not {phrase!r}")
    return tuple(value)


def _unknown(key: str, known: tuple[str, ...]) -> str:
    return f"{key}: no such key; {meant(key, known)}"
