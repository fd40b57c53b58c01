"""A pane as a picture in a file of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count
from pathlib import Path

from rich.style import Style

from briefreader.capture.rows import Picture, Run
from briefreader.capture.svg import svg
from briefreader.spacing_marks import as_written
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.rows import Piece, Row
from briefreader.tui.widgets.framed import Framed


def picture(rows: Iterable[Row], width: int, ink: Ink) -> Picture:
    """Return rows as a picture in the theme's own colours, whatever the terminal can show."""
    colours = ink.theme.pictured()
    drawn = Ink(replace(ink.theme, colours=colours))
    return Picture(
        rows=tuple(tuple(_run(piece, drawn.style(piece.look)) for piece in row if piece.text) for row in rows),
        width=width,
        background=colours["background"],
        foreground=colours["text"],
    )


def _run(piece: Piece, style: Style) -> Run:
    """Return a piece with its style spelt out; a picture has no reverse, so the colours change places."""
    front = style.color.get_truecolor().hex if style.color else ""
    back = style.bgcolor.get_truecolor().hex if style.bgcolor else ""
    foreground, background = (back, front) if style.reverse else (front, back)
    return Run(as_written(piece.text), foreground, background, bold=bool(style.bold), underline=bool(style.underline))


def save_pane(pane: Framed, folder: Path) -> Path:
    """Save a pane as it stands on the screen, as SVG under a new name, and return where.

    Raises:
        OSError: the folder cannot be written to.
    """
    drawing = svg(picture(pane.seen(), pane.size.width, pane.ink))
    for number in count(1):
        path = folder / f"briefreader-{pane.name}-{number}.svg"
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(drawing)
        except FileExistsError:
            continue
        return path
    raise AssertionError("numbers do not end")
