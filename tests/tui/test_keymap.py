"""Keys as people write them, keys as terminals send them, and the one command that each means."""

from __future__ import annotations

import string
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual._xterm_parser import XTermParser

from briefreader.errors import UsageError
from briefreader.tui.keys.commands import COMMANDS, Command, Focus
from briefreader.tui.keys.key_names import UnknownKeyError, key_label, key_named, key_written
from briefreader.tui.keys.keymap import DEFAULT, RESERVED, Keymap, keymap_with

if TYPE_CHECKING:
    from conftest import Opener

NAMES = [command.name for command in COMMANDS]
FOCI = [focus for focus in Focus if focus is not Focus.ANYWHERE]
KEYS = sorted({key_named(key) for key in (*string.ascii_letters, *string.punctuation, *string.digits, "f5", "ctrl+n")})


def meanings(keymap: Keymap, key: str, focus: Focus) -> list[Command]:
    """Return every command that means something in `focus` and has `key`."""
    return [one for one in COMMANDS if one.means_something(focus) and key in keymap.keys(one.name)]


# What keys are called.


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("ctrl+p", "ctrl+p"),
        ("Ctrl+P", "ctrl+p"),
        ("control+p", "ctrl+p"),
        ("esc", "escape"),
        ("Return", "enter"),
        ("⏎", "enter"),
        ("PgDn", "pagedown"),
        ("page_up", "pageup"),
        ("↑", "up"),
        ("space", "space"),
        (" ", "space"),
        ("G", "G"),
        ("shift+g", "G"),
        ("?", "question_mark"),
        ("question_mark", "question_mark"),
        ("+", "plus"),
        ("/", "slash"),
        ("shift+tab", "shift+tab"),
        ("alt+x", "alt+x"),
        ("option+X", "alt+shift+x"),
        ("shift+alt+x", "alt+shift+x"),
        ("F5", "f5"),
        ("shift+ctrl+left", "ctrl+shift+left"),
        ("ctrl+]", "ctrl+right_square_bracket"),
        ("ctrl+i", "tab"),
        ("ctrl+[", "escape"),
        ("é", "é"),
        ("§", "section_sign"),
    ],
)
def test_a_key_can_be_written_as_people_write_it(written: str, named: str) -> None:
    assert key_named(written) == named


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "''"),
        ("escpe", "did you mean escape?"),
        ("pagedwn", "did you mean pagedown?"),
        ("crtl+x", "did you mean ctrl?"),
        ("\x1b", "no such key"),
        ("\u202e", "no such key"),
        ("ctrl++", "terminals do not send this key"),
        ("ctrl+tab", "terminals do not send this key"),
        ("ctrl+1", "terminals do not send this key"),
        ("ctrl+shift+k", "terminals do not send this key"),
        ("shift+?", "terminals do not send this key"),
        ("alt+/", "terminals do not send this key"),
        ("alt+1", "terminals do not send this key"),
        ("alt+f", "terminals do not send this key"),
        ("nn", "no such key"),
    ],
)
def test_a_key_that_no_terminal_sends_is_refused(written: str, said: str) -> None:
    with pytest.raises(UnknownKeyError) as error:
        key_named(written)
    assert said in str(error.value)
    assert str(error.value).isprintable()


@given(st.text(max_size=12) | st.builds("+".join, st.lists(st.sampled_from(["ctrl", "alt", "shift", "x", "up", "]"]))))
def test_whatever_is_written_is_one_key_or_refused(written: str) -> None:
    try:
        key = key_named(written)
    except UnknownKeyError:
        return
    assert key_named(key_written(key)) == key
    assert key_label(key).isprintable()


def sent(sequence: str) -> list[str]:
    """Return the keys that Textual reads from what a terminal sends."""
    parser = XTermParser()
    tokens = [*parser.feed(sequence), *parser.feed("")]
    return [token.key for token in tokens if isinstance(token, events.Key)]


@pytest.mark.parametrize("character", [*string.ascii_letters, *string.digits, *string.punctuation, " ", "é", "§"])
def test_the_key_that_writes_a_character_is_the_one_that_terminals_send(character: str) -> None:
    assert sent(character) == [key_named(character)]


@pytest.mark.parametrize(
    ("written", "sequence"),
    [
        ("up", "\x1b[A"),
        ("home", "\x1b[H"),
        ("pgdn", "\x1b[6~"),
        ("del", "\x1b[3~"),
        ("f5", "\x1b[15~"),
        ("enter", "\r"),
        ("tab", "\t"),
        ("shift+tab", "\x1b[Z"),
        ("ctrl+n", "\x0e"),
        ("ctrl+]", "\x1d"),
        ("ctrl+\\", "\x1c"),
        ("alt+x", "\x1bx"),
        ("alt+X", "\x1bX"),
        ("ctrl+left", "\x1b[1;5D"),
        ("alt+up", "\x1b[1;3A"),
        ("ctrl+shift+right", "\x1b[1;6C"),
        ("shift+f5", "\x1b[15;2~"),
    ],
)
def test_a_named_key_is_the_one_that_terminals_send(written: str, sequence: str) -> None:
    assert sent(sequence) == [key_named(written)]


# What keys mean.


