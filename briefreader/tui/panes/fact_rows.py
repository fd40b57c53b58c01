"""What the fact panel says: the passages under each other, what agrees and differs in them, and why they are linked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Ground, Passage, Span, Strength
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import ELLIPSIS, Piece, Row, cut, row, width_of
from briefreader.tui.drawing.wrapping import wrap
from briefreader.tui.panes.marks import number_of
from briefreader.tui.panes.sides import shares
from briefreader.tui.places.index import discrepancies_by_id, discrepancies_of, facts_by_id, links_of
from briefreader.tui.places.navigation import reveal, sentence_at
from briefreader.tui.places.place import Subject

if TYPE_CHECKING:
    from briefreader.matching.alignment import Mark

_INDENT: Final = 4
_WHY: Final = " ─ why: "


def title(briefing: Briefing, subject: Subject, room: int) -> str:
    """Return the panel's heading: what is shown and, as far as there is room, why its passages were linked."""
    fact = fact_of(briefing, subject)
    if subject.heading or fact is None:
        return cut(subject.heading, room)
    head = f"Fact {number_of(fact.id)} · "
    tail = f" ─ score {fact.score:.0f}" + (", in part" if fact.strength is Strength.PARTIAL else "")
    said = head + cut(fact.label, max(8, room - len(head) - len(tail))) + tail
    reasons = _reasons(grounds_of(briefing, fact), room - cell_len(said) - len(_WHY))
    return said + (_WHY + reasons if reasons else "")


def fact_of(briefing: Briefing, subject: Subject) -> Fact | None:
    """Return the fact that is looked at."""
    return None if subject.fact is None else facts_by_id(briefing).get(subject.fact)


def discrepancy_of(briefing: Briefing, subject: Subject) -> Discrepancy | None:
    """Return the discrepancy that is looked at."""
    return None if subject.discrepancy is None else discrepancies_by_id(briefing).get(subject.discrepancy)


def grounds_of(briefing: Briefing, fact: Fact) -> tuple[Ground, ...]:
    """Return why the passages of a fact were linked, the weightiest ground first, each once."""
    found: dict[tuple[str, str], Ground] = {}
    for link in links_of(briefing, fact.id):
        for ground in link.grounds:
            key = (ground.a.casefold(), ground.b.casefold())
            if key not in found or found[key].points < ground.points:
                found[key] = ground
    return tuple(sorted(found.values(), key=lambda ground: -ground.points))


def _reasons(grounds: Sequence[Ground], room: int | None = None) -> str:
    """Return as many grounds as fit whole; "harbour~harbor" where they are spelt differently."""
    said = ""
    for ground in grounds:
        pair = ground.a if ground.a.casefold() == ground.b.casefold() else f"{ground.a}~{ground.b}"
        longer = f"{said} · {pair}" if said else pair
        if room is not None and cell_len(longer) > room:
            break
        said = longer
    return said


