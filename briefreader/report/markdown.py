"""The briefing as Markdown in GitHub's dialect, safe to paste: nothing that an article or a note holds is live in it.

A backslash takes the meaning from a mark. It does not stop what GitHub looks for in the finished page (@names,
#numbers, mail addresses, :emoji:, hashes of commits): a zero-width space does, written as an entity so that it can be
seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from briefreader.report.citation import Citation, Quote
from briefreader.report.outline import MADE, NOTED, Entry, Section, outline

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier

_MARKS: Final = re.compile(
    r"[\\`*_\[\]{}<>&|~$#!]"  # emphasis, code, links, pictures, templates, HTML, entities, cells, mathematics
    r"|:(?=//)"  # https://
    r"|(?<=\w)\.(?=[^\W\d])"  # www.example.org, example.org
)
_SIGNS: Final = re.compile(
    r"@|#(?=\w)"
    r"|\b[Gg][Hh]-(?=\d)"  # GH-12 is an issue too
    r"|:(?=(?:[+-]1|\d{3,4}|[\d_+\\-]*[^\W\d_][\w+\\-]*):)"  # :smile:, but no time of day
    r"|\b(?=[a-f]*\d)(?=\d*[a-f])[a-f\d]{7,40}\b"  # a commit, where it looks like no number and no word
)
_APART: Final = "&#8203;"
_SHORTEST_COMMIT: Final = 7
_BEGINNING: Final = re.compile(r"(\d{1,9})(?=[.)])|(?=[-+=:])")
"""What begins a block and is not one of the marks: an item of a list, the line under a heading or a table's head."""


def render(dossier: Dossier) -> str:
    """Return the briefing as Markdown."""
    report = outline(dossier)
    marking = [f"**{escaped(report.marking)}**"] if report.marking else []
    cited = "\n".join(map(_cited, report.citations))
    blocks = [*marking, f"# {escaped(report.title)}", escaped(report.summary), cited]
    for section in report.sections:
        blocks += _section(section)
    blocks += [f"## {MADE}", "\n".join(f"- {_first(made)}" for made in report.made), *marking]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return one line of `text`, to stand after other words, so that Markdown shows it as it is."""
    return _SIGNS.sub(_taken_apart, _MARKS.sub(r"\\\g<0>", text))


def _taken_apart(sign: re.Match[str]) -> str:
    found, length = sign[0], _SHORTEST_COMMIT - 1
    if len(found) <= length:
        return found + _APART
    return _APART.join(found[start : start + length] for start in range(0, len(found), length))


def _first(text: str) -> str:
    """Return one line of `text`, to stand first in its block or line, so that Markdown shows it as it is."""
    words = escaped(text.lstrip())
    begun = _BEGINNING.match(words)
    return f"{begun[0]}\\{words[begun.end() :]}" if begun else words


def _cited(citation: Citation) -> str:
    details = " · ".join(map(escaped, (citation.title, *citation.details, citation.graded)))
    digest = f"`{citation.full_sha256}`"  # as code: it is to be copied, and is no commit
    return f"- **{citation.letter}** {details} · sha256 {digest}"


def _section(section: Section) -> Iterator[str]:
    yield f"## {escaped(section.title)}"
    yield escaped(section.summary)
    for entry in section.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield f"### {escaped(entry.heading)}"
    if entry.quotes:
        yield "\n>\n".join(map(_quoted, entry.quotes))
    said = [f"- {escaped(note.name)}: {escaped(note.text)}" for note in entry.notes]
    if entry.analyst_note:
        said.append(f"- {NOTED}: {noted(entry.analyst_note)}")
    if said:
        yield "\n".join(said)


def _quoted(quote: Quote) -> str:
    remark = f" *({escaped(quote.remark)})*" if quote.remark else ""
    return f"> **{escaped(quote.place)}:** {escaped(quote.text)}{remark}"


def noted(lines: Sequence[str]) -> str:
    """Return the lines of a note, to stand in a list item: each on a line of its own."""
    first, *rest = lines
    return "\\\n  ".join((escaped(first), *map(_first, rest)))
