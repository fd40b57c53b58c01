"""The TOML files that an analyst writes: read whole, and what is wrong with one said in one line."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

from briefreader.errors import UsageError

MAX_BYTES: Final = 1_000_000
"""Nobody writes a longer one by hand."""

_FEW: Final = 12
"""More names than these are not listed in one line."""


def read_toml(path: Path, *, too_long: str = "not written by hand") -> dict[str, Any]:
    """Return the table in the file at `path`; a device is read to its end, so that /dev/null is an empty one.

    Args:
        path: of the file.
        too_long: what is said of one of over `MAX_BYTES`.

    Raises:
        UsageError: with the file and the reason.
    """
    import tomllib

    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise UsageError(f"{path}: over {MAX_BYTES:,} bytes: {too_long}")
        return tomllib.loads(data.decode("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: no UTF-8 text") from error
    except RecursionError as error:
        raise UsageError(f"{path}: no TOML that can be read: too deeply nested") from error
    except ValueError as error:  # a path with a null byte is a ValueError, as all of TOML's are
        raise UsageError(f"{path}: no TOML: {error}") from error


def meant(word: str, known: Collection[str]) -> str:
    """Return what to say of a word that is not `known`: the one that was meant, or all of them where they are few."""
    from difflib import get_close_matches

    if close := get_close_matches(word, known, n=1):
        return f"did you mean {close[0]}?"
    return f"known {'is' if len(known) == 1 else 'are'} {', '.join(known)}" if len(known) <= _FEW else ""
