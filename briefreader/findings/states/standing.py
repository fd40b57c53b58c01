"""How far a matter has got in each article: one has a suspect in custody, the other has her charged.

Read over whole articles: the sentences that say so need not resemble each other, if they are of one person or matter.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from briefreader.findings.compared import Compared, Pair, Side
from briefreader.findings.occasion import other_in_order
from briefreader.matching.candidates import Address
from briefreader.mentions.statements import Subject
from briefreader.mentions.verbs.status import Hold, Status, incompatible

OF_PEOPLE: Final = frozenset(("legal", "life", "captivity"))
"""Ladders that a person stands on: only the same person's places are compared."""
CHAINS: Final = {
    "legal": frozenset("wanted arrested charged on_trial convicted sentenced".split()),
    "life": frozenset("injured critical missing dead".split()),
    "captivity": frozenset("kidnapped held freed escaped killed".split()),
    "vote": frozenset("voting counting won".split()),
    "rescue": frozenset("trapped search rescued called_off".split()),
    "mission": frozenset("scheduled delayed launched arrived lost".split()),
}
"""Rungs that lie on one way, so that an account can be further along it than another; appeals and offers recur."""
OF_MATTERS: Final = frozenset(("deal", "talks", "walkout", "vote", "rescue", "office", "mission", "outbreak"))
"""Ladders of matters, of which an event commonly has one."""
UNNAMED: Final = 0.5
"""Likeness of two states of people whom neither article names."""
SAME_UNNAMED: Final = 0.2
"""How much of two clauses must agree for the dead and missing whom nobody names."""
DENIED_INSIDE: Final = frozenset(("legal", "life", "captivity", "rescue"))
"""Ladders on which one article may deny what it reports: others are climbed again and again."""
HELD_INSIDE: Final = frozenset(("life", "office", "captivity"))
"""Ladders on which one article may have somebody in two states at once."""
LEAST_OVERLAP: Final = 0.12
INSIDE: Final = 20.0
"""Score given to a contradiction inside one article: there are no two articles to link."""
BACK: Final = 3
"""Statements back to which a pronoun or a role ("the suspect") leads for the person meant."""
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
ROLES: Final = frozenset(
    "suspect suspects defendant defendants accused gunman gunmen shooter driver attacker attackers assailant man woman "
    "men women boy girl teenager teen youth couple pair duo he she him her victim victims hostage hostages patient "
    "student employee worker motorist pilot".split()
)
ANYBODY: Final = frozenset(("those", "anyone", "whoever", "anybody", "if"))
"""Words with which a sentence tells of no one in particular: "those who are convicted"."""

People = frozenset[str]
"""The keys of the people whom any of the articles names."""
Place = tuple[Side, Status]
Told = Sequence[Place]


def standings(compared: Compared) -> Iterator[tuple[Pair, Status, Status]]:
    """Yield two places on one ladder where one article is further along than the other ever says.

    Either may also be a state that its article expects, or denies.
    """
    if compared.alone is not None:
        yield from _denied_inside(compared, compared.people, compared.alone)
        yield from _held_inside(compared, compared.people, compared.alone)
        return
    people = compared.people
    told = [_told(compared, number) for number in range(len(compared.readings))]
    for first, second, closeness in compared.on_one_event():
        for ladder in sorted(told[first].keys() & told[second].keys()):
            apart = [
                (likeness, Pair(*sides, closeness / 2, shown=False), *states)
                for likeness, sides, states in _apart(compared, people, told[first][ladder], told[second][ladder])
            ]
            if apart:
                yield min(apart, key=lambda found: (-round(found[0], 1), found[2].span, found[3].span))[1:]


def _told(compared: Compared, number: int) -> Mapping[str, Told]:
    found: dict[str, list[Place]] = defaultdict(list)
    for index, statement in enumerate(compared.readings[number].statements):
        for status in (*statement.statuses, *statement.unreached):
            side = compared.side((number, index))
            if status.ladder in OF_PEOPLE | OF_MATTERS and _is_news(side, status):
                found[status.ladder].append((side, status))
    return found


Apart = tuple[float, tuple[Side, Side], tuple[Status, Status]]


def _apart(compared: Compared, people: People, ours: Told, theirs: Told) -> Iterator[Apart]:
    reached = _reached(ours), _reached(theirs)
    far = max(reached[0], default=(-1, ""))[0], max(reached[1], default=(-1, ""))[0]
    for one, mine in ours:
        for other, against in theirs:
            holds = mine.hold, against.hold
            if holds == (Hold.REACHED, Hold.REACHED):
                apart = far[0] != far[1] and (mine.order, against.order) == far and _on_one_chain(mine, against)
            elif Hold.REACHED in holds and mine.rung == against.rung:
                # One has what the other expects, and never has itself; what is denied is denied.
                apart = Hold.DENIED in holds or (mine.order, mine.rung) not in reached[0] & reached[1]
            else:
                apart = False
            if apart and other_in_order(Pair(one, other, 0.0, shown=False), mine.span, against.span):
                continue
            if apart and (likeness := _likeness(compared, people, (one, mine), (other, against))):
                yield likeness, (one, other), (mine, against)


def _on_one_chain(one: Status, other: Status) -> bool:
    chain = CHAINS.get(one.ladder, frozenset())
    return one.rung in chain and other.rung in chain


