"""The SQLite file of a store: its tables, how one is made, and how it is told from any other file."""

from __future__ import annotations

import errno
import fcntl
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from urllib.parse import quote

from briefreader.errors import UnreadableError, UnwritableError, UsageError
from briefreader.output import make_private

APPLICATION: Final = 0x42524446
"""What SQLite's own header says of whose file it is: "BRDF"."""

VERSION: Final = 1
"""Of the tables. Whoever changes them counts it up and brings older files to it, with a checkpoint at once: what only
the file beside it tells, an older briefreader sees too late to leave that alone."""

PATIENCE: Final = 1.0
"""Seconds to wait for another process that is just writing."""

ONLY_ADDED_TO: Final = """\
CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is only removed by purge'); END
"""
TABLES: Final = f"""\
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  size INTEGER NOT NULL
);
CREATE TABLE article_set (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE);
CREATE TABLE member (
  article_set INTEGER NOT NULL REFERENCES article_set (id),
  place INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (id),
  path TEXT NOT NULL,
  PRIMARY KEY (article_set, place)
) WITHOUT ROWID;
CREATE TABLE target (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  sort TEXT NOT NULL,
  kind TEXT,
  label TEXT NOT NULL
);
CREATE TABLE cited (
  target INTEGER NOT NULL REFERENCES target (id),
  place INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (target, place)
) WITHOUT ROWID;
CREATE INDEX cited_article ON cited (article);
CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  act TEXT NOT NULL,
  target INTEGER REFERENCES target (id),
  value TEXT NOT NULL,
  "of" INTEGER REFERENCES decision (number),
  at TEXT NOT NULL,
  user TEXT NOT NULL,
  version TEXT NOT NULL,
  session TEXT NOT NULL,
  article_set INTEGER NOT NULL REFERENCES article_set (id),
  CHECK ((target IS NULL) = ("of" IS NOT NULL))
);
CREATE INDEX decision_target ON decision (target);
CREATE INDEX decision_of ON decision ("of");
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER target_is_final BEFORE UPDATE ON target
BEGIN SELECT RAISE(ABORT, 'what a decision is about is never changed'); END;
CREATE TRIGGER cited_is_final BEFORE UPDATE ON cited
BEGIN SELECT RAISE(ABORT, 'what a decision is about is never changed'); END;
{ONLY_ADDED_TO};
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
"""


def in_memory() -> sqlite3.Connection:
    """Return a connection to a store of this process alone."""
    connection = _set_up(sqlite3.connect(":memory:", isolation_level=None))
    connection.executescript(TABLES)
    return connection


def make(file: Path) -> None:
    """Make the file of a store, which is there whole or not at all; one that another process just made is left alone.

    Raises:
        UnwritableError: it cannot be made.
    """
    with writing(file):
        make_private(file.parent)
        part = file.with_name(f".briefreader-{os.urandom(8).hex()}")
        with _alone_in(file.parent):
            if file.exists():
                return
            try:
                _build(part)
                for left in _beside(file):  # by somebody who removed the file alone: SQLite would take it for its own
                    left.unlink(missing_ok=True)
                part.rename(file)
                _synchronise(file.parent)
            finally:
                for left in (part, *_beside(part)):
                    left.unlink(missing_ok=True)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Let no other process make a store in a folder meanwhile."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _build(file: Path) -> None:
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_WRONLY, 0o600))
    file.chmod(0o600)  # whatever the umask took away
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # all of it is synchronised once
        connection.executescript(TABLES)
        connection.execute("PRAGMA journal_mode = WAL")
    _synchronise(file)


def _beside(file: Path) -> tuple[Path, ...]:
    """Return the files that SQLite makes beside one."""
    return tuple(file.with_name(file.name + ending) for ending in ("-wal", "-shm", "-journal"))


