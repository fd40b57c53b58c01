"""The words that times are made of: days, months, parts of the day, units of length."""

from __future__ import annotations

from typing import Final

from briefreader.mentions.times.when import Range

_WEEKDAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
WEEKDAYS: Final = {name: number for number, name in enumerate(_WEEKDAYS)}
SHORT_WEEKDAYS: Final = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
_MONTHS: Final = "january february march april may june july august september october november december".split()
MONTHS: Final = (
    {name: number for number, name in enumerate(_MONTHS, start=1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
    | {"sept": 9}
)
WORDY_MONTHS: Final = frozenset("may march mar jan jun dec".split())
"""Months that are also verbs, names or titles: only a number or a preposition beside them tells."""
SEASONS: Final = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
RELATIVE_DAYS: Final = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

DAWN: Final = 300.0
DAY: Final = 1440.0
PARTS: Final = {
    "dawn": Range(240, 480),
    "daybreak": Range(240, 480),
    "sunrise": Range(240, 510),
    "morning": Range(0, 720),
    "noon": Range(720, 720),
    "midday": Range(690, 780),
    "lunchtime": Range(690, 870),
    "afternoon": Range(720, 1110),
    "sunset": Range(960, 1320),
    "dusk": Range(960, 1320),
    "nightfall": Range(960, 1350),
    "dark": Range(960, 1350),
    "evening": Range(1020, DAY),
    "night": Range(1080, DAY + 420),
    "tonight": Range(1080, DAY + 300),
    "overnight": Range(1200, DAY + 480),
    "midnight": Range(DAY, DAY),
}
"""The minutes of the day that each part may mean, widely; a night runs on into the next day."""
EXACT_PARTS: Final = frozenset(("noon", "midnight"))
EARLY: Final = {
    "morning": Range(0, 540), "afternoon": Range(720, 930), "evening": Range(1020, 1200), "": Range(0, 600),
}  # fmt: skip
LATE: Final = {
    "morning": Range(540, 750), "afternoon": Range(870, 1140), "evening": Range(1140, DAY),
    "night": Range(1200, DAY + 420), "": Range(900, DAY),
}  # fmt: skip
MID: Final = {"morning": Range(510, 690), "afternoon": Range(810, 1020)}

_UNITS: Final = {
    "second": 1 / 60,
    "minute": 1.0,
    "hour": 60.0,
    "day": DAY,
    "night": DAY,
    "week": 7 * DAY,
    "weekend": 7 * DAY,
    "fortnight": 14 * DAY,
    "month": 30.44 * DAY,
    "quarter": 91.3 * DAY,
    "season": 365.25 * DAY,
    "year": 365.25 * DAY,
    "decade": 3652.5 * DAY,
    "century": 36525 * DAY,
}
UNITS: Final = _UNITS | {f"{unit}s": minutes for unit, minutes in _UNITS.items()} | {
    "centuries": _UNITS["century"], "min": 1.0, "mins": 1.0, "hr": 60.0, "hrs": 60.0,
}  # fmt: skip
"""Minutes in every unit of time."""
LENGTHS: Final = frozenset(UNITS) - frozenset(
    "night weekend weekends quarter quarters season seconds second".split()
) | {"seconds"}
"""Units in which a length is told; a second, a quarter or a season is more often something else."""
VAGUE_PLURALS: Final = {
    "moments": Range(0, 10),
    "seconds": Range(0, 3),
    "minutes": Range(2, 59),
    "hours": Range(90, 1380),
    "days": Range(2 * DAY, 20 * DAY),
    "weeks": Range(14 * DAY, 80 * DAY),
    "months": Range(60 * DAY, 700 * DAY),
    "years": Range(700 * DAY, 36525 * DAY),
    "decades": Range(7000 * DAY, 36525 * DAY),
}
SHORTLY: Final = Range(0, 59)
AT_ONCE: Final = frozenset("shortly soon immediately moments just minutes straight".split())
"""Adverbs that make "after" a matter of less than an hour."""

STEMS: Final = {unit: unit.removesuffix("s") for unit in UNITS} | {
    "centuries": "century", "mins": "minute", "min": "minute", "hrs": "hour", "hr": "hour",
}  # fmt: skip
"""Every unit's singular."""

APPROXIMATE: Final = frozenset("about around approximately roughly nearly almost circa some c approx".split())
MORE_OR_LESS: Final = frozenset(("nearly", "almost"))
BOUNDS: Final = frozenset(
    "by before after since until till from to through between within for during over beyond past up".split()
)
"""Prepositions that make a time a limit or a spell rather than the time of an event."""
ZONES: Final = frozenset("gmt bst utc est edt et pst pdt pt cst cdt ct mst mdt cet cest eet ist jst aest msk".split())
MODIFIERS: Final = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1,
    "earlier": 0, "later": 0,
}  # fmt: skip
