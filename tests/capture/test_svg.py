"""The picture of a pane as SVG."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.capture.rows import Picture, Row, Run
from briefreader.capture.svg import CELL, LINE, MARGIN, render

SVG = "{http://www.w3.org/2000/svg}"
LIGHT, DARK, GOLD = "#d8dee9", "#1b1f27", "#ebcb8b"


def run(text: str) -> Run:
    return Run(text, LIGHT)


def picture(*rows: Row, width: int = 40, title: str = "", about: tuple[str, ...] = ()) -> Picture:
    return Picture(rows, width, DARK, LIGHT, title, about)


def parsed(drawn: Picture) -> ET.Element:
    return ET.fromstring(render(drawn))


def words(drawn: Picture) -> list[str]:
    """Return the text of each row, as it would be selected and copied."""
    return ["".join(row.itertext()) for row in parsed(drawn).iter(f"{SVG}text")]


def cells(drawn: Picture) -> dict[str, int]:
    """Return the cell at which each character, or stretch that stays together, is placed."""
    placed: dict[str, int] = {}
    for span in parsed(drawn).iter(f"{SVG}tspan"):
        text, at = span.text or "", [int(x) // CELL for x in span.attrib["x"].split()]
        assert len(at) in {1, len(text)}
        placed |= dict(zip(text, at, strict=True)) if len(at) == len(text) else {text: at[0]}
    return placed


def test_a_letter_stays_together_with_its_spacing_marks_which_have_a_cell_as_in_the_app() -> None:
    drawn = picture((run("ताज │"),))

    assert cells(drawn) == {"ता": 0, "ज": 2, " ": 3, "│": 4}
    assert words(picture((run("ता"),))) == ["ता"]


def test_the_text_can_be_selected_row_by_row() -> None:
    assert words(picture((run("  A  "), run("Four ships")), (), (run("burned."),))) == ["  A  Four ships", "burned."]


def test_every_character_has_its_cell() -> None:
    assert cells(picture((run("ab"), Run("cd", GOLD)))) == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_a_wide_character_takes_two_cells() -> None:
    assert cells(picture((run("a港口b"),))) == {"a": 0, "港": 1, "口": 3, "b": 5}


def test_a_mark_stays_on_its_letter() -> None:
    accented = "e\N{COMBINING ACUTE ACCENT}"
    assert cells(picture((run(f"a{accented}b"),))) == {"a": 0, accented: 1, "b": 2}


def test_a_character_beyond_the_basic_plane_is_placed_by_itself() -> None:
    assert cells(picture((run("a𝒳b"),))) == {"a": 0, "𝒳": 1, "b": 2}


def test_neighbours_on_one_background_share_one_rectangle() -> None:
    drawn = picture((run("ab"), Run("cd", DARK, GOLD), Run("ef", LIGHT, GOLD, bold=True), run("gh")))
    _, highlight = parsed(drawn).iter(f"{SVG}rect")
    at = {name: highlight.attrib[name] for name in ("x", "y", "width", "height", "fill")}
    assert at == {"x": str(2 * CELL), "y": "0", "width": str(4 * CELL), "height": str(LINE), "fill": GOLD}


def test_the_pictures_own_background_is_drawn_once() -> None:
    assert len(list(parsed(picture((Run("ab", LIGHT, DARK),))).iter(f"{SVG}rect"))) == 1


def test_underline_and_strike_are_drawn_as_lines_over_the_whole_run() -> None:
    drawn = picture((run("ab"), Run("港 ", GOLD, underline=True), Run("x", LIGHT, strike=True)))
    under, through = parsed(drawn).iter(f"{SVG}path")
    assert re.fullmatch(rf"M{2 * CELL} [\d.]+h{3 * CELL}", under.attrib["d"])
    assert under.attrib["stroke"] == GOLD
    assert re.fullmatch(rf"M{5 * CELL} [\d.]+h{CELL}", through.attrib["d"])


def test_bold_italic_and_colour_are_kept() -> None:
    (span,) = parsed(picture((Run("x", GOLD, bold=True, italic=True),))).iter(f"{SVG}tspan")
    assert (span.attrib["font-weight"], span.attrib["font-style"], span.attrib["fill"]) == ("bold", "italic", GOLD)


def test_the_picture_is_as_large_as_its_rows() -> None:
    root = parsed(picture((run("a"),), (run("b"),), width=30))
    assert (root.attrib["width"], root.attrib["height"]) == (str(30 * CELL + 2 * MARGIN), str(2 * LINE + 2 * MARGIN))


def test_what_the_picture_says_of_itself_is_in_the_file_and_not_in_the_rows() -> None:
    drawn = picture((run("a"),), title="Discrepancies of 港口", about=("Sources: A", "Captured: today"))
    root = parsed(drawn)
    assert words(drawn) == ["a"]
    assert root.findtext(f"{SVG}title") == "Discrepancies of 港口"
    assert root.findtext(f"{SVG}desc") == "Sources: A\nCaptured: today"


def test_words_from_right_to_left_stay_together_so_that_their_letters_are_turned_and_joined() -> None:
    assert cells(picture((run("a שלום עולם b"),))) == {"a": 0, " ": 11, "שלום עולם": 2, "b": 12}


def test_blanks_are_kept_in_browsers_too_which_ask_each_text_for_it() -> None:
    (row,) = parsed(picture((run("a    b"),))).iter(f"{SVG}text")
    assert row.attrib["{http://www.w3.org/XML/1998/namespace}space"] == "preserve"


def test_it_needs_nothing_from_elsewhere() -> None:
    drawn = render(picture((run("http://example.org"),)))
    assert not {"href", "src", "style", "class"} & {
        name for node in ET.fromstring(drawn).iter() for name in node.attrib
    }
    assert "@import" not in drawn
    assert "url(" not in drawn


def test_the_same_picture_gives_the_same_bytes() -> None:
    rows = ((run("a"), Run("b", GOLD, underline=True)),)
    assert render(picture(*rows, title="x")) == render(picture(*rows, title="x"))


@pytest.mark.parametrize(
    "payload",
    [
        "<script>alert(1)</script>",
        "</tspan></text><image href='http://evil.example/x'/>",
        "&amp; &#x1b; &xxe; ]]> <!-- --> <?php ?>",
        '"quoted" onload="alert(1)"',
    ],
)
def test_markup_in_an_article_is_only_text(payload: str) -> None:
    drawn = picture((run(payload),), title=payload, about=(payload,), width=80)
    assert words(drawn) == [payload]
    assert {node.tag for node in parsed(drawn).iter()} <= {
        SVG + tag for tag in ("svg", "title", "desc", "g", "rect", "text", "tspan", "path")
    }


def test_a_colour_cannot_break_out_of_its_attribute() -> None:
    root = parsed(replace(picture((Run("x", '#fff"/><script>', '"><a>'),)), foreground="'\"<"))
    assert not list(root.iter(f"{SVG}script"))


@given(st.text(max_size=30), st.text(max_size=10))
def test_any_text_makes_well_formed_xml_without_control_characters(text: str, title: str) -> None:
    drawn = render(picture((run(text), run(text)), title=title))
    ET.fromstring(drawn)
    assert all(line.isprintable() for line in drawn.split("\n"))
