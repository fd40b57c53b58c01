"""The errors a user can act on, and the exit code of each.

The message is one line that says what, where and what to do; cli prints it and nothing else.
"""

from __future__ import annotations

from typing import ClassVar, Final

DONE: Final = 0
INTERRUPTED: Final = 130


def unforeseen(error: Exception) -> str:
    """Return what is told of an error that is no BriefreaderError."""
    return f"internal error: {type(error).__name__}: {error}"


class BriefreaderError(Exception):
    """Base of every error that briefreader raises on purpose."""

    exit_code: ClassVar[int] = 2


class UsageError(BriefreaderError):
    """A wrong call: an unknown option or value, bad configuration, no usable terminal."""


class UnreadableError(BriefreaderError):
    """An input that could not be read."""

    exit_code: ClassVar[int] = 3


class UnwritableError(BriefreaderError):
    """An output that could not be written."""

    exit_code: ClassVar[int] = 4
