"""Whether two sources can be one: a name and its title, a body and its spokesman, a paper that passes words on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz

from briefreader.lexicon.places import place_of
from briefreader.lexicon.saying import FORMS
from briefreader.lexicon.sources import bodies
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.speech.names import fold
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.tokens import Token, tokenize

BESIDE: Final = 6
"""Words on either side of a name that tell who it is."""
ONE_NAME: Final = 80
"""rapidfuzz ratio from which two surnames are one, spelled twice."""
COMMON: Final = 3
"""A word that so many bodies have ("chief", "officer") does not make two sources one."""
WHERE: Final = frozenset("city town country county region village national local regional".split())
"""Words that tell where a source is, not whose."""
OFFICIAL: Final = frozenset("police fire hospital court prosecution science company".split())
"""Bodies whose counts are taken over as fact: what they found, whom they treat, what they measured, what they make."""
MAX_MENTIONS: Final = 20
"""Places of a name that are looked at, at most."""


def rivals(one: str, other: str, readings: Sequence[Reading]) -> bool:
    """Return True where two sources are told apart: two names, or people of two bodies.

    What either article says beside a name counts for it: Anna Ruiz, the mayor, is "the mayor" and "the council".
    Whoever only passes words on, or may be anybody ("officials", "a spokesman"), is no rival of anyone.
    """
    ours, theirs = _words(one), _words(other)
    if not ours or not theirs or _is_open(ours) or _is_open(theirs):
        return False
    names = _surname(ours), _surname(theirs)
    if all(names) and fuzz.ratio(*names) >= ONE_NAME:
        return False
    told = [[*words, *_told_of(name, readings)] for words, name in zip((ours, theirs), names, strict=True)]
    if _share(ours, told[1]) or _share(theirs, told[0]):
        return False
    known = _bodies(ours) or _bodies(told[0]), _bodies(theirs) or _bodies(told[1])
    if all(known):
        return known[0].isdisjoint(known[1])
    return all(names)


def is_named(source: str) -> bool:
    """Return True for a person by name, rather than a role or a body."""
    words = _words(source)
    return bool(words) and bool(_surname(words))


def bodies_of(source: str, readings: Sequence[Reading]) -> frozenset[str]:
    """Return the bodies that a source can speak for, by its own words or those beside its name; none if unknown."""
    words = _words(source)
    return (_bodies(words) or _bodies([*words, *_told_of(_surname(words), readings)])) if words else frozenset()


def _words(source: str) -> list[Token]:
    return [token for token in tokenize(source) if token.word not in STOP_WORDS]


def _is_open(words: Sequence[Token]) -> bool:
    """Return True for a source that passes words on, or of which no word tells whose it is."""
    lexicon = bodies()
    if any("leak" in lexicon.of.get(token.word, ()) for token in words):
        return False
    if any(token.word in lexicon.relays for token in words):
        return True
    return all(token.word in lexicon.anybody for token in words)


def _surname(words: Sequence[Token]) -> str:
    """Return the folded surname of a person, or "" for a role, a body or a place."""
    last = words[-1]
    lexicon = bodies()
    if not last.capitalised or last.text.isupper() or last.word in lexicon.of or last.word in lexicon.anybody:
        return ""
    return "" if place_of(last.text) else fold(last.text)


def _told_of(name: str, readings: Sequence[Reading]) -> Iterator[Token]:
    """Yield the words that stand beside a name, wherever an article has it."""
    if not name:
        return
    seen = 0
    last: Statement | None = None
    for reading in readings:
        for statement, index in reading.capitalised.get(name, ()):
            if seen > MAX_MENTIONS and statement is not last:
                return
            seen, last = seen + 1, statement
            yield from _beside(statement.tokens, index)


def _beside(tokens: Sequence[Token], index: int) -> Iterator[Token]:
    """Yield the words around one, as far as what is said: past the verb of saying they tell of something else."""
    for step in (-1, 1):
        for place in range(index, index + step * (BESIDE + 1), step):
            if not 0 <= place < len(tokens) or tokens[place].word in FORMS:
                break
            yield tokens[place]


def _share(words: Sequence[Token], told: Sequence[Token]) -> bool:
    common = {token.stem for token in told}
    telling = (token for token in words if token.word not in WHERE and len(bodies().of.get(token.word, ())) < COMMON)
    return any(token.stem in common for token in telling)


def _bodies(words: Sequence[Token]) -> frozenset[str]:
    """Return the bodies that all the telling words can stand for, or else that any of them can."""
    known = [bodies().of[token.word] for token in words if token.word in bodies().of]
    if not known:
        return frozenset()
    return frozenset.intersection(*known) or frozenset.union(*known)
