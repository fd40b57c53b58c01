"""One registry: every command has keys of its own, something that does it, and a line in the help."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefreader.tui.drawing.rows import plain
from briefreader.tui.keys.commands import COMMANDS, Focus
from briefreader.tui.keys.key_names import key_named
from briefreader.tui.keys.keymap import DEFAULT, keymap_with
from briefreader.tui.overlays.palette import matching
from briefreader.tui.panes.footer_rows import hint_row
from briefreader.tui.panes.help_rows import help_rows
from briefreader.tui.panes.hints import Hint, Hints, hints
from briefreader.tui.places.layout import Pane, arrange
from briefreader.tui.places.place import Place, Tab

if TYPE_CHECKING:
    from conftest import Opener

DESIGNED = "n N ] [ j k up down pageup pagedown g G h l tab shift+tab 1 2 3 4 enter escape z L s ? ctrl+p q".split()
PANES = [focus for focus in Focus if focus is not Focus.ANYWHERE]


def test_every_key_of_the_design_means_something_in_every_pane() -> None:
    for focus in PANES:
        assert [key for key in DESIGNED if DEFAULT.command(key_named(key), focus) is None] == []


async def test_every_command_has_something_that_does_it(opened: Opener) -> None:
    async with opened() as session:
        for command in COMMANDS:
            assert callable(session.reading.doer(command.name))


@pytest.mark.parametrize("focus", PANES)
@pytest.mark.parametrize(("width", "columns"), [(55, 1), (76, 1), (150, 2)])
def test_the_help_names_every_command_once_with_its_keys(focus: Focus, width: int, columns: int) -> None:
    text = "\n".join(plain(line) for line in help_rows(DEFAULT, focus, width, columns))
    words = " ".join(text.split())
    for command in COMMANDS:
        said = " ".join((*DEFAULT.labels(command.name), command.label))
        assert f" {words} ".count(f" {said} ") == 1, said


def test_the_help_begins_with_what_only_the_focused_pane_has() -> None:
    for focus in PANES:
        own = [command for command in COMMANDS if focus in (*command.when, *command.hinted)]
        lines = [plain(line) for line in help_rows(DEFAULT, focus, 76)]
        assert [line.endswith(one.label) for line, one in zip(lines[1:], own, strict=False)] == [True] * len(own)


def test_two_columns_of_help_are_little_over_half_as_high_and_cut_nothing() -> None:
    one, two = (help_rows(DEFAULT, Focus.ARTICLE, width, columns) for width, columns in ((74, 1), (148, 2)))

    assert len(two) < len(one) * 0.7
    assert "…" not in "".join(plain(line) for line in (*one, *two))


def test_the_footer_shows_whole_hints_and_always_help_and_quit() -> None:
    for width in range(60, 200, 7):
        for pane in Pane:
            made = hints(DEFAULT, Place(pane=pane))
            shown = plain(hint_row(made, width))
            assert len(shown) == width
            assert shown.rstrip().endswith("? help  q quit")
            said = [f" {hint.key} {hint.words} " for hint in made.useful]
            kept = [one for one in said if one in shown]
            assert shown.rstrip() == "".join(kept) + " ? help  q quit"
            left = width - len("".join(kept) + " ? help  q quit ")
            assert kept[0] == said[0] and all(len(one) > left for one in said if one not in kept)


def test_the_footer_says_what_a_key_would_do_now() -> None:
    place = Place(pane=Pane.ARTICLE)

    assert ("L", "unlink") in hints(DEFAULT, place).useful
    assert ("L", "link") in hints(DEFAULT, replace(place, linked=False)).useful
    assert ("z", "zoom") in hints(DEFAULT, place).useful
    assert ("z", "all panes") in hints(DEFAULT, replace(place, zoomed=True)).useful


@pytest.mark.parametrize(
    ("pane", "width", "second"),
    [
        (Pane.ARTICLE, 80, ("tab", "findings")),
        (Pane.FINDINGS, 60, ("shift+tab", "article")),
        (Pane.FACT, 60, ("shift+tab", "findings")),
        (Pane.ARTICLE, 120, ("]", "next discrepancy")),
    ],
)
def test_the_second_hint_leads_to_what_has_no_room(pane: Pane, width: int, second: tuple[str, str]) -> None:
    made = hints(DEFAULT, Place(pane=pane), arrange(width, 24, articles=2, focus=pane, zoomed=False))
    assert made.useful[1] == second
    assert f" {second[0]} {second[1]} " in plain(hint_row(made, width))


def test_a_list_names_only_what_means_something_in_it() -> None:
    topics, discrepancies, only = (
        Place(pane=Pane.FINDINGS, tab=tab) for tab in (Tab.TOPICS, Tab.DISCREPANCIES, Tab.ONLY_IN)
    )
    assert ("⏎", "this topic") in hints(DEFAULT, topics).useful
    assert ("f", "filter") not in hints(DEFAULT, only).useful
    assert ("f", "filter") in hints(DEFAULT, topics).useful and ("f", "filter") in hints(DEFAULT, discrepancies).useful
    assert ("⏎", "evidence") in hints(DEFAULT, discrepancies).useful


def test_what_is_said_before_the_hints_leaves_room_for_the_first_two_and_for_where_one_is() -> None:
    said = Hints((Hint("n", "passage"), Hint("esc", "leaves"), Hint("N", "previous")), (), "a topic " * 40, "3/14 in B")
    for width in (60, 80, 200):
        shown = plain(hint_row(said, width))
        assert "…  3/14 in B  n passage  esc leaves " in shown and "previous" not in shown


async def test_the_footer_names_the_keys_of_what_is_laid_over_the_articles(opened: Opener) -> None:
    async with opened(60, 16) as session:
        for key, does in (("?", "closes"), ("ctrl+p", "closes"), ("T", "goes back"), ("i", "closes"), ("f", "closes")):
            before = session.lines[-1]
            await session.press(key)
            assert session.lines[-1].startswith(f" esc {does}  ")
            assert "quit" not in session.lines[-1]
            await session.press("escape")
            assert key == "f" or session.lines[-1] == before


def test_the_footer_names_no_command_that_has_no_key() -> None:
    bare = keymap_with({command.name: () for command in COMMANDS}, "config.toml")

    assert hints(bare, Place()) == Hints()
    assert plain(hint_row(hints(bare, Place()), 80)).strip() == ""


async def test_the_footer_changes_with_the_link(opened: Opener) -> None:
    async with opened(200, 48) as session:
        assert " L unlink " in session.lines[-1]
        await session.press("L", "j")
        assert " L link " in session.lines[-1]
        await session.press("L", "j")
        assert " L unlink " in session.lines[-1]


def test_the_palette_finds_a_command_by_words_of_what_it_does() -> None:
    assert matching(COMMANDS, "xyzzy") == ()
    assert matching(COMMANDS, "next disc")[0].name == "next_discrepancy"
    assert matching(COMMANDS, "fact next")[0].name == "next_fact"
    assert matching(COMMANDS, "discrepency")[0].name == "next_discrepancy"
    assert "link" in [command.name for command in matching(COMMANDS, "link")]
    assert matching(COMMANDS, "") == COMMANDS


async def test_the_palette_is_typed_into_and_does_what_is_chosen(opened: Opener) -> None:
    async with opened() as session:
        await session.press("ctrl+p", *"topx", "backspace", "i", "c")
        known = [one for one in COMMANDS if one.means_something(Focus.ARTICLE) and one.name != "palette"]
        found = len(matching(known, "topic"))
        assert " › topic " in session.text and f" {found} of {len(known)} " in session.text
        await session.press("enter")
        assert session.reading.place.pane is Pane.FINDINGS
        assert session.reading.place.tab.name == "TOPICS"


async def test_the_palette_chooses_with_the_arrows_and_is_dropped_with_escape(opened: Opener) -> None:
    async with opened() as session:
        before = session.reading.place
        await session.press("ctrl+p", "down", "down", "up", "pagedown", "pageup")
        chosen = next(line for line in session.lines if "▸ " in line and COMMANDS[1].label in line)
        assert "N" in chosen
        await session.press(*"nothing like it")
        assert "No command does that here." in session.text
        await session.press("enter")
        assert "No command does that here." in session.text, "there is nothing to do"
        await session.press("escape")
        assert "Commands" not in session.text
        assert session.reading.place == before


async def test_the_narrowest_palette_names_its_commands_whole(opened: Opener) -> None:
    async with opened(60, 16) as session:
        await session.press("ctrl+p")
        seen = set[str]()
        for _ in COMMANDS:
            await session.press("down")
            seen.update(session.lines)
        assert not [line for line in seen if "…" in line and line.startswith("│ ")]


async def test_a_command_of_the_palette_can_be_clicked(opened: Opener) -> None:
    async with opened() as session:
        await session.press("ctrl+p", *"only in one")
        line = session.line_with("▸ Only in one article")
        await session.pilot.click(offset=(session.lines[line].index("Only in one"), line))
        await session.pilot.pause()
        assert session.reading.place.tab.name == "ONLY_IN"


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_the_help_scrolls_by_the_keys_that_move_and_closes(opened: Opener, size: tuple[int, int]) -> None:
    async with opened(*size) as session:
        await session.press("?")
        first = session.text
        assert "Next fact, in all articles" in first or "In an article" in first
        await session.press("G")
        assert "Back to the shell for a while" in session.text
        await session.press("g")
        assert session.text == first
        for key in ("escape", "enter", "?", "q"):
            assert "esc closes" in session.text
            await session.press(key)
            assert "esc closes" not in session.text
            await session.press("?")
