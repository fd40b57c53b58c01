"""Scrolling the articles that are shown, together or each alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import Fact, Passage, Span
from briefreader.tui.places.index import reported
from briefreader.tui.places.navigation import View, first_in, follow, level, sentence_at
from briefreader.tui.widgets.article_view import ArticleView

_SHARE: Final = 3
"""A passage that is gone to stands a third of the way down."""


def go_to(views: Sequence[ArticleView], passages: Sequence[Passage], *, linked: bool) -> None:
    """Bring passages into view, level with each other where articles are linked, and put the cursors on them.

    The article being read stays where it is if its passage is in view already: less moves, and less is sent.

    Args:
        views: the articles shown, the one being read first.
        passages: what to go to; an article without one stays where it is.
        linked: False to move the first article only.
    """
    found = [(view, passage) for view in views if view.is_wrapped and (passage := first_in(passages, view.article.id))]
    for view, passage in found:
        view.read_sentence(sentence_at(view.article.sentences, passage.start))
    for view, top in _level_tops(found if linked else found[:1]):
        view.scroll_to_row(top)


def _level_tops(found: Sequence[tuple[ArticleView, Passage]]) -> list[tuple[ArticleView, int]]:
    if not found:
        return []
    panes = [_view(view, view.lines.rows_of(passage.span)) for view, passage in found]
    active, passage = found[0]
    row = panes[0].line - active.top
    if not is_in_view(active, passage) or any(pane.line < row for pane in panes):
        row = min(pane.height for pane in panes) // _SHARE
    return list(zip((view for view, _ in found), level(panes, row), strict=True))


def is_in_view(view: ArticleView, passage: Passage) -> bool:
    """Return True where all of a passage is on the screen."""
    rows = view.lines.rows_of(passage.span)
    return view.is_wrapped and view.top <= rows[0] and rows[-1] < view.top + view.inner_height


def show_cursor(view: ArticleView) -> None:
    """Bring the sentence being read into view.

    It comes to stand a third from the edge it is read away from, so that the next few need no scrolling.
    """
    if not view.cursor or not view.is_wrapped:
        return
    rows, height = view.lines.rows_of(view.cursor), view.inner_height
    if rows[0] < view.top:
        view.scroll_to_row(max(0, rows[-1] - height * (_SHARE - 1) // _SHARE))
    elif rows[-1] >= view.top + height:
        last_top = max(0, view.row_count() - height)
        view.scroll_to_row(min(rows[0], max(rows[0] - height // _SHARE, 0), max(last_top, rows[-1] - height + 1)))


def show(view: ArticleView, span: Span) -> None:
    """Bring the line on which a span begins into view, a third of the way down where it was not."""
    if not view.is_wrapped:
        return
    line, height = view.line_of(span), view.inner_height
    if not view.top <= line < view.top + height:
        view.scroll_to_row(max(0, min(line - height // _SHARE, view.row_count() - height)))


def scroll_by(view: ArticleView, step: int) -> None:
    """Scroll by lines, the cursor keeping its place in the pane.

    Where the article is at its end already the cursor moves on instead: by a sentence for a line, to the very end
    for a page.
    """
    if not view.is_wrapped:
        return
    before, last_top = view.top, max(0, view.row_count() - view.inner_height)
    row = view.line_of(view.cursor) - before if view.cursor else 0
    view.scroll_to_row(max(0, min(before + step, max(last_top, before) if step > 0 else before)))
    if not view.cursor:
        return
    if view.top != before:
        _read_at(view, view.top + row if abs(step) > 1 else view.line_of(view.cursor))
    else:
        last = len(view.article.sentences) - 1
        further = view.sentence + step if abs(step) == 1 else last if step > 0 else 0
        view.read_sentence(max(0, min(further, last)))
        show_cursor(view)


def _read_at(view: ArticleView, line: int) -> None:
    """Put the cursor on the sentence at a line, or at the nearest line in view."""
    line = max(view.top, min(line, view.top + view.inner_height - 1, view.row_count() - 1))
    if view.cursor and line in view.lines.rows_of(view.cursor):
        return
    sentences = view.article.sentences
    index = sentence_at(sentences, view.offset_at(line))
    if view.line_of(sentences[index]) < view.top and index + 1 < len(sentences):
        index += 1
    view.read_sentence(index)


def follow_along(active: ArticleView, others: Sequence[ArticleView], briefing: Briefing, fact: Fact | None) -> None:
    """Bring the other articles level with the one being read.

    What they are level by is the fact looked at, if its passage is in view, else the shared fact nearest to the
    cursor of those in view; an article that shares none of them stays.
    """
    for other in others:
        anchor = _anchor(active, other, briefing, fact)
        if anchor and other.is_wrapped:
            here, there = anchor
            other.scroll_to_row(follow(active.line_of(here), active.top, _view(other, other.lines.rows_of(there.span))))
            other.read_sentence(sentence_at(other.article.sentences, there.start))


def _anchor(
    active: ArticleView, other: ArticleView, briefing: Briefing, fact: Fact | None
) -> tuple[Passage, Passage] | None:
    """Return the passages of one fact, in either article, that are to stand level."""
    cursor = active.line_of(active.cursor) if active.cursor else active.top
    lines = range(active.top, active.top + active.inner_height)
    found: list[tuple[bool, int, Passage, Passage]] = []
    told = reported(briefing, active.article.id)
    for index in told.between(active.offset_at(lines.start), active.end_of(lines.stop - 1)):
        one, here = told.facts[index], told.passages[index]
        there = first_in(one.passages, other.article.id)
        if there and (line := active.line_of(here)) in lines:
            found.append((one is not fact, abs(line - cursor), here, there))
    return min(found, key=lambda pair: pair[:2])[2:] if found else None


def _view(view: ArticleView, rows: range) -> View:
    return View(rows[0], view.row_count(), view.inner_height, len(rows))
