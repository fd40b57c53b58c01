"""Quotation: one statement of one speaker, between quotation marks in both accounts, in different words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import combinations, islice
from typing import Final

from rapidfuzz import fuzz

from briefreader.findings.compared import Compared, Difference, Pair, Side
from briefreader.findings.speech.reported import Strengthened, strengthened
from briefreader.findings.speech.wordings import (
    Parts,
    Wording,
    alike,
    differing,
    headline_of,
    in_common,
    is_cut,
    is_tidied,
    kindred,
    quotations_in,
    quoted,
    sentences_in,
    share_a_phrase,
    told_alike,
    wordings,
)
from briefreader.matching.parallel import parallel_clauses
from briefreader.mentions.speech.quotations import Quotation
from briefreader.mentions.statements import Reading
from briefreader.model import Kind, Passage, Severity, Span

MIN_WORDS: Final = 2
"""Words of content that a wording needs where only the sentences around tie it to another."""
SAME_STATEMENT: Final = 0.6
"""Likeness of two wordings, small words and all, from which they are one statement wherever they stand."""
MIN_LIKE: Final = 4
"""Words that a wording needs to be known again by its own words alone."""
PARALLEL: Final = 0.4
"""Overlap from which the clauses around two quoted parts tell the same."""
LEAST_SHARED: Final = 0.4
"""Share of the longer wording's content that must stand in the other …"""
IN_ORDER: Final = 0.35
IN_ORDER_UNNAMED: Final = 0.45
"""… and likeness word for word, unless one named speaker has a phrase in both."""
LEAST_KINDRED: Final = 0.33
"""Share that must stand there in like words, where one speaker is quoted in the same place of parallel clauses."""
SAME_SPEAKER: Final = 0.27
LEAST_CONTENT: Final = 4
"""Share of two quotations' content from which one speaker says one thing in both, and how much content that takes."""
REPEATED: Final = 0.8
SAME_CONTENT: Final = 3
"""Likeness from which an article quotes one sentence twice, or has all the content of one speaker's again."""
HEADED: Final = 0.5
"""Likeness from which a headline quotes what the story quotes."""
VERBATIM: Final = 0.4
"""Likeness under which two wordings may also be two translations."""
SAME_WORDS: Final = 50
"""rapidfuzz ratio of their words from which two quotations of one article are worth a second look."""
MAX_QUOTED: Final = 400
"""Quoted sentences of one article compared with another's at most: a stated cap."""
MAX_INSIDE: Final = 100
"""Quotations of one article compared with each other at most: a stated cap."""
SURE_SCORE: Final = 40.0


def find(compared: Compared) -> Iterator[Difference]:
    """Yield a difference for every two wordings of one statement that do not agree, at least one of them quoted.

    Two quotations are of one statement where they are alike word for word, where one speaker says much the same in
    both, or where the statements around them are linked and parallel. A shorter cut of the same words, a scare quote,
    and two named speakers are none. Reported speech differs from the quotation of it where only one has a stronger
    word. Inside one article two quotations are two statements, unless one repeats the other or makes the headline.
    """
    if not compared.pairs:
        return
    if compared.pairs[0].inside:
        yield from _inside(compared)
        return
    parts: Parts = {}
    told = [list(islice(wordings(reading), MAX_QUOTED)) for reading in compared.readings]
    for ours, theirs in combinations(told, 2):
        for one, other in _known_again(ours, theirs):
            yield _difference(one, other, confidence=0.55 + 0.4 * alike(one, other))
    for pair in compared.pairs:
        if pair.shown:
            both = told[pair.one.address[0]], told[pair.other.address[0]]
            for one, other, tie in _side_by_side(pair, compared, parts):
                if _altered(one, other, tie) and not _stand_faithful(one, other, *both):
                    sure = min(1.0, pair.score / SURE_SCORE)
                    yield _difference(one, other, confidence=min(0.9, 0.5 + 0.35 * sure))
            yield from (_reported(pair, found) for found in strengthened(pair, compared.matching.weights, parts))


