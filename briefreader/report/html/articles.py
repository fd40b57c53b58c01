"""The articles side by side: their own words line by line, with each passage that a finding rests on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final

from briefreader.model import Dropped, Severity
from briefreader.printable import printable
from briefreader.reading.article import Article
from briefreader.report.citation import UNTOLD_AUTHOR, Citation, line_starts, one_line
from briefreader.report.html.elements import NOTHING, Html, element, isolated, joined
from briefreader.report.html.marks import Mark, line_anchor

MOST_BESIDE: Final = 4
"""Findings in one margin where passages begin, beyond which they stand in a box that scrolls: else they would push the
lines below apart.
"""
GLYPHS: Final[Mapping[Severity, str]] = {Severity.HIGH: "▲", Severity.MEDIUM: "■", Severity.LOW: "□"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an article: its number, its place in the text, and what of it is marked or was dropped."""

    number: int
    start: int
    end: int
    marks: tuple[Mark, ...]
    dropped: tuple[Dropped, ...]
    all_dropped: bool


def lines_of_article(article: Article, marks: Sequence[Mark]) -> tuple[Line, ...]:
    """Return the lines of an article that have words."""
    starts = line_starts(article.text)
    marked: dict[int, list[Mark]] = {}
    for mark in marks:
        for line in _lines_between(starts, mark.passage.start, mark.passage.end):
            marked.setdefault(line, []).append(mark)
    left_out: dict[int, list[Dropped]] = {}
    for drop in article.dropped:
        for line in _lines_between(starts, drop.start, drop.end):
            left_out.setdefault(line, []).append(drop)
    return tuple(_lines(article.text, starts, marked, left_out))


def _lines_between(starts: Sequence[int], start: int, end: int) -> range:
    return range(bisect_right(starts, start) - 1, bisect_left(starts, end)) if start < end else range(0)


def _lines(
    text: str, starts: Sequence[int], marked: Mapping[int, list[Mark]], left_out: Mapping[int, list[Dropped]]
) -> Iterator[Line]:
    for place, (start, following) in enumerate(pairwise((*starts, len(text) + 1))):
        end = following - 1
        if end > start and text[end - 1] == "\r":
            end -= 1
        if not text[start:end].strip():
            continue
        drops = tuple(left_out.get(place, ()))
        yield Line(place + 1, start, end, tuple(marked.get(place, ())), drops, _is_all_dropped(text, start, end, drops))


def _is_all_dropped(text: str, start: int, end: int, drops: Iterable[Dropped]) -> bool:
    at = start
    for drop in sorted(drops):
        if text[at : max(at, drop.start)].strip():
            return False
        at = max(at, drop.end)
    return at > start and not text[at:end].strip()


def article_column(article: Article, citation: Citation, lines: Sequence[Line]) -> Html:
    """Return an article with its title and what is known of it at the head."""
    known = " · ".join((citation.publisher, citation.author or UNTOLD_AUTHOR, citation.published))
    name = f"article-{article.id}"
    return element(
        "article",
        element("h3", element("span", article.id, class_="letter"), " ", isolated(citation.title), id=f"{name}-title"),
        element(
            "div",
            element("p", isolated(known)),
            element("p", "source ", isolated(citation.source)),
            element("p", "source reliability ", citation.reliability, class_="grade"),
            element("p", "marked ", isolated(citation.marking), class_="grade") if citation.marking else NOTHING,
            element("p", "sha256 ", element("code", citation.full_sha256)),
            class_="cited",
        ),
        element("div", *_text(article, lines), class_="text"),
        class_="column",
        id=name,
        tabindex="0",
        aria_labelledby=f"{name}-title",
    )


def _text(article: Article, lines: Sequence[Line]) -> Iterator[Html]:
    safe = printable(article.text, keep_newlines=True)
    begun: set[str] = set()
    previous = 0
    for folded, run in groupby(lines, key=lambda line: line.all_dropped):
        rendered, told = [], []
        for line in run:
            rendered.append(_line(article.id, safe, line, begun, apart=line.number > previous + 1))
            told.append(line)
            previous = line.number
        if folded:
            yield element("details", element("summary", _folded(told)), *rendered)
        else:
            yield from rendered


