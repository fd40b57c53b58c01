"""What a number counts: the noun group after it or the subject before it, what restricts it, and its state."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import DETERMINERS, stops
from briefreader.mentions.quantities.happenings import (
    LEADING,
    change_before,
    edge,
    money_verb,
    people_state,
    state_after,
    state_before,
)
from briefreader.mentions.quantities.nouns import (
    PURPOSES,
    RESTRICTORS,
    Group,
    between,
    noun_group,
    past_determiners,
    past_of,
    prepositional,
    restrictor,
    spelling,
)
from briefreader.mentions.quantities.numerals import NUMBER_WORDS
from briefreader.mentions.quantities.states import CHANGES, MONEY, PEOPLE_STATES, STATE_OF
from briefreader.mentions.quantities.tolls import toll_before
from briefreader.mentions.quantities.units import CURRENCIES, DURATION, duration_of

_LEFT: Final = 7
"""Words that are looked at between a number and the subject that it tells of."""
_LEVELS: Final = frozenset(
    "to by of at from was is were are be been being has had have will would could may might stood stand stands "
    "standing "
    "reach reached reaches reaching hit hits total totals totalled totalling totaled totaling worth costs cost costing "
    "estimated valued now currently still also just only sharply further its year-on-year put measured "
    "measuring measures "
    "numbered numbering numbers averaged averaging averages lasted lasting lasts remained around more slightly "
    "steadily "
    "set expected came come went go going gone jumping weighing weighed exceeded between the a an as last forecast "
    "estimated officially record new".split()
)
_HOPS: Final = frozenset(("in", "of", "for", "at"))
_TRANSPARENT: Final = frozenset(
    "number total rate level amount share percentage proportion figure average tally".split()
)
_ADDITIONAL: Final = frozenset("another more other additional extra further".split())
_MEASURE_STOPS: Final = frozenset(
    "higher lower up down away north south east west ago later earlier more less old long wide high deep tall after "
    "before north-east south-west apart ahead short off each together total per a an".split()
)
_SPENT_IN: Final = frozenset("prison jail custody detention hospital office power exile space captivity".split())
_AGO: Final = frozenset("ago later earlier before after apart old".split())


class Counted(NamedTuple):
    """What was found out about a number: the head noun's word, what restricts it, its state, where the group ends."""

    head: str = ""
    modifiers: tuple[str, ...] = ()
    state: str = ""
    stop: int = 0


def thing_counted(cursor: Cursor, first: int, stop: int, *, single: bool) -> Counted:
    """Return what a bare number counts.

    Args:
        cursor: the text.
        first: the first token of the number with its comparisons.
        stop: the token after the number.
        single: True where the noun may stand in the singular ("one man", "12-member panel").
    """
    at = past_of(cursor, stop)
    group = noun_group(cursor, at, single=single) if at else None
    before = _leading(cursor, first)
    if group is None:
        return _without_noun(cursor, first, stop, before)
    inside = [index for index in range(group.first, group.head) if not cursor.is_number(index)]
    states = [STATE_OF[cursor.word(index)] for index in inside if cursor.word(index) in STATE_OF]
    states = [state for state in states if state not in CHANGES | MONEY]
    words = [word for index in inside if (word := spelling(cursor, index)) and word not in STATE_OF]
    beyond = restrictor(cursor, group.head + 1, RESTRICTORS)
    head = cursor.word(group.head)
    own = STATE_OF.get(head, "")
    state = (states[0] if states else "") or (own if own not in CHANGES else "")
    state = state or state_after(cursor, group.head + 1) or state_before(cursor, first)
    if head == "lives" and (
        state or cursor.word(edge(cursor, first)) in ("claimed", "claiming", "cost", "claims", "lost")
    ):
        state = "kill"
    return Counted(head, (*before, *words, *beyond), state, group.head + 1)


def thing_measured(cursor: Cursor, first: int, stop: int, *, single: bool, unit: str) -> Counted:
    """Return what a percentage, an amount of money or another measure is of.

    Args:
        cursor: the text.
        first: the first token of the number with its comparisons.
        stop: the token after the unit.
        single: True where a noun may follow directly ("a 5 percent rise", "$5 million contract").
        unit: the unit of the measure.
    """
    money = unit in CURRENCIES
    tags = _timing(cursor, stop, unit)
    before = (*_leading(cursor, first), *tags)
    verb = change_before(cursor, first, money=money)
    comparative = STATE_OF.get(cursor.word(stop), "") if cursor.joined(stop - 1) and not tags else ""
    comparative = comparative if comparative in CHANGES else ""
    at = stop if single and cursor.flows(stop - 1) and not tags and cursor.word(stop) not in _MEASURE_STOPS else 0
    if at and (group := noun_group(cursor, at, single=True)) is not None:
        return _measured_group(cursor, group, before, verb)
    state = verb or comparative or money_verb(cursor, first, money=money)
    if (found := prepositional(cursor, stop, RESTRICTORS)) is not None and _restricts(cursor, found, unit):
        head = cursor.word(found.head)
        own = STATE_OF.get(head, "")
        state = state or (own if own in CHANGES | MONEY else "")
        return Counted(head, (*before, *between(cursor, found)), state, stop)
    head, words, moved = _subject(cursor, first)
    if not head and money and (found := prepositional(cursor, stop, PURPOSES)) is not None:
        head, words = cursor.word(found.head), between(cursor, found)
    return Counted(head, (*before, *words), moved or state or STATE_OF.get(head, ""), stop)


