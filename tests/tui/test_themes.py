"""Themes are legible and tell things apart without hue, and a wrong one is refused with its file, key and reason."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.color import Color, ColorSystem

from briefreader.errors import UsageError
from briefreader.model import Severity, Span
from briefreader.tui.drawing import themes, words
from briefreader.tui.drawing.appearance import Colours
from briefreader.tui.drawing.looks import Ink, Look
from briefreader.tui.drawing.rows import Piece, Row
from briefreader.tui.panes.fact_rows import passage_rows
from briefreader.tui.panes.finding_rows import entries, head_row
from briefreader.tui.panes.lines import Line
from briefreader.tui.panes.marks import Mark, Marks, article_row
from briefreader.tui.places.place import Tab
from briefreader.tui.widgets.drawn import Drawn
from briefreader.tui.widgets.framed import Framed

if TYPE_CHECKING:
    from conftest import Opener

    from briefreader.briefing import Briefing

WORDS = ("text", "dim", "focus", "name", "key", "fact", "agree", "differ", "high", "medium", "low")
DRAWN_ON = [(role, back) for role in WORDS for back in ("background", "cursor_back")] + [("current", "current_back")]
OWN_COLOURS = ("ansi", "mono")
NEEDED = {name: 4.5 for name in themes.names() if name not in OWN_COLOURS} | {"high-contrast": 7.0}
TEXT = "four groups"


@pytest.fixture
def own_themes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the analyst's themes, with one in it that is wrong."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = themes.own_folder()
    folder.mkdir(parents=True)
    (folder / "broken.toml").write_text('base = "dark"\n[colours]\ntext = "puce"\n', encoding="utf-8")
    return folder


# Legible.


def contrast(one: Color, other: Color) -> float:
    def luminance(colour: Color) -> float:
        parts = [part / 255 for part in colour.get_truecolor()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours_of(name: str, system: ColorSystem) -> dict[str, Color]:
    return {role: Color.parse(colour).downgrade(system) for role, colour in themes.load(name).colours.items()}


@pytest.mark.parametrize("system", [ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT])
@pytest.mark.parametrize("name", NEEDED)
def test_words_stand_out_from_what_they_are_written_on(name: str, system: ColorSystem) -> None:
    colours = colours_of(name, system)
    faint = {
        (role, back): round(ratio, 2)
        for role, back in DRAWN_ON
        if (ratio := contrast(colours[role], colours[back])) < NEEDED[name]
    }

    assert not faint


@pytest.mark.parametrize("system", [ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT])
@pytest.mark.parametrize("name", NEEDED)
def test_a_terminal_of_256_colours_keeps_apart_what_must_differ(name: str, system: ColorSystem) -> None:
    colours = colours_of(name, system)

    assert len({colours[role].get_truecolor() for role in ("fact", "text")}) == 2
    assert len({colours[role].get_truecolor() for role in ("background", "cursor_back", "current_back")}) == 3


async def test_everything_that_is_drawn_is_legible(opened: Opener) -> None:
    """The pairs above are those of looks; these are the cells of real screens, overlays and all."""
    async with opened() as session:
        for keys in ((), ("n",), ("]", "1", "j"), ("3",), ("?",), ("escape", "ctrl+p", "down")):
            await session.press(*keys)
            for name, needed in NEEDED.items():
                ink = Ink(themes.load(name))
                session.reading.use_ink(ink)
                for pane in session.app.screen.query(Drawn):
                    pane.use_ink(ink)
                await session.pilot.pause()
                for text, style, _ in (segment for strip in session.strips for segment in strip):
                    if any(character.isalnum() for character in text):
                        assert style and style.color and style.bgcolor
                        assert contrast(style.color, style.bgcolor) >= needed, (name, text)


# Told apart without hue.


def seen(row: Row, ink: Ink) -> tuple[object, ...]:
    """What is left of a row for an eye that tells no hues apart: the marks beside its words, and the attributes."""
    cells = [
        (character if not character.isalnum() else "x", style.bold, style.dim, style.underline, style.reverse)
        for piece in row
        for style in [ink.style(piece.look)]
        for character in piece.text
    ]
    return tuple(dict.fromkeys(cell for cell in cells if cell[0] != " "))


def article(*marks: Mark, cursor: Span | None = None) -> Row:
    return article_row(TEXT, Line(0, len(TEXT)), Marks(marks, len(TEXT)), cursor)


def everything(ink: Ink, briefing: Briefing) -> dict[str, tuple[object, ...]]:
    fact = briefing.facts[0]
    panel = [piece for row in passage_rows(fact.passages, 80) for piece in row]
    listed = entries(briefing, Tab.DISCREPANCIES)[0]
    pane = Framed(ink, name="any")
    pane.is_current = True
    rows = {
        "text": article(),
        "a fact": article(Mark(0, len(TEXT), "3")),
        "the current fact": article(Mark(0, len(TEXT), "3", current=True)),
        "the sentence being read": article(cursor=Span(0, len(TEXT))),
        "agreeing": (next(piece for piece in panel if Look.AGREE in piece.look),),
        "differing": (next(piece for piece in panel if Look.DIFFER in piece.look),),
        "a row of a list": head_row(listed, 60),
        "the chosen row": head_row(listed, 60, chosen=True),
        "the focused pane": pane.named("pane", 20),
        **{severity.value: (Piece(words.GLYPHS[severity], words.LOOKS[severity]),) for severity in Severity},
    }
    return {what: seen(row, ink) for what, row in rows.items()}


@pytest.mark.parametrize("colours", Colours)
@pytest.mark.parametrize("name", themes.names())
def test_what_means_something_is_told_apart_without_hue(name: str, colours: Colours, seed_briefing: Briefing) -> None:
    drawn = everything(Ink(themes.load(name), colours), seed_briefing)

    assert [(one, other) for one, other in combinations(drawn, 2) if drawn[one] == drawn[other]] == []


@pytest.mark.parametrize("colours", Colours)
@pytest.mark.parametrize("name", themes.names())
def test_the_current_fact_stands_out_by_more_than_a_glyph(name: str, colours: Colours) -> None:
    ink = Ink(themes.load(name), colours)
    fact, current = ink.style(Look.FACT), ink.style(Look.FACT | Look.CURRENT)

    assert current.bold and not fact.bold
    assert current.reverse or current.bgcolor != fact.bgcolor


@pytest.mark.parametrize("name", OWN_COLOURS)
def test_a_row_chosen_on_the_terminals_own_background_is_reversed(name: str) -> None:
    ink = Ink(themes.load(name))

    assert ink.style(Look.CURSOR | Look.STRONG).reverse
    assert ink.style(Look.CURSOR | Look.STRONG | Look.HIGH).color == ink.style(Look.TEXT).color, "no patches of hue"


def test_what_differs_inside_a_reversed_passage_is_turned_back() -> None:
    ink = Ink(themes.load("mono"))

    assert ink.style(Look.FACT | Look.CURRENT).reverse and not ink.style(Look.CURRENT | Look.DIFFER).reverse


@pytest.mark.parametrize("name", OWN_COLOURS)
def test_what_is_secondary_is_faint_where_it_has_no_colour_of_its_own(name: str) -> None:
    ink = Ink(themes.load(name))

    assert ink.style(Look.DIM).dim and ink.style(Look.BORDER).dim and not ink.style(Look.TEXT).dim
    assert not Ink(themes.load("dark")).style(Look.DIM).dim


# The files.


def test_six_themes_are_packaged_and_every_one_can_be_read() -> None:
    assert set(themes.names()) == {"dark", "light", "high-contrast", "colour-blind-safe", "ansi", "mono"}
    assert all(themes.load(name).name == name for name in themes.names())
    assert themes.load("dark").dark and not themes.load("light").dark


def test_mono_has_no_colour_and_ansi_none_but_the_terminals_own() -> None:
    assert set(themes.load("mono").colours.values()) == {"default"}
    assert set(themes.load("ansi").colours.values()) <= {"default", *themes.ANSI_COLOURS}


@pytest.mark.parametrize(("asked", "said"), [("darc", "did you mean dark"), ("zzz", r"dark.*light.*mono")])
def test_an_unknown_theme_is_refused_with_what_was_meant(asked: str, said: str) -> None:
    with pytest.raises(UsageError, match=rf"'{asked}'.*{said}"):
        themes.load(asked)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('high = "', 'hihg = "', r"colours\.hihg: no such key; did you mean high\?"),
        ('low = "', '# low = "', r"colours\.low: missing"),
        ('text = "#d3d9e3"', 'text = "#d3d9e"', r"colours\.text: '#d3d9e' is no colour; write \"#rrggbb\""),
        ('text = "#d3d9e3"', 'text = "puce"', r"colours\.text: 'puce' is no colour"),
        ('text = "#d3d9e3"', 'text = "#d3d9e340"', r"colours\.text: .* is no colour"),
        ('text = "#d3d9e3"', "text = 3", r"colours\.text: a colour in quotes"),
        ("dark = true", 'dark = "yes"', "dark: true or false"),
        ("dark = true", "", "dark: missing"),
        ("dark = true", 'dark = true\nbase = "mine"', "base: a packaged theme"),
        ("dark = true", "dark = true\nbase = 3", "base: a packaged theme"),
        ("dark = true", "dark = ", "line"),
        ("[colours]", "[colors]", r"colors: no such key; did you mean colours\?"),
    ],
)
def test_a_wrong_theme_is_refused_with_file_key_and_reason(tmp_path: Path, old: str, new: str, reason: str) -> None:
    packaged = (themes.folder("themes") / "dark.toml").read_text(encoding="utf-8")
    wrong = tmp_path / "mine.toml"
    wrong.write_text(packaged.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(UsageError, match=rf"mine\.toml: .*{reason}") as refused:
        themes.read(wrong)
    assert "\n" not in str(refused.value)


def test_a_theme_may_give_only_what_differs_from_a_packaged_one(own_themes: Path) -> None:
    (own_themes / "mine.toml").write_text('base = "light"\n[colours]\nfact = "CYAN"\n', encoding="utf-8")
    mine, light = themes.load("mine"), themes.load("light")

    assert mine.colours == {**light.colours, "fact": "cyan"} and mine.dark == light.dark
    assert Ink(mine).style(Look.FACT).color == Color.parse("cyan")


def test_the_analysts_own_theme_replaces_a_packaged_one_of_its_name(own_themes: Path) -> None:
    (own_themes / "dark.toml").write_text('base = "dark"\n[colours]\ntext = "#eeeeee"\n', encoding="utf-8")

    assert themes.load("dark").colours["text"] == "#eeeeee"
    assert [(one.name, one.own) for one in themes.found() if one.name == "dark"] == [("dark", True)]


@pytest.mark.usefixtures("own_themes")
def test_a_wrong_theme_of_the_analysts_is_in_nobodys_way_until_it_is_chosen() -> None:
    assert themes.load("dark").name == "dark"
    wrong = next(one for one in themes.found() if one.name == "broken")
    assert wrong.own and wrong.theme is None and "broken.toml: colours.text: 'puce' is no colour" in wrong.error
    with pytest.raises(UsageError, match="puce"):
        themes.load("broken")


# Choosing one in the app.


async def test_t_shows_the_theme_under_the_cursor_at_once_and_enter_keeps_it(opened: Opener) -> None:
    async with opened() as session:
        await session.press("T", "j", "j")
        shown = session.reading.ink.theme.name
        assert shown != "dark" and f"▸ {shown}" in session.text
        assert session.app.screen is not session.reading

        await session.press("enter")
        assert session.app.screen is session.reading
        assert session.reading.ink.theme.name == session.reading.kept_theme == shown
        assert f"Theme: {shown}" in session.lines[-1]


async def test_esc_goes_back_to_the_theme_before(opened: Opener) -> None:
    async with opened(theme="light") as session:
        before = list(session.strips)
        await session.press("T", "g", "escape")

        assert session.reading.ink.theme.name == "light" and session.reading.kept_theme is None
        assert session.strips == before


async def test_the_screen_behind_is_drawn_in_the_theme_that_is_looked_at(opened: Opener) -> None:
    async with opened() as session:
        await session.press("T", "G", "k")
        back = Color.parse(session.reading.ink.theme.colours["background"])

        assert session.reading.ink.theme.name == "light"
        assert {style.bgcolor for _, style, _ in session.strips[0] if style} == {back}


async def test_a_wrong_theme_is_listed_with_its_reason_and_cannot_be_kept(own_themes: Path, opened: Opener) -> None:
    (own_themes / "mine.toml").write_text('base = "light"\n', encoding="utf-8")
    async with opened() as session:
        await session.press("T")
        assert "broken" in session.text and "'puce' is no colour" in " ".join(session.text.split())
        await session.press("G", "k", "enter")
        assert session.app.screen is not session.reading, "still choosing"
        assert session.reading.ink.theme.name == "dark"
        await session.press("j", "enter")
        assert session.reading.ink.theme.name == "mine"


def test_the_theme_in_the_manual_can_be_loaded_and_every_colour_is_explained(own_themes: Path) -> None:
    manual = (Path(__file__).parents[2] / "docs/themes.md").read_text(encoding="utf-8")
    example = manual.partition("```toml\n")[2].partition("```")[0]
    (own_themes / "mine.toml").write_text(example, encoding="utf-8")

    assert themes.load("mine").colours["fact"] == "#005f87"
    assert all(f"`{word}`" in manual for word in (*themes.ROLES, *themes.names(), *themes.ANSI_COLOURS[:8]))
