"""Subjects: whose verb a verb of saying is, read backward from it to the start of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.lexicon.naming import CALENDAR, ROLES
from briefreader.lexicon.saying import FORMS
from briefreader.mentions.speech import phrases
from briefreader.mentions.speech.words import QUOTED, Word

Phrase = tuple[int, int]
"""The word indexes of a phrase, half-open."""

APPOSED: Final = frozenset("who whose which one from based speaking aged himself herself itself".split())
"""Words that open what a comma parts from a name: "Smith, who leads the union," and the like."""

_ASIDE: Final = frozenset("however meanwhile though too also therefore".split())
_CLAUSE_OPENERS: Final = phrases.COORDINATORS | phrases.SUBORDINATORS | phrases.TIMES
_WEAK_SUBJECT: Final = frozenset("that this these those what there".split())


def verb_group(words: Sequence[Word], at: int, opened: int) -> int | None:
    """Return where the verb group that ends at `at` begins: auxiliaries and adverbs; None where nobody speaks in it."""
    start = at
    while start > opened and words[start].gap == " ":
        before = words[start - 1]
        if before.low in phrases.NEGATIONS or before.low.endswith(("n't", "n’t")):
            return None
        if before.low in phrases.MODALS and before.low != "will":
            return None
        if not (before.low in phrases.AUXILIARIES or phrases.is_adverb(before)) or before.low == "there":
            break
        start -= 1
    aside = start > opened + 1 and words[start - 1].low in _ASIDE
    return start - 1 if aside and words[start].gap == words[start - 1].gap == "," else start


def source_before(
    words: Sequence[Word], group: int, opened: int, earlier: Phrase | None
) -> tuple[int, int, int] | None:
    """Return the source before the verb group, first and last, and where the tag begins.

    `opened` is where the sentence begins, `earlier` whom it has credited so far ("Smith apologised and said …").
    """
    if group <= opened:
        return None
    gap, before = words[group].gap, words[group - 1]
    if gap == "," and before.low in _ASIDE:
        gap = " "
    if gap == "," and words[group].low in _ASIDE:
        gap = " "
    if gap == "," and before.low != QUOTED:
        return _apposed(words, group, opened)
    if gap != " " or before.low == QUOTED:
        return None
    if before.low in ("who", "which"):
        start = phrases.phrase_before(words, group - 1)
        return (start, group - 1, start) if start is not None and start >= opened else None
    if before.low in ("and", "but", "then"):
        found = sentence_subject(words, group, opened, earlier)
        return (*found, group) if found else None
    if before.low in _WEAK_SUBJECT:
        return None
    start = phrases.phrase_before(words, group)
    return (start, group, start) if start is not None and start >= opened else None


def _apposed(words: Sequence[Word], group: int, opened: int) -> tuple[int, int, int] | None:
    """Find "Smith, who leads the union," before the verb: the noun phrase, and the words on it between commas."""
    for comma in range(group - 1, max(opened, group - 2 * phrases.MAX_WORDS), -1):
        if words[comma].gap == ".":
            return None
        if words[comma].gap != ",":
            continue
        first = words[comma]
        describes = first.low in phrases.DETERMINERS or first.low in APPOSED or first.low in ROLES or first.capital
        if not (describes or first.text[0].isdigit()) or first.low in CALENDAR:
            continue
        start = phrases.phrase_before(words, comma)
        if start is None or start < opened or not _begins_clause(words, start, opened):
            continue
        relative = first.low in APPOSED
        if relative or not any(phrases.is_finite(words, at) for at in range(comma + 1, group)):
            return start, comma, start
    return None


def _begins_clause(words: Sequence[Word], start: int, opened: int) -> bool:
    if start == opened or words[start].gap != " ":
        return True
    before = words[start - 1].low
    return before == QUOTED or before in _CLAUSE_OPENERS


def sentence_subject(words: Sequence[Word], at: int, opened: int, earlier: Phrase | None) -> Phrase | None:
    """Return who the sentence is about, for a second verb of theirs: the last source, else its opening noun phrase."""
    if earlier:
        return earlier
    clause = opened
    for index in range(at - 1, max(opened, at - 3 * phrases.MAX_WORDS), -1):
        if words[index].gap in ",;:-" and _plain_subject(words, index, at):
            clause = index
            break
    return _plain_subject(words, clause, at)


def _plain_subject(words: Sequence[Word], start: int, limit: int) -> Phrase | None:
    """Return the noun phrase at `start` that a finite verb follows before `limit`."""
    while start < limit and (words[start].low in phrases.COORDINATORS or phrases.is_adverb(words[start])):
        start += 1
    if words[start].low in phrases.PREPOSITIONS:  # "During the talks the envoy …"
        start = max(start + 2, phrases.phrase_after(words, start + 1))
    end = phrases.phrase_after(words, start)
    for at in range(start, min(end, limit)):
        if at > start and not words[at].capital and (phrases.is_finite(words, at) or words[at].low in FORMS):
            return start, at
    if start < end < limit and words[end].gap == " " and phrases.is_finite(words, end):
        return start, end
    named = all(word.capital for word in words[start:end]) and start < end < limit
    return (start, end) if named and words[end].gap in " ," else None
