"""`s` saves the focused pane as a picture, under a new name, and says where."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from briefreader.briefing import empty
from briefreader.reading.article import Article
from briefreader.tui.captures import picture
from briefreader.tui.drawing import themes
from briefreader.tui.drawing.appearance import Colours
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece

if TYPE_CHECKING:
    from conftest import Opener


async def test_s_saves_the_pane_as_it_stands_and_says_where(opened: Opener, tmp_path: Path) -> None:
    async with opened() as session:
        await session.press("n", "s")
        assert f"Saved briefreader-article-a-1.svg in {tmp_path}" in session.lines[-1]

    picture = ET.parse(tmp_path / "briefreader-article-a-1.svg").getroot()
    words = "".join(picture.itertext())
    assert "battlegroups" in words and "four more NATO" not in words


async def test_a_capture_never_overwrites_a_file(opened: Opener, tmp_path: Path) -> None:
    (tmp_path / "briefreader-findings-1.svg").write_text("mine", encoding="utf-8")
    async with opened() as session:
        await session.press("1", "s", "s")
        assert "Saved briefreader-findings-3.svg" in session.lines[-1]

    assert (tmp_path / "briefreader-findings-1.svg").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "briefreader-findings-2.svg").exists()


async def test_where_nothing_can_be_written_it_says_why(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    async with opened() as session:
        gone.rmdir()
        await session.press("s")
        assert "Not saved: the folder that briefreader was started in is gone." in session.lines[-1]


async def test_a_capture_has_spacing_marks_as_they_are_written(opened: Opener, tmp_path: Path) -> None:
    articles = [Article.from_text("नाटो नेता की क्षमता"), Article.from_text("தமிழ்")]
    async with opened(briefing=empty(articles)) as session:
        await session.press("s")

    text = "".join(ET.parse(tmp_path / "briefreader-article-a-1.svg").getroot().itertext())
    assert "नाटो नेता की क्षमता" in text
    assert not any(unicodedata.category(character) == "Co" for character in text)


async def test_a_capture_has_the_colours_of_the_theme_even_without_colours_on_the_terminal(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(theme="light") as session:
        await session.press("n", "s")

    assert themes.load("light").colours["current_back"] in (tmp_path / "briefreader-article-a-1.svg").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("name", ["ansi", "mono"])
async def test_a_capture_in_the_terminals_own_colours_is_legible_anywhere(
    opened: Opener, tmp_path: Path, name: str
) -> None:
    async with opened(theme=name) as session:
        await session.press("n", "s", "1", "s")
    light = themes.load("light").colours

    article = (tmp_path / "briefreader-article-a-1.svg").read_text(encoding="utf-8")
    assert all(light[role] in article for role in ("background", "text", "current", "current_back"))
    findings = (tmp_path / "briefreader-findings-1.svg").read_text(encoding="utf-8")
    assert light["high"] in findings and "default" not in article + findings


@pytest.mark.parametrize("colours", Colours)
def test_a_capture_is_the_same_whatever_the_terminal_shows(colours: Colours) -> None:
    rows = [(Piece("four ", Look.FACT | Look.CURRENT), Piece("groups", Look.DIM))]
    dark = themes.load("dark")

    assert picture(rows, 11, Ink(dark, colours)) == picture(rows, 11, Ink(dark))
