"""The rows of the matrix: a fact each, with what every article tells of it; below them the links that are too weak."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rich.cells import cell_len, set_cell_size

from briefreader.briefing import Briefing
from briefreader.model import ArticleId, Discrepancy, Fact, FactId, Kind, Link, Severity, Strength
from briefreader.reading.article import Article
from briefreader.review.decisions import Verdict
from briefreader.review.judgements import OPEN, Judgement
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import ELLIPSIS, Piece, Row, cut, row, shade, width_of
from briefreader.tui.panes.fact_names import fact_name
from briefreader.tui.panes.marks import CURSOR, FAINT, number_of
from briefreader.tui.panes.review_rows import mark
from briefreader.tui.places.index import discrepancies_of
from briefreader.tui.places.layout import first_shown
from briefreader.tui.places.navigation import first_in
from briefreader.tui.places.place import Order

TOLD: Final = "●"
IN_PART: Final = "○"
NOT_FOUND: Final = "–"
DIFFERS: Final = "≠"
READ: Final = "▾"
LEGENDS: Final = (
    f"{TOLD} reported  {IN_PART} in part  {NOT_FOUND} not found  {DIFFERS} differs",
    f"{TOLD} all {IN_PART} part {NOT_FOUND} none {DIFFERS} differs",
)
"""What the marks mean, and the same where there is less room."""

_LEAD: Final = 6
"""Cells before a label: the cursor, the fact's number, two blanks."""
_NARROWEST, _WIDEST = 11, 15
"""Cells of a column: a mark, what differs, a word, a blank."""
_BESIDE_WORD: Final = 3
_READABLE_LABEL: Final = 52
"""Cells that a label is given before columns are made wider than they must be."""
_LONGEST_LABEL: Final = 96
_SEVERITIES: Final = 3
"""Cells for what differs where there is no room for its kind."""

Ways = Sequence[str]
Telling = Mapping[ArticleId, Ways]


@dataclass(frozen=True, slots=True)
class Grid:
    """Where everything goes in a row of `width` cells.

    `first` is the index of the leftmost article in view and `count` how many there are; `cell` is the width of each.
    `counts` holds the corroboration, none where there are but two to report a fact; `differs` what differs.
    """

    width: int
    label: int
    first: int
    count: int
    cell: int
    counts: int
    differs: int

    @property
    def columns(self) -> range:
        """The indices of the articles in view."""
        return range(self.first, self.first + self.count)


