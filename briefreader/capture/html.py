"""A picture as HTML: one page that needs nothing else, its text selectable, aligned in any monospaced font.

What fonts may draw in another width than a letter's (frames, wide scripts, emoji) or in another order (scripts from
right to left) stands in a box of as many cells as the terminal gives it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from html import escape
from itertools import groupby
from typing import Final

from briefreader.capture.cells import clusters, placed, safe, without_trailing_blanks
from briefreader.capture.rows import Picture, Row, Run
from briefreader.capture.svg import FONT_SIZE, FONTS, LINE, MARGIN
from briefreader.spacing_marks import as_written

_AS_CELLS: Final = "font-variant-ligatures: none; tab-size: 1;"
_BOXES: Final = (
    # A line under or through words is not drawn in the boxes among them unless these ask for it.
    f"[class^=w] {{ display: inline-block; height: {LINE}px; overflow: hidden; vertical-align: top; "
    "text-decoration: inherit; }"
)
_LEFT_TO_RIGHT: Final = 0x590
"""Latin, Greek, Cyrillic: every monospaced font has their letters below this, of one width."""
_PUNCTUATION: Final = range(0x2010, 0x2028)


class _Style:
    """The rules of a page: a class for each look and each width that it uses, numbered as they are met."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._looks: dict[Run, str] = {}
        self._widths: set[int] = set()

    def look(self, run: Run) -> str:
        """Return the class of a run's look; "" where it is the picture's own."""
        background = None if run.background == self._picture.background else run.background
        look = replace(run, text="", background=background)
        if look == Run("", self._picture.foreground):
            return ""
        return self._looks.setdefault(look, f"l{len(self._looks)}")

    def width(self, cells: int) -> str:
        """Return the class of a box of so many cells."""
        self._widths.add(cells)
        return f"w{cells}"

    def rules(self) -> str:
        """Return the rules, once all of the page is made."""
        picture = self._picture
        return "\n".join(
            (
                "",
                f"html {{ background: {_colour(picture.background)}; color: {_colour(picture.foreground)}; }}",
                "body { margin: 0; }",
                f"pre {{ margin: {MARGIN}px; font: {FONT_SIZE}px/{LINE}px {FONTS}; {_AS_CELLS} }}",
                _BOXES,
                *(f".w{cells} {{ width: {cells}ch; }}" for cells in sorted(self._widths)),
                *(f".{name} {{ {_declared(look)} }}" for look, name in self._looks.items()),
                "@media print { html { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }",
                "",
            )
        )


def _colour(value: str) -> str:
    """Return a colour as a rule may hold it: what is none could end the rule and begin another."""
    return value if value.startswith("#") and value[1:].isalnum() else "inherit"


def _declared(look: Run) -> str:
    lines = " ".join(filter(None, ("underline" if look.underline else "", "line-through" if look.strike else "")))
    return " ".join(
        filter(
            None,
            (
                f"color: {_colour(look.foreground)};",
                f"background: {_colour(look.background)};" if look.background else "",
                "font-weight: bold;" if look.bold else "",
                "font-style: italic;" if look.italic else "",
                f"text-decoration: {lines};" if lines else "",
            ),
        )
    )


def render(picture: Picture) -> str:
    """Return `picture` as an HTML page. The same picture gives the same bytes."""
    style = _Style(picture)
    rows = "\n".join(_row(row, style) for row in picture.rows)
    rules = style.rules()
    digest = b64encode(sha256(rules.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'"
    about = "; ".join(map(safe, picture.about))
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width">',
            f"<title>{escape(safe(picture.title) or 'briefreader')}</title>",
            *((f'<meta name="description" content="{escape(about)}">',) if about else ()),
            f"<style>{rules}</style>",
            f"<pre>\n{rows}\n</pre>",
            "</html>",
            "",
        )
    )


def _row(row: Row, style: _Style) -> str:
    return "".join(_run(each.run, style) for each in without_trailing_blanks(placed(row)))


def _run(run: Run, style: _Style) -> str:
    words = "".join(_words(run.text, style))
    name = style.look(run)
    return f'<span class="{name}">{words}</span>' if name else words


def _words(text: str, style: _Style) -> Iterator[str]:
    """Yield text as it flows, and in boxes what may not: one for a character, or for the same many times over."""
    for (cluster, cells), group in groupby(clusters(text)):
        times = len(list(group))
        written = escape(as_written(cluster)) * times
        if _flows(cluster):
            yield written
        elif cells == 1:
            yield f'<span class="{style.width(times)}">{written}</span>'
        else:
            yield f'<span class="{style.width(cells)}">{escape(as_written(cluster))}</span>' * times


def _flows(cluster: str) -> bool:
    return ord(cluster[0]) < _LEFT_TO_RIGHT or ord(cluster[0]) in _PUNCTUATION
