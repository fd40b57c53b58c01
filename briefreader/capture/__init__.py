"""Rows of styled runs as a picture or text: one module a format, imported when it is asked for. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from briefreader.formats import Format

if TYPE_CHECKING:
    from briefreader.capture.rows import Picture

FORMATS: Final[Mapping[str, Format[Picture]]] = {
    "svg": Format("briefreader.capture.svg", ".svg", "SVG"),
    "png": Format("briefreader.capture.png", ".png", "PNG", package="resvg_py", extra="png", binary=True),
    "html": Format("briefreader.capture.html", ".html", "HTML"),
    "text": Format("briefreader.capture.text", ".txt", "Text", plain=True),
}
