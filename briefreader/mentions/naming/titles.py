"""Titles by which a statement calls people: "Foreign Minister Ann Hale", "Tom Reed, the deputy mayor"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.portfolios import (
    BODIES,
    CAPITALISED,
    DEPUTED,
    DEPUTIES,
    FAMILIES,
    MINISTERS,
    OTHER_HEADS,
    PAST,
    PORTFOLIOS,
    SPOKESMEN,
)
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.naming.offices import gap_before
from briefreader.mentions.statements import Statement
from briefreader.mentions.tokens import Token
from briefreader.model import Span

REACH: Final = 7
"""Words of a title beside a name at most."""
_QUALIFIERS: Final = PORTFOLIOS.keys() | BODIES.keys() | DEPUTIES | {"and", "first", "prime"}
_OF: Final = frozenset(("of", "for"))
_HEADS: Final = (
    MINISTERS | SPOKESMEN | DEPUTED | frozenset(words.split()[-1] for family in FAMILIES.values() for words in family)
)


@dataclass(frozen=True, slots=True)
class Titled:
    """A person with what the title says: `family` is what is compared, `values` hold within it; `told` is both."""

    family: str
    values: frozenset[str]
    person: Mention
    told: Span


def titled(statement: Statement, names: Sequence[Mention]) -> Iterator[Titled]:
    """Yield what the titles right before and right after people's names say, those of former holders aside."""
    people = [name for name in names if name.kind == "person"]
    if people and not _HEADS.isdisjoint([token.word for token in statement.tokens]):
        for person in people:
            for first, last in _beside(statement, person):
                told = (
                    statement.tokens[min(first, person.first)].start,
                    statement.tokens[max(last - 1, person.last)].end,
                )
                for family, values in _said(statement.tokens, first, last):
                    yield Titled(family, values, person, Span(*told))


def _beside(statement: Statement, person: Mention) -> Iterator[tuple[int, int]]:
    """Yield where the words of a title stand: just before the name, or after it and a comma."""
    tokens = statement.tokens
    first = person.first
    while first > 0 and person.first - first < REACH and _runs_on(statement, first, person.first):
        word = tokens[first - 1].word
        if word not in _HEADS and word not in _QUALIFIERS and word not in PAST and word not in _OF:
            break
        first -= 1
    if first < person.first:
        yield first, person.first
    start = person.last + 1
    if start < len(tokens) and gap_before(statement, start) == ", ":
        if tokens[start].word in ("the", "a", "an", "its", "his", "their", "who"):
            start += 1
        last = start
        while last < min(len(tokens), start + REACH) and (last == start or gap_before(statement, last) in (" ", "-")):
            word = tokens[last].word
            known = word in _HEADS or word in _QUALIFIERS or word in PAST or word in _OF
            if not known and (last > start or not tokens[last].text.endswith(("'s", "’s"))):
                break
            last += 1
        if last > start:
            yield start, last


def _runs_on(statement: Statement, index: int, name: int) -> bool:
    gap = gap_before(statement, index)
    return gap in (" ", "-", ". ") or (index == name and gap == ", ")


def _said(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[str, frozenset[str]]]:
    words = [token.word.removesuffix(".") for token in tokens[first:last]]
    if words[-1] in ("and", *_OF) or not PAST.isdisjoint(words) or (first and tokens[first - 1].word in PAST):
        return
    heads = [at for at, word in enumerate(words) if word in _HEADS]
    if not heads or (len(heads) == 1 and heads[0] < len(words) - 1 and words[heads[0] + 1] not in _OF):
        return
    head = heads[-1]
    rest = frozenset(words) - {words[head]}
    deputy = not DEPUTIES.isdisjoint(rest)
    portfolios = frozenset(PORTFOLIOS[word] for word in rest if word in PORTFOLIOS)
    bodies = frozenset(BODIES[word] for word in rest if word in BODIES)
    if words[head] in MINISTERS and portfolios:
        yield "portfolio", portfolios
    elif words[head] in SPOKESMEN and bodies:
        yield "spokesman", bodies
    if words[head] in DEPUTED and (words[head] != "minister" or rest):
        yield f"deputy {words[head]}", frozenset(("deputy" if deputy else "head",))
    if not deputy and head == len(words) - 1:
        yield from _families(tokens[first + head], words, head)


def _families(token: Token, words: Sequence[str], head: int) -> Iterator[tuple[str, frozenset[str]]]:
    double = " ".join(words[max(0, head - 1) : head + 1])
    for family, values in FAMILIES.items():
        value = values.get(double) or values.get(words[head])
        if value is None or (family in CAPITALISED and not token.capitalised):
            continue
        if family not in CAPITALISED or head == 0 or words[head - 1] not in OTHER_HEADS:
            yield family, frozenset((value,))