def grid(width: int, articles: int, first: int = 0, read: int = 0) -> Grid:
    """Return the grid of `articles` in `width` cells, from the one at `first` as far as the one being read allows."""
    counts = len(f"{articles}/{articles}") + 2 if articles > 2 else 2
    differs = 18 if width >= 140 else 15 if width >= 72 else _SEVERITIES
    least = max(18, min(32, width // 5))
    room = width - _LEAD - least - counts - differs
    count = max(1, min(articles, room // _NARROWEST))
    cell = max(_NARROWEST, min(_WIDEST, (room + least - _READABLE_LABEL) // count))
    label = min(_LONGEST_LABEL, width - _LEAD - count * cell - counts - differs)
    differs = width - _LEAD - label - count * cell - counts
    return Grid(width, label, first_shown(first, read, count, articles), count, cell, counts, differs)


@dataclass(frozen=True, slots=True)
class Known:
    """What the rows are made of, gathered once from a briefing.

    `differing` holds the discrepancies of each fact, gravest first, `scores` the best link that each article has in it.
    """

    briefing: Briefing
    articles: Mapping[ArticleId, Article]
    differing: Mapping[FactId, tuple[Discrepancy, ...]]
    scores: Mapping[tuple[FactId, ArticleId], float]

    @classmethod
    def of(cls, briefing: Briefing) -> Known:
        """Gather what is known of every fact."""
        differing = {
            fact.id: tuple(sorted(discrepancies_of(briefing, fact.id), key=lambda one: one.severity.rank))
            for fact in briefing.facts
        }
        scores: dict[tuple[FactId, ArticleId], float] = {}
        for link in briefing.links:
            if link.fact:
                for end in (link.a.article, link.b.article):
                    scores[link.fact, end] = max(link.score, scores.get((link.fact, end), 0.0))
        articles = {article.id: article for article in briefing.articles}
        return cls(briefing, articles, differing, scores)

    def of_fact(self, fact: Fact) -> tuple[Discrepancy, ...]:
        """Return the discrepancies of a fact, gravest first."""
        return self.differing.get(fact.id, ())

    def is_full(self, fact: Fact, article: ArticleId, same: float) -> bool:
        """Return True where an article reports all of a fact: a link of its own is of the score `same` or better."""
        score = self.scores.get((fact.id, article))
        return fact.strength is Strength.SAME if score is None else score >= same


# The order of the rows.


def ordered(known: Known, order: Order, article: ArticleId) -> tuple[Fact, ...]:
    """Return the facts in an order; what it leaves equal stands in the order of the articles' story."""
    facts = known.briefing.facts
    if order is Order.STORY:
        return tuple(sorted(facts, key=lambda fact: _told_at(fact, article)))
    keys: dict[Order, Callable[[Fact], float]] = {
        Order.CORROBORATION: lambda fact: -len(fact.articles),
        Order.SEVERITY: lambda fact: _rank(known.of_fact(fact)),
        Order.SCORE: lambda fact: -fact.score,
    }
    return tuple(sorted(facts, key=keys[order]))


def _told_at(fact: Fact, article: ArticleId) -> tuple[bool, int]:
    """Return where an article tells of a fact; those that it does not tell of come last."""
    passage = first_in(fact.passages, article)
    return (True, 0) if passage is None else (False, passage.start)


def _rank(differing: Sequence[Discrepancy]) -> int:
    return differing[0].severity.rank if differing else len(Severity)


def order_words(order: Order, article: ArticleId) -> str:
    """Return what the rows are sorted by, in words."""
    return f"by story of {article}" if order is Order.STORY else f"by {order.value}"


# What stands above the rows.


def heading(order: Order, article: ArticleId, room: int) -> str:
    """Return the pane's title, with the order of the rows."""
    said = order_words(order, article)
    full = f"Facts × articles · {said}"
    return full if cell_len(full) <= room else f"Matrix · {said}"


def letters(articles: Sequence[ArticleId], columns: range) -> str:
    """Return the letters of all articles, those in view in brackets; none where all are in view."""
    if len(columns) == len(articles):
        return ""
    shown = " ".join(articles[index] for index in columns)
    before, after = articles[: columns.start], articles[columns.stop :]
    return " ".join((*before, f"[{shown}]", *after))


def head_row(articles: Sequence[Article], read: int, at: Grid) -> Row:
    """Return the heads of the columns; the article being read is set off."""
    pieces = [Piece(" " * (_LEAD + at.label))]
    for index in at.columns:
        article = articles[index]
        name = _padded(_clipped(f"{article.id} {words.title(article)}", at.cell - 2), at.cell - 2)
        look = Look.FOCUS if index == read else Look.STRONG
        pieces += [Piece(READ if index == read else " ", Look.KEY), Piece(name, look), Piece(" ")]
    head = "differs" if at.differs > len("differs") else ""
    pieces += [Piece(_counted("in", at), Look.DIM), Piece(_padded(head, at.differs), Look.DIM)]
    return row(*pieces)


# The rows of facts.


def fact_row(
    known: Known, fact: Fact, told: Telling, at: Grid, *, chosen: bool, same: float, judged: Judgement = OPEN
) -> Row:
    """Return the row of a fact.

    Args:
        known: what is known of the facts.
        fact: the one to draw.
        told: what each article tells of it, in a word.
        at: where everything goes.
        chosen: True for the row with the cursor.
        same: the score from which an article reports the fact in full.
        judged: what was decided of it.
    """
    articles = known.briefing.articles
    differing = known.of_fact(fact)
    evidence = {passage.article for one in differing for passage in one.evidence}
    label = _padded(fact_name(known.briefing, fact, at.label - 1), at.label)
    dismissed = judged.verdict is Verdict.DISMISSED and not chosen
    pieces = [
        Piece(CURSOR if chosen else " ", Look.KEY),
        Piece(f"{number_of(fact.id)[-3:]:>3}", Look.NAME),
        Piece(f"{mark(judged) or ' '} ", Look.STRONG),
        Piece(label, Look.DIM if dismissed else Look.TEXT),
    ]
    for index in at.columns:
        article = articles[index].id
        if article not in fact.articles:
            pieces.append(Piece(_padded(NOT_FOUND, at.cell), Look.DIM))
        else:
            full = known.is_full(fact, article, same)
            pieces += _cell(told.get(article, ()), at.cell, full=full, differs=article in evidence)
    count = _counted(f"{len(fact.articles)}/{len(articles)}", at)
    return _as_chosen(row(*pieces, count, *_difference(differing, at.differs)), chosen=chosen)


def _cell(ways: Ways, width: int, *, full: bool, differs: bool) -> Iterator[Piece]:
    """Yield an article's mark, and the fullest word that has room whole: half a figure is another figure."""
    word = next((way for way in ways if cell_len(way) <= width - _BESIDE_WORD), "")
    yield Piece(TOLD if full else IN_PART, Look.BAR if full else Look.DIM)
    yield Piece(DIFFERS if differs else " ", Look.STRONG if differs else Look.TEXT)
    if word:
        yield Piece(word, Look.DIFFER if differs else Look.TEXT)
    yield Piece(" " * (width - 2 - cell_len(word)))


def _difference(differing: Sequence[Discrepancy], width: int) -> Iterator[Piece]:
    """Yield what differs in a fact, as fully as there is room: "▲ status, time", "▲ status +1", "▲"."""
    if not differing:
        yield Piece(" " * width)
        return
    worst = differing[0]
    yield Piece(f"{words.GLYPHS[worst.severity]} ", words.LOOKS[worst.severity])
    room = width - 2
    yield Piece(_padded(next((said for said in _differing(differing) if cell_len(said) <= room), ""), room))


def _differing(differing: Sequence[Discrepancy]) -> Iterator[str]:
    kinds: tuple[Kind, ...] = tuple(dict.fromkeys(one.kind for one in differing))
    more = f" +{len(kinds) - 1}" if len(kinds) > 1 else ""
    names = ", ".join(kind.value for kind in kinds)
    if all(one.update for one in differing):
        yield f"{names} (update)"
    yield names
    yield f"{kinds[0].value}{more}"
    yield more.strip()


# The rows of links below the cut-off.


def rule_row(cut_off: int, shown: int, total: int, width: int) -> Row:
    """Return the line between the facts and the links below the cut-off."""
    said = f"below the cut-off · score ≥ {cut_off} · {words.count(total, 'link', 'links')}"
    if shown < total:
        said = f"below the cut-off · score ≥ {cut_off} · the best {shown:,} of {total:,} links"
    said = cut(said, width - 5)
    return row(Piece(f" ── {said} ", Look.DIM), Piece("─" * (width - 5 - cell_len(said)), Look.DIM))


def link_row(link: Link, articles: Sequence[Article], at: Grid, *, chosen: bool) -> Row:
    """Return the row of a link below the cut-off, with its score; it has no number, because it is no fact."""
    shorter = min(link.a.text, link.b.text, key=len)
    pieces = [
        Piece(CURSOR if chosen else " ", Look.KEY),
        Piece(f"{FAINT:>3}  ", Look.DIM),
        Piece(_padded(cut(shorter, at.label - 1), at.label), Look.TEXT if chosen else Look.DIM),
    ]
    ends = {link.a.article, link.b.article}
    marks = "".join(_padded(FAINT if articles[index].id in ends else "", at.cell) for index in at.columns)
    score, room = f"{link.score:.0f}", at.counts + at.differs
    said = f"score {score}" if len(score) + 6 <= room else score
    made = row(*pieces, Piece(marks, Look.DIM), Piece(_padded(said, room), Look.DIM))
    return _as_chosen(made, chosen=chosen)


def _as_chosen(made: Row, *, chosen: bool) -> Row:
    return shade(made, Look.CURSOR | Look.STRONG) if chosen else made


def _counted(said: str, at: Grid) -> str:
    return f"{said:>{at.counts - 2}}  " if at.counts > 2 else " " * at.counts


def _clipped(text: str, width: int) -> str:
    """Return `text` in at most `width` cells, cut inside a word where it must be: a column's head has few of them."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + ELLIPSIS


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - width_of((Piece(text),)))
