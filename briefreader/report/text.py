"""The briefing as plain text, for a terminal or a mail: at most 100 columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from briefreader.report.citation import Citation
from briefreader.report.outline import MADE, NOTED, Entry, Section, outline

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier

COLUMNS: Final = 100
_INDENT: Final = 4
_NAMES: Final = 16
"""Columns for the place of a quotation or the name of a note: "A, lines 19–21"."""

_ITEM: Final = "- "

_BREAK: Final = re.compile(r"(?<= )")


def render(dossier: Dossier) -> str:
    """Return the briefing as plain text. It has no control character but the newline."""
    report = outline(dossier)
    marking = _centred(report.marking)
    lines = [*marking, *([""] if marking else []), *_titled(report.title, "="), *_wrapped(report.summary)]
    for citation in report.citations:
        lines += ["", *_cited(citation)]
    for section in report.sections:
        lines += ["", *_section(section)]
    lines += ["", *_titled(MADE, "-")]
    for made in report.made:
        lines += _wrapped(made, first=_ITEM)
    lines += ["", *marking] if marking else []
    return "\n".join(lines) + "\n"


def _centred(marking: str) -> list[str]:
    """Return a marking in the middle of the line, or in as many lines as it needs."""
    return [" " * ((COLUMNS - _columns(line)) // 2) + line for line in _wrapped(marking)] if marking else []


def _titled(title: str, rule: str) -> list[str]:
    lines = list(_wrapped(title))
    return [*lines, rule * max(map(_columns, lines)), ""]


def _cited(citation: Citation) -> list[str]:
    return [
        *_wrapped(citation.title, first=f"{citation.letter:<{_INDENT}}"),
        *_wrapped(" · ".join(citation.details), first=" " * _INDENT),
        *_wrapped(citation.graded, first=" " * _INDENT),
        *_wrapped(f"sha256 {citation.full_sha256}", first=" " * _INDENT),
    ]


def _section(section: Section) -> Iterator[str]:
    yield from _titled(section.title, "-")
    yield from _wrapped(section.summary)
    for entry in section.entries:
        yield ""
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield from _wrapped(entry.tagged, first=f"{entry.finding:<{_INDENT - 1}} " if entry.finding else "")
    for quote in entry.quotes:
        remark = f"  [{quote.remark}]" if quote.remark else ""
        yield from _named(quote.place, quote.text + remark)
    for note in entry.notes:
        yield from _named(note.name, note.text)
    for place, line in enumerate(entry.analyst_note):
        yield from _named("" if place else NOTED, line)


def _named(name: str, text: str) -> Iterator[str]:
    return _wrapped(text, first=" " * _INDENT + f"{name:<{_NAMES - 1}} ")


def _wrapped(text: str, *, first: str = "") -> Iterator[str]:
    """Yield `text` in lines of at most COLUMNS, the first after `first`, the others below its text.

    Not by textwrap, which counts characters: an East Asian one takes two columns.
    """
    line, used = first, len(first)
    for word in _BREAK.split(text):
        room = COLUMNS - used
        if _columns(word.rstrip()) > room and used > len(first):
            yield line.rstrip()
            line, used = " " * len(first), len(first)
        for part in _cut(word, COLUMNS - len(first)):
            if _columns(part.rstrip()) > COLUMNS - used:
                yield line.rstrip()
                line, used = " " * len(first), len(first)
            line += part
            used += _columns(part)
    yield line.rstrip()


def _cut(word: str, columns: int) -> Iterator[str]:
    """Yield `word` in pieces that fit `columns`."""
    if _columns(word.rstrip()) <= columns:
        yield word
        return
    start = used = 0
    for place, character in enumerate(word):
        width = _columns(character)
        if used + width > columns:
            yield word[start:place]
            start, used = place, 0
        used += width
    yield word[start:]


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
