"""When two times of one event can both hold, cannot, or cannot be compared."""

from __future__ import annotations

from datetime import date

import pytest

from briefreader.mentions.times import Relation, When, relation, times


def when(text: str) -> When:
    found = times(text, 0, len(text))
    assert len(found) == 1, text
    return found[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on Thursday", "on Friday"),
        ("on March 3", "on 5 March"),
        ("on Thursday morning", "on Thursday evening"),
        ("before dawn on Monday", "late on Monday afternoon"),
        ("at 9 p.m. on Saturday", "shortly after 3 p.m. on Saturday"),
        ("in March", "in June"),
        ("in 2008", "in 2006"),
        ("for six years", "for eight years"),
        ("a two-hour standoff", "a five-hour standoff"),
        ("hours after the raid", "shortly after the raid"),
        ("moments after the raid", "two days after the raid"),
        ("by the weekend", "within a month"),
        ("over the weekend", "on Wednesday"),
        ("by Thursday", "by Friday"),
        ("in the second quarter", "in the third quarter"),
        ("after 1985", "in 1979"),
    ],
)
def test_times_that_cannot_both_hold(one: str, other: str) -> None:
    assert relation(when(one), when(other)) is Relation.CONFLICT
    assert relation(when(other), when(one)) is Relation.CONFLICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on Thursday", "last Thursday"),
        ("on Friday evening", "on Friday night"),
        ("at 4:07 a.m.", "at about 4 a.m."),
        ("before dawn", "at 3 a.m."),
        ("in March", "in March 2010"),
        ("for 24 months", "for two years"),
        ("about 90 minutes", "for two hours"),
        ("over the weekend", "on Saturday"),
        ("hours after the raid", "five hours after the raid"),
        ("within a month", "within four weeks"),
        ("at midnight", "at 12 a.m."),
    ],
)
def test_times_that_agree(one: str, other: str) -> None:
    if one.startswith("about"):
        one = f"It lasted {one}"
    assert relation(when(one), when(other)) is Relation.AGREE
    assert relation(when(other), when(one)) is Relation.AGREE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("yesterday", "on Thursday"),
        ("today", "yesterday"),
        ("last week", "on Thursday"),
        ("at 9 p.m.", "on Thursday"),
        ("since Thursday", "on Friday"),
        ("at 1530 GMT", "at 11.30 am"),
        ("late on Thursday night", "early on Friday"),
        ("an hour before the raid", "two days after the raid"),
        ("for six years", "in 2006"),
        ("until Friday", "by Thursday"),
    ],
)
def test_times_that_cannot_be_compared(one: str, other: str) -> None:
    assert relation(when(one), when(other)) is Relation.UNKNOWN
    assert relation(when(other), when(one)) is Relation.UNKNOWN


def test_the_days_of_writing_make_relative_days_comparable() -> None:
    wednesday, thursday = date(2014, 5, 14), date(2014, 5, 15)
    yesterday = when("yesterday")
    assert relation(yesterday, when("on Tuesday"), (wednesday, wednesday)) is Relation.AGREE
    assert relation(yesterday, when("on Tuesday"), (thursday, None)) is Relation.CONFLICT
    assert relation(yesterday, when("today"), (thursday, wednesday)) is Relation.AGREE
    assert relation(yesterday, when("on 12 May"), (wednesday, None)) is Relation.CONFLICT
    assert relation(when("last week"), when("It sank on 20 March 2014."), (wednesday, None)) is Relation.CONFLICT


def test_yesterday_and_today_are_two_days_in_one_article() -> None:
    assert relation(when("yesterday"), when("today"), same_text=True) is Relation.CONFLICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They waited for more than two hours.", "They waited for three hours."),
        ("It took less than five minutes.", "It took four minutes."),
        ("It lasted a week.", "It lasted six days."),
    ],
)
def test_lengths_told_loosely_agree(one: str, other: str) -> None:
    assert relation(when(one), when(other)) is Relation.AGREE


def test_an_evening_is_over_before_the_next_day() -> None:
    assert relation(when("on Saturday evening"), when("on Sunday")) is Relation.CONFLICT
    assert relation(when("on Saturday night"), when("on Sunday")) is Relation.UNKNOWN
    assert relation(when("for less than five minutes"), when("for twenty minutes")) is Relation.CONFLICT
