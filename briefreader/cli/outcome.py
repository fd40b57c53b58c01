"""What the commands without a terminal do once everything is read: compare, and hand on what is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefreader.output import tell, write_out

if TYPE_CHECKING:
    from briefreader.briefing import Briefing
    from briefreader.lexicon.watch import WatchEntry
    from briefreader.reading.article import Article


def compared(articles: Sequence[Article], watch: Sequence[WatchEntry] | None) -> Briefing:
    """Compare articles, and say on standard error how far that is; `watch` is the packaged list if None."""
    from briefreader.analysis import compare
    from briefreader.lexicon.watch import default_watch_list
    from briefreader.narration import ProgressLine

    with ProgressLine() as line:
        return compare(articles, watch=default_watch_list() if watch is None else watch, progress=line)


def hand_on(document: str | bytes, output: Path | None, write: Callable[[Path, str | bytes], None]) -> None:
    """Write a document to standard output, or by `write` to the file that is named, and say so."""
    if output is None:
        write_out(document)
    else:
        write(output, document)
        tell(f"wrote {output}")
