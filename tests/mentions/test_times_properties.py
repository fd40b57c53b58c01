"""Times over generated text: offsets, dates that come back from every spelling, weekdays that fall where they must."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefreader.mentions.times import Days, Relation, days, relation, times

DATES = st.dates(date(1900, 1, 1), date(2099, 12, 31))
SPELLINGS = st.sampled_from(
    (
        "{d:%-d} {d:%B} {d:%Y}",
        "{d:%B} {d:%-d}, {d:%Y}",
        "{d:%b}. {d:%-d}, {d:%Y}",
        "{d:%A}, {d:%B} {d:%-d}, {d:%Y}",
        "{d:%A}, {d:%-d} {d:%B} {d:%Y}",
        "the {d:%-d}th of {d:%B} {d:%Y}",
        "{d:%Y}-{d:%m}-{d:%d}",
        "{d:%-d}-{d:%b}-{d:%Y}",
    )
)
WORDS = st.lists(
    st.sampled_from(
        "on at about shortly before after the Thursday June 24 2010 3 p.m. midnight early late morning six years hours "
        "last week next day of in within a , . ; 9:25 a.m. GMT yesterday May to and half an hour's two-hour ago old – —"
        .split()
    ),
    max_size=25,
)  # fmt: skip


@given(DATES, SPELLINGS)
def test_a_date_comes_back_from_every_spelling(day: date, spelling: str) -> None:
    text = f"The bridge fell on {spelling.format(d=day)} at dusk."
    assert [days(when, None) for when in times(text, 0, len(text))] == [Days(day, day)]


@given(WORDS, st.text(max_size=6))
def test_offsets_lie_in_order_inside_the_stretch(words: list[str], around: str) -> None:
    inner = " ".join(words)
    text = around + inner + around
    found = times(text, len(around), len(around) + len(inner))
    places = [(when.span.start, when.span.end) for when in found]
    assert all(len(around) <= start < end <= len(around) + len(inner) for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    for when in times(text, 0, len(text)):
        assert text[when.span.start : when.span.end].strip()


@given(DATES, st.integers(0, 6))
def test_a_weekday_is_the_last_one_up_to_the_day_of_writing(written: date, back: int) -> None:
    day = written - timedelta(days=back)
    text = f"They met on {day:%A}."
    assert days(times(text, 0, len(text))[0], written) == Days(day, day)


@given(st.tuples(WORDS, WORDS), st.tuples(st.none() | DATES, st.none() | DATES))
def test_the_order_of_two_times_changes_nothing(
    words: tuple[list[str], list[str]], written: tuple[date | None, date | None]
) -> None:
    one, other = (" ".join(part) for part in words)
    for ours in times(one, 0, len(one)):
        assert relation(ours, ours, (written[0], written[0])) is not Relation.CONFLICT
        for theirs in times(other, 0, len(other)):
            assert relation(ours, theirs, written) is relation(theirs, ours, written[::-1])
