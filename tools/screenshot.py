"""Draw the README's picture: the app on its sample articles, by the app's own captures.

python -m tools.screenshot docs/screenshot.svg
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Final, cast

from briefreader import Article, compare
from briefreader.capture.rows import Picture
from briefreader.capture.svg import render
from briefreader.resources import seeds
from briefreader.tui.app import BriefreaderApp
from briefreader.tui.captures import picture, screen_view
from briefreader.tui.drawing import themes
from briefreader.tui.screens.reading import ReadingScreen

SIZE: Final = (160, 44)
KEYS: Final = ("]", "a", "]")


async def _picture() -> Picture:
    articles = tuple(Article.read(path) for path in seeds())
    app = BriefreaderApp(articles, briefing=compare(articles))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press(*KEYS)
        await pilot.pause()
        view = screen_view(cast(ReadingScreen, app.screen))
    return picture(view.rows, view.width, themes.load())


def main() -> None:
    """Write the picture to the file named."""
    Path(sys.argv[1]).write_text(render(asyncio.run(_picture())), encoding="utf-8")


if __name__ == "__main__":
    main()
