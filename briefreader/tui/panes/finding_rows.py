"""What the findings pane says of a finding: the line that names it, and under the chosen one its passages and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rich.cells import cell_len

from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Fact, Passage, Topic, Uncorroborated
from briefreader.review.decisions import Verdict
from briefreader.review.judgements import OPEN, Judgement, Review, Stale
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Piece, Row, cut, plain, row, shade, width_of
from briefreader.tui.drawing.wrapping import flow
from briefreader.tui.panes.fact_names import fitted, told_apart
from briefreader.tui.panes.marks import number_of
from briefreader.tui.panes.review_rows import judged_rows, margin
from briefreader.tui.panes.sides import AGAINST, shares, sides_in
from briefreader.tui.places.index import discrepancies_of, once_a_briefing
from briefreader.tui.places.place import Subject, Tab

Finding = Discrepancy | Topic | Fact | Uncorroborated | Stale

KIND_WIDTH: Final = 12
"""Cells that the kind of a discrepancy takes, with the blanks after it."""
_MARGIN: Final = 3
"""Cells before what names an entry."""
_INDENT: Final = 5
_MOST_LINES: Final = 4
"""Lines that a passage takes under the chosen entry at most; the fact panel has room for all of it."""
_MOST_PASSAGES: Final = 8
"""Passages of a topic that are shown under it: all that opens with a key is sent over a slow line."""
_FEW_ARTICLES: Final = 4
"""To so many articles each has its count beside a topic in full."""
_MARKS: Final = ("“", "”", '"')
_NO_MARKS: Final = str.maketrans('“”"', "   ")
_GROUP: Final = re.compile(r"(fact )(\d+)(.*)")
_SIDE: Final = re.compile(r"; (?=(?:but also|[A-Z]{1,2}): )")


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding of a tab.

    Attributes:
        key: names it among those of its tab.
        finding: what it tells of.
        lead: what stands before its words: a glyph, a number.
        sides: its words; the sides of a discrepancy share the width.
        tail: what stands after them: counts, letters.
        subject: what it leads to.
        group: the line that it stands under, with those before it that have the same.
        quoted: the passages shown under it while it is chosen.
        note: what is said under these.
        heard: the words that it can be found by, beside those in its line.
        apart: what tells it from another of the same words.
    """

    key: str
    finding: Finding
    lead: Row
    sides: tuple[str, ...]
    tail: Row
    subject: Subject
    group: str = ""
    quoted: tuple[Passage, ...] = ()
    note: str = ""
    heard: str = ""
    apart: str = ""

    @property
    def head(self) -> Row:
        """The line that names it, in whole."""
        return row(*self.lead, AGAINST.join(self.sides) + self.apart, *self.tail)

    @property
    def label(self) -> str:
        """The words that a list is narrowed by."""
        words_of_it = f"{plain(self.lead)} {' '.join(self.sides)}{self.apart} {plain(self.tail)}"
        return f"{self.group} {words_of_it} {self.note} {self.heard}"


@once_a_briefing
def entries(briefing: Briefing, tab: Tab) -> tuple[Entry, ...]:
    """Return the entries of a tab in their order, those of a group together."""
    match tab:
        case Tab.DISCREPANCIES:
            return _discrepancies(briefing)
        case Tab.TOPICS:
            return tuple(_topic(topic, briefing) for topic in briefing.topics)
        case Tab.FACTS:
            return _facts(briefing)
        case Tab.ONLY_IN:
            return _only_in(briefing)


def subject_of(one: Discrepancy) -> Subject:
    """Return what is looked at when a discrepancy is gone to."""
    fact = f" · fact {number_of(one.fact)}" if one.fact else ""
    heading = f"{words.GLYPHS[one.severity]} {one.kind.value} · {one.severity.value}{fact}"
    return Subject(one.fact, one.id, one.evidence, heading)


# Discrepancies.


