"""The report as a Word document, opened again by python-docx."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table
from docx.text.paragraph import Paragraph

from briefreader.briefing import Briefing, name_articles
from briefreader.reading.article import Article
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.report.outline import outline
from briefreader.review.reviewed import Reviewed
from tests.report.hostile import hostile_dossier

WORD = FORMATS["docx"]


def rendered(dossier: Dossier) -> bytes:
    """Return the document as it is written."""
    document = WORD.render(dossier)
    assert isinstance(document, bytes)
    return document


def opened(dossier: Dossier) -> Document:
    """Return the document as python-docx has it after opening it."""
    return docx.Document(BytesIO(rendered(dossier)))


def paragraphs(document: Document) -> Iterator[str]:
    """Yield all its paragraphs in their order, those in tables among them."""
    for block in document.iter_inner_content():
        match block:
            case Paragraph():
                yield block.text
            case Table():
                yield from (line.text for row in block.rows for cell in row.cells for line in cell.paragraphs)


def headings(document: Document) -> list[tuple[str, str]]:
    """Return its headings, each with its style."""
    found = ((one.style.name or "" if one.style else "", one.text) for one in document.paragraphs)
    return [(style, text) for style, text in found if style == "Title" or style.startswith("Heading")]


def test_its_headings_lead_to_every_section_and_finding(decided: Dossier) -> None:
    report = outline(decided)
    expected = [("Title", report.title), ("Heading 1", "Articles")]
    for section in report.sections:
        expected.append(("Heading 1", section.title))
        expected += [("Heading 2", entry.heading) for entry in section.entries]
    assert headings(opened(decided)) == [*expected, ("Heading 1", "How this was made")]


def test_it_tells_all_that_the_outline_does(decided: Dossier) -> None:
    report, text = outline(decided), "\n".join(paragraphs(opened(decided)))
    assert report.summary in text
    for section in report.sections:
        assert section.summary in text
        for entry in section.entries:
            assert all(quote.text in text and quote.remark in text for quote in entry.quotes)
            assert all(f"{note.name}: {note.text}" in text for note in entry.notes)
            assert "\n".join(entry.analyst_note) in text
    assert all(made in text for made in report.made)


def test_the_articles_are_cited_in_a_table(decided: Dossier) -> None:
    table = opened(decided).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["", "Article", "Source", "Reliability"]
    letter, article, source, reliability = (cell.text for cell in table.rows[1].cells)
    assert (letter, reliability) == ("A", "not graded")
    assert (
        article
        == "Fire shuts the port\nCoast Wire · author unknown · 2024-05-01\ntold by the analyst: title, publisher, date"
    )
    assert source.startswith("wire/fire.txt\n") and decided.briefing.articles[0].sha256 in source
    assert table.rows[2].cells[3].text == "B – usually reliable, by ana, 2024-05-03 09:15 UTC"


def test_the_passages_of_two_articles_stand_side_by_side(decided: Dossier) -> None:
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in opened(decided).tables]
    assert [["A, line 3", "B, line 1"], ["Four ships burned", "Six ships burned"]] in tables


def test_a_note_keeps_its_lines(decided: Dossier) -> None:
    assert any(text.startswith("note: The harbour master counts six.\n") for text in paragraphs(opened(decided)))


def test_the_marking_is_at_the_top_and_bottom_of_each_page(briefing: Briefing) -> None:
    document = opened(Dossier(Reviewed(replace(briefing, marking="TLP:AMBER"))))
    for section in document.sections:
        assert not section.different_first_page_header_footer
        assert [one.text for one in section.header.paragraphs] == ["TLP:AMBER"]
        assert section.footer.paragraphs[-1].text == "TLP:AMBER"
    assert not document.settings.odd_and_even_pages_header_footer


def test_the_pages_are_numbered_a4(dossier: Dossier) -> None:
    (section,) = opened(dossier).sections
    assert (round(section.page_width or 0, -4), round(section.page_height or 0, -4)) == (
        round(Mm(210), -4),
        round(Mm(297), -4),
    )
    fields = [one.get(qn("w:instr")) for one in section.footer.part.element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_no_row_is_parted_over_two_pages_and_each_table_repeats_its_head(decided: Dossier) -> None:
    for table in opened(decided).tables:
        rows = [row._tr for row in table.rows]
        assert all(row.find(".//" + qn("w:cantSplit")) is not None for row in rows)
        assert [row.find(".//" + qn("w:tblHeader")) is not None for row in rows] == [True] + [False] * (len(rows) - 1)


def test_what_counts_the_findings_stands_on_one_page_with_the_first_of_them(decided: Dossier) -> None:
    blocks = list(opened(decided).paragraphs)
    for heading, summary, following in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if heading.style.name == "Heading 1" and following.style.name == "Heading 2":
            assert summary.paragraph_format.keep_with_next


def test_it_tells_what_made_it_and_nobody_s_name(dossier: Dossier) -> None:
    about = opened(dossier).core_properties
    assert about.title == "Briefing: Fire shuts the port / Article B"
    assert (about.comments, about.language) == ("", "en-GB")
    assert about.author.startswith("briefreader ") and about.last_modified_by == about.author
    assert about.created == dossier.briefing.generated
    with ZipFile(BytesIO(rendered(dossier))) as parts:
        everything = b"".join(parts.read(name) for name in parts.namelist())
    assert b"python-docx" not in everything and b"Microsoft Macintosh Word" not in everything


def test_the_same_dossier_makes_the_same_bytes(decided: Dossier) -> None:
    assert rendered(decided) == rendered(decided)


def test_twelve_articles_are_all_cited_and_quoted(briefing: Briefing) -> None:
    articles = name_articles([Article.from_text(f"Ship {number} burned.\n") for number in range(12)])
    fact = replace(briefing.facts[0], passages=tuple(article.passage(0, 6) for article in articles), discrepancies=())
    twelve = replace(briefing, articles=articles, facts=(fact,), discrepancies=(), topics=(), only_in=(), links=())
    document = opened(Dossier(Reviewed(twelve)))
    assert [row.cells[0].text for row in document.tables[0].rows[1:]] == [article.id for article in articles]
    assert [row.cells[0].text for row in document.tables[1].rows[1:]] == [f"{one.id}, line 1" for one in articles]


def test_nothing_of_an_article_is_live_in_it() -> None:
    document = rendered(hostile_dossier())
    text = "".join(paragraphs(docx.Document(BytesIO(document)))).replace("\n", "")
    assert {
        one for one in set(text) if unicodedata.category(one) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    } == set()
    with ZipFile(BytesIO(document)) as parts:
        for name in parts.namelist():
            assert b'TargetMode="External"' not in parts.read(name)
        body, footers = parts.read("word/document.xml"), [name for name in parts.namelist() if "footer" in name]
        assert not [live for live in (b"<w:hyperlink", b"<w:fld", b"<w:instrText", b"<w:object") if live in body]
        assert sum(parts.read(name).count(b"<w:fldSimple") for name in footers) == 2


def test_hostile_words_are_all_there_as_text() -> None:
    report, text = outline(hostile_dossier()), "\n".join(paragraphs(opened(hostile_dossier())))
    assert all(entry.quotes[0].text in text for section in report.sections for entry in section.entries)
    (section,) = opened(hostile_dossier()).sections
    assert section.header.paragraphs[0].text == report.marking


def test_without_its_package_it_says_what_installs_it() -> None:
    code = (
        "import sys; sys.modules['docx'] = None; from briefreader.cli import main;"
        "sys.exit(main(['report', '--no-store', '--config', '/dev/null', '--format', 'docx', '-o', 'never.docx']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith("pip install 'briefreader[docx]'")
    assert "Traceback" not in done.stderr
