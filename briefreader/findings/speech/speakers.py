"""One quotation under two names: the same words, or nearly the same, credited to two speakers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from rapidfuzz.distance import Indel, LCSseq

from briefreader.findings.compared import Compared
from briefreader.findings.speech.sources import is_named, rivals
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.speech.quotations import Quotation
from briefreader.mentions.statements import Reading
from briefreader.model import MAX_PASSAGE, Passage

ONE_QUOTATION: Final = 0.8
LEAST_QUOTED: Final = 5
"""Likeness and length from which two quotations are one."""
ONE_SENTENCE: Final = 0.85
LEAST_SAID: Final = 7
SAME_CONTENT: Final = 0.6
"""Share of a sentence's words, of how many, and of those that carry content, that another quotation has in order."""
RUN: Final = 4
"""Words in a row that two quotations must share to be compared …"""
MOST_HOMES: Final = 50
MOST_QUOTED: Final = 200
"""… and with how many others at most, of how many an article: stated caps."""
_SENTENCE: Final = re.compile(r"[^.!?;:]+")
_WORD: Final = re.compile(r"[\w’']+")


def two_speakers(compared: Compared) -> Iterator[tuple[tuple[Passage, Passage], tuple[str, str], float]]:
    """Yield one quotation that stands under two names."""
    inside = compared.pairs[0].inside

    @cache
    def apart(mine: int, their: int, who: str, whose: str) -> bool:
        # Once for two names, not for every two quotations of theirs: it looks through all that either article says.
        return rivals(who, whose, (compared.readings[mine], compared.readings[their]))

    chosen = [compared.pairs[0].one.address[0]] if inside else range(len(compared.readings))
    told = [(number, *found) for number in chosen for found in _credited_quotations(compared.readings[number])]
    for first, second in _same_run(told):
        (mine, one, ours, who), (their, other, theirs, whose) = told[first], told[second]
        if who != whose and (inside or mine != their):
            like = Indel.normalized_similarity(ours, theirs, score_cutoff=ONE_QUOTATION)
            if not like and not inside and is_named(who) and is_named(whose):
                like = max(_best_sentence(ours, theirs), _best_sentence(theirs, ours))
            if like and apart(mine, their, who, whose):
                yield (one, other), (who, whose), like


def _best_sentence(one: str, other: str) -> float:
    """Return how much of a sentence of one quotation the other has in the same order, 0 where it has too little."""
    theirs, best = _WORD.findall(other), 0.0
    for sentence in _SENTENCE.findall(one):
        ours = _WORD.findall(sentence)
        if len(ours) < LEAST_SAID:
            continue
        like = LCSseq.normalized_similarity(ours, theirs) * max(len(ours), len(theirs)) / len(ours)
        content = {word for word in ours if word not in STOP_WORDS}
        if like >= ONE_SENTENCE and len(content & set(theirs)) >= max(2.0, SAME_CONTENT * len(content)):
            best = max(best, like)
    return best


def _same_run(told: Sequence[tuple[int, Passage, str, str]]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of every two quotations that have the same few words in a row, each pair once."""
    homes: dict[tuple[str, ...], list[int]] = defaultdict(list)
    met: set[tuple[int, int]] = set()
    for number, (_, _, words, _) in enumerate(told):
        split = words.split()
        for run in {tuple(split[at : at + RUN]) for at in range(len(split) - RUN + 1)}:
            met.update((home, number) for home in homes[run][-MOST_HOMES:])
            homes[run].append(number)
    yield from sorted(met)


def _credited_quotations(reading: Reading) -> list[tuple[Passage, str, str]]:
    """Return what is quoted at some length, as a passage and in small letters, and of whom."""
    return [
        (_with_tag(reading, mark), words.lower(), mark.speaker)
        for mark in reading.quotations
        if mark.speaker
        and not mark.scare
        and (words := reading.article.text[mark.words.start : mark.words.end]).count(" ") >= LEAST_QUOTED - 1
    ][:MOST_QUOTED]


def _with_tag(reading: Reading, mark: Quotation) -> Passage:
    """Return a quotation with the words that credit it, where both make one passage."""
    start, end = mark.words.start, min(mark.words.end, mark.words.start + MAX_PASSAGE)
    number = bisect_right(reading.statements, start, key=lambda told: told.passage.start) - 1
    for told in reading.statements[max(0, number) : number + 2]:
        for attribution in told.attributions:
            if any(content.overlaps(mark.span) for content in attribution.content):
                first, last = min(start, attribution.tag.start), max(end, attribution.tag.end)
                if last - first <= MAX_PASSAGE:
                    return reading.article.passage(first, last)
    return reading.article.passage(start, end)
