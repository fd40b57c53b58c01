"""How words may look, by what they are, not by colour: a theme turns each look into a style.

Every look that carries a meaning has an attribute or a glyph beside its colour, so that nothing is lost
on a terminal without colours or to an eye that does not tell them apart. Where a lifted background cannot be
told from the common one, because the theme has none or the terminal too few colours, attributes stand in for it.
"""

from __future__ import annotations

from enum import Flag, auto
from typing import Final

from rich.color import Color, ColorSystem
from rich.style import Style

from briefreader.tui.drawing.appearance import Colours
from briefreader.tui.drawing.themes import Theme


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
    MATCH = auto()
    THIS_MATCH = auto()
    MARKING = auto()


_FOREGROUND: Final = (
    (Look.FOCUS | Look.THIS_MATCH, "focus"),
    (Look.MATCH, "dim"),
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

_BOLD: Final = Look.STRONG | Look.CURRENT | Look.FOCUS | Look.NAME | Look.KEY | Look.THIS_MATCH | Look.MARKING
_UNDERLINE: Final = Look.FACT | Look.AGREE
_REVERSE: Final = Look.FOCUS | Look.DIFFER | Look.MATCH | Look.MARKING
_FAINT: Final = frozenset({"dim", "border"})
"""Roles that are drawn faint where they have no colour of their own."""

SYSTEMS: Final = {
    Colours.NONE: None,
    Colours.SIXTEEN: ColorSystem.STANDARD,
    Colours.MANY: ColorSystem.EIGHT_BIT,
    Colours.ALL: ColorSystem.TRUECOLOR,
}
"""What Rich calls as many colours."""


class Ink:
    """The styles of one theme on a terminal of so many colours, worked out as they are first used."""

    def __init__(self, theme: Theme, colours: Colours = Colours.ALL) -> None:
        self.theme = theme
        self.colours = colours
        drawn = theme if colours else theme.without_colours()
        self._colours = {role: Color.parse(colour) for role, colour in drawn.colours.items()}
        self._styles: dict[Look, Style] = {}

    def in_theme(self, theme: Theme) -> Ink:
        """Return the ink of another theme on the same terminal."""
        return Ink(theme, self.colours)

    @property
    def backdrop(self) -> str:
        """The background, as Textual calls it."""
        colour = self._colours["background"]
        return colour.name if colour.triplet else f"ansi_{colour.name}"

    def style(self, look: Look) -> Style:
        """Return the style of `look`, with both its colours set."""
        found = self._styles.get(look)
        if found is None:
            found = self._styles[look] = self._style(look)
        return found

    def _style(self, look: Look) -> Style:
        role = next((role for wanted, role in _FOREGROUND if wanted & look), "text")
        back = "current_back" if Look.CURRENT in look else "cursor_back" if Look.CURSOR in look else "background"
        flat = back != "background" and self._same(back, "background")
        turned = flat and bool(look & (Look.CURRENT | Look.STRONG))
        bold = bool(look & _BOLD) or flat
        # What is reversed in a passage that is reversed itself is turned back, and so stands out from it.
        reverse = bool(look & _REVERSE) != turned
        return Style(
            color=self._colours["text" if turned else role],
            bgcolor=self._colours["background" if flat or Look.MATCH in look else back],
            bold=bold,
            dim=not (bold or reverse) and role in _FAINT and self._same(role, "text"),
            # Of several matches in an underlined fact, only the one gone to is underlined.
            underline=Look.THIS_MATCH in look if Look.MATCH in look else bool(look & _UNDERLINE),
            reverse=reverse,
        )

    def _same(self, one: str, other: str) -> bool:
        """Return True where the terminal shows two roles in one colour."""
        system = SYSTEMS[self.colours]
        first, second = self._colours[one], self._colours[other]
        if system is not None:
            first, second = first.downgrade(system), second.downgrade(system)
        return first.get_ansi_codes() == second.get_ansi_codes()