def _folded(lines: Sequence[Line]) -> str:
    reasons = dict.fromkeys(one_line(drop.reason) for line in lines for drop in line.dropped)
    first, last = lines[0].number, lines[-1].number
    where = f"Line {first}" if first == last else f"Lines {first}–{last}"
    return f"{where} left out: {', '.join(reasons)}"


def _line(letter: str, safe: str, line: Line, begun: set[str], *, apart: bool) -> Html:
    return element(
        "p",
        *_pieces(safe, line, begun),
        id=line_anchor(letter, line.number),
        class_="apart" if apart else "",
        data_line=str(line.number),
        dir="auto",
    )


def _pieces(safe: str, line: Line, begun: set[str]) -> Iterator[Html]:
    """Yield a line cut wherever a passage begins or ends, each piece with all that is marked there: none overlap."""
    opening: dict[int, list[Mark]] = {}
    cuts = {line.start, line.end}
    drops = [drop for drop in line.dropped if drop.start < line.end]
    for mark in (mark for mark in line.marks if mark.passage.start < line.end):
        opening.setdefault(max(mark.passage.start, line.start), []).append(mark)
        cuts.add(min(mark.passage.end, line.end))
    for drop in drops:
        cuts.update((max(drop.start, line.start), min(drop.end, line.end)))
    marked: list[Mark] = []
    for start, end in pairwise(sorted(cuts | opening.keys())):
        marked = [mark for mark in marked if mark.passage.end > start] + opening.get(start, [])
        fresh = [mark for mark in opening.get(start, ()) if mark.anchor not in begun]
        begun.update(mark.anchor for mark in fresh)
        for _, margin in groupby(sorted(fresh, key=_is_discrepancy), key=_is_discrepancy):
            yield from _margin(tuple(margin))
        over = next((drop for drop in drops if drop.start <= start and end <= drop.end), None)
        yield _piece(safe[start:end], marked, None if line.all_dropped else over)


def _piece(words: str, marked: Sequence[Mark], drop: Dropped | None) -> Html:
    if not marked and drop is None:
        return joined(words)
    graved = {mark.severity for mark in marked}
    sorts = ("fact" if None in graved else "", *(each.value for each in Severity if each in graved))
    classes = (*sorts, "dropped" if drop else "", *(mark.finding for mark in marked))
    said = f"left out: {one_line(drop.reason)}" if drop else ""
    return element("span", words, class_=" ".join(dict.fromkeys(filter(None, classes))), title=said)


def _is_discrepancy(mark: Mark) -> bool:
    return mark.severity is not None


def _margin(marks: Sequence[Mark]) -> Iterator[Html]:
    """Yield what stands in one margin for the passages that begin at one place."""
    if len(marks) <= MOST_BESIDE:
        yield from map(_beside, marks)
    else:
        side = "crowd right" if _is_discrepancy(marks[0]) else "crowd"
        yield element("span", *map(_beside, marks), class_=side)


def _beside(mark: Mark) -> Html:
    """Return what stands in the margin where a passage begins: its finding, and the way to the other article."""
    sort = "fact" if mark.severity is None else "discrepancy"
    glyph = "" if mark.severity is None else GLYPHS[mark.severity]
    finding = element(
        "a",
        f"{glyph}{mark.finding}",
        id=mark.anchor,
        class_=mark.finding,
        href=f"#{mark.finding}",
        aria_label=f"{sort} {mark.finding}",
    )
    onward: Html = NOTHING
    if mark.onward:
        letter, anchor = mark.onward
        onward = element("a", letter, href=f"#{anchor}", class_="on", aria_label=f"{mark.finding} in {letter}")
    return element("span", finding, onward, class_="beside" if mark.severity is None else f"beside {mark.severity}")
