"""Captures drawn by librsvg, Chromium and resvg, with the first font of the list and with another (`make verify`).

Every frame must stand in the pixels of its cell, whatever stands before it. And ctrl+s reaches the app in a terminal.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from pty_session import PtySession
from rich.cells import cell_len

from briefreader.capture import FORMATS
from briefreader.capture.cells import clusters, placed
from briefreader.capture.rows import Picture, Run
from briefreader.capture.svg import CELL, LINE, MARGIN, size
from briefreader.resources import seeds
from tests.capture.pixels import Pixels

PACKAGES: Final = ("librsvg2-bin", "chromium", "fonts-dejavu-core", "fonts-liberation2")
FOLDER: Final = Path(tempfile.mkdtemp(prefix="briefreader-verify-"))
LIGHT, DARK = "#d8dee9", "#1b1f27"
BACK: Final = (0x1B, 0x1F, 0x27)
WIDTH: Final = 96

WORDS: Final = (
    "plain words, and a long line of them: every one of these letters has a place of its own, to the end",
    "née Žižek “quoted” – dashed … ▲ ■ □ ● ○ ≠ × ⏎ ◆ ▸ 100 % Ελληνικά Кириллица",
    "港口 中文 日本語 한국어 between wide ones",
    "😀 emoji 👍 and 🚢 ships",
    "e\N{COMBINING ACUTE ACCENT} a\N{COMBINING DIAERESIS} o\N{COMBINING CIRCUMFLEX ACCENT} with their marks",
    "ताज தமிழ் with marks that have a cell",
    "שלום עולם and العربية turned",
    '<script>&amp;</script> ]]> "quoted"',
    "│".join(" " * 7 for _ in range(11)),
)
FONT_FOLDERS: Final = {
    "DejaVu Sans Mono": "/usr/share/fonts/truetype/dejavu",
    "another font": "/usr/share/fonts/truetype/liberation2",
}


def need_renderers() -> None:
    """Install the renderers and fonts where they are missing and we may."""
    missing = [name for name in ("rsvg-convert", "chromium") if not shutil.which(name)]
    missing += [folder for folder in FONT_FOLDERS.values() if not Path(folder).is_dir()]
    if not missing:
        return
    if os.geteuid() != 0:
        sys.exit(f"verify: {missing[0]} is missing; install {' '.join(PACKAGES)} and try again")
    subprocess.run(["apt-get", "update"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["apt-get", "install", "--yes", "--no-install-recommends", *PACKAGES], check=True)


def framed() -> Picture:
    """Return a picture with a frame around hard words."""
    lines = []
    for words in WORDS:
        cut = words if cell_len(words) <= WIDTH - 4 else words[: WIDTH - 4]
        run = placed((Run(cut, LIGHT),))[0]
        lines.append((Run("│ ", LIGHT), Run(cut, LIGHT), Run(" " * (WIDTH - 3 - run.cells) + "│", LIGHT)))
    edge = "─" * (WIDTH - 2)
    return Picture(((Run(f"╭{edge}╮", LIGHT),), *lines, (Run(f"╰{edge}╯", LIGHT),)), WIDTH, DARK, LIGHT, "verify")


def bars(picture: Picture) -> Iterator[tuple[int, int, bool]]:
    """Yield the row and cell of every upright line, and whether the cells around it are blank."""
    for line, row in enumerate(picture.rows):
        found = [(words, each.cell) for each in placed(row) for words in (each.run.text,)]
        cells: dict[int, str] = {}
        for text, start in found:
            cell = start
            for cluster, taken in clusters(text):
                cells[cell] = cluster
                cell += taken
        for cell, cluster in cells.items():
            if cluster == "│":
                yield line, cell, cells.get(cell - 1, " ") == cells.get(cell + 1, " ") == " "


def check(name: str, file: Path, picture: Picture, *, scale: int = 1, slack: int = 1, closed: bool = True) -> None:
    """End the run where an upright line is not drawn in the middle of its cell, or something in the blanks beside it.

    Args:
        name: what was drawn by what.
        file: the drawing.
        picture: what it is of.
        scale: pixels of the drawing to one of the SVG.
        slack: pixels of the SVG by which a line may be off.
        closed: True where lines reach from row to row: the font is as high as a row.
    """
    pixels = Pixels(file.read_bytes())
    count = 0
    for line, cell, alone in bars(picture):
        top, left = scale * (MARGIN + line * LINE), scale * (MARGIN + cell * CELL)
        rows = range(top, top + scale * LINE) if closed else range(top + scale * 5, top + scale * 12)
        middle = range(left + scale * (CELL // 2 - slack), left + scale * (CELL // 2 + 1 + slack))
        if not all(any(pixels.at(x, y) != BACK for x in middle) for y in rows):
            sys.exit(f"verify: {name}: the line in row {line}, cell {cell} is not drawn in its cell: see {FOLDER}")
        beside = (*range(left - scale * (CELL - 2), middle.start), *range(middle.stop, left + scale * (2 * CELL - 2)))
        if alone and any(pixels.at(x, y) != BACK for x in beside for y in rows if 0 <= x < pixels.width):
            sys.exit(f"verify: {name}: something stands beside the line in row {line}, cell {cell}: see {FOLDER}")
        count += 1
    print(f"seen: {name}: {count} upright lines in their cells")


def librsvg(file: Path, drawn: Path, _: Picture) -> None:
    """Draw an SVG as GNOME and LibreOffice do."""
    subprocess.run(["rsvg-convert", file, "-o", drawn], check=True)


def chromium(file: Path, drawn: Path, picture: Picture) -> None:
    """Draw a file as browsers do."""
    width, height = size(picture)
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--force-device-scale-factor=1", f"--user-data-dir={FOLDER / 'profile'}",
        f"--window-size={width},{height + 200}", f"--screenshot={drawn}", file.as_uri(),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def check_renderers() -> None:
    """Draw the same files with each renderer, with either font alone on the machine."""
    picture = framed()
    for name in ("svg", "html"):
        (FOLDER / f"frame.{name}").write_text(str(FORMATS[name].render(picture)), encoding="utf-8")
    ways: tuple[tuple[str, str, Callable[[Path, Path, Picture], None], int], ...] = (
        ("librsvg", "svg", librsvg, 1),
        ("Chromium", "svg", chromium, 1),
        ("Chromium", "html", chromium, 3),
    )
    for font, folder in FONT_FOLDERS.items():
        fonts = FOLDER / f"{Path(folder).name}.conf"
        fonts.write_text(f"<fontconfig><dir>{folder}</dir><cachedir>{FOLDER}/cache</cachedir></fontconfig>", "utf-8")
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        for renderer, name, draw, slack in ways:
            drawn = FOLDER / f"{renderer}-{name}-{Path(folder).name}.png"
            draw(FOLDER / f"frame.{name}", drawn, picture)
            said = f"{name.upper()} by {renderer} with {font}"
            check(said, drawn, picture, slack=slack, closed=font.startswith("DejaVu"))
        del os.environ["FONTCONFIG_FILE"]
    draw_png()
    check("PNG by resvg", FOLDER / "frame.png", picture, scale=2)


def draw_png() -> None:
    """Draw the picture as PNG."""
    made = FORMATS["png"].render(framed())
    if isinstance(made, bytes):
        (FOLDER / "frame.png").write_bytes(made)


def check_without_fonts() -> None:
    """Draw a PNG on a machine that has no font at all: this one, with another folder laid over that of its fonts."""
    if os.geteuid() != 0:
        print("not seen: PNG by resvg with no font on the machine; only root can hide them")
        return
    drawn = FOLDER / "no-fonts.png"
    script = f"from tests.verify import captures; captures.FOLDER = captures.Path({str(FOLDER)!r}); captures.draw_png()"
    hidden = 'mount -t tmpfs none /usr/share/fonts && mount -t tmpfs none /usr/local/share && exec "$@"'
    subprocess.run(["unshare", "-m", "sh", "-c", hidden, "sh", sys.executable, "-c", script], check=True)
    (FOLDER / "frame.png").rename(drawn)
    check("PNG by resvg with no font on the machine", drawn, framed(), scale=2)


def check_the_key() -> None:
    """Press ctrl+s, at which a terminal stops its output if the app lets it: the screen is saved."""
    folder = FOLDER / "saved"
    folder.mkdir()
    command = [sys.executable, "-m", "briefreader", "--no-state", "--no-store", *map(str, seeds())]
    os.chdir(folder)
    with PtySession(command) as session:
        session.wait_for("facts 1")
        session.send("\x13")
        session.wait_for("Saved briefreader-screen-1.svg")
    if not (folder / "briefreader-screen-1.svg").read_text(encoding="utf-8").startswith("<svg"):
        sys.exit("verify: ctrl+s saved no picture")
    print("seen: ctrl+s saves the screen")


def main() -> None:
    need_renderers()
    check_renderers()
    check_without_fonts()
    check_the_key()
    shutil.rmtree(FOLDER, ignore_errors=True)
    print("verify: all captures seen")


if __name__ == "__main__":
    main()
