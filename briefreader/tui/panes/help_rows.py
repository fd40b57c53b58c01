"""What the help says: every command with its keys, those of the focused pane first, and what the marks mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from rich.cells import cell_len

from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, fit, row
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.keys.commands import COMMANDS, Command, Focus, Group
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.panes.review_rows import NOTED, STALE, VERDICTS

_HERE: Final = {
    Focus.ARTICLE: "In an article",
    Focus.FINDINGS: "In the findings",
    Focus.FACT: "In the fact panel",
    Focus.MATRIX: "In the matrix",
}
_MARKS: Final = (
    (Piece("3▐", Look.BAR), "the number of a shared fact, beside its words"),
    (Piece("3+▐", Look.BAR), "and others that begin on this line"),
    (Piece("3█", Look.NAME), "the fact that you are looking at"),
    (Piece("◆█", Look.NAME), "the evidence of the finding that you are looking at"),
    (Piece("▸", Look.KEY), "the sentence you are reading"),
    (Piece("░", Look.DIM), "a link below the cut-off"),
    (Piece("●○ ≠", Look.TEXT), "in the matrix: reported, in part only; what differs"),
    (Piece("words", Look.AGREE), "both articles have them"),
    (Piece("words", Look.DIFFER), "they differ"),
    (Piece("▲", Look.HIGH), "high: a brief would be wrong"),
    (Piece("■", Look.MEDIUM), "medium"),
    (Piece("□", Look.LOW), "low"),
    (Piece(f"{' '.join(VERDICTS.values())} {NOTED}"), "confirmed; dismissed; with a note"),
    (Piece(STALE, Look.DIM), "decided before, found no more"),
)
_INDENT: Final = 3
_NO_KEY: Final = "–"

Section = tuple[Row, ...]
"""A heading and the rows under it; columns break between sections."""


def help_rows(keymap: Keymap, focus: Focus, width: int, columns: int = 1) -> tuple[Row, ...]:
    """Return the rows of the help.

    Args:
        keymap: the keys that the commands have.
        focus: where the focus is; its own commands stand first.
        width: of all the columns together.
        columns: one, or two beside each other.
    """
    sections = _sections(keymap, focus, width // columns)
    if columns == 1:
        return _stacked(sections)
    column = width // 2
    first = min(range(1, len(sections)), key=lambda count: _height(sections, count))
    pairs = zip_longest(_stacked(sections[:first]), _stacked(sections[first:]), fillvalue=EMPTY)
    return tuple((*fit(left, column), *right) for left, right in pairs)


def _sections(keymap: Keymap, focus: Focus, width: int) -> tuple[Section, ...]:
    keys = {command: " ".join(keymap.labels(command.name)) or _NO_KEY for command in COMMANDS}
    column = max(cell_len(said) for said in keys.values()) + 2
    own = [command for command in COMMANDS if focus in (*command.when, *command.hinted)]
    groups = [(_HERE[focus], own)] if own else []
    groups += [(group.value, [one for one in COMMANDS if one.group is group and one not in own]) for group in Group]
    marks = (line for sample, said in _MARKS for line in _told(sample, said, column, width))
    first, *others = (tuple(_section(name, commands, keys, column, width)) for name, commands in groups if commands)
    return first, (row(Piece(" Marks", Look.STRONG)), *marks), *others


def _section(
    name: str, commands: Sequence[Command], keys: dict[Command, str], column: int, width: int
) -> Iterator[Row]:
    yield row(Piece(f" {name}", Look.STRONG))
    for command in commands:
        yield from _told(Piece(keys[command], Look.KEY), command.label, column, width)


def _told(sample: Piece, said: str, column: int, width: int) -> Iterator[Row]:
    """Yield a key or a mark, and what is said of it beside it, wrapped."""
    for index, words in enumerate(flow(said, width - column - _INDENT)):
        if index:
            yield row(" " * (_INDENT + column), words)
        else:
            yield row(" " * _INDENT, sample, " " * (column - cell_len(sample.text)), words)


def _stacked(sections: Sequence[Section]) -> tuple[Row, ...]:
    """Return the rows of sections under each other, a blank one between them."""
    return tuple(line for section in sections for line in (*section, EMPTY))[:-1]


def _height(sections: Sequence[Section], count: int) -> int:
    """Return the height of two columns, the first of which has `count` sections."""
    return max(len(_stacked(sections[:count])), len(_stacked(sections[count:])))
