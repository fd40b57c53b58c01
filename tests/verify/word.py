"""The Word report as LibreOffice lays it out: marked and numbered on every page, nothing lost (`make verify`)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from briefreader import resources
from briefreader.analysis import compare
from briefreader.reading.article import Article
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.report.outline import outline
from briefreader.review.reviewed import Reviewed
from tests.report.hostile import PAYLOADS, hostile_dossier

MARKING: Final = "TLP:AMBER+STRICT"
_LONG: Final = 1_000
"""Characters from which a payload is left out: it would fill hundreds of pages, and say no more."""
PACKAGES: Final = ("libreoffice-writer-nogui", "poppler-utils")
PAGES: Final = Path(os.environ.get("BRIEFREADER_PAGES", ""))
"""Where the pages are left as pictures, to be looked at; nowhere if it is not set."""


def need_tools() -> None:
    """Install LibreOffice Writer and poppler where they are missing and we may."""
    asked = subprocess.run(["dpkg", "--status", PACKAGES[0]], capture_output=True, check=False)
    if shutil.which("pdftotext") and shutil.which("soffice") and (asked.returncode == 0 or shutil.which("lowriter")):
        return
    if os.geteuid() != 0:
        sys.exit(f"verify: LibreOffice Writer or poppler is missing: apt-get install {' '.join(PACKAGES)}")
    subprocess.run(["apt-get", "update"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["apt-get", "install", "--yes", "--no-install-recommends", *PACKAGES], check=True)


def laid_out(dossier: Dossier, folder: Path, name: str) -> Path:
    """Return a Word report as LibreOffice prints it."""
    document = FORMATS["docx"].render(dossier)
    assert isinstance(document, bytes)
    written = folder / f"{name}.docx"
    written.write_bytes(document)
    profile = (folder / "profile").as_uri()
    writing = ("--convert-to", "pdf", "--outdir", str(folder))
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", *writing, str(written)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return written.with_suffix(".pdf")


def pages_of(printed: Path) -> list[str]:
    """Return the words on each page, with single blanks between them."""
    command = ["pdftotext", str(printed), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


def check_seeds(folder: Path) -> None:
    """Print a report on the samples; each page is marked and numbered, and every heading is there."""
    briefing = replace(compare([Article.read(path) for path in resources.seeds()]), marking=MARKING)
    dossier = Dossier(Reviewed(briefing))
    printed = laid_out(dossier, folder, "report")
    pages, report = pages_of(printed), outline(dossier)
    for number, page in enumerate(pages, 1):
        if page.count(MARKING) != 2 or not page.startswith(MARKING) or not page.endswith(MARKING):
            sys.exit(f"verify: page {number} is not marked at its top and bottom:\n{page}")
        if f"page {number} of {len(pages)}" not in page:
            sys.exit(f"verify: page {number} has not its number:\n{page}")
    print(f"seen: {len(pages)} pages, each marked at its top and bottom, each with its number")
    text = _solid(" ".join(pages))
    headings = [entry.heading for section in report.sections for entry in section.entries]
    headings += [report.title, *(section.title for section in report.sections)]
    # A heading may be parted by the end of a line, not by that of a page: it keeps with what follows.
    if missing := [heading for heading in headings if _solid(heading) not in text]:
        sys.exit(f"verify: not printed: {missing}")
    print(f"seen: all {len(headings)} headings")
    if PAGES.name:
        subprocess.run(["pdftoppm", "-r", "80", "-png", str(printed), str(PAGES / "page")], check=True)


def _solid(text: str) -> str:
    """Return words without blanks: pdftotext guesses them from how far apart they stand."""
    return "".join(text.split())


def check_hostile(folder: Path) -> None:
    """Print a report in which every word is hostile; LibreOffice reads it, and nothing in it is a link."""
    words = " ".join(payload for payload in PAYLOADS if len(payload) < _LONG)
    printed = laid_out(hostile_dossier(words), folder, "hostile")
    pages = pages_of(printed)
    if b"/URI" in printed.read_bytes() or not any("javascript:alert(1)" in page for page in pages):
        sys.exit("verify: the hostile report has a link, or lost its words")
    print(f"seen: {len(pages)} pages of hostile words, none of them a link")


def main() -> None:
    """Print both."""
    need_tools()
    with tempfile.TemporaryDirectory(prefix="briefreader-verify-") as folder:
        check_seeds(Path(folder))
        check_hostile(Path(folder))


if __name__ == "__main__":
    main()
