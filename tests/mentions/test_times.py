"""Times as they stand in news: what each phrase is read as, and what is none."""

from __future__ import annotations

from datetime import date

import pytest

from briefreader.mentions.times import Days, Kind, When, days, times
from briefreader.mentions.times.when import Range


def only(text: str) -> When:
    """Return the one time of a sentence."""
    found = times(text, 0, len(text))
    assert len(found) == 1, [text[when.span.start : when.span.end] for when in found]
    return found[0]


def phrases(text: str) -> list[str]:
    return [text[when.span.start : when.span.end] for when in times(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam burst on 12 September 2013.", (2013, 9, 12)),
        ("The dam burst on Sept. 13.", (None, 9, 13)),
        ("The dam burst on the 24th of June.", (None, 6, 24)),
        ("The dam burst on June 24th, 2010.", (2010, 6, 24)),
        ("The dam burst on 2013-09-13.", (2013, 9, 13)),
        ("The dam burst on 13/09/2013.", (2013, 9, 13)),
        ("The dam burst on 09/13/2013.", (2013, 9, 13)),
    ],
)
def test_a_date_in_any_spelling(text: str, expected: tuple[int | None, int, int]) -> None:
    when = only(text)
    assert (when.kind, when.year, when.month, when.day) == (Kind.DAY, *expected)


def test_a_date_whose_order_cannot_be_told_is_not_guessed() -> None:
    assert phrases("The dam burst on 9/10/2013.") == []


@pytest.mark.parametrize(
    ("text", "phrase", "weekday", "hours"),
    [
        ("They met on Thursday morning.", "Thursday morning", 3, Range(0, 720)),
        ("They met late on Friday.", "late on Friday", 4, Range(900, 1440)),
        ("Shortly before midnight on Monday it fell.", "Shortly before midnight on Monday", 0, Range(1380, 1440)),
        ("It fell at about 3 p.m. on Sunday.", "about 3 p.m. on Sunday", 6, Range(900, 900)),
        ("It fell on Tuesday at 9.25 am.", "Tuesday at 9.25 am", 1, Range(565, 565)),
        ("In the early hours of Saturday it fell.", "early hours of Saturday", 5, Range(0, 360)),
    ],
)
def test_a_weekday_takes_its_hour(text: str, phrase: str, weekday: int, hours: Range) -> None:
    when = only(text)
    assert phrases(text) == [phrase]
    assert (when.weekday, when.hours) == (weekday, hours)


@pytest.mark.parametrize(
    ("text", "minutes", "zone"),
    [
        ("Power failed at 1530 GMT.", 930, "gmt"),
        ("Power failed at 15:30.", 930, ""),
        ("Power failed at 9:25 a.m. EDT.", 565, "edt"),
        ("Power failed at noon.", 720, ""),
        ("Power failed at 3pm local time.", 900, "local"),
        ("Power failed at 9 in the evening.", 1260, ""),
        ("Power failed at 12 a.m.", 0, ""),
    ],
)
def test_a_clock_time(text: str, minutes: int, zone: str) -> None:
    when = only(text)
    assert (when.kind, when.hours, when.exact, when.zone) == (Kind.CLOCK, Range(minutes, minutes), True, zone)


@pytest.mark.parametrize(
    ("text", "phrase", "anchor"),
    [
        ("He was held hours after the robbery.", "hours after", "robberi"),
        ("He was held shortly after the robbery.", "shortly after", "robberi"),
        ("He was held the day before the vote.", "the day before", "vote"),
        ("He was held two weeks after the raid.", "two weeks after", "raid"),
    ],
)
def test_a_distance_knows_what_it_is_measured_from(text: str, phrase: str, anchor: str) -> None:
    when = only(text)
    assert when.kind is Kind.DISTANCE and phrases(text) == [phrase]
    assert when.anchor == (anchor,)


@pytest.mark.parametrize(
    ("text", "days_long", "bound"),
    [
        ("He got a six-year sentence.", 6 * 365.25, ""),
        ("She was sentenced to eight years.", 8 * 365.25, ""),
        ("The siege lasted three days.", 3, ""),
        ("The siege lasted a day and a half.", 1.5, ""),
        ("It will reopen within a week.", 7, "within"),
        ("It lasted two and a half hours.", 2.5 / 24, ""),
        ("The two-hour standoff ended.", 2 / 24, ""),
        ("He got six years and six months.", 6 * 365.25 + 6 * 30.44, ""),
    ],
)
def test_a_duration(text: str, days_long: float, bound: str) -> None:
    when = only(text)
    assert when.kind is Kind.DURATION and when.bound == bound and when.length is not None
    assert when.length.low / 1440 == pytest.approx(days_long)


@pytest.mark.parametrize(
    "text",
    [
        "A 34-year-old man was hurt.",
        "The boy is six years old.",
        "He has a 9-14 record.",
        "Staff earn $15 an hour.",
        "Take it three times a day.",
        "He may march with the May family.",
        "The Sun shone on Sheffield Wednesday.",
        "Updated 10:04 PM ET",
        "Sat Nov 12 2011, 01:19 hrs",
        "They won 3-1 before 2010 people.",
        "Some 2,013 troops arrived.",
    ],
)
def test_what_looks_like_a_time_and_is_none(text: str) -> None:
    assert phrases(text) == []


def test_a_dateline_is_no_time_of_an_event() -> None:
    assert phrases("LENZ, June 3 (Agency) — A bomb killed three on Thursday night.") == ["Thursday night"]


WRITTEN = date(2014, 5, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It sank yesterday.", date(2014, 5, 13), None),
        ("It sank last night.", date(2014, 5, 13), None),
        ("It sails tomorrow.", date(2014, 5, 15), None),
        ("It sank on Monday.", date(2014, 5, 12), None),
        ("It sank on Wednesday.", date(2014, 5, 14), None),
        ("It sank last Wednesday.", date(2014, 5, 7), None),
        ("It sails next Friday.", date(2014, 5, 16), None),
        ("It sank on December 30.", date(2013, 12, 30), None),
        ("It sank in March.", date(2014, 3, 1), date(2014, 3, 31)),
        ("It sank last week.", date(2014, 5, 5), date(2014, 5, 11)),
        ("It sank last month.", date(2014, 4, 1), date(2014, 4, 30)),
        ("It sank last year.", date(2013, 1, 1), date(2013, 12, 31)),
        ("It sank three weeks ago.", date(2014, 4, 23), None),
        ("It sank in 2009.", date(2009, 1, 1), date(2009, 12, 31)),
        ("It sank in the summer of 2009.", date(2009, 6, 1), date(2009, 8, 31)),
    ],
)
def test_a_time_is_resolved_by_the_day_of_writing(text: str, first: date, last: date | None) -> None:
    assert days(only(text), WRITTEN) == Days(first, last or first)


def test_a_weekday_stays_open_where_the_day_of_writing_is_not_known() -> None:
    assert days(only("It sank on Monday."), None) is None
    assert days(only("It sank yesterday."), None) is None
    assert days(only("It sank on 31 February 2010."), None) is None
