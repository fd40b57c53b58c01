"""What a capture is made of: rows of styled runs, as the app draws them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """Text drawn in one style. Colours are "#rrggbb"; no background means the picture's own."""

    text: str
    foreground: str
    background: str | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False


Row = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows to be captured, `width` cells wide, on `background`, in `foreground` where nothing else is said.

    `title` and `about` are what the file says of itself beside what is seen: its name, and a line each of the rest.
    """

    rows: tuple[Row, ...]
    width: int
    background: str
    foreground: str
    title: str = ""
    about: tuple[str, ...] = ()
