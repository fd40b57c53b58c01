"""Coming back: the same articles open where they were left, whatever ended the session before."""

from __future__ import annotations

import json
import os
import signal
import stat
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pty_session import PtySession, under_a_shell

from briefreader.briefing import Briefing, empty
from briefreader.model import Kind, Severity
from briefreader.reading.article import Article
from briefreader.resources import seeds
from briefreader.review.judgements import Standing
from briefreader.tui.app import BriefreaderApp
from briefreader.tui.places.filters import ALL, Filter, Gone
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Order, Place, Tab
from briefreader.tui.places.remembered import MAX_SETS, LookedAt, Remembered, Spot, decoded, encoded, keep, recall

if TYPE_CHECKING:
    from conftest import Opener

ONE, OTHER = (Article.from_text(f"{name} sentence. Another one.\n\nAnd the last.") for name in ("First", "Second"))
PAIR = empty([ONE, OTHER]).articles
LEFT = Remembered(
    place=Place(
        filters=(
            Filter(frozenset({Severity.HIGH}), frozenset({Kind.TIME})),
            ALL,
            Filter(verdicts=frozenset({Standing.OPEN, Gone.STALE})),
            ALL,
        ),
        pane=Pane.FINDINGS,
        article=1,
        tab=Tab.FACTS,
        linked=False,
        zoomed=True,
        order=Order.SCORE,
    ),
    spots=(Spot(16, 0), Spot(17, 31, 1)),
    chosen=(frozenset(), frozenset(), frozenset({(0, 0, 14), (1, 0, 16)}), frozenset()),
    subject=LookedAt(Tab.FACTS, frozenset({(0, 0, 14), (1, 0, 16)})),
    topic=frozenset({(1, 17, 29)}),
    theme="light",
    told=({"title": "A title"}, {"publisher": None, "published": date(2022, 3, 24)}),
)


# The value and its file.


def test_what_is_kept_is_what_is_recalled(tmp_path: Path) -> None:
    keep(tmp_path, PAIR, LEFT)

    assert recall(tmp_path, PAIR) == LEFT


def test_articles_in_another_order_are_the_same_set(tmp_path: Path) -> None:
    keep(tmp_path, PAIR, LEFT)
    back = recall(tmp_path, empty([OTHER, ONE]).articles)

    assert back is not None
    assert back.place.article == 0
    assert back.spots == (Spot(17, 31, 1), Spot(16, 0))
    assert back.told == LEFT.told[::-1]
    assert back.subject == LookedAt(Tab.FACTS, frozenset({(1, 0, 14), (0, 0, 16)}))


def test_another_set_is_another_matter(tmp_path: Path) -> None:
    keep(tmp_path, PAIR, LEFT)

    assert recall(tmp_path, PAIR[:1]) is None
    assert recall(tmp_path, (*PAIR, PAIR[0])) is None


def test_no_word_of_an_article_is_kept_and_nobody_else_can_read_the_rest(tmp_path: Path) -> None:
    keep(tmp_path / "new", PAIR, LEFT)
    (file,) = (tmp_path / "new" / "sets").iterdir()

    assert "sentence" not in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == stat.S_IMODE(file.parent.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", "7", '{"version": 2}', "[" * 100_000, "\x00", '{"version": 1}']
)
def test_a_file_that_makes_no_sense_is_as_good_as_none(tmp_path: Path, content: str) -> None:
    keep(tmp_path, PAIR, LEFT)
    (file,) = (tmp_path / "sets").iterdir()
    file.write_text(content, encoding="utf-8")

    assert recall(tmp_path, PAIR) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("article", 7), ("article", True), ("article", "x"), ("first", -1), ("pane", "cellar"), ("pane", []),
        ("tab", "LATER"), ("tab", {}), ("linked", "yes"), ("spots", [[10**9, -3]]), ("spots", [["a", None], 3]),
        ("spots", {"0": 1}), ("chosen", [1]), ("chosen", {"FACTS": [[0, 5, 2], [9, 0, 1], ["x"]]}), ("subject", "F1"),
        ("subject", {"tab": "FACTS", "finding": [[0, 0, 10**9]]}), ("unfolded", [4, None]), ("theme", 3),
        ("told", "x"), ("told", [{"title": 3, "published": "yesterday", "text": "other"}, 4]),
        ("filters", {"DISCREPANCIES": {"kinds": "all", "severities": 3}}), ("filters", {"FACTS": {"kinds": ["time"]}}),
        ("filters", []), ("order", "alphabet"), ("topic", [[0, 1]]),
    ],
)  # fmt: skip
def test_a_field_that_makes_no_sense_is_as_at_the_beginning(field: str, value: object) -> None:
    data = encoded(LEFT, PAIR)
    begun = encoded(Remembered(Place(), (Spot(), Spot())), PAIR)
    back = decoded(data | {field: value}, PAIR)

    assert back is not None
    assert json.dumps(encoded(back, PAIR)) == json.dumps(data | {field: begun[field]})


