"""A line that is being typed: its words, and where in them the next letter goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from briefreader.tui.drawing.shown import drawable


def first_line(letters: str) -> str:
    """Return the first line of what was pasted; terminals send a return for a newline."""
    return letters.lstrip("\r\n").replace("\r", "\n").partition("\n")[0]


@dataclass(frozen=True, slots=True)
class Typed:
    """A line and the cursor in it, before character `at`. It is safe to draw."""

    text: str = ""
    at: int = 0

    @classmethod
    def of(cls, text: str) -> Typed:
        """Return a line with the cursor at its end."""
        safe = drawable(first_line(text))
        return cls(safe, len(safe))

    def insert(self, letters: str) -> Typed:
        """Return the line with letters put in at the cursor; of several lines, the first."""
        safe = drawable(first_line(letters))
        return Typed(self.text[: self.at] + safe + self.text[self.at :], self.at + len(safe))

    def moved(self, at: int) -> Typed:
        """Return the line with the cursor elsewhere."""
        return Typed(self.text, max(0, min(at, len(self.text))))

    def without(self, start: int, end: int) -> Typed:
        """Return the line less the characters from `start` to `end`, where the cursor then is."""
        start = max(0, start)
        return Typed(self.text[:start] + self.text[end:], start)


def _word_start(typed: Typed) -> int:
    return typed.text.rfind(" ", 0, len(typed.text[: typed.at].rstrip())) + 1


_EDITS: Final[Mapping[str, Callable[[Typed], Typed]]] = {
    "backspace": lambda typed: typed.without(typed.at - 1, typed.at),
    "delete": lambda typed: typed.without(typed.at, typed.at + 1),
    "left": lambda typed: typed.moved(typed.at - 1),
    "right": lambda typed: typed.moved(typed.at + 1),
    "home": lambda typed: typed.moved(0),
    "end": lambda typed: typed.moved(len(typed.text)),
    "ctrl+w": lambda typed: typed.without(_word_start(typed), typed.at),
    "ctrl+u": lambda typed: typed.without(0, typed.at),
    "ctrl+k": lambda typed: typed.without(typed.at, len(typed.text)),
}
"""The editing keys that a shell has; ctrl+a and ctrl+e follow."""

_KEYS: Final = {**_EDITS, "ctrl+a": _EDITS["home"], "ctrl+e": _EDITS["end"], "ctrl+h": _EDITS["backspace"]}


def after_key(typed: Typed, key: str, character: str | None) -> Typed | None:
    """Return the line after a key was pressed; None for a key that does nothing to a line.

    Args:
        typed: the line before.
        key: as Textual names it.
        character: what the key writes, if it does.
    """
    if edit := _KEYS.get(key):
        return edit(typed)
    return typed.insert(character) if character and character.isprintable() else None
