"""Bytes that are typed or pasted, in a real pseudo-terminal: what is not UTF-8 does no harm."""

from __future__ import annotations

import sys
from pathlib import Path

from pty_session import PtySession

from briefreader.briefing import Briefing
from briefreader.review.decisions import Act
from briefreader.review.store import Store


def kept(file: Path, briefing: Briefing) -> list[tuple[Act, str]]:
    with Store(file) as store:
        return [(one.act, one.value) for one in store.load(briefing.articles).decisions]


def command(store: Path) -> list[str]:
    return [sys.executable, "-m", "briefreader", "--no-state", "--store", str(store)]


def test_a_byte_that_is_not_utf8_is_no_key_and_the_next_one_is(tmp_path: Path) -> None:
    with PtySession(command(tmp_path / "review")) as session:
        session.wait_for("facts ")
        session.type(b"\xe9")
        session.settle()
        session.send("?")
        session.wait_for("Keys")
        session.press("escape")
        session.press("q", silence=0.05)

        assert session.wait() == 0


def test_what_stands_around_such_a_byte_is_kept_in_a_note(seed_briefing: Briefing, tmp_path: Path) -> None:
    with PtySession(command(tmp_path / "review")) as session:
        session.wait_for("facts ")
        session.press("n")
        session.press("c")
        for part in (b"one \xe9 two ", b"\x1b[200~abc\xff def", b" \xc3", b"\xa9\x1b[201~", b" \xe2\x82", b"\xac"):
            session.type(part)
            session.settle()
        session.press("escape", silence=0.3)
        session.press("q", silence=0.05)

        assert session.wait() == 0
    assert kept(tmp_path / "review", seed_briefing) == [(Act.NOTE, "one � two abc� def é €")]
