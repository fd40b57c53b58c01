"""What the findings pane says, tab by tab: a line an entry, and under the chosen one its passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, Passage, Topic, Uncorroborated
from briefreader.tui import words
from briefreader.tui.looks import Look
from briefreader.tui.marks import CURSOR, number_of
from briefreader.tui.place import Subject, Tab
from briefreader.tui.rows import Piece, Row, cut, row, width_of
from briefreader.tui.wrapping import wrap

LABELS: Final = {
    Tab.DISCREPANCIES: ("Discrepancies", "Discrepancies"),
    Tab.TOPICS: ("Topics", "Topics"),
    Tab.FACTS: ("Facts", "Facts"),
    Tab.ONLY_IN: ("Only in one", "Only"),
}
"""The name of each tab, and a shorter one for where it is not open."""

_NOTHING: Final = {
    Tab.DISCREPANCIES: "No discrepancies found.",
    Tab.TOPICS: "No topic is shared.",
    Tab.FACTS: "No fact is shared.",
    Tab.ONLY_IN: "Every fact is reported by another article too.",
}
_KIND_WIDTH: Final = 12
_INDENT: Final = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding of a tab: the line that names it, and what it leads to."""

    head: Row
    passages: tuple[Passage, ...]
    subject: Subject
    note: str = ""


def entries(briefing: Briefing, tab: Tab) -> tuple[Entry, ...]:
    """Return the entries of a tab in their order."""
    match tab:
        case Tab.DISCREPANCIES:
            return tuple(_discrepancy(one) for one in briefing.discrepancies)
        case Tab.TOPICS:
            return tuple(_topic(topic, briefing) for topic in briefing.topics)
        case Tab.FACTS:
            return tuple(_fact(fact) for fact in briefing.facts)
        case Tab.ONLY_IN:
            return tuple(_only(only) for only in briefing.only_in)


def subject_of(one: Discrepancy) -> Subject:
    """Return what is looked at when a discrepancy is gone to."""
    fact = f" · fact {number_of(one.fact)}" if one.fact else ""
    heading = f"{words.GLYPHS[one.severity]} {one.kind.value} · {one.severity.value}{fact}"
    return Subject(one.fact, one.id, one.evidence, heading)


def _discrepancy(one: Discrepancy) -> Entry:
    head = row(
        Piece(f"{words.GLYPHS[one.severity]} ", words.LOOKS[one.severity]),
        Piece(one.kind.value.ljust(_KIND_WIDTH), Look.STRONG),
        one.summary,
    )
    return Entry(head, one.evidence, subject_of(one), note=one.why)


def _topic(topic: Topic, briefing: Briefing) -> Entry:
    counts = "  ".join(
        f"{article.id} {sum(1 for passage in topic.passages if passage.article == article.id)}"
        for article in briefing.articles
    )
    absent = [article.id for article in briefing.articles if article.id not in topic.articles]
    watch = f" · watched as {topic.watch}" if topic.watch else ""
    subject = Subject(passages=topic.passages, heading=f"Topic · {topic.label}")
    if topic.watch and absent:
        counts = f"not found in {' or '.join(absent)}"
    return Entry(row(topic.label, Piece(f"  {counts}{watch}", Look.DIM)), topic.passages, subject)


def _fact(fact: Fact) -> Entry:
    head = row(Piece(number_of(fact.id).rjust(3), Look.NAME), f"  {fact.label}", _letters(fact.articles))
    return Entry(head, fact.passages, Subject(fact.id))


def _only(only: Uncorroborated) -> Entry:
    passage = only.passage
    subject = Subject(passages=(passage,), heading=f"Only in {passage.article}")
    note = f"one source: {only.source}" if only.source else ""
    return Entry(row(Piece(f"{passage.article}  ", Look.STRONG), passage.text), (), subject, note)


def _letters(articles: Sequence[ArticleId]) -> Piece:
    return Piece(f"  {' '.join(articles)}", Look.DIM)


def entry_rows(entry: Entry, width: int, *, chosen: bool) -> tuple[Row, ...]:
    """Return the rows of an entry: its line, and where it is the chosen one its passages and why."""
    if not chosen:
        return (row("   ", *_shortened(entry.head, width - 3)),)
    rows = [*_head_rows(entry.head, width)]
    for passage in entry.passages:
        rows += _quoted(passage, width)
    rows += [row(" " * _INDENT, Piece(line, Look.DIM)) for line in _flow(entry.note, width - _INDENT)]
    return tuple(rows)


def _head_rows(head: Row, width: int) -> Iterator[Row]:
    """Yield the line that names the chosen entry, wrapped instead of cut."""
    lead, last = head[:-1], head[-1]
    indent = 3 + width_of(lead)
    if indent > width // 2 or width_of(head) <= width - 3:
        yield row(Piece(f" {CURSOR} ", Look.KEY), *_strong(_shortened(head, width - 3)))
        return
    for index, line in enumerate(_flow(last.text, width - indent)):
        start = (Piece(f" {CURSOR} ", Look.KEY), *lead) if index == 0 else (Piece(" " * indent),)
        yield row(*start, Piece(line, last.look | Look.STRONG))


def _strong(pieces: Row) -> Row:
    return tuple(Piece(piece.text, piece.look | Look.STRONG) for piece in pieces)


def _shortened(head: Row, width: int) -> Row:
    """Return a line cut to `width`: the longest piece gives way, so that what stands after it is still seen."""
    over = width_of(head) - width
    if over <= 0:
        return head
    longest = max(range(len(head)), key=lambda index: len(head[index].text))
    room = max(1, width_of((head[longest],)) - over)
    return tuple(
        Piece(cut(piece.text, room), piece.look) if index == longest else piece for index, piece in enumerate(head)
    )


def _quoted(passage: Passage, width: int) -> Iterator[Row]:
    for index, line in enumerate(_flow(passage.text, width - _INDENT - 3)):
        letter = f"{passage.article}".ljust(3) if index == 0 else "   "
        yield row(" " * _INDENT, Piece(letter, Look.STRONG), line)


def nothing(tab: Tab, *, comparing: bool) -> Row:
    """Return the line of a tab without entries."""
    return row("   ", Piece(words.COMPARING if comparing else _NOTHING[tab], Look.DIM))


def tab_row(counts: Sequence[int], active: Tab, room: int, *, focused: bool) -> Row:
    """Return the tabs with their counts; where room is short the closed ones use their short names."""
    for width in (1, 0):
        for names in (0, 1):
            made = tuple(
                Piece(
                    f"{' ' * width}{tab + 1} {LABELS[tab][0 if tab is active else names]} {counts[tab]} ",
                    _tab_look(tab, active, focused=focused),
                )
                for tab in Tab
            )
            if width_of(made) <= room:
                return made
    return (Piece(f" {active + 1} {LABELS[active][0]} {counts[active]} ", _tab_look(active, active, focused=focused)),)


def _tab_look(tab: Tab, active: Tab, *, focused: bool) -> Look:
    if tab is not active:
        return Look.DIM
    return Look.FOCUS if focused else Look.STRONG


def _flow(text: str, width: int) -> Iterator[str]:
    for line in wrap(text, 0, len(text), max(2, width)):
        yield text[line.start : line.end].rstrip()
