"""Every command of the registry, by its own key: what the analyst then sees, or that it is said why nothing is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from briefreader.tui.keys.commands import COMMANDS

if TYPE_CHECKING:
    from conftest import Opener


class Case(NamedTuple):
    """Keys pressed before the command, and what the screen says after it: present, and then also absent."""

    before: tuple[str, ...]
    seen: str
    gone: str = ""


CASES = {
    "next_row": Case((), "2/25"),
    "previous_row": Case(("j", "j"), "2/25"),
    "line_down": Case((), "convened in Brussels", "President Joe Biden and Western allies"),
    "line_up": Case(("G",), "25/25"),
    "page_down": Case((), "/25", "President Joe Biden and Western allies"),
    "page_up": Case(("G",), "/25", "25/25"),
    "start": Case(("G",), "1/25", "25/25"),
    "end": Case((), "25/25"),
    "next_fact": Case((), "Fact 1"),
    "previous_fact": Case(("n", "n"), "Fact 1"),
    "next_discrepancy": Case((), "▲ status · high"),
    "previous_discrepancy": Case((), "certainty · medium"),
    "evidence": Case(("1", "j"), "◆"),
    "confirm": Case(("1",), "✓▸ ▲ status"),
    "dismiss": Case(("1",), "✗▸ ▲ status"),
    "next_open": Case(("]", "a"), "▲ quotation · high"),
    "previous_open": Case(("1", "G", "x", "g"), "▸ ▲ quotation"),
    "undo": Case(("1", "a"), "Undone: confirmed", "✓"),
    "redo": Case(("1", "a", "u"), "Restored: confirmed"),
    "filter": Case(("1",), "Filter · lists 3 of 3"),
    "note": Case(("n",), "Note on fact"),
    "grade": Case((), "A completely reliable"),
    "by_hand": Case((), "Marked in A"),
    "narrow": Case(("3",), "narrow to"),
    "back": Case(("n",), "1/25", "Fact 1"),
    "lower_cut_off": Case((), "cut-off"),
    "raise_cut_off": Case((), "cut-off"),
    "search": Case((), " /"),
    "go_to": Case((), " :"),
    "matrix": Case((), "Facts × articles"),
    "order": Case(("m",), "by corroboration"),
    "left_article": Case(("l",), "n next fact"),
    "right_article": Case((), "n next fact"),
    "shift_left": Case((), "n next fact"),
    "shift_right": Case((), "n next fact"),
    "next_pane": Case((), "n next fact"),
    "previous_pane": Case((), "fact"),
    "discrepancies": Case(("2",), "1 Discrepancies"),
    "topics": Case((), "2 Topics"),
    "facts": Case((), "3 Facts"),
    "only_in": Case((), "4 Only"),
    "zoom": Case((), "A 000"),
    "link": Case((), "scrolls alone"),
    "dropped": Case(("l",), "left out, now shown"),
    "provenance": Case((), "sha256"),
    "copy_passage": Case((), "Passage sent to the terminal's clipboard"),
    "copy_finding": Case(("n",), "Finding sent to the terminal's clipboard"),
    "capture": Case((), "Saved briefreader-article-a-1.svg"),
    "capture_whole": Case((), "Saved briefreader-article-a-1.svg"),
    "capture_screen": Case((), "Saved briefreader-screen-1.svg"),
    "export": Case((), "Write a report"),
    "help": Case((), "All keys"),
    "palette": Case((), "Commands"),
    "theme": Case((), "colour-blind-safe"),
    "stop_comparing": Case((), "The articles are compared."),
    "redraw": Case((), "briefreader"),
}
ENDS = {"quit": 0}
NOT_HERE = {"suspend"}
"""It stops the process: in a real terminal, tests/tui/test_remembered.py."""


def test_no_command_is_left_out() -> None:
    assert {command.name for command in COMMANDS} == CASES.keys() | ENDS.keys() | NOT_HERE


@pytest.mark.parametrize("name", CASES)
async def test_a_command_does_what_it_says(opened: Opener, name: str) -> None:
    case = CASES[name]
    key = next(command.keys[0] for command in COMMANDS if command.name == name)
    async with opened() as session:
        await session.press(*case.before)
        before = session.text
        await session.press(key)
        assert case.seen in session.text
        assert not case.gone or case.gone not in session.text
        assert name in {"redraw", "line_up"} or session.text != before or name.startswith("shift_")


@pytest.mark.parametrize("name", ENDS)
async def test_a_command_that_ends_the_app(opened: Opener, name: str) -> None:
    key = next(command.keys[0] for command in COMMANDS if command.name == name)
    async with opened() as session:
        await session.pilot.press(key)
        assert session.app.return_value == ENDS[name]
