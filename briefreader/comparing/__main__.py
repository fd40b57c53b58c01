"""The process that compares for an app: `python -m briefreader.comparing`.

The keys of an app cannot wait for an analysis, and one interpreter runs one thread at a time. So this process reads a
`Request` from standard input and writes its answers to standard output. It ends when its input is closed: nobody waits
for them any more.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import replace
from threading import Thread
from typing import Final

from briefreader.briefing import Briefing
from briefreader.comparing.messages import Answer, received, send
from briefreader.comparing.work import compare_and_tell

_NICE: Final = 5
"""How far the analysis stands back: on one core the keys go first."""


def main() -> None:
    """Answer the request that stands in standard input."""
    os.nice(_NICE)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a module may print must not stand between the answers
    for request in received(sys.stdin.buffer):
        Thread(target=_end_with_the_asker, name="asker", daemon=True).start()
        with suppress(BrokenPipeError):
            compare_and_tell(request, lambda answer: send(answers, _without_articles(answer)))
        # Not by return: the interpreter would take everything apart first, and wait for a thread that reads.
        os._exit(0)


def _end_with_the_asker() -> None:
    sys.stdin.buffer.read(1)
    os._exit(0)


def _without_articles(answer: Answer) -> Answer:
    """Return the answer without what whoever asked has anyway: texts are much of its size."""
    return replace(answer, articles=()) if isinstance(answer, Briefing) else answer


if __name__ == "__main__":
    main()
