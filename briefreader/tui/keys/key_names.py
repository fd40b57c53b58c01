"""What keys are called: as people write them, as Textual names them, and as the screen shows them."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Collection
from typing import Final

from briefreader.user_files import meant

_MODIFIERS: Final = {
    "ctrl": "ctrl",
    "control": "ctrl",
    "shift": "shift",
    "alt": "alt",
    "meta": "alt",
    "option": "alt",
    "opt": "alt",
}
_MOVING: Final = frozenset(
    (
        *("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete"),
        *(f"f{number}" for number in range(1, 25)),
    )
)
"""Keys that terminals send with any modifier."""

_OTHERS: Final = frozenset(("enter", "escape", "tab", "space", "backspace"))
"""Keys that they send alone; of all their forms with a modifier, only shift+tab is sent by every terminal."""

_ALIASES: Final = {
    "esc": "escape",
    "return": "enter",
    "ret": "enter",
    "⏎": "enter",
    "pgdn": "pagedown",
    "pgdown": "pagedown",
    "pagedn": "pagedown",
    "page_down": "pagedown",
    "pgup": "pageup",
    "page_up": "pageup",
    "del": "delete",
    "ins": "insert",
    "spc": "space",
    "spacebar": "space",
    "bksp": "backspace",
    "↑": "up",
    "↓": "down",
    "←": "left",
    "→": "right",
}
_SAME: Final = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+[": "escape"}
"""To a terminal these are one key."""

_LETTERS: Final = frozenset(string.ascii_letters)
_WITH_CONTROL: Final = frozenset(string.ascii_lowercase + r"[\]^_")
_WITH_ALT: Final = _LETTERS - {"b", "f"}
"""Some systems write a third character for alt with another; alt+b and alt+f are sent for ctrl+left and ctrl+right."""

# Textual calls a character by its Unicode name, but for these.
_OWN_NAMES: Final = {
    "/": "slash",
    "\\": "backslash",
    "@": "at",
    "-": "minus",
    "+": "plus",
    "_": "underscore",
    " ": "space",
}
_GLYPHS: Final = {
    "enter": "⏎",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "delete": "del",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


class UnknownKeyError(ValueError):
    """What was written names no key that a terminal sends; the message says what was meant, or why not."""


def _name_of(character: str) -> str:
    """Return what Textual calls the key that writes a character."""
    if character in _OWN_NAMES:
        return _OWN_NAMES[character]
    if character.isalnum():
        return character
    return unicodedata.name(character, character).lower().replace("-", "_").replace(" ", "_")


_CHARACTERS: Final = {_name_of(character): character for character in string.punctuation + "§£€°¡¿«»´¨·¬¤"}
"""The characters that keyboards have beside letters and digits, by Textual's names."""


def key_named(written: str) -> str:
    """Return Textual's name of the key that a person wrote: "pagedown" for "PgDn", "question_mark" for "?".

    Raises:
        UnknownKeyError: no terminal sends such a key.
    """
    head, _, last = written.rpartition("+")
    if not last and written:  # the key is "+" itself
        head, last = written[:-1].removesuffix("+"), "+"
    modifiers = {_modifier(word, written) for word in head.split("+")} if head else set[str]()
    name = _with(modifiers, _base(last, written))
    if name is None:
        raise UnknownKeyError(f"{written!r}: terminals do not send this key, or not as one of its own")
    return name


def _with(modifiers: Collection[str], key: str) -> str | None:
    """Return the name of a key pressed with modifiers; None for what terminals do not send."""
    if modifiers == {"shift"} and key in _LETTERS:
        return key.upper()
    if modifiers == {"ctrl"} and key.lower() in _WITH_CONTROL:
        return _SAME.get(f"ctrl+{key.lower()}") or f"ctrl+{_name_of(key.lower())}"
    if modifiers == {"alt"} and key in _WITH_ALT:
        return f"alt+shift+{key.lower()}" if key.isupper() else f"alt+{key}"
    if modifiers == {"alt", "shift"} and key in _LETTERS:
        return f"alt+shift+{key.lower()}"
    if not modifiers or key in _MOVING or (key == "tab" and modifiers == {"shift"}):
        return "+".join((*sorted(modifiers), _name_of(key) if len(key) == 1 else key))
    return None


def _modifier(word: str, written: str) -> str:
    found = _MODIFIERS.get(word.strip().casefold())
    if found is None:
        raise UnknownKeyError(f"{written!r}: no such key; {meant(word, tuple(_MODIFIERS))}")
    return found


def _base(word: str, written: str) -> str:
    """Return the key under the modifiers: a character, or the name of a key that writes none."""
    if word == " ":
        return "space"
    if len(word) == 1 and word not in _ALIASES:
        if not word.isalnum() and word not in _CHARACTERS.values():
            raise UnknownKeyError(f"{written!r}: no such key")
        return word
    name = word.strip().casefold()
    name = _ALIASES.get(name, name)
    if name in _CHARACTERS:
        return _CHARACTERS[name]
    if name not in _MOVING | _OTHERS:
        known = (*sorted(_MOVING), *sorted(_OTHERS), *_ALIASES, *_CHARACTERS)
        hint = meant(name, known)
        raise UnknownKeyError(f"{written!r}: no such key{'; ' + hint if hint else ''}")
    return name


def key_written(key: str) -> str:
    """Return a key, by Textual's name, as it is written in config.toml; `key_named` reads it back."""
    head, _, last = key.rpartition("+")
    return f"{head}+{_CHARACTERS.get(last, last)}" if head else _CHARACTERS.get(last, last)


def key_label(key: str) -> str:
    """Return a key, by Textual's name, as the screen shows it: "⏎" for "enter", "?" for "question_mark"."""
    head, _, last = key_written(key).rpartition("+")
    if not last:
        return key_written(key)
    return f"{head}+{_GLYPHS.get(last, last)}" if head else _GLYPHS.get(last, last)
