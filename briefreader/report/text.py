"""The briefing as plain text, for a terminal or a mail: at most 100 columns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from briefreader.report.citation import Citation
from briefreader.report.outline import Entry, Section, outline

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier

COLUMNS: Final = 100
_INDENT: Final = 4
_NAMES: Final = 16
"""Columns for the place of a quotation or the name of a note: "A, lines 19–21"."""

_BREAK: Final = re.compile(r"(?<= )")


def render(dossier: Dossier) -> str:
    """Return the briefing as plain text. It has no control character but the newline."""
    report = outline(dossier)
    marking = [report.marking.center(COLUMNS).rstrip(), ""] if report.marking else []
    lines = [*marking, *_titled(report.title, "=")]
    for place, citation in enumerate(report.citations):
        lines += ["", *_cited(citation)] if place else _cited(citation)
    for section in report.sections:
        lines += ["", *_section(section)]
    lines += ["", "-" * COLUMNS, *(line for made in report.made for line in _wrapped(made)), *reversed(marking)]
    return "\n".join(lines) + "\n"


def _titled(title: str, rule: str) -> list[str]:
    return [title, rule * _columns(title), ""]


def _cited(citation: Citation) -> list[str]:
    return [
        *_wrapped(citation.title, first=f"{citation.letter:<{_INDENT}}"),
        *_wrapped(" · ".join(citation.details), first=" " * _INDENT),
    ]


def _section(section: Section) -> Iterator[str]:
    yield from _titled(section.title, "-")
    yield section.summary
    for number, entry in enumerate(section.entries, 1):
        yield ""
        yield from _entry(entry, f"{number:>{_INDENT - 2}}. " if section.numbered else "")


def _entry(entry: Entry, number: str) -> Iterator[str]:
    yield from _wrapped(entry.heading, first=number)
    for quote in entry.quotes:
        remark = f"  [{quote.remark}]" if quote.remark else ""
        yield from _named(quote.place, quote.text + remark)
    for note in entry.notes:
        yield from _named(note.name, note.text)


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