@pytest.mark.parametrize("focus", FOCI)
def test_every_key_means_one_thing_at_most_in_a_focus(focus: Focus) -> None:
    for key in {key for name in NAMES for key in DEFAULT.keys(name)}:
        found = meanings(DEFAULT, key, focus)

        assert len(found) <= 1
        assert DEFAULT.command(key, focus) == (found[0] if found else None)


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(KEYS), max_size=3), max_size=6))
def test_whatever_is_remapped_every_key_means_one_thing_or_it_is_refused(remaps: dict[str, list[str]]) -> None:
    try:
        keymap = keymap_with(remaps, "config.toml")
    except UsageError:
        held = {name: {*remaps[name]} if name in remaps else {*DEFAULT.keys(name)} for name in NAMES}
        pairs = [(one, other) for one in COMMANDS for other in COMMANDS if one.name < other.name]
        assert any(held[one.name] & held[other.name] and any(map(one.means_something, FOCI)) for one, other in pairs), (
            "nothing clashed"
        )
        return
    for name, keys in remaps.items():
        assert set(keymap.keys(name)) == set(keys)
    for focus, key in product(FOCI, KEYS):
        found = meanings(keymap, key, focus)
        assert len(found) <= 1
        assert keymap.command(key, focus) == (found[0] if found else None)


def test_a_remap_takes_the_place_of_the_commands_own_keys() -> None:
    keymap = keymap_with({"page_down": ["ctrl+f", "PgDn"], "capture": []}, "config.toml")

    assert keymap.keys("page_down") == ("ctrl+f", "pagedown")
    assert keymap.labels("page_down") == ("ctrl+f", "pgdn")
    assert keymap.command("space", Focus.ARTICLE) is None
    assert keymap.command("s", Focus.ARTICLE) is None


def test_two_commands_can_change_their_keys() -> None:
    keymap = keymap_with({"next_fact": ["]"], "next_discrepancy": ["n"]}, "config.toml")

    assert [keymap.command(key, Focus.FACT) for key in ("n", "right_square_bracket")] == [
        COMMANDS[NAMES.index("next_discrepancy")],
        COMMANDS[NAMES.index("next_fact")],
    ]


@pytest.mark.parametrize(
    ("remaps", "said"),
    [
        ({"next_fcat": ["n"]}, "c.toml: keys.next_fcat: no such command; did you mean next_fact?"),
        ({"zzz": ["n"]}, "c.toml: keys.zzz: no such command; `briefreader keys` names them all"),
        ({"zoom": ["ctlr+z"]}, "c.toml: keys.zoom: 'ctlr+z': no such key; did you mean ctrl?"),
        ({"zoom": ["n"]}, "c.toml: keys.zoom: n is next_fact's; give next_fact another key, or zoom"),
        ({"end": ["q"]}, "c.toml: keys.end: q is quit's; give quit another key, or end"),
        ({"zoom": ["!"], "link": ["!"]}, "c.toml: keys.link: ! is zoom's; give zoom another key, or link"),
        ({"quit": ["ctrl+c"]}, "c.toml: keys.quit: ctrl+c is not to be had: it always interrupts"),
        ({"quit": ["Ctrl+Q"]}, "c.toml: keys.quit: ctrl+q is not to be had: it always quits"),
    ],
)
def test_what_cannot_be_is_refused_with_the_command_and_the_key(remaps: dict[str, list[str]], said: str) -> None:
    with pytest.raises(UsageError) as error:
        keymap_with(remaps, "c.toml")
    assert str(error.value) == said


def test_no_command_has_a_reserved_key() -> None:
    assert [name for name in NAMES if RESERVED.keys() & set(DEFAULT.keys(name))] == []


# In the app.


async def test_a_remapped_key_is_the_one_that_works_and_that_is_shown(opened: Opener) -> None:
    keymap = keymap_with({"next_pane": ["f5"], "zoom": ["ctrl+f"], "help": ["f1"]}, "config.toml")
    async with opened(keymap=keymap) as session:
        before = session.reading.place
        await session.press("tab", "z", "?")
        assert session.reading.place == before
        assert " f5 pane  ctrl+f zoom " in session.lines[-1]
        assert session.lines[-1].rstrip().endswith("f1 help  q quit")
        await session.press("f5", "ctrl+f")
        assert session.reading.place.article == 1
        assert session.reading.place.zoomed
        await session.press("f1")
        assert "Next pane" in session.lines[session.line_with(" f5 ")]
        await session.press("f1", "ctrl+p", *"next pane")
        assert " f5 " in session.lines[session.line_with("▸ Next pane")]


async def test_the_filter_is_moved_in_by_the_analysts_own_keys_and_closed_by_the_one_that_opened_it(
    opened: Opener,
) -> None:
    keymap = keymap_with({"next_row": ["w"], "filter": ["b"]}, "config.toml")
    async with opened(60, 16, keymap=keymap) as session:
        await session.press("b", "j")
        assert "▸ [ ] ▲ high" in session.text, "j means nothing now"
        await session.press("w")
        assert "▸ [ ] ■ medium" in session.text
        await session.press("b")
        assert "lists 3 of 3" not in session.text


async def test_what_is_laid_over_the_articles_is_moved_in_by_the_same_keys_and_closed_by_escape(
    opened: Opener,
) -> None:
    keymap = keymap_with({"end": ["E"], "line_down": ["ctrl+n"], "back": ["b"]}, "config.toml")
    async with opened(80, 24, keymap=keymap) as session:
        await session.press("?", "end")
        assert "Quit" not in session.text
        await session.press("E")
        assert "Quit" in session.text
        await session.press("escape", "?", "b", "ctrl+p", "ctrl+n")
        assert f"▸ {COMMANDS[1].label}" in session.text
        await session.press("escape")
        assert "Commands" not in session.text
