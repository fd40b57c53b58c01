from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.mentions.quantities import quantities
from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.quantities.numeral import Numeral
from briefreader.mentions.quantities.numerals import read_numeral

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def number(text: str) -> Numeral | None:
    return read_numeral(Cursor(text, 0, len(text), None), 0)


def in_words(value: int) -> str:
    if value < 20:
        return ONES[value]
    if value < 100:
        return TENS[value // 10 - 2] + (f"-{ONES[value % 10]}" if value % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= size:
            head, rest = divmod(value, size)
            joint = " and " if rest and rest < 100 and size <= 1000 else " "
            return f"{in_words(head)} {name}" + (joint + in_words(rest) if rest else "")
    raise ValueError(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("7,000", 7000, 7000),
        ("1,00,000", 100_000, 100_000),
        ("3.6 million", 3_600_000, 3_600_000),
        ("1.2bn", 1.2e9, 1.2e9),
        ("10k", 10_000, 10_000),
        ("3, 000", 3000, 3000),
        ("12 000", 12_000, 12_000),
        ("12\u00a0500", 12_500, 12_500),
        ("2½", 2.5, 2.5),
        ("2 1/2", 2.5, 2.5),
        ("twenty-one", 21, 21),
        ("a hundred", 100, 100),
        ("a hundred and five", 105, 105),
        ("a hundred thousand", 100_000, 100_000),
        ("two hundred and fifty-three thousand", 253_000, 253_000),
        ("one million two hundred thousand", 1_200_000, 1_200_000),
        ("two and a half million", 2_500_000, 2_500_000),
        ("half a million", 500_000, 500_000),
        ("a quarter of a million", 250_000, 250_000),
        ("two dozen", 24, 24),
        ("a dozen", 12, 12),
        ("half a dozen", 6, 6),
        ("dozens", 24, 199),
        ("several hundred", 300, 900),
        ("a few thousand", 2000, 9000),
        ("tens of thousands", 20_000, 100_000),
        ("hundreds of thousands", 200_000, 1_000_000),
        ("two-thirds", 2 / 3, 2 / 3),
        ("one-fifth", 0.2, 0.2),
        ("three quarters", 0.75, 0.75),
        ("one in five", 0.2, 0.2),
        ("nine out of 10", 0.9, 0.9),
        ("82nd", 82, 82),
        ("twenty-first", 21, 21),
    ],
)
def test_a_number_is_read_whole_and_to_its_value(text: str, low: float, high: float) -> None:
    read = number(text)
    assert read is not None
    assert (read.low, read.high) == pytest.approx((low, high))
    assert text[read.start : read.end] == text


@pytest.mark.parametrize(
    "text", ["a man", "half-brother", "the", "severely hurt", "192.168.0.1", "1,2", "9" * 30, "scores five goals"]
)
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "step"), [("7.1 million", 1e5), ("7,112,000", 1000), ("300", 100), ("297", 1), ("20", 1)]
)
def test_the_last_place_written_tells_how_far_a_number_is_rounded(text: str, step: float) -> None:
    read = number(text)
    assert read is not None
    assert read.step == pytest.approx(step)


@given(st.integers(0, 10**12 - 1))
def test_digits_with_commas_and_without_give_the_number_back(value: int) -> None:
    for text in (f"{value:,}", str(value)):
        read = number(text)
        assert read is not None
        assert read.low == read.high == value


@given(st.integers(0, 10**12 - 1))
def test_a_number_in_words_gives_the_number_back(value: int) -> None:
    text = in_words(value)
    read = number(text)
    assert read is not None
    assert read.low == read.high == value
    assert text[read.start : read.end] == text


@given(st.integers(2, 10**9), st.sampled_from(["people", "soldiers", "homes", "votes"]))
def test_the_same_count_in_digits_and_in_words_is_one_quantity(value: int, noun: str) -> None:
    digits, words = (quantities(f"They counted {text} {noun} there.") for text in (f"{value:,}", in_words(value)))
    assert [(q.low, q.high, q.unit, q.thing) for q in digits] == [(q.low, q.high, q.unit, q.thing) for q in words]
    assert digits[0].low == value
