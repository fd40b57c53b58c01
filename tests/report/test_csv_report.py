"""The report as CSV: read back it says what it should, and no spreadsheet runs any of it."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.briefing import Briefing
from briefreader.markings import marking
from briefreader.report import FORMATS
from briefreader.report.csv import COLUMNS, inert
from briefreader.report.dossier import Dossier
from briefreader.report.outline import outline
from briefreader.review.judgements import Standing
from briefreader.review.reviewed import Reviewed
from tests.report.hostile import PAYLOADS, hostile_dossier

LIVE = tuple("=+-@＝＋－＠")


def render(dossier: Dossier) -> str:
    return str(FORMATS["csv"].render(dossier))


def rows(report: str) -> list[dict[str, str]]:
    """Return the rows as a spreadsheet reads them from the file."""
    text = report.encode().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def found(dossier: Dossier, finding: str) -> list[dict[str, str]]:
    return [row for row in rows(render(dossier)) if row["finding"] == finding]


def test_a_finding_has_a_row_for_each_passage_with_the_citation_of_its_article(decided: Dossier) -> None:
    first, second = found(decided, "D2")
    assert (first["article"], first["lines"], first["passage"]) == ("A", "3", "Four ships burned")
    assert (second["article"], second["lines"], second["passage"]) == ("B", "1", "Six ships burned")
    assert first["sha256"] == decided.briefing.articles[0].sha256
    assert (first["title"], first["publisher"], first["source"]) == (
        "Fire shuts the port",
        "Coast Wire",
        "wire/fire.txt",
    )
    assert (first["reliability"], second["reliability"]) == ("not graded", "B – usually reliable")


def test_offsets_lead_to_the_words_in_the_article(decided: Dossier) -> None:
    text = decided.briefing.articles[0].text
    (row,) = (row for row in found(decided, "D2") if row["article"] == "A")
    assert text[int(row["start"]) : int(row["end"])] == row["passage"]


def test_verdicts_kinds_and_severities_are_cells_that_can_be_filtered_by(decided: Dossier) -> None:
    for row in found(decided, "D2"):
        assert (row["section"], row["severity"], row["kind"]) == ("Discrepancies", "high", "quantity")
        assert (row["verdict"], row["decided by"], row["decided at"]) == ("confirmed", "ana", "2024-05-03 09:15 UTC")
        assert row["note"] == "The harbour master counts six.\n\n  Ask again on Friday."
    everything = replace(decided, standings=frozenset(Standing))
    assert {(row["update"], row["verdict"]) for row in found(everything, "D1")} == {("yes", "dismissed")}
    assert {(row["made by hand"], row["credibility"]) for row in found(decided, "F1")} == {("yes", "2 – probably true")}


def test_every_article_and_how_it_was_made_are_rows_too(decided: Dossier) -> None:
    table = rows(render(decided))
    assert [row["article"] for row in table if row["section"] == "Articles"] == ["A", "B"]
    made = [row["label"] for row in table if row["section"] == "How this was made"]
    assert made == [inert(said) for said in outline(decided).made]


def test_each_article_bears_its_own_marking_beside_the_reports(briefing: Briefing) -> None:
    articles = tuple(
        replace(article, marking=marking(text))
        for article, text in zip(briefing.articles, ("SECRET", "RESTRICTED"), strict=True)
    )
    table = rows(render(Dossier(Reviewed(replace(briefing, articles=articles, marking="SECRET")))))
    told = [(row["marking"], row["marked"]) for row in table if row["section"] == "Articles"]
    assert told == [("SECRET", "SECRET"), ("SECRET", "RESTRICTED")]


def test_nothing_that_the_report_says_of_a_finding_is_lost(decided: Dossier) -> None:
    everything = replace(decided, standings=frozenset(Standing))
    cells = {cell for row in rows(render(everything)) for cell in row.values()}
    for section in outline(everything).sections:
        for entry in section.entries:
            told = {note.text for note in entry.notes if note.name not in {"verdict", "update"}}
            assert {entry.label, *told, *(quote.text for quote in entry.quotes)} <= cells


def test_the_marking_is_in_every_row_so_that_none_can_leave_without_it(decided: Dossier) -> None:
    marked = replace(decided.reviewed.briefing, marking="UNCLASSIFIED")
    table = rows(render(replace(decided, reviewed=replace(decided.reviewed, briefing=marked))))
    assert {row["marking"] for row in table} == {"UNCLASSIFIED"}


def test_excel_knows_the_encoding_and_every_reader_the_lines(decided: Dossier) -> None:
    report = render(decided)
    assert report.encode().startswith(b"\xef\xbb\xbf")
    assert next(csv.reader([report.removeprefix("\ufeff").split("\r\n")[0]])) == list(COLUMNS)
    assert report.endswith("\r\n")
    assert not re.search(r"\r(?!\n)", report)


@pytest.mark.parametrize("words", PAYLOADS)
def test_nothing_that_others_wrote_becomes_a_formula_a_cell_or_a_row(words: str) -> None:
    table = rows(render(hostile_dossier(words)))
    assert [list(row) for row in table] == [list(COLUMNS)] * len(table)
    assert len(table) == len(rows(render(hostile_dossier("word"))))
    for cell in (cell for row in table for cell in row.values()):
        assert not cell.lstrip(" \"'").startswith(LIVE) or cell.lstrip(" ").startswith("'")
        assert all(line.isprintable() for line in cell.split("\n"))


@pytest.mark.parametrize("words", PAYLOADS)
def test_no_formula_begins_where_semicolons_part_the_cells(words: str) -> None:
    """Excel does so in countries that write decimals with a comma; quotation marks do not hold it back there."""
    for line in render(hostile_dossier(words)).split("\n"):
        assert not [part for part in line.split(";") if part.lstrip(' "').startswith(LIVE)]


@given(st.text(st.sampled_from("=+-@＝ \"';a\n1")))
def test_what_is_made_inert_can_be_had_back(cell: str) -> None:
    safe = inert(cell)
    assert safe.replace("'", "") == cell.replace("'", "")
    assert not [line for line in re.split("[\n;]", safe) if line.lstrip(' "').startswith(LIVE)]
