"""What is sent down the line makes a terminal show exactly what was drawn, and no more than that is sent."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from unicodedata import category

from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import get_character_cell_size
from rich.color import Color, ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from briefreader.spacing_marks import as_written, in_cells, is_mark_in_cell
from briefreader.tui.terminal.wire import Piece, Wire

WIDTH, HEIGHT = 12, 3
SIZE = (WIDTH, HEIGHT)
PLAIN = Style(color="#d3d9e3", bgcolor="#14181f")
STYLES = (
    PLAIN,
    Style(color="#8fbcea", bgcolor="#14181f", underline=True),
    Style(color="#ffffff", bgcolor="#27456b", bold=True),
    Style(color="#c9a26b", bgcolor="#14181f", reverse=True),
    Style(color="#d3d9e3", bgcolor="#222a36"),
)
Attributes = tuple[frozenset[str], str, str]
NOTHING: Attributes = (frozenset(), "", "")


@dataclass
class Terminal:
    """A terminal that knows CUP, CUF and SGR: what the wire speaks. It may draw spacing marks over the letter."""

    cells: dict[tuple[int, int], tuple[str, Attributes]] = field(default_factory=dict)
    combining: bool = True

    def feed(self, sequence: str) -> None:
        x = y = 0
        pen = NOTHING
        for match in re.finditer(r"\x1b\[([\d;]*)([HCm])|([^\x1b])", sequence):
            codes, kind, character = match.groups()
            if kind == "H":
                y, x = (int(code) - 1 for code in codes.split(";"))
            elif kind == "C":
                x += int(codes)
            elif kind == "m":
                pen = changed(pen, codes)
            else:
                x = self.write(x, y, character, pen)
        assert pen == NOTHING, "the terminal is left in the style it was found in"

    def write(self, x: int, y: int, character: str, pen: Attributes) -> int:
        """Write a character, and return where the next one goes."""
        width = get_character_cell_size(character)
        if not self.combining and category(character) == "Mc":
            width = 1
        if width == 0:
            letter = max((column for column in range(x) if self.cells[column, y][0]), default=-1)
            if letter >= 0:
                self.cells[letter, y] = self.cells[letter, y][0] + character, self.cells[letter, y][1]
        for column in range(width):
            self.cells[x + column, y] = "" if column else character, pen
        return x + width


def drawn(y: int, strip: Strip) -> Terminal:
    """Return a terminal on which a strip was written from left to right."""
    terminal, x = Terminal(), 0
    for text, style, _ in strip:
        for character in text:
            x = terminal.write(x, y, character, wanted(style or Style()))
    return terminal


def changed(pen: Attributes, codes: str) -> Attributes:
    if not codes:
        return NOTHING
    attributes, front, back = set(pen[0]), pen[1], pen[2]
    for code in re.findall(r"[34]8;2;\d+;\d+;\d+|\d+", codes):
        if code.startswith("38;") or code == "39":
            front = code.removeprefix("39")
        elif code.startswith("48;") or code == "49":
            back = code.removeprefix("49")
        elif code in {"22", "24", "27"}:
            attributes -= {{"22": "1", "24": "4", "27": "7"}[code]}
        else:
            attributes.add(code)
    return frozenset(attributes), front, back


def wanted(style: Style) -> Attributes:
    def codes(color: Color | None, *, foreground: bool) -> str:
        return ";".join(color.get_ansi_codes(foreground=foreground)) if color else ""

    names = {"1": style.bold, "4": style.underline, "7": style.reverse}
    attributes = frozenset(code for code, on in names.items() if on)
    return attributes, codes(style.color, foreground=True), codes(style.bgcolor, foreground=False)


def looks(text: str, pen: Attributes) -> tuple[object, ...]:
    """What an eye sees of a cell: of a blank, the letters' colour only where it is underlined or reversed."""
    if text == " " and not pen[0] & {"4", "7"}:
        return (text, pen[2])
    return (text, pen)


WORDS = st.text(alphabet="ab  “é漢e\u0301ש", min_size=1, max_size=6)
LINES = st.lists(st.tuples(WORDS, st.sampled_from(STYLES)), min_size=1, max_size=4)
UPDATES = st.lists(st.dictionaries(st.integers(0, HEIGHT - 1), LINES, min_size=1), min_size=1, max_size=4)


