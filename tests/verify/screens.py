"""The app in a real tmux, at two sizes and across a resize: what needs more than a pseudo-terminal (`make verify`)."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Final

from briefreader import resources

SOCKET: Final = f"briefreader-verify-{os.getpid()}"
FIRST_WORDS: Final = tuple(path.read_text(encoding="utf-8")[:13] for path in resources.seeds())


def need_tmux() -> None:
    """Install tmux where it is missing and we may."""
    if shutil.which("tmux"):
        return
    if os.geteuid() != 0:
        sys.exit("verify: tmux is missing; install it (apt-get install tmux) and try again")
    subprocess.run(["apt-get", "update"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["apt-get", "install", "--yes", "--no-install-recommends", "tmux"], check=True)


def tmux(*arguments: str) -> str:
    """Give the private tmux server an order and return its answer."""
    command = ["tmux", "-L", SOCKET, "-f", os.devnull, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def screen() -> str:
    """What stands on the screen now."""
    return tmux("capture-pane", "-p")


def wait_for(what: str, holds: Callable[[str], bool], *, seconds: float = 15) -> None:
    """Wait until the screen is as `holds` wants it; end the run with the screen where it never is."""
    until = time.monotonic() + seconds
    while not holds(screen()):
        if time.monotonic() > until:
            sys.exit(f"verify: never seen: {what}\n{screen()}")
        time.sleep(0.05)
    print(f"seen: {what}")


def start(columns: int, rows: int) -> None:
    """Open the app on the sample articles in a terminal of that size, from a shell that tells how it ended."""
    # tmux has a word for the exit code too, but 3.3 sometimes misses it.
    command = f"{shlex.quote(sys.executable)} -m briefreader; echo ended with $?; exec sleep 60"
    tmux("new-session", "-d", "-s", "app", "-x", str(columns), "-y", str(rows), "sh", "-c", command)


def quit_cleanly() -> None:
    """Leave with `q` and see that it ended well and gave the shell its screen back."""
    tmux("send-keys", "-t", "app", "q")
    wait_for("q ends it with exit code 0 and gives the screen back", lambda shown: shown.strip() == "ended with 0")
    tmux("kill-session", "-t", "app")


def check_wide() -> None:
    start(160, 48)
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
    start(80, 24)
    wait_for("80×24: the first article", lambda shown: FIRST_WORDS[0] in shown)
    quit_cleanly()


def main() -> None:
    need_tmux()
    try:
        check_wide()
        check_narrow()
    finally:
        subprocess.run(["tmux", "-L", SOCKET, "kill-server"], check=False, capture_output=True)
    print("verify: all seen")


if __name__ == "__main__":
    main()
