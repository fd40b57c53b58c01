"""How an article and its words are cited: by whom, what, when, from where, and on which lines.

Every string here is one line that is safe: what an article holds passes the border here, to a terminal (`one_line`) if
it is not said otherwise.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from briefreader.model import Passage
from briefreader.printable import printable
from briefreader.reading.article import Article

SHORT_HASH: Final = 12


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article: its letter, their lines ("19", "19–21"), and why they stand here where that needs saying."""

    article: str
    lines: str
    text: str
    remark: str = ""

    @property
    def on_lines(self) -> str:
        """The lines in words: "line 19", "lines 19–21"."""
        return f"line{'s' if '–' in self.lines else ''} {self.lines}"

    @property
    def place(self) -> str:
        """Where the words stand: "A, line 19"."""
        return f"{self.article}, {self.on_lines}"


@dataclass(frozen=True, slots=True)
class Citation:
    """An article as it is cited; what is not known says so. `author` is empty where none is known."""

    letter: str
    title: str
    publisher: str
    author: str
    published: str
    source: str
    sha256: str

    @property
    def details(self) -> tuple[str, ...]:
        """All but letter and title, as a report lists them."""
        return (
            self.publisher,
            self.author or "author unknown",
            self.published,
            self.source,
            f"sha256 {self.sha256}",
        )


def citation(article: Article, safe: Callable[[str], str] | None = None) -> Citation:
    """Return an article as it is cited; `safe` makes its words one safe line, `one_line` where it is not given."""
    safe = safe or one_line
    return Citation(
        letter=article.id,
        title=safe(article.title or "") or "untitled",
        publisher=safe(article.publisher or "") or "publisher unknown",
        author=safe(article.author or ""),
        published=article.published.isoformat() if article.published else "undated",
        source=safe(article.source or "") or "given as text",
        sha256=article.sha256[:SHORT_HASH],
    )


class Quoting:
    """Quotes passages of some articles with the lines they stand on."""

    def __init__(self, articles: Iterable[Article], safe: Callable[[str], str] | None = None) -> None:
        """Make it for articles; `safe` makes their words one safe line, `one_line` where it is not given."""
        self._safe = safe or one_line
        self._line_starts = {article.id: _line_starts(article.text) for article in articles}

    def quote(self, passage: Passage, *, remark: str = "", longest: int | None = None) -> Quote:
        """Return a passage as it is quoted, cut to `longest` characters."""
        starts = self._line_starts[passage.article]
        first = bisect_right(starts, passage.start)
        last = bisect_right(starts, max(passage.start, passage.end - 1))
        lines = f"{first}" if first == last else f"{first}–{last}"
        text = self._safe(passage.text)
        if longest is not None and len(text) > longest:
            text = text[: longest - 1].rstrip() + "…"
        return Quote(passage.article, lines, text, one_line(remark))

    def quotes(self, passages: Iterable[Passage]) -> tuple[Quote, ...]:
        """Return passages as they are quoted."""
        return tuple(self.quote(passage) for passage in passages)


def _line_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    while end := text.find("\n", starts[-1]) + 1:
        starts.append(end)
    return tuple(starts)


def one_line(text: str) -> str:
    """Return `text` as one printable line: an article's line end must not begin a line of what cites it."""
    return printable(" ".join(text.split()))
