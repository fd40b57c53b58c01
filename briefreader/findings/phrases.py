"""Labels in the articles' own words: the phrase that names a set of terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from briefreader.lexicon.saying import FORMS
from briefreader.matching.terms import Bag
from briefreader.mentions.tokens import stem

MAX_WORDS: Final = 4
MAX_LABEL: Final = 5
LONGER: Final = 2.0
"""What each further word of a phrase is worth: "chemical weapons" tells more than "chemical"."""

TIMES: Final = frozenset(
    map(
        stem,
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        "september october november december today yesterday tomorrow tonight morning afternoon evening night day "
        "week month year time hour minute old today something way lot part number".split(),
    )
)
"""Words that end many phrases and name no subject."""


def naming_terms(bags: Iterable[Bag]) -> frozenset[str]:
    """Return the terms that can name a topic: nouns and names, but no persons, numbers, words of time or of saying.

    A word is taken for a noun where it somewhere ends a run of content words outside every verb group:
    "flank" in "the eastern flank", not "eastern".
    """
    nouns: set[str] = set()
    barred: set[str] = set()
    for bag in bags:
        statement = bag.statement
        verbs = [predicate.verb for predicate in statement.predicates]
        numbers = [quantity.number for quantity in statement.quantities]
        follows = {subject.first for subject in statement.subjects}
        at = {subject.start: subject for subject in statement.subjects}
        for key, term in bag.terms.items():
            subject = at[term.start]
            numeral = any(span.start <= term.start < span.end for span in numbers)
            if subject.is_person or numeral or term.text.lower() in FORMS:
                barred.add(key)
            elif subject.last + 1 not in follows and not any(span.start <= term.start < span.end for span in verbs):
                nouns.add(key)
    return frozenset(key for key in nouns - barred if key not in TIMES and len(key) > 1)


def phrase_for(terms: Sequence[str], nouns: Container[str], bags: Sequence[Bag]) -> str:
    """Return two to five words that name `terms`, the first above all, as the articles write them.

    The phrase that most statements use wins; a name or two of the other terms stands behind it.
    """
    lead = _best_phrase(terms[0], bags)
    words = lead.split()
    covered = {word.casefold() for word in words}
    others: list[str] = []
    for term in terms[1:]:
        written = _written(term, bags).removesuffix("’s").removesuffix("'s")
        wanted = len(words) == 1 or written[:1].isupper()
        if term in nouns and wanted and covered.isdisjoint(written.casefold().split()):
            if len(words) + len(others) + len(written.split()) > MAX_LABEL:
                break
            others.append(written)
            covered.update(written.casefold().split())
    return f"{lead}: {', '.join(others)}" if others else lead


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
    best = max(counts, key=lambda phrase: (counts[phrase] * (1 + LONGER * min(2, phrase.count(" "))), phrase))
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
            adjoining = all(two.first == one.last + 1 for one, two in pairwise(run))
            if adjoining and run[-1].last - run[0].first < MAX_WORDS and _is_run(inside):
                yield inside.removesuffix("’s").removesuffix("'s")


def _is_run(words: str) -> bool:
    return not any(mark in words for mark in ',;:.“”"()—–')
