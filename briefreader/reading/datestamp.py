"""The line of a page that says when it was published: "Published on: Fri, 11 Nov 2011 at 09:56 IST"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

_MONTHS: Final = {
    name[:length]: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), start=1
    )
    for length in (3, 4, len(name))
}
_DAY_FIRST: Final = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b")
_MONTH_FIRST: Final = re.compile(r"\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_ISO: Final = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_SLASHED: Final = re.compile(r"\b(\d{1,2}) ?/ ?(\d{1,2}) ?/ ?(\d{4})\b")
_ORDERS: Final = ((_DAY_FIRST, "dmy"), (_MONTH_FIRST, "mdy"), (_ISO, "ymd"), (_SLASHED, "?"))

# What may stand beside the date in such a line; anything else makes it a sentence or a headline.
_FILLER: Final = re.compile(
    r"\b(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{1,2}|[ap]\.?m\.?|[ap]|hrs?|hours|gmt|bst|utc|ist|cet|cest|[ecmp][sd]?t|"
    r"mon|tues?|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"published|posted|updated|last|first|modified|created|on|at|by|date|filed|time|edt|est|ago|from)\b"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date line. `date` is None where its order cannot be told: 9/10/2010 is never guessed."""

    date: date | None


def read_stamp(line: str) -> Stamp | None:
    """Return the stamp where the whole line is one, else None. The first of several dates counts."""
    rest = lower = line.lower()
    posted = " posted in " in lower or lower.startswith(("posted", "published", "updated", "last updated"))
    dates: list[date | None] = []
    for pattern, order in _ORDERS:
        for match in pattern.finditer(rest):
            found = _date(match.groups(), order)
            if found or order == "?":
                dates.append(found)
        rest = pattern.sub(" ", rest)
    letters = sum(map(str.isalpha, _FILLER.sub("", rest)))
    if not dates or letters > (60 if posted else 3):
        return None
    return Stamp(next((found for found in dates if found), None))


def _date(parts: tuple[str, ...], order: str) -> date | None:
    if order == "?":
        first, second = int(parts[0]), int(parts[1])
        if first == second or second > 12:
            order = "mdy"
        elif first > 12:
            order = "dmy"
        else:
            return None
    by_name = dict(zip(order, parts, strict=True))
    month = _MONTHS.get(by_name["m"]) or (int(by_name["m"]) if by_name["m"].isdigit() else None)
    try:
        return date(int(by_name["y"]), month or 0, int(by_name["d"]))
    except ValueError:
        return None