def _restricts(cursor: Cursor, found: Group, unit: str) -> bool:
    """Return True where the noun is what is measured: a span of time "in a deal" is none of the deal's."""
    return unit != DURATION or cursor.word(found.head) in _SPENT_IN or cursor.word(found.first - 1) == "of"


def _measured_group(cursor: Cursor, group: Group, before: tuple[str, ...], verb: str) -> Counted:
    """Read "a 5 percent rise in profits", "a 5% pay rise", "a $5 million contract"."""
    head, words = cursor.word(group.head), between(cursor, group)
    own = STATE_OF.get(head, "")
    if own in CHANGES:
        at = group.head + 1
        beyond = None
        if cursor.word(at) in RESTRICTORS and cursor.joined(at - 1):
            beyond = noun_group(cursor, past_determiners(cursor, at + 1), single=True)
        if beyond is not None:
            return Counted(cursor.word(beyond.head), (*before, *words, *between(cursor, beyond)), own, group.head + 1)
        if words:
            return Counted(words[-1], (*before, *words[:-1]), own, group.head + 1)
    return Counted(head, (*before, *words), own or verb, group.head + 1)


def _without_noun(cursor: Cursor, first: int, stop: int, before: tuple[str, ...]) -> Counted:
    """Read "killed nine", "12 were hurt", "20 dead", "the toll rose to 45"."""
    end = stop
    state = ""
    while (
        end < stop + 3
        and cursor.spaced(end - 1)
        and (cursor.word(end).endswith("ly") or cursor.word(end) in _ADDITIONAL)
    ):
        end += 1
    if cursor.spaced(end - 1) and (state := people_state(cursor.word(end))):
        beyond = restrictor(cursor, end + 1, RESTRICTORS)
        return Counted("people" if state in PEOPLE_STATES else "", (*before, *beyond), state, end + 1)
    state = state_after(cursor, stop) or state_before(cursor, first)
    if state in PEOPLE_STATES:
        return Counted("people", (*before, *restrictor(cursor, stop, RESTRICTORS)), state, stop)
    if toll := toll_before(cursor, first):
        return Counted("people", before, toll, stop)
    head, words, moved = _subject(cursor, first)
    state = state or STATE_OF.get(head, "") or next((STATE_OF[word] for word in words if word in STATE_OF), "")
    return Counted(head, (*before, *(word for word in words if word not in STATE_OF)), moved or state, stop)


def _leading(cursor: Cursor, first: int) -> tuple[str, ...]:
    """Return what stands right before a number and says which: "the first 100 days", "another 12"."""
    found = []
    index = first - 1
    while index >= max(0, first - 3) and cursor.spaced(index) and cursor.word(index) in (*LEADING, "a", "the", "an"):
        if cursor.word(index) in LEADING:
            found.append(cursor.word(index))
        index -= 1
    return tuple(found)


def _timing(cursor: Cursor, stop: int, unit: str) -> tuple[str, ...]:
    """Return "ago", "later": a span of time told from another; and what a rate is per ("per barrel", "a day")."""
    word = cursor.word(stop)
    if not cursor.joined(stop - 1):
        return ()
    if word in _AGO:
        return (word,)
    if word in ("a", "an") and cursor.word(stop + 2) in _AGO:
        return ("earlier",)
    rate = word == "per" or (word in ("a", "an") and unit != DURATION and not cursor.capital(stop + 1))
    if rate and cursor.joined(stop) and not stops(cursor, stop + 1):
        return ("per", cursor.word(stop + 1))
    return ()


def _subject(cursor: Cursor, first: int) -> tuple[str, tuple[str, ...], str]:
    """Return the noun before a number that tells its level, its modifiers, and the change told without "to"."""
    index, moved, level = first - 1, "", False
    while index >= max(0, first - _LEFT) and cursor.spaced(index):
        word = cursor.word(index)
        state = STATE_OF.get(word, "")
        if state in CHANGES:
            moved = moved or state
        elif word not in _LEVELS and not word.endswith("ly"):
            break
        level = level or word in ("to", "from", "at", "of")
        index -= 1
    if index in (first - 1, -1) or not cursor.spaced(index) or not _names(cursor, index):
        return "", (), ""
    if cursor.word(index).endswith("ed") or cursor.is_number(index - 1):
        return "", (), ""
    head, words = _group_before(cursor, index)
    return head, words, "" if level else moved


def _group_before(cursor: Cursor, head: int) -> tuple[str, tuple[str, ...]]:
    """Return the noun group that ends at `head`, over one "of" or "in": of "the shares in the firm" the shares."""
    index = head
    words: list[str] = []
    while index > 1 and cursor.phrase(index - 1, index + 1) and len(words) < 4:
        index -= 1
        word = cursor.word(index)
        if word in _HOPS and not words and _names(cursor, index - 1):
            words.append(cursor.word(head))
            head = index = index - 1
            if cursor.word(head) in _TRANSPARENT:
                return words[0], ()
        elif word in DETERMINERS and cursor.word(index - 1) in _HOPS and not words:
            continue
        elif stops(cursor, index):
            break
        else:
            words.append(word)
    return cursor.word(head), tuple(words)


def _names(cursor: Cursor, index: int) -> bool:
    """Return True where the word at `index` may be the noun of a subject."""
    word = cursor.word(index)
    return not (stops(cursor, index) or cursor.is_number(index) or word in NUMBER_WORDS or duration_of(word))
