"""Where decisions are kept: a SQLite file to which is only added."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from briefreader.briefing import article_id
from briefreader.errors import UnreadableError, UnwritableError, UsageError
from briefreader.review.decisions import Decision, Kept

if TYPE_CHECKING:
    import sqlite3

    from briefreader.model import ArticleId
    from briefreader.reading.article import Article
    from briefreader.review.versions import Placed

_ATTEMPTS: Final = 3
"""To keep a decision in a file that another process removes meanwhile."""


class Store:
    """The decisions of one file, or of this process alone. The file is made with the first decision.

    It is used by one thread. SQLite is loaded when there is a file or a decision.

    Attributes:
        file: where they are kept; None in this process.
    """

    def __init__(self, file: Path | None) -> None:
        """Open it; None keeps nothing beyond this process.

        Raises:
            UsageError: the file is no store, or one of a version that this briefreader does not know.
            UnreadableError: the file cannot be read.
        """
        self._connection: sqlite3.Connection | None = None
        self.file = _resolved(file) if file else None
        self._opened: tuple[int, int] | None = None
        self._seen: tuple[sqlite3.Connection, int] | None = None
        self.changed()

    def close(self) -> None:
        """Let go of the file. A store that is used again opens it again."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        """Return the store, which is closed at the end of the block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()  # an app that is ended by a signal closes nothing

    def last(self) -> int:
        """Return the number of the last decision kept, 0 where there is none.

        Raises:
            UsageError, UnreadableError: as on opening; another process may have replaced the file.
        """
        return self._asked("SELECT ifnull(max(number), 0) FROM decision")

    def count(self) -> int:
        """Return how many decisions are kept: what was removed left a gap in the numbers.

        Raises:
            UsageError, UnreadableError: see `last`.
        """
        return self._asked("SELECT count(*) FROM decision")

    def changed(self) -> bool:
        """Return True where another process has kept something since this was last asked; costs microseconds.

        Raises:
            UsageError, UnreadableError: see `last`.
        """
        before, self._seen = self._seen, self._version()
        return self._seen != before

    def load(self, articles: Sequence[Article]) -> Kept:
        """Return what was decided of these articles.

        Raises:
            UsageError, UnreadableError: see `last`.
        """
        now = _now(articles)
        if not (connection := self._connected()):
            from briefreader.review.versions import open_now

            return Kept((), open_now((), now))

        from briefreader.review import rows, schema

        with schema.reading(self.file):
            return rows.read(connection, now)

    def add(self, decision: Decision, articles: Sequence[Article]) -> Decision:
        """Keep a decision about some of these articles, and return it with its number; then it is on the disk.

        Raises:
            UnwritableError: it is not kept, and nothing is changed: the disk is full, another process holds the file
                or has replaced it.
        """
        from briefreader.review import rows, schema
        from briefreader.review.signing import signed

        kept = decision if decision.at else signed(decision, decision.session)
        with schema.writing(self.file):
            try:
                for _ in range(_ATTEMPTS):
                    number = rows.insert(self._made(), kept, articles)
                    if self._is_in_place():
                        return replace(kept, number=number)
            except BaseException as error:
                if self.file:
                    self.close()  # whatever state it was left in: the next call opens it afresh
                if isinstance(error, UsageError | UnreadableError):
                    raise UnwritableError(str(error)) from error
                raise
        raise UnwritableError(f"{self.file}: not kept: another process keeps removing it")

    def purge(self, articles: Sequence[Article] | None) -> int:
        """Remove every decision about these articles, or every one, with their words; return how many went.

        With everything the file goes too, unless another process has it open: then it is left there, empty.

        Raises:
            UsageError, UnreadableError: see `last`; nothing was removed.
            UnwritableError: nothing was removed; or it was, and another process still reads the words.
        """
        if not self._connected():
            return 0

        from briefreader.review import rows, schema

        with schema.writing(self.file, "nothing was removed"):
            if not (connection := self._connected(to_write=True)):
                return 0
            gone = rows.remove(connection, None if articles is None else _now(articles))
        schema.forget(connection, self.file)
        if self.file and articles is None:
            schema.discard(connection, self.file)
            self.close()
        return gone

    def _connected(self, *, to_write: bool = False) -> sqlite3.Connection | None:
        """Return the connection to what now lies where the file should; None where nothing does.

        One `to_write` that cannot be had is an error of SQLite, of which the caller says what it comes to.
        """
        if self._connection and not (self._is_in_place() and self._serves(to_write=to_write)):
            self.close()
        while self.file and self._connection is None and (found := self._identity()):
            from briefreader.review import schema

            with nullcontext() if to_write else schema.reading(self.file):
                self._connection = schema.connect(self.file, to_write=to_write)
            self._opened = found
            if not self._is_in_place():
                self.close()
        return self._connection

    def _made(self) -> sqlite3.Connection:
        """Return the connection, to a file that is made where there is none."""
        from briefreader.review import schema

        if self.file is None:
            self._connection = self._connection or schema.in_memory()
            return self._connection
        if connection := self._connected(to_write=True):
            return connection
        schema.make(self.file)
        if not (connection := self._connected(to_write=True)):
            raise UnwritableError(f"{self.file}: not kept: another process keeps removing it")
        if not self.last():
            self._seen = self._version()  # nobody was faster
        return connection

    def _asked(self, query: str) -> int:
        if not (connection := self._connected()):
            return 0

        from briefreader.review import schema

        with schema.reading(self.file):
            return int(connection.execute(query).fetchone()[0])

    def _version(self) -> tuple[sqlite3.Connection, int] | None:
        """Return what is another as soon as another process has kept something."""
        if not (self.file and (connection := self._connected())):
            return None

        from briefreader.review import schema

        with schema.reading(self.file):
            return connection, connection.execute("PRAGMA data_version").fetchone()[0]

    def _serves(self, *, to_write: bool) -> bool:
        """Return whether the connection is one that can do what is wanted, and sees all that is kept."""
        from briefreader.review import schema

        if self.file is None or not isinstance(self._connection, schema.OnlyReading):
            return True
        return not (to_write or schema.is_more_beside(self.file))

    def _is_in_place(self) -> bool:
        """Return whether the file that is open still has its name: nothing of one that was removed would be found."""
        return self.file is None or self._identity() == self._opened

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self.file) if self.file else None  # noqa: PTH116 - a third of the time of Path.stat
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:  # no name of a file at all, or of one in a folder of someone else
            raise UnreadableError(f"{self.file}: {getattr(error, 'strerror', None) or error}") from error
        return (found.st_dev, found.st_ino) if found else None


def _resolved(file: Path) -> Path:
    try:
        return file.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise UsageError(f"{file}: {error}") from error


def _now(articles: Sequence[Article]) -> dict[ArticleId, Placed]:
    from briefreader.review.versions import placed

    return {article.id or article_id(index): placed(article) for index, article in enumerate(articles)}
