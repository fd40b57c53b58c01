"""What a capture says of itself: its marking at the top and the bottom, what it shows and cites under it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from briefreader.capture.rows import Picture, Run
from briefreader.capture.sheet import Caption, Note, sheet, wrapped
from briefreader.capture.text import render
from briefreader.spacing_marks import in_cells

LIGHT, DARK, GREY = "#d8dee9", "#1b1f27", "#888888"
NOTES = (Note("Shows", "Facts 3"), Note("Sources", "A: Coast Wire"), Note("", "B: untitled"))


def made(marking: str | None = None, notes: tuple[Note, ...] = NOTES, width: int = 24) -> Picture:
    picture = Picture(((Run("─" * width, LIGHT),),), width, DARK, LIGHT)
    return sheet(picture, Caption("briefreader: Facts 3", marking, notes), GREY)


def lines(picture: Picture) -> list[str]:
    return render(picture).removesuffix("\n").split("\n")


def test_the_caption_stands_under_the_picture_each_matter_named_once() -> None:
    assert lines(made()) == [
        "─" * 24,
        "",
        " Shows    Facts 3",
        " Sources  A: Coast Wire",
        "          B: untitled",
    ]


def test_the_marking_stands_in_the_middle_of_a_bar_at_the_top_and_the_bottom() -> None:
    drawn = made("SECRET")
    assert lines(drawn)[0] == lines(drawn)[-1] == " " * 9 + "SECRET"
    (bar,) = drawn.rows[0]
    assert (bar.background, bar.foreground, cell_len(bar.text)) == (LIGHT, DARK, 24)
    assert drawn.rows[-1] == drawn.rows[0]


def test_a_long_marking_and_a_long_source_are_wrapped_to_the_width() -> None:
    source = Note("Sources", "A: The Institute of 港口 and Shipping, https://example.org/a/very/long/address/of/it")
    drawn = made("TOP SECRET // RELEASABLE TO NOBODY AT ALL", (source,))
    assert all(cell_len(line) <= 24 for line in lines(drawn))
    assert "".join(lines(drawn)).count("RELEASABLE") == 2


def test_a_hash_stays_with_what_it_is() -> None:
    assert wrapped("untitled, sha256\N{NO-BREAK SPACE}cc70df943f06", 22) == ("untitled,", "sha256 cc70df943f06")


def test_all_of_it_stands_in_the_file_too() -> None:
    drawn = made("SECRET")
    assert drawn.title == "briefreader: Facts 3"
    assert drawn.about == ("Marking: SECRET", "Shows: Facts 3", "Sources: A: Coast Wire", "B: untitled")


def test_without_a_marking_there_is_no_bar() -> None:
    assert all(run.background is None for row in made().rows for run in row)


@given(st.text(max_size=80), st.integers(2, 30))
def test_wrapped_lines_fit_and_lose_no_word(text: str, width: int) -> None:
    found = wrapped(text, width)
    assert all(cell_len(in_cells(line)) <= width for line in found)
    assert "".join("".join(found).split()) == "".join("".join(wrapped(text, 10_000)).split())
