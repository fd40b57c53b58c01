"""How words may look, by what they are, not by colour: a theme turns each look into a style.

Every look that carries a meaning has an attribute or a glyph beside its colour, so that nothing is lost
on a terminal without colours or to an eye that does not tell them apart.
"""

from __future__ import annotations

from enum import Flag, auto
from typing import Final

from rich.color import Color
from rich.style import Style

from briefreader.tui.themes import Theme


class Look(Flag):
    """What words are; looks combine."""

    TEXT = 0
    DIM = auto()
    STRONG = auto()
    BORDER = auto()
    FOCUS = auto()
    NAME = auto()
    KEY = auto()
    BAR = auto()
    FACT = auto()
    CURRENT = auto()
    CURSOR = auto()
    AGREE = auto()
    DIFFER = auto()
    HIGH = auto()
    MEDIUM = auto()
    LOW = auto()


_FOREGROUND: Final = (
    (Look.FOCUS, "focus"),
    (Look.DIFFER, "differ"),
    (Look.HIGH, "high"),
    (Look.MEDIUM, "medium"),
    (Look.LOW, "low"),
    (Look.AGREE, "agree"),
    (Look.KEY, "key"),
    (Look.NAME, "name"),
    (Look.CURRENT, "current"),
    (Look.BAR | Look.FACT, "fact"),
    (Look.BORDER, "border"),
    (Look.DIM, "dim"),
)
"""The role that colours the words; the first that applies wins."""

_BOLD: Final = Look.STRONG | Look.CURRENT | Look.FOCUS | Look.NAME | Look.KEY
_UNDERLINE: Final = Look.FACT | Look.AGREE
_REVERSE: Final = Look.FOCUS | Look.DIFFER


class Ink:
    """The styles of one theme, worked out as they are first used."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._styles: dict[Look, Style] = {}

    def style(self, look: Look) -> Style:
        """Return the style of `look`, with both its colours set."""
        found = self._styles.get(look)
        if found is None:
            found = self._styles[look] = _style(look, self.theme)
        return found


def _style(look: Look, theme: Theme) -> Style:
    role = next((role for wanted, role in _FOREGROUND if wanted & look), "text")
    back = "current_back" if Look.CURRENT in look else "cursor_back" if Look.CURSOR in look else "background"
    return Style(
        color=Color.parse(theme.colours[role]),
        bgcolor=Color.parse(theme.colours[back]),
        bold=bool(look & _BOLD),
        underline=bool(look & _UNDERLINE),
        reverse=bool(look & _REVERSE),
    )
