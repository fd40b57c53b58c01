"""Every command of the app, once: its keys, its line in the palette, its footer hint and its help come from here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Focus(StrEnum):
    """Where a command can be given."""

    ANYWHERE = "anywhere"
    ARTICLE = "article"
    FINDINGS = "findings"
    FACT = "fact"


class Group(StrEnum):
    """Under which heading the help lists a command."""

    MOVE = "Moving"
    FACTS = "Facts and discrepancies"
    PANES = "Panes"
    APP = "The app"


@dataclass(frozen=True, slots=True)
class Command:
    """A command.

    Attributes:
        name: of the controller's method that carries it out.
        keys: as Textual names them; the first is the one shown.
        label: what it does, for the palette and the help.
        hint: a word or two for the footer; empty where the footer does without.
        group: its heading in the help.
        when: the panes that it means something in.
        hinted: the panes whose footer names it; all that it means something in where there are none.
    """

    name: str
    keys: tuple[str, ...]
    label: str
    group: Group
    hint: str = ""
    when: tuple[Focus, ...] = (Focus.ANYWHERE,)
    hinted: tuple[Focus, ...] = ()

    def means_something(self, focus: Focus) -> bool:
        """Return True where the command can be given with the focus on `focus`."""
        return Focus.ANYWHERE in self.when or focus in self.when


_ARTICLE: Final = (Focus.ARTICLE,)

COMMANDS: Final = (
    Command("next_fact", ("n",), "Next fact, in all articles", Group.FACTS, "next fact"),
    Command("previous_fact", ("N",), "Previous fact", Group.FACTS),
    Command("next_discrepancy", ("]",), "Next discrepancy, at its evidence", Group.FACTS, "next discrepancy"),
    Command("previous_discrepancy", ("[",), "Previous discrepancy", Group.FACTS),
    Command("evidence", ("enter",), "To the evidence, in all articles", Group.FACTS, "evidence"),
    Command("back", ("escape",), "Back to where you were", Group.FACTS),
    Command("next_row", ("j",), "Next sentence, or next finding of the list", Group.MOVE, "sentence", hinted=_ARTICLE),
    Command("previous_row", ("k",), "Previous sentence or finding", Group.MOVE),
    Command("line_down", ("down",), "A line down", Group.MOVE),
    Command("line_up", ("up",), "A line up", Group.MOVE),
    Command("page_down", ("pagedown", "space"), "A page down", Group.MOVE),
    Command("page_up", ("pageup",), "A page up", Group.MOVE),
    Command("start", ("g", "home"), "To the start", Group.MOVE),
    Command("end", ("G", "end"), "To the end", Group.MOVE),
    Command("left_article", ("h", "left"), "The article on the left", Group.PANES),
    Command("right_article", ("l", "right"), "The article on the right", Group.PANES, "other article", hinted=_ARTICLE),
    Command("shift_left", ("<",), "Show the articles before these", Group.PANES),
    Command("shift_right", (">",), "Show the articles after these", Group.PANES),
    Command("next_pane", ("tab",), "Next pane", Group.PANES, "pane"),
    Command("previous_pane", ("shift+tab",), "Previous pane", Group.PANES),
    Command("discrepancies", ("1",), "Discrepancies", Group.PANES),
    Command("topics", ("2",), "Topics", Group.PANES),
    Command("facts", ("3",), "Facts", Group.PANES),
    Command("only_in", ("4",), "Only in one article", Group.PANES),
    Command("zoom", ("z",), "Give the pane all the room, or back", Group.PANES, "zoom"),
    Command("link", ("L",), "Let articles scroll together, or each alone", Group.PANES, "unlink", hinted=_ARTICLE),
    Command("capture", ("s",), "Save the pane as a picture (SVG)", Group.APP, "capture"),
    Command("help", ("?",), "All keys", Group.APP, "help"),
    Command("palette", ("ctrl+p",), "Find a command by its name", Group.APP),
    Command("theme", ("T",), "Next theme: dark, light", Group.APP),
    Command("redraw", ("ctrl+l",), "Draw the screen anew", Group.APP),
    Command("quit", ("q",), "Quit", Group.APP, "quit"),
)

_GLYPHS: Final = {
    "enter": "⏎",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "shift+tab": "shift+tab",
}


def key_label(key: str) -> str:
    """Return a key as people write it: "⏎" for "enter"."""
    return _GLYPHS.get(key, key)


def hints(focus: Focus) -> tuple[Command, ...]:
    """Return the commands that the footer names for a focus, the most useful first."""
    return tuple(
        command
        for command in COMMANDS
        if command.hint and command.means_something(focus) and focus in (command.hinted or (focus,))
    )
