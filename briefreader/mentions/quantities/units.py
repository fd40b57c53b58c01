"""Units of measure and currencies: the words and signs, and what each is worth in the base unit of its kind.

Base units are chosen so that values compare: lengths in metres, weights in kilograms, durations in days, areas in
square metres, volumes in litres, speeds in km/h, power in watts, energy in watt-hours, data in bytes.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.mentions.quantities.cursor import CURRENCY_SIGNS, Cursor
from briefreader.mentions.quantities.numeral import Numeral

COUNT: Final = "count"
LENGTH: Final = "m"
AREA: Final = "m2"
VOLUME: Final = "litre"
WEIGHT: Final = "kg"
SPEED: Final = "km/h"
DURATION: Final = "day"
PERCENT: Final = "percent"
POINTS: Final = "point"
CELSIUS: Final = "celsius"
DEGREES: Final = "degree"
CURRENCIES: Final = frozenset(
    "usd eur gbp jpy cny chf rub uah inr aud cad nzd hkd sgd brl krw ils try ngn php kzt sek pln zar mxn myr".split()
)


class Unit(NamedTuple):
    """A unit read after a number: its base unit, the factor (and offset) to it, and where its words end.

    `stop` is the first token after it and `end` the character. `single` is True for a unit in the singular, joined
    to what follows ("three-day strike", "$5 million contract").
    """

    name: str
    factor: float = 1
    offset: float = 0
    stop: int = 0
    end: int = 0
    single: bool = False

    def value(self, amount: float) -> float:
        """Return `amount` of this unit in its base unit."""
        return amount * self.factor + self.offset


def _table(kind: str, *lines: tuple[str, float]) -> dict[str, Unit]:
    return {word: Unit(kind, factor) for words, factor in lines for word in words.split()}


_LENGTHS: Final = _table(
    LENGTH, ("km kms kilometre kilometres kilometer kilometers", 1000), ("metre metres meter meters", 1),
    ("cm centimetre centimetres centimeter centimeters", 0.01),
    ("mm millimetre millimetres millimeter millimeters", 0.001),
    ("mile miles", 1609.344), ("ft foot feet", 0.3048), ("inch inches", 0.0254), ("yard yards yd yds", 0.9144),
)  # fmt: skip
_WEIGHTS: Final = _table(
    WEIGHT, ("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", 1), ("gram grams gramme grammes", 0.001),
    ("tonne tonnes ton tons", 1000), ("lb lbs", 0.45359237), ("ounce ounces oz", 0.028349523125), ("mg", 1e-6),
)  # fmt: skip
_DURATIONS: Final = _table(
    DURATION, ("second seconds sec secs", 1 / 86400), ("minute minutes min mins", 1 / 1440),
    ("hour hours hr hrs", 1 / 24),
    ("day days", 1), ("night nights", 1), ("week weeks", 7), ("fortnight fortnights", 14), ("month months", 30.4375),
    ("year years yr yrs", 365.25), ("decade decades", 3652.5), ("century centuries", 36525),
)  # fmt: skip
_OTHERS: Final = (
    _table(AREA, ("hectare hectares", 1e4), ("acre acres", 4046.8564224))
    | _table(VOLUME, ("litre litres liter liters", 1), ("gallon gallons", 3.785411784),
        ("ml millilitre millilitres", 0.001))
    | _table(SPEED, ("mph", 1.609344), ("kph kmh", 1), ("knot knots", 1.852))
    | _table(PERCENT, ("percent pct percentage", 1))
    | _table(DEGREES, ("degree degrees", 1))
    | _table(
        "watt", ("watt watts", 1), ("kw kilowatt kilowatts", 1e3), ("mw megawatt megawatts", 1e6),
        ("gw gigawatt gigawatts", 1e9), ("terawatt terawatts", 1e12),
    )
    | _table("watt-hour", ("kwh", 1e3), ("mwh", 1e6), ("gwh", 1e9), ("twh", 1e12))
    | _table("byte", ("kb", 1e3), ("mb megabyte megabytes", 1e6), ("gb gigabyte gigabytes", 1e9),
        ("tb terabyte terabytes", 1e12))
    | _table("hertz", ("hz", 1), ("khz", 1e3), ("mhz", 1e6), ("ghz", 1e9))
    | _table("volt", ("volt volts", 1), ("kilovolt kilovolts", 1e3))
)  # fmt: skip
_MONEY: Final = {
    word: Unit(currency)
    for currency, words in {
        "usd": "dollar dollars usd buck bucks", "eur": "euro euros eur", "gbp": "sterling gbp", "jpy": "yen",
        "cny": "yuan renminbi", "rub": "rouble roubles ruble rubles", "uah": "hryvnia hryvnias", "inr": "rupee rupees",
        "chf": "franc francs chf", "mxn": "peso pesos", "zar": "rand", "pln": "zloty zlotys", "ils": "shekel shekels",
        "sek": "krona kronor", "ngn": "naira", "brl": "reais",
    }.items()
    for word in words.split()
}  # fmt: skip
_SMALL_MONEY: Final = _table("usd", ("cent cents", 0.01)) | _table("gbp", ("pence penny", 0.01))
_WORDS: Final = _LENGTHS | _WEIGHTS | _DURATIONS | _OTHERS | _MONEY | _SMALL_MONEY
_GLUED: Final = {
    "m": Unit(LENGTH), "g": Unit(WEIGHT, 0.001), "t": Unit(WEIGHT, 1000), "l": Unit(VOLUME),
    "h": Unit(DURATION, 1 / 24),
    "s": Unit(DURATION, 1 / 86400), "p": Unit("gbp", 0.01), "c": Unit("usd", 0.01), "in": Unit(LENGTH, 0.0254),
    "C": Unit(CELSIUS), "F": Unit(CELSIUS, 5 / 9, -160 / 9), "x": Unit("times"), "km²": Unit(AREA, 1e6),
    "m²": Unit(AREA),
}  # fmt: skip
"""Letters that are a unit only where they stand straight after the digits, as written."""
_BY_CASE: Final = {"mw": "MW", "gw": "GW", "kb": "KB", "mb": "MB", "gb": "GB", "tb": "TB"}
_DOLLARS: Final = {
    "us": "usd", "american": "usd", "u.s": "usd", "australian": "aud", "canadian": "cad", "zealand": "nzd",
    "kong": "hkd", "singapore": "sgd", "swiss": "chf", "japanese": "jpy",
}  # fmt: skip
_SIGNS: Final = dict(zip(CURRENCY_SIGNS, "usd gbp eur jpy inr rub try uah krw ils ngn php kzt".split(), strict=False))
_SIGN_LETTERS: Final = {
    "us": "usd", "a": "aud", "au": "aud", "c": "cad", "ca": "cad", "nz": "nzd", "hk": "hkd", "s": "sgd", "r": "brl",
}  # fmt: skip
_CODES: Final = {
    "USD": "usd", "EUR": "eur", "GBP": "gbp", "CHF": "chf", "JPY": "jpy", "CNY": "cny", "RUB": "rub", "UAH": "uah",
    "AUD": "aud", "CAD": "cad", "INR": "inr", "Rs": "inr", "RM": "myr", "SEK": "sek",
}  # fmt: skip
_WEIGHING: Final = frozenset("weighing weighed weighs weigh weight lost gained heavy of bomb bombs load".split())


def is_unit(letters: str) -> bool:
    """Return True where letters straight after digits, as written, are a unit."""
    return letters in _GLUED or letters.lower() in _WORDS


def duration_of(word: str) -> Unit | None:
    """Return the unit that a noun counts time in, "years"; None for any other noun."""
    return _DURATIONS.get(word)


def read_currency(cursor: Cursor, read: Numeral) -> tuple[str, int] | None:
    """Return the currency written before a number and the character where it begins: "US$2.4m", "EUR 5m"."""
    before = cursor.before(read.first)
    sign = before.rstrip("\u00a0 -\u2212")[-1:] if len(before) < 4 else before[-1]
    if sign and (currency := _SIGNS.get(sign)) is not None:
        start = cursor.tokens[read.first].start - (len(before) - before.rindex(sign))
        letters = cursor.word(read.first - 1)
        if sign == "$" and read.first and cursor.tokens[read.first - 1].end == start and letters in _SIGN_LETTERS:
            return _SIGN_LETTERS[letters], cursor.tokens[read.first - 1].start
        return currency, start
    if (code := _CODES.get(cursor.surface(read.first - 1))) and (cursor.joined(read.first - 1) or before == ""):
        return code, cursor.tokens[read.first - 1].start
    return None


def read_unit(cursor: Cursor, read: Numeral) -> Unit | None:
    """Return the unit after a number, or None where none follows: "percent", "km", "square miles", "€", "-year"."""
    stop, end = read.stop, read.end
    if (signed := _sign_after(cursor, end, stop)) is not None:
        return signed
    if cursor.glued(stop - 1):
        return _glued(cursor, read)
    if not cursor.joined(stop - 1):
        return None
    if _describes(cursor, stop):
        return None
    return _compound_name(cursor, stop) or _named(cursor, read, stop)


def _describes(cursor: Cursor, stop: int) -> bool:
    """Return True for a spell in the singular before a noun after a bare number: "20 night buses" are no 20 nights."""
    word = cursor.word(stop)
    return (
        word in ("day", "night", "week", "month", "year", "hour", "minute")
        and cursor.word(stop - 1) not in ("one", "1", "a", "an", "half")
        and cursor.gap(stop) == " "
        and cursor.word(stop + 1).endswith("s")
    )


def _sign_after(cursor: Cursor, end: int, stop: int) -> Unit | None:
    place = end + (cursor.after(end) in (" ", "\u00a0"))
    sign = cursor.after(place)
    if sign == "%":
        return Unit(PERCENT, stop=stop, end=place + 1)
    if sign in ("°", "º"):
        scale = cursor.surface(stop) if cursor.word(stop) in ("c", "f") and cursor.before(stop).strip() == sign else ""
        unit = _GLUED[scale.upper()] if scale else Unit(DEGREES)
        return unit._replace(stop=stop + bool(scale), end=cursor.tokens[stop].end if scale else place + 1)
    if sign and sign in _SIGNS and not cursor.after(place + 1).isdecimal():
        return Unit(_SIGNS[sign], stop=stop, end=place + 1)
    return None


def _glued(cursor: Cursor, read: Numeral) -> Unit | None:
    stop = read.stop
    unit = _GLUED.get(cursor.surface(stop)) or _WORDS.get(cursor.word(stop))
    if unit is None:
        return None
    if cursor.word(stop) == "km" and cursor.word(stop + 1) == "h" and cursor.gap(stop) == "/":
        return Unit(SPEED, stop=stop + 2, end=cursor.tokens[stop + 1].end)
    if cursor.surface(stop) == "p" and read.low >= 1000:
        return None
    return unit._replace(
        stop=stop + 1, end=cursor.tokens[stop].end, single=cursor.hyphened(stop) or cursor.spaced(stop)
    )


def _compound_name(cursor: Cursor, at: int) -> Unit | None:
    """Read a unit of several words: "per cent", "square km", "miles per hour", "percentage points", "US dollars"."""
    word, following = cursor.word(at), cursor.word(at + 1)
    if not cursor.joined(at):
        if word == "km" and following == "h" and cursor.gap(at) == "/":
            return Unit(SPEED, stop=at + 2, end=cursor.tokens[at + 1].end)
        return None
    length = 2
    found = _of_two_words(word, following)
    if found is None and word in _LENGTHS and following in ("per", "an", "a"):
        per = {"hour": 0.001, "second": 3.6}.get(cursor.word(at + 2))
        found, length = (Unit(SPEED, _LENGTHS[word].factor * per), 3) if per else (None, 2)
    elif found is None and word in ("hong", "new") and cursor.word(at + 2) == "dollars" and following in _DOLLARS:
        found, length = Unit(_DOLLARS[following]), 3
    return found._replace(stop=at + length, end=cursor.tokens[at + length - 1].end) if found else None


def _of_two_words(word: str, following: str) -> Unit | None:
    if word == "per" and following == "cent":
        return Unit(PERCENT)
    if word in ("percentage", "basis") and following.startswith("point"):
        return Unit(POINTS, 1 if word == "percentage" else 0.01)
    if word in ("square", "sq", "cubic") and (following in _LENGTHS or following == "m"):
        side = _LENGTHS[following].factor if following != "m" else 1
        return Unit(VOLUME, side**3 * 1000) if word == "cubic" else Unit(AREA, side**2)
    return _qualified(word, following)


def _qualified(word: str, following: str) -> Unit | None:
    if word == "nautical" and following.startswith("mile"):
        return Unit(LENGTH, 1852)
    if word in ("degrees", "degree") and following in ("celsius", "centigrade", "c", "fahrenheit", "f"):
        return _GLUED["F" if following[0] == "f" else "C"]
    return Unit(_DOLLARS[word]) if word in _DOLLARS and following in ("dollars", "dollar", "francs", "yen") else None


def _named(cursor: Cursor, read: Numeral, at: int) -> Unit | None:
    word = cursor.word(at)
    if word in ("pound", "pounds"):
        unit: Unit | None = _pounds(cursor, read, at)
    elif word == "m" and cursor.surface(at) == "m" and read.scale == 1:
        unit = Unit(LENGTH)
    elif word in _BY_CASE and cursor.surface(at) != _BY_CASE[word]:
        unit = None
    elif word == "won" and read.scale >= 1e6:
        unit = Unit("krw")
    else:
        unit = _WORDS.get(word)
    if unit is None or (word == "second" and not cursor.hyphened(at - 1)):
        return None
    single = not word.endswith("s") and word != "feet"
    return unit._replace(stop=at + 1, end=cursor.tokens[at].end, single=single or cursor.hyphened(at - 1))


def _pounds(cursor: Cursor, read: Numeral, at: int) -> Unit:
    """Tell money from weight: pounds of something, and pounds that somebody weighs, are no money."""
    around = {cursor.word(at + 1), *(cursor.word(read.first - back) for back in (1, 2, 3))}
    heavy = read.scale == 1 and (
        cursor.hyphened(at - 1) or not _WEIGHING.isdisjoint(around - {"of"} | {cursor.word(at + 1)})
    )
    return Unit(WEIGHT, 0.45359237) if heavy else Unit("gbp")
