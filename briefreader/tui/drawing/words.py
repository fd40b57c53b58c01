"""The app's own words for what it shows: titles, dates, counts, severities."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from briefreader.model import Severity
from briefreader.progress import Step
from briefreader.reading.article import Article
from briefreader.tui.drawing.looks import Look

COMPARING: Final = "comparing…"
NOT_COMPARED: Final = "not compared"
UNDATED: Final = "undated"

GLYPHS: Final = {Severity.HIGH: "▲", Severity.MEDIUM: "■", Severity.LOW: "□"}
LOOKS: Final = {Severity.HIGH: Look.HIGH, Severity.MEDIUM: Look.MEDIUM, Severity.LOW: Look.LOW}


def title(article: Article) -> str:
    """Return what an article is called: its title, else its publisher, else its file's name."""
    return article.title or article.publisher or article.name


def day(published: date | None) -> str:
    """Return a date as analysts write it, or that there is none."""
    return f"{published.day} {published:%b %Y}" if published else UNDATED


def comparing(step: Step | None, keys: Sequence[str]) -> str:
    """Return how far the comparison is, and the key that stops it."""
    return f"comparing · {step}{_key(keys, 'stops')}" if step else COMPARING


def not_compared(keys: Sequence[str]) -> str:
    """Return that there is nothing to count, and the key that compares."""
    return NOT_COMPARED + _key(keys, "compares")


def _key(keys: Sequence[str], does: str) -> str:
    return f" · {keys[0]} {does}" if keys else ""


def count(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many}"
