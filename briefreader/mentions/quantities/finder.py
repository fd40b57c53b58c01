"""The quantities of a text, in one pass over its tokens."""

from __future__ import annotations

from math import inf
from typing import Final, NamedTuple

from briefreader.mentions.quantities.amounts import ORDINAL, SCORE, Amount, read_amount
from briefreader.mentions.quantities.bounds import Bound, Hedge, read_bounds
from briefreader.mentions.quantities.counted import Counted, thing_counted, thing_measured
from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.forms import MULTIPLES, TIMES, multiple, shape_of
from briefreader.mentions.quantities.grammar import MONTHS, is_plural, singular, stops
from briefreader.mentions.quantities.lookalikes import lookalike
from briefreader.mentions.quantities.numerals import NUMBER_WORDS, may_begin
from briefreader.mentions.quantities.quantity import Quantity
from briefreader.mentions.quantities.states import CHANGES, STATE_OF
from briefreader.mentions.quantities.units import COUNT, PERCENT, Unit, duration_of
from briefreader.mentions.tokens import Token, stem
from briefreader.model import Span

_NEAR: Final = 0.9
"""How much of a figure "nearly" still leaves, and its inverse for "just over"."""
_LOOSE: Final = 0.05
"""The share of a figure by which rounding or an "about" may move it."""
_IDIOMS: Final = frozenset(
    "day time thing way point hand side reason example another such more last final such as by after should can could "
    "must might would will has had is was who that which or and to for but that's kind sort word level night".split()
)
"""Words after "one" that make it no count: "one day", "one of", "one by one", "one should"."""
_BEGINNINGS: Final = NUMBER_WORDS | MULTIPLES
_NAMES_AFTER_ORDINAL: Final = frozenset("century centuries avenue street lady floor amendment".split())


class _Found(NamedTuple):
    quantity: Quantity | None
    stop: int


def quantities(
    text: str, start: int = 0, end: int | None = None, tokens: tuple[Token, ...] | None = None
) -> tuple[Quantity, ...]:
    """Return the quantities of `text[start:end]` in the order of the text; their numbers never overlap.

    Args:
        text: the article's text, into which all offsets point.
        start, end: the stretch to read.
        tokens: the tokens of the stretch or of more, where the caller has them.
    """
    cursor = Cursor(text, start, len(text) if end is None else end, tokens)
    found: list[Quantity] = []
    index = 0
    while index < cursor.size:
        word = cursor.words[index]
        if word not in _BEGINNINGS and not word[0].isdecimal():
            index += 1
        elif value := multiple(cursor, index):
            found.append(_multiplied(cursor, index, value))
            index += 1
        elif stop := lookalike(cursor, index):
            index = max(stop, index + 1)
        else:
            read = _read(cursor, index)
            if read.quantity is not None:
                found.append(read.quantity)
            index = max(read.stop, index + 1)
    return tuple(found)


def _read(cursor: Cursor, index: int) -> _Found:
    amount = read_amount(cursor, index)
    if amount is None or (amount.high == inf and not amount.vague):
        return _Found(None, index + 1)
    hedge = read_bounds(cursor, amount.first, amount.stop)
    amount = amount._replace(stop=max(amount.stop, hedge.stop))
    if amount.unit == ORDINAL:
        return _Found(_ordinal(cursor, amount), amount.stop)
    if amount.unit == SCORE:
        return _Found(_quantity(cursor, amount, Hedge(None, amount.first, amount.stop), Counted()), amount.stop)
    if (shape := shape_of(cursor, amount)) is not None:
        low, high = amount.low * shape.factor, amount.high * shape.factor
        begin = shape.begin if shape.begin >= 0 else amount.begin
        shaped = amount._replace(
            unit=shape.unit, low=low, high=high, rounding=0, begin=begin, close=cursor.tokens[shape.stop - 1].end
        )
        after = _of_multiple(cursor, amount.first, shape.stop) if shape.unit == TIMES else Counted(shape.head)
        return _Found(_quantity(cursor, shaped, hedge, after._replace(stop=0)), max(shape.stop, amount.stop))
    return _counted(cursor, amount, hedge)


def _counted(cursor: Cursor, amount: Amount, hedge: Hedge) -> _Found:
    first, stop = hedge.first, amount.stop
    if amount.unit == COUNT or (amount.fraction and amount.unit == PERCENT and cursor.word(stop) != "of"):
        single = amount.low <= 1 or cursor.hyphened(stop - 1) or amount.low != int(amount.low)
        counted = thing_counted(cursor, first, stop, single=single)
        if amount.unit == COUNT and (time := _time_counted(amount, counted)) is not None:
            return _Found(
                _quantity(cursor, _spell_of_time(amount, time), hedge, counted._replace(head="")), amount.stop
            )
        if amount.unit == COUNT and not _counts(cursor, amount, hedge, counted):
            return _Found(None, amount.stop)
    else:
        follows = amount.single or amount.unit == PERCENT or (cursor.gap(stop - 1) in ("' ", "’ "))
        counted = thing_measured(cursor, first, stop, single=follows, unit=amount.unit)
    if _is_baseline(cursor, first):
        counted = counted._replace(modifiers=(*counted.modifiers, "from"))
    return _Found(_quantity(cursor, amount, hedge, counted), amount.stop)


def _time_counted(amount: Amount, counted: Counted) -> Unit | None:
    """Return the unit of time that a bare number turns out to count: "several long years"."""
    return duration_of(counted.head) if counted.stop > amount.stop and not amount.fraction else None


