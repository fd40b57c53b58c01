"""Where data goes: a file, whole or not at all, or standard output; what is told meanwhile goes to standard error."""

from __future__ import annotations

import os
import stat
import sys
from itertools import count
from pathlib import Path
from typing import Final, TextIO

from briefreader.errors import UnwritableError
from briefreader.printable import printable

_PRIVATE: Final = stat.S_IFREG | 0o600


def write_file(path: Path, document: str | bytes, *, private: bool = False) -> None:
    """Write a document to `path`, text as UTF-8. Until all of it is on the disk, whatever stood there stays as it was.

    A device or pipe is written to; a link is followed.

    Args:
        path: where to.
        document: what to write.
        private: make folders that are missing, and let no one else read them or a file that is new.

    Raises:
        UnwritableError: it could not be written.
    """
    data = document.encode() if isinstance(document, str) else document
    try:
        target = path.resolve()
        if private:
            make_private(target.parent)
        mode = target.stat().st_mode if target.exists() else _PRIVATE if private else None
        if mode is None or stat.S_ISREG(mode):
            _replace(target, data, mode)
        else:
            target.write_bytes(data)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise UnwritableError(f"{path}: {reason or error}") from error


def new_file(folder: Path, stem: str, suffix: str, document: str | bytes) -> Path:
    """Write a document, text as UTF-8, under a name of its own, and return where: "stem-1.suffix", or the next number.

    Nothing that has such a name is touched, a link to nowhere neither. Of a document that cannot be written nothing is
    left.

    Args:
        folder: where to; it must be there.
        stem: of the name, before the number.
        suffix: of the name, with its dot.
        document: what to write.

    Raises:
        UnwritableError: it could not be written.
    """
    data = document.encode() if isinstance(document, str) else document
    try:
        path = _reserved(folder, stem, suffix)
        try:
            _replace(path, data, None)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UnwritableError(f"{folder}: {error.strerror or error}") from error
    return path


def _reserved(folder: Path, stem: str, suffix: str) -> Path:
    """Return the first name that nothing had; an empty file has it now, so that nothing else can take it."""
    for number in count(1):
        path = folder / f"{stem}-{number}{suffix}"
        try:
            path.open("xb").close()
        except FileExistsError:
            continue
        return path
    raise AssertionError("numbers do not end")


def make_private(folder: Path) -> None:
    """Make a folder, and those above it, where they are missing: for no one else to read."""
    # One by one: mkdir gives a mode to the last of several that it makes, and leaves the others to the umask.
    for one in reversed([folder, *folder.parents]):
        one.mkdir(mode=0o700, exist_ok=True)


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    # In the same folder, for only inside one file system does a new name replace the old at once.
    part = target.with_name(f".briefreader-{os.urandom(8).hex()}")
    try:
        # Not by tempfile: it would leave 0600 where the analyst's umask asks for another mode.
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666), "wb") as file:
            if mode is not None:
                os.fchmod(file.fileno(), stat.S_IMODE(mode))
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_out(document: str | bytes) -> None:
    """Write a document to standard output. What of a text the locale's encoding lacks is written as an escape.

    Raises:
        BrokenPipeError: nobody reads it any more.
        UnwritableError: it could not be written.
    """
    if sys.stdout is None:
        raise UnwritableError("standard output is closed")
    try:
        if isinstance(document, str):
            sys.stdout.write(encodable(document, sys.stdout))
        else:
            sys.stdout.buffer.write(document)
        sys.stdout.flush()
    except BaseException as error:
        _abandon_out()
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            raise UnwritableError(f"standard output: {error.strerror or error}") from error
        raise


def _abandon_out() -> None:
    """Send what still waits for standard output nowhere: the interpreter would wait or fail on it again at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def tell(message: str) -> None:
    """Tell the analyst `message`, on standard error, in one printable line."""
    if sys.stderr is not None:
        print(encodable(f"briefreader: {printable(message)}", sys.stderr), file=sys.stderr)


def encodable(text: str, stream: TextIO) -> str:
    """Return `text` with what the stream's encoding lacks as escapes."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
