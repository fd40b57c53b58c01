"""A command in a real pseudo-terminal: keys go in, and the bytes that come back are counted."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import tempfile
import termios
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, NoReturn, Self

KEYS: Final = {
    "down": "\x1b[B",
    "up": "\x1b[A",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "pagedown": "\x1b[6~",
    "pageup": "\x1b[5~",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "tab": "\t",
    "shift+tab": "\x1b[Z",
    "enter": "\r",
    "escape": "\x1b",
    "ctrl+q": "\x11",
}
"""What a terminal sends for a key; any other key is sent as itself."""

# What an xterm without special powers answers: an app that waits for an answer must not look slow for that.
_ANSWERS: Final = (
    (re.compile(rb"\x1b\[0?c"), rb"\033[?62;22c"),  # which terminal are you?
    (re.compile(rb"\x1b\[6n"), rb"\033[1;1R"),  # where is the cursor?
    (re.compile(rb"\x1b\[5n"), rb"\033[0n"),  # are you well?
    (re.compile(rb"\x1b\[\?(\d+)\$p"), rb"\033[?\1;0$y"),  # do you know this mode? no
)
_STEP: Final = re.compile(r"\x1b\[(\d*)C")
_ESCAPE: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]"  # CSI
    r"|[\]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)"  # OSC, DCS and the other strings
    r"|[ -/]*[0-~])"
)


@dataclass(frozen=True, slots=True)
class Burst:
    """What came back: how many bytes, and the milliseconds from the cause to the last of them."""

    size: int
    milliseconds: float


class PtySession:
    """A command running in a pseudo-terminal of a given size; use it in a `with`.

    Args:
        command: the program and its arguments.
        columns, rows: the size of the terminal.
        environment: variables set on top of this process's, less those that change how an app draws. The user's own
            files are left out: an app finds empty folders for them, which last as long as the session.
        folder: where to start it; here when None.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 160,
        rows: int = 48,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> None:
        self.output = bytearray()
        self.peak_memory = 0
        """Bytes of memory the command had at most; known when it has ended."""
        self.exit_code: int | None = None
        self._asked = 0
        self._home = tempfile.TemporaryDirectory(prefix="pty-session-", ignore_cleanup_errors=True)
        own = {f"XDG_{name}_HOME": str(Path(self._home.name, name.lower())) for name in ("CONFIG", "STATE")}
        variables = _plain_environment() | own | dict(environment or {})
        self.started = time.perf_counter()
        self._last = self.started
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            _become(command, struct.pack("HHHH", rows, columns, 0, 0), variables, folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def last_output(self) -> float:
        """Milliseconds from the start to the last byte so far."""
        return (self._last - self.started) * 1000

    @property
    def text(self) -> str:
        """Everything written so far without its escape sequences; a step to the right is as many blanks."""
        written = _STEP.sub(lambda step: " " * int(step[1] or 1), self.output.decode("utf-8", "replace"))
        return _ESCAPE.sub("", written)

    def wait_for(self, words: str, *, times: int = 1, timeout: float = 20) -> float:
        """Read until `words` stand in the text so many times, and return the milliseconds since the start.

        Raises:
            TimeoutError: they did not appear in time, or the command ended without them.
        """
        until = time.perf_counter() + timeout
        while time.perf_counter() < until:
            if not self._read(until - time.perf_counter()):
                break
            if self.text.count(words) >= times:
                return (time.perf_counter() - self.started) * 1000
        raise TimeoutError(f"{words!r} not shown; the terminal has: {self.text[-2000:]!r}")

    def settle(self, *, silence: float = 0.2, timeout: float = 20) -> Burst:
        """Read until nothing has come for `silence` seconds, and return what came since this call."""
        return self._settle(time.perf_counter(), silence, timeout)

    @property
    def process(self) -> int:
        """The number of the command's process."""
        return self._process

    def send(self, key: str) -> None:
        """Send a key and wait for nothing."""
        self.type(KEYS.get(key, key).encode())

    def type(self, data: bytes) -> None:
        """Send bytes as they are and wait for nothing."""
        os.write(self._terminal, data)

    def read_until(self, moment: float) -> None:
        """Read what comes until a moment of `time.perf_counter`."""
        while (left := moment - time.perf_counter()) > 0:
            self._read(left)

    def press(self, key: str, *, silence: float = 0.2, timeout: float = 20) -> Burst:
        """Send a key and return what it made the command write until it was silent again."""
        start = time.perf_counter()
        os.write(self._terminal, KEYS.get(key, key).encode())
        return self._settle(start, silence, timeout)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, as a user who drags its corner does."""
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def close(self) -> None:
        """Hang up as a dropped line does, and end the command if it outlives that by three seconds."""
        if self.exit_code is not None:
            return
        os.close(self._terminal)
        until = time.perf_counter() + 3
        while not self._ended(os.WNOHANG):
            if time.perf_counter() > until:
                os.kill(self._process, signal.SIGKILL)
                self._ended(0)
                return
            time.sleep(0.005)

    def wait(self, *, timeout: float = 20) -> int:
        """Read until the command ends by itself, and return its exit code.

        Raises:
            TimeoutError: it did not end in time.
        """
        until = time.perf_counter() + timeout
        while time.perf_counter() < until:
            if not self._read(0.05) and self._ended(os.WNOHANG):
                os.close(self._terminal)
                return self.exit_code or 0
        raise TimeoutError(f"still running after {timeout} s")

    def _ended(self, options: int) -> bool:
        process, status, usage = os.wait4(self._process, options)
        if process:
            self.exit_code = os.waitstatus_to_exitcode(status)
            self.peak_memory = usage.ru_maxrss * 1024
            self._home.cleanup()
        return bool(process)

    def _settle(self, start: float, silence: float, timeout: float) -> Burst:
        before = len(self.output)
        while (passed := time.perf_counter() - start) < timeout:
            if not self._read(min(silence, timeout - passed)) and not self._busy():
                break
        size = len(self.output) - before
        return Burst(size, (self._last - start) * 1000 if size else 0.0)

    def _busy(self) -> bool:
        """Return whether the command computes, or waits for its turn on a loaded machine: its silence tells nothing."""
        tasks = Path(f"/proc/{self._process}/task").glob("*/stat")
        with contextlib.suppress(OSError):  # it may end meanwhile
            return any(task.read_text(encoding="utf-8").rpartition(")")[2].split()[0] in "RD" for task in tasks)
        return False

    def _read(self, timeout: float) -> bool:
        """Read what there is; False where nothing came in time or the command has closed the terminal."""
        readable, _, _ = select.select([self._terminal], [], [], max(timeout, 0))
        if not readable:
            return False
        try:
            chunk = os.read(self._terminal, 1 << 16)
        except OSError:  # Linux says "input/output error" where the last writer is gone
            return False
        self.output += chunk
        self._last = time.perf_counter()
        self._answer()
        return bool(chunk)

    def _answer(self) -> None:
        recent = bytes(self.output[self._asked :])
        for question, answer in _ANSWERS:
            for found in question.finditer(recent):
                with contextlib.suppress(OSError):
                    os.write(self._terminal, found.expand(answer))
                self._asked = max(self._asked, len(self.output) - len(recent) + found.end())


def under_a_shell(command: Sequence[str]) -> list[str]:
    """Return what runs a command under a shell with job control.

    When the command is suspended the shell writes ASLEEP, and enter brings the command back.
    """
    script = (
        f'{shlex.join(command)}; code=$?; if [ "$(jobs -s)" ]; then echo ASLEEP; read -r _; fg; code=$?; fi; exit $code'
    )
    return ["bash", "--norc", "--noprofile", "-ic", script]


def _plain_environment() -> dict[str, str]:
    changing = ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "COLUMNS", "LINES", "TMUX", "STY")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TEXTUAL")}
    for name in changing:
        kept.pop(name, None)
    return kept | {"TERM": "xterm-256color", "LANG": "C.UTF-8"}


def _become(command: Sequence[str], size: bytes, variables: Mapping[str, str], folder: Path | None) -> NoReturn:
    """Turn this forked child into the command, in a terminal that already has its size."""
    try:
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)  # a terminal ignores none, whatever this process was started by
        fcntl.ioctl(0, termios.TIOCSWINSZ, size)
        if folder is not None:
            os.chdir(folder)
        os.execvpe(command[0], list(command), dict(variables))  # noqa: S606 - starting what is measured is its purpose
    finally:
        os._exit(127)
