"""Words of running text with what stands before each: the ground that names and speech are read from.

A quotation counts as one word, `QUOTED`, so that nothing said inside it is taken for the article's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from briefreader.lexicon.naming import ABBREVIATIONS
from briefreader.model import Span

QUOTED: Final = "“”"
"""The `low` of the word that stands for a whole quotation."""

_WORD: Final = re.compile(r"[^\W_]+(?:[’'\-.&][^\W_]+)*")
_POSSESSIVE: Final = ("'s", "’s", "'S", "’S")
_PARAGRAPH: Final = re.compile(r"\n[ \t\r]*\n")
_INSIDE_WORD: Final = " "
_CLOSERS: Final = "\"'”’»“‘)]"


class Word(NamedTuple):
    """A word with its place. `low` is lower case and without a possessive.

    `gap` tells what parts it from the word before: " " nothing, "," ";" ":" "-" "(" ")" that mark, "." the end of
    a sentence, "?" an end that the words after it may undo (“Never.” Smith said).
    """

    text: str
    low: str
    start: int
    end: int
    gap: str
    possessive: bool

    @property
    def capital(self) -> bool:
        """True where the word begins with a capital."""
        return self.text[0].isupper()


def words_of(text: str, start: int, end: int, quoted: Sequence[Span] = ()) -> list[Word]:
    """Return the words of `text[start:end]`, each span of `quoted` (disjoint, in order) as one word."""
    found: list[Word] = []
    place = start
    for span in quoted:
        if span.end <= start or span.start >= end:
            continue
        _collect(found, text, place, span.start)
        gap = _gap(text, found[-1] if found else None, span.start, opens=True)
        found.append(Word(QUOTED, QUOTED, span.start, span.end, gap, False))
        place = span.end
    _collect(found, text, place, end)
    return found


def _collect(found: list[Word], text: str, start: int, end: int) -> None:
    before = found[-1] if found else None
    for match in _WORD.finditer(text, start, end):
        surface, place, stop = match[0], match.start(), match.end()
        if before is not None and place == before.end + 1 and text[before.end] == " " and before.low != QUOTED:
            gap = " "
        else:
            gap = _gap(text, before, place, opens=not surface[0].islower())
        possessive = not surface.isalnum() and surface.endswith(_POSSESSIVE) and len(surface) > 2
        low = surface[:-2].lower() if possessive else surface.lower()
        if surface[-1] in "sS" and not possessive and text[stop : stop + 1] in ("’", "'"):
            possessive = True
        before = Word(surface, low, place, stop, gap, possessive)
        found.append(before)


def _gap(text: str, before: Word | None, start: int, *, opens: bool) -> str:
    """Return what parts the word at `start` from the one before; `opens` where it could begin a sentence."""
    if before is None:
        return "."
    between = text[before.end : start]
    if "\n" in between and (_PARAGRAPH.search(between) or _line_ends(text, before)):
        return "."
    if before.low == QUOTED:
        return _after_quotation(text, before, between, opens=opens)
    if any(mark in between for mark in ".!?…") and not _abbreviates(before, between):
        return "." if opens else " "
    for mark in ";:,()":
        if mark in between:
            return mark
    if any(mark in between for mark in "–—|•") or " - " in between or "--" in between:
        return "-"
    return " "


def _line_ends(text: str, before: Word) -> bool:
    tail = text[before.end : before.end + 3].split("\n", 1)[0].rstrip(_CLOSERS + " \r\t")
    return before.low == QUOTED or tail.endswith((".", "!", "?", ":", "…"))


def _after_quotation(text: str, before: Word, between: str, *, opens: bool) -> str:
    if any(mark in between for mark in ".!?"):
        return "." if opens else " "
    for mark in ",;:()":
        if mark in between:
            return mark
    inside = text[before.start : before.end].rstrip(_CLOSERS)
    if inside.endswith(","):
        return ","
    return "?" if opens and inside.endswith((".", "!", "?", "…")) else " "


def _abbreviates(before: Word, between: str) -> bool:
    """Return True where the full stop belongs to the word: "Gen. Lee", "J. Lee", "U.S. forces", "No. 10"."""
    if not between.startswith(".") or between.strip() != ".":
        return False
    word = before.text
    if before.low == "no":
        return word == "No"
    return before.low in ABBREVIATIONS or (len(word) == 1 and word.isupper()) or (word[1:2] == "." and word.isupper())
