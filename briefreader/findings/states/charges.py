"""What somebody is charged with or convicted of, by families of offences that exclude each other in one case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import Compared, Pair, Side
from briefreader.mentions.tokens import Token
from briefreader.model import Span

FAMILIES: Final[Mapping[str, Mapping[str, str]]] = {
    "killing": {
        "murder": "murder murders murdering murdered",
        "manslaughter": "manslaughter",
        "negligent homicide": "homicide",
        "dangerous driving": "driving",
    },
    "taking": {
        "robbery": "robbery robberies robbing",
        "burglary": "burglary burglaries burgling",
        "theft": "theft thefts stealing larceny shoplifting",
        "handling": "handling receiving",
        "extortion": "extortion blackmail",
    },
    "deceit": {
        "fraud": "fraud embezzlement defrauding",
        "bribery": "bribery corruption bribes bribing",
        "tax evasion": "evasion",
        "money laundering": "laundering",
        "forgery": "forgery counterfeiting",
    },
    "sexual": {
        "rape": "rape raping",
        "indecency": "indecency indecent molestation voyeurism",
    },
    "state": {
        "treason": "treason",
        "espionage": "espionage spying",
        "terrorism": "terrorism terrorist",
        "sedition": "sedition",
    },
}
"""Offences by family, each with the words that name it. From general knowledge of common-law court reports."""
_NAMED: Final = {
    word: (family, offence)
    for family, offences in FAMILIES.items()
    for offence, words in offences.items()
    for word in words.split()
}
ATTEMPTED: Final = frozenset(("attempted", "intent", "conspiracy", "attempting", "soliciting"))
LEGAL: Final = frozenset(("charged", "convicted", "on_trial", "sentenced"))
REACH: Final = 14
"""Words after "charged with" within which its offences are named."""
INSIDE: Final = 20.0
"""Score given to two charges of one article."""
JOINTS: Final = frozenset(("with", "of", "in", "on", "for", "to"))


@dataclass(frozen=True, slots=True)
class Charge:
    """An offence that somebody stands accused of, and where it is named."""

    side: Side
    family: str
    offence: str
    span: Span


def charges_apart(compared: Compared) -> Iterator[tuple[Pair, Charge, Charge]]:
    """Yield two offences of one family where neither article names the other's: murder / manslaughter."""
    if compared.alone is not None:
        yield from _inside(_charges(compared, compared.alone))
        return
    told = [_charges(compared, number) for number in range(len(compared.readings))]
    for first, second, closeness in compared.on_one_event():
        if told[first] and told[second]:
            for family in FAMILIES:
                mine, theirs = _of(told[first], family), _of(told[second], family)
                if mine and theirs and (_apart(_first(mine), theirs) or _apart(_first(theirs), mine)):
                    yield Pair(mine[0].side, theirs[0].side, closeness, shown=False), mine[0], theirs[0]


def _inside(told: tuple[Charge, ...]) -> Iterator[tuple[Pair, Charge, Charge]]:
    """Yield an offence that a headline or lead names, and the list of charges below does not."""
    for family in FAMILIES:
        named = _of(told, family)
        first = _first(named)
        later = [one for one in named if one not in first]
        if later and _apart(first, later):
            yield Pair(first[0].side, later[0].side, INSIDE, shown=False), first[0], later[0]


def _first(named: list[Charge]) -> list[Charge]:
    """Return the offences of the statement that names the first."""
    return [charge for charge in named if charge.side.address == named[0].side.address]


def _apart(some: list[Charge], others: list[Charge]) -> bool:
    return {charge.offence for charge in some}.isdisjoint(charge.offence for charge in others)


def _of(told: tuple[Charge, ...], family: str) -> list[Charge]:
    return [charge for charge in told if charge.family == family]


def _charges(compared: Compared, number: int) -> tuple[Charge, ...]:
    return tuple(
        charge
        for index, statement in enumerate(compared.readings[number].statements)
        for status in statement.statuses
        if status.ladder == "legal" and status.rung in LEGAL
        for charge in _named_after(compared.side((number, index)), statement.tokens, status.span)
    )


def _named_after(side: Side, tokens: tuple[Token, ...], status: Span) -> Iterator[Charge]:
    after = [index for index, token in enumerate(tokens) if token.start >= status.end][:REACH]
    if not after or tokens[after[0]].word not in JOINTS:
        return
    for index in after:
        word = tokens[index].word
        if word not in _NAMED or any(token.word in ATTEMPTED for token in tokens[max(0, index - 3) : index]):
            continue
        family, offence = _NAMED[word]
        if offence == "dangerous driving" and tokens[index - 1].word not in ("dangerous", "careless", "reckless"):
            continue
        yield Charge(side, family, offence, Span(status.start, tokens[index].end))