def _known_again(ours: Sequence[Wording], theirs: Sequence[Wording]) -> Iterator[tuple[Wording, Wording]]:
    """Yield the quoted sentences that two articles have in other words: each with its likest, or of one speaker."""
    likeness = {
        (one, other): like
        for one, other in told_alike(ours, theirs)
        if (like := alike(ours[one], theirs[other])) >= SAME_STATEMENT
    }
    likest: dict[tuple[int, int], float] = {}
    for (one, other), like in likeness.items():
        for place in ((0, one), (1, other)):
            likest[place] = max(likest.get(place, 0.0), like)
    for (i, j), like in sorted(likeness.items()):
        if like < min(likest[0, i], likest[1, j]) or not _is_changed(ours[i], theirs[j]):
            continue
        if not _stand_faithful(ours[i], theirs[j], ours, theirs):
            yield ours[i], theirs[j]
    yield from _of_one_speaker(ours, theirs)


def _stand_faithful(one: Wording, other: Wording, ours: Sequence[Wording], theirs: Sequence[Wording]) -> bool:
    """Return True where either article has the other's words too, as they are: these are then two statements."""
    return any(_is_faithful(one, each) for each in theirs) or any(_is_faithful(other, each) for each in ours)


def _is_faithful(one: Wording, other: Wording) -> bool:
    return min(len(one.words), len(other.words)) >= MIN_LIKE and (is_cut(one, other) or is_tidied(one, other))


def _of_one_speaker(ours: Sequence[Wording], theirs: Sequence[Wording]) -> Iterator[tuple[Wording, Wording]]:
    """Yield two quotations of one named speaker that share much of what they say, each the other's nearest."""
    known = {each.speaker for each in theirs}
    for one in ours:
        if one.speaker and one.speaker in known:
            other = _nearest(one, theirs)
            if other is None or _nearest(other, ours) is not one or alike(one, other) >= SAME_STATEMENT:
                continue
            if not is_cut(one, other) and not _stand_faithful(one, other, ours, theirs):
                yield one, other


def _nearest(one: Wording, told: Sequence[Wording]) -> Wording | None:
    same = [other for other in told if other.speaker == one.speaker]
    best = max(same, key=lambda other: in_common(one, other), default=None)
    if best is None or min(len(one.content), len(best.content)) < LEAST_CONTENT:
        return None
    return best if share_a_phrase(one, best) and in_common(one, best) >= SAME_SPEAKER else None


def _inside(compared: Compared) -> Iterator[Difference]:
    """Yield what one article quotes twice in other words: a sentence said again, a headline out of the story."""
    reading = compared.readings[compared.pairs[0].one.address[0]]
    told = [
        each
        for quotation in _repeated(reading)
        for each in sentences_in(reading, quotation)
        if len(each.words) >= MIN_LIKE
    ]
    headline = headline_of(reading)
    for first, one in enumerate(told):
        for other in told[first + 1 :]:
            if _one_speaker(one, other) and not is_cut(one, other) and not is_tidied(one, other):
                heads = headline is not None and headline.covers(one.passage.span)
                if alike(one, other) >= HEADED if heads else _is_repeated(one, other):
                    yield _difference(one, other, confidence=0.5 + 0.4 * alike(one, other))


def _is_repeated(one: Wording, other: Wording) -> bool:
    if alike(one, other) >= REPEATED:
        return one.content != other.content
    same = len(one.content) >= SAME_CONTENT and in_common(one, other) >= REPEATED
    return same and bool(one.speaker) and one.speaker == other.speaker and alike(one, other) >= SAME_STATEMENT


def _repeated(reading: Reading) -> Sequence[Quotation]:
    """Return the quotations of an article that have words of another: few, and mostly none."""
    marks = [mark for mark in reading.quotations if not mark.scare][:MAX_INSIDE]
    words = [reading.article.text[mark.words.start : mark.words.end].lower() for mark in marks]
    found: set[int] = set()
    for first, second in combinations(range(len(marks)), 2):
        if fuzz.token_set_ratio(words[first], words[second]) >= SAME_WORDS:
            found |= {first, second}
    return [marks[number] for number in sorted(found)]


def _is_changed(one: Wording, other: Wording) -> bool:
    if min(len(one.words), len(other.words)) < MIN_LIKE or not one.content & other.content:
        return False
    return _one_speaker(one, other) and not is_cut(one, other) and not is_tidied(one, other)


class Tie(Enum):
    """What makes two quoted parts one statement: their own words, parallel clauses, or their place between those."""

    WORDS = auto()
    CLAUSE = auto()
    PLACE = auto()


