"""What an analyst can tell of an article: its title, publisher and date, and the line each is typed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from briefreader.reading.article import Article
from briefreader.reading.datestamp import read_stamp
from briefreader.spacing_marks import as_written
from briefreader.tui.drawing.shown import drawable
from briefreader.tui.keys.typed import Typed, after_key, first_line

FIELDS: Final[Mapping[str, str]] = {"title": "title", "publisher": "publisher", "published": "date"}
"""The fields of an article that can be told, with what they are called on the screen."""

Value = str | date | None
Edits = dict[int, dict[str, Any]]
"""What was told: by the article's index, then by the field, the value."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A field that is being typed.

    Attributes:
        field: of the article.
        typed: the line, safe to draw.
        verbatim: the same line with its characters as they were typed; they stand at the same places.
        refused: why it was not taken; empty until it was tried.
    """

    field: str
    typed: Typed
    verbatim: str
    refused: str = ""

    @classmethod
    def of(cls, article: Article, field: str) -> Draft:
        """Return the draft that begins with what is known."""
        known = getattr(article, field)
        typed = Typed.of(known.isoformat() if isinstance(known, date) else known or "")
        return cls(field, typed, typed.text)

    def after(self, key: str, character: str | None) -> Draft:
        """Return the draft after a key was pressed."""
        typed = after_key(self.typed, key, character)
        return self if typed is None else self._to(typed, character or "")

    def insert(self, letters: str) -> Draft:
        """Return the draft with letters put in."""
        line = first_line(letters)
        return self._to(self.typed.insert(line), line)

    def refuse(self, why: str) -> Draft:
        """Return the draft as it stands, with why it was not taken."""
        return replace(self, refused=why)

    def _to(self, typed: Typed, letters: str) -> Draft:
        """Do to the verbatim line what was done to the one that is drawn: letters came, or some went, or neither."""
        came, at = len(typed.text) - len(self.typed.text), self.typed.at
        if came > 0:
            verbatim = self.verbatim[:at] + letters[:came] + self.verbatim[at:]
        else:
            verbatim = self.verbatim[: typed.at] + self.verbatim[typed.at - came :] if came else self.verbatim
        return replace(self, typed=typed, verbatim=verbatim, refused="")

    def value(self) -> Value:
        """Return what was typed as the field's value; nothing typed is None, unknown.

        Raises:
            ValueError: it is no date where one is wanted; the message says how to write it.
        """
        words = as_written(self.verbatim.strip())
        if self.field == "published":
            return read_day(words) if words else None
        return words or None


def read_day(words: str) -> date:
    """Return the date written as 2022-03-24, 24 Mar 2022, 24 March 2022 or March 24, 2022.

    Raises:
        ValueError: it is none of these, or there is no such day.
    """
    if "/" in words:
        raise ValueError("which is the day? Write 2022-03-24 or 24 Mar 2022")
    stamp = read_stamp(words)
    if stamp is None or stamp.date is None:
        raise ValueError("no such date: write 2022-03-24 or 24 Mar 2022")
    return stamp.date


def safe(value: Value) -> Value:
    """Return a value safe to draw."""
    return drawable(value) if isinstance(value, str) else value
