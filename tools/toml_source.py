"""A TOML source of the lexicon, read so that every complaint names the file and the key."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from pathlib import Path


class SourceError(Exception):
    """A fault in a source file that its editor can mend: which file, which key, what is wrong."""

    def __init__(self, path: Path, key: str, fault: str) -> None:
        super().__init__(f"{path.name}: {key}: {fault}" if key else f"{path.name}: {fault}")


def read_table(path: Path, sections: Collection[str]) -> dict[str, object]:
    """Return the top table of the TOML file at `path`, which may hold nothing but `sections`.

    Raises:
        SourceError: it cannot be read, is no TOML, or a section is missing or unknown.
    """
    table = read_plain(path)
    for name in table:
        if name not in sections:
            raise SourceError(path, name, f"unknown section; known: {', '.join(sections)}")
    for name in sections:
        if name not in table:
            raise SourceError(path, name, "section is missing")
    return table


def read_plain(path: Path) -> dict[str, object]:
    """Return the top table of the TOML file at `path`, whatever it holds.

    Raises:
        SourceError: it cannot be read, or is no TOML.
    """
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SourceError(path, "", str(error)) from error


def as_table(path: Path, key: str, value: object) -> dict[str, object]:
    """Return `value` where it is a table.

    Raises:
        SourceError: it is something else.
    """
    if not isinstance(value, dict):
        raise SourceError(path, key, "must be a table")
    return value


def as_names(path: Path, key: str, value: object) -> list[str]:
    """Return `value` where it is a list of non-empty strings without outer blanks, none twice.

    Raises:
        SourceError: it is something else.
    """
    if not isinstance(value, list):
        raise SourceError(path, key, "must be a list of names")
    seen: set[str] = set()
    for name in value:
        if not isinstance(name, str) or not name or name != name.strip():
            raise SourceError(path, key, f"{name!r} is no name")
        if name in seen:
            raise SourceError(path, key, f"{name!r} stands there twice")
        seen.add(name)
    return value
