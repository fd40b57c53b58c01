"""One surname under two given names, where the articles tell the same of its bearer: Michael Jones / Mark Jones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from briefreader.findings.actors.telling import told
from briefreader.findings.cast import Cast
from briefreader.findings.compared import Compared, Difference, Pair
from briefreader.lexicon.nicknames import one_given
from briefreader.lexicon.romanisation import one_romanised
from briefreader.matching.likeness import spelled_apart
from briefreader.mentions.naming.mentions import Mention
from briefreader.model import Severity, Span

LEAST_OVERLAP: Final = 0.4
SHARED_WORDS: Final = 3
MANY_WORDS: Final = 5
"""Terms that two sentences share from which they tell of one person, though they put it in another order."""


def named_twice(compared: Compared, casts: Sequence[Cast]) -> Iterator[Difference]:
    """Yield a difference for every person whom two linked statements give two given names.

    Both articles must know one bearer of the surname only: two are relatives.
    """
    done: set[tuple[int, int, str]] = set()
    for pair in compared.pairs:
        if not pair.shown or pair.inside:
            continue
        numbers = pair.one.address[0], pair.other.address[0]
        both = casts[numbers[0]], casts[numbers[1]]
        for mine in _people(both[0], pair.one.address[1]):
            for theirs in _people(both[1], pair.other.address[1]):
                found = (*numbers, mine.key)
                if found not in done and _clash(mine, theirs, both) and _tells_one(pair, mine, theirs, compared):
                    done.add(found)
                    yield _difference(pair, mine, theirs)


def _people(cast: Cast, statement: int) -> Iterator[Mention]:
    return (name for name in cast.names[statement] if name.kind == "person" and name.given)


def _clash(mine: Mention, theirs: Mention, both: tuple[Cast, Cast]) -> bool:
    if mine.key != theirs.key:
        return False
    one, other = mine.given.split()[0], theirs.given.split()[0]
    if one_given(one, other) or one_romanised(one, other) or one in theirs.given.split() or other in mine.given.split():
        return False
    if one in both[1].words or other in both[0].words:
        return False
    return all(_is_sole(cast, name) for cast, name in zip(both, (mine, theirs), strict=True))


def _is_sole(cast: Cast, name: Mention) -> bool:
    given = {
        other.given.split()[0]
        for named in cast.names
        for other in named
        if other.kind == "person" and other.key == name.key and other.given
    }
    return len(given) == 1


def _tells_one(pair: Pair, mine: Mention, theirs: Mention, compared: Compared) -> bool:
    shared = pair.one.bag.terms.keys() & pair.other.bag.terms.keys()
    spans = Span(mine.start, mine.end), Span(theirs.start, theirs.end)
    return len(shared) >= SHARED_WORDS and (
        pair.overlap(spans[0], spans[1], compared.matching.weights) >= LEAST_OVERLAP
        or spelled_apart(mine.given, theirs.given)
        or len(shared) >= MANY_WORDS
    )


def _difference(pair: Pair, mine: Mention, theirs: Mention) -> Difference:
    spelling = spelled_apart(mine.given, theirs.given)
    evidence = pair.one.passage(mine.start, mine.end), pair.other.passage(theirs.start, theirs.end)
    why = "One given name in two spellings." if spelling else "One person, two given names."
    severity = Severity.LOW if spelling else Severity.MEDIUM
    return told(pair, severity, (evidence[0].text, evidence[1].text), why, evidence)
