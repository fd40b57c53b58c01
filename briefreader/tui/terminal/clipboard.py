"""Where copied words go: tmux's buffer, else the terminal's own clipboard (OSC 52), and a file that both leave behind.

Over SSH there is no clipboard but the one at the other end of the line. tmux has a buffer that takes what it is given
and says so; from outside, a terminal can only be asked (xterm's control sequences, "Manipulate Selection Data") and
never answers. GNU screen passes such a request on in a device control string, of which it takes a few hundred bytes
at a time.
"""

from __future__ import annotations

import subprocess
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from briefreader.errors import UnwritableError
from briefreader.output import write_file

MAX_PAYLOAD: Final = 74_000
"""Bytes of base64 that every terminal takes; several drop a longer request whole."""

_SCREENFUL: Final = 252
"""Bytes of a string that the oldest GNU screen in use takes, less the four around it."""

_PATIENCE: Final = 1.0
"""Seconds that tmux has to answer."""

_LOAD: Final = (("load-buffer", "-w", "-"), ("load-buffer", "-"))
"""With -w tmux hands the words on to the terminal's clipboard too; before 3.2 it does not know how."""


class Route(Enum):
    """How copied words went out."""

    TMUX = auto()
    TERMINAL = auto()
    FILE = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of copied words: their route, and the file that has them, if one does."""

    route: Route
    file: Path | None = None
    trouble: str = ""

    def told(self, what: str) -> str:
        """Return one line on where `what` ("Passage") is now; of a terminal it claims only what is known."""
        also = f"; also in {_short(self.file)}" if self.file else ""
        match self.route:
            case Route.TMUX:
                return f"{what} copied to the tmux buffer (paste: prefix ]){also}"
            case Route.TERMINAL:
                return f"{what} sent to the terminal's clipboard (OSC 52), if it takes it{also}"
            case Route.FILE:
                return f"{what} copied to {_short(self.file)}{self.trouble}"
            case Route.NONE:
                return f"{what} not copied: {self.trouble}"


def copy(
    text: str, terminal: Callable[[str], object], environment: Mapping[str, str], *, file: Path, keep_file: bool
) -> Copied:
    """Copy `text` by the best route there is.

    Args:
        text: what to copy, without control characters.
        terminal: writes a sequence to the terminal.
        environment: tells which programs stand between here and the terminal.
        file: the last resort; its folder is made if it is missing.
        keep_file: write it even where another route is open.
    """
    if environment.get("TMUX") and _to_tmux(text):
        route = Route.TMUX
    elif sequence := osc52(text, in_screen=bool(environment.get("STY"))):
        terminal(sequence)
        route = Route.TERMINAL
    else:
        route = Route.FILE
    if not keep_file and route is not Route.FILE:
        return Copied(route)
    try:
        write_file(file, text, private=True)
    except UnwritableError as error:
        return Copied(Route.NONE, trouble=str(error)) if route is Route.FILE else Copied(route)
    return Copied(route, file, ": too long for a terminal's clipboard" if route is Route.FILE else "")


def osc52(text: str, *, in_screen: bool = False) -> str:
    """Return what asks a terminal to take `text` to its clipboard; "" for more than terminals take.

    Args:
        text: what to take.
        in_screen: wrap the request for GNU screen, piece by piece.
    """
    payload = b64encode(text.encode("utf-8", "replace")).decode("ascii")
    if len(payload) > MAX_PAYLOAD:
        return ""
    request = f"\x1b]52;c;{payload}\a"
    if not in_screen:
        return request
    pieces = (request[start : start + _SCREENFUL] for start in range(0, len(request), _SCREENFUL))
    return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)


def _to_tmux(text: str) -> bool:
    """Return True where tmux has taken the text."""
    data = text.encode("utf-8", "replace")
    for order in _LOAD:
        try:
            done = subprocess.run(  # noqa: S603 - nothing of an article is in the order
                ["tmux", *order],  # noqa: S607 - the tmux that the analyst runs
                input=data,
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        if done.returncode == 0:
            return True
    return False


def _short(path: Path | None) -> str:
    """Return a path as people write it, the home folder as ~."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path and path.is_relative_to(home) else str(path)
