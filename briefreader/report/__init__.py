"""A briefing as a document: one module a format, listed here and imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from briefreader.formats import Format

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier

FORMATS: Final[Mapping[str, Format[Dossier]]] = {
    "text": Format("briefreader.report.text", ".txt", "Text", "to read anywhere, to mail", plain=True),
    "md": Format("briefreader.report.markdown", ".md", "Markdown", "for a wiki or an issue"),
    "html": Format("briefreader.report.html", ".html", "HTML", "to read side by side, to print"),
    "json": Format("briefreader.report.json", ".json", "JSON", "for other programs, as data"),
    "csv": Format("briefreader.report.csv", ".csv", "CSV", "for a spreadsheet: a row a passage"),
    "docx": Format(
        "briefreader.report.docx", ".docx", "Word", "to edit and hand on", package="docx", extra="docx", binary=True
    ),
}
