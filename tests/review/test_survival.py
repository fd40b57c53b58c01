"""Killed at any moment, or out of room: every decision that was confirmed is there, whole, and nothing else is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).parents[2] / "bench" / "survival.py"


def test_every_confirmed_decision_outlives_a_kill_and_a_full_disk() -> None:
    run = subprocess.run(
        [sys.executable, str(BENCH), "--kills", "200", "--json"],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert run.stderr == ""
    told = json.loads(run.stdout)
    for how in ("killed", "limited"):
        assert (told[how]["lost"], told[how]["damaged"]) == (0, []), how
    assert told["killed"]["ended"] >= 200
    assert told["killed"]["confirmed"] > told["killed"]["ended"]
    assert told["limited"]["unconfirmed"] == 0
    assert told["limited"]["confirmed"] > told["limited"]["ended"] > told["limited"]["before_the_first"] > 0
