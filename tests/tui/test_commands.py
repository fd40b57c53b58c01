"""One registry: every command has keys of its own, something that does it, and a line in the help."""

from __future__ import annotations

from collections import Counter

from briefreader.tui.commands import COMMANDS, Focus, hints, key_label
from briefreader.tui.help_rows import help_rows
from briefreader.tui.rows import plain
from briefreader.tui.screens.palette import matching
from briefreader.tui.widgets.footer import hint_row

DESIGNED = "n N ] [ j k up down pageup pagedown g G h l tab shift+tab 1 2 3 4 enter escape z L s ? ctrl+p q".split()


def test_every_key_of_the_design_means_one_thing() -> None:
    keys = Counter(key for command in COMMANDS for key in command.keys)

    assert set(DESIGNED) <= keys.keys()
    assert set(keys.values()) == {1}


def test_the_help_names_every_command_once_with_its_keys() -> None:
    for focus in (Focus.ARTICLE, Focus.FINDINGS, Focus.FACT):
        lines = [plain(line) for line in help_rows(focus)]
        for command in COMMANDS:
            said = " ".join(key_label(key) for key in command.keys)
            assert [line.split() for line in lines].count([*said.split(), *command.label.split()]) == 1


def test_the_footer_shows_whole_hints_and_always_help_and_quit() -> None:
    for width in range(60, 200, 7):
        for focus in (Focus.ARTICLE, Focus.FINDINGS, Focus.FACT):
            shown = plain(hint_row(hints(focus), width))
            assert len(shown) == width
            assert shown.rstrip().endswith("? help  q quit")
            assert all(f" {one.hint} " in shown or f" {key_label(one.keys[0])} " not in shown for one in hints(focus))


def test_the_palette_finds_a_command_by_some_of_its_letters() -> None:
    assert matching(COMMANDS, "zzz") == ()
    assert matching(COMMANDS, "palette") == ()
    assert [command.name for command in matching(COMMANDS, "next disc")] == ["next_discrepancy"]
    assert matching(COMMANDS, "nxtfct")[0].name == "next_fact"
    assert matching(COMMANDS, "") == COMMANDS
