"""What the terminal can show, and the theme that follows from it.

NO_COLOR is that of no-color.org; the rest is TERM and COLORTERM, for a terminal that is asked answers late over a slow
line, and some not at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from briefreader.tui.drawing import themes

COLOURLESS: Final = "mono"
OWN_COLOURS: Final = "ansi"

_TRUE_COLOUR_TERMS: Final = ("kitty", "alacritty", "foot", "ghostty", "wezterm", "contour", "direct", "truecolor")
"""Terminals that have all colours and say so in TERM alone: COLORTERM does not come along over SSH."""

_WITHOUT_COLOUR: Final = re.compile(r"vt(?!525)\d+\b.*|.*-(?:m|mono)")
"""Terminals that have none: DEC's but the last, and what says so in its name."""


class Colours(IntEnum):
    """How many colours are sent."""

    NONE = 0
    SIXTEEN = 16
    MANY = 256
    ALL = 1 << 24


@dataclass(frozen=True, slots=True)
class Appearance:
    """What the app is drawn in: a theme by its name, in so many colours."""

    theme: str
    colours: Colours


def colours_of(environment: Mapping[str, str]) -> Colours:
    """Return how many colours a terminal may be sent; sixteen where nothing says that it knows more or none.

    Args:
        environment: the variables of the process.
    """
    if environment.get("NO_COLOR"):
        return Colours.NONE
    if environment.get("COLORTERM", "").strip().lower() in {"truecolor", "24bit"}:
        return Colours.ALL
    term = environment.get("TERM", "").strip().lower()
    if any(name in term.split("-") for name in _TRUE_COLOUR_TERMS):
        return Colours.ALL
    if _WITHOUT_COLOUR.fullmatch(term):
        return Colours.NONE
    return Colours.MANY if "256color" in term else Colours.SIXTEEN


def appearance(environment: Mapping[str, str], asked: str | None = None, configured: str | None = None) -> Appearance:
    """Return what to draw in.

    A theme that is asked for is drawn whatever the terminal shows; but where NO_COLOR is set, no theme sends a colour.

    Args:
        environment: the variables of the process.
        asked: the theme named with this very start.
        configured: the one remembered or configured, for terminals that show it as it is meant.
    """
    colours = colours_of(environment)
    if asked:
        return Appearance(asked, colours)
    match colours:
        case Colours.NONE:
            return Appearance(COLOURLESS, colours)
        case Colours.SIXTEEN:
            return Appearance(COLOURLESS if configured == COLOURLESS else OWN_COLOURS, colours)
        case _:
            return Appearance(configured or themes.DEFAULT, colours)
