"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from briefreader.model import Span

_END: Final = re.compile(r"[.!?…]{1,4}[\"”’'»)\]]{0,3}(?= *(?:\s|$))")
_OPENING: Final = frozenset("\"“‘'«([—–-•")
_CLOSING: Final = frozenset("\"”’'»)]")

# Words that end in a full stop without ending the sentence: titles, months, units, firms (general English usage).
_TITLES: Final = frozenset(
    "mr mrs ms dr prof sen rep gov gen lt col maj capt cpl sgt adm cmdr insp supt sir st hon rev fr sr messrs mme "
    "no nos vs v fig eq al cf approx e.g i.e viz pp vol ed art sec ch mt ft".split()
)
_MAYBE: Final = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun jr inc ltd co corp "
    "bros llc plc etc dept univ assn ave blvd rd u.s u.k u.n e.u d.c a.m p.m mich calif fla ill ind kan ky la mass md "
    "minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark colo conn del ga n.y n.j n.c s.c w.va "
    "n.h n.m".split()
)
_LAST_WORD: Final = re.compile(r"[\w.]{1,12}$")

MAX_WRAP: Final = 100
"""Lines longer than this were not broken by a typewriter's or a mail's margin."""


def sentences_of(text: str, kept: Sequence[Span]) -> tuple[Span, ...]:
    """Return the sentences of the stretches of `text` that are story.

    A line end closes a sentence, unless the text is hard-wrapped. No sentence crosses a gap in `kept`.
    """
    blocks = joined_lines(text, kept)
    return tuple(sentence for block in blocks for sentence in _split(text, block))


def joined_lines(text: str, lines: Sequence[Span]) -> list[Span]:
    """Return the lines with those joined that a margin broke: text whose lines nearly all end at one width."""
    if not _is_wrapped(text, lines):
        return list(lines)
    blocks: list[Span] = []
    for line in lines:
        if blocks and text.count("\n", blocks[-1].end, line.start) == 1:
            blocks[-1] = Span(blocks[-1].start, line.end)
        else:
            blocks.append(line)
    return blocks


def _is_wrapped(text: str, lines: Sequence[Span]) -> bool:
    """Return True where lines that run on in the next one are common and of one length."""
    inner = [len(line) for line, after in pairwise(lines) if text.count("\n", line.end, after.start) == 1]
    open_ended = sum(1 for line in lines if text[line.end - 1] not in ".!?…\"”’':;")
    if len(inner) < 4 or max(inner) > MAX_WRAP or open_ended < len(lines) / 2:
        return False
    return sorted(inner)[len(inner) // 2] >= 0.75 * max(inner)  # statistics.median costs 12 ms to import


def _split(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    for end in _ends(text, block):
        if sentence := _trim(text, start, end):
            yield sentence
        start = end
    if sentence := _trim(text, start, block.end):
        yield sentence


def _ends(text: str, block: Span) -> Iterable[int]:
    for match in _END.finditer(text, block.start, block.end):
        if match.end() < block.end and _closes(text, match, block):
            yield match.end()


def _closes(text: str, stop: re.Match[str], block: Span) -> bool:
    """Return True where the stop ends a sentence: the next word could open one, and it is no abbreviation's."""
    after = stop.end()
    while after < block.end and text[after].isspace():
        after += 1
    if after >= block.end:
        return False
    following = text[after]
    opens = following.isupper() or following.isdigit() or following in _OPENING
    if stop[0][0] != ".":
        return opens
    word = _LAST_WORD.search(text, max(block.start, stop.start() - 12), stop.start())
    last = word[0].lower() if word else ""
    if not opens or last in _TITLES or (len(last) == 1 and last.isalpha() and word is not None and word[0].isupper()):
        return False
    if last in _MAYBE:
        return following in _OPENING or (following.isupper() and _opens_sentence(text, after, block.end))
    return True


_OPENERS: Final = frozenset(
    "the a an he she it they we i you this that these those his her their its our there in on at but and as if when "
    "while after before however meanwhile some many most no not what who why how for with from to by since".split()
)
_WORD: Final = re.compile(r"[A-Za-z']{1,20}")


def _opens_sentence(text: str, at: int, end: int) -> bool:
    word = _WORD.match(text, at, end)
    return word is not None and word[0].lower() in _OPENERS


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if any(map(str.isalnum, text[start:end])) else None
