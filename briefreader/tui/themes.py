"""Themes: one TOML file each, every role named, validated when loaded."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from textual.color import Color, ColorParseError

from briefreader.errors import UsageError
from briefreader.resources import folder

ROLES: Final = (
    "background",
    "text",
    "dim",
    "border",
    "focus",
    "name",
    "key",
    "fact",
    "current",
    "current_back",
    "cursor_back",
    "agree",
    "differ",
    "high",
    "medium",
    "low",
)
"""Every colour that a theme gives, and no other."""

_KEYS: Final = frozenset({"dark", "colours"})
DEFAULT: Final = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme by role, each "#rrggbb"."""

    name: str
    dark: bool
    colours: Mapping[str, str]


def names() -> tuple[str, ...]:
    """Return the names of the packaged themes."""
    return tuple(sorted(path.stem for path in folder("themes").glob("*.toml")))


def load(name: str = DEFAULT) -> Theme:
    """Return the packaged theme called `name`.

    Raises:
        UsageError: there is no such theme, or its file is wrong.
    """
    if name not in names():
        raise UsageError(f"no theme is called {name!r}; there are {', '.join(names())}")
    return read(folder("themes") / f"{name}.toml")


def read(path: Path) -> Theme:
    """Return the theme in the file at `path`; the file's name is the theme's.

    Raises:
        UsageError: with the file, the key and the reason.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: {error}") from error
    _check_keys(path, "", data, _KEYS)
    if not isinstance(data["dark"], bool):
        raise UsageError(f"{path}: dark: true or false, not {data['dark']!r}")
    if not isinstance(data["colours"], dict):
        raise UsageError(f"{path}: colours: a table of colours, not {data['colours']!r}")
    _check_keys(path, "colours.", data["colours"], frozenset(ROLES))
    colours = {role: _colour(path, role, data["colours"][role]) for role in ROLES}
    return Theme(path.stem, data["dark"], colours)


def _check_keys(path: Path, prefix: str, found: Mapping[str, Any], wanted: frozenset[str]) -> None:
    if unknown := sorted(found.keys() - wanted):
        raise UsageError(f"{path}: {prefix}{unknown[0]}: no such key; known are {', '.join(sorted(wanted))}")
    if missing := sorted(wanted - found.keys()):
        raise UsageError(f"{path}: {prefix}{missing[0]}: missing")


def _colour(path: Path, role: str, value: object) -> str:
    if not isinstance(value, str):
        raise UsageError(f'{path}: colours.{role}: a colour in quotes such as "#d8dee9", not {value!r}')
    try:
        colour = Color.parse(value)
    except ColorParseError as error:
        raise UsageError(f"{path}: colours.{role}: {value!r} is no colour") from error
    if colour.a != 1 or colour.ansi is not None:
        raise UsageError(f"{path}: colours.{role}: {value!r} must be opaque and not one of the terminal's own")
    return colour.hex6.lower()
