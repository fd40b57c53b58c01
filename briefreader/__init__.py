"""briefreader: what two or more articles on one event share, and where they disagree.

    from briefreader import Article, compare
    briefing = compare([Article.read("a.txt"), Article.read("b.txt")])

Importing it loads no terminal code; `Article` and `compare` are loaded when first asked for, so that
`briefreader --help` answers at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefreader.version import __version__

if TYPE_CHECKING:
    from briefreader.analysis import compare
    from briefreader.briefing import Briefing
    from briefreader.reading.article import Article

__all__ = ["Article", "Briefing", "__version__", "compare"]


def __getattr__(name: str) -> Any:
    if name == "Article":
        from briefreader.reading.article import Article

        return Article
    if name == "Briefing":
        from briefreader.briefing import Briefing

        return Briefing
    if name == "compare":
        from briefreader.analysis import compare

        return compare
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
