"""Labels in the articles' own words: the phrase that names a set of terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from briefreader.matching.terms import Bag

MAX_WORDS: Final = 4
MAX_LABEL: Final = 5


def phrase_for(terms: Sequence[str], bags: Sequence[Bag]) -> str:
    """Return two to five words that name `terms`, the first above all, as the articles write them.

    The phrase that most statements use wins; where it is one word alone, the next terms are named after it.
    """
    lead = _best_phrase(terms[0], bags)
    words = lead.split()
    covered = {word.casefold() for word in words}
    others: list[str] = []
    for term in terms[1:]:
        written = _written(term, bags)
        if written and written.casefold() not in covered and len(words) + len(others) < MAX_LABEL - 1:
            others.append(written)
            covered.add(written.casefold())
    if len(words) == 1 and others:
        return f"{lead}: {', '.join(others[:3])}"
    return lead


def _written(term: str, bags: Sequence[Bag]) -> str:
    spellings = Counter(bag.terms[term].text for bag in bags if term in bag.terms)
    return spellings.most_common(1)[0][0] if spellings else ""


def _best_phrase(term: str, bags: Sequence[Bag]) -> str:
    counts: Counter[str] = Counter()
    spelled: dict[str, str] = {}
    for bag in bags:
        for phrase in set(_phrases(term, bag)):
            counts[phrase.casefold()] += 1
            spelled.setdefault(phrase.casefold(), phrase)
    if not counts:
        return _written(term, bags)
    best = max(counts, key=lambda phrase: (counts[phrase] * (1 + 0.6 * min(2, phrase.count(" "))), phrase))
    return spelled[best]


def _phrases(term: str, bag: Bag) -> Iterator[str]:
    """Yield the runs of up to four adjoining words of content that hold `term`."""
    statement = bag.statement
    subjects = statement.subjects
    text, base = statement.passage.text, statement.passage.start
    if term not in bag.terms:
        return
    start = bag.terms[term].start
    at = next(index for index, subject in enumerate(subjects) if subject.start == start)
    for first in range(max(0, at - MAX_WORDS + 1), at + 1):
        for last in range(at, min(len(subjects), first + MAX_WORDS)):
            run = subjects[first : last + 1]
            inside = text[run[0].start - base : statement.tokens[run[-1].last].end - base]
            adjoining = all(two.first == one.last + 1 for one, two in zip(run, run[1:], strict=False))
            if adjoining and run[-1].last - run[0].first < MAX_WORDS and _is_run(inside):
                yield inside.removesuffix("’s").removesuffix("'s")


def _is_run(words: str) -> bool:
    return not any(mark in words for mark in ",;:.“”\"()—–")
