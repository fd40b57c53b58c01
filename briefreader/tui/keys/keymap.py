"""Which keys a command has, and so which command a key means: the registry's keys, or the analyst's own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.errors import UsageError
from briefreader.tui.keys.commands import COMMANDS, Command, Focus
from briefreader.tui.keys.key_names import UnknownKeyError, key_label, key_named, key_written
from briefreader.user_files import meant

RESERVED: Final = {"ctrl+c": "it always interrupts", "ctrl+q": "it always quits"}
"""Keys that no command can have: whatever else is configured, there is a way out."""

_FOCI: Final = tuple(focus for focus in Focus if focus is not Focus.ANYWHERE)


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every command, by Textual's names; no key means two commands in one focus."""

    _keys: Mapping[str, tuple[str, ...]]
    _meanings: Mapping[tuple[Focus, str], Command]

    def command(self, key: str, focus: Focus) -> Command | None:
        """Return what a key means with the focus on `focus`, if anything."""
        return self._meanings.get((focus, key))

    def keys(self, command: str) -> tuple[str, ...]:
        """Return the keys of the command called `command`, the one to be shown first; none if it lost all."""
        return self._keys[command]

    def labels(self, command: str) -> tuple[str, ...]:
        """Return its keys as the screen shows them."""
        return tuple(map(key_label, self._keys[command]))

    def is_the_apps(self, key: str, *, writes: bool) -> bool:
        """Return True for a key that no prompt or overlay may keep: it interrupts the app, or goes back to the shell.

        Args:
            key: by Textual's name.
            writes: True where it writes a character: it is then typed, whatever it was made to mean.
        """
        return key == "ctrl+c" or (not writes and key in self._keys["suspend"])

    def one_of(self, commands: Collection[str], key: str) -> str | None:
        """Return the one of `commands` that has the key: what it means where only these mean something."""
        return next((command for command in commands if key in self._keys[command]), None)


def keymap_with(remaps: Mapping[str, Sequence[str]], file: str) -> Keymap:
    """Return the keymap in which the commands named in `remaps` have those keys instead of their own.

    Args:
        remaps: keys as people write them, by the name of a command; a command given none is left to the palette.
        file: where they were written, for what is wrong with them.

    Raises:
        UsageError: an unknown command or key, or one key for two commands; with the file, the command and the key.
    """
    names = [command.name for command in COMMANDS]
    for name in remaps:
        if name not in names:
            known = meant(name, names) or "`briefreader keys` names them all"
            raise UsageError(f"{file}: keys.{name}: no such command; {known}")
    keys = {
        command.name: _own(command.name, remaps[command.name], file) if command.name in remaps else _default(command)
        for command in COMMANDS
    }
    return Keymap(keys, _meanings(keys, remaps, file))


def _default(command: Command) -> tuple[str, ...]:
    return tuple(map(key_named, command.keys))


def _own(name: str, written: Sequence[str], file: str) -> tuple[str, ...]:
    """Return the keys that a command was given, each once."""
    keys: dict[str, None] = {}
    for each in written:
        try:
            key = key_named(each)
        except UnknownKeyError as error:
            raise UsageError(f"{file}: keys.{name}: {error}") from error
        if key in RESERVED:
            raise UsageError(f"{file}: keys.{name}: {key} is not to be had: {RESERVED[key]}")
        keys[key] = None
    return tuple(keys)


def _meanings(
    keys: Mapping[str, Sequence[str]], remaps: Collection[str], file: str
) -> Mapping[tuple[Focus, str], Command]:
    found: dict[tuple[Focus, str], Command] = {}
    for command in COMMANDS:
        for place in _places(command, keys[command.name]):
            other = found.setdefault(place, command)
            if other is not command:
                raise _clash(command.name, other.name, key_written(place[1]), remaps, file)
    return found


def _places(command: Command, keys: Sequence[str]) -> Iterator[tuple[Focus, str]]:
    yield from ((focus, key) for key in keys for focus in _FOCI if command.means_something(focus))


def _clash(one: str, other: str, key: str, remaps: Collection[str], file: str) -> UsageError:
    """Return what to say of a key that two commands have: at the one that was given it, how the other can lose it."""
    given, displaced = (one, other) if one in remaps else (other, one)
    return UsageError(f"{file}: keys.{given}: {key} is {displaced}'s; give {displaced} another key, or {given}")


DEFAULT: Final = keymap_with({}, "")
"""The registry's own keys."""
