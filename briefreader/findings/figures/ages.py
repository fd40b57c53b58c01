"""How old each article says a person is: read over the whole article, by the person's name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from typing import Final

from briefreader.findings.compared import Compared, Pair, Side
from briefreader.mentions.quantities import Quantity
from briefreader.mentions.statements import Subject

BESIDE: Final = 3
"""Characters between a name and an age set off by it: "Hale, 41", "Tom Hale (41)"."""
AFTER: Final = 25
"""Characters within which the name follows: "the 41-year-old engineer Tom Hale"."""
BEFORE: Final = 14
"""Characters before an age in which its pronoun stands: "She was 46"."""
MAIN: Final = 2
"""How many times as often as anyone else the person is named whom an article is about."""
SCORE: Final = 30.0
"""Score given to two ages of one name: the name is the link."""


def ages_apart(compared: Compared) -> Iterator[tuple[Pair, Quantity, Quantity]]:
    """Yield two ages of one person, where each article gives one; inside one article, where it gives two."""
    if compared.alone is not None:
        for ages in _ages(compared, compared.alone).values():
            for (one, mine), (other, theirs) in pairwise(ages):
                if mine.low != theirs.low:
                    yield Pair(one, other, SCORE, shown=False), mine, theirs
        return
    told = [_ages(compared, number) for number in range(len(compared.readings))]
    for first, second in combinations(told, 2):
        for person in sorted(first.keys() & second.keys()):
            (one, mine), (other, theirs) = first[person][0], second[person][0]
            if {age.low for _, age in first[person]}.isdisjoint(age.low for _, age in second[person]):
                yield Pair(one, other, SCORE, shown=False), mine, theirs


def _ages(compared: Compared, number: int) -> Mapping[str, list[tuple[Side, Quantity]]]:
    """Return the ages that an article gives, by the key of the person."""
    found: dict[str, list[tuple[Side, Quantity]]] = {}
    main = last = _main_person(compared, number)
    for index, statement in enumerate(compared.readings[number].statements):
        side = compared.side((number, index))
        people = [subject for subject in statement.subjects if subject.is_person]
        for quantity in statement.quantities:
            if quantity.unit == "age" and quantity.low == quantity.high:
                person = _whose(side, quantity, people, last)
                if person is not None:
                    found.setdefault(person.key, []).append((side, quantity))
        last = people[0] if len(people) == 1 else (main if people else last)
    return found


def _main_person(compared: Compared, number: int) -> Subject | None:
    """Return the person whom an article is about: named in more of its statements than anyone else by far."""
    people: dict[str, list[Subject]] = {}
    for statement in compared.readings[number].statements:
        for person in {subject.key: subject for subject in statement.subjects if subject.is_person}.values():
            people.setdefault(person.key, []).append(person)
    ranked = sorted(people.values(), key=len, reverse=True)
    by_far = ranked and len(ranked[0]) >= MAIN * (len(ranked[1]) if len(ranked) > 1 else 1)
    return ranked[0][0] if by_far else None


def _whose(side: Side, age: Quantity, people: list[Subject], last: Subject | None) -> Subject | None:
    text = side.reading.article.text
    for person in people:
        end = person.start + len(person.text)
        if 0 <= age.number.start - end <= BESIDE and "." not in text[end : age.number.start]:
            return person
        between = text[age.span.end : person.start] if 0 <= person.start - age.span.end <= AFTER else ","
        if "old" in text[age.number.end : age.span.end + 5] and not set(between) & set(",.;:()"):
            return person
        if person.start <= age.span.start and text[end : age.number.start].strip() in ("is", "was", "turned"):
            return person
    said = text[max(0, age.number.start - BEFORE) : age.number.start].split()
    if said[-1:] == ["aged"] and len(people) == 1:
        return people[0]
    pronoun = len(said) > 1 and said[-2].lower() in ("he", "she", "who")
    return last if pronoun and not people else None
