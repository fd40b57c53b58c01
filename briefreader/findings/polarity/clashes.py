"""Claims that cannot both hold: affirmed and denied, opposite, flat and hedged, discussed and decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import Enum, auto
from functools import cache
from typing import Final

from briefreader.findings.polarity.assertions import Assertion, Certainty, Form
from briefreader.lexicon.governing import DECIDING, DELIBERATING
from briefreader.lexicon.near_words import near, neighbours
from briefreader.lexicon.opposites import Sort, opposites
from briefreader.lexicon.synonyms import base_form, fold
from briefreader.mentions.tokens import stem


class Clash(Enum):
    """How two claims on one thing differ. COURSE is an opposite that may be a later step of the same event."""

    DENIED = auto()
    OPPOSITE = auto()
    COURSE = auto()
    HEDGED = auto()
    ALLEGED = auto()
    DISCUSSED = auto()


def clash(one: Assertion, other: Assertion) -> Clash | None:
    """Return how two claims differ, as far as their own words tell; None where they agree or are not comparable."""
    if _alike(one, other):
        return _of_one_core(one, other)
    if one.affirmed != other.affirmed and other.stem in _opposites().get(one.stem, ()):
        return _less_sure(one, other)  # "may not hold", "will collapse"
    if not (one.affirmed and other.affirmed):
        return None
    if sorted((_decides(one), _decides(other))) == [-1, 1]:
        return Clash.DISCUSSED
    if one.certainty is not other.certainty or one.certainty is Certainty.HEDGED:
        return None
    if one.form is other.form is Form.VERB and (_under_way(one) != _under_way(other) or _describes(one, other)):
        return None
    if other.stem in _opposites().get(one.stem, ()):
        return None if _over_another_spell(one, other) else Clash.OPPOSITE
    return Clash.COURSE if other.stem in _courses().get(one.stem, ()) else None


_MOVES: Final = frozenset(
    map(
        stem,
        "rise climb increase grow gain soar surge jump rally advance rebound fall drop decline decrease shrink slump "
        "plunge tumble slide sink dip".split(),
    )
)
"""Moves up and down, of which one spell has one and a longer spell another."""


def _over_another_spell(one: Assertion, other: Assertion) -> bool:
    """Return True for what has risen of late beside what fell once."""
    if one.predicate is None or other.predicate is None or one.stem not in _MOVES:
        return False
    return (one.predicate.aspect == "perfect") != (other.predicate.aspect == "perfect")


def _under_way(told: Assertion) -> bool:
    return told.predicate is not None and told.predicate.aspect == "progressive"


def _describes(*both: Assertion) -> bool:
    """Return True where a participle only tells which: "the men held at the camp"."""
    return any(told.predicate is not None and told.predicate.reduced for told in both)


def _of_one_core(one: Assertion, other: Assertion) -> Clash | None:
    certainties = {one.certainty, other.certainty}
    if one.affirmed and other.affirmed and one.alleged != other.alleged and certainties == {Certainty.FLAT}:
        return Clash.ALLEGED
    if one.affirmed != other.affirmed and (_untold(one, other) or _unable_now(one, other)):
        return None
    if one.affirmed != other.affirmed:
        return Clash.DENIED if len(certainties) == 1 and Certainty.HEDGED not in certainties else None
    return _less_sure(one, other)


def _less_sure(one: Assertion, other: Assertion) -> Clash | None:
    apart = abs(one.certainty - other.certainty) > 1
    if apart and min(one.certainty, other.certainty) <= Certainty.LIKELY and one.form is other.form is not Form.NOUN:
        return Clash.HEDGED
    return None


def clash_loosely(one: Assertion, other: Assertion) -> Clash | None:
    """Return how two claims differ that two well linked statements make of one subject, each with a verb of its own."""
    if not (one.affirmed and other.affirmed and one.form is other.form is Form.VERB) or _describes(one, other):
        return None
    certainties = sorted((one.certainty, other.certainty))
    if _in_doubt(one) != _in_doubt(other) and certainties[1] >= Certainty.EXPECTED:
        return Clash.HEDGED
    return Clash.ALLEGED if one.alleged != other.alleged and certainties[0] is Certainty.FLAT else None


_DOUBTED: Final = ("not sure", "unsure", "uncertain", "not certain", "unclear", "not clear", "in doubt", "not known")


def _in_doubt(told: Assertion) -> bool:
    """Return True where nobody knows: "it is not sure that she can play"."""
    return told.predicate is not None and any(hedge.startswith(_DOUBTED) for hedge in told.predicate.hedges)


_TELLING: Final = frozenset(
    map(
        stem,
        "identify name disclose reveal specify elaborate comment respond answer say explain describe mention discuss "
        "speak talk address".split(),
    )
)
"""What a source does or does not tell at one time, or of one thing: no account of the event."""


def _untold(one: Assertion, other: Assertion) -> bool:
    """Return True where one only does not tell what the other tells."""
    return one.stem in _TELLING and not any(_modal(told) in ("could", "can") for told in (one, other))


def _unable_now(one: Assertion, other: Assertion) -> bool:
    """Return True where what cannot be done now was done once: "you cannot sue", "it sued"."""
    return any(
        _modal(told) == "can" and against.predicate is not None and against.predicate.tense == "past"
        for told, against in ((one, other), (other, one))
    )


def _modal(told: Assertion) -> str:
    return told.predicate.modal if told.predicate is not None else ""


def _alike(one: Assertion, other: Assertion) -> bool:
    if one.key == other.key:
        return True
    if one.form is other.form:  # of nouns, near ones too: no link, a connection
        return near(one.stem, other.stem) and LIGHT.isdisjoint((one.stem, other.stem))
    return Form.NOUN in (one.form, other.form) and _named(one.stem, other.stem)


def _named(one: str, other: str) -> bool:
    """Return True for a verb and the noun made from it: know and knowledge, involve and involvement."""
    return min(len(one), len(other)) >= _ROOT and (one.startswith(other) or other.startswith(one))


_ROOT: Final = 4


def _decides(told: Assertion) -> int:
    """Return 1 for a verb of decision, -1 for one of deliberation, else 0."""
    if told.form is not Form.VERB or told.certainty is Certainty.HEDGED or told.predicate is None:
        return 0
    if told.predicate.lemma in DECIDING and _passed_on(told):
        return 0
    return (told.predicate.lemma in DECIDING) - (told.predicate.lemma in DELIBERATING)


_PARTICLES: Final = frozenset("on onto to away over along down up".split())


def _passed_on(told: Assertion) -> bool:
    """Return True for "passed on", which decides nothing."""
    following = next((token for token in told.side.statement.tokens if token.start >= told.span.end), None)
    return following is not None and following.word in _PARTICLES


def answers(told: Assertion) -> frozenset[str]:
    """Return the keys of the assertions that could clash with this one."""
    keys = _turned().get(told.stem, frozenset())
    if not told.affirmed or told.alleged or told.certainty <= Certainty.LIKELY:
        keys = keys | {told.key, *map(fold, neighbours(told.stem))}
        if told.form is Form.NOUN:
            keys = keys | {told.stem[:end] for end in range(_ROOT, len(told.stem))}
    return keys | _decisions() if _decides(told) < 0 else keys


def may_be_turned(keys: Collection[str]) -> bool:
    """Return True where a statement with terms of these keys has a word with an opposite, or one of decision."""
    return not _turning().isdisjoint(keys)


@cache
def _turning() -> frozenset[str]:
    """Return the keys of all words by which a clause can be turned into its opposite."""
    decided = frozenset(base_form(stem(word)) for word in (*DECIDING, *DELIBERATING))
    return frozenset(map(fold, decided | _opposites().keys() | _courses().keys()))


@cache
def _turned() -> Mapping[str, frozenset[str]]:
    """Return the keys of the opposites of each stem."""
    tables = _opposites(), _courses()
    return {
        word: frozenset(fold(other) for table in tables for other in table.get(word, ()))
        for word in {*tables[0], *tables[1]}
    }


@cache
def _decisions() -> frozenset[str]:
    return frozenset(fold(base_form(stem(word))) for word in DECIDING)


def set_apart(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return True where one of these stems is opposed to one of those: older patients, younger patients."""
    table = _all()
    return any(not table.get(word, frozenset()).isdisjoint(theirs) for word in ours)


@cache
def _all() -> Mapping[str, frozenset[str]]:
    return _by_stem(opposites())


@cache
def _opposites() -> Mapping[str, frozenset[str]]:
    return _by_stem(opposites(Sort.VERBS, Sort.STATES, Sort.NOUNS))


@cache
def _courses() -> Mapping[str, frozenset[str]]:
    return _by_stem(opposites(Sort.COURSES))


def _by_stem(table: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    merged: dict[str, frozenset[str]] = {}
    for word, others in table.items():
        base = base_form(stem(word))
        merged[base] = merged.get(base, frozenset()) | {base_form(stem(other)) for other in others}
    return merged


CONVERSE: Final = frozenset(
    map(stem, "buy sell purchase acquire lend borrow win lose beat defeat import export".split())
)
"""Opposites that are one event seen from two sides: opposed only of one subject."""

LIGHT: Final = frozenset(
    map(
        stem,
        "have do make take get go come give see keep put hold show use bring let run want feel think seem like mean "
        "look".split(),
    )
)
"""Verbs that say little without their object."""
