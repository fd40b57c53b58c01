"""An amount: a number with its currency or unit, or two of them that make a range or a score."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.grammar import is_plural
from briefreader.mentions.quantities.lookalikes import lookalike
from briefreader.mentions.quantities.numeral import Form, Numeral
from briefreader.mentions.quantities.numerals import read_numeral
from briefreader.mentions.quantities.states import CHANGES, STATE_OF
from briefreader.mentions.quantities.units import (
    COUNT,
    DURATION,
    LENGTH,
    PERCENT,
    WEIGHT,
    Unit,
    read_currency,
    read_unit,
)

SCORE: Final = "score"
ORDINAL: Final = "ordinal"
_MINUS: Final = ("-", "\u2212", "\u2013")
_SCORE_NOUNS: Final = frozenset(
    "win wins victory victories defeat defeats loss losses draw lead record vote votes ruling decision majority margin "
    "run scoreline score final triumph thrashing split".split()
)
_SCORING: Final = frozenset(
    "won win beat lost lose drew draw led leading beating defeated voted vote trail trailed".split()
)
_COMPOUND: Final = frozenset((LENGTH, DURATION, WEIGHT))


class Amount(NamedTuple):
    """What stands at the tokens from `first` up to `stop`; `start` and `end` are the characters of the number alone.

    `begin` and `close` are those of the number with its unit. `single` is True where a noun may follow directly.
    """

    first: int
    stop: int
    start: int
    end: int
    begin: int
    close: int
    low: float
    high: float
    unit: str
    single: bool
    rounding: float
    vague: bool
    fraction: bool
    ranged: bool = False


class _Item(NamedTuple):
    """One number with its own currency and unit, as yet in the unit as written."""

    read: Numeral
    sign: float
    currency: str
    begin: int
    first: int
    unit: Unit | None

    @property
    def stop(self) -> int:
        return self.unit.stop if self.unit else self.read.stop

    @property
    def bare(self) -> bool:
        return not self.currency and self.unit is None


def read_amount(cursor: Cursor, index: int) -> Amount | None:
    """Return the amount that begins at the token `index`, None where no number does."""
    item = _item(cursor, index)
    if item is None:
        return None
    if item.read.form is Form.ORDINAL:
        return _amount(item, item)
    return _with_second(cursor, item) or _compound(cursor, item) or _amount(item, item)


def _item(cursor: Cursor, index: int) -> _Item | None:
    read = read_numeral(cursor, index)
    if read is None:
        return None
    money = read_currency(cursor, read)
    currency, begin = money or ("", read.start)
    first = index - 1 if index and begin <= cursor.tokens[index - 1].start else index
    sign = 1.0
    if _negative(cursor, begin, first):
        sign, begin = -1.0, begin - 1
    elif cursor.word(first - 1) == "minus" and cursor.joined(first - 1):
        sign, begin, first = -1.0, cursor.tokens[first - 1].start, first - 1
    unit = None if currency or read.form is Form.ORDINAL else _unit(cursor, read)
    return _Item(read, sign, currency, begin, first, unit)


def _unit(cursor: Cursor, read: Numeral) -> Unit | None:
    """Read the unit, for a share past its "of an": "half an hour", "a quarter of a mile", "dozens of kilometres"."""
    unit = read_unit(cursor, read)
    if unit is not None or read.form not in (Form.FRACTION, Form.VAGUE) or not cursor.joined(read.stop - 1):
        return unit
    at = read.stop + (cursor.word(read.stop) == "of")
    at += read.form is Form.FRACTION and cursor.word(at) in ("a", "an")
    if at == read.stop or not cursor.phrase(read.stop - 1, at + 1):
        return None
    unit = read_unit(cursor, read._replace(stop=at, end=cursor.tokens[at - 1].end))
    return None if unit is None or unit.name == PERCENT else unit


def _negative(cursor: Cursor, begin: int, first: int) -> bool:
    """Return True for a minus sign that follows a space or begins the text; a dash between words is none."""
    before = cursor.text[max(cursor.start, begin - 2) : begin]
    if before[-1:] not in _MINUS or not before:
        return False
    return len(before) == 1 or (
        before[0] in " (\n" and not (cursor.is_number(first - 1) and len(cursor.gap(first - 1)) == 2)
    )


def _name(item: _Item) -> str:
    if item.currency:
        return item.currency
    if item.unit:
        return item.unit.name
    if item.read.form is Form.ORDINAL:
        return ORDINAL
    return PERCENT if item.read.form is Form.FRACTION else COUNT


def _values(item: _Item, factor: float = 1) -> tuple[float, float]:
    if item.unit:
        low, high = item.unit.value(item.sign * item.read.low), item.unit.value(item.sign * item.read.high)
    else:
        share = 100 if item.read.form is Form.FRACTION else 1
        low, high = (item.sign * value * share * factor for value in (item.read.low, item.read.high))
    return min(low, high), max(low, high)


def _amount(one: _Item, other: _Item, factor: float = 1) -> Amount:
    """Return the amount from `one` to `other`, the same item twice for a single figure."""
    low, high = _values(one, factor)[0], _values(other)[1]
    unit = other.unit or one.unit
    share = 100 if other.read.form is Form.FRACTION and not unit else 1
    step = max(other.read.step, one.read.step * factor) * (unit.factor if unit else share)
    begin = min(one.begin, one.read.start)
    close = max(other.read.end, other.unit.end if other.unit else 0)
    single = bool(other.currency) or (unit.single if unit else False)
    forms = one.read.form, other.read.form
    return Amount(
        one.first, other.stop, begin if one.sign < 0 and not one.currency else one.read.start, other.read.end,
        begin, close, min(low, high), max(low, high), _name(other if other.currency or other.unit else one),
        single, step / 2, Form.VAGUE in forms, Form.FRACTION in forms, ranged=one is not other,
    )  # fmt: skip


def _with_second(cursor: Cursor, one: _Item) -> Amount | None:
    """Read "7,000 to 15,000", "10-15 people", "$5-6 million", "9-14", "between … and …", "two or three"."""
    place = one.stop
    if not 0 < place < cursor.size:
        return None
    word = cursor.word(place)
    dash = _dash(cursor, one, place)
    joint = word if not dash and word in ("to", "and", "or") and cursor.joined(place - 1) else ""
    hyphens = joint and cursor.hyphened(place - 1)
    if not (dash or joint) or (joint and not (cursor.spaced(place) or hyphens or _opens_money(cursor, place + 1))):
        return None
    at = place if dash else place + 1
    if not (dash or hyphens) and lookalike(cursor, at):
        return None
    other = _second(cursor, at)
    if other is None or other.read.form is Form.ORDINAL or one.read.form is not other.read.form:
        return None
    return _joined(cursor, one, other, "-" if dash else joint)


def _second(cursor: Cursor, at: int) -> _Item | None:
    """Read the second number of a pair: its currency may stand in letters of its own ("to US$5m")."""
    if not cursor.is_number(at) and cursor.is_number(at + 1) and not cursor.joined(at):
        at += 1
    other = _item(cursor, at)
    return other._replace(sign=1.0) if other is not None else None


def _opens_money(cursor: Cursor, at: int) -> bool:
    return cursor.is_number(at) and 1 < len(cursor.before(at)) <= 3 and cursor.before(at)[0] == " "


def _dash(cursor: Cursor, one: _Item, place: int) -> bool:
    """Return True where a dash leads from the first number to a second: "10-15", "$5-$6m", "10%–15%"."""
    between = cursor.text[max(one.read.end, one.unit.end if one.unit else 0) : cursor.tokens[place].start][:4]
    sign = between.strip("$£€ \u00a0")
    return sign in ("-", "–", "—", "−", "‑") and (between[0] != " " or between[-1] == " ") and "\n" not in between


def _joined(cursor: Cursor, one: _Item, other: _Item, joint: str) -> Amount | None:
    """Return the range or score that two numbers make over `joint`, None where they stay two."""
    if not _comparable(one, other):
        return None
    between = cursor.word(one.first - 1) == "between" and cursor.before(one.first)[:1] == " "
    if joint == "and" and not between:
        return None
    if joint in ("-", "to") and (score := _score(cursor, one, other, joint)) is not None:
        return score
    factor = _shared_scale(one, other, dashed=joint == "-")
    unit = one.unit or other.unit
    low = unit.value(one.read.low * factor) if unit else _values(one, factor)[0]
    high = _values(other)[0]
    if not low < high or (joint == "or" and high > 2 * low + 1) or (joint == "to" and _from_to(cursor, one)):
        return None
    if one.currency and other.unit is None:
        other = other._replace(currency=one.currency)
    amount = _amount(one if one.currency else one._replace(unit=unit), other, factor)
    if between:
        edge = one.first - 1
        return amount._replace(first=edge, start=cursor.tokens[edge].start, begin=cursor.tokens[edge].start)
    return amount


def _comparable(one: _Item, other: _Item) -> bool:
    """Return True where the second number's unit or currency, if written, is the first's or does for both."""
    if one.unit is not None:
        return other.unit is not None and one.unit.name == other.unit.name
    return not one.currency or other.currency in ("", one.currency)


def _shared_scale(one: _Item, other: _Item, *, dashed: bool) -> float:
    """Return the scale of "5 to 6 million" for its 5; 1 where the first number stands for itself."""
    scale = other.read.scale
    if scale == 1 and other.read.low % 1000 == 0 and dashed:
        scale = 1000  # "10-15,000"
    shared = one.read.scale == 1 and scale > 1 and one.read.form is Form.FIGURE
    return scale if shared and one.read.low < other.read.low / scale and one.read.low < 1000 else 1


def _score(cursor: Cursor, one: _Item, other: _Item, joint: str) -> Amount | None:
    """Return a score or record, "9-14", "won 3 to 2", unless the pair is a range: "10-15 people"."""
    plain = one.bare and other.bare and one.read.whole and other.read.whole
    if not plain or one.read.high > 600 or other.read.high > 600 or (one.read.spelled and joint == "to"):
        return None
    stop, following = other.read.stop, cursor.word(other.read.stop)
    noun = following in _SCORE_NOUNS or cursor.word(stop + 1) in _SCORE_NOUNS
    scoring = _SCORING.intersection(cursor.words[max(0, one.first - 3) : one.first])
    if joint == "to":
        certain = bool(scoring) and cursor.word(one.first - 1) != "from"
    else:
        counted = cursor.joined(stop - 1) and (is_plural(following) or cursor.hyphened(stop - 1))
        certain = noun or bool(scoring) or one.read.low >= other.read.low or not counted
    if not certain or (joint == "to" and one.read.low < other.read.low and not noun):
        return None
    amount = _amount(one, other)
    low, high = sorted((one.read.low, other.read.low))
    return amount._replace(low=low, high=high, unit=SCORE, rounding=0)


def _from_to(cursor: Cursor, one: _Item) -> bool:
    """Return True where "from 3 to 5" or "fell $12 to $1,845" tells a change, so that its two figures are no range."""
    if not one.bare and STATE_OF.get(cursor.word(one.first - 1)) in CHANGES:
        return True
    if cursor.word(one.first - 1) != "from":
        return False
    return any(STATE_OF.get(word) in CHANGES for word in cursor.words[max(0, one.first - 7) : one.first - 1])


def _compound(cursor: Cursor, one: _Item) -> Amount | None:
    """Read "6ft 2in", "two hours and 30 minutes", "a year and 3 months": a smaller unit of the kind follows."""
    if one.unit is None or one.unit.name not in _COMPOUND:
        return None
    at = one.stop + (cursor.word(one.stop) == "and")
    if not cursor.phrase(one.stop - 1, at + 1) or not (cursor.is_number(at) or cursor.word(at).isalpha()):
        return None
    read = read_numeral(cursor, at)
    other = _item(cursor, at) if read and read.form is Form.FIGURE else None
    if other is None or other.unit is None or other.unit.name != one.unit.name or other.unit.factor >= one.unit.factor:
        return None
    if other.unit.value(other.read.high) >= one.unit.factor * 1.01:
        return None
    whole, rest = _amount(one, one), _amount(other, other)
    ends = whole._replace(stop=rest.stop, end=rest.end, close=rest.close, single=rest.single)
    return ends._replace(low=whole.low + rest.low, high=whole.high + rest.high, rounding=rest.rounding)
