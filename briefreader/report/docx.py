"""The briefing as a Word document: to be edited and handed on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from briefreader.report.citation import UNTOLD_AUTHOR, Citation, Quote
from briefreader.report.outline import MADE, NOTED, Entry, Outline, Section, outline
from briefreader.report.wordml import CELL_MARGIN, TEXT_WIDTH, Words, element, field, paragraph, table
from briefreader.version import __version__

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

    from briefreader.report.dossier import Dossier

_LANGUAGE: Final = "en-GB"
_FONT: Final = "Calibri"
_INK: Final = RGBColor(0x1F, 0x29, 0x37)
_RULE: Final = "B8BEC8"
_SHADE: Final = "EEF0F3"

_TITLE: Final = "Title"
_BODY: Final = "Normal"
_SECTION: Final = "Heading1"
_ENTRY: Final = "Heading2"
_CELL: Final = "Quoted"
_HEAD: Final = "Column"
_NOTE: Final = "Remark"
_MARKING: Final = "Marking"
_FOOT: Final = "Foot"
_TABLE: Final = "Evidence"

_PLACE_WIDTH: Final = 2000
_CITED_WIDTHS: Final = (500, 3700, TEXT_WIDTH - 500 - 3700 - 1600, 1600)


def render(dossier: Dossier) -> bytes:
    """Return the briefing as a Word document; the same dossier makes the same bytes."""
    report = outline(dossier)
    document = docx.Document()
    _strip_template(document)
    _describe(document, report, dossier.briefing.generated)
    _style(document)
    _set_page(document, report)
    end = document.element.body.sectPr
    for block in _blocks(report):
        end.addprevious(block)
    return _packed(document)


# What it says.


def _blocks(report: Outline) -> Iterator[Element]:
    yield paragraph(_TITLE, report.title)
    yield paragraph(_BODY, report.summary)
    yield paragraph(_SECTION, "Articles")
    yield _citations(report.citations)
    for section in report.sections:
        yield from _section(section)
    yield paragraph(_SECTION, MADE)
    for made in report.made:
        yield paragraph(_BODY, made)


def _citations(citations: Sequence[Citation]) -> Element:
    heads = [[paragraph(_HEAD, name, keep=True)] for name in ("", "Article", "Source", "Reliability")]
    return table(_TABLE, _CITED_WIDTHS, (heads, *map(_cited, citations)))


def _cited(one: Citation) -> Sequence[Sequence[Element]]:
    known = (one.publisher, one.author or UNTOLD_AUTHOR, one.published)
    told = f"told by the analyst: {', '.join(one.told)}" if one.told else ""
    marked = one.marking and f"marked {one.marking}"
    source = (one.source, one.retrieved and f"retrieved {one.retrieved}", f"sha256 {one.full_sha256}")
    return (
        [paragraph(_CELL, Words(one.letter, bold=True))],
        [
            paragraph(_CELL, Words(one.title, bold=True)),
            *(paragraph(_CELL, said) for said in (" · ".join(known), marked, told) if said),
        ],
        [paragraph(_CELL, said) for said in source if said],
        [paragraph(_CELL, ", ".join(filter(None, (one.reliability, one.graded_by))))],
    )


def _section(section: Section) -> Iterator[Element]:
    yield paragraph(_SECTION, section.title)
    yield paragraph(_BODY, section.summary, keep=bool(section.entries))
    for entry in section.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[Element]:
    yield paragraph(_ENTRY, entry.heading)
    notes = [(note.name, note.text) for note in entry.notes]
    if entry.analyst_note:
        notes.append((NOTED, "\n".join(entry.analyst_note)))
    if entry.quotes:
        yield _evidence(entry.quotes, keep=bool(notes))
    for left, (name, text) in zip(range(len(notes) - 1, -1, -1), notes, strict=True):
        yield paragraph(_NOTE, Words(f"{name}: ", bold=True), text, keep=left > 0)


def _evidence(quotes: Sequence[Quote], *, keep: bool) -> Element:
    """Return passages as a table: those of two articles side by side, others one below the other."""
    sides = [tuple(found) for _, found in groupby(quotes, key=lambda quote: quote.article)]
    if len(sides) == 2:
        half = TEXT_WIDTH // 2
        heads = [[paragraph(_HEAD, _head(side), keep=True)] for side in sides]
        return table(_TABLE, (half, half), (heads, [_stacked(side, keep=keep) for side in sides]))
    heads = [[paragraph(_HEAD, name, keep=True)] for name in ("Where", "Words")]
    rows = ([[paragraph(_CELL, quote.place)], [_quoted(quote)]] for quote in quotes)
    return table(_TABLE, (_PLACE_WIDTH, TEXT_WIDTH - _PLACE_WIDTH), (heads, *rows))


def _head(side: Sequence[Quote]) -> str:
    """Return what stands above the passages of one article: where, if there is but one."""
    return side[0].place if len(side) == 1 else side[0].article


def _stacked(side: Sequence[Quote], *, keep: bool) -> list[Element]:
    """Return the passages of one article, each with its lines if there are several."""
    if len(side) == 1:
        return [_quoted(side[0], keep=keep)]
    return [_quoted(quote, *_lines(quote), keep=keep) for quote in side]


def _lines(quote: Quote) -> tuple[Words, ...]:
    return (Words(f"{quote.on_lines}: ", bold=True),) if quote.lines else ()


def _quoted(quote: Quote, *before: Words, keep: bool = False) -> Element:
    remark = (Words(f" ({quote.remark})", italic=True),) if quote.remark else ()
    return paragraph(_CELL, *before, quote.text, *remark, keep=keep)


# How it looks.


def _style(document: Document) -> None:
    """Set the styles: a document is edited by them."""
    _style_text(document)
    base = document.styles[_BODY]
    for name, size, bold, before, after in (
        (_CELL, 9.5, False, 0, 2),
        (_HEAD, 9, True, 0, 1),
        (_NOTE, 9.5, False, 3, 0),
        (_MARKING, 10, True, 0, 0),
        (_FOOT, 8.5, False, 2, 0),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = base
        style.font.size, style.font.bold = Pt(size), bold
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.line_spacing = 1.0
    for name in (_MARKING, _FOOT):
        document.styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _style_tables(document)


def _style_text(document: Document) -> None:
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    defaults.find(qn("w:lang")).set(qn("w:val"), _LANGUAGE)
    for name, size, before, after in (
        (_BODY, 10.5, 0, 4),
        (_TITLE, 22, 0, 10),
        ("Heading 1", 15, 18, 4),
        ("Heading 2", 11.5, 12, 3),
    ):
        style = document.styles[name]
        style.font.size, style.font.color.rgb = Pt(size), _INK
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        fonts.attrib.clear()  # those of the template's theme, which would stand over a name
        for script in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{script}"), _FONT)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.line_spacing = 1.1
    for rule in document.styles[_TITLE].element.iter(qn("w:bottom")):
        rule.set(qn("w:color"), _RULE)


def _style_tables(document: Document) -> None:
    style = document.styles.add_style(_TABLE, WD_STYLE_TYPE.TABLE)
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    margins = (("top", "40"), ("left", str(CELL_MARGIN)), ("bottom", "40"), ("right", str(CELL_MARGIN)))
    style.element.extend(
        (
            element(
                "tblPr",
                element("tblBorders", *(element(edge, val="single", sz="4", space="0", color=_RULE) for edge in edges)),
                element("tblCellMar", *(element(edge, w=width, type="dxa") for edge, width in margins)),
            ),
            element(
                "tblStylePr",
                element("tcPr", element("shd", val="clear", color="auto", fill=_SHADE)),
                type="firstRow",
            ),
        )
    )


def _set_page(document: Document, report: Outline) -> None:
    """Set A4, the marking at the top and bottom of each page, and its number."""
    (section,) = document.sections
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(20)
    section.header_distance = section.footer_distance = Mm(9)
    marked = [report.marking] if report.marking else []
    numbered = paragraph(
        _FOOT, f"{report.title} · briefreader {__version__} · page ", field("PAGE"), " of ", field("NUMPAGES")
    )
    for part, blocks in (
        (section.header, [paragraph(_MARKING, text) for text in marked or [""]]),
        (section.footer, [numbered, *(paragraph(_MARKING, text) for text in marked)]),
    ):
        part.is_linked_to_previous = False
        root = part.part.element
        root[:] = blocks


# What it is to other programs.


def _describe(document: Document, report: Outline, generated: datetime) -> None:
    """Set what a folder's list or a search shows of the file. Nothing of it tells who made it."""
    about = document.core_properties
    about.title = report.title
    about.subject = " · ".join(citation.title for citation in report.citations)[:255]
    about.author = about.last_modified_by = f"briefreader {__version__}"
    about.category = report.marking[:255]
    about.comments = about.keywords = ""
    about.language = _LANGUAGE
    about.created = about.modified = generated.astimezone(UTC)  # python-docx writes it as UTC, whatever it is
    about.revision = 1


def _strip_template(document: Document) -> None:
    """Take away what python-docx's template tells of the program that made it: a picture of a page, an old Word."""
    for rels in (document.part.package.rels, document.part.rels):
        for key in [key for key, rel in rels.items() if rel.reltype.rsplit("/", 1)[1] in _OF_TEMPLATE]:
            del rels[key]
    document.settings.element.find(qn("w:zoom")).set(qn("w:percent"), "100")  # Word calls for it, the template lacks it


_OF_TEMPLATE: Final = frozenset(("thumbnail", "extended-properties", "customXml", "stylesWithEffects"))


def _packed(document: Document) -> bytes:
    """Return the document as a file, whose parts all bear the first day that a zip can tell, not the time of day."""
    written, packed = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as parts, ZipFile(packed, "w") as file:
        for part in parts.infolist():
            file.writestr(ZipInfo(part.filename), parts.read(part), compress_type=ZIP_DEFLATED)
    return packed.getvalue()
