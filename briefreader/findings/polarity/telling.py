"""How a claim is cited and read out: its clause, its words, and who is credited with it."""

from __future__ import annotations

from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.occasion import before_and_after, on_two_days
from briefreader.model import Passage, Span

READ_OUT: Final = 80
"""Characters of a clause that a summary reads out whole."""
SOMEBODY: Final = "a quotation"
"""The source of quoted words whose speaker was not made out."""
BESIDE: Final = 30
"""Characters on either side of a telling word that a longer clause is cut to."""


def credited(side: Side, span: Span) -> str:
    """Return who is credited with what stands at `span`; "" where the article says so itself."""
    for credit in side.statement.attributions:
        if any(content.overlaps(span) for content in credit.content):
            return credit.source
    around = _around(side, span)
    quoted = any(told.quoted and told.span.overlaps(around) for told in side.statement.predicates)
    return SOMEBODY if quoted else ""


def _around(side: Side, span: Span) -> Span:
    clause = side.statement.clauses[side.clause_at(span)]
    return Span(clause.start, span.end)


def passage_of(side: Side, span: Span) -> Passage:
    """Return the clause that tells what stands at `span`."""
    clause = side.passage_around(span)
    return clause if clause.start <= span.start and span.end <= clause.end else side.passage(span.start, span.end)


def told_words(side: Side, span: Span) -> str:
    """Return the clause at `span` without the words that say who told it, and when."""
    clause = side.passage_around(span)
    parts, at = [], clause.start
    for tag in (credit.tag for credit in side.statement.attributions):
        if tag.start < clause.end and clause.start < tag.end and not tag.overlaps(span):
            parts.append(side.words(Span(at, max(at, tag.start))))
            at = max(at, tag.end)
    parts.append(side.words(Span(min(at, clause.end), clause.end)))
    return " ".join(parts)


def other_time(one: tuple[Side, Span], other: tuple[Side, Span]) -> bool:
    """Return True where what stands at two places is of two times, with and without the day on which it was said."""
    clauses = one[0].passage_around(one[1]).text, other[0].passage_around(other[1]).text
    if not on_two_days(*clauses) and not before_and_after(*clauses):
        return False
    told = told_words(*one), told_words(*other)
    return on_two_days(*told) or before_and_after(*told)


def read_out(side: Side, span: Span) -> str:
    """Return the clause at `span`, cut at words around it where it is long."""
    clause = passage_of(side, span)
    if len(clause.text) <= READ_OUT:
        return clause.text
    start, end = max(clause.start, span.start - BESIDE), min(clause.end, span.end + BESIDE)
    words = side.words(Span(start, end))
    if start > clause.start:
        words = f"… {words.split(' ', 1)[-1]}"
    return f"{words.rsplit(' ', 1)[0]} …" if end < clause.end else words


def summary(one: Side, other: Side, words: tuple[str, str]) -> str:
    """Return both sides' words as a line to read aloud; an article against itself is named once."""
    first, second = one.reading.id, other.reading.id
    return f"{first}: {words[0]}; {'but also' if first == second else second}: {words[1]}"
