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
    MATRIX = "matrix"


class Group(StrEnum):
    """Under which heading the help lists a command."""

    MOVE = "Moving"
    FACTS = "Facts and discrepancies"
    REVIEW = "Review"
    PANES = "Panes"
    APP = "The app"


@dataclass(frozen=True, slots=True)
class Command:
    """A command.

    Attributes:
        name: of the controller's method that carries it out.
        keys: as people write them; the first is the one shown. config.toml can give it others.
        label: what it does, for the palette and the help.
        hint: a word or two for the footer; empty where the footer does without.
        hint_again: the hint while what the command did holds, and giving it again takes that back.
        group: its heading in the help.
        when: the panes that it means something in.
        hinted: the panes whose footer names it, and whose help names it first; all that it means something in where
            there are none.
    """

    name: str
    keys: tuple[str, ...]
    label: str
    group: Group
    hint: str = ""
    when: tuple[Focus, ...] = (Focus.ANYWHERE,)
    hinted: tuple[Focus, ...] = ()
    hint_again: str = ""

    def means_something(self, focus: Focus) -> bool:
        """Return True where the command can be given with the focus on `focus`."""
        return Focus.ANYWHERE in self.when or focus in self.when


_ARTICLE: Final = (Focus.ARTICLE,)
_LIST: Final = (Focus.FINDINGS,)

COMMANDS: Final = (
    Command("next_fact", ("n",), "Next fact, in all articles; or match of a search", Group.FACTS, "next fact"),
    Command("previous_fact", ("N",), "Previous fact, or match", Group.FACTS),
    Command("next_discrepancy", ("]",), "Next discrepancy, at its evidence", Group.FACTS, "next discrepancy"),
    Command("previous_discrepancy", ("[",), "Previous discrepancy", Group.FACTS),
    Command("evidence", ("enter",), "To the evidence, in all articles", Group.FACTS, "evidence"),
    Command("confirm", ("a",), "Confirm: the finding is right; again reopens it", Group.REVIEW, "confirm"),
    Command("dismiss", ("x",), "Dismiss the finding; again reopens it", Group.REVIEW, "dismiss"),
    Command("next_open", ("}",), "Next discrepancy without a verdict", Group.REVIEW, "next open", hinted=_LIST),
    Command("previous_open", ("{",), "Previous discrepancy without a verdict", Group.REVIEW, hinted=_LIST),
    Command("note", ("c",), "Note, of several lines, kept with the finding", Group.REVIEW, "note", hinted=_LIST),
    Command("grade", ("R",), "Grade sources A–F, the fact’s information 1–6", Group.REVIEW, "grade", hinted=_LIST),
    Command("by_hand", ("M",), "Join or split facts by hand, add a discrepancy", Group.REVIEW),
    Command("undo", ("u",), "Undo the last decision", Group.REVIEW),
    Command("redo", ("ctrl+r",), "Restore the decision undone last", Group.REVIEW),
    Command("filter", ("f",), "Filter the list by verdict, severity, kind", Group.FACTS, "filter", hinted=_LIST),
    Command("narrow", ("F",), "Narrow the list by words", Group.FACTS, "narrow", hinted=_LIST),
    Command("matrix", ("m",), "The matrix: facts by articles, or close it", Group.PANES, "matrix", hint_again="close"),
    Command("order", ("O",), "Sort the matrix by the next order", Group.PANES, "order", when=(Focus.MATRIX,)),
    Command("back", ("escape",), "Back to where you were", Group.FACTS),
    Command(
        "lower_cut_off",
        ("minus",),
        "Lower the cut-off: show weaker links, faintly",
        Group.FACTS,
        "weaker links",
        hinted=(Focus.MATRIX,),
    ),
    Command("raise_cut_off", ("plus", "equals_sign"), "Raise the cut-off again", Group.FACTS),
    Command("search", ("/",), "Search all articles and findings", Group.FACTS, "search"),
    Command("go_to", (":",), "Go to a fact, a discrepancy or a line by number", Group.FACTS),
    Command("next_row", ("j",), "Next sentence, or next finding of the list", Group.MOVE, "sentence", hinted=_ARTICLE),
    Command("previous_row", ("k",), "Previous sentence or finding", Group.MOVE, hinted=_ARTICLE),
    Command("line_down", ("down",), "A line down", Group.MOVE),
    Command("line_up", ("up",), "A line up", Group.MOVE),
    Command("page_down", ("pagedown", "space"), "A page down", Group.MOVE),
    Command("page_up", ("pageup",), "A page up", Group.MOVE),
    Command("start", ("g", "home"), "To the start", Group.MOVE),
    Command("end", ("G", "end"), "To the end", Group.MOVE),
    Command("left_article", ("h", "left"), "The article on the left", Group.PANES, hinted=_ARTICLE),
    Command("right_article", ("l", "right"), "The article on the right", Group.PANES, "other article", hinted=_ARTICLE),
    Command("shift_left", ("<",), "Show the articles before these", Group.PANES),
    Command("shift_right", (">",), "Show the articles after these", Group.PANES),
    Command("next_pane", ("tab",), "Next pane", Group.PANES, "pane"),
    Command("previous_pane", ("shift+tab",), "Previous pane", Group.PANES),
    Command("discrepancies", ("1",), "Discrepancies", Group.PANES),
    Command("topics", ("2",), "Topics", Group.PANES),
    Command("facts", ("3",), "Facts", Group.PANES),
    Command("only_in", ("4",), "Only in one article", Group.PANES),
    Command("zoom", ("z",), "Give the pane all the room, or back", Group.PANES, "zoom", hint_again="all panes"),
    Command(
        "link",
        ("L",),
        "Let articles scroll together, or each alone",
        Group.PANES,
        "unlink",
        hinted=_ARTICLE,
        hint_again="link",
    ),
    Command("dropped", ("o",), "Show what was left out of the article, or fold", Group.PANES),
    Command("provenance", ("i",), "The article’s source; its title, publisher, date", Group.PANES, "provenance"),
    Command("copy_passage", ("y",), "Copy the passage with its citation", Group.APP, "copy"),
    Command("copy_finding", ("Y",), "Copy the finding with all its passages", Group.APP),
    Command("capture", ("s",), "Capture the pane as on the screen, in a file", Group.APP, "capture"),
    Command("capture_whole", ("S",), "Capture the whole pane, what is scrolled away too", Group.APP),
    Command("capture_screen", ("ctrl+s",), "Capture the whole screen", Group.APP),
    Command("export", ("e",), "Write a report: HTML, Word, Markdown or data", Group.APP),
    Command("help", ("?",), "All keys", Group.APP, "help"),
    Command("palette", ("ctrl+p",), "Find a command by its name", Group.APP),
    Command("theme", ("T",), "Choose a theme, and see it at once", Group.APP),
    Command("stop_comparing", ("ctrl+x",), "Stop comparing, or compare after all", Group.APP),
    Command("redraw", ("ctrl+l",), "Draw the screen anew", Group.APP),
    Command("suspend", ("ctrl+z",), "Back to the shell for a while; fg returns", Group.APP),
    Command("quit", ("q",), "Quit", Group.APP, "quit"),
)
