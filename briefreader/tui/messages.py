"""What the app and the reading screen tell each other: one class a message, handled by `on_reading_screen_…`."""

from __future__ import annotations

from textual.message import Message

from briefreader.briefing import Briefing
from briefreader.progress import Step
from briefreader.tui.drawing.shown import shown
from briefreader.tui.panes.metadata import Edits


class Compared(Message, namespace="reading_screen"):
    """The analysis is done."""

    def __init__(self, briefing: Briefing) -> None:
        super().__init__()
        self.original = briefing
        self.briefing = shown(briefing)  # here, in the thread that tells it: there may be much of it


class Comparing(Message, namespace="reading_screen"):
    """The analysis has come so far."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step

    def can_replace(self, message: Message) -> bool:
        return isinstance(message, Comparing)


class Compare(Message, namespace="reading_screen"):
    """The articles are to be compared after all."""


class StopComparing(Message, namespace="reading_screen"):
    """The analysis takes too long for who reads."""


class NotCompared(Message, namespace="reading_screen"):
    """The analysis failed; the articles can still be read."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason


class Told(Message, namespace="reading_screen"):
    """The analyst told something of the articles: of each by its index, the fields with their values."""

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self.edits = edits


class ToTerminal(Message, namespace="reading_screen"):
    """A sequence to be sent to the terminal that changes nothing of what it shows."""

    def __init__(self, sequence: str) -> None:
        super().__init__()
        self.sequence = sequence


class Redraw(Message, namespace="reading_screen"):
    """The terminal may no longer show what was sent: send all of it anew."""
