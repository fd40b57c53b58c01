"""What the fact panel says: the passages under each other, what agrees and differs in them, and why they are linked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, groupby, islice, pairwise, takewhile
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Ground, Passage, Span, Strength
from briefreader.review.regrouping import holds
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import ELLIPSIS, Piece, Row, cut, row, width_of
from briefreader.tui.drawing.wrapping import flow, wrap
from briefreader.tui.panes.marks import number_of
from briefreader.tui.panes.sides import shares
from briefreader.tui.places.index import discrepancies_by_id, discrepancies_of, facts_by_id, links_of
from briefreader.tui.places.navigation import reveal, sentence_at
from briefreader.tui.places.place import Subject

if TYPE_CHECKING:
    from briefreader.matching.alignment import Mark

_INDENT: Final = 4
_JOINED: Final = "joined by hand"
_WHY: Final = " ─ linked by "
_AND: Final = " · "


def title(briefing: Briefing, subject: Subject, room: int) -> str:
    """Return the panel's heading: what is shown and, as far as there is room, why its passages were linked."""
    fact = fact_of(briefing, subject)
    if subject.heading or fact is None:
        return cut(subject.heading, room)
    said = _head(briefing, fact, room)
    pairs = _pairs(grounds_of(briefing, fact))
    reasons = pairs[: _fitting(pairs, said, room)]
    return said + (_WHY + _AND.join(reasons) if reasons else "")


def found_as(briefing: Briefing, fact: Fact, *, most: str = "") -> str:
    """Return how a fact was found: its score where the analysis's own links hold it, and that it was joined by hand.

    Args:
        briefing: the one that the fact is of.
        fact: the fact.
        most: said after the score, such as " of 100".
    """
    scored = f"score {fact.score:.0f}{most}{', in part' if fact.strength is Strength.PARTIAL else ''}"
    links = links_of(briefing, fact.id)
    if not any(link.by_hand for link in links):
        return scored
    return f"{scored} · {_JOINED}" if holds(links, fact.passages) else _JOINED


def _head(briefing: Briefing, fact: Fact, room: int) -> str:
    """Return what the heading says of a fact: its words stand below, and in the lists."""
    said = f"Fact {number_of(fact.id)} · {found_as(briefing, fact)}"
    letters = f" · {' '.join(sorted(fact.articles))}"
    return cut(said + letters if cell_len(said + letters) <= room else said, room)


def fact_of(briefing: Briefing, subject: Subject) -> Fact | None:
    """Return the fact that is looked at."""
    return None if subject.fact is None else facts_by_id(briefing).get(subject.fact)


def looked_at(briefing: Briefing, subject: Subject) -> tuple[Passage, ...]:
    """Return the passages of what is looked at: its own, else those of its fact."""
    fact = fact_of(briefing, subject)
    return subject.passages or (fact.passages if fact else ())


def discrepancy_of(briefing: Briefing, subject: Subject) -> Discrepancy | None:
    """Return the discrepancy that is looked at."""
    return None if subject.discrepancy is None else discrepancies_by_id(briefing).get(subject.discrepancy)


def finding_id(briefing: Briefing, subject: Subject) -> str:
    """Return the id of what is looked at: the discrepancy, else the fact, else the topic; none where it is neither."""
    if name := subject.discrepancy or subject.fact:
        return name
    told = (topic.id for topic in briefing.topics if subject.passages and topic.passages == subject.passages)
    return next(told, "")


def grounds_of(briefing: Briefing, fact: Fact) -> tuple[Ground, ...]:
    """Return why the passages of a fact were linked, the weightiest ground first, each once.

    There are none where it is together only because the analyst said so.
    """
    found: dict[tuple[str, str], Ground] = {}
    links = links_of(briefing, fact.id)
    if any(link.by_hand for link in links) and not holds(links, fact.passages):
        return ()
    for link in links:
        for ground in link.grounds:
            key = (ground.a.casefold(), ground.b.casefold())
            key = min(key, key[::-1])
            if key not in found or found[key].points < ground.points:
                found[key] = ground
    return tuple(sorted(found.values(), key=lambda ground: -ground.points))


def _pairs(grounds: Sequence[Ground]) -> list[str]:
    """Return grounds as they are said: "harbour~harbor" where the articles spell it differently."""
    return [ground.a if ground.a.casefold() == ground.b.casefold() else f"{ground.a}~{ground.b}" for ground in grounds]


def _fitting(pairs: Sequence[str], head: str, room: int) -> int:
    """Return how many grounds have room whole in the heading after its head."""
    ends = accumulate(cell_len(_AND) + cell_len(pair) for pair in pairs)
    return sum(cell_len(head) + cell_len(_WHY) - cell_len(_AND) + end <= room for end in ends)


