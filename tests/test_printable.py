"""What is drawn cannot command a terminal; what is copied cannot either, and is else the author's own."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.printable import REPLACEMENT, harmless, printable

TEXTS = st.text(alphabet=st.characters(exclude_categories=()))


def test_flags_are_drawn_as_their_letters() -> None:
    assert printable("\U0001f1e9\U0001f1ea, \U0001f1fa alone") == "DE, U alone"


@pytest.mark.parametrize(
    "words",
    [
        "co\u00adop", "می\u200cخواهم", "10\u00a0000", "👍🏽", "❤\ufe0f", "🇩🇪", "👩\u200d🚒", "שלום\u200f!",
        "e\u0301\u0301\u0301\u0301",
        "\ue000", "  two  blanks  ", "नेता", "a\u200bb", "\ufeffa", "1\ufe0f\u20e3",
    ],
)  # fmt: skip
def test_a_copy_is_the_authors_own_words(words: str) -> None:
    assert harmless(words) == words


@pytest.mark.parametrize(
    ("words", "copied"),
    [
        ("\x1b[31m", "␛[31m"),
        ("a\x00b\x07", "a␀b␇"),
        ("\x7f\x9b", f"␡{REPLACEMENT}"),
        ("a\tb", "a b"),
        ("one\r\n  two\n\nthree", "one two three"),
        ("one\x85two\u2028three\u2029four", "one two three four"),
        ("\u202eowned\u202c \u2066x\u2069", f"{REPLACEMENT}owned{REPLACEMENT} {REPLACEMENT}x{REPLACEMENT}"),
        ("x\U000e0041\U000e007f", f"x{REPLACEMENT}{REPLACEMENT}"),
        ("\ud800", REPLACEMENT),
        ("\ufdd0\uffff\U0010ffff", REPLACEMENT * 3),
    ],
)
def test_a_copy_holds_nothing_that_commands_or_deceives(words: str, copied: str) -> None:
    assert harmless(words) == copied


@given(TEXTS)
def test_a_copy_is_one_line_that_can_be_written_and_obeyed_by_no_terminal(text: str) -> None:
    copied = harmless(text)

    assert len(copied.splitlines()) <= 1
    assert copied.encode("utf-8").decode("utf-8") == copied
    assert not {"Cc", "Cs", "Zl", "Zp"} & set(map(unicodedata.category, copied))
    assert harmless(copied) == copied