def _side_by_side(pair: Pair, compared: Compared, parts: Parts) -> Iterator[tuple[Wording, Wording, Tie]]:
    """Yield the quoted parts of parallel clauses, or of the whole statements where no clauses are parallel."""
    if not all(quotations_in(side.reading, side.statement.passage.span) for side in (pair.one, pair.other)):
        return
    clauses = parallel_clauses(pair.one.bag, pair.other.bag, compared.matching.weights)
    anchored = any(part.score >= PARALLEL for part in clauses)
    spans = [
        (part.one, part.other, Tie.CLAUSE if part.score >= PARALLEL else Tie.PLACE if anchored else Tie.WORDS)
        for part in clauses
    ]
    if not spans:
        spans = [(pair.one.statement.passage.span, pair.other.statement.passage.span, Tie.WORDS)]
    for one, other, tie in spans:
        for ours in quoted(pair.one.reading, one, parts):
            for theirs in quoted(pair.other.reading, other, parts):
                yield ours, theirs, tie


def _one_speaker(one: Wording, other: Wording) -> bool:
    return not one.speaker or not other.speaker or one.speaker == other.speaker


def _altered(one: Wording, other: Wording, tie: Tie) -> bool:
    """Return True where two wordings are of one statement and neither is a cut of the other."""
    ours, theirs = one.content, other.content
    if not _one_speaker(one, other) or min(len(ours), len(theirs)) < MIN_WORDS or ours == theirs or is_cut(one, other):
        return False
    named = bool(one.speaker) and one.speaker == other.speaker
    if tie is Tie.PLACE or (named and tie is Tie.CLAUSE):
        return named and kindred(one, other) >= LEAST_KINDRED
    in_order = alike(one, other) >= (IN_ORDER if named else IN_ORDER_UNNAMED) or (named and share_a_phrase(one, other))
    return in_order and len(ours & theirs) / max(len(ours), len(theirs)) >= LEAST_SHARED


def _difference(one: Wording, other: Wording, *, confidence: float) -> Difference:
    named = bool(one.speaker) and one.speaker == other.speaker
    who = f"both {one.speaker.title()}" if named else "the same statement"
    apart = differing(one, other)
    inside = one.passage.article == other.passage.article
    close = alike(one, other) >= VERBATIM or in_common(one, other) >= VERBATIM
    why = f"Both in quotation marks, {who}, in different words: at most one is verbatim."
    return Difference(
        kind=Kind.QUOTATION,
        severity=Severity.HIGH if named and close and not inside else Severity.MEDIUM,
        confidence=confidence if named else 0.8 * confidence,
        summary=f"{one.passage.article}: “{apart[0]}”; {'but also' if inside else other.passage.article}: “{apart[1]}”",
        why=why if close else f"{why} Two translations of one statement would look so too.",
        evidence=(one.passage, other.passage),
    )


def _reported(pair: Pair, found: Strengthened) -> Difference:
    claim, wording = found.claim, found.wording
    article = wording.passage.article if found.in_quotation else claim.passage.article
    reported, words = claim.side.words(found.reported), _words_at(wording, found)
    ours = claim.side is pair.one
    told = f"{reported} (reported)", f"“{words}”"
    passages = (
        claim.side.passage_around(found.reported),
        _clause_in(pair.other if ours else pair.one, wording, found.quoted),
    )
    return Difference(
        kind=Kind.QUOTATION,
        severity=Severity.MEDIUM,
        confidence=min(0.85, 0.4 + 0.4 * min(1.0, pair.score / SURE_SCORE)),
        summary=pair.summary(*(told if ours else told[::-1])),
        why=f"One statement, reported and quoted: only {article} has the stronger “{found.added}”.",
        evidence=passages if ours else passages[::-1],
    )


def _clause_in(side: Side, wording: Wording, span: Span) -> Passage:
    """Return the clause at `span`, as far as it stands between the quotation marks."""
    clause = side.passage_around(span)
    return side.passage(max(clause.start, wording.passage.start), min(clause.end, wording.passage.end))


def _words_at(wording: Wording, found: Strengthened) -> str:
    base = wording.passage.start
    return wording.passage.text[found.quoted.start - base : found.quoted.end - base]