def _discrepancies(briefing: Briefing) -> tuple[Entry, ...]:
    """Return the discrepancies by their fact, the fact with the gravest first, and so inside each."""
    labels = {fact.id: f"fact {number_of(fact.id)} · {fact.label}" for fact in briefing.facts}
    groups: dict[str, list[Discrepancy]] = {}
    for one in sorted(briefing.discrepancies, key=lambda one: (one.severity.rank, -one.confidence)):
        groups.setdefault(labels.get(one.fact or "") or _outside(one), []).append(one)
    return tuple(_discrepancy(one, group) for group, found in groups.items() for one in found)


def _outside(one: Discrepancy) -> str:
    """Return what a discrepancy without a fact stands under."""
    return "between statements" if len(one.articles) > 1 else f"inside {one.articles[0]}"


def _discrepancy(one: Discrepancy, group: str) -> Entry:
    kind = f"{one.kind.value} update" if one.update else one.kind.value
    lead = row(
        Piece(f"{words.GLYPHS[one.severity]} ", words.LOOKS[one.severity]),
        Piece(f"{kind} ".ljust(KIND_WIDTH), Look.STRONG),
    )
    heard = f"{one.severity.value} {' '.join(passage.text for passage in one.evidence)}"
    return Entry(one.id, one, lead, sides_of(one), (), subject_of(one), group, one.evidence, one.why, heard)


def sides_of(one: Discrepancy) -> tuple[str, ...]:
    """Return what each side says, as the summary has it; a summary that is no such pair is one side."""
    sides = _SIDE.split(one.summary)
    return tuple(sides if len(sides) > 1 else one.summary.split(AGAINST))


# Topics.


def _topic(topic: Topic, briefing: Briefing) -> Entry:
    absent = [article.id for article in briefing.articles if article.id not in topic.articles]
    said = f"not found in {' or '.join(absent)}" if topic.watch and absent else _counts(topic, briefing)
    watch = f" · watched as {topic.watch}" if topic.watch else ""
    subject = Subject(passages=topic.passages, heading=f"Topic · {topic.label}")
    tail = row(Piece(f"  {said}{watch}", Look.DIM))
    return Entry(topic.id, topic, (), (topic.label,), tail, subject, "", topic.passages, "", " ".join(topic.terms))


def _counts(topic: Topic, briefing: Briefing) -> str:
    """Return how many passages each article has; of many articles only those that speak of it, and closer."""
    counts = {article.id: 0 for article in briefing.articles}
    for passage in topic.passages:
        counts[passage.article] = counts.get(passage.article, 0) + 1
    if len(counts) <= _FEW_ARTICLES:
        return "  ".join(f"{article} {count}" for article, count in counts.items())
    return " ".join(f"{article}{count}" for article, count in counts.items() if count)


# Facts.


def _facts(briefing: Briefing) -> tuple[Entry, ...]:
    """Return the facts in the order of the first article, then those that only later ones report, in theirs."""
    order = {article.id: index for index, article in enumerate(briefing.articles)}
    ordered = sorted(
        briefing.facts, key=lambda fact: min((order[one.article], one.start, one.end) for one in fact.passages)
    )
    apart = told_apart(briefing)
    return tuple(_fact(fact, discrepancies_of(briefing, fact.id), apart.get(fact.id, "")) for fact in ordered)


def _fact(fact: Fact, differing: Sequence[Discrepancy], apart: str) -> Entry:
    gravest = min(differing, key=lambda one: one.severity.rank, default=None)
    glyph = Piece(words.GLYPHS[gravest.severity], words.LOOKS[gravest.severity]) if gravest else Piece(" ")
    lead = row(Piece(number_of(fact.id).rjust(3), Look.NAME), " ", glyph, " ")
    tail = row(Piece(f"  {' '.join(fact.articles)}", Look.DIM))
    heard = " ".join(passage.text for passage in fact.passages)
    return Entry(fact.id, fact, lead, (fact.label,), tail, Subject(fact.id), "", fact.passages, "", heard, apart)


# Only in one article.


def _only_in(briefing: Briefing) -> tuple[Entry, ...]:
    labels = {topic.id: topic.label for topic in briefing.topics}
    letters = [article.id for article in briefing.articles]
    ordered = sorted(briefing.only_in, key=lambda only: letters.index(only.passage.article))
    counts = {letter: sum(1 for only in ordered if only.passage.article == letter) for letter in letters}
    return tuple(_only(only, labels, letters, counts[only.passage.article]) for only in ordered)


