"""What an analyst is told while waiting: one line on standard error, written over and in the end wiped."""

from __future__ import annotations

import os
import sys
import time
from threading import Lock, Timer
from types import TracebackType
from typing import Self

from briefreader.output import encodable
from briefreader.printable import printable
from briefreader.progress import EVERY, FIRST, Step


class ProgressLine:
    """The line, in a `with`. What takes less than a second is not told of, nor where nobody would see it."""

    def __init__(self) -> None:
        self._seen = sys.stderr is not None and sys.stderr.isatty()
        self._lock = Lock()
        self._said = ""
        self._width = 0
        self._next = time.monotonic() + FIRST
        # A timer too, and not the steps alone: the first of them may be what takes long.
        self._timer = Timer(FIRST, self._draw)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        if self._seen:
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            if self._width:
                self._write("")
            self._seen = False

    def __call__(self, step: Step) -> None:
        """Tell how far a comparison is."""
        self.say(f"comparing: {step}")

    def say(self, words: str) -> None:
        """Tell what is being done."""
        self._said = words
        if time.monotonic() >= self._next:
            self._draw()

    def _draw(self) -> None:
        with self._lock:
            if self._seen and self._said:
                self._next = time.monotonic() + EVERY
                self._write(_one_line(f"briefreader: {self._said}"))

    def _write(self, words: str) -> None:
        # Blanks, not an escape sequence: every terminal knows them.
        sys.stderr.write(f"\r{words.ljust(self._width)}\r{words}")
        sys.stderr.flush()
        self._width = len(words)


def _one_line(words: str) -> str:
    """Return words that are safe to write and fit on one line of the terminal."""
    safe = encodable(printable(words), sys.stderr)
    columns = os.get_terminal_size(sys.stderr.fileno()).columns or 80
    return safe[: columns - 1 if safe.isascii() else columns // 2]  # what is not ASCII may take two cells