def panel_rows(
    briefing: Briefing,
    subject: Subject,
    width: int,
    *,
    height: int | None = None,
    without: ArticleId | None = None,
    heading: int = 0,
) -> tuple[Row, ...]:
    """Return the rows of the panel.

    Args:
        briefing: what was found.
        subject: what is looked at; a discrepancy's evidence is shown in place of its fact's passages.
        width: cells to a row.
        height: the rows that the passages share, so that all of them are seen to begin; None to have each in whole.
        without: an article whose passages are left out, because it is on the screen already.
        heading: the room of the panel's heading; why the passages were linked is said below as far as it is not there.
    """
    fact, discrepancy = fact_of(briefing, subject), discrepancy_of(briefing, subject)
    if discrepancy:
        evidence = _quoted_rows(_evidence(briefing, discrepancy, without), width, height)
        return (*evidence, *_difference(discrepancy, width))
    if subject.passages and not subject.link:
        quoted = _told(subject.passages, without)
    else:
        in_part = subject.link is not None or (fact is not None and fact.strength is Strength.PARTIAL)
        quoted = _compared(looked_at(briefing, subject), without, in_part=in_part)
    rows = list(_quoted_rows(quoted, width, height))
    if subject.link:
        rows += _why_rows(_pairs(subject.link.grounds), width)
    if fact and not subject.passages:
        for one in discrepancies_of(briefing, fact.id):
            rows += _difference(one, width)
        pairs = _pairs(grounds_of(briefing, fact))
        rows += _why_rows(pairs, width, said=_fitting(pairs, _head(briefing, fact, heading), heading))
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """A passage of the panel: which of its words agree or differ, and those that are not dim, in their order."""

    passage: Passage
    runs: Sequence[Mark]
    bright: tuple[Span, ...]


def _evidence(briefing: Briefing, discrepancy: Discrepancy, without: ArticleId | None) -> Iterator[_Quoted]:
    """Yield the evidence in the sentences it stands in, each once; what is inside one article is never left out."""
    told: dict[Passage, _Quoted] = {}
    aligned = _align([passage.text for passage in discrepancy.evidence])
    for passage, marks in zip(discrepancy.evidence, aligned, strict=True):
        if passage.article == without and len(discrepancy.articles) > 1:
            continue
        around = _sentence_around(briefing, passage)
        before = passage.start - around.start
        moved = [replace(mark, start=mark.start + before, end=mark.end + before) for mark in marks]
        own = _Quoted(around, list(_runs(moved)), (Span(before, before + len(passage.text)),))
        told[around] = _both(told[around], own) if around in told else own
    yield from told.values()


def _both(one: _Quoted, other: _Quoted) -> _Quoted:
    """Return a passage with what stands out in it for either of two reasons."""
    bright = sorted((*one.bright, *other.bright), key=lambda span: span.start)
    return _Quoted(one.passage, [*one.runs, *other.runs], tuple(bright))


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
            yield _Quoted(passage, (), (Span(0, len(passage.text)),))


def _compared(passages: Sequence[Passage], without: ArticleId | None, *, in_part: bool = False) -> Iterator[_Quoted]:
    """Yield passages with the words that agree and those that differ."""
    aligned = _align([passage.text for passage in passages], in_part=in_part)
    for passage, marks in zip(passages, aligned, strict=True):
        if passage.article != without:
            yield _Quoted(passage, list(_runs(marks)), (Span(0, len(passage.text)),))


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
        max(0, sum(line.start <= at for line in lines) - 1) for at in (one.bright[0].start, one.bright[-1].end - 1)
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
    """Yield stretches of neighbouring words that agree or differ alike, those that tell."""
    for (_, telling), stretch in groupby(marks, key=lambda mark: (mark.agrees, mark.telling)):
        held = list(stretch)
        if telling:
            yield replace(held[0], end=held[-1].end)


def _marked(text: str, line: Span, runs: Sequence[Mark], bright: Sequence[Span]) -> Iterator[Piece]:
    stop = line.start + len(text[line.start : line.end].rstrip())
    edges = {line.start, stop}
    spans = chain(((one.start, one.end) for one in bright), ((run.start, run.end) for run in runs))
    for edge in chain.from_iterable(spans):
        if line.start < edge < stop:
            edges.add(edge)
    for start, end in pairwise(sorted(edges)):
        run = next((run for run in runs if run.start <= start < run.end), None)
        plain = Look.TEXT if any(one.start <= start < one.end for one in bright) else Look.DIM
        yield Piece(text[start:end], plain if run is None else Look.AGREE if run.agrees else Look.DIFFER)


def _difference(one: Discrepancy, width: int) -> Iterator[Row]:
    glyph = Piece(f" {words.GLYPHS[one.severity]}  ", words.LOOKS[one.severity])
    kind = Piece(f"{one.kind.value}{' (update)' if one.update else ''}  ", Look.STRONG)
    indent = width_of((glyph,))
    for index, line in enumerate(flow(one.summary, width - indent - width_of((kind,)))):
        first = (glyph, kind) if index == 0 else (Piece(" " * (indent + width_of((kind,)))),)
        yield row(*first, line)
    for line in flow(one.why, width - indent):
        yield row(" " * indent, Piece(line, Look.DIM))


def _why_rows(pairs: Sequence[str], width: int, said: int = 0) -> Iterator[Row]:
    """Yield why passages were linked, but for the first grounds that are `said` above."""
    if said == len(pairs):
        return
    lead = "also linked by" if said else "linked by"
    for line in flow(f"{lead} {_AND.join(pairs[said:])}", width - _INDENT):
        yield row(" " * _INDENT, Piece(line, Look.DIM))


def _align(texts: Sequence[str], *, in_part: bool = False) -> tuple[tuple[Mark, ...], ...]:
    from briefreader.matching.alignment import align  # no first screen needs it, and its lexicon costs 10 ms

    return align(texts, in_part=in_part)
