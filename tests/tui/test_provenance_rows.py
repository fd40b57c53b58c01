"""The provenance says what is known, on whose word, and what is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from briefreader.model import Dropped
from briefreader.reading.article import Article
from briefreader.reading.copies import Copy
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import plain, width_of
from briefreader.tui.panes.metadata import Draft
from briefreader.tui.panes.provenance_rows import source_rows, told_rows

ARTICLE = Article(
    "Banner\nThe harbour was shut.\nSign up\nFollow us\n",
    "0123456789abcdef" * 4,
    sentences=Article.from_text("xxxxxx\nThe harbour was shut.").sentences[1:],
    dropped=(Dropped(0, 6, "banner"), Dropped(29, 36, "button"), Dropped(37, 46, "button")),
    title="Harbour shut after a find that was made below the old quay by divers of the navy",
    source="papers/harbour.txt",
    id="A",
    encoding="cp1252",
    encoding_chosen="its bytes are not UTF-8",
    size=12_345,
    told=frozenset({"published"}),
)


def known(article: Article = ARTICLE, width: int = 95, copies: tuple[Copy, ...] = ()) -> str:
    return "\n".join(plain(row) for row in source_rows(article, copies, width))


def fields(article: Article = ARTICLE, draft: Draft | None = None, width: int = 95) -> str:
    return "\n".join(plain(row).rstrip() for row in told_rows(article, "title", draft, width).rows)


def test_what_is_unknown_says_so_and_whose_word_the_rest_is() -> None:
    assert fields().splitlines() == [
        " ▸ title     Harbour shut after a find that was made below the old quay by        from the text",
        "             divers of the navy",
        "   publisher unknown",
        "   date      unknown                                                                told by you",
    ]


def test_a_date_is_written_as_analysts_write_it() -> None:
    assert "date      24 Mar 2022" in fields(ARTICLE.telling({"published": date(2022, 3, 24)}))


def test_the_source_is_told_in_full() -> None:
    assert known().splitlines() == [
        "   author    unknown",
        "   grade     not graded",
        "",
        "   source    papers/harbour.txt",
        "   sha256    " + "0123456789abcdef" * 4,
        "   size      12,345 bytes",
        "",
        "   encoding  cp1252: its bytes are not UTF-8",
        "   read as   plain text",
        "   story     4 words in 1 sentence",
        "   left out  banner 1 line, button 2 lines",
    ]


def test_a_file_says_when_it_was_read() -> None:
    read = replace(ARTICLE, retrieved=datetime(2026, 11, 23, 4, 5, tzinfo=UTC))
    assert "source    papers/harbour.txt\n   retrieved 23 Nov 2026 at 04:05 UTC\n" in known(read)


def test_copies_and_what_is_no_text_are_told_beside_it() -> None:
    copies = (Copy(("A", "B"), "A and B are the same text"), Copy(("B", "C"), "B and C are the same file"))

    assert "copy      A and B are the same text: no corroboration of each other" in known(copies=copies)
    assert "B and C" not in known(copies=copies)
    assert "note      A is empty" in known(Article("", "0" * 64, id="A"))


@pytest.mark.parametrize("width", [57, 75, 95])
def test_no_row_is_wider_than_the_pane_and_the_hash_is_whole(width: int) -> None:
    rows = (*told_rows(ARTICLE, "title", None, width).rows, *source_rows(ARTICLE, (), width))

    assert max(map(width_of, rows)) <= width
    assert "0123456789abcdef" * 4 in "".join(plain(row).removeprefix("   sha256").strip() for row in rows)


def test_at_80_columns_the_hash_has_one_row_to_be_copied_from() -> None:
    assert any("0123456789abcdef" * 4 in line for line in known(width=77).splitlines())


@pytest.mark.parametrize("width", [95, 77, 55, 30])
def test_the_hash_stands_in_its_column(width: int) -> None:
    lines = known(width=width).splitlines()
    first = next(index for index, line in enumerate(lines) if line.startswith("   sha256"))
    size = next(index for index, line in enumerate(lines) if line.startswith("   size"))
    assert {line[:13].strip() for line in lines[first:size]} <= {"sha256", ""}
    assert "".join(line[13:] for line in lines[first:size]) == ARTICLE.sha256


def test_a_date_that_is_refused_says_why_below_what_was_typed() -> None:
    draft = Draft.of(ARTICLE, "published").insert("soon")
    rows = told_rows(ARTICLE, "published", draft.refuse("no such date"), 95)

    assert [plain(row).rstrip() for row in rows.rows[-2:]] == [" ▸ date      soon", "             ▲ no such date"]
    assert rows.rows[-1][-1].look is Look.HIGH
