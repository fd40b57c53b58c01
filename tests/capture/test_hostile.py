"""Text that was written to break out of a picture: in every format it is only text."""

from __future__ import annotations

from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from briefreader.capture import FORMATS
from briefreader.capture.cells import safe
from briefreader.capture.rows import Picture, Run
from briefreader.capture.sheet import Caption, Note, sheet
from tests.report.hostile import EVERYTHING, PAYLOADS

DARK, LIGHT = "#1b1f27", "#d8dee9"
SVG = "{http://www.w3.org/2000/svg}"


def hostile(words: str) -> Picture:
    """Return a picture in which every string is `words`, with a caption of them."""
    picture = Picture(((Run(words, LIGHT), Run(words, DARK, LIGHT, underline=True)),), 80, DARK, LIGHT)
    return sheet(picture, Caption(words, words, (Note("Shows", words),)), LIGHT)


def drawn(name: str, words: str) -> str:
    made = FORMATS[name].render(hostile(words))
    assert isinstance(made, str)
    return made


class Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("words", PAYLOADS)
def test_an_svg_is_well_formed_and_has_nothing_but_its_own_tags_and_attributes(words: str) -> None:
    root = ET.fromstring(drawn("svg", words))
    assert {node.tag for node in root.iter()} <= {
        SVG + tag for tag in ("svg", "title", "desc", "g", "rect", "text", "tspan", "path")
    }
    names = {name for node in root.iter() for name in node.attrib}
    assert not [name for name in names if name.startswith("on") or name in {"href", "style", "class", "id"}]
    assert root.findtext(f"{SVG}title") == safe(words)
    assert safe(words) in "\n".join("".join(row.itertext()) for row in root.iter(f"{SVG}text"))


@pytest.mark.parametrize("words", PAYLOADS)
def test_a_page_has_nothing_but_its_own_tags_and_attributes(words: str) -> None:
    page = Page(drawn("html", words))
    assert page.tags <= {"html", "meta", "title", "style", "pre", "span"}
    assert page.attributes <= {"lang", "charset", "http-equiv", "content", "name", "class"}
    assert safe(words) in page.text


@pytest.mark.parametrize("name", ["svg", "html", "text"])
@pytest.mark.parametrize("words", PAYLOADS)
def test_a_newline_is_the_only_control_character_and_none_turns_the_text(name: str, words: str) -> None:
    made = drawn(name, words)
    assert made.encode().decode() == made
    assert all(line.isprintable() for line in made.split("\n"))


def test_a_png_is_drawn_of_anything() -> None:
    made = FORMATS["png"].render(hostile(EVERYTHING[:1_500]))
    assert isinstance(made, bytes) and made.startswith(b"\x89PNG")
