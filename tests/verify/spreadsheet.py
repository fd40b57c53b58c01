"""The report as CSV in a real spreadsheet that evaluates formulas, whatever parts the cells (`make verify`)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from briefreader.report import FORMATS
from tests.report.hostile import PAYLOADS, hostile_dossier

PACKAGE: Final = "libreoffice-calc-nogui"
SEPARATORS: Final = {"commas": 44, "semicolons": 59}
"""What cells are parted by: by the standard, and by offices that write decimals with a comma."""
AS_CSV: Final = "CSV:{separator},34,76,1,,2057,false,true,false,false,false,-1,true"
"""The import of LibreOffice: quotation marks, UTF-8, from the first line, and, last of all, formulas evaluated."""
FORMULA: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}formula"
ROW: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-row"


def need_calc() -> None:
    """Install LibreOffice Calc where it is missing and we may."""
    asked = subprocess.run(["dpkg", "--status", PACKAGE], capture_output=True, check=False)
    if shutil.which("soffice") and (asked.returncode == 0 or shutil.which("localc")):
        return
    if os.geteuid() != 0:
        sys.exit(f"verify: LibreOffice Calc is missing; install it (apt-get install {PACKAGE}) and try again")
    subprocess.run(["apt-get", "update"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["apt-get", "install", "--yes", "--no-install-recommends", PACKAGE], check=True)


def opened(table: Path, separator: int) -> ET.Element:
    """Return a CSV file as LibreOffice Calc has it after opening it."""
    profile = (table.parent / "profile").as_uri()
    reading = f"--infilter={AS_CSV.format(separator=separator)}"
    writing = ("--convert-to", "fods", "--outdir", str(table.parent))
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", reading, *writing, str(table)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return ET.parse(table.with_suffix(".fods")).getroot()


def formulas(table: Path, separator: int) -> list[str]:
    """Return the formulas that it finds in a CSV file; end the run where it finds no rows."""
    sheet = opened(table, separator)
    if len(list(sheet.iter(ROW))) < len(PAYLOADS):
        sys.exit(f"verify: {table.name} was not read")
    return [cell.attrib[FORMULA] for cell in sheet.iter() if FORMULA in cell.attrib]


def main() -> None:
    """Open a report on every payload, and to know that a formula would be seen, one bare formula."""
    need_calc()
    with tempfile.TemporaryDirectory(prefix="briefreader-verify-") as folder:
        bare, report = Path(folder, "bare.csv"), Path(folder, "report.csv")
        bare.write_text('"=1+1"\r\n"word"\r\n' * len(PAYLOADS), encoding="utf-8")
        written = [str(FORMATS["csv"].render(hostile_dossier(words))) for words in PAYLOADS]
        report.write_text("".join(written), encoding="utf-8", newline="")
        for name, separator in SEPARATORS.items():
            if not formulas(bare, separator):
                sys.exit("verify: LibreOffice evaluates no formulas: nothing is shown")
            if found := formulas(report, separator):
                sys.exit(f"verify: {len(found)} formulas in a report whose cells are parted by {name}: {found[0]}")
            print(f"seen: no formula in a report on {len(PAYLOADS)} payloads, cells parted by {name}")


if __name__ == "__main__":
    main()
