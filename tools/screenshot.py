"""Draw the README's picture: the app on its sample articles, by the app's own captures.

python -m tools.screenshot docs/screenshot.svg
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Final

from rich.segment import Segment
from rich.style import Style

from briefreader import Article, compare
from briefreader.capture.rows import Picture, Row, Run
from briefreader.capture.svg import svg
from briefreader.resources import seeds
from briefreader.tui.app import BriefreaderApp
from briefreader.tui.drawing import themes

SIZE: Final = (160, 44)
KEYS: Final = ("]", "]")


def _run(segment: Segment, text: str, background: str) -> Run:
    style = segment.style or Style()
    front = style.color.get_truecolor().hex if style.color else text
    back = style.bgcolor.get_truecolor().hex if style.bgcolor else background
    if style.reverse:
        front, back = back, front
    return Run(segment.text, front, back, bold=bool(style.bold), underline=bool(style.underline))


async def _picture() -> Picture:
    articles = tuple(Article.read(path) for path in seeds())
    app = BriefreaderApp(articles, briefing=compare(articles))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*KEYS)
        await pilot.pause()
        colours = themes.load().colours
        text, background = colours["text"], colours["background"]
        strips = app.screen._compositor.render_strips()  # noqa: SLF001 (Textual gives the whole screen nowhere else)
        rows: tuple[Row, ...] = tuple(
            tuple(_run(segment, text, background) for segment in strip if segment.text) for strip in strips
        )
    return Picture(rows=rows, width=SIZE[0], background=background, foreground=text)


def main() -> None:
    """Write the picture to the file named."""
    Path(sys.argv[1]).write_text(svg(asyncio.run(_picture())), encoding="utf-8")


if __name__ == "__main__":
    main()
