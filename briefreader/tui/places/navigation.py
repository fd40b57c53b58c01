"""Where a key leads: the next fact or discrepancy, and how two articles are brought level."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Fact, FactId, Passage, Span
from briefreader.tui.places.index import once_a_briefing, reported


@dataclass(frozen=True, slots=True)
class View:
    """One article's pane as scrolling sees it: its line to be brought level, its lines and its height.

    `count` is how many lines from `line` on are to be seen.
    """

    line: int
    lines: int
    height: int
    count: int = 1

    @property
    def last_top(self) -> int:
        """The furthest that the pane scrolls of itself: its last line at the bottom."""
        return max(0, self.lines - self.height)


def first_in(passages: Sequence[Passage], article: ArticleId) -> Passage | None:
    """Return the first of the passages that is from `article`."""
    return min((passage for passage in passages if passage.article == article), default=None)


@once_a_briefing
def facts_in(briefing: Briefing, article: ArticleId) -> tuple[Fact, ...]:
    """Return the facts that an article reports, in the order of its text."""
    return tuple({fact.id: fact for fact in reported(briefing, article).facts}.values())


def next_fact(facts: Sequence[Fact], article: ArticleId, current: FactId | None, offset: int, step: int) -> Fact | None:
    """Return the fact after (`step` 1) or before (-1) the current one, round the end to the beginning.

    Args:
        facts: those of the article, in its order.
        article: the article being read.
        current: the current fact, if there is one.
        offset: where the article is read; counts where the current fact is none of `facts`.
        step: 1 or -1.
    """
    if not facts:
        return None
    index = next((index for index, fact in enumerate(facts) if fact.id == current), None)
    if index is None:
        before = bisect_right(facts, offset, key=lambda fact: _start(fact, article))
        index = before - 1 if step > 0 else before
    return facts[(index + step) % len(facts)]


def _start(fact: Fact, article: ArticleId) -> int:
    passage = first_in(fact.passages, article)
    return passage.start if passage else 0


def next_discrepancy(stops: Sequence[int], current: int | None, step: int) -> tuple[int, bool]:
    """Return the index of the discrepancy after or before the current one of a list, and whether it went round the end.

    Args:
        stops: the indices of those to stop at, in order, at least one.
        current: where in the list the analyst is; None to begin at its first stop or, backwards, at its last.
        step: 1 or -1.
    """
    if current is None:
        return stops[0 if step > 0 else -1], False
    at = bisect_right(stops, current) if step > 0 else bisect_left(stops, current) - 1
    return stops[at % len(stops)], not 0 <= at < len(stops)


def sentence_at(sentences: Sequence[Span], offset: int) -> int:
    """Return the index of the sentence at `offset`, or of the last before it."""
    return max(0, bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1)


def fact_at(briefing: Briefing, article: ArticleId, sentence: Span, current: FactId | None) -> Fact | None:
    """Return a fact that a sentence of an article reports: the current one if it does, else the first."""
    told = reported(briefing, article)
    here = [told.facts[index] for index in told.between(sentence.start, sentence.end)]
    return next((fact for fact in here if fact.id == current), here[0] if here else None)


def level(views: Sequence[View], wanted: int) -> tuple[int, ...]:
    """Return the top line of each pane such that their lines stand level, as near to row `wanted` as can be.

    A pane scrolls past its end only where the lines could not be level, or not all of them seen, otherwise.
    """
    lowest = max(max(0, view.line - view.last_top) for view in views)
    highest = min(view.line for view in views)
    last = min(max(0, view.height - view.count) for view in views)
    row = min(max(wanted, lowest), highest, last)
    return tuple(view.line - row for view in views)


def follow(line: int, top: int, other: View) -> int:
    """Return the top of another pane whose line is to stand level with `line` of a pane scrolled to `top`.

    The other pane does not leave its text to be level: it goes as near as it can.
    """
    return max(0, min(other.line - (line - top), max(other.last_top, other.line)))


def reveal(line: int, last: int, top: int, height: int) -> int:
    """Return the top that brings lines `line` to `last` into view with the least movement."""
    if line < top or last - line >= height:
        return line
    return max(top, last - height + 1)
