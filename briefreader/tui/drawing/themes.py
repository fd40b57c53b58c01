"""Themes: one TOML file each, packaged or the analyst's own; every role is given, and checked when it is loaded.

A colour is "#rrggbb", or the terminal's own: "default", which is whatever the terminal writes in and on, or one of
its sixteen by name, which every user has set to suit the background.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from briefreader.errors import UsageError
from briefreader.locations import config_folder
from briefreader.resources import folder
from briefreader.user_files import meant, read_toml

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

DEFAULT: Final = "dark"
TERMINAL_DEFAULT: Final = "default"
ANSI_COLOURS: Final = tuple(
    f"{brightness}{hue}"
    for brightness in ("", "bright_")
    for hue in ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
)
"""The terminal's sixteen, in the order of their codes."""

_BASE: Final = "base"
_KEYS: Final = (_BASE, "dark", "colours")
_HEX: Final = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme by role: "#rrggbb", "default" or one of `ANSI_COLOURS`.

    `dark` says what its pictures are drawn on where its background is the terminal's.
    """

    name: str
    dark: bool
    colours: Mapping[str, str]

    def without_colours(self) -> Theme:
        """Return the theme for a terminal that is to show no colours: all is the terminal's default."""
        return Theme(self.name, self.dark, dict.fromkeys(ROLES, TERMINAL_DEFAULT))

    def pictured(self) -> Mapping[str, str]:
        """Return the colours of a picture, all "#rrggbb".

        What a terminal shows for its own colours is not known: a theme that uses any is pictured in the packaged
        light or dark one, whose roles suit each other.
        """
        if all(colour.startswith("#") for colour in self.colours.values()):
            return self.colours
        return _packaged("dark" if self.dark else "light").colours


@dataclass(frozen=True, slots=True)
class Found:
    """A theme file: the theme in it, or in one line why there is none. `own` where it is the analyst's."""

    name: str
    theme: Theme | None
    error: str = ""
    own: bool = False


def own_folder() -> Path:
    """Return the folder of the analyst's own themes; it need not exist."""
    return config_folder() / "themes"


def names() -> tuple[str, ...]:
    """Return the names of the packaged themes."""
    return tuple(_files(folder("themes")))


def found() -> tuple[Found, ...]:
    """Return every theme there is: the packaged ones, then the analyst's own, which replace those of their names."""
    packaged, own = _files(folder("themes")), _files(own_folder())
    kept = [_found(path, own=False) for name, path in packaged.items() if name not in own]
    return (*kept, *(_found(path, own=True) for path in own.values()))


def load(name: str = DEFAULT) -> Theme:
    """Return the theme called `name`: the analyst's own where there is one, else the packaged one.

    Raises:
        UsageError: there is no such theme, or its file is wrong.
    """
    files = _files(folder("themes")) | _files(own_folder())
    if name not in files:
        close = meant(name, files)
        known = f"there are {', '.join(files)}"
        raise UsageError(f"no theme is called {name!r}: {f'{close} ({known})' if 'mean' in close else known}")
    return read(files[name])


def read(path: Path) -> Theme:
    """Return the theme in the file at `path`; the file's name is the theme's.

    Raises:
        UsageError: with the file, the key and the reason.
    """
    data = read_toml(path)
    _check_keys(path, "", data, _KEYS)
    base = _base(path, data[_BASE]) if _BASE in data else None
    dark = data.get("dark", base.dark if base else None)
    given = data.get("colours", {} if base else None)
    if dark is None or given is None:
        raise UsageError(f"{path}: {'dark' if dark is None else 'colours'}: missing")
    if not isinstance(dark, bool):
        raise UsageError(f"{path}: dark: true or false, not {dark!r}")
    if not isinstance(given, dict):
        raise UsageError(f"{path}: colours: a table of colours, not {given!r}")
    _check_keys(path, "colours.", given, ROLES)
    colours = dict(base.colours) if base else {}
    colours |= {role: _colour(path, role, value) for role, value in given.items()}
    if missing := [role for role in ROLES if role not in colours]:
        raise UsageError(f'{path}: colours.{missing[0]}: missing; base = "dark" would take what is left out from there')
    return Theme(path.stem, dark, colours)


def _files(where: Path) -> dict[str, Path]:
    return {path.stem: path for path in sorted(where.glob("*.toml"))}


def _found(path: Path, *, own: bool) -> Found:
    try:
        return Found(path.stem, read(path), own=own)
    except UsageError as error:
        return Found(path.stem, None, str(error), own=own)


def _packaged(name: str) -> Theme:
    return read(folder("themes") / f"{name}.toml")


def _base(path: Path, value: object) -> Theme:
    """Return the packaged theme that another begins with; of packaged ones none has a base, so there is no circle."""
    if value not in names():
        raise UsageError(f"{path}: {_BASE}: a packaged theme ({', '.join(names())}), not {value!r}")
    return _packaged(str(value))


def _check_keys(path: Path, prefix: str, given: Mapping[str, Any], known: tuple[str, ...]) -> None:
    if unknown := sorted(given.keys() - set(known)):
        hint = meant(unknown[0], known) or f"known are {', '.join(known)}"
        raise UsageError(f"{path}: {prefix}{unknown[0]}: no such key; {hint}")


def _colour(path: Path, role: str, value: object) -> str:
    if not isinstance(value, str):
        raise UsageError(f'{path}: colours.{role}: a colour in quotes such as "#d8dee9", not {value!r}')
    colour = value.lower()
    if not (_HEX.fullmatch(colour) or colour == TERMINAL_DEFAULT or colour in ANSI_COLOURS):
        own = f'"{TERMINAL_DEFAULT}" or one of the terminal\'s own: {", ".join(ANSI_COLOURS[:8])}, bright_black, …'
        raise UsageError(f'{path}: colours.{role}: {value!r} is no colour; write "#rrggbb", {own}')
    return colour