def _only(only: Uncorroborated, topics: dict[str, str], letters: Sequence[str], count: int) -> Entry:
    passage = only.passage
    others = [letter for letter in letters if letter != passage.article]
    absent = f", not found in {others[0]}" if len(others) == 1 else ""
    notes = [f"topic: {topics[only.topic]}"] if only.topic in topics else []
    if only.source:
        notes.append(f"one source: {only.source}")
    subject = Subject(passages=(passage,), heading=f"Only in {passage.article}")
    group = f"only in {passage.article}{absent} · {count}"
    key = f"{passage.article}:{passage.start}:{passage.end}"
    return Entry(key, only, (), (passage.text,), (), subject, group, note=" · ".join(notes))


# Rows.


def group_row(group: str, width: int) -> Row:
    """Return the words over a group; the number of a fact is set off, so that it is not taken for the list's own."""
    words_of_it = cut(group, width - 1)
    found = _GROUP.match(words_of_it)
    if found is None:
        return row(" ", Piece(words_of_it, Look.DIM))
    before, number, after = found.groups()
    return row(" ", Piece(before, Look.DIM), Piece(number, Look.NAME), Piece(after, Look.DIM))


def judgement_of(entry: Entry, review: Review) -> Judgement:
    """Return what was decided of an entry."""
    match entry.finding:
        case Stale(judgement=judgement):
            return judgement
        case Discrepancy() | Topic() | Fact():
            return review.of(entry.finding.id)
        case _:
            return OPEN


def head_row(entry: Entry, width: int, *, chosen: bool = False, judged: Judgement = OPEN) -> Row:
    """Return the line that names an entry: where it is too long each side is cut to its share, and the tail to its."""
    strong = Look.STRONG if chosen else Look.TEXT
    whole = width - _MARGIN - width_of(entry.lead)
    wanted = cell_len(AGAINST.join(entry.sides)) + cell_len(entry.apart)
    room, after = shares((wanted, width_of(entry.tail)), max(len(entry.sides), whole))
    said = fitted(entry.sides[0], entry.apart, room) if entry.apart else sides_in(entry.sides, room)
    tail = [Piece(cut(one.text, after), one.look) for one in entry.tail]
    if isinstance(entry.finding, Fact):
        tail.insert(0, Piece(" " * (whole - cell_len(said) - width_of(tail))))
    named = row(*shade(entry.lead, strong), Piece(said, strong), *tail)
    return row(*margin(judged, chosen=chosen), *_faded(named, entry, judged, chosen=chosen))


def _faded(made: Row, entry: Entry, judged: Judgement, *, chosen: bool) -> Row:
    """Return the words of what is settled against or stale without emphasis, unless the cursor is on it."""
    fades = judged.verdict is Verdict.DISMISSED or isinstance(entry.finding, Stale)
    return tuple(Piece(piece.text, Look.DIM) for piece in made) if fades and not chosen else made


def whole_rows(
    entry: Entry, width: int, *, chosen: bool = False, judged: Judgement = OPEN, a_side: int | None = None
) -> tuple[Row, ...]:
    """Return the line of an entry, wrapped where it is too long, each side from a line of its own.

    The name of a fact or a topic stays cut: its passages are shown elsewhere. `a_side` is how many lines a side may
    take; the last of them is cut.
    """
    indent = _MARGIN + width_of(entry.lead)
    named = isinstance(entry.finding, Fact | Topic)
    if named or indent > width // 2 or _MARGIN + width_of(entry.head) <= width:
        return (head_row(entry, width, chosen=chosen, judged=judged),)
    look = Look.STRONG if chosen else Look.TEXT
    first, *more = (line for side in entry.sides for line in _wrapped(side, width - indent, a_side))
    named_by = row(*shade(entry.lead, look), Piece(first, look))
    return (
        row(*margin(judged, chosen=chosen), *_faded(named_by, entry, judged, chosen=chosen)),
        *(_faded(row(" " * indent, Piece(line, look)), entry, judged, chosen=chosen) for line in more),
    )