def test_fields_that_are_missing_or_new_do_no_harm() -> None:
    data: dict[str, Any] = {"version": 1, "articles": [article.sha256 for article in PAIR], "weather": "fair"}

    assert decoded(data, PAIR) == Remembered(Place(), (Spot(), Spot()))


def test_the_sets_left_longest_ago_are_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "sets"
    folder.mkdir()
    for number in range(MAX_SETS + 5):
        (folder / f"{number}.json").write_text("{}", encoding="utf-8")
        os.utime(folder / f"{number}.json", (number, number))
    keep(tmp_path, PAIR, LEFT)

    kept = {file.stem for file in folder.iterdir()}
    assert len(kept) == MAX_SETS
    assert "5" not in kept and "6" in kept
    assert recall(tmp_path, PAIR) == LEFT


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "sets").write_text("in the way", encoding="utf-8")
    keep(tmp_path, PAIR, LEFT)

    assert recall(tmp_path, PAIR) is None


# The app.


async def returned(opened: Opener, state: Path, keys: Sequence[str], *, width: int = 160) -> tuple[str, str]:
    """Press keys, close the app and open it again; return the screen before and after."""
    async with opened(width, state=state) as session:
        await session.press(*keys)
        session.reading.say("")
        await session.pilot.pause()
        before = session.picture
    async with opened(width, state=state) as session:
        return before, session.picture


@pytest.mark.parametrize(
    "keys",
    [
        ("j", "j", "j"),
        ("pagedown", "pagedown", "k"),
        ("l", "G"),
        ("n", "n"),
        ("]", "]"),
        ("3", "j", "j", "enter"),
        ("2", "j", "enter"),
        ("l", "2", "j", "enter", "n"),
        ("4", "j"),
        ("tab", "tab", "tab", "z"),
        ("L", "l", "pagedown"),
        ("n", "T", "j", "enter"),
    ],
    ids=" ".join,
)
async def test_the_app_opens_where_it_was_left(opened: Opener, tmp_path: Path, keys: Sequence[str]) -> None:
    before, after = await returned(opened, tmp_path, keys)

    assert after == before


async def test_it_opens_where_it_was_left_in_a_small_terminal_too(opened: Opener, tmp_path: Path) -> None:
    before, after = await returned(opened, tmp_path, ("l", "n", "n"), width=80)

    assert after == before


async def test_the_first_thing_drawn_is_the_place_and_not_the_start(
    opened: Opener, tmp_path: Path, seed_briefing: Briefing
) -> None:
    async with opened(state=tmp_path) as session:
        await session.press("G")
        last = session.reading.active.sentence
    remembered = recall(tmp_path, seed_briefing.articles)
    app = BriefreaderApp(seed_briefing.articles, briefing=seed_briefing, remembered=remembered)
    tops: list[int] = []
    async with app.run_test(size=(160, 48)) as pilot:
        view = app._reading.active
        tops.append(view.top)
        while app._reading.comparing:
            await pilot.pause()
        tops.append(view.top)

    assert view.sentence == last
    assert tops[0] == tops[1] > 0


async def test_what_was_looked_at_is_found_again_under_another_number(
    opened: Opener, tmp_path: Path, seed_briefing: Briefing
) -> None:
    async with opened(state=tmp_path) as session:
        await session.press("n", "n")
        looked_at = session.reading.looked_at
    renamed = {fact.id: f"F{number + 20}" for number, fact in enumerate(seed_briefing.facts)}
    other = replace(
        seed_briefing,
        facts=tuple(replace(fact, id=renamed[fact.id], discrepancies=()) for fact in reversed(seed_briefing.facts)),
        links=(),
        discrepancies=(),
    )
    async with opened(briefing=other, state=tmp_path) as session:
        assert session.reading.looked_at == looked_at
        assert session.reading.place.subject.fact in renamed.values()


