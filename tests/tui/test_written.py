"""Several lines being written: what each key does to them, whatever was typed or pasted before."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.printable import printable
from briefreader.tui.keys.written import MOST, Written, after_key, line_at, lines_of

WIDTH = 20
KEYS = (
    *("enter", "tab", "backspace", "delete", "left", "right", "up", "down", "home", "end", "pageup", "pagedown"),
    *("ctrl+left", "ctrl+right", "alt+left", "alt+right", "ctrl+home", "ctrl+end", "ctrl+delete", "ctrl+h", "ctrl+d"),
    *("ctrl+a", "ctrl+e", "ctrl+w", "ctrl+u", "ctrl+k", "f5", "ctrl+t"),
)


def typed(*keys: str, text: str = "", at: int | None = None, width: int = WIDTH) -> Written:
    """Return lines after keys; a key of one letter writes it."""
    written = Written.of(text) if at is None else Written.of(text).moved(at)
    for key in keys:
        writes = key if len(key) == 1 else None
        written = after_key(written, key, writes, width=width, page=3) or written
    return written


def marked(written: Written) -> str:
    """Return the lines with a bar for the cursor."""
    return f"{written.text[: written.at]}|{written.text[written.at :]}"


def test_lines_are_written_and_parted() -> None:
    assert marked(typed(*"one", "enter", *"two")) == "one\ntwo|"


def test_a_key_that_means_nothing_here_changes_nothing() -> None:
    assert after_key(Written.of("one"), "f5", None, width=WIDTH) is None


@pytest.mark.parametrize(
    ("text", "at", "keys", "expected"),
    [
        ("one two", 7, ("ctrl+left",), "one |two"),
        ("one two", 4, ("ctrl+left",), "|one two"),
        ("one two", 0, ("ctrl+right", "ctrl+right"), "one two|"),
        ("one\ntwo", 4, ("ctrl+left",), "one|\ntwo"),
        ("one\ntwo", 3, ("ctrl+right",), "one\n|two"),
        ("it’s so-called", 14, ("ctrl+w",), "it’s |"),
        ("one two  ", 9, ("ctrl+w",), "one |"),
        ("one two three", 4, ("ctrl+delete",), "one | three"),
        ("one\ntwo three", 7, ("ctrl+u",), "one\n| three"),
        ("one\ntwo", 4, ("ctrl+u",), "one|two"),
        ("one two\nthree", 3, ("ctrl+k",), "one|\nthree"),
        ("one\nthree", 3, ("ctrl+k",), "one|three"),
        ("one", 0, ("backspace", "left"), "|one"),
        ("one", 3, ("delete", "right"), "one|"),
        ("one\ntwo", 5, ("ctrl+home",), "|one\ntwo"),
        ("one\ntwo", 1, ("ctrl+end",), "one\ntwo|"),
        ("a\nb\nc\nd\ne", 0, ("pagedown",), "a\nb\nc\n|d\ne"),
        ("cafe\u0301", 5, ("backspace",), "caf|"),
    ],
)
def test_words_and_lines_are_gone_over_and_cut(text: str, at: int, keys: tuple[str, ...], expected: str) -> None:
    assert marked(typed(*keys, text=text, at=at)) == expected


def test_up_and_down_keep_their_column_over_a_short_line() -> None:
    assert marked(typed("down", "down", text="a long line\nb\nanother line", at=7)) == "a long line\nb\nanother| line"


def test_a_long_line_is_gone_through_as_it_is_drawn() -> None:
    """At 20 cells "the quick brown fox " ends the first line."""
    text = "the quick brown fox jumps over it"
    assert marked(typed("up", text=text, at=24)) == "the |quick brown fox jumps over it"
    assert marked(typed("end", text=text, at=2)) == "the quick brown fox| jumps over it"
    assert marked(typed("home", text=text, at=24)) == "the quick brown fox |jumps over it"


def test_past_the_first_line_comes_the_start_and_past_the_last_the_end() -> None:
    assert marked(typed("up", text="one\ntwo", at=2)) == "|one\ntwo"
    assert marked(typed("down", text="one\ntwo", at=5)) == "one\ntwo|"


def test_a_wide_letter_counts_as_two_cells_on_the_way_down() -> None:
    assert marked(typed("down", text="港口關閉\nabcdef", at=2)) == "港口關閉\nabcd|ef"


def test_what_is_pasted_keeps_its_lines_whatever_ends_them() -> None:
    assert Written().insert("one\r\ntwo\rthree\u2028four").text == "one\ntwo\nthree\nfour"


def test_a_pasted_command_of_the_terminal_is_only_shown() -> None:
    written = Written().insert("\x1b]52;c;aGk=\x07 and \u202egnp.exe")
    assert not set("\x1b\x07\u202e") & set(written.text)
    assert written.drawn == printable(written.drawn)


def test_joiners_and_vowel_signs_stay_as_they_were_typed() -> None:
    words = "می‌خواهم सड़क की"
    assert Written.of(words).text == words


def test_there_is_an_end_to_what_is_taken() -> None:
    written = Written.of("x" * (MOST - 3)).insert("12345")
    assert written.text.endswith("x123")
    assert written.left == 0


any_text = st.text(st.one_of(st.characters(), st.sampled_from(string.ascii_letters + " \n\r\t\x1b\u0301\u200d港")))


@given(st.lists(st.one_of(st.sampled_from(KEYS), any_text.map("paste:{}".format)), max_size=30), st.integers(2, 50))
def test_whatever_is_pressed_the_cursor_stays_inside_and_all_of_it_can_be_drawn(pressed: list[str], width: int) -> None:
    written = Written()
    for key in pressed:
        if key.startswith("paste:"):
            written = written.insert(key.removeprefix("paste:"))
        else:
            written = after_key(written, key, None, width=width, page=3) or written
        drawn = written.drawn
        lines = lines_of(drawn, width)
        assert 0 <= written.at <= len(written.text) == len(drawn)
        assert all(character == "\n" or character.isprintable() or character >= "\U000f0000" for character in drawn)
        here = lines[line_at(lines, written.at)]
        assert here.start <= written.at <= here.end
        assert sum(map(len, lines)) + drawn.count("\n") == len(drawn)
