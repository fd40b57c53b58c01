"""A question in the footer's line: what is typed goes to whoever asked, until it is answered or dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from textual import events

from briefreader.tui.keys.typed import Typed, after_key

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


def _nothing(_: str = "") -> None:
    """Do nothing with what was typed."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and what its answer does.

    Attributes:
        label: stands before the line ("/").
        answered: told the line when enter closes the question.
        changed: told the line after every letter.
        dropped: called when esc closes the question.
        keys: what other keys do meanwhile, by Textual's names; keys that are not listed do nothing.
    """

    label: str
    answered: Callable[[str], None]
    changed: Callable[[str], None] = _nothing
    dropped: Callable[[], None] = _nothing
    keys: Mapping[str, Callable[[], None]] = field(default_factory=dict)


class PromptController:
    """Holds the open question, if there is one, and gives it the keys."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._question: Question | None = None
        self._typed = Typed()
        self._note = ""

    @property
    def is_open(self) -> bool:
        """True while a question waits for its answer."""
        return self._question is not None

    def ask(self, question: Question, text: str = "") -> None:
        """Open a question with `text` typed already."""
        self._question, self._typed, self._note = question, Typed.of(text), ""
        self._draw()

    def note(self, words: str) -> None:
        """Say something beside the line: how much matches, or what is wrong with it."""
        self._note = words
        self._draw()

    def on_key(self, event: events.Key) -> None:
        """Give the question a key. All keys stop here, but those that interrupt or suspend the app."""
        question = self._question
        if question is None or self._screen.keymap.is_the_apps(event.key, writes=event.is_printable):
            return
        event.stop()
        event.prevent_default()
        if not self._screen.is_seen:
            return
        if event.key in {"enter", "escape"}:
            self._close()
            if event.key == "enter":
                question.answered(self._typed.text)
            else:
                question.dropped()
        elif event.key in question.keys:
            question.keys[event.key]()
        else:
            self._type(question, after_key(self._typed, event.key, event.character))

    def paste(self, text: str) -> None:
        """Put in what was pasted: its first line."""
        if self._question and self._screen.is_seen:
            self._type(self._question, self._typed.insert(text))

    def _type(self, question: Question, typed: Typed | None) -> None:
        if typed is None or typed == self._typed:
            return
        words_changed = typed.text != self._typed.text
        self._typed = typed
        self._draw()
        if words_changed:
            question.changed(typed.text)

    def _close(self) -> None:
        self._question = None
        self._screen.footer.close_prompt()

    def _draw(self) -> None:
        if self._question:
            self._screen.footer.prompt(self._question.label, self._typed, self._note)