async def test_a_session_closed_before_the_comparison_ended_forgets_nothing(
    opened: Opener, tmp_path: Path, seed_briefing: Briefing
) -> None:
    async with opened(state=tmp_path) as session:
        await session.press("]", "3", "j")
    before = recall(tmp_path, seed_briefing.articles)
    app = BriefreaderApp(seed_briefing.articles, state=tmp_path, remembered=before)
    app.keep()

    assert before is not None
    assert before.subject is not None
    assert recall(tmp_path, seed_briefing.articles) == before


# Ends from outside, in a real terminal.


def in_terminal(state: Path, *options: str) -> PtySession:
    command = [sys.executable, "-m", "briefreader", *options, *map(str, seeds())]
    session = PtySession(command, environment={"XDG_STATE_HOME": str(state)})
    session.wait_for("facts ")
    session.settle()
    return session


def kept(state: Path) -> dict[str, Any]:
    """Return what is remembered of the only set."""
    (file,) = (state / "briefreader" / "sets").iterdir()
    data = json.loads(file.read_text("utf-8"))
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_session_that_is_told_to_end_gives_the_terminal_back_and_is_remembered(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    with in_terminal(tmp_path) as session:
        session.press("l")
        os.kill(session._process, number)

        assert session.wait(timeout=3) == code
    assert kept(tmp_path)["article"] == 1
    for off in (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l", b"\x1b[?2004l"):
        assert session.output.rfind(off) > session.output.rfind(
            off.replace(b"l", b"h") if off.endswith(b"l") else b"\x1b[?25l"
        )


def test_a_closed_terminal_ends_the_session_and_it_is_remembered(tmp_path: Path) -> None:
    with in_terminal(tmp_path) as session:
        session.press("l")
    # Leaving the block hangs up, and waits for the end for three seconds.

    assert session.exit_code == 129
    assert kept(tmp_path)["article"] == 1


def test_what_was_told_of_an_article_need_not_be_told_again(tmp_path: Path) -> None:
    with in_terminal(tmp_path) as session:
        for key in ("i", "j", "j", "enter", *"2022-03-24", "enter", "escape"):
            session.press(key, silence=0.05)
        session.wait_for("24 Mar 2022")
        session.press("q", silence=0.05)
        session.wait()
    with in_terminal(tmp_path) as session:
        assert "A 24 Mar 2022" in session.text
    with in_terminal(tmp_path, "--date", "A=2021-01-02") as session:
        assert "A 2 Jan 2021" in session.text and "24 Mar 2022" not in session.text


@pytest.mark.parametrize("option", ["--no-state", "--no-store"])
def test_with_no_state_nothing_is_remembered_and_nothing_recalled(tmp_path: Path, option: str) -> None:
    with in_terminal(tmp_path) as session:
        session.press("l")
        session.press("q", silence=0.05)
        session.wait()
    before = kept(tmp_path)
    with in_terminal(tmp_path, option) as session:
        session.press("j")
        session.press("q", silence=0.05)
        session.wait()

    assert kept(tmp_path) == before


def test_ctrl_z_gives_the_shell_the_terminal_and_fg_brings_it_all_back(tmp_path: Path) -> None:
    command = under_a_shell([sys.executable, "-m", "briefreader", *map(str, seeds())])
    with PtySession(command, environment={"XDG_STATE_HOME": str(tmp_path)}) as session:
        session.wait_for("facts ")
        session.settle()
        session.press("l")
        before = len(session.output)
        session.send("\x1a")
        session.wait_for("ASLEEP")
        asleep = bytes(session.output[before:])
        assert kept(tmp_path)["article"] == 1, "it may never come back"

        before = len(session.output)
        shown = session.text.count("facts ")
        session.send("\r")
        session.wait_for("facts ", times=shown + 1)
        session.settle(silence=0.5)
        awake = bytes(session.output[before:])
        before = len(session.output)
        session.press("?")
        helped = bytes(session.output[before:])
        session.press("escape")
        session.press("q", silence=0.05)

        assert session.wait() == 0
    assert b"\x1b[?1049l" in asleep and b"\x1b[?25h" in asleep
    assert b"\x1b[?1049h" in awake and b"President Joe Biden" in awake and "╭─".encode() in awake
    assert b"Next discrepancy" in helped
