"""A comparison under way: the process that makes it, and the thread that waits for its answers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock, Thread
from typing import IO, Final, cast

from briefreader.briefing import Briefing, name_articles
from briefreader.comparing.messages import Answer, Failure, Request, received, send
from briefreader.comparing.work import compare_and_tell

# -P: without it -m looks for modules in the working directory first, which may be full of an adversary's files.
_COMMAND: Final = ("-P", "-m", "briefreader.comparing")
_PACKAGE_IN: Final = Path(__file__).parents[2]
_PATH: Final = "PYTHONPATH"


class Comparison:
    """A comparison that is under way from when this is made until it has answered or is stopped.

    Args:
        request: what to compare.
        tell: told every answer, from another thread; nothing any more once the comparison is stopped.
    """

    def __init__(self, request: Request, tell: Callable[[Answer], None]) -> None:
        self._request = request
        self._tell = tell
        self._lock = Lock()
        self._stopped = False
        self._process: subprocess.Popen[bytes] | None = None
        # A daemon: quitting does not wait for an analysis that nobody will read.
        Thread(target=self._run, name="comparison", daemon=True).start()

    def stop(self) -> None:
        """Stop it at once, and leave no process behind."""
        with self._lock:
            self._stopped = True
            process = self._process
        if process:
            process.kill()
            process.wait()

    def _run(self) -> None:
        try:
            process = self._start()
        except OSError:  # no process can be had: compare in this thread, if that makes the keys slower
            self._compare_here()
            return
        if process:
            self._listen(process)

    def _start(self) -> subprocess.Popen[bytes] | None:
        with self._lock:
            if self._stopped:
                return None
            self._process = subprocess.Popen(  # noqa: S603 - this very interpreter, on a module of ours
                [sys.executable, *_COMMAND],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # the terminal is the app's to draw on
                env=_environment(os.environ),
            )
            return self._process

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        answered = False
        with suppress(BrokenPipeError), process:  # it may end, or be stopped, at any moment
            send(cast(IO[bytes], process.stdin), self._request)
            for answer in received(cast(IO[bytes], process.stdout)):
                answered = not self._pass_on(answer)
        process.wait()
        if not answered:
            self._pass_on(Failure(f"the comparing process {_how_it_ended(process.returncode)}"))

    def _pass_on(self, answer: Answer) -> bool:
        """Tell an answer, and return True where more are to come."""
        if isinstance(answer, Briefing):
            answer = replace(answer, articles=name_articles(self._request.articles))
        with self._lock:
            if not self._stopped:
                self._tell(answer)
        return not isinstance(answer, Briefing | Failure)

    def _compare_here(self) -> None:
        def tell(answer: Answer) -> None:
            if self._stopped:
                raise BrokenPipeError
            self._tell(answer)

        with suppress(BrokenPipeError):
            compare_and_tell(self._request, tell)


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    """Return an environment in which Python finds this very package, and nothing in the working directory."""
    folders = [str(_PACKAGE_IN), *filter(None, given.get(_PATH, "").split(os.pathsep))]
    return {**given, _PATH: os.pathsep.join(folders)}


def _how_it_ended(code: int) -> str:
    return f"was killed (signal {-code})" if code < 0 else f"ended with exit code {code}"
