"""The briefing as a table for a spreadsheet: a row a passage.

A finding has as many passages as it needs, of as many articles as there are, so a row is one passage with its article's
citation, and repeats what is said of its finding: each row can be sorted, filtered and quoted on its own. Articles, and
how the report was made, are rows too: `section` tells which. The format is RFC 4180's, in UTF-8 with a byte order mark,
without which Excel takes it for the code page of its country and shows every quotation wrong.

Spreadsheets run a cell that begins as a formula does. An apostrophe before it makes it text.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import TYPE_CHECKING, Final

from briefreader.report.outline import MADE, NOTED, Entry, Outline, Section, outline

if TYPE_CHECKING:
    from briefreader.report.citation import Citation, Quote
    from briefreader.report.dossier import Dossier

COLUMNS: Final = (
    "marking", "section", "finding", "severity", "kind", "update", "made by hand", "by hand", "label",
    "article", "lines", "passage", "remark",
    "verdict", "decided by", "decided at", NOTED, "noted", "credibility",
    "why", "where", "confidence", "fact", "corroboration", "not found in", "strength", "discrepancies", "passages",
    "watched as", "was", "decided",
    "title", "publisher", "author", "published", "source", "retrieved", "reliability", "graded",
    "told by analyst", "marked",
    "start", "end", "sha256",
)  # fmt: skip
"""What stands in a row, in an order that is read from the left.

`marking` is the report's, `marked` the article's; `start` and `end` count characters of the article.
"""

_BYTE_ORDER_MARK: Final = "\ufeff"
_LIVE: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b"
"""What a formula begins with, in the forms that are taken for it."""
_FORMULA: Final = re.compile(rf"(?:(?<=\n)|(?<=;)|\A)(?=[\s\"']*[{_LIVE}])")
"""Where one would begin: in a cell, in its lines, and after the semicolon, which parts cells in half of Europe."""


def render(dossier: Dossier) -> str:
    """Return the briefing as CSV."""
    written = StringIO()
    written.write(_BYTE_ORDER_MARK)
    writer = csv.DictWriter(written, COLUMNS, restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    for row in _rows(outline(dossier)):
        writer.writerow({name: inert(value) for name, value in row.items()})
    return written.getvalue()


def inert(value: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return _FORMULA.sub("'", value)


def _rows(report: Outline) -> Iterator[Mapping[str, str]]:
    marked = {"marking": report.marking}
    cited = {citation.letter: _article(citation) for citation in report.citations}
    for letter, article in cited.items():
        yield marked | {"section": "Articles", "article": letter} | article
    for section in report.sections:
        for row in _section(section, cited):
            yield marked | row
    for made in report.made:
        yield marked | {"section": MADE, "label": made}


def _article(citation: Citation) -> dict[str, str]:
    return {
        "title": citation.title,
        "publisher": citation.publisher,
        "author": citation.author,
        "published": citation.published,
        "source": citation.source,
        "retrieved": citation.retrieved,
        "reliability": citation.reliability,
        "graded": citation.graded_by,
        "told by analyst": ", ".join(citation.told),
        "marked": citation.marking,
        "sha256": citation.full_sha256,
    }


def _section(section: Section, cited: Mapping[str, dict[str, str]]) -> Iterator[dict[str, str]]:
    yield {"section": section.title, "label": section.summary}
    for entry in section.entries:
        finding = {"section": section.title} | _finding(entry)
        for quote in entry.quotes:
            yield finding | _passage(quote) | cited.get(quote.article, {})
        if not entry.quotes:
            yield finding


def _finding(entry: Entry) -> dict[str, str]:
    return {
        "finding": entry.finding,
        "severity": entry.severity or "",
        "kind": entry.kind or "",
        "label": entry.label,
        **{note.name: note.text for note in entry.notes},
        "made by hand": "yes" if entry.by_hand else "",  # by whom and when is in columns of its own
        "update": "yes" if entry.update else "",
        "verdict": entry.standing or "",
        "decided by": entry.decided_by,
        "decided at": entry.decided_at,
        NOTED: "\n".join(entry.analyst_note),
    }


def _passage(quote: Quote) -> dict[str, str]:
    known = {"start": f"{quote.start}", "end": f"{quote.end}"} if quote.lines else {}
    return known | {"article": quote.article, "lines": quote.lines, "passage": quote.text, "remark": quote.remark}
