"""A picture as plain text: its rows, without the blanks at their ends."""

from __future__ import annotations

from briefreader.capture.rows import Picture
from briefreader.printable import printable
from briefreader.spacing_marks import as_written


def render(picture: Picture) -> str:
    """Return `picture` as text. A newline is the only control character in it."""
    lines = (as_written(printable("".join(run.text for run in row))).rstrip() for row in picture.rows)
    return "\n".join(lines) + "\n"