def _denied_inside(compared: Compared, people: People, number: int) -> Iterator[tuple[Pair, Status, Status]]:
    """Yield a state that an article reports, and denies elsewhere: an old paragraph left under the new lead."""
    for ladder, told in _told(compared, number).items():
        if ladder not in DENIED_INSIDE:
            continue
        denied = [found for found in told if found[1].hold is Hold.DENIED]
        for one, mine in told:
            for other, against in denied:
                if mine.hold is not Hold.REACHED or mine.rung != against.rung or one.address == other.address:
                    continue
                if _likeness(compared, people, (one, mine), (other, against)):
                    first, second = sorted(((one, mine), (other, against)), key=lambda found: found[1].span)
                    yield Pair(first[0], second[0], INSIDE, shown=False), first[1], second[1]
                    return


def _held_inside(compared: Compared, people: People, number: int) -> Iterator[tuple[Pair, Status, Status]]:
    """Yield a state that an article reports, beside a lower one told as present: resigned / considers it.

    What was so earlier is told in the past; only the present tense contradicts.
    """
    for ladder, told in _told(compared, number).items():
        if ladder not in HELD_INSIDE:
            continue
        reached = [place for place in told if place[1].hold is Hold.REACHED]
        for one in reached:
            for other in reached:
                lower = other[1].order < one[1].order and incompatible(one[1], other[1])
                if not lower or one[0].address == other[0].address or not _is_present(*other):
                    continue
                if (_is_headline(one[0]) and not _tells_of_several(one[0])) or (
                    not _is_present(*one) and _likeness(compared, people, one, other)
                ):
                    first, second = sorted((one, other), key=lambda place: place[1].span)
                    yield Pair(first[0], second[0], INSIDE, shown=False), first[1], second[1]
                    return


def _is_present(side: Side, status: Status) -> bool:
    """Return True where the verb that carries a state stands in the present tense."""
    return any(
        predicate.tense == "present" and predicate.aspect != "perfect"
        for predicate in side.statement.predicates
        if predicate.span.overlaps(status.span)
        or (predicate.complement is not None and predicate.complement.overlaps(status.span))
    )


def _tells_of_several(side: Side) -> bool:
    """Return True where a statement counts people: two of them may be in two states."""
    return any(quantity.unit in {"count", "ordinal"} for quantity in side.statement.quantities)


def _is_headline(side: Side) -> bool:
    return side.address[1] == 0 and side.statement.passage.text[-1].isalnum()


def _is_news(side: Side, status: Status) -> bool:
    """Return False where the clause dates the state by a year, or tells of no one in particular."""
    clause = side.passage_around(status.span)
    words = {token.word for token in side.statement.tokens if clause.start <= token.start < clause.end}
    return not (_YEAR.search(clause.text) or words & ANYBODY)


def _reached(told: Told) -> frozenset[tuple[int, str]]:
    return frozenset((status.order, status.rung) for _, status in told if status.hold is Hold.REACHED)


def _likeness(compared: Compared, people: People, ours: Place, theirs: Place) -> float:
    """Return how surely two places on a ladder are of one person or matter; 0 where nothing shows it."""
    (one, status), (other, against) = ours, theirs
    overlap = Pair(one, other, 0.0, shown=False).overlap(status.span, against.span, compared.matching.weights)
    if status.ladder not in OF_PEOPLE:
        return overlap if overlap >= LEAST_OVERLAP else 0.0
    if Hold.DENIED in (status.hold, against.hold) and status.ladder == "legal":
        return 1 + overlap  # "no arrests": nobody at all
    holders = _holders(compared, people, one, status), _holders(compared, people, other, against)
    if status.ladder == "legal" and not all(holders) and _is_of_a_role(one) and (holders[1] or _is_of_a_role(other)):
        return UNNAMED + overlap
    if status.ladder == "life" and not any(holders) and overlap >= SAME_UNNAMED:
        return UNNAMED + overlap
    return 1 + overlap if holders[0] & holders[1] else 0.0


def _is_of_a_role(side: Side) -> bool:
    """Return True where a statement tells of suspects, a driver, four men: of people without a name."""
    return any(token.word in ROLES for token in side.statement.tokens)


def _holders(compared: Compared, people: People, side: Side, status: Status) -> frozenset[str]:
    """Return the people whom a state may be of: named in its clause, or whom a role or pronoun there means."""
    clause = side.statement.clauses[side.clause_at(status.span)]
    here = _people(compared, people, side.address)
    named = frozenset(person.key for person in here if clause.start <= person.start < clause.end)
    before = [person for person in here if person.start < clause.start]
    if named or before:
        return named or frozenset((before[-1].key,))
    inside = (token for token in side.statement.tokens if clause.start <= token.start < clause.end)
    if not any(token.word in ROLES for token in inside):
        return frozenset()
    number, index = side.address
    back = (_people(compared, people, (number, at)) for at in range(index - 1, max(-1, index - BACK - 1), -1))
    return frozenset(person.key for person in next(filter(None, back), ()))


def _people(compared: Compared, people: People, address: Address) -> tuple[Subject, ...]:
    """Return the people named in a statement: those whom any of the articles knows as such."""
    return tuple(subject for subject in compared.matching.bag(address).statement.subjects if subject.key in people)
