"""What may be typed to go somewhere by its number: "12", "d3", "l40", "Bs17", "B"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from briefreader.model import ArticleId, Span

ADVICE: Final = "12 fact · d3 discrepancy · l40 line · s17 sentence · B article · Bl40 its line"
_FORM: Final = re.compile(r"(?P<article>[A-Z]{0,3})\s*(?:(?P<what>[fdls]?)\s*(?P<number>[0-9]{1,9}))?")


class What(StrEnum):
    """What a number is of."""

    FACT = "fact"
    DISCREPANCY = "discrepancy"
    LINE = "line"
    SENTENCE = "sentence"
    ARTICLE = "article"


_LETTERS: Final = {"": What.FACT, "f": What.FACT, "d": What.DISCREPANCY, "l": What.LINE, "s": What.SENTENCE}
_IN_AN_ARTICLE: Final = frozenset({What.LINE, What.SENTENCE})


@dataclass(frozen=True, slots=True)
class Target:
    """Where to go: the `number` of a fact, a discrepancy, a line or a sentence, or an article; None: the one read."""

    what: What
    number: int = 0
    article: ArticleId | None = None


def target_of(typed: str, articles: Sequence[ArticleId]) -> Target | str:
    """Return where what was typed leads, or what is wrong with it.

    A capital is an article's letter, a small letter says what the number is of, and may stand after it too ("40l").

    Args:
        typed: what the analyst typed.
        articles: the letters of the articles there are.
    """
    words = re.sub(r"([0-9]+)\s*([fdls])$", r"\2\1", typed.strip())
    if (capital := words.upper()) in articles and words not in articles and words not in _LETTERS:
        words = capital
    match = _FORM.fullmatch(words)
    if not match or not words:
        return ADVICE
    article, number = match["article"] or None, match["number"]
    if article and article not in articles:
        return f"no article {article}: there are {articles[0]} to {articles[-1]}" if len(articles) > 1 else "only A"
    if number is None:
        return Target(What.ARTICLE, 0, article)
    what = _LETTERS[match["what"]]
    if article and what not in _IN_AN_ARTICLE:
        return f"{article}l{number} line · {article}s{number} sentence"
    return Target(what, int(number), article)


def out_of_range(target: Target, count: int) -> str:
    """Return what is wrong with a number where there are `count` of what it is of; nothing if it is one of them."""
    if target.what is What.ARTICLE or 1 <= target.number <= count:
        return ""
    many = {What.DISCREPANCY: "discrepancies"}.get(target.what, f"{target.what.value}s")
    if not count:
        return f"there are no {many}"
    return f"no {target.what.value} {target.number}: there are 1 to {count:,}"


def line_count(text: str) -> int:
    """Return how many lines a text has, as an editor counts them."""
    return text.count("\n") + (not text.endswith("\n")) if text else 0


def line_span(text: str, number: int) -> Span:
    """Return where a line of a text is, counted from 1."""
    start = 0
    for _ in range(number - 1):
        start = text.index("\n", start) + 1
    end = text.find("\n", start)
    return Span(start, len(text) if end < 0 else end)
