"""A briefing as a document: one module a format, listed here and imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, cast

from briefreader.errors import UsageError

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Format:
    """A format of reports.

    Attributes:
        module: of this folder; its `render` makes the document.
        suffix: of its files.
        name: what it is called.
        good_for: what it is chosen for, in a few words.
        package: what it needs beside briefreader; empty where that is nothing.
        extra: of briefreader, which brings the package.
        binary: True where a terminal cannot show it.
    """

    module: str
    suffix: str
    name: str
    good_for: str
    package: str = ""
    extra: str = ""
    binary: bool = False

    @property
    def lacking(self) -> str:
        """The command that installs what is missing here; empty where nothing is."""
        return f"pip install 'briefreader[{self.extra}]'" if self.package and not find_spec(self.package) else ""

    def render(self, dossier: Dossier) -> str | bytes:
        """Return the document.

        Raises:
            UsageError: a package that it needs is not installed.
        """
        if self.lacking:
            raise UsageError(f"{self.name} reports need a package that is not installed: {self.lacking}")
        made = import_module(f"briefreader.report.{self.module}").render(dossier)
        return cast("str | bytes", made)


FORMATS: Final[Mapping[str, Format]] = {
    "text": Format("text", ".txt", "Text", "to read anywhere, to mail"),
    "md": Format("markdown", ".md", "Markdown", "for a wiki or an issue"),
    "html": Format("html", ".html", "HTML", "to read side by side, to print"),
    "json": Format("json", ".json", "JSON", "for other programs: everything"),
    "csv": Format("csv", ".csv", "CSV", "for a spreadsheet: a row a passage"),
    "docx": Format("docx", ".docx", "Word", "to edit and hand on", package="docx", extra="docx", binary=True),
}
