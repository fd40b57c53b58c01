"""Places as a statement tells them: where, by which preposition, on which side, of what sort, and within what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from briefreader.lexicon import function_words as lexicon
from briefreader.lexicon.localities import ASHORE, LOCALITIES, NAMED_SITES, SETTLEMENTS
from briefreader.lexicon.naming import CALENDAR
from briefreader.lexicon.places import Place
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.statements import Statement
from briefreader.mentions.tokens import Token
from briefreader.model import Span

Relation = Literal["at", "outside", "near", "to", "from"]

RELATIONS: Final[dict[str, Relation]] = {
    "in": "at", "at": "at", "on": "at", "inside": "at", "within": "at", "off": "at", "along": "at", "across": "at",
    "under": "at", "beneath": "at", "outside": "outside", "near": "near", "around": "near", "beside": "near",
    "to": "to", "into": "to", "towards": "to", "toward": "to", "onto": "to", "from": "from",
}  # fmt: skip
COMPASS: Final = {
    "north": 0, "northern": 0, "northeast": 45, "northeastern": 45, "east": 90, "eastern": 90, "southeast": 135,
    "southeastern": 135, "south": 180, "southern": 180, "southwest": 225, "southwestern": 225, "west": 270,
    "western": 270, "northwest": 315, "northwestern": 315,
}  # fmt: skip
"""Bearings in degrees."""
SIDES: Final = {"left": -1, "right": -2, "upper": -3, "lower": -4, "upstream": -5, "downstream": -6}
_OPPOSITE: Final = {-1: -2, -2: -1, -3: -4, -4: -3, -5: -6, -6: -5}
_BEYOND: Final = COMPASS | {word: SIDES[word] for word in ("upstream", "downstream")}
_QUARTER: Final = 90
_TURN: Final = 360
_OPENERS: Final = frozenset("the a an his her their its this".split())
_CLOSED: Final = (
    lexicon.PREPOSITIONS, lexicon.SUBORDINATORS, lexicon.COORDINATORS, lexicon.BE, lexicon.HAVE, lexicon.MODALS,
    lexicon.ADVERBS, "to who which",
)  # fmt: skip
_ENDS: Final = CALENDAR.union(*(words.split() for words in _CLOSED))
_STRUCK: Final = frozenset(
    "hit hits struck strikes rocked rocks shook shakes battered devastated lashed lashes ravaged flooded".split()
)
"""Verbs whose object is where it happened: "the earthquake struck Tarma"."""
_EDGES: Final = frozenset("coast shore part side end tip edge bank slope flank face outskirts suburbs".split())
"""What a place has on each side: "off the northern coast of Java"."""
_SPREADING: Final = frozenset("further farther far move moved moves spread advanced".split())
"""Words before "inland" with which it says which way, not where."""
_MODIFIERS: Final = 4


@dataclass(frozen=True, slots=True)
class Located:
    """Where something is told to be. `first` and `last` (half-open) are places among the statement's tokens.

    `key` is the gazetteer's, or the folded name, or the noun where there is no name. `sort` is the noun that says
    what it is ("village", "hospital"), `side` a bearing or side of it, `within` the keys of what the text says that
    it lies in.
    """

    relation: Relation
    preposition: str
    key: str
    place: Place | None
    name: Mention | None
    sort: str
    side: int | None
    within: frozenset[str]
    first: int
    last: int
    span: Span


def sides_apart(one: int, other: int) -> bool:
    """Return True where two sides cannot both be meant: a right angle apart, or opposite.

    >>> sides_apart(0, 180), sides_apart(0, 45), sides_apart(-1, -2)
    (True, False, True)
    """
    if one < 0 or other < 0:
        return _OPPOSITE.get(one) == other
    apart = abs(one - other) % _TURN
    return min(apart, _TURN - apart) >= _QUARTER


def located(statement: Statement, names: Sequence[Mention]) -> Iterator[Located]:
    """Yield where a statement says that things are, in order."""
    tokens = statement.tokens
    at = {name.first: name for name in names}
    for index in range(len(tokens) - 1):
        relation = RELATIONS.get(tokens[index].word)
        if relation is not None:
            found = _read(statement, index, relation, at)
            if found is not None:
                yield found
        elif tokens[index].word in _BEYOND and tokens[index + 1].word == "of":
            found = _beyond(statement, index, at)
            if found is not None:
                yield found
        elif tokens[index].word in ASHORE and tokens[index - 1].word not in _SPREADING:
            yield _adverb(tokens[index], index)
        elif tokens[index].word in _STRUCK:
            found = _read(statement, index, "at", at)
            if found is not None and (found.name is not None or found.side is not None):
                yield found


def _read(statement: Statement, index: int, relation: Relation, at: dict[int, Mention]) -> Located | None:
    tokens = statement.tokens
    start = index + 1
    if tokens[start].word in _OPENERS:
        start += 1
    side, start = _side(tokens, start)
    if start >= len(tokens) or _parted(statement, index + 1, start):
        return None
    if (name := _settled(tokens, start, at)) is not None:
        return _named(statement, relation, name, (index, tokens[name.first - 2].word, side), at)
    name = at.get(start)
    if name is not None:
        follows = _noun_after(statement, name.last + 1)
        if name.kind in {"person", "people"} or follows:
            return None if not follows else _common(statement, index, start, relation, side)
        return _named(statement, relation, name, (index, _site(tokens, name), side), at)
    if tokens[start].is_number or tokens[start].word in CALENDAR:
        return None
    edge = at.get(start + 2) if tokens[start].word in _EDGES and start + 2 < len(tokens) else None
    if edge is not None and tokens[start + 1].word == "of" and edge.place is not None:
        return _named(statement, relation, edge, (index, "", side), at)
    return _common(statement, index, start, relation, side)


def _settled(tokens: Sequence[Token], start: int, at: dict[int, Mention]) -> Mention | None:
    """Return NAME of "the German town of NAME"."""
    for place in range(start, min(start + _MODIFIERS, len(tokens) - 2)):
        if tokens[place].word in SETTLEMENTS and tokens[place + 1].word == "of":
            name = at.get(place + 2)
            if name is not None and name.kind != "person":
                return name
        if tokens[place].word in _ENDS:
            return None
    return None


def _side(tokens: Sequence[Token], start: int) -> tuple[int | None, int]:
    """Read "northern", "north-eastern", "left" at `start`; return the bearing and the place after it."""
    if start >= len(tokens):
        return None, start
    word = tokens[start].word
    after = tokens[start + 1] if start + 1 < len(tokens) else None
    if word in COMPASS and after is not None and word + after.word in COMPASS:
        return COMPASS[word + after.word], start + 2
    if word in COMPASS and not (tokens[start].capitalised and after is not None and after.capitalised):
        return COMPASS[word], start + 1
    if word in SIDES and after is not None and after.word in ("bank", "side", "flank", "wing", "deck", "lane"):
        return SIDES[word], start + 1
    return None, start


def _parted(statement: Statement, first: int, last: int) -> bool:
    tokens, base = statement.tokens, statement.passage.start
    words = statement.passage.text[tokens[first - 1].end - base : tokens[last].start - base]
    return any(mark in words for mark in ",;:()")


def _noun_after(statement: Statement, index: int) -> bool:
    """Return True where a word right after a name makes it no place: "the Leeds factory", "German state"."""
    tokens = statement.tokens
    if index >= len(tokens) or tokens[index].capitalised or tokens[index].is_number:
        return False
    base = statement.passage.start
    gap = statement.passage.text[tokens[index - 1].end - base : tokens[index].start - base]
    if gap not in (" ", "'s ", "’s ", "-"):
        return False
    return tokens[index].word in LOCALITIES or tokens[index].word in SETTLEMENTS


def _site(tokens: Sequence[Token], name: Mention) -> str:
    """Return what sort of site a name tells: "Harlow Hospital", "Gulf of Aden"."""
    for index in (name.last, name.first):
        if tokens[index].word in NAMED_SITES and name.first < name.last:
            return tokens[index].word
    return ""


def _named(
    statement: Statement, relation: Relation, name: Mention, told: tuple[int, str, int | None], at: dict[int, Mention]
) -> Located:
    index, sort, side = told
    tokens = statement.tokens
    within = set(name.place.within) if name.place is not None else set()
    after = name.last + 1
    for step in range(after, min(after + _MODIFIERS, len(tokens))):
        outer = at.get(step)
        if outer is not None and outer.place is not None and outer.kind == "place":
            words = {token.word for token in tokens[after:step]}
            if _parted(statement, after, step) or words & {"in", "of"}:
                within |= {outer.key, *outer.place.within}
            break
        if tokens[step].word not in _OPENERS and tokens[step].word not in SETTLEMENTS and tokens[step].word != "in":
            break
    if within and not sort and name.place is None and name.kind == "unknown":
        sort = "town"  # "in Horta, in the Azores"
    span = Span(tokens[index].start, name.end)
    return Located(
        relation,
        tokens[index].word,
        name.key,
        name.place,
        name,
        sort,
        side,
        frozenset(within),
        index,
        name.last + 1,
        span,
    )


def _beyond(statement: Statement, index: int, at: dict[int, Mention]) -> Located | None:
    """Read "north of the river", "20 miles south of Leeds": somewhere near, on one side."""
    tokens = statement.tokens
    start = index + 2
    while start < len(tokens) and tokens[start].word in _OPENERS:
        start += 1
    if start >= len(tokens):
        return None
    bearing, begin = _BEYOND[tokens[index].word], tokens[index].start
    if index and tokens[index - 1].word + tokens[index].word in COMPASS:
        bearing, begin = COMPASS[tokens[index - 1].word + tokens[index].word], tokens[index - 1].start
    name = _settled(tokens, start, at) or at.get(start)
    end = tokens[start].end if name is None else name.end
    key = tokens[start].stem if name is None else name.key
    last = start + 1 if name is None else name.last + 1
    place = None if name is None else name.place
    return Located(
        "near",
        tokens[index].word,
        key,
        place,
        name,
        "",
        bearing,
        frozenset(),
        index,
        last,
        Span(begin, end),
    )


def _adverb(token: Token, index: int) -> Located:
    """Read "inland", "offshore"."""
    key, span = ASHORE[token.word], Span(token.start, token.end)
    return Located("at", token.word, key, None, None, "", None, frozenset(), index, index + 1, span)


def _common(statement: Statement, index: int, start: int, relation: Relation, side: int | None) -> Located | None:
    """Read a common noun for where: "at a hotel", "in the hospital's car park", "on the left bank"."""
    tokens = statement.tokens
    end = start
    while end < min(len(tokens), start + _MODIFIERS):
        if tokens[end].word in _ENDS or tokens[end].is_number or (end > start and _parted(statement, end, end)):
            break
        end += 1
    for stop in range(end, start, -1):
        noun = tokens[stop - 1].word
        double = f"{tokens[stop - 2].word} {noun}" if stop - 1 > start else ""
        key = double if double in LOCALITIES else noun if noun in LOCALITIES else ""
        sided = side is not None and stop == end
        if (key or sided) and (stop == end or _ends_phrase(statement, stop)):
            span = Span(tokens[index].start, tokens[stop - 1].end)
            return Located(
                relation,
                tokens[index].word,
                key or tokens[stop - 1].stem,
                None,
                None,
                "",
                side,
                frozenset(),
                index,
                stop,
                span,
            )
        if stop < end:
            break
    return None


def _ends_phrase(statement: Statement, index: int) -> bool:
    tokens = statement.tokens
    return index >= len(tokens) or tokens[index].word in _ENDS or _parted(statement, index, index)