@given(UPDATES)
def test_the_terminal_shows_what_was_drawn_whatever_it_showed_before(
    updates: list[dict[int, list[tuple[str, Style]]]],
) -> None:
    wire, terminal = Wire(), Terminal()
    for update in updates:
        strips = {
            y: Strip([Segment(*run) for run in runs]).adjust_cell_length(WIDTH, PLAIN) for y, runs in update.items()
        }
        terminal.feed(wire.changes((Piece(0, y, strip) for y, strip in strips.items()), SIZE, ColorSystem.TRUECOLOR))
        for y, strip in strips.items():
            for place, cell in drawn(y, strip).cells.items():
                assert looks(*terminal.cells[place]) == looks(*cell)


# Scripts whose vowel signs have a width in some terminals only.

MARKED = st.text(alphabet="ab नत\u093e\u093f\u0941\u0902“漢", min_size=1, max_size=7)
MARKED_LINES = st.lists(st.tuples(MARKED, st.sampled_from(STYLES)), min_size=1, max_size=4)


@given(st.lists(MARKED_LINES, min_size=1, max_size=4), st.booleans())
@example([[("漢", PLAIN), ("\u0941\u093e", STYLES[1])]], False)
def test_spacing_marks_are_all_seen_and_push_nothing_aside_whether_they_have_a_width_or_not(
    updates: list[list[tuple[str, Style]]], combining: bool
) -> None:
    wire, terminal = Wire(), Terminal(combining=combining)
    for runs in updates:
        line = Strip(
            [Segment("│", PLAIN), *[Segment(in_cells(text), style) for text, style in runs]]
        ).adjust_cell_length(WIDTH - 1, PLAIN)
        framed = Strip([*line, Segment("┃", PLAIN)])
        terminal.feed(sent(wire, framed))

        seen = "".join(terminal.cells[column, 0][0] for column in range(WIDTH))
        assert terminal.cells[0, 0][0].startswith("│") and terminal.cells[WIDTH - 1, 0][0] == "┃"
        assert seen.replace(" ", "") == as_written(framed.text).replace(" ", "")
        cells = wire_cells(framed.text)
        for column, letter in enumerate(cells):
            shown = terminal.cells[column, 0][0]
            if is_mark_in_cell(letter[:1]):
                assert shown == (" " if combining else as_written(letter))
            else:
                assert shown.startswith(as_written(letter))


def wire_cells(text: str) -> list[str]:
    """The cells that a drawn text has: its letters with the marks of no width that follow them."""
    cells: list[str] = []
    for character in text:
        width = get_character_cell_size(character)
        if not width:
            last = max(index for index, cell in enumerate(cells) if cell)
            cells[last] += character
        cells += [character, *[""] * (width - 1)] if width else []
    return cells


def test_a_letter_with_its_marks_is_sent_in_one_piece_over_blanks() -> None:
    sequence = re.sub(r"\x1b\[[\d;]*m", "", sent(Wire(), strip((in_cells("“नाx"), PLAIN))))

    assert "\x1b[1;2H  \x1b[1;2Hना\x1b[1;4Hx" in sequence


def strip(*runs: tuple[str, Style]) -> Strip:
    return Strip([Segment(text, style) for text, style in runs]).adjust_cell_length(WIDTH, PLAIN)


def sent(wire: Wire, line: Strip) -> str:
    return wire.changes([Piece(0, 0, line)], SIZE, ColorSystem.TRUECOLOR)


def test_what_did_not_change_is_not_sent() -> None:
    wire = Wire()
    sent(wire, strip(("four groups", PLAIN)))

    assert sent(wire, strip(("four groups", PLAIN))) == ""


def test_changed_letters_cost_those_letters() -> None:
    wire = Wire()
    sent(wire, strip(("four groups", PLAIN)))

    assert sent(wire, strip(("four troops", PLAIN))).endswith("mtroo\x1b[m")


def test_a_style_is_sent_where_it_changes_and_not_again() -> None:
    assert sent(Wire(), strip(("one two", PLAIN))).count("38;2") == 1


def test_after_a_resize_everything_is_sent_anew() -> None:
    wire = Wire()
    sent(wire, strip(("four groups", PLAIN)))
    wire.forget()

    assert "four groups" in sent(wire, strip(("four groups", PLAIN)))


def test_beside_text_whose_width_terminals_disagree_on_the_place_is_set_anew() -> None:
    sequence = sent(Wire(), strip(("漢 a", PLAIN)))

    assert re.search(r"漢\x1b\[1;3H a", sequence)


def test_a_terminal_of_256_colours_is_sent_256_colours() -> None:
    sequence = Wire().changes([Piece(0, 0, strip(("words", PLAIN)))], SIZE, ColorSystem.EIGHT_BIT)

    assert "38;5;" in sequence and "38;2;" not in sequence
