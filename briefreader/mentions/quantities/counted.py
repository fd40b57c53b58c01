"""What a number counts: the noun group after it or the subject before it, what restricts it, and what happened to it."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import (
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    MODIFIERS,
    is_finite,
    is_plural,
    stops,
)
from briefreader.mentions.quantities.numeral import SMALL
from briefreader.mentions.quantities.states import CHANGES, MONEY, PEOPLE_STATES, STATE_OF
from briefreader.mentions.quantities.units import CURRENCIES, DURATION, duration_of

_GROUP: Final = 7
"""Words of the longest noun group that is read."""
_LEFT: Final = 7
"""Words that are looked at between a number and the subject that it tells of."""
_VERB_GROUP: Final = 7
_ASIDE: Final = 10
"""Words of the longest aside between commas that a verb is looked for behind."""
_AUXILIARY: Final = AUXILIARIES | frozenset(
    "who that which to also still now reportedly believed feared confirmed presumed reported thought remain remained "
    "remains seriously critically badly slightly fatally severely left since already so far later all more people taken "
    "rushed directly lightly initially officially lost their lives lying listed found as currently declared".split()
)
_LEVELS: Final = frozenset(
    "to by of at from was is were are be been being has had have will would could may might stood stand stands standing "
    "reach reached reaches reaching hit hits total totals totalled totalling totaled totaling worth costs cost costing "
    "estimated valued now currently still also just only sharply further its year-on-year put measured measuring measures "
    "numbered numbering numbers averaged averaging averages lasted lasting lasts remained around more slightly steadily "
    "set expected came come went go going gone jumping weighing weighed exceeded between the a an as last forecast "
    "estimated officially record new".split()
)
_HOPS: Final = frozenset(("in", "of", "for", "at"))
_TRANSPARENT: Final = frozenset(
    "number total rate level amount share percentage proportion figure average tally".split()
)
_RESTRICTORS: Final = frozenset(("of", "in"))
_PURPOSES: Final = frozenset(("for", "on", "towards", "to"))
_ADDITIONAL: Final = frozenset("another more other additional extra further".split())
_MEASURE_STOPS: Final = frozenset(
    "higher lower up down away north south east west ago later earlier more less old long wide high deep tall after "
    "before north-east south-west apart ahead short off each together total per a an".split()
)
_SPENT_IN: Final = frozenset("prison jail custody detention hospital office power exile space captivity".split())
_PARTICLE_VERBS: Final = frozenset("make makes made making take takes took taking put turned turn".split())
"""Verbs whose "up" and "down" change nothing: "make up 40%"."""
_AGO: Final = frozenset("ago later earlier before after apart old".split())
_LEADING: Final = frozenset(
    "first last next past previous another other additional extra further remaining record final coming same".split()
)
_OFFICES: Final = frozenset(
    "person man woman child boy girl soldier officer teenager civilian passenger policeman fighter journalist worker "
    "student driver pilot suspect victim protester house building car ship plane vehicle aircraft missile drone".split()
)
"""Singular nouns that end a group counted by "one"."""


class Counted(NamedTuple):
    """What was found out about a number: the head noun's word, what restricts it, its state, where the group ends."""

    head: str = ""
    modifiers: tuple[str, ...] = ()
    state: str = ""
    stop: int = 0


class _Group(NamedTuple):
    head: int
    first: int


