"""Where the packaged data lies: the seeds, the themes and the lexicon."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the packaged folder `name` ("seeds", "themes").

    A wheel carries it inside the package; a checkout keeps it beside the package.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def seeds() -> tuple[Path, ...]:
    """Return the packaged sample articles, in the order of their names."""
    return tuple(sorted(folder("seeds").glob("*.txt")))