def _spell_of_time(amount: Amount, time: Unit) -> Amount:
    """Return "several long years" as a duration, whatever stands between the number and its unit."""
    low, high, rounding = (value * time.factor for value in (amount.low, amount.high, amount.rounding))
    return amount._replace(unit=time.name, low=low, high=high, rounding=rounding)


def _counts(cursor: Cursor, amount: Amount, hedge: Hedge, counted: Counted) -> bool:
    """Return False for number words that only point: "one of its members", "the two", "one day", "a few"."""
    word, before = cursor.word(amount.first), cursor.word(amount.first - 1)
    if word == "one" and amount.high == 1:
        idiom = cursor.word(amount.stop) in _IDIOMS or cursor.hyphened(amount.stop - 1)
        pointing = before in ("no", "the", "this", "that", "any", "every", "each", "which", "another", "not", "some")
        return bool(counted.head) and not idiom and not pointing and cursor.word(amount.stop) != "of"
    if word == "zero":
        return bool(counted.head) and is_plural(counted.head)
    spelled = not cursor.is_number(amount.first)
    pointing = before in ("the", "these", "those", "all", "other", "last", "first", "or", "and")
    if spelled and not counted.head and not counted.state and hedge.bound is None:
        return not (pointing or amount.vague or amount.high <= 12)
    return True


def _quantity(cursor: Cursor, amount: Amount, hedge: Hedge, counted: Counted) -> Quantity:
    low, high, bound = _opened(amount, hedge.bound)
    begin = amount.begin
    if hedge.first < amount.first:
        begin = min(begin, cursor.tokens[hedge.first].start)
    close = max(amount.close, amount.end)
    if counted.stop > 0:
        close = max(close, cursor.tokens[counted.stop - 1].end)
    if amount.stop > 0 and hedge.stop == amount.stop:
        close = max(close, cursor.tokens[hedge.stop - 1].end)
    qualifiers = frozenset(stem(singular(word)) for word in counted.modifiers if word)
    return Quantity(
        Span(begin, close),
        Span(amount.start, amount.end),
        low,
        high,
        amount.unit,
        stem(singular(counted.head)) if counted.head else "",
        qualifiers,
        counted.state,
        approximate=hedge.bound is not None or amount.vague,
        bound=bound,
        rounding=0 if bound else _rounding(amount, hedge.bound),
    )


def _opened(amount: Amount, bound: Bound | None) -> tuple[float, float, str]:
    """Return the interval that a comparison leaves open."""
    low, high = amount.low, amount.high
    match bound:
        case Bound.FLOOR:
            return low, inf, bound.value
        case Bound.CEILING:
            return min(0.0, low), high, bound.value
        case Bound.NEARLY if low > 0:
            return low * _NEAR, high, ""
        case Bound.BEYOND if low > 0:
            return low, high / _NEAR, ""
        case _:
            return low, high, ""


def _rounding(amount: Amount, bound: Bound | None) -> float:
    """Return how far the exact figure may lie from the one written: half its last place, at most a twentieth of it."""
    if amount.vague or amount.low != amount.high:
        return 0
    largest = abs(amount.low) * _LOOSE
    if bound in (Bound.NEARLY, Bound.BEYOND):
        return 0
    if bound is not None:
        return largest
    exact = amount.unit == COUNT and amount.low < 100
    return 0 if exact else min(amount.rounding, largest)


def _multiplied(cursor: Cursor, index: int, value: float) -> Quantity:
    token = cursor.tokens[index]
    amount = Amount(
        index, index + 1, token.start, token.end, token.start, token.end, value, value, TIMES, single=False,
        rounding=0, vague=False, fraction=False,
    )  # fmt: skip
    hedge = read_bounds(cursor, index, index + 1)
    return _quantity(cursor, amount, hedge, _of_multiple(cursor, hedge.first, index + 1)._replace(stop=0))


def _of_multiple(cursor: Cursor, first: int, stop: int) -> Counted:
    """Return what was multiplied: "tripling the number of groups", "profits doubled"."""
    at = stop
    while (
        at < stop + 3
        and cursor.joined(at - 1)
        and cursor.word(at) in ("as", "many", "much", "the", "its", "their", "number")
    ):
        at += 1
    found = thing_counted(cursor, first, at, single=True) if cursor.joined(at - 1) else Counted()
    return found if found.head else thing_measured(cursor, first, stop, single=False, unit=TIMES)


def _ordinal(cursor: Cursor, amount: Amount) -> Quantity | None:
    """Return an ordinal with its noun; "first reported", "the 21st century" and "Second World War" are none."""
    at, stop = amount.first, amount.stop
    if not cursor.joined(stop - 1) or (not is_plural(cursor.word(stop)) and stops(cursor, stop)):
        return None
    named = not cursor.is_number(at) and cursor.capital(at) and cursor.capital(stop)
    following = cursor.word(stop)
    if named or following in _NAMES_AFTER_ORDINAL or cursor.is_number(stop) or following in MONTHS:
        return None
    if following.endswith(("ed", "ly")) or may_begin(cursor, stop):
        return None
    counted = thing_counted(cursor, at, stop, single=True)
    if not counted.head:
        return None
    return _quantity(cursor, amount, Hedge(None, at, stop), counted)


def _is_baseline(cursor: Cursor, first: int) -> bool:
    """Return True for the figure that a change starts from: "up from 3%", "compared with 12 a year earlier"."""
    word, before = cursor.word(first - 1), cursor.word(first - 2)
    if word == "from" and cursor.spaced(first - 1):
        return any(
            STATE_OF.get(near) in CHANGES or near in ("to", "compared")
            for near in cursor.words[max(0, first - 9) : first - 1]
        )
    return word in ("with", "to") and before == "compared"
