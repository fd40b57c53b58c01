"""A picture as it is handed on: its marking at the top and the bottom, and under it what it shows and cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rich.cells import cell_len, chop_cells

from briefreader.capture.rows import Picture, Row, Run
from briefreader.printable import printable
from briefreader.spacing_marks import as_written, in_cells

_BLANKS: Final = re.compile(r"[^\S\N{NO-BREAK SPACE}]+")
_GAP: Final = 2
"""Blank cells after what a note is about."""


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the caption: what it is about, and what it says of that."""

    about: str
    says: str


@dataclass(frozen=True, slots=True)
class Caption:
    """What a capture says of itself; it is of one line each, and safe whatever it holds.

    Attributes:
        title: what the capture is of, in a few words.
        marking: how it must be handled; None where nobody told.
        notes: of those that follow each other on one matter, only the first names it.
    """

    title: str
    marking: str | None
    notes: tuple[Note, ...]


def sheet(picture: Picture, caption: Caption, faint: str) -> Picture:
    """Return a picture with its caption; `faint` is the colour of what is said aside."""
    width = picture.width
    banner = tuple(_banner(caption.marking, picture)) if caption.marking else ()
    label = max((cell_len(note.about) for note in caption.notes), default=0) + _GAP
    return replace(
        picture,
        rows=(
            *((*banner, ()) if banner else ()),
            *picture.rows,
            *(((),) if caption.notes else ()),
            *(row for note in caption.notes for row in _note(note, label, width, picture.foreground, faint)),
            *(((), *banner) if banner else ()),
        ),
        title=caption.title,
        about=(
            *((f"Marking: {caption.marking}",) if caption.marking else ()),
            *(f"{note.about}: {note.says}" if note.about else note.says for note in caption.notes),
        ),
    )


def _banner(marking: str, picture: Picture) -> Iterator[Row]:
    for line in wrapped(marking, picture.width - 2):
        left = (picture.width - cell_len(in_cells(line))) // 2
        right = picture.width - left - cell_len(in_cells(line))
        said = f"{' ' * left}{line}{' ' * right}"
        yield (Run(said, picture.background, picture.foreground, bold=True),)


def _note(note: Note, label: int, width: int, foreground: str, faint: str) -> Iterator[Row]:
    for number, line in enumerate(wrapped(note.says, width - label - 2)):
        about = note.about if number == 0 else ""
        yield Run(f" {about}{' ' * (label - cell_len(about))}", faint), Run(line, foreground)


def wrapped(text: str, width: int) -> Sequence[str]:
    """Return text in lines of so many cells, broken between words, or inside of one that is longer than a line.

    A no-break space keeps two words together.
    """
    width = max(width, 2)
    lines, line = list[str](), ""
    for word in (in_cells(printable(each)) for each in _BLANKS.split(text.strip())):
        joined = f"{line} {word}" if line else word
        if cell_len(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = chop_cells(word, width) or [""]
        lines += full
    return tuple(as_written(each) for each in (*lines, line))
