"""What of a plain text is story, and what is banner, date line, newsletter box or author box."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from briefreader.model import Dropped, Span
from briefreader.reading.datestamp import read_stamp

_LINE: Final = re.compile(r"[^\n\r]*[^\s][^\n\r]*")
_STOP: Final = re.compile(r"[.!?…:;,][\"”’')\]]?$")
_POST_CODE: Final = re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?$")
# How a line opens that is a button, a box or a credit, and no story; a "$" stands for the end of the line.
_CALLS: Final = """
subscribe|sign up|signup|sign in|log in|follow us|follow @|share this|share on|share:|click here|tap here
read more|read also|read next|also read|see also|view all|view more|show more|load more
related:|related articles|related stories|more from|more on this|no, thanks|no thanks
join our|get our|get the latest|download our app|download the app|advertisement|sponsored|promoted
all rights reserved|copyright|©|(c) |terms of use|terms of service|privacy policy
cookie|we use cookies|accept all|manage cookies|manage preferences
leave a comment|post a comment|comment$|comments$|tags:|filed under
photo:|image:|image credit|photo credit|getty images|print this|email this|back to top|skip to
newsletter|our newsletter|donate|support us|unsubscribe|contact us|about us
update:$|updates:$|update$|updates$|breaking:$|watch:$|listen:$
"""
_CALL: Final = re.compile(
    "|".join(re.escape(call).replace(r"\$", "$") for line in _CALLS.split("\n") for call in line.split("|") if call),
    re.IGNORECASE,
)
_CALL_INSIDE: Final = re.compile(
    r"\b(?:delivered (?:directly |straight )?to your inbox|subscribe to our|sign up (?:for|to)|"
    r"our (?:free )?newsletter|all rights reserved)\b",
    re.IGNORECASE,
)
_BULLET: Final = re.compile(r"^\s*[•·▪◦*]\s")

MIN_SENTENCES: Final = 4
"""A text of fewer sentences is a passage, not a page: all of it is story."""
MAX_HEADER: Final = 8
"""Lines from the top among which a banner, an address or a date line may stand."""
MAX_SHORT: Final = 120
"""A line this short without a full stop may be a headline, a stamp or a button."""
_GAP: Final = 3


@dataclass(frozen=True, slots=True)
class Story:
    """The lines of a text that are story, the rest with reasons, and what the page says of itself."""

    kept: tuple[Span, ...]
    dropped: tuple[Dropped, ...]
    title: str | None = None
    publisher: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    text: str
    index: int
    gap: int  # empty lines before it

    @property
    def is_short(self) -> bool:
        return len(self.text) <= MAX_SHORT and not _STOP.search(self.text)


def clean(text: str) -> Story:
    """Tell a text's story from the page around it."""
    lines = _lines(text)
    if _rough_sentences(text) < MIN_SENTENCES:
        return Story(kept=tuple(line.span for line in lines), dropped=())
    reasons: dict[int, str] = {}
    for rule in RULES:
        for index, reason in rule(lines).items():
            reasons.setdefault(index, reason)
    kept = [line for line in lines if line.index not in reasons]
    return Story(
        kept=tuple(line.span for line in kept),
        dropped=tuple(
            Dropped(line.span.start, line.span.end, reasons[line.index]) for line in lines if line.index in reasons
        ),
        title=_title(kept),
        publisher=next((_once(line.text) for line in lines if reasons.get(line.index) == BANNER), None),
        published=_published([line for line in lines if reasons.get(line.index) == STAMP]),
    )


def _published(lines: Sequence[_Line]) -> date | None:
    stamps = [read_stamp(line.text) for line in lines]
    return next((stamp.date for stamp in stamps if stamp and stamp.date), None)


BANNER: Final = "banner"
ADDRESS: Final = "address"
STAMP: Final = "date line"
CALL: Final = "newsletter or button"
AUTHOR: Final = "author box"


def _lines(text: str) -> tuple[_Line, ...]:
    found: list[_Line] = []
    last = 0
    for match in _LINE.finditer(text):
        line = match[0]
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        gap = max(0, text.count("\n", last, start) - 1) if found else 0
        found.append(_Line(Span(start, end), text[start:end], len(found), gap))
        last = end
    return tuple(found)


def _rough_sentences(text: str) -> int:
    return len(re.findall(r"[.!?][\"”’')\]]{0,2}(?=\s|$)", text))


def _once(line: str) -> str | None:
    """Return what a glued line repeats ("NewsNewsNews" → "News"), or None where it repeats nothing."""
    if not 8 <= len(line) <= 1_000:
        return None
    period = (line + line).find(line, 1)
    return line[:period].strip() if 4 <= period < len(line) else None


def _banner(lines: Sequence[_Line]) -> dict[int, str]:
    return {line.index: BANNER for line in lines[:MAX_HEADER] if _once(line.text)}


def _address(lines: Sequence[_Line]) -> dict[int, str]:
    return {line.index: ADDRESS for line in lines[:MAX_HEADER] if line.is_short and _POST_CODE.search(line.text)}


def _stamp(lines: Sequence[_Line]) -> dict[int, str]:
    return {line.index: STAMP for line in lines[:MAX_HEADER] if len(line.text) <= MAX_SHORT and read_stamp(line.text)}


def _call(lines: Sequence[_Line]) -> dict[int, str]:
    return {line.index: CALL for line in lines if _is_call(line.text)}


def _is_call(line: str) -> bool:
    """Return True for a button's or a newsletter box's words; what stands in quotation marks is somebody's."""
    if line.startswith(("“", '"', "‘", "'")):
        return False
    return bool(
        (len(line) <= MAX_SHORT and _CALL.match(line)) or (len(line) <= 2 * MAX_SHORT and _CALL_INSIDE.search(line))
    )


def _tail(lines: Sequence[_Line]) -> dict[int, str]:
    """Drop what follows a wide gap near the end: a bulleted author box and the lines around calls to action."""
    gap = next((line.index for line in lines[len(lines) // 2 :] if line.gap >= _GAP), None)
    if gap is None:
        return {}
    first_call = next((line.index for line in lines[gap:] if _is_call(line.text)), None)
    if first_call is None:
        return {}
    return {line.index: AUTHOR if line.index < first_call else CALL for line in lines[gap:]}


Rule = Callable[[Sequence[_Line]], dict[int, str]]
RULES: Final[tuple[Rule, ...]] = (_banner, _address, _stamp, _call, _tail)


def _title(kept: Sequence[_Line]) -> str | None:
    """Return the first line where it reads as a headline: short, unstopped, and above a story."""
    if len(kept) < 2 or not kept[0].is_short or _BULLET.match(kept[0].text):
        return None
    return kept[0].text if len(kept[0].text.split()) >= 3 else None
