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
from briefreader.review.decisions import Cited, Reliability

SHORT_HASH: Final = 12
NOT_GRADED: Final = "not graded"
UNTOLD_AUTHOR: Final = "author unknown"
_ELSEWHERE: Final = "in another version, or another article"
_TOLD: Final = {"title": "title", "publisher": "publisher", "published": "date"}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article: its letter, their lines ("19", "19–21"), and why they stand here where that needs saying.

    `start` and `end` are their place in the article's text, in characters. Words of a version of an article that is not
    among those reported on have no lines, and for a letter the hash of what they stood in.
    """

    article: str
    lines: str
    text: str
    remark: str = ""
    start: int = 0
    end: int = 0

    @property
    def on_lines(self) -> str:
        """The lines in words: "line 19", "lines 19–21"."""
        return f"line{'s' if '–' in self.lines else ''} {self.lines}" if self.lines else ""

    @property
    def place(self) -> str:
        """Where the words stand: "A, line 19"."""
        return ", ".join(filter(None, (self.article, self.on_lines)))


@dataclass(frozen=True, slots=True)
class Citation:
    """An article as it is cited; what is not known says so.

    Attributes:
        letter, title, publisher, published, source: as they are shown.
        author: empty where none is known.
        sha256: the first digits of it, for a citation in a line.
        full_sha256: all of it: a report can be checked by it.
        retrieved: the day it was read, empty where it was given as text.
        reliability: the grade of its source: "B – usually reliable", "not graded".
        graded_by: by whom and when it was graded; empty where that is not known.
        told: what of it the analyst told, and the article did not: "title", "publisher", "date".
        marking: how it must be handled; empty where nobody told.
    """

    letter: str
    title: str
    publisher: str
    author: str
    published: str
    source: str
    sha256: str
    full_sha256: str
    retrieved: str = ""
    reliability: str = NOT_GRADED
    told: tuple[str, ...] = ()
    marking: str = ""
    graded_by: str = ""

    @property
    def details(self) -> tuple[str, ...]:
        """All but letter, title, grade and hash, as a report lists them."""
        said = (
            self.publisher,
            self.author or UNTOLD_AUTHOR,
            self.published,
            self.source,
            self.retrieved and f"retrieved {self.retrieved}",
            self.marking and f"marked {self.marking}",
            f"told by the analyst: {', '.join(self.told)}" if self.told else "",
        )
        return tuple(filter(None, said))

    @property
    def graded(self) -> str:
        """The grade of its source, as a report lists it: "source reliability: B – usually reliable"."""
        return ", ".join(filter(None, (f"source reliability: {self.reliability}", self.graded_by)))


def citation(
    article: Article, safe: Callable[[str], str] | None = None, reliability: Reliability | None = None
) -> Citation:
    """Return an article as it is cited.

    Args:
        article: what is cited.
        safe: makes its words one safe line; `one_line` where it is not given.
        reliability: the grade of its source.
    """
    safe = safe or one_line
    return Citation(
        letter=article.id,
        title=safe(article.title or "") or "untitled",
        publisher=safe(article.publisher or "") or "publisher unknown",
        author=safe(article.author or ""),
        published=article.published.isoformat() if article.published else "undated",
        source=safe(article.source or "") or "given as text",
        sha256=one_line(article.sha256)[:SHORT_HASH],
        full_sha256=one_line(article.sha256),
        retrieved=article.retrieved.date().isoformat() if article.retrieved else "",
        reliability=f"{reliability} – {reliability.meaning}" if reliability else NOT_GRADED,
        told=tuple(name for field, name in _TOLD.items() if field in article.told),
        marking=one_line(article.marking.text) if article.marking else "",
    )


class Quoting:
    """Quotes passages of some articles with the lines they stand on."""

    def __init__(self, articles: Iterable[Article], safe: Callable[[str], str] | None = None) -> None:
        """Make it for articles; `safe` makes their words one safe line, `one_line` where it is not given."""
        self._safe = safe or one_line
        self._articles = tuple(articles)
        self._line_starts = {article.id: line_starts(article.text) for article in self._articles}

    def quote(self, passage: Passage, *, remark: str = "", longest: int | None = None) -> Quote:
        """Return a passage as it is quoted, cut to `longest` characters."""
        starts = self._line_starts[passage.article]
        first = bisect_right(starts, passage.start)
        last = bisect_right(starts, max(passage.start, passage.end - 1))
        lines = f"{first}" if first == last else f"{first}–{last}"
        text = self._safe(passage.text)
        if longest is not None:
            text = shortened(text, longest)
        return Quote(passage.article, lines, text, one_line(remark), passage.start, passage.end)

    def cited(self, cited: Cited) -> Quote:
        """Return words that a decision rests on as they are quoted: with their lines, if their article is here."""
        for article in self._articles:
            if article.sha256 == cited.sha256 and article.text[cited.start : cited.end] == cited.text:
                return self.quote(article.passage(cited.start, cited.end))
        return Quote(f"sha256 {one_line(cited.sha256[:SHORT_HASH])}", "", self._safe(cited.text), _ELSEWHERE)

    def quotes(self, passages: Iterable[Passage]) -> tuple[Quote, ...]:
        """Return passages as they are quoted."""
        return tuple(self.quote(passage) for passage in passages)


def line_starts(text: str) -> tuple[int, ...]:
    """Return where the lines of an article begin, as its citations count them."""
    starts = [0]
    while end := text.find("\n", starts[-1]) + 1:
        starts.append(end)
    return tuple(starts)


def one_line(text: str) -> str:
    """Return `text` as one printable line: an article's line end must not begin a line of what cites it."""
    return printable(" ".join(text.split()))


def shortened(text: str, longest: int) -> str:
    """Return a line, cut to `longest` characters with a sign that it is."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of what somebody typed, each printable, without empty ones at either end."""
    lines = [printable(line).rstrip() for line in text.splitlines()]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    return tuple(lines)