def _synchronise(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def check(file: Path) -> None:
    """See to it that a file is a store of a version that is known, and alter nothing of it.

    Raises:
        UsageError: it is none.
        UnreadableError: it cannot be read.
    """
    with reading(file):
        mode = file.stat().st_mode
        if not stat.S_ISREG(mode):
            raise _no_store(file, "a folder" if stat.S_ISDIR(mode) else "a device or pipe")
        # Immutable: SQLite locks nothing and makes no file beside it. By SQLite, not by open(): to close a file that
        # another connection of this process has open would let go of its locks.
        with closing(sqlite3.connect(_uri(file, "mode=ro&immutable=1"), uri=True)) as connection:
            # What was cut off, or lies half in the file beside it, still says whose it is.
            connection.execute("PRAGMA writable_schema = ON")
            _check(connection, file)


def _check(connection: sqlite3.Connection, file: Path) -> None:
    try:
        application, version = (
            connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
        )
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_NOTADB:
            raise _no_store(file, "no SQLite file") from error
        raise
    if application != APPLICATION:
        raise _no_store(file, "no store of briefreader")
    if version != VERSION:
        raise _no_store(file, _other(version))


class RefusedError(Exception):
    """What the store holds by now does not allow what is wanted; the message says why."""


def check_version(connection: sqlite3.Connection) -> None:
    """See to it that a store is still of the version that is known; in a transaction it then stays so.

    Raises:
        RefusedError: another process brought it to another one.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != VERSION:
        raise RefusedError(_other(version))


def _other(version: int) -> str:
    return f"a store of version {version}, and this briefreader knows {VERSION} only"


def _no_store(file: Path, reason: str) -> UsageError:
    return UsageError(f"{file}: {reason}: left as it is; --store names another file, --no-store keeps nothing")


class OnlyReading(sqlite3.Connection):
    """A connection by which nothing can be written; by another one it may be, once there is room."""


def connect(file: Path, *, to_write: bool = False) -> sqlite3.Connection:
    """Return a connection to the file of a store; unless it is `to_write`, one that only reads where no other can be.

    Raises:
        UsageError: it is no store, or one of an unknown version.
        UnreadableError, sqlite3.Error, OSError: it cannot be opened.
    """
    check(file)
    if not os.access(file, os.W_OK):
        if to_write:
            raise PermissionError(errno.EACCES, _REASONS[sqlite3.SQLITE_READONLY])
        if not is_more_beside(file):  # SQLite would make files beside it that it cannot remove
            return _opened(file, "mode=ro&immutable=1", OnlyReading)
    try:
        return _opened(file, "mode=rw")
    except sqlite3.OperationalError as error:
        if to_write or error.sqlite_errorcode & 0xFF not in _NOTHING_BESIDE or is_more_beside(file):
            raise
        return _opened(file, "mode=ro&immutable=1", OnlyReading)


def _opened(file: Path, how: str, factory: type[sqlite3.Connection] = sqlite3.Connection) -> sqlite3.Connection:
    connection = sqlite3.connect(_uri(file, how), PATIENCE, isolation_level=None, factory=factory, uri=True)
    try:
        _set_up(connection)
        _check(connection, file)  # again: what is not yet in the file itself counts too
    except BaseException:
        connection.close()
        raise
    return connection


_NOTHING_BESIDE: Final = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL}
"""What SQLite says where it cannot make a file: nobody may write there, or there is no room."""


def is_more_beside(file: Path) -> bool:
    """Return whether what lies beside a file may hold decisions that it has not."""
    with suppress(FileNotFoundError):  # another process may remove it at any moment
        return Path(f"{file}-wal").stat().st_size > 0
    return False


def forget(connection: sqlite3.Connection, file: Path | None) -> None:
    """See to it that neither the file nor the one beside it has the words of what was removed.

    Raises:
        UnwritableError: another process is reading them.
    """
    with suppress(sqlite3.Error):  # it makes the file smaller; what was removed is overwritten without it
        connection.execute("VACUUM")
    with writing(file, "removed, but the words are still there"):
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise UnwritableError(
            f"{file}: removed, but another process is reading it: the words are in {file}-wal till then"
        )


def discard(connection: sqlite3.Connection, file: Path) -> None:
    """Remove the file of a store that is empty, unless another connection to it is open."""
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = DELETE")  # it wants the file for itself, and removes those beside it
        connection.execute("BEGIN EXCLUSIVE")
        is_empty = not connection.execute("SELECT count(*) FROM decision").fetchone()[0]
        if is_empty:
            file.unlink(missing_ok=True)
        connection.execute("ROLLBACK")
        if is_empty:
            return
    with suppress(sqlite3.Error):  # whoever has it open, or just decided, goes on as before
        connection.execute("PRAGMA journal_mode = WAL")


def _set_up(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.text_factory = _text
    for setting in (
        "synchronous = FULL",  # a commit is on the disk when it returns
        "foreign_keys = ON",
        "secure_delete = ON",  # what is purged is overwritten
        "temp_store = MEMORY",  # nor may its words lie in a temporary file
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {setting}")
    return connection


def stored(text: str) -> bytes:
    """Return a text as it is bound, by CAST(? AS TEXT): a file's name may have lone surrogates, and SQLite none."""
    return text.encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


def _uri(file: Path, how: str) -> str:
    return f"file:{quote(os.fsencode(file.absolute()))}?{how}"


_FAILURES: Final = (sqlite3.Error, OSError, ValueError, RefusedError)
"""A ValueError is of a row that this briefreader cannot have written."""


@contextmanager
def reading(file: Path | None) -> Iterator[None]:
    """Say of what cannot be read which file it is, and why.

    Raises:
        UnreadableError: it cannot be read.
    """
    try:
        yield
    except _FAILURES as error:
        raise UnreadableError(f"{file}: the review cannot be read: {_reason(error)}") from error


@contextmanager
def writing(file: Path | None, failed: str = "not kept") -> Iterator[None]:
    """Say of what cannot be written which file it is, what `failed`, and why.

    Raises:
        UnwritableError: it cannot be written.
    """
    try:
        yield
    except _FAILURES as error:
        raise UnwritableError(f"{file or 'the review'}: {failed}: {_reason(error)}") from error


_DAMAGED: Final = "the file is damaged"
_REASONS: Final = {
    sqlite3.SQLITE_BUSY: "another process holds the file; try again",
    sqlite3.SQLITE_LOCKED: "another process holds the file; try again",
    sqlite3.SQLITE_FULL: "no space left, or the file may not grow",
    sqlite3.SQLITE_IOERR: "the disk fails or is full, or the file may not grow",
    sqlite3.SQLITE_READONLY: "the file or its folder may not be written",
    sqlite3.SQLITE_CANTOPEN: "the file, or one beside it, cannot be opened",
    sqlite3.SQLITE_TOOBIG: "it is too long",
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_ERROR: _DAMAGED,  # it has other tables, or columns, than were made
    sqlite3.SQLITE_CONSTRAINT: _DAMAGED,
    sqlite3.SQLITE_MISMATCH: _DAMAGED,
}


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    if isinstance(error, ValueError):
        return _DAMAGED
    code = getattr(error, "sqlite_errorcode", None)
    return _REASONS.get(code & 0xFF, str(error)) if code is not None else str(error)
