"""Bytes to text: a byte order mark, then UTF-8, then cp1252; which it was is told.

No detector: on short news texts charset-normalizer took cp1252 for cp1250 and made £3.1m into Ł3.1m.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from typing import Final

from briefreader.errors import UnreadableError

_MARKED: Final = "its byte order mark says so"

# UTF-32 before UTF-16: the little-endian mark of the one begins with that of the other.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read in ("utf-8, damaged" where some of its bytes were not), and why that one."""

    text: str
    encoding: str
    chosen: str


def decode(data: bytes) -> Decoded:
    """Return the text of `data`, without its byte order mark.

    Raises:
        UnreadableError: the bytes are no text. The message gives the reason alone.
    """
    decoded = _decode(data)
    if "\0" in decoded.text:
        raise UnreadableError("it holds NUL bytes, so it is no text (UTF-16 is read where it has a byte order mark)")
    return decoded


def _decode(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data.removeprefix(mark), encoding)
    return _unmarked(data)


def _marked(data: bytes, encoding: str) -> Decoded:
    if encoding == "utf-8":
        decoded = _unmarked(data)
        return replace(decoded, chosen=_MARKED) if decoded.encoding == encoding else decoded
    try:
        return Decoded(data.decode(encoding), encoding, _MARKED)
    except UnicodeDecodeError:
        raise UnreadableError(f"its byte order mark says {encoding}, but its bytes are not") from None


def _unmarked(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8", "all its bytes are UTF-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    if _mostly_utf8(text):
        return Decoded(text, "utf-8, damaged", "most of its bytes are UTF-8, the others are lost")
    return Decoded(data.decode("cp1252", "replace"), "cp1252", "its bytes are not UTF-8; Western European is assumed")


def _mostly_utf8(text: str) -> bool:
    """Tell UTF-8 with a few broken bytes (cut off in a character, say) from another encoding.

    Bytes of cp1252 hardly ever make a whole UTF-8 character, so the whole ones outnumber the broken.
    """
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return whole > broken
