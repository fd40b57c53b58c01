"""What the help says: every command with its keys, those of the focused pane first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.cells import cell_len

from briefreader.tui.commands import COMMANDS, Command, Focus, Group, key_label
from briefreader.tui.looks import Look
from briefreader.tui.rows import EMPTY, Piece, Row, row

_HERE: Final = {
    Focus.ARTICLE: "In an article",
    Focus.FINDINGS: "In the findings",
    Focus.FACT: "In the fact panel",
}
_MARKS: Final = (
    (Piece("3▐", Look.BAR), "the number of a shared fact, beside its words"),
    (Piece("3█", Look.NAME), "the fact that you are looking at"),
    (Piece("◆█", Look.NAME), "the evidence of the finding that you are looking at"),
    (Piece("▸", Look.KEY), "the sentence you are reading"),
    (Piece("words", Look.AGREE), "both articles have them"),
    (Piece("words", Look.DIFFER), "they differ"),
    (Piece("▲", Look.HIGH), "high: a brief would be wrong"),
    (Piece("■", Look.MEDIUM), "medium"),
    (Piece("·", Look.LOW), "low"),
)


def help_rows(focus: Focus) -> tuple[Row, ...]:
    """Return the rows of the help.

    Args:
        focus: where the focus is; its own commands stand first.
    """
    keys = {command: " ".join(key_label(key) for key in command.keys) for command in COMMANDS}
    column = max(cell_len(said) for said in keys.values()) + 2
    own = [command for command in COMMANDS if focus in command.when]
    rows = list(_section(_HERE[focus], own, keys, column)) if own else []
    for group in Group:
        rest = [command for command in COMMANDS if command.group is group and command not in own]
        rows += _section(group.value, rest, keys, column)
    rows += [row(Piece(" Marks", Look.STRONG))]
    rows += [row("   ", sample, " " * (column - cell_len(sample.text)), said) for sample, said in _MARKS]
    return tuple(rows)


def _section(name: str, commands: Sequence[Command], keys: dict[Command, str], column: int) -> Iterator[Row]:
    yield row(Piece(f" {name}", Look.STRONG))
    for command in commands:
        yield row("   ", Piece(keys[command].ljust(column), Look.KEY), command.label)
    yield EMPTY
