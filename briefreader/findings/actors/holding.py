"""Offices and parts that two accounts give to two people: the mayor, Ann Hale / mayor Tom Reed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from briefreader.findings.actors.parties_apart import same_name
from briefreader.findings.actors.telling import summary
from briefreader.findings.cast import Cast
from briefreader.findings.compared import Compared, Difference
from briefreader.mentions.naming.offices import Held
from briefreader.model import Kind, Passage, Severity

LEAST_SCORE: Final = 12.0
"""A link's score from which two statements may speak of one holder."""
Told = tuple[int, Held]


def held_by_two(compared: Compared, casts: Sequence[Cast]) -> Iterator[Difference]:
    """Yield a difference for every office that two linked statements give to people whom the other does not name.

    An article that names both knows them apart, as holder and former holder, say; so nothing is found inside one.
    """
    linked = {(pair.one.address, pair.other.address) for pair in compared.pairs if pair.score >= LEAST_SCORE}
    held = {number: _by_office(casts[number].held()) for number in compared.numbers}
    for one, other in compared.article_pairs:
        if one == other:
            continue
        for office in sorted(held[one].keys() & held[other].keys()):
            for mine in held[one][office]:
                theirs = next((told for told in held[other][office] if _clash((mine, told), (one, other), casts)), None)
                if theirs is None or not _one_seat(mine, theirs, held[one][office], held[other][office]):
                    continue
                if ((one, mine[0]), (other, theirs[0])) in linked or _is_named_alike(mine[1], theirs[1]):
                    yield _difference((casts[one], casts[other]), (mine, theirs))
                    break


def _by_office(held: Sequence[Told]) -> Mapping[str, list[Told]]:
    found: dict[str, list[Told]] = defaultdict(list)
    for told in held:
        found[told[1].office].append(told)
    return found


def _clash(both: tuple[Told, Told], numbers: tuple[int, int], casts: Sequence[Cast]) -> bool:
    """Return True where two holders are two people, of whom neither article names the other's."""
    mine, theirs = both[0][1].holder, both[1][1].holder
    if same_name(mine, theirs):
        return False
    return not casts[numbers[1]].has_name(mine) and not casts[numbers[0]].has_name(theirs)


def _one_seat(mine: Told, theirs: Told, ours: Sequence[Told], others: Sequence[Told]) -> bool:
    """Return True where both articles have one such office only, and of one town, firm or country."""
    sole = all(
        same_name(told[1].holder, seat[1].holder) for seat, row in ((mine, ours), (theirs, others)) for told in row
    )
    of, against = mine[1].of, theirs[1].of
    return sole and (not of or not against or _meet(of, against))


def _is_named_alike(mine: Held, theirs: Held) -> bool:
    return bool(mine.of) and bool(theirs.of) and _meet(mine.of, theirs.of)


def _meet(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return not ours.isdisjoint(theirs)


def _difference(casts: tuple[Cast, Cast], both: tuple[Told, Told]) -> Difference:
    passages = tuple(_passage(cast, told[1]) for cast, told in zip(casts, both, strict=True))
    words = passages[0].text, passages[1].text
    names = both[0][1].holder.text, both[1][1].holder.text
    return Difference(
        kind=Kind.ACTOR,
        severity=Severity.HIGH,
        confidence=0.8 if _is_named_alike(both[0][1], both[1][1]) else 0.7,
        summary=summary(casts[0].reading, casts[1].reading, words),
        why=f"One {both[0][1].office}, two names: {names[0]} / {names[1]}.",
        evidence=passages,
    )


def _passage(cast: Cast, held: Held) -> Passage:
    return cast.reading.article.passage(held.told.start, held.told.end)
