"""How far a long piece of work is: its steps, the parts it is made of, and how often to tell of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

FIRST: Final = 1.0
EVERY: Final = 0.4
"""Seconds before a step is worth telling, and between two that are told."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done, and how much of the whole is done, from 0 to 1."""

    doing: str
    done: float

    def __str__(self) -> str:
        return f"{self.doing} {int(100 * self.done)}%"


Progress = Callable[[Step], None]


def untold(_: Step) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the work, by its place in the whole: told how far it is itself, it tells how far the whole is."""

    tell: Progress = untold
    start: float = 0.0
    end: float = 1.0

    def at(self, doing: str, done: float) -> None:
        """Tell what is being done in this part, and how much of the part is done."""
        self.tell(Step(doing, self.start + (self.end - self.start) * min(1.0, done)))

    def split(self, *shares: float) -> Iterator[Part]:
        """Yield the part's own parts, by their shares in its time."""
        width = (self.end - self.start) / sum(shares)
        at = self.start
        for share in shares:
            yield Part(self.tell, at, at + share * width)
            at += share * width


UNTOLD: Final = Part()
"""Work that nobody watches."""


class Paced:
    """Passes steps on as often as a reader can take them in, and only those whose words are new.

    Work that takes no longer than a second tells of nothing.
    """

    def __init__(self, tell: Progress, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._tell = tell
        self._clock = clock
        self._next = clock() + FIRST
        self._said = ""

    def __call__(self, step: Step) -> None:
        """Pass a step on, or not."""
        now = self._clock()
        if now >= self._next and (said := str(step)) != self._said:
            self._next, self._said = now + EVERY, said
            self._tell(step)
