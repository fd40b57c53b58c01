"""One person or body under two spellings: Wolfe / Wolff, Jon / John. A relative or a namesake is no spelling."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefreader.findings.actors.telling import summary
from briefreader.findings.cast import Cast
from briefreader.findings.compared import Compared, Difference
from briefreader.lexicon.naming import GIVEN, OPENERS
from briefreader.lexicon.nicknames import one_given
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.matching.candidates import Address
from briefreader.matching.likeness import spelled_apart
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.speech.names import fold
from briefreader.mentions.statements import Statement
from briefreader.model import Kind, Severity

PLACING: Final = frozenset("in near outside at from to off around".split())
_PLACING_THE: Final = [[preposition, "the"] for preposition in sorted(PLACING)]
LEAST_SCORE: Final = 15.0
"""A link's score from which two statements may speak of one person."""
SHARED_WORDS: Final = 2
LONG_INSIDE: Final = 5
MAX_BEARERS: Final = 400
"""Names of one article that are compared at most: a stated cap, for lists."""


@dataclass(slots=True)
class _Bearer:
    """A name as one article has it: where it stands, and under which given names and in which offices."""

    surname: str
    before: str
    first: Mention
    at: list[int]
    given: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    is_person: bool = False
    is_placed: bool = False
    is_known: bool = False

    @property
    def is_opening(self) -> bool:
        """True where it stands only as the first word of a sentence, which any word may be."""
        return self.first.first == 0 == self.first.last and len(self.at) == 1 and not self.is_known


def spelled_two_ways(compared: Compared, casts: Sequence[Cast]) -> Iterator[Difference]:
    """Yield one difference for every name of one bearer that two articles, or one, spell apart."""
    linked = _links(compared)
    bearers = {number: _bearers(casts[number]) for number in compared.numbers}
    for one, other in compared.article_pairs:
        both = casts[one], casts[other]
        for mine, theirs in _near(bearers[one], bearers[other], inside=one == other):
            if one == other:
                same = _same_inside(mine, theirs)
            elif theirs.surname in both[0].words or mine.surname in both[1].words:
                same = ""  # an article that has both spellings is at odds with itself, or knows two people
            else:
                same = _same_bearer(mine, theirs, (one, other), linked)
            if same:
                yield _difference(both, (mine, theirs), same)


def _place(bearer: _Bearer) -> tuple[int, int]:
    return bearer.at[0], bearer.first.start


def _links(compared: Compared) -> frozenset[tuple[Address, Address]]:
    """Return the pairs of statements that share enough besides a name."""
    return frozenset(
        (pair.one.address, pair.other.address)
        for pair in compared.pairs
        if pair.score >= LEAST_SCORE and len(pair.one.bag.terms.keys() & pair.other.bag.terms.keys()) >= SHARED_WORDS
    )


def _bearers(cast: Cast) -> Sequence[_Bearer]:
    found: dict[tuple[str, str], _Bearer] = {}
    for number, named in enumerate(cast.names):
        statement = cast.reading.statements[number]
        for name in named:
            if (name.first == 0 == name.last and name.place is None) or name.text.isupper():
                continue
            _enter(found, name, number, placed=_is_placed(statement, name))
        opening = _opening(statement, named, cast)
        if opening is not None:
            _enter(found, opening, number, placed=False)
        if len(found) >= MAX_BEARERS:
            break
    for _, held in cast.held():
        bearer = found.get(_parts(held.holder))
        if bearer is not None:
            bearer.offices.add(held.office)
    return [bearer for bearer in found.values() if _is_own_name(bearer, cast)]


def _parts(name: Mention) -> tuple[str, str]:
    """Return a name's last word, and those before it unless they are given names."""
    if name.kind == "person":
        return name.key.split()[-1], ""
    words = fold(name.text).split()
    return words[-1], " ".join(words[:-1])


def _enter(found: dict[tuple[str, str], _Bearer], name: Mention, number: int, *, placed: bool) -> None:
    surname, before = _parts(name)
    bearer = found.get((surname, before))
    if bearer is None:
        bearer = found[surname, before] = _Bearer(surname, before, name, [])
    bearer.at.append(number)
    bearer.is_person |= name.kind == "person"
    bearer.is_placed |= placed and name.kind != "person"
    bearer.is_known |= name.place is not None
    if name.kind == "person" and name.given:
        bearer.given.add(name.given.split()[0])


def _is_placed(statement: Statement, name: Mention) -> bool:
    """Return True where a preposition tells that the name is a place's."""
    before = [token.word for token in statement.tokens[max(0, name.first - 2) : name.first]]
    return name.place is not None or (bool(before) and (before[-1] in PLACING or before[-2:] in _PLACING_THE))


