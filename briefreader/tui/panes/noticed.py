"""What reading noticed that an analyst must know before believing anything: copies, no story, no text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefreader.printable import REPLACEMENT
from briefreader.reading.article import Article
from briefreader.reading.copies import copies

SAMPLES: Final = "These are the two samples: `briefreader FILE FILE` opens your own articles."
_LOOKED_AT: Final = 4_000
"""Characters from the top that are looked at to tell text from anything else."""

_FEW: Final = 0.02
"""The share of control characters and broken bytes that a text stays under."""

_CONTROL_PICTURES: Final = range(0x2400, 0x2422)
_PAGES: Final = ("<!doctype html", "<html", "<?xml")


def noticed(articles: Sequence[Article], *, samples: bool = False) -> str:
    """Return what must be known of the articles, in a line; empty where there is nothing.

    Args:
        articles: as they are shown: their control characters are pictures of themselves.
        samples: True where nobody asked for them: they are the packaged samples.
    """
    said = [SAMPLES] if samples else []
    said += [copy.said for copy in copies(articles)]
    said += [f"{article.id} {words}" for article in articles for words in about(article)]
    return " · ".join(said)


def about(article: Article) -> Iterator[str]:
    """Yield what must be known of one article, each as what would follow its name."""
    if not article.text.strip():
        yield "is empty"
    elif not article.sentences:
        yield "is nothing but boilerplate" if article.dropped else "has no sentence"
    start = article.text[:_LOOKED_AT].lstrip()
    if start[:20].lower().startswith(_PAGES):
        yield f"looks like a web page, read as {article.reader}"
    if sum(map(_is_broken, start)) > _FEW * len(start):
        yield "is hardly text: is it a document or a picture?"
    elif "damaged" in (article.encoding or ""):
        yield "is damaged: some of its bytes are no text"


def _is_broken(character: str) -> bool:
    return character == REPLACEMENT or ord(character) in _CONTROL_PICTURES
