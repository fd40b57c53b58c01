"""A briefing as a document: one module a format, listed here and imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Format:
    """A format of reports.

    Attributes:
        module: of this folder; its `render` makes the document.
        suffix: of its files.
        binary: True where a terminal cannot show it.
    """

    module: str
    suffix: str
    binary: bool = False

    def render(self, dossier: Dossier) -> str | bytes:
        """Return the document.

        Raises:
            UsageError: a package that it needs is not installed.
        """
        made = import_module(f"briefreader.report.{self.module}").render(dossier)
        return cast("str | bytes", made)


FORMATS: Final[Mapping[str, Format]] = {
    "text": Format("text", ".txt"),
    "md": Format("markdown", ".md"),
    "html": Format("html", ".html"),
    "json": Format("json", ".json"),
    "csv": Format("csv", ".csv"),
    "docx": Format("docx", ".docx", binary=True),
}
