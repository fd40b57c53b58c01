"""What the provenance of an article says: what is known of its source, on whose word, and what was read of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len

from briefreader.model import Dropped
from briefreader.reading.article import Article
from briefreader.reading.copies import Copy
from briefreader.review.decisions import Reliability
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import EMPTY, Piece, Row, row
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.panes.footer_rows import prompt_row
from briefreader.tui.panes.lines import line_count
from briefreader.tui.panes.marks import CURSOR
from briefreader.tui.panes.metadata import FIELDS, Draft
from briefreader.tui.panes.noticed import about

UNKNOWN: Final = "unknown"
_LABEL: Final = 10
_INDENT: Final = 3 + _LABEL


@dataclass(frozen=True, slots=True)
class Told:
    """The rows of what can be told of an article, and on which of them each field begins."""

    rows: tuple[Row, ...]
    fields: dict[str, int]


def told_rows(article: Article, chosen: str, draft: Draft | None, width: int) -> Told:
    """Return the rows of what can be told: title, publisher, date.

    Args:
        article: safe to draw, with what was told of it.
        chosen: the field that the keys are on.
        draft: what is being typed in a field's place, if anything is.
        width: cells to a row.
    """
    rows: list[Row] = []
    fields: dict[str, int] = {}
    for field, label in FIELDS.items():
        fields[field] = len(rows)
        if draft and draft.field == field:
            rows += _typing(draft, label, width)
        else:
            rows += _field(article, field, label, width, is_chosen=field == chosen)
    return Told(tuple(rows), fields)


def source_rows(
    article: Article, copies: Sequence[Copy], width: int, reliability: Reliability | None = None
) -> tuple[Row, ...]:
    """Return the rows of what is known of an article's source and of its reading.

    Args:
        article: safe to draw.
        copies: which articles are copies of each other, of all that are open.
        width: cells to a row.
        reliability: of the source, if it was graded.
    """
    rows = list(_said("author", article.author or UNKNOWN, width, Look.TEXT if article.author else Look.DIM))
    graded = f"{reliability}, {reliability.meaning}" if reliability else "not graded"
    rows += _said("grade", graded, width, Look.TEXT if reliability else Look.DIM)
    rows.append(EMPTY)
    rows += _source(article, width)
    rows.append(EMPTY)
    rows += _reading(article, width)
    for copy in copies:
        if article.id in copy.articles:
            rows += _said("copy", f"{copy.said}: no corroboration of each other", width, Look.STRONG)
    for remark in about(article):
        rows += _said("note", f"{article.id} {remark}", width, Look.STRONG)
    return tuple(rows)


def _typing(draft: Draft, label: str, width: int) -> Iterator[Row]:
    yield prompt_row(f"{CURSOR} {label:<{_LABEL}}", draft.typed, "", width)
    if draft.refused:
        yield row(" " * _INDENT, Piece(f"▲ {draft.refused}", Look.HIGH))


def _field(article: Article, field: str, label: str, width: int, *, is_chosen: bool) -> Iterator[Row]:
    known = getattr(article, field)
    said = words.day(known) if known and field == "published" else known or UNKNOWN
    told = "told by you" if field in article.told else "from the text" if known else ""
    pointer = Piece(f" {CURSOR} ", Look.KEY) if is_chosen else Piece("   ")
    look = (Look.STRONG if known else Look.DIM) | (Look.CURSOR if is_chosen else Look.TEXT)
    room = width - _INDENT - cell_len(told) - 2
    for index, line in enumerate(flow(said, room)):
        if index:
            yield row(" " * _INDENT, Piece(line, look))
        else:
            gap = " " * (room - cell_len(line) + 2)
            yield row(pointer, Piece(label.ljust(_LABEL), Look.KEY), Piece(line, look), gap, Piece(told, Look.DIM))


def _source(article: Article, width: int) -> Iterator[Row]:
    yield from _said("source", article.source or UNKNOWN, width, Look.TEXT if article.source else Look.DIM)
    if read := article.retrieved:
        yield from _said("retrieved", f"{words.day(read)} at {read:%H:%M} UTC", width)
    label, digest = Piece("   sha256".ljust(_INDENT), Look.DIM), article.sha256
    part = next((length for length in (64, 32, 16) if length <= width - _INDENT), 8)
    for index in range(0, len(digest), part):
        yield row(Piece(" " * _INDENT) if index else label, digest[index : index + part])
    yield from _said("size", f"{article.size:,} {'byte' if article.size == 1 else 'bytes'}", width)


def _reading(article: Article, width: int) -> Iterator[Row]:
    decoded = f"{article.encoding}: {article.encoding_chosen}" if article.encoding else "none: it was given as text"
    yield from _said("encoding", decoded, width)
    yield from _said("read as", article.reader, width)
    length = sum(len(article.text[sentence.start : sentence.end].split()) for sentence in article.sentences)
    sentences = words.count(len(article.sentences), "sentence", "sentences")
    yield from _said("story", f"{length:,} {'word' if length == 1 else 'words'} in {sentences}", width)
    yield from _said("left out", _left_out(article.text, article.dropped), width)


def _left_out(text: str, dropped: Sequence[Dropped]) -> str:
    """Return how many lines were dropped for which reason."""
    counts: Counter[str] = Counter()
    for stretch in dropped:
        counts[stretch.reason] += line_count(text, (stretch,))
    said = [f"{reason} {words.count(count, 'line', 'lines')}" for reason, count in counts.items()]
    return ", ".join(said) or "nothing"


def _said(label: str, said: str, width: int, look: Look = Look.TEXT) -> Iterator[Row]:
    """Yield a label and what is said under it, wrapped."""
    for index, line in enumerate(flow(said, width - _INDENT)):
        name = Piece(f"   {label:<{_LABEL}}", Look.DIM) if not index else Piece(" " * _INDENT)
        yield row(name, Piece(line, look))
