"""The briefing as Markdown in GitHub's dialect, safe to paste: nothing an article holds is live in it.

A backslash takes the meaning from a mark. It does not stop what GitHub looks for in the finished page
(@names, #numbers, mail addresses): a zero-width space after the sign does, written as an entity so that
it can be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from briefreader.report.citation import Citation
from briefreader.report.outline import Entry, Section, outline

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier

_MARKS: Final = re.compile(
    r"[\\`*_\[\]<>&|~$#!]"  # emphasis, code, links, pictures, HTML, entities, cells, mathematics
    r"|:(?=//)"  # https://
    r"|(?<=\w)\.(?=[^\W\d])"  # www.example.org, example.org
)
_SIGNS: Final = re.compile(r"@|#(?=\w)")


def render(dossier: Dossier) -> str:
    """Return the briefing as Markdown."""
    report = outline(dossier)
    marking = [f"**{escaped(report.marking)}**"] if report.marking else []
    blocks = [*marking, f"# {escaped(report.title)}", "\n".join(_cited(citation) for citation in report.citations)]
    for section in report.sections:
        blocks += _section(section)
    blocks += ["---", "\n".join(f"- {escaped(made)}" for made in report.made), *marking]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return one line of `text` so that Markdown shows it as it is."""
    return _SIGNS.sub(r"\g<0>&#8203;", _MARKS.sub(r"\\\g<0>", text))


def _cited(citation: Citation) -> str:
    return f"- **{citation.letter}** {escaped(citation.title)} · {' · '.join(map(escaped, citation.details))}"


def _section(section: Section) -> Iterator[str]:
    yield f"## {escaped(section.title)}"
    yield escaped(section.summary)
    for number, entry in enumerate(section.entries, 1):
        yield from _entry(entry, f"{number}. " if section.numbered else "")


def _entry(entry: Entry, number: str) -> Iterator[str]:
    yield f"### {number}{escaped(entry.heading)}"
    if entry.quotes:
        yield "\n>\n".join(
            f"> **{escaped(quote.place)}:** {escaped(quote.text)}"
            + (f" *({escaped(quote.remark)})*" if quote.remark else "")
            for quote in entry.quotes
        )
    if entry.notes:
        yield "\n".join(f"- {escaped(note.name)}: {escaped(note.text)}" for note in entry.notes)