def _wrapped(side: str, width: int, most: int | None) -> list[str]:
    """Return the lines of a side, at most so many."""
    lines = list(flow(side, width))
    if most is not None and len(lines) > most:
        lines[most - 1 :] = [cut(" ".join(lines[most - 1 : most + 1]), width)]
    return lines


def chosen_rows(
    entry: Entry,
    width: int,
    height: int,
    *,
    told: bool = False,
    judged: Judgement = OPEN,
    today: date = date.min,
) -> tuple[Row, ...]:
    """Return the rows of the chosen entry: its line in whole, its passages, why, the verdict; at most `height`.

    Args:
        entry: the one to show.
        width: cells to a row.
        height: rows that there are for it.
        told: True where its passages stand in the fact panel; then they are not said again.
        judged: what was decided of it.
        today: what was decided then is told with the time of day.
    """
    head = whole_rows(entry, width, chosen=True, judged=judged)
    why = "" if judged.by_hand else entry.note  # that it was made by hand is why
    note = list(judged_rows(why, judged, width, _INDENT, today))
    if len(head) > 1 and len(head) + len(note) > height:
        head = (head_row(entry, width, chosen=True, judged=judged),)
    room = height - len(head) - len(note)
    quoted = () if told else _unsaid(entry, whole=len(head) > 1 or _MARGIN + width_of(entry.head) <= width)
    if isinstance(entry.finding, Topic) and quoted:
        passages = list(_one_line_each(quoted, width, max(1, min(room, _MOST_PASSAGES))))
    else:
        lines = min(_MOST_LINES, room // max(1, len(quoted)))
        passages = [made for passage in quoted[:room] for made in _quoted(passage, width, max(1, lines))]
    return (*head, *passages, *note)[: max(1, height)]


def _unsaid(entry: Entry, *, whole: bool) -> tuple[Passage, ...]:
    """Return the passages whose words do not stand in the entry's line as it is."""
    said = _bare(AGAINST.join(entry.sides)) if whole and isinstance(entry.finding, Discrepancy) else ""
    return tuple(passage for passage in entry.quoted if _bare(passage.text) not in said)


def _bare(text: str) -> str:
    """Return words without quotation marks, to be found among others."""
    return f" {' '.join(text.translate(_NO_MARKS).split())} "


def _quoted(passage: Passage, width: int, most: int) -> Iterator[Row]:
    """Yield a passage in quotation marks with its article's letter, in at most so many lines."""
    room = width - _INDENT - 3
    lines = list(flow(in_quotation(passage.text), room))
    if len(lines) > most:
        lines[most - 1 :] = [cut(" ".join(lines[most - 1 : most + 1]), room)]
    for index, line in enumerate(lines):
        yield row(" " * _INDENT, Piece((passage.article if index == 0 else "").ljust(3), Look.STRONG), line)


def in_quotation(text: str) -> str:
    """Return words between quotation marks; those that begin or end with one of their own get no second."""
    return text if text.startswith(_MARKS) or text.endswith(_MARKS) else f"“{text}”"


def _one_line_each(passages: Sequence[Passage], width: int, height: int) -> Iterator[Row]:
    """Yield passages by their article, a line each, as many of each article as there is room for."""
    found: dict[str, list[Passage]] = {}
    for passage in passages:
        found.setdefault(passage.article, []).append(passage)
    whole = len(passages) <= height
    given = shares([len(own) for own in found.values()], len(passages) if whole else max(1, height - 1))
    for (letter, own), count in zip(found.items(), given, strict=True):
        for index, passage in enumerate(own[:count]):
            said = cut(passage.text, width - _INDENT - 3)
            yield row(" " * _INDENT, Piece((letter if index == 0 else "").ljust(3), Look.STRONG), said)
    if not whole:
        yield row(" " * (_INDENT + 3), Piece(f"and {len(passages) - sum(given)} more", Look.DIM))
