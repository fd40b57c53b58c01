"""What goes through the pipes between an app and the process that compares for it, and how."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any, Final

from briefreader.briefing import Briefing
from briefreader.lexicon.watch import WatchEntry
from briefreader.progress import Step
from briefreader.reading.article import Article

_LENGTH: Final = struct.Struct(">Q")


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be compared; `watch` is None for the packaged list."""

    articles: tuple[Article, ...]
    watch: tuple[WatchEntry, ...] | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no briefing, in one line."""

    reason: str


Answer = Step | Briefing | Failure
"""How far the comparison is, and in the end what was found, or why nothing was."""


def send(pipe: IO[bytes], message: Request | Answer) -> None:
    """Write a message, its length first.

    Raises:
        BrokenPipeError: the other side is gone.
    """
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def received(pipe: IO[bytes]) -> Iterator[Any]:
    """Yield messages until the other side is gone. It must be a process of ours: a pickle can do anything."""
    while len(head := pipe.read(_LENGTH.size)) == _LENGTH.size:
        (size,) = _LENGTH.unpack(head)
        if len(data := pipe.read(size)) < size:
            return
        yield pickle.loads(data)  # noqa: S301 - from the process that we started, or that started us
