"""One person under two titles that nobody bears at once: Foreign Minister Ann Hale / finance minister Ann Hale."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from briefreader.findings.actors.telling import summary
from briefreader.findings.cast import Cast
from briefreader.findings.compared import Compared, Difference
from briefreader.lexicon.nicknames import one_given
from briefreader.mentions.naming.titles import Titled, titled
from briefreader.model import Kind, Severity

CLOSE: Final = 12.0
"""Closeness of two articles from which a name they share is of one person."""
_Told = Mapping[tuple[str, str], Sequence[Titled]]


def in_two_offices(compared: Compared, casts: Sequence[Cast]) -> Iterator[Difference]:
    """Yield a difference for every person to whom two articles, or two places of one, give titles that exclude."""
    told = {number: _by_person(casts[number]) for number in compared.numbers}
    for one, other in compared.article_pairs:
        if one != other and compared.closeness(one, other) < CLOSE:
            continue
        for person, family in sorted(told[one].keys() & told[other].keys()):
            ours, theirs = told[one][person, family], told[other][person, family]
            found = _two_of_one(ours) if one == other else _clash(ours, theirs)
            if found is not None and _is_one(casts[one], casts[other], person):
                yield _difference((casts[one], casts[other]), found)


def _by_person(cast: Cast) -> _Told:
    found: dict[tuple[str, str], list[Titled]] = defaultdict(list)
    for statement, names in zip(cast.reading.statements, cast.names, strict=True):
        for told in titled(statement, names):
            found[told.person.key, told.family].append(told)
    return found


def _clash(ours: Sequence[Titled], theirs: Sequence[Titled]) -> tuple[Titled, Titled] | None:
    values = [frozenset[str]().union(*(told.values for told in row)) for row in (ours, theirs)]
    return (ours[0], theirs[0]) if values[0].isdisjoint(values[1]) else None


def _two_of_one(row: Sequence[Titled]) -> tuple[Titled, Titled] | None:
    """Return two tellings of one article that exclude each other; more than two tell of a career."""
    other = next((told for told in row if told.values.isdisjoint(row[0].values)), None)
    return None if other is None or len({told.values for told in row}) > 1 + 1 else (row[0], other)


def _is_one(one: Cast, other: Cast, person: str) -> bool:
    """Return True where the articles know one bearer of the surname, by one given name or by none."""
    ours, theirs = (_given(cast, person) for cast in (one, other))
    if len(ours) > 1 or len(theirs) > 1 or not (ours or theirs):
        return False
    return not ours or not theirs or one_given(next(iter(ours)), next(iter(theirs)))


def _given(cast: Cast, person: str) -> frozenset[str]:
    return frozenset(
        name.given.split()[0]
        for names in cast.names
        for name in names
        if name.kind == "person" and name.key == person and name.given
    )


def _difference(casts: tuple[Cast, Cast], both: tuple[Titled, Titled]) -> Difference:
    evidence = tuple(
        cast.reading.article.passage(told.told.start, told.told.end) for cast, told in zip(casts, both, strict=True)
    )
    values = tuple(" and ".join(sorted(told.values)) for told in both)
    return Difference(
        kind=Kind.ACTOR,
        severity=Severity.MEDIUM,
        confidence=0.75,
        summary=summary(casts[0].reading, casts[1].reading, (evidence[0].text, evidence[1].text)),
        why=f"One person under two titles: {values[0]} / {values[1]}.",
        evidence=evidence,
    )
