"""`s`, `S` and ctrl+s save what is on the screen, under a new name, and say where."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from briefreader.briefing import Briefing, empty
from briefreader.capture import FORMATS
from briefreader.capture.svg import LINE
from briefreader.config import CaptureSettings
from briefreader.markings import marking
from briefreader.reading.article import Article
from briefreader.resources import seeds
from briefreader.review.decisions import Act, Cited, Decision, Reliability, Sort, Target
from briefreader.review.store import Store
from briefreader.tui.app import BriefreaderApp
from briefreader.tui.captures import picture, screen_view
from briefreader.tui.drawing import themes
from briefreader.tui.drawing.appearance import Colours
from tests.report.hostile import PAYLOADS, hostile_briefing

if TYPE_CHECKING:
    from conftest import Opener

SVG = "{http://www.w3.org/2000/svg}"


async def test_s_saves_the_pane_as_it_stands_and_says_where(opened: Opener, tmp_path: Path) -> None:
    async with opened() as session:
        await session.press("n", "s")
        assert f"Saved briefreader-article-a-1.svg in {tmp_path}" in session.lines[-1]

    words = "\n".join(_rows(tmp_path / "briefreader-article-a-1.svg"))
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
        assert "Not saved: the folder that briefreader was started in is gone" in session.lines[-1]


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
async def test_a_capture_is_the_same_whatever_the_terminal_shows(seed_briefing: Briefing, colours: Colours) -> None:
    app = BriefreaderApp(seed_briefing.articles, briefing=seed_briefing, theme="dark", colours=colours)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("]")
        view = screen_view(app._reading)
        drawn = picture(view.rows, view.width, app._reading.ink.theme)

    used = {run.foreground for row in drawn.rows for run in row}
    assert used <= set(themes.load("dark").colours.values()) and len(used) > 5


async def test_the_caption_has_the_grade_of_a_source_that_was_graded(opened: Opener, tmp_path: Path) -> None:
    store = tmp_path / "decisions"
    async with opened(store=store) as session:
        articles = session.reading.original.articles
    with Store(store) as there:
        source = Target(Sort.ARTICLE, (Cited(articles[1].sha256, 0, 0, ""),), "B")
        there.add(Decision(Act.RELIABILITY, source, Reliability.B), articles)
    async with opened(store=store) as session:
        await session.press("ctrl+s")

    said = " ".join(" ".join(_rows(tmp_path / "briefreader-screen-1.svg")).split())
    assert said.count("source reliability B, usually reliable, sha256") == 1


# The whole pane, the whole screen.


async def test_shift_s_saves_what_is_scrolled_away_too(opened: Opener, tmp_path: Path) -> None:
    async with opened(80, 24) as session:
        await session.press("S", "s")
        assert "Saved briefreader-article-a-2.svg" in session.lines[-1]
        last = seeds()[0].read_text(encoding="utf-8").split()[-3:]

    whole, seen = (_words(tmp_path / f"briefreader-article-a-{number}.svg") for number in (1, 2))
    assert " ".join(last) in whole and " ".join(last) not in seen
    assert "┃" in seen and "┃" not in whole


@pytest.mark.parametrize("rows", [16, 24])  # both sides share a line, each has one
async def test_shift_s_in_a_list_without_room_for_that_has_every_entry_whole(
    opened: Opener, tmp_path: Path, seed_briefing: Briefing, rows: int
) -> None:
    long = tuple(
        replace(one, summary=f"A: {'a long way round ' * 6}to {one.id}; B: {'straight on ' * 8}to {one.id}")
        for one in seed_briefing.discrepancies
    )
    async with opened(80, rows, briefing=replace(seed_briefing, discrepancies=long)) as session:
        await session.press("1", "j", "S", "s")

    whole, seen = (_words(tmp_path / f"briefreader-findings-{number}.svg") for number in (1, 2))
    listed = whole.partition("Shows")[0]
    assert all(listed.count(f"to {one.id}") == 2 for one in long)
    assert "…" not in listed and "…" in seen.partition("Shows")[0]
    assert "▸ ▲ quotation" in whole and "both in quotation marks, one speaker" in whole


async def test_shift_s_in_the_matrix_has_its_head_once(opened: Opener, tmp_path: Path) -> None:
    async with opened(120, 16) as session:
        await session.press("m", "S")

    whole = _words(tmp_path / "briefreader-matrix-1.svg")
    assert whole.count("Washington") == 2  # in the head of its column, and among the sources
    assert all(f" {number}  " in whole for number in range(1, 5))


async def test_ctrl_s_saves_all_panes_with_header_and_footer(opened: Opener, tmp_path: Path) -> None:
    async with opened() as session:
        await session.press("]")
        lines = session.lines
        await session.press("ctrl+s")
        assert "Saved briefreader-screen-1.svg" in session.lines[-1]

    rows = _rows(tmp_path / "briefreader-screen-1.svg")
    assert [row.rstrip() for row in rows[: len(lines)]] == [line.rstrip() for line in lines]


async def test_what_is_monstrous_is_not_captured_and_it_is_said_why(opened: Opener) -> None:
    async with opened(briefing=empty([Article.from_text("One line.\n" * 6_000)])) as session:
        await session.press("S")
        assert "rows are more than the 3,000 that a capture holds" in session.lines[-1]
        await session.press("s")
        assert "Saved" in session.lines[-1]


# What it says of itself.


async def test_the_caption_says_what_is_shown_when_and_from_which_source(opened: Opener, tmp_path: Path) -> None:
    async with opened() as session:
        await session.press("]", "s")
        sha256 = session.reading.briefing.articles[0].sha256

    rows = _rows(tmp_path / "briefreader-article-a-1.svg")
    said = " ".join(" ".join(rows).split())
    assert "Shows Article A, discrepancy D1 looked at, as seen in" in said
    assert "Sources A: publisher unknown, untitled, undated" in said
    assert f"sha256 {sha256[:12]}" in said and sha256 not in said
    assert re.search(r"Captured \d{4}-\d\d-\d\d \d\d:\d\d UTC with briefreader", said)


async def test_only_articles_that_the_capture_shows_are_cited_and_their_highest_marking_is_borne(
    opened: Opener, seed_briefing: Briefing, tmp_path: Path
) -> None:
    first, second = seed_briefing.articles
    marked = (replace(first, marking=marking("RESTRICTED")), replace(second, marking=marking("SECRET")))
    async with opened(briefing=replace(seed_briefing, articles=marked)) as session:
        await session.press("s", "l", "s", "1", "s")

    found = [_rows(tmp_path / f"briefreader-{name}-1.svg") for name in ("article-a", "article-b", "findings")]
    assert [rows[0].strip() for rows in found] == ["RESTRICTED", "SECRET", "SECRET"]
    assert [rows[-1].strip() for rows in found] == ["RESTRICTED", "SECRET", "SECRET"]
    cited = [[letter for letter in "AB" if f"{letter}: " in "\n".join(rows).partition("Sources")[2]] for rows in found]
    assert cited == [["A"], ["B"], ["A", "B"]]


async def test_a_bare_capture_is_the_pane_and_nothing_else(tmp_path: Path, seed_briefing: Briefing) -> None:
    marked = tuple(replace(article, marking=marking("SECRET")) for article in seed_briefing.articles)
    settings = CaptureSettings(format="text", bare=True)
    app = BriefreaderApp(marked, briefing=replace(seed_briefing, articles=marked), captures=settings)
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.press("]", "s")
        pane = app._reading.active.text()

    assert (tmp_path / "briefreader-article-a-1.txt").read_text(encoding="utf-8") == pane + "\n"


@pytest.mark.parametrize("name", FORMATS)
async def test_format_theme_and_folder_are_the_settings_own(tmp_path: Path, seed_briefing: Briefing, name: str) -> None:
    folder = tmp_path / "evidence"
    folder.mkdir()
    settings = CaptureSettings(format=name, theme="light", folder=folder)
    app = BriefreaderApp(seed_briefing.articles, briefing=seed_briefing, theme="dark", captures=settings)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("]", "1", "s")
        assert f" Saved briefreader-findings-1{FORMATS[name].suffix} in " in app._reading.footer.row_on(0)[0].text
        assert app._reading.footer.row_on(0)[0].text.endswith("/evidence")

    made = (folder / f"briefreader-findings-1{FORMATS[name].suffix}").read_bytes()
    if name in {"svg", "html"}:
        assert themes.load("light").colours["background"].encode() in made
        assert themes.load("dark").colours["background"].encode() not in made
    elif name == "text":
        assert "Discrepancies 3" in made.decode()
    else:
        assert made.startswith(b"\x89PNG")


@pytest.mark.parametrize("name", ["svg", "html", "text"])
async def test_hostile_articles_are_only_text_in_every_format(tmp_path: Path, name: str) -> None:
    briefing = hostile_briefing("\n".join(PAYLOADS[:20]))
    app = BriefreaderApp(briefing.articles, briefing=briefing, captures=CaptureSettings(format=name))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("n", "S", "2", "S", "ctrl+s")

    suffix = FORMATS[name].suffix
    for pane in ("article-a", "findings", "screen"):
        made = (tmp_path / f"briefreader-{pane}-1{suffix}").read_text(encoding="utf-8")
        assert all(line.isprintable() for line in made.split("\n"))
        assert name == "text" or not re.search("<(script|img|svg/|style>[*])", made)
        assert name != "svg" or ET.fromstring(made).tag == f"{SVG}svg"


def _rows(file: Path) -> list[str]:
    """Return the rows of an SVG by their place, blank ones too, as they would be selected and copied."""
    root = ET.parse(file).getroot()
    rows = {int(text.attrib["y"]) // LINE: "".join(text.itertext()) for text in root.iter(f"{SVG}text")}
    return [rows.get(number, "") for number in range(max(rows) + 1)]


def _words(file: Path) -> str:
    return " ".join("\n".join(_rows(file)).split(" ")) if "matrix" in file.name else _unframed(file)


def _unframed(file: Path) -> str:
    """Return an article's words without the frame and the line ends."""
    return " ".join(" ".join(row.strip("│┃ ") + ("┃" if "┃" in row else "") for row in _rows(file)).split())
