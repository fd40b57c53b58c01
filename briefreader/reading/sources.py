"""A file on disk becomes text: what may be read, how much of it, and what is kept on its origin."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from briefreader.errors import UnreadableError
from briefreader.reading.decoding import decode

MAX_BYTES: Final = 20_000_000
"""The largest file read: some 3 million words; an article has a thousand."""

PLAIN_TEXT: Final = "plain text"
MARKDOWN: Final = "Markdown"

_MARKDOWN_NAMES: Final = frozenset({".md", ".markdown"})


@dataclass(frozen=True, slots=True)
class Content:
    """The text of a source. `sha256` and `size` are of the bytes read; line ends in `text` are newlines.

    `encoding` was taken because of what `encoding_chosen` says; `reader` made the text of it.
    """

    text: str
    title: str | None
    sha256: str
    encoding: str
    encoding_chosen: str
    size: int
    reader: str


def read_file(path: Path) -> Content:
    """Read the article at `path`: Markdown where its name ends in .md or .markdown, else plain text.

    Raises:
        UnreadableError: the file is missing, is no regular file, is too large, or holds no text.
            The message has the path as given: it is untrusted, and is made printable where it is shown.
    """
    try:
        return _content(_bytes(path), is_markdown=path.suffix.lower() in _MARKDOWN_NAMES)
    except UnreadableError as error:
        raise UnreadableError(f"{path}: {error}") from None
    except OSError as error:
        raise UnreadableError(f"{path}: {error.strerror or error}") from error


def _bytes(path: Path) -> bytes:
    # The kind is looked at before opening, for opening a device can act on it; and again when open, because a
    # name can change hands in between. Without O_NONBLOCK, a pipe put in its place would hold us up for ever.
    try:
        _insist_on_a_file(path.stat().st_mode)
    except ValueError:  # a NUL, or half a surrogate pair
        raise UnreadableError("no file can have that name") from None
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        status = os.fstat(file.fileno())
        _insist_on_a_file(status.st_mode)
        data = b"" if status.st_size > MAX_BYTES else file.read(MAX_BYTES + 1)
        size = max(status.st_size, len(data))
    if size > MAX_BYTES:
        limit = f"{MAX_BYTES / 1e6:.0f} MB"
        raise UnreadableError(f"it is larger than {limit}, the limit: cut the article out of it")
    return data


def _insist_on_a_file(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableError("it is a folder: name the files in it")
    if not stat.S_ISREG(mode):
        raise UnreadableError("it is no regular file")


def _content(data: bytes, *, is_markdown: bool) -> Content:
    decoded = decode(data)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    title, reader = None, PLAIN_TEXT
    if is_markdown:
        from briefreader.reading.markdown import read_markdown

        page = read_markdown(text)
        text, title, reader = page.text, page.title, MARKDOWN
    if not text.strip():
        raise UnreadableError("it holds no words" if data else "it is empty")
    sha256 = hashlib.sha256(data).hexdigest()
    return Content(text, title, sha256, decoded.encoding, decoded.chosen, len(data), reader)
