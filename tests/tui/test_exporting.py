"""`e` writes a report of what is found and decided, under a new name, and says where."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefreader.report import FORMATS

if TYPE_CHECKING:
    from conftest import Opener, Session

SAVED = "Saved briefreader-report-"


async def written(session: Session, *keys: str) -> None:
    """Press keys that write a report, and wait until it is said what became of it."""
    await session.press(*keys)
    await session.until(lambda: "Saved " in session.lines[-1] or "Not written" in session.lines[-1])


def names_in(folder: Path) -> list[str]:
    """Return what lies in a folder."""
    return [path.name for path in folder.iterdir()]


def steps_to(name: str, start: str = "html") -> tuple[str, ...]:
    """Return the keys that lead from one format to another."""
    names = list(FORMATS)
    distance = names.index(name) - names.index(start)
    return ("down" if distance > 0 else "up",) * abs(distance)


@pytest.mark.parametrize("name", FORMATS)
async def test_each_format_is_written_where_the_app_was_started(opened: Opener, tmp_path: Path, name: str) -> None:
    async with opened() as session:
        await written(session, "e", *steps_to(name), "enter")
        file = tmp_path / f"briefreader-report-1{FORMATS[name].suffix}"
        assert f"Saved {file.name} in {tmp_path}" in session.lines[-1]

    assert file.stat().st_size > 1_000
    assert names_in(tmp_path) == [file.name]


async def test_a_report_never_overwrites_a_file_and_the_last_format_is_offered_again(
    opened: Opener, tmp_path: Path
) -> None:
    (tmp_path / "briefreader-report-1.json").write_text("mine", encoding="utf-8")
    async with opened() as session:
        await written(session, "e", *steps_to("json"), "enter")
        await written(session, "e", "enter")
        assert f"{SAVED}3.json" in session.lines[-1]

    assert (tmp_path / "briefreader-report-1.json").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "briefreader-report-2.json").exists()


@pytest.mark.parametrize(
    ("sideways", "told"), [((), {"D2", "D3"}), (("right",), {"D3"}), (("left",), {"D1", "D2", "D3"})]
)
async def test_a_report_has_the_findings_that_are_asked_for(
    opened: Opener, tmp_path: Path, sideways: tuple[str, ...], told: set[str]
) -> None:
    async with opened() as session:
        await session.press("1", "x", "G", "a")
        await written(session, "e", *steps_to("json"), *sideways, "enter")

    data = json.loads((tmp_path / "briefreader-report-1.json").read_text(encoding="utf-8"))
    assert {one["id"] for one in data["discrepancies"]} == told


async def test_a_report_has_the_articles_words_as_they_are(opened: Opener, tmp_path: Path) -> None:
    async with opened() as session:
        await written(session, "e", *steps_to("json"), "enter")
        texts = [article.text for article in session.reading.original.articles]

    data = json.loads((tmp_path / "briefreader-report-1.json").read_text(encoding="utf-8"))
    assert [article["text"] for article in data["articles"]] == texts


async def test_closing_the_choice_writes_nothing(opened: Opener, tmp_path: Path) -> None:
    async with opened() as session:
        await session.press("e")
        assert "Write a report" in session.text
        await session.press("escape")
        assert "Write a report" not in session.text

    assert names_in(tmp_path) == []


async def test_a_format_that_lacks_its_package_says_what_installs_it(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "docx"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "path", [part for part in sys.path if not (Path(part) / "docx").exists()])
    async with opened() as session:
        await session.press("e")
        assert "missing here: pip install 'briefreader[docx]'" in session.text
        await written(session, *steps_to("docx"), "enter")
        assert "Not written: Word needs a package that is not installed" in session.lines[-1]

    assert names_in(tmp_path) == []


async def test_where_nothing_can_be_written_it_says_why(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    async with opened() as session:
        gone.rmdir()
        await written(session, "e", "enter")
        assert "Not written: the folder that briefreader was started in is gone" in session.lines[-1]


async def test_the_whole_choice_is_seen_on_a_small_terminal(opened: Opener) -> None:
    async with opened(80, 24) as session:
        await session.press("e", *steps_to("docx"))
        for one in FORMATS.values():
            assert one.name in session.text and one.good_for in session.text
        assert "← all but the dismissed →" in session.text
        await session.press("right")
        assert "← only the confirmed →" in session.text