def _opening(statement: Statement, named: Sequence[Mention], cast: Cast) -> Mention | None:
    """Return the first word as a name where it may be one: nowhere in small letters, and no word of every day."""
    token = statement.tokens[0]
    if (
        not token.capitalised
        or token.word in OPENERS
        or token.word in STOP_WORDS
        or any(name.first == 0 for name in named)
    ):
        return None
    if token.word in cast.small or (len(statement.tokens) > 1 and statement.tokens[1].capitalised):
        return None
    key = fold(token.word)
    return Mention("unknown", key, "", token.text.removesuffix("’s").removesuffix("'s"), token.start, token.end, 0, 0)


def _is_own_name(bearer: _Bearer, cast: Cast) -> bool:
    """Return True for a name that is nobody's given name, and no word that the article has in small letters."""
    return bearer.surname not in GIVEN and bearer.surname not in cast.small


def _near(ours: Sequence[_Bearer], theirs: Sequence[_Bearer], *, inside: bool) -> Iterator[tuple[_Bearer, _Bearer]]:
    """Yield the bearers whose names are spelled nearly alike, found by their letters after the first, or by it."""
    heads: dict[str, list[int]] = defaultdict(list)
    for place, bearer in enumerate(theirs):
        heads[bearer.surname[:1]].append(place)
        heads[bearer.surname[1:]].append(place)
    for number, mine in enumerate(ours):
        for place in sorted({*heads[mine.surname[:1]], *heads[mine.surname[1:]]}):
            against = theirs[place]
            if inside and place <= number:
                continue
            if (mine.is_known and against.is_known) or (mine.is_opening and against.is_opening):
                continue
            if _one_beginning(mine.before, against.before) and spelled_apart(mine.surname, against.surname):
                yield mine, against


def _one_beginning(one: str, other: str) -> bool:
    """Return True where the words before the last may be those of one name, or one is a lone surname."""
    return one == other or (" " not in one + other and (not one or not other))


def _same_bearer(
    mine: _Bearer, theirs: _Bearer, numbers: tuple[int, int], linked: frozenset[tuple[Address, Address]]
) -> str:
    """Return what shows that two spellings are of one bearer, or ""."""
    ours, others = _given(mine), _given(theirs)
    if ours and others:
        if not any(one_given(one, other) for one in ours for other in others):
            return ""
        return f"both are {min(ours).title()}"
    if office := mine.offices & theirs.offices:
        return f"both are the {min(office)}"
    if mine.before and mine.before == theirs.before:
        return "the rest of the name is the same"
    for one in mine.at:
        for other in theirs.at:
            if ((numbers[0], one), (numbers[1], other)) in linked:
                return "both stand in sentences that tell the same"
    return ""


def _given(bearer: _Bearer) -> set[str]:
    return bearer.given or ({bearer.before} if bearer.before and " " not in bearer.before else set())


def _same_inside(mine: _Bearer, theirs: _Bearer) -> str:
    """Return what shows that an article spells one name in two ways, or "".

    One spelling stands with a given name, and the other with the same, or alone where nobody of that name
    was introduced; never both in one sentence, which then names two.
    """
    if not set(mine.at).isdisjoint(theirs.at):
        return ""
    ours, others = _given(mine), _given(theirs)
    if ours and others:
        return "" if ours.isdisjoint(others) else f"both are {min(ours & others).title()}"
    if mine.before and mine.before == theirs.before:
        return "the rest of the name is the same"
    full, lone = (mine, theirs) if ours else (theirs, mine)
    introduced = _given(full) and full.is_person and min(full.at) < min(lone.at)
    if introduced and max(len(full.surname), len(lone.surname)) >= LONG_INSIDE and not lone.before:
        return f"nobody else is introduced under the name {lone.first.text}"
    return ""


def _difference(casts: tuple[Cast, Cast], both: tuple[_Bearer, _Bearer], same: str) -> Difference:
    passages = tuple(
        cast.reading.article.passage(bearer.first.start, bearer.first.end)
        for cast, bearer in zip(casts, both, strict=True)
    )
    words = passages[0].text, passages[1].text
    return Difference(
        kind=Kind.PLACE if all(bearer.is_placed for bearer in both) else Kind.ACTOR,
        severity=Severity.LOW,
        confidence=0.75 if both[0].given and both[1].given else 0.6,
        summary=summary(casts[0].reading, casts[1].reading, words),
        why=f"One name in two spellings: {same}.",
        evidence=passages,
    )
