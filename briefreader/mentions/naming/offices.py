"""Offices and parts: who the text says is the mayor of Kirkholm, the driver, the chief executive of Acme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.offices import COMPOUND_OFFICES, NOT_IN_OFFICE, OFFICES, PARTS, SAME_OFFICE
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.statements import Statement
from briefreader.mentions.tokens import Token
from briefreader.model import Span

REACH: Final = 9
"""Words before or after a name among which its office is sought."""
_LINKS: Final = frozenset("of at for in the a an its and".split())
_OPENERS: Final = frozenset("the a an its his her their our as when while after that".split())
_CUT: Final = frozenset(';:()\n"“”–—|')
_APPOSITION_ENDS: Final = _CUT | {","}


@dataclass(frozen=True, slots=True)
class Held:
    """A person's office where it is told. `of` are the names and words of what it is an office of.

    `is_part` tells a part in an event ("the driver") from an office; `told` is office and name as written.
    """

    office: str
    of: frozenset[str]
    holder: Mention
    is_part: bool
    told: Span


def offices(statement: Statement, names: Sequence[Mention]) -> Iterator[Held]:
    """Yield who a statement says holds which office, those of former and deputy holders aside."""
    for person in names:
        if person.kind == "person" or (person.kind == "unknown" and person.first < person.last):
            found = _before(statement, person, names) or _after(statement, person, names)
            if found is not None:
                yield found


def gap_before(statement: Statement, index: int) -> str:
    """Return what stands between a statement's token and the one before it."""
    start = statement.passage.start
    tokens = statement.tokens
    return statement.passage.text[tokens[index - 1].end - start : tokens[index].start - start]


def _before(statement: Statement, person: Mention, names: Sequence[Mention]) -> Held | None:
    """Read "Kirkholm mayor Ann Hale", "the mayor of Kirkholm, Ann Hale"."""
    tokens = statement.tokens
    first = person.first
    while first > 0 and person.first - first < REACH:
        gap = gap_before(statement, first)
        if not _CUT.isdisjoint(gap) or ("," in gap and first != person.first) or ("." in gap and len(gap) > 2):
            break
        word = tokens[first - 1]
        first -= 1
        if word.word in ("the", "a", "an") and not _is_of(tokens, first):
            break
    found = _office_in(tokens, first, person.first)
    if found is None:
        return None
    office, start, end = found
    apposed = "," in gap_before(statement, person.first)
    direct = all(token.word in _LINKS or token.capitalised for token in tokens[end : person.first])
    if not direct or (end < person.first and not apposed):
        return None
    return _held(statement, person, office, (first, person.first, start, end), names)


def _is_of(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].word in ("of", "at", "for", "in")


def _after(statement: Statement, person: Mention, names: Sequence[Mention]) -> Held | None:
    """Read "Ann Hale, the mayor of Kirkholm", "Ann Hale, 35, Kirkholm's mayor"."""
    tokens = statement.tokens
    at = person.last + 1
    if at >= len(tokens) or "," not in gap_before(statement, at):
        return None
    if tokens[at].is_number and at + 1 < len(tokens) and "," in gap_before(statement, at + 1):
        at += 1
    end = at + 1
    while (
        end < min(len(tokens), at + REACH)
        and _CUT.isdisjoint(gap_before(statement, end))
        and "," not in gap_before(statement, end)
    ):
        end += 1
    found = _office_in(tokens, at, end)
    if found is None:
        return None
    office, start, stop = found
    lead = tokens[at:start]
    if any(token.word in ("who", "said", "and", "was", "is") or token.word in ("of", "by", "with") for token in lead):
        return None
    return _held(statement, person, office, (at, end, start, stop), names)


def _office_in(tokens: Sequence[Token], first: int, last: int) -> tuple[str, int, int] | None:
    """Return the first office that the words from `first` to `last` name, and where."""
    for at in range(first, last):
        if not (tokens[at].word in OFFICES or tokens[at].word in PARTS or tokens[at].word in _FIRST_WORDS):
            continue
        for words in COMPOUND_OFFICES:
            if at + len(words) <= last and all(tokens[at + step].word == word for step, word in enumerate(words)):
                return " ".join(words), at, at + len(words)
        if tokens[at].word in OFFICES or tokens[at].word in PARTS:
            return tokens[at].word, at, at + 1
    return None


_FIRST_WORDS: Final = frozenset(words[0] for words in COMPOUND_OFFICES)


def _held(
    statement: Statement, person: Mention, office: str, places: tuple[int, int, int, int], names: Sequence[Mention]
) -> Held | None:
    first, last, start, end = places
    tokens = statement.tokens
    around = {token.word for token in tokens[max(0, first - 1) : start]} | {
        token.word for token in tokens[end : end + 1]
    }
    if not NOT_IN_OFFICE.isdisjoint(around):
        return None
    key = SAME_OFFICE.get(office, office)
    is_part = office in PARTS and office not in OFFICES
    if is_part and tokens[start - 1].word in ("a", "an", "another", "one"):
        return None
    of = frozenset(
        word
        for name in names
        if first <= name.first < last and name is not person
        for word in ((name.key,) if name.place is not None else name.words)
    )
    begin, stop = min(first, person.first), max(last - 1, person.last)
    return Held(key, of, person, is_part, Span(tokens[begin].start, tokens[min(stop, len(tokens) - 1)].end))
