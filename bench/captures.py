"""Captures: a pane, a whole pane and the screen in each format, drawn and with the file; and `briefreader capture`."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Final, cast

from figures import APP, Figure, Job, median, read_arguments, show, timed

from briefreader.analysis import compare
from briefreader.capture import FORMATS
from briefreader.config import CaptureSettings
from briefreader.reading.article import Article
from briefreader.tui.app import BriefreaderApp
from briefreader.tui.keys.commands import Focus
from briefreader.tui.screens.reading import ReadingScreen

SIZE: Final = (160, 48)
KEYS: Final = {"the pane, s": "s", "the whole pane, S": "S", "the screen, ctrl+s": "ctrl+s"}

FIRST: Final = "import time; start = time.perf_counter(); import resvg_py; print((time.perf_counter() - start) * 1000)"


async def keys(job: Job, name: str, folder: Path) -> list[Figure]:
    """Measure from the key to the file, in the running app."""
    briefing = compare([Article.read(path) for path in job.files])
    app = BriefreaderApp(briefing.articles, briefing=briefing, captures=CaptureSettings(format=name, folder=folder))
    figures = []
    async with app.run_test(size=SIZE) as pilot:
        screen = cast(ReadingScreen, app.screen)
        while screen.comparing:
            await pilot.pause()
        await pilot.press("]")
        for said, key in KEYS.items():
            command = screen.keymap.command(key, Focus.ARTICLE)
            capture = partial(screen.action_command, command.name if command else "")
            times = [timed(capture) for _ in range(job.rounds)]
            figures += [
                Figure(f"{name}: {said}, the first time", "ms", times[0]),
                Figure(f"{name}: {said}", "ms", median(times)),
            ]
    return figures


def commands(job: Job, folder: Path) -> list[Figure]:
    """Measure `briefreader capture` as a whole process, beside `briefreader report` on the same files."""
    figures = []
    report = [*APP, "report", "--no-store", "--config", os.devnull, *job.files]
    for name, each in FORMATS.items():
        ours, peer = [], []
        for number in range(job.rounds):
            out = folder / f"command-{number}{each.suffix}"
            capture = [*APP, "capture", "--no-store", "--config", os.devnull, "-o", str(out), *job.files]
            ours.append(timed(partial(run, capture)))
            peer.append(timed(partial(run, report)))
        figures.append(Figure(f"briefreader capture --format {name}", "ms", median(ours), median(peer)))
    return figures


def run(command: list[str]) -> None:
    """Run a command to its end."""
    subprocess.run(command, check=True, capture_output=True)


def main(job: Job) -> None:
    with tempfile.TemporaryDirectory(prefix="briefreader-bench-") as name:
        folder = Path(name)
        figures = [figure for name in FORMATS for figure in asyncio.run(keys(job, name, folder))]
        imported = subprocess.run([sys.executable, "-c", FIRST], check=True, capture_output=True, text=True)
        figures.append(Figure("png: loading its renderer", "ms", float(imported.stdout)))
        show("captures", "nothing", figures, job)
        show("capture without a terminal", "briefreader report", commands(job, folder), job)


if __name__ == "__main__":
    main(read_arguments(__doc__))
