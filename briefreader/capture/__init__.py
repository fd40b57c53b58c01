"""Rows of styled runs as a picture or text: one module a format, imported when it is asked for. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, cast

from briefreader.errors import UsageError

if TYPE_CHECKING:
    from briefreader.capture.rows import Picture


@dataclass(frozen=True, slots=True)
class Format:
    """A format of captures.

    Attributes:
        module: of this folder; its `render` makes the document.
        suffix: of its files.
        name: as people say it.
        package, extra: what it needs beside briefreader, and the extra that brings it.
        binary: True where a terminal cannot show it.
    """

    module: str
    suffix: str
    name: str
    package: str = ""
    extra: str = ""
    binary: bool = False

    @property
    def lacking(self) -> str:
        """What installs the package that it needs, where that is not installed; else ""."""
        return f"pip install 'briefreader[{self.extra}]'" if self.package and not find_spec(self.package) else ""

    def render(self, picture: Picture) -> str | bytes:
        """Return the document. The same picture gives the same one.

        Raises:
            UsageError: a package that it needs is not installed, or the picture is too large for it.
        """
        self.check()
        made = import_module(f"briefreader.capture.{self.module}").render(picture)
        return cast("str | bytes", made)

    def check(self) -> None:
        """Raise a UsageError where a package that it needs is not installed."""
        if self.lacking:
            raise UsageError(f"{self.name} captures need a package that is not installed: {self.lacking}")


FORMATS: Final[Mapping[str, Format]] = {
    "svg": Format("svg", ".svg", "SVG"),
    "png": Format("png", ".png", "PNG", package="resvg_py", extra="png", binary=True),
    "html": Format("html", ".html", "HTML"),
    "text": Format("text", ".txt", "Text"),
}
