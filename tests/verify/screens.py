"""The app in a real tmux, at two sizes and across a resize: what needs more than a pseudo-terminal (`make verify`)."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from briefreader import resources

SOCKET: Final = f"briefreader-verify-{os.getpid()}"
OUTER: Final = f"{SOCKET}-outer"
"""A second server: its window is the terminal that another client of the first is looked at in."""

HOME: Final = Path(tempfile.mkdtemp(prefix="briefreader-verify-"))
"""Where the app finds and leaves what it remembers; nothing of the user's."""

CONFIGURATION: Final = HOME / "tmux.conf"
"""Keeps a server between two sessions: one that is just ending takes no orders."""

FIRST_WORDS: Final = tuple(path.read_text(encoding="utf-8")[:13] for path in resources.seeds())


def need_tmux() -> None:
    """Install tmux where it is missing and we may."""
    if shutil.which("tmux"):
        return
    if os.geteuid() != 0:
        sys.exit("verify: tmux is missing; install it (apt-get install tmux) and try again")
    subprocess.run(["apt-get", "update"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["apt-get", "install", "--yes", "--no-install-recommends", "tmux"], check=True)


def tmux(*arguments: str, socket: str = SOCKET) -> str:
    """Give a private tmux server an order and return its answer."""
    command = ["tmux", "-L", socket, "-f", str(CONFIGURATION), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def screen(socket: str = SOCKET) -> str:
    """What stands on the screen now."""
    return tmux("capture-pane", "-p", socket=socket)


def wait_for(what: str, holds: Callable[[str], bool], *, seconds: float = 15, socket: str = SOCKET) -> None:
    """Wait until the screen is as `holds` wants it; end the run with the screen where it never is."""
    until = time.monotonic() + seconds
    while not holds(screen(socket)):
        if time.monotonic() > until:
            sys.exit(f"verify: never seen: {what}\n{screen(socket)}")
        time.sleep(0.05)
    print(f"seen: {what}")


def start(columns: int, rows: int, *options: str) -> None:
    """Open the app on the sample articles in a terminal of that size, from a shell that tells how it ended."""
    # tmux has a word for the exit code too, but 3.3 sometimes misses it.
    app = shlex.join([sys.executable, "-m", "briefreader", *options])
    own = (
        f"export XDG_STATE_HOME={shlex.quote(str(HOME / 'state'))} XDG_CONFIG_HOME={shlex.quote(str(HOME / 'config'))}"
    )
    command = f"{own}; {app}; echo ended with $?; exec sleep 60"
    tmux("new-session", "-d", "-s", "app", "-x", str(columns), "-y", str(rows), "sh", "-c", command)


def quit_cleanly() -> None:
    """Leave with `q` and see that it ended well and gave the shell its screen back."""
    tmux("send-keys", "-t", "app", "q")
    wait_for("q ends it with exit code 0 and gives the screen back", lambda shown: shown.strip() == "ended with 0")
    tmux("kill-session", "-t", "app")


def check_wide() -> None:
    start(160, 48, "--no-state")
    wait_for("160×48: both articles", lambda shown: all(words in shown for words in FIRST_WORDS))
    counted = re.compile(r"facts [1-9]\d* · discrepancies [1-9]")
    wait_for("160×48: facts and discrepancies are counted", lambda shown: bool(counted.search(shown)))
    before = screen()
    tmux("send-keys", "-t", "app", "n")
    wait_for("n leads to another fact", lambda shown: shown != before)
    tmux("send-keys", "-t", "app", "?")
    wait_for("? shows the help", lambda shown: "Next discrepancy" in shown)
    tmux("send-keys", "-t", "app", "Escape")
    wait_for("esc closes it", lambda shown: "Next discrepancy" not in shown)
    tmux("send-keys", "-t", "app", "g")
    tmux("resize-window", "-t", "app", "-x", "80", "-y", "24")
    wait_for("shrunk to 80×24: the first article from its start", lambda shown: FIRST_WORDS[0] in shown)
    tmux("resize-window", "-t", "app", "-x", "160", "-y", "48")
    wait_for("grown again: both articles", lambda shown: all(words in shown for words in FIRST_WORDS))
    quit_cleanly()


def check_narrow() -> None:
    start(80, 24, "--no-state")
    wait_for("80×24: the first article", lambda shown: FIRST_WORDS[0] in shown)
    quit_cleanly()


def check_copying() -> None:
    """Copy a passage: tmux's own buffer has it, and so has the file that the app names."""
    start(160, 48)
    wait_for("facts to go to", lambda shown: bool(re.search(r"facts [1-9]", shown)))
    tmux("send-keys", "-t", "app", "n", "y")
    wait_for("y says that the tmux buffer has the passage", lambda shown: "copied to the tmux buffer" in shown)
    file = (HOME / "state" / "briefreader" / "copied.txt").read_text(encoding="utf-8")
    if tmux("show-buffer") != file or "sha256" not in file:
        sys.exit(f"verify: the tmux buffer and the file differ:\n{tmux('show-buffer')}\n{file}")
    print("seen: the buffer and the file have the passage with its citation")
    tmux("send-keys", "-t", "app", "C-l")
    wait_for("the next command takes the message away", lambda shown: "copied" not in shown)


def check_attaching() -> None:
    """Look at the running app from terminals of other sizes: it fits each, and nothing of the old one is left."""
    for columns, rows in ((100, 30), (200, 60), (160, 48)):
        look = f"env -u TMUX tmux -L {SOCKET} attach -t app"
        tmux("new-session", "-d", "-s", "look", "-x", str(columns), "-y", str(rows), look, socket=OUTER)
        size = f"{columns}x{rows - 1}"  # tmux's own line takes one
        told = ("display-message", "-p", "-t", "app", "#{window_width}x#{window_height}")
        wait_for(f"attached: {size}", lambda _, told=told, size=size: tmux(*told).strip() == size)
        wait_for(
            "the frame fits", lambda shown, wide=columns: shown.rstrip("\n").split("\n")[-2].count("─") >= wide // 3
        )
        time.sleep(0.3)
        before = screen()
        tmux("send-keys", "-t", "app", "C-l")
        time.sleep(0.5)
        if screen() != before:
            sys.exit(f"verify: at {size} the screen was not as the app draws it:\n{before}\n{screen()}")
        lines = before.rstrip("\n").split("\n")
        wait_for(
            f"{size}: the client shows what the app draws",
            lambda shown, lines=lines: shown.split("\n")[: len(lines)] == lines,
            socket=OUTER,
        )
        tmux("detach-client", "-s", "app")
        wait_for("detached: the app runs on", lambda shown: "briefreader" in shown and not tmux("list-clients"))


def check_returning() -> None:
    """Leave the app by a signal and open it again: it is where it was."""
    tmux("resize-window", "-t", "app", "-x", "160", "-y", "48")
    tmux("send-keys", "-t", "app", "l", "G")
    wait_for("G leads to the end of the second article", lambda shown: bool(re.search(r" (\d+)/\1 ", shown)))
    time.sleep(0.3)  # both articles have come to rest
    before = screen()
    number = tmux("list-panes", "-t", "app", "-F", "#{pane_pid}").strip()
    subprocess.run(["pkill", "-TERM", "-P", number], check=True)
    wait_for("told to end it ends with 143", lambda shown: shown.strip() == "ended with 143")
    tmux("kill-session", "-t", "app")
    start(160, 48)
    wait_for("opened again it is where it was", lambda shown: shown.split("\n")[:-2] == before.split("\n")[:-2])
    quit_cleanly()


def main() -> None:
    need_tmux()
    CONFIGURATION.write_text("set-option -s exit-empty off\n", encoding="utf-8")
    try:
        check_wide()
        check_narrow()
        check_copying()
        check_attaching()
        check_returning()
    finally:
        for socket in (SOCKET, OUTER):
            subprocess.run(["tmux", "-L", socket, "kill-server"], check=False, capture_output=True)
        shutil.rmtree(HOME, ignore_errors=True)
    print("verify: all seen")


if __name__ == "__main__":
    main()
