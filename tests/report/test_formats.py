"""Every format of a report, written by the command line and read by a parser of its own: they all tell the same."""

from __future__ import annotations

import csv
import json
import os
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from typing import Final

import docx
import pytest
from markdown_it import MarkdownIt

from briefreader.analysis import compare
from briefreader.briefing import Briefing
from briefreader.cli import main
from briefreader.reading.article import Article
from briefreader.report import FORMATS
from briefreader.review.decisions import Act, Decision, Verdict
from briefreader.review.store import Store
from briefreader.review.targets import target_of
from tests.report.hostile import PAYLOADS
from tests.report.test_docx_report import paragraphs

MARKING: Final = "TLP:AMBER"
NOTE: Final = "Ask the harbour master. \x1b[31m=1+1 <script>alert(1)</script> \u202eesrever"
TELLING: Final = (
    "Four ships burned in the port of Varna on Monday, the mayor said.\nThe port of Varna will be closed on Tuesday.\n",
    "Six ships burned in the port of Varna on Monday, the mayor said.\nThe port of Varna has been closed on Tuesday.\n",
)
UNSEEN: Final = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


class Page(HTMLParser):
    """The words of a page that a reader sees, a block a line."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in {"style", "script", "title"}
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in {"style", "script", "title"}

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words.append(data)


def _of_html(document: bytes) -> str:
    page = Page()
    page.feed(document.decode())
    page.close()
    return "\n".join(page.words)


def _of_markdown(document: bytes) -> str:
    shown = MarkdownIt("commonmark").enable("table").render(document.decode())
    assert "<script" not in shown and "<a " not in shown and "<img" not in shown
    return _of_html(shown.encode())


def _of_csv(document: bytes) -> str:
    rows = list(csv.reader(StringIO(document.decode("utf-8-sig"), newline="")))
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r")]
    return "\n".join(cell for row in rows for cell in row)


def _of_json(document: bytes) -> str:
    data = json.loads(document)
    found = [one["id"] for name in ("discrepancies", "facts", "topics") for one in data[name]]
    notes = re.findall(r'"note": "([^"]*)"', json.dumps(data))
    return "\n".join((data["marking"], *notes, *found, *(one["summary"] for one in data["discrepancies"])))


def _of_word(document: bytes) -> str:
    file = docx.Document(_as_file(document))
    (section,) = file.sections
    return "\n".join((*(one.text for one in section.header.paragraphs), *paragraphs(file)))


def _as_file(document: bytes) -> str:
    path = Path("opened.docx")
    path.write_bytes(document)
    return str(path)


READ: Final[Mapping[str, Callable[[bytes], str]]] = {
    "text": bytes.decode,
    "md": _of_markdown,
    "html": _of_html,
    "json": _of_json,
    "csv": _of_csv,
    "docx": _of_word,
}


@dataclass(frozen=True, slots=True)
class Desk:
    """Two hostile articles on the disk, and the store with what was decided of them."""

    files: tuple[str, ...]
    briefing: Briefing

    def report(self, name: str, *options: str) -> bytes:
        """Return the report that the command line writes in a format."""
        output = Path(f"report{FORMATS[name].suffix}")
        kept = ("--store", "review.db", "--config", os.devnull, "--no-watch", "--marking", MARKING)
        assert main(["report", *self.files, *kept, "--format", name, "-o", str(output), *options]) == 0
        return output.read_bytes()

    @property
    def dismissed(self) -> str:
        """The id of the discrepancy that was dismissed; the first, so that the others were not."""
        return self.briefing.discrepancies[0].id

    @property
    def told(self) -> set[str]:
        """The ids of the discrepancies that are told if nothing is asked for."""
        return {one.id for one in self.briefing.discrepancies} - {self.dismissed}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Two hostile articles, of whose discrepancies one is dismissed with a hostile note and one confirmed."""
    monkeypatch.chdir(tmp_path)
    poison = "\n\n".join(one[:300].replace("\0", "").encode("utf-8", "replace").decode() for one in PAYLOADS)
    files = ("a.txt", "b.txt")
    for name, telling in zip(files, TELLING, strict=True):
        Path(name).write_text(f"{telling}\n{poison}\n", encoding="utf-8", newline="")
    briefing = compare([Article.read(name) for name in files])
    dismissed, confirmed, *_ = briefing.discrepancies
    at = datetime(2024, 5, 3, 9, 15, tzinfo=UTC)
    with Store(Path("review.db")) as store:
        for act, finding, value in (
            (Act.VERDICT, dismissed, Verdict.DISMISSED),
            (Act.VERDICT, confirmed, Verdict.CONFIRMED),
            (Act.NOTE, confirmed, NOTE),
        ):
            decision = Decision(act, target_of(briefing, finding), value, at=at, user="ana", version="1", session="s")
            store.add(decision, briefing.articles)
    return Desk(files, briefing)


def ids(words: str) -> set[str]:
    """Return the ids of the discrepancies that stand among words."""
    return set(re.findall(r"\bD\d+\b", words))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_the_same_findings_under_the_marking_and_commands_nothing(desk: Desk, name: str) -> None:
    words = READ[name](desk.report(name))
    assert MARKING in words and "Ask the harbour master." in words
    assert ids(words) == desk.told

    document = desk.report(name, "--only", "all")
    everything = READ[name](document)
    assert ids(everything) == {*desk.told, desk.dismissed}
    text = everything if FORMATS[name].binary else document.decode("utf-8-sig")
    seen = set(text.replace("\r\n", "\n")) - {"\n"}
    assert {character for character in seen if unicodedata.category(character) in UNSEEN} == set()
