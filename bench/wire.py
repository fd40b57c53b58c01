"""What every key costs over a slow line: bytes and milliseconds until quiet, and bytes while nobody touches a key."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from figures import APP, BARE_APP, Figure, Job, median, read_arguments, show
from pty_session import Burst, PtySession
from start import first_words

# In an order that undoes itself, less one `n`: every round walks one fact on and finds the app in the same layout.
ROUND: Final = ("n", "n", "N", "j", "k", "down", "pagedown", "pageup", "]", "tab", "shift+tab", "G", "g", "z", "z")
SHARED: Final = ("down", "pagedown", "pageup")
"""Keys that mean the same in the bare app."""

IDLE: Final = 10.0


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
    figures = [Figure(f"idle for {IDLE:.0f} s", "bytes", idle.size, peer_idle.size)]
    for key, bursts in ours.items():
        beside = bare.get(key)
        size, peer_size = (median(burst.size for burst in some) if some else None for some in (bursts, beside))
        wait, peer_wait = (median(burst.milliseconds for burst in some) if some else None for some in (bursts, beside))
        figures.append(Figure(key, "bytes", size or 0, peer_size))
        figures.append(Figure(key, "ms", wait or 0, peer_wait))
    show("wire", "a bare two-pane Textual app", figures, job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