def panel_rows(
    briefing: Briefing,
    subject: Subject,
    width: int,
    *,
    height: int | None = None,
    without: ArticleId | None = None,
    heading: str = "",
) -> tuple[Row, ...]:
    """Return the rows of the panel.

    Args:
        briefing: what was found.
        subject: what is looked at; a discrepancy's evidence is shown in place of its fact's passages.
        width: cells to a row.
        height: the rows that the passages share, so that all of them are seen to begin; None to have each in whole.
        without: an article whose passages are left out, because it is on the screen already.
        heading: the panel's heading; why the passages were linked is said below only where that had no room for it.
    """
    fact, discrepancy = fact_of(briefing, subject), discrepancy_of(briefing, subject)
    if discrepancy:
        evidence = _quoted_rows(_evidence(briefing, discrepancy, without), width, height)
        return (*evidence, *_difference(discrepancy, width))
    if subject.passages and not subject.link:
        quoted = _told(subject.passages, without)
    else:
        quoted = _compared(subject.passages or (fact.passages if fact else ()), without)
    rows = list(_quoted_rows(quoted, width, height))
    if subject.link:
        rows += _why_rows(_reasons(subject.link.grounds), width)
    if fact and not subject.passages:
        for one in discrepancies_of(briefing, fact.id):
            rows += _difference(one, width)
        if not heading.endswith(_reasons(grounds_of(briefing, fact))):
            rows += _why_rows(_reasons(grounds_of(briefing, fact)), width)
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A passage of the panel: which of its words agree or differ, and those that are not dim."""

    passage: Passage
    runs: Sequence[Mark]
    bright: Span


def _evidence(briefing: Briefing, discrepancy: Discrepancy, without: ArticleId | None) -> Iterator[_Quoted]:
    """Yield the evidence, each in the sentence it stands in; what is inside one article is never left out."""
    aligned = _align([passage.text for passage in discrepancy.evidence])
    for passage, marks in zip(discrepancy.evidence, aligned, strict=True):
        if passage.article == without and len(discrepancy.articles) > 1:
            continue
        around = _sentence_around(briefing, passage)
        before = passage.start - around.start
        moved = [replace(mark, start=mark.start + before, end=mark.end + before) for mark in marks]
        yield _Quoted(around, list(_runs(moved)), Span(before, before + len(passage.text)))


def _sentence_around(briefing: Briefing, passage: Passage) -> Passage:
    """Return the sentence that a passage stands in, or the passage itself where it stands in none."""
    article = briefing.article(passage.article)
    sentences = article.sentences
    first = sentence_at(sentences, passage.start)
    near = takewhile(lambda sentence: sentence.start < passage.end, islice(sentences, first, None))
    here = [sentence for sentence in near if sentence.overlaps(passage.span)]
    if not here:
        return passage
    start, end = min(here[0].start, passage.start), max(here[-1].end, passage.end)
    return Passage(passage.article, start, end, article.text[start:end].replace("\n", " "))


def _told(passages: Sequence[Passage], without: ArticleId | None) -> Iterator[_Quoted]:
    """Yield passages as they are: those of a topic tell of one subject, not of one fact."""
    for passage in passages:
        if passage.article != without:
            yield _Quoted(passage, (), Span(0, len(passage.text)))


def _compared(passages: Sequence[Passage], without: ArticleId | None) -> Iterator[_Quoted]:
    """Yield passages with the words that agree and those that differ."""
    aligned = _align([passage.text for passage in passages])
    for passage, marks in zip(passages, aligned, strict=True):
        if passage.article != without:
            yield _Quoted(passage, list(_runs(marks)), Span(0, len(passage.text)))


def passage_rows(passages: Sequence[Passage], width: int) -> Iterator[Row]:
    """Yield passages under each other, words that agree underlined, words that differ reversed."""
    return _quoted_rows(_compared(passages, None), width, None)


def _quoted_rows(quoted: Iterable[_Quoted], width: int, height: int | None) -> Iterator[Row]:
    """Yield passages under each other; where they take more than `height` rows each has its share of these."""
    every, room = list(quoted), max(2, width - _INDENT)
    lines = [_lines(one, room) for one in every]
    sizes = [len(own) for own in lines]
    if height is None or sum(sizes) <= height:
        for one, own in zip(every, lines, strict=True):
            yield from _lettered(one, own, range(len(own)))
        return
    narrower = [_lines(one, max(2, room - 1)) for one in every]  # what is cut ends in "…"
    for one, own, most in zip(every, narrower, shares(sizes, max(height, len(every))), strict=True):
        yield from _lettered(one, own, _seen(one, own, most))


def _lines(one: _Quoted, room: int) -> list[Span]:
    return list(wrap(one.passage.text, 0, len(one.passage.text), room))


def _seen(one: _Quoted, lines: Sequence[Span], most: int) -> range:
    """Return which of its lines a passage shows where it has room for `most`: the first that show its bright words."""
    begins, ends = (
        max(0, sum(line.start <= at for line in lines) - 1) for at in (one.bright.start, one.bright.end - 1)
    )
    first = min(reveal(begins, ends, 0, most), max(0, len(lines) - most))
    return range(first, min(first + most, len(lines)))


def _lettered(one: _Quoted, lines: Sequence[Span], seen: range) -> Iterator[Row]:
    """Yield those of a passage's lines that are seen, its article's letter before the first; "…" is the rest."""
    for index in seen:
        letter = f" {one.passage.article}".ljust(_INDENT) if index == seen.start else " " * _INDENT
        before = ELLIPSIS if index == seen.start > 0 else ""
        after = ELLIPSIS if index == seen.stop - 1 < len(lines) - 1 else ""
        words_of_it = _marked(one.passage.text, lines[index], one.runs, one.bright)
        margin = row(Piece(letter[: _INDENT - len(before)], Look.STRONG), Piece(before, Look.DIM))
        yield row(*margin, *words_of_it, Piece(after, Look.DIM))


def _runs(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Yield stretches of neighbouring words that agree or differ alike."""
    held: Mark | None = None
    for mark in marks:
        if held and held.agrees == mark.agrees:
            held = replace(held, end=mark.end)
        else:
            if held:
                yield held
            held = mark
    if held:
        yield held


def _marked(text: str, line: Span, runs: Sequence[Mark], bright: Span) -> Iterator[Piece]:
    stop = line.start + len(text[line.start : line.end].rstrip())
    edges = {line.start, stop}
    for edge in (bright.start, bright.end, *(edge for run in runs for edge in (run.start, run.end))):
        if line.start < edge < stop:
            edges.add(edge)
    for start, end in pairwise(sorted(edges)):
        run = next((run for run in runs if run.start <= start < run.end), None)
        plain = Look.TEXT if bright.start <= start < bright.end else Look.DIM
        yield Piece(text[start:end], plain if run is None else Look.AGREE if run.agrees else Look.DIFFER)


def _difference(one: Discrepancy, width: int) -> Iterator[Row]:
    glyph = Piece(f" {words.GLYPHS[one.severity]}  ", words.LOOKS[one.severity])
    kind = Piece(f"{one.kind.value}{' (update)' if one.update else ''}  ", Look.STRONG)
    indent = width_of((glyph,))
    for index, line in enumerate(_flow(one.summary, width - indent - width_of((kind,)))):
        first = (glyph, kind) if index == 0 else (Piece(" " * (indent + width_of((kind,)))),)
        yield row(*first, line)
    for line in _flow(one.why, width - indent):
        yield row(" " * indent, Piece(line, Look.DIM))


def _why_rows(reasons: str, width: int) -> Iterator[Row]:
    for line in _flow(f"linked by {reasons}", width - _INDENT):
        yield row(" " * _INDENT, Piece(line, Look.DIM))


def _flow(text: str, width: int) -> Iterator[str]:
    for line in wrap(text, 0, len(text), max(2, width)):
        yield text[line.start : line.end].rstrip()


def _align(texts: Sequence[str]) -> tuple[tuple[Mark, ...], ...]:
    from briefreader.matching.alignment import align  # no first screen needs it, and its lexicon costs 10 ms

    return align(texts)
