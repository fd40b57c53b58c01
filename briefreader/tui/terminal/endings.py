"""Ends that come from outside: a dropped line or a closed terminal (SIGHUP), being told to end (SIGTERM) or to stop.

That is SIGINT and SIGQUIT: from within, the terminal's keys for them come as any other key.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

_PATIENCE: Final = 1.0
"""Seconds that giving the terminal back may take. One that is gone takes nothing more, and would be waited for."""


@contextmanager
def heeded(end: Callable[[int], None]) -> Iterator[None]:
    """Have `end` called with the exit code that a signal to end asks for; the process ends soon after, come what may.

    What was told to be ignored, as by nohup, is; where there is no SIGHUP there are no such signals at all.
    """
    if not hasattr(signal, "SIGHUP"):
        yield
        return

    def leave(number: int, _: FrameType | None) -> None:
        code = 128 + number
        # No thread: a signal may come while Python holds the lock that starting one takes.
        signal.signal(signal.SIGALRM, lambda *_: os._exit(code))
        signal.setitimer(signal.ITIMER_REAL, _PATIENCE)
        end(code)

    heeded_here = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in heeded_here}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, leave)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
