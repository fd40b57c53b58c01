"""An article: its text exactly as given, what is known of its source, and where its sentences are."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from briefreader.markings import Marking
from briefreader.model import ArticleId, Dropped, Passage, Span
from briefreader.reading.cleaning import clean
from briefreader.reading.sentences import sentences_of


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `text` is never altered: every offset in a briefing points into it.

    `id` is empty until `compare` names the articles A, B, … in the order given.
    What is not known is None; nothing is guessed into view.

    `size` is of the bytes that `reader` made the text of, and `encoding` theirs, for the reason in `encoding_chosen`;
    it is None where the text was given as text. `told` names the fields that somebody told us ("published"): what else
    is known is the source's own word. `marking` says how it must be handled, where somebody told.

    `retrieved` is when it was read, None where it was given as text; the same article read again is the same article.
    """

    text: str
    sha256: str
    sentences: tuple[Span, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: date | None = None
    source: str | None = None
    id: ArticleId = ""
    encoding: str | None = None
    encoding_chosen: str = ""
    size: int = 0
    reader: str = "plain text"
    told: frozenset[str] = frozenset()
    marking: Marking | None = None
    retrieved: datetime | None = field(default=None, compare=False)

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        title: str | None = None,
        publisher: str | None = None,
        published: date | str | None = None,
        source: str | None = None,
        sha256: str | None = None,
    ) -> Article:
        """Make an article of plain text, which is kept exactly as given.

        Args:
            text: the article, boilerplate and all.
            title, publisher: what the caller knows; what the text itself tells fills the gaps.
            published: a date, or one as ISO 8601 ("2022-03-24").
            source: where it came from, as the analyst would cite it.
            sha256: of the bytes read; that of the text's UTF-8 when not given.

        Raises:
            ValueError: `published` is no ISO date.
        """
        story = clean(text)
        data = text.encode("utf-8", "surrogatepass")
        given = {"title": title, "publisher": publisher, "published": published}
        return cls(
            text=text,
            sha256=sha256 or hashlib.sha256(data).hexdigest(),
            size=len(data),
            told=frozenset(name for name, value in given.items() if value),
            sentences=sentences_of(text, story.kept),
            dropped=story.dropped,
            title=title or story.title,
            publisher=publisher or story.publisher,
            published=(date.fromisoformat(published) if isinstance(published, str) else published) or story.published,
            source=source,
        )

    @classmethod
    def read(cls, path: str | Path) -> Article:
        """Read the article at `path` (.txt or .md).

        Raises:
            UnreadableError: the file is missing, is no file, or cannot be read as text.
        """
        from briefreader.reading.sources import read_file

        content = read_file(Path(path))
        article = cls.from_text(content.text, title=content.title, source=str(path), sha256=content.sha256)
        return replace(
            article,
            encoding=content.encoding,
            encoding_chosen=content.encoding_chosen,
            size=content.size,
            reader=content.reader,
            told=frozenset(),
            retrieved=datetime.now(UTC),
        )

    def telling(self, metadata: Mapping[str, Any]) -> Article:
        """Return the article with what somebody tells: "title", "publisher", "published", "marking"; None: unknown."""
        return replace(self, **metadata, told=self.told | metadata.keys())

    @property
    def name(self) -> str:
        """What to call the article on screen: its title, else the file's name, else its letter."""
        if self.title or not self.source:
            return self.title or f"Article {self.id}"
        return Path(self.source).name

    def passage(self, start: int, end: int) -> Passage:
        """Return the passage between two offsets."""
        return Passage(self.id, start, end, self.text[start:end])
