"""Elements of a Word document: paragraphs, tables and fields. What is given as text stays text.

They are built one by one, not by python-docx's `add_table`: that looks for a style and counts the cells anew for every
cell it fills, which takes minutes where there are thousands of passages.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

TEXT_WIDTH: Final = 9638
"""Of an A4 page between margins of 20 mm, in twentieths of a point."""

CELL_MARGIN: Final = 100
"""Left and right of the words in a cell, in the same measure."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one look."""

    text: str
    bold: bool = False
    italic: bool = False


def element(tag: str, *children: Element, **attributes: str) -> Element:
    """Return an element of WordprocessingML; all its attributes are of that namespace too."""
    made = OxmlElement(f"w:{tag}", {qn(f"w:{name}"): value for name, value in attributes.items()})
    made.extend(children)
    return made


def paragraph(style: str, *words: Words | str | Element, keep: bool = False) -> Element:
    """Return a paragraph in the style with that id; `keep` has the next one stand on the same page."""
    properties = element("pPr", element("pStyle", val=style))
    if keep:
        properties.append(element("keepNext"))
    return element("p", properties, *(_run(each) for each in words))


def _run(words: Words | str | Element) -> Element:
    if isinstance(words, str):
        words = Words(words)
    if not isinstance(words, Words):
        return words
    looks = [element(tag) for tag, wanted in (("b", words.bold), ("i", words.italic)) if wanted]
    made = element("r", *([element("rPr", *looks)] if looks else []))
    for number, line in enumerate(words.text.split("\n")):
        if number:
            made.append(element("br"))
        text = element("t")
        text.text = line
        text.set(qn("xml:space"), "preserve")
        made.append(text)
    return made


def field(code: str) -> Element:
    """Return a field that Word works out when it lays out the page: PAGE, NUMPAGES."""
    return element("fldSimple", _run("1"), instr=code)


def table(style: str, widths: Sequence[int], rows: Iterable[Sequence[Sequence[Element]]]) -> Element:
    """Return a table. Its first row is its header, which is repeated on each page; no row is parted over two.

    Args:
        style: the id of a table style.
        widths: of its columns.
        rows: of cells, each a few paragraphs.
    """
    made = element(
        "tbl",
        element(
            "tblPr",
            element("tblStyle", val=style),
            element("tblW", w=str(sum(widths)), type="dxa"),
            element("tblInd", w=str(CELL_MARGIN), type="dxa"),  # Word sets the words, not the frame, on the margin
            element("tblLayout", type="fixed"),
            element("tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0"),
        ),
        element("tblGrid", *(element("gridCol", w=str(width)) for width in widths)),
    )
    for number, cells in enumerate(rows):
        properties = element("trPr", element("cantSplit"))
        if not number:
            properties.append(element("tblHeader"))
        row = element("tr", properties)
        for width, paragraphs in zip(widths, cells, strict=True):
            row.append(element("tc", element("tcPr", element("tcW", w=str(width), type="dxa")), *paragraphs))
        made.append(row)
    return made
