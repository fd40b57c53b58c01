"""What the footer names: the keys that matter most where the analyst is, and what they would do now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, NamedTuple

from briefreader.tui.keys.commands import COMMANDS, Command, Focus
from briefreader.tui.keys.keymap import Keymap
from briefreader.tui.places.place import Place

_ALWAYS: Final = ("help", "quit")


class Hint(NamedTuple):
    """A key as the screen shows it, and a word or two on what it does."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Hints:
    """The footer's hints: the `useful` ones as far as there is room, best first, and those that are `always` there.

    `said` stands before them: what is going on that gives the keys their meaning.
    """

    useful: tuple[Hint, ...] = ()
    always: tuple[Hint, ...] = ()
    said: str = ""


def hints(keymap: Keymap, place: Place) -> Hints:
    """Return the hints for a place. A command that the analyst left without a key has none."""
    focus, holding = Focus(place.pane.value), _holding(place)
    useful: list[Hint] = []
    always: list[Hint] = []
    for command in COMMANDS:
        labels = keymap.labels(command.name)
        if labels and _is_hinted(command, focus):
            hint = Hint(labels[0], command.hint_again if command.name in holding else command.hint)
            (always if command.name in _ALWAYS else useful).append(hint)
    return Hints(tuple(useful), tuple(always))


def _is_hinted(command: Command, focus: Focus) -> bool:
    return bool(command.hint) and command.means_something(focus) and focus in (command.hinted or (focus,))


def _holding(place: Place) -> Collection[str]:
    """Return the commands whose doing holds at a place, so that giving them again takes it back."""
    states = {"link": not place.linked, "zoom": place.zoomed, "matrix": place.matrix}
    return {name for name, holds in states.items() if holds}
