"""What every key costs over a slow line: bytes and milliseconds until quiet, and bytes while nobody touches a key."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from figures import APP, BARE_APP, Figure, Job, median, read_arguments, show
from pty_session import Burst, PtySession
from start import first_words

# In an order that undoes itself, less one `n`: every round walks one fact on and finds the app in the same layout.
ROUND: Final = ("n", "n", "N", "j", "k", "down", "pagedown", "pageup", "]", "tab", "shift+tab", "G", "g", "z", "z")
SHARED: Final = ("down", "pagedown", "pageup")
"""Keys that mean the same in the bare app."""

PAGES: Final = ("pagedown", "pageup")
DECIDED: Final = ("a", "x", "x", "a", "u", "u", "j")
"""Verdicts in the list of discrepancies: each is on the disk before it is on the screen."""

IDLE: Final = 10.0

Bursts = Mapping[str, Sequence[Burst]]


def main(job: Job) -> None:
    ours: defaultdict[str, list[Burst]] = defaultdict(list)
    bare: defaultdict[str, list[Burst]] = defaultdict(list)
    with PtySession([*APP, *job.files]) as app, PtySession([*BARE_APP, *job.files]) as peer:
        for session in (app, peer):
            session.wait_for(first_words(job.files[0]))
            session.settle(silence=1)
        idle, peer_idle = app.settle(silence=IDLE, timeout=IDLE), peer.settle(silence=IDLE, timeout=IDLE)
        for _ in range(job.rounds):
            for key in ROUND:
                ours[key].append(app.press(key))
                if key in SHARED:
                    bare[key].append(peer.press(key))
            peer.press("home")
    idling = Figure(f"idle for {IDLE:.0f} s", "bytes", idle.size, peer_idle.size)
    show("wire", "a bare two-pane Textual app", [idling, *key_figures(ours, bare)], job)
    decisions(job)
    pages(job)


def decisions(job: Job) -> None:
    """Confirm, dismiss and undo in the list, each decision kept in a store of its own."""
    ours: defaultdict[str, list[Burst]] = defaultdict(list)
    with TemporaryDirectory() as folder:
        command = [*APP, "--store", str(Path(folder) / "decisions"), *job.files]
        with PtySession(command) as app:
            app.wait_for("reviewed 0/")
            app.settle(silence=1)
            app.press("1")
            for _ in range(job.rounds):
                for key in DECIDED:
                    ours[key].append(app.press(key))
    show("wire, decisions kept on the disk", "no peer", key_figures(ours, {}), job)


def pages(job: Job) -> None:
    """Turn pages of one article alone, beside vimdiff with the same files where it is installed."""
    ours: defaultdict[str, list[Burst]] = defaultdict(list)
    theirs: defaultdict[str, list[Burst]] = defaultdict(list)
    vimdiff = shutil.which("vimdiff")
    with ExitStack() as stack:
        app = stack.enter_context(PtySession([*APP, *job.files]))
        app.wait_for(first_words(job.files[0]))
        app.settle(silence=1)
        app.press("z")
        peer = stack.enter_context(PtySession([vimdiff, "-R", *job.files[:2]])) if vimdiff else None
        if peer:
            peer.settle(silence=1)
        for _ in range(job.rounds):
            for key in PAGES:
                ours[key].append(app.press(key))
                if peer:
                    theirs[key].append(peer.press(key))
    show(
        "wire, one article alone",
        "vimdiff" if vimdiff else "no peer: vimdiff is missing",
        key_figures(ours, theirs),
        job,
    )


def key_figures(ours: Bursts, theirs: Bursts) -> Iterable[Figure]:
    """Yield the bytes and milliseconds of each key, beside the peer's where it has that key."""
    for key, bursts in ours.items():
        beside = theirs.get(key)
        size, peer_size = (median(burst.size for burst in some) if some else None for some in (bursts, beside))
        wait, peer_wait = (median(burst.milliseconds for burst in some) if some else None for some in (bursts, beside))
        yield Figure(key, "bytes", size or 0, peer_size)
        yield Figure(key, "ms", wait or 0, peer_wait)


if __name__ == "__main__":
    main(read_arguments(__doc__))
