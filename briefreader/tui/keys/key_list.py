"""All commands with their keys, as text or Markdown: what to write into config.toml. It draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from briefreader.tui.keys.commands import COMMANDS, Command, Group
from briefreader.tui.keys.key_names import key_written
from briefreader.tui.keys.keymap import Keymap


def as_text(keymap: Keymap) -> str:
    """Return a line for every command, by group: its name, its keys, and what it does."""
    keys = {command.name: " ".join(_keys(keymap, command)) or "(no key)" for command in COMMANDS}
    name_width = max(map(len, keys))
    key_width = max(map(len, keys.values()))
    blocks = (
        [group.value, *(f"  {one.name:{name_width}}  {keys[one.name]:{key_width}}  {one.label}" for one in commands)]
        for group, commands in _grouped()
    )
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def as_markdown(keymap: Keymap) -> str:
    """Return a table for every group."""
    blocks = (
        [
            f"## {group.value}\n\n| command | keys | what it does |\n|---|---|---|",
            *(f"| `{one.name}` | {' '.join(map(_code, _keys(keymap, one)))} | {one.label} |" for one in commands),
        ]
        for group, commands in _grouped()
    )
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _grouped() -> Iterator[tuple[Group, list[Command]]]:
    for group in Group:
        if commands := [command for command in COMMANDS if command.group is group]:
            yield group, commands


def _keys(keymap: Keymap, command: Command) -> Iterator[str]:
    yield from map(key_written, keymap.keys(command.name))


def _code(key: str) -> str:
    """Return a key as code; a table would end its cell at a bar, and a code span at a grave accent."""
    return "`` ` ``" if key == "`" else f"`{key}`".replace("|", r"\|")


FORMATS: Final[Mapping[str, Callable[[Keymap], str]]] = {"text": as_text, "md": as_markdown}