def thing_counted(cursor: Cursor, first: int, stop: int, *, single: bool) -> Counted:
    """Return what a bare number counts.

    Args:
        cursor: the text.
        first: the first token of the number with its comparisons.
        stop: the token after the number.
        single: True where the noun may stand in the singular ("one man", "12-member panel").
    """
    at = _past_of(cursor, stop)
    group = _noun_group(cursor, at, single=single) if at else None
    before = _leading(cursor, first)
    if group is None:
        return _without_noun(cursor, first, stop, before)
    inside = [index for index in range(group.first, group.head) if not cursor.is_number(index)]
    states = [STATE_OF[cursor.word(index)] for index in inside if cursor.word(index) in STATE_OF]
    states = [state for state in states if state not in CHANGES | MONEY]
    words = [word for index in inside if (word := _spelling(cursor, index)) and word not in STATE_OF]
    beyond = _restrictor(cursor, group.head + 1, _RESTRICTORS)
    head = cursor.word(group.head)
    own = STATE_OF.get(head, "")
    state = (states[0] if states else "") or (own if own not in CHANGES else "")
    state = state or _state_after(cursor, group.head + 1) or _state_before(cursor, first)
    if head == "lives" and (
        state or cursor.word(_edge(cursor, first)) in ("claimed", "claiming", "cost", "claims", "lost")
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
    tags = _timing(cursor, stop)
    before = (*_leading(cursor, first), *tags)
    verb = _change_before(cursor, first, money=money)
    comparative = STATE_OF.get(cursor.word(stop), "") if cursor.joined(stop - 1) and not tags else ""
    comparative = comparative if comparative in CHANGES else ""
    at = stop if single and cursor.flows(stop - 1) and not tags and cursor.word(stop) not in _MEASURE_STOPS else 0
    if at and (group := _noun_group(cursor, at, single=True)) is not None:
        return _measured_group(cursor, group, before, verb)
    state = verb or comparative or _money_verb(cursor, first, money=money)
    if (found := _prepositional(cursor, stop, _RESTRICTORS)) is not None and _restricts(cursor, found, unit):
        head = cursor.word(found.head)
        own = STATE_OF.get(head, "")
        state = state or (own if own in CHANGES | MONEY else "")
        return Counted(head, (*before, *_between(cursor, found)), state, stop)
    head, words, moved = _subject(cursor, first)
    if not head and money and (found := _prepositional(cursor, stop, _PURPOSES)) is not None:
        head, words = cursor.word(found.head), _between(cursor, found)
    return Counted(head, (*before, *words), moved or state or STATE_OF.get(head, ""), stop)


def _restricts(cursor: Cursor, found: _Group, unit: str) -> bool:
    """Return True where the noun is what is measured: a span of time "in a deal" is none of the deal's."""
    return unit != DURATION or cursor.word(found.head) in _SPENT_IN or cursor.word(found.first - 1) == "of"


def _prepositional(cursor: Cursor, stop: int, prepositions: frozenset[str]) -> _Group | None:
    """Read the noun group of "of voters", "worth of arms", "in compensation"; times restrict nothing."""
    at = stop + (cursor.word(stop) == "worth" and cursor.word(stop + 1) == "of")
    if cursor.word(at) not in prepositions or not cursor.joined(at - 1):
        return None
    begin = _past_determiners(cursor, at + 1)
    if cursor.word(at) != "of" and (cursor.is_number(begin - 1) or cursor.word(begin) in SMALL):
        return None
    group = _noun_group(cursor, begin, single=True)
    return None if group is None or cursor.word(group.head) in CALENDAR | {"year", "month", "time"} else group


def _measured_group(cursor: Cursor, group: _Group, before: tuple[str, ...], verb: str) -> Counted:
    """Read "a 5 percent rise in profits", "a 5% pay rise", "a $5 million contract"."""
    head, words = cursor.word(group.head), _between(cursor, group)
    own = STATE_OF.get(head, "")
    if own in CHANGES:
        at = group.head + 1
        beyond = None
        if cursor.word(at) in _RESTRICTORS and cursor.joined(at - 1):
            beyond = _noun_group(cursor, _past_determiners(cursor, at + 1), single=True)
        if beyond is not None:
            return Counted(cursor.word(beyond.head), (*before, *words, *_between(cursor, beyond)), own, group.head + 1)
        if words:
            return Counted(words[-1], (*before, *words[:-1]), own, group.head + 1)
    return Counted(head, (*before, *words), own or verb, group.head + 1)


def _past_of(cursor: Cursor, stop: int) -> int:
    """Return where the noun group counted begins: past "of the", 0 where nothing follows."""
    if not cursor.flows(stop - 1):
        return 0
    if cursor.word(stop) == "of":
        return _past_determiners(cursor, stop + 1)
    return stop


def _past_determiners(cursor: Cursor, at: int) -> int:
    """Skip "the", "its", "about 30": what may stand before the nouns of a prepositional group."""
    end = at + 3
    while at < end and cursor.joined(at - 1) and (cursor.word(at) in DETERMINERS or cursor.is_number(at)):
        at += 1
    return at


def _spelling(cursor: Cursor, index: int) -> str:
    """Return the word at `index`, "us" for the "U" of "U.S." and "" for its "S" and for adverbs in -ly."""
    word = cursor.word(index)
    if word == "u" and cursor.word(index + 1) in ("s", "k", "n"):
        return "u" + cursor.word(index + 1)
    return "" if len(word) == 1 or word.endswith("ly") else word


def _between(cursor: Cursor, group: _Group) -> tuple[str, ...]:
    return tuple(word for index in range(group.first, group.head) if (word := _spelling(cursor, index)))


def _noun_group(cursor: Cursor, at: int, *, single: bool) -> _Group | None:
    """Read the noun group that begins at `at`: its last plural, or its last noun where `single`."""
    head, index = -1, at
    plural = False
    while index < min(cursor.size, at + _GROUP) and (index == at or cursor.flows(index - 1)):
        word = cursor.words[index]
        if (stops(cursor, index) and not cursor.hyphened(index)) or _loose_number(cursor, index):
            break
        if is_plural(word):
            if single and head >= 0 and word not in STATE_OF and cursor.word(head) in _OFFICES:
                break
            if plural and is_finite(word):
                break
            head, plural = index, True
        elif plural and not cursor.hyphened(index) and not (single and not word.endswith(("ed", "ing"))):
            break
        elif word in MODIFIERS:
            if head >= 0:
                break
        elif single and word not in STATE_OF and not word.endswith("ly") and not cursor.is_number(index):
            if (
                word.endswith(("ed", "ing"))
                and head >= 0
                and not (word[-1] == "g" and is_plural(cursor.word(index + 1)))
            ):
                break
            head = index if not word.endswith("ed") else head
        elif single and head < 0 and STATE_OF.get(word) in CHANGES | MONEY:
            head = index
        elif single and head >= 0:
            head = index if word in STATE_OF and not word.endswith(("ed", "ing")) and word != "dead" else head
            break
        index += 1
    return _Group(head, at) if head >= at else None


def _loose_number(cursor: Cursor, index: int) -> bool:
    """Return True for a number that belongs to no word of the group, unlike that of "four F-16 jets"."""
    if not cursor.is_number(index):
        return False
    return not (cursor.hyphened(index) or cursor.hyphened(index - 1) or cursor.glued(index - 1))


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
    if cursor.spaced(end - 1) and (state := _people_state(cursor.word(end))):
        beyond = _restrictor(cursor, end + 1, _RESTRICTORS)
        return Counted("people" if state in PEOPLE_STATES else "", (*before, *beyond), state, end + 1)
    state = _state_after(cursor, stop) or _state_before(cursor, first)
    if state in PEOPLE_STATES:
        return Counted("people", (*before, *_restrictor(cursor, stop, _RESTRICTORS)), state, stop)
    head, words, moved = _subject(cursor, first)
    state = state or STATE_OF.get(head, "") or next((STATE_OF[word] for word in words if word in STATE_OF), "")
    return Counted(head, (*before, *(word for word in words if word not in STATE_OF)), moved or state, stop)


def _people_state(word: str) -> str:
    state = STATE_OF.get(word, "")
    return state if state not in CHANGES | MONEY else ""


def _state_after(cursor: Cursor, at: int) -> str:
    """Return the state told after a noun group: "were killed", "have been reported missing", "(…), were hurt"."""
    if at < cursor.size and cursor.gap(at - 1) == ", ":
        for index in range(at, min(at + _ASIDE, cursor.size - 1)):
            if cursor.gap(index) == ", ":
                return _verb_state(cursor, index + 1) if cursor.word(index + 1) in AUXILIARIES else ""
            if not cursor.joined(index):
                return ""
        return ""
    if cursor.word(at) in ("in", "on", "from", "aboard", "at") and cursor.joined(at - 1):
        return _beyond_place(cursor, at)
    return _verb_state(cursor, at) if cursor.joined(at - 1) else ""


def _beyond_place(cursor: Cursor, at: int) -> str:
    """Look behind a short place for the verb: "12 people in the city were killed"."""
    for index in range(at + 1, min(at + 6, cursor.size)):
        if not cursor.joined(index - 1):
            return ""
        if cursor.word(index) in AUXILIARIES:
            return _verb_state(cursor, index)
    return ""


def _verb_state(cursor: Cursor, at: int) -> str:
    index = at
    while index < min(at + _VERB_GROUP, cursor.size) and (index == at or cursor.spaced(index - 1)):
        word = cursor.word(index)
        if word in ("not", "never", "no"):
            return ""
        if word == "lost" and cursor.word(index + 2) in ("lives", "life"):
            return "kill"
        if state := _people_state(word):
            return state
        if word not in _AUXILIARY and not word.endswith("ly"):
            return ""
        index += 1
    return ""


def _edge(cursor: Cursor, first: int) -> int:
    """Return the token before a number, past "the", "another", "a total of"."""
    index = first - 1
    if cursor.word(index) == "of" and cursor.word(index - 1) == "total":
        index -= 2
    while index >= 0 and cursor.spaced(index) and cursor.word(index) in (*_LEADING, "the", "all", "a", "an", "up"):
        index -= 1
    return index


def _state_before(cursor: Cursor, first: int) -> str:
    """Return the state told before a number: "killed nine", "injuring at least 10", "the deaths of 12"."""
    index = _edge(cursor, first)
    if index < 0 or not cursor.spaced(index):
        return ""
    word = cursor.word(index)
    if word in ("of", "to", "at") and cursor.spaced(index - 1):
        state = _people_state(cursor.word(index - 1))
        nouns = (
            "death",
            "deaths",
            "killing",
            "toll",
            "arrest",
            "arrests",
            "release",
            "rescue",
            "detention",
            "evacuation",
        )
        return state if word == "of" and cursor.word(index - 1) in nouns else ""
    state = _people_state(word)
    return state if not stops(cursor, index) and word not in ("dead", "death", "deaths", "injuries", "toll") else ""


def _leading(cursor: Cursor, first: int) -> tuple[str, ...]:
    """Return what stands right before a number and says which: "the first 100 days", "another 12"."""
    found = []
    index = first - 1
    while index >= max(0, first - 3) and cursor.spaced(index) and cursor.word(index) in (*_LEADING, "a", "the", "an"):
        if cursor.word(index) in _LEADING:
            found.append(cursor.word(index))
        index -= 1
    return tuple(found)


def _restrictor(cursor: Cursor, at: int, prepositions: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a following "of the European Union", "in Lyon"; times of the calendar restrict nothing."""
    if cursor.word(at) not in prepositions or not cursor.joined(at - 1):
        return ()
    words: list[str] = []
    index = _past_determiners(cursor, at + 1)
    places = cursor.word(at) != "of"
    while index < min(cursor.size, at + _GROUP) and cursor.flows(index - 1) and not stops(cursor, index):
        if cursor.is_number(index):
            break
        if words and not cursor.capital(index) and (word := cursor.word(index)).endswith(("ed", "ing")):
            break
        word = _spelling(cursor, index)
        words += [word] if word and (cursor.capital(index) or not places) else []
        index += 1
    return tuple(words[:4])


def _timing(cursor: Cursor, stop: int) -> tuple[str, ...]:
    """Return "ago", "later": a span of time told from another; and what a rate is per ("per barrel", "a day")."""
    word = cursor.word(stop)
    if not cursor.joined(stop - 1):
        return ()
    if word in _AGO:
        return (word,)
    if word in ("a", "an") and cursor.word(stop + 2) in _AGO:
        return ("earlier",)
    if word in ("per", "a", "an") and cursor.joined(stop) and not stops(cursor, stop + 1):
        return ("per", cursor.word(stop + 1))
    return ()


def _change_before(cursor: Cursor, first: int, *, money: bool) -> str:
    """Return "rise" or "fall" for "rose 5%", "cut by 3 points"; "rose to 5%" tells a level, no change."""
    index = first - 1
    by = cursor.word(index) == "by"
    if cursor.word(index) in ("by", "another", "further", "sharply"):
        index -= 1
    if by and cursor.word(index) not in STATE_OF and STATE_OF.get(cursor.word(index - 1)) in CHANGES:
        index -= 1  # "cut tax by"
    if index < 0 or not cursor.spaced(index):
        return ""
    index -= cursor.word(index).endswith("ly") or cursor.word(index) == "a"
    state = STATE_OF.get(cursor.word(index), "") if cursor.word(index - 1) not in _PARTICLE_VERBS else ""
    if state == "raise" and not money:
        state = "rise"
    return state if state in CHANGES and cursor.phrase(index, first) else ""


def _money_verb(cursor: Cursor, first: int, *, money: bool) -> str:
    index = first - 1
    if cursor.word(index) in ("a", "of"):
        index -= 1
    state = STATE_OF.get(cursor.word(index), "") if money and cursor.spaced(index) else ""
    return state if state in MONEY else ""


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
    if index in (first - 1, -1) or not cursor.spaced(index) or stops(cursor, index) or cursor.is_number(index):
        return "", (), ""
    if cursor.word(index).endswith("ed") or cursor.is_number(index - 1):
        return "", (), ""
    head = index
    words: list[str] = []
    while index > 1 and cursor.phrase(index - 1, index + 1) and len(words) < 4:
        index -= 1
        word = cursor.word(index)
        if word in _HOPS and not words and _names(cursor, index - 1):
            words.append(cursor.word(head))
            head = index = index - 1
            if cursor.word(head) in _TRANSPARENT and words:
                return words[-1], tuple(words[:-1]), "" if level else moved
        elif word in DETERMINERS and cursor.word(index - 1) in _HOPS and not words:
            continue
        elif stops(cursor, index):
            break
        else:
            words.append(word)
    return cursor.word(head), tuple(words), "" if level else moved


def _names(cursor: Cursor, index: int) -> bool:
    """Return True where the word at `index` may be the noun of a subject."""
    return not (stops(cursor, index) or cursor.is_number(index) or duration_of(cursor.word(index)) is not None)
