"""The picture of a pane as an HTML page."""

from __future__ import annotations

import re
from base64 import b64decode
from hashlib import sha256
from html.parser import HTMLParser

from briefreader.capture.html import render
from briefreader.capture.rows import Picture, Row, Run

LIGHT, DARK, GOLD = "#d8dee9", "#1b1f27", "#ebcb8b"


def run(text: str) -> Run:
    return Run(text, LIGHT)


def picture(*rows: Row, title: str = "", about: tuple[str, ...] = ()) -> Picture:
    return Picture(rows, 40, DARK, LIGHT, title, about)


class Page(HTMLParser):
    """A page as a browser reads it: its tags, its words, and the class of each stretch."""

    def __init__(self, drawn: Picture) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, list[str]] = {}
        self.open: list[str] = []
        self.text = ""
        self.rules = ""
        self.title = ""
        self.boxes: list[tuple[str, str]] = []
        self.feed(render(drawn))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value or "")
        if tag != "meta":
            self.open.append(dict(attrs).get("class") or tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() in {tag, *self.attributes.get("class", ())}

    def handle_data(self, data: str) -> None:
        if "style" in self.open:
            self.rules += data
        elif "title" in self.open:
            self.title += data
        elif "pre" in self.open:
            self.text += data
            if self.open[-1].startswith("w"):
                self.boxes.append((self.open[-1], data))

    @property
    def rows(self) -> list[str]:
        return self.text.strip("\n").split("\n")


def test_the_text_can_be_selected_row_by_row() -> None:
    assert Page(picture((run("  A  "), run("Four ships")), (), (run("burned."),))).rows == [
        "  A  Four ships",
        "",
        "burned.",
    ]


def test_a_wide_character_has_a_box_of_two_cells() -> None:
    page = Page(picture((run("a港口b 😀"),)))
    assert page.boxes == [("w2", "港"), ("w2", "口"), ("w2", "😀")]
    assert ".w2 { width: 2ch; }" in page.rules


def test_a_frame_has_one_box_for_each_of_its_sides() -> None:
    assert Page(picture((run("╭────╮"),))).boxes == [("w1", "╭"), ("w4", "────"), ("w1", "╮")]


def test_words_from_right_to_left_cannot_turn_those_around_them() -> None:
    assert Page(picture((run("a שלום, b"),))).boxes == [("w4", "שלום")]


def test_letters_with_their_marks_flow_as_they_are() -> None:
    page = Page(picture((run("e\N{COMBINING ACUTE ACCENT} “née” – Žižek…"),)))
    assert (page.boxes, page.rows) == ([], ["e\N{COMBINING ACUTE ACCENT} “née” – Žižek…"])


def test_looks_are_rules_of_the_page() -> None:
    page = Page(picture((Run("x", GOLD, DARK, bold=True, underline=True), Run("y", DARK, GOLD))))
    assert f"color: {GOLD}; font-weight: bold; text-decoration: underline;" in page.rules
    assert f"color: {DARK}; background: {GOLD};" in page.rules


def test_it_may_load_and_run_nothing() -> None:
    page = Page(picture((run("http://example.org"), Run("x", GOLD))))
    (policy,) = (one for one in page.attributes["content"] if "default-src" in one)
    found = re.fullmatch("default-src 'none'; style-src 'sha256-(.+)'", policy)
    assert found and b64decode(found[1]) == sha256(page.rules.encode()).digest()
    assert not {"href", "src", "style"} & page.attributes.keys()
    assert "url(" not in page.rules and "@import" not in page.rules
    assert set(page.tags) <= {"html", "meta", "title", "style", "pre", "span"}


def test_what_the_picture_says_of_itself_is_in_the_head() -> None:
    page = Page(picture((run("a"),), title="Facts <b>", about=('Sources: "A"', "Captured: today")))
    assert page.title == "Facts <b>"
    assert 'Sources: "A"; Captured: today' in page.attributes["content"]


def test_a_colour_cannot_break_out_of_its_rule() -> None:
    page = Page(picture((Run("x", "red}</style><script>", "url(http://evil.example)"),)))
    assert "script" not in page.tags and "url(" not in page.rules


def test_the_same_picture_gives_the_same_bytes() -> None:
    rows = ((run("a"), Run("b", GOLD, underline=True)),)
    assert render(picture(*rows)) == render(picture(*rows))
