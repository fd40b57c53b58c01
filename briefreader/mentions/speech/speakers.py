"""Whom each tag of speech names: the source as written, or through "he", "she" and "it" whoever was named last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from briefreader.lexicon.naming import (
    GIVEN,
    GIVEN_HE,
    GIVEN_SHE,
    HONORIFICS_HE,
    HONORIFICS_SHE,
    OPENERS,
    ORGANISATION_WORDS,
    PLACES,
    ROLES,
    TITLES,
)
from briefreader.mentions.speech.phrases import DETERMINERS
from briefreader.mentions.speech.tags import Speech
from briefreader.mentions.speech.words import Word

_HE: Final = frozenset(("he", "him", "his"))
_SHE: Final = frozenset(("she", "her"))
_UNRESOLVED: Final = frozenset("i we you who which one they everyone everybody someone somebody nobody".split())
_PARTICLES: Final = frozenset("de da do dos del della der den di van von la le al el bin ibn".split())
_SHE_ENDINGS: Final = ("woman", "actress", "mother", "widow", "wife", "daughter", "sister", "girl")
_HE_ENDINGS: Final = ("spokesman", "chairman", "husband", "brother", "father", "son", "boy")
_NO_SURNAMES: Final = ORGANISATION_WORDS | ROLES
_MAX_RUN: Final = 8


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody named: the word indexes of the name, half-open, whether it is a person, and he or she where it shows."""

    first: int
    last: int
    person: bool
    gender: str


@dataclass(slots=True)
class _Memory:
    """Who has been named so far, latest last, and the gender that a pronoun has shown of a name."""

    named: list[Speaker] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)


def speakers(speech: Speech) -> tuple[Speaker | None, ...]:
    """Return whom each tag of `speech` names, in order; None where nobody is named and no pronoun can tell."""
    memory = _Memory()
    openings = iter(speech.openings)
    opening = next(openings, None)
    result: list[Speaker | None] = []
    for tag in speech.tags:
        while opening is not None and opening < tag.first:
            _introduce(speech.words, opening, memory)
            opening = next(openings, None)
        result.append(_named(speech.words, tag.source, memory) if tag.source else None)
    return tuple(result)


def _introduce(words: Sequence[Word], at: int, memory: _Memory) -> None:
    """Remember a person whom a sentence opens with, since the next "he said" may mean them."""
    end = at
    while end < len(words) and end - at < _MAX_RUN and (end == at or words[end].gap == " "):
        if words[end].possessive or not (words[end].capital or words[end].low in ROLES):
            break
        end += 1
    while end > at and not words[end - 1].capital:
        end -= 1
    if end == at or (end < len(words) and words[end].possessive):
        return
    if end - at < 2 or words[at].low in OPENERS:
        known = end - at == 1 and any(words[other.last - 1].low == words[at].low for other in memory.named[-20:])
        if not known:
            return
    speaker = _described(words, at, end, memory)
    if speaker.person:
        _remember(memory, speaker)


def _named(words: Sequence[Word], source: tuple[int, int], memory: _Memory) -> Speaker | None:
    low = words[source[0]].low if source[1] - source[0] == 1 else ""
    if low in _HE or low in _SHE:
        return _recall(words, "he" if low in _HE else "she", memory)
    if low == "it":
        return next((other for other in reversed(memory.named) if not other.person), None)
    if low in _UNRESOLVED:
        return None
    first, last = _apposed(words, source[1]) or (source[0], _name_end(words, *source))
    speaker = _described(words, first, last, memory)
    _remember(memory, speaker)
    return speaker


def _apposed(words: Sequence[Word], last: int) -> tuple[int, int] | None:
    """Return the name that stands behind a role: "said the harbour master, Ada Brook, on Monday"."""
    if words[last - 1].capital or last >= len(words) or words[last].gap != "," or not words[last].capital:
        return None
    end = last + 1
    while end < len(words) and end - last < _MAX_RUN and words[end].gap == " " and words[end].capital:
        end += 1
    closed = end >= len(words) or words[end].gap in ",.?;"
    return (last, end) if closed and end - last > 1 and words[last].low not in OPENERS else None


def _name_end(words: Sequence[Word], first: int, last: int) -> int:
    """Leave "of the union" out of "Brandt of the union": the name itself tells who it is."""
    for at in range(first + 1, last - 1):
        if words[at].low in ("of", "from", "at", "in", "for"):
            named = words[at - 1].capital and words[at - 1].low not in _NO_SURNAMES
            given = any(word.low in GIVEN for word in words[first:at])
            return at if named and (given or not words[last - 1].capital) else last
    return last


def _remember(memory: _Memory, speaker: Speaker) -> None:
    memory.named.append(speaker)
    if len(memory.named) > 2 * _REMEMBERED:
        del memory.named[:_REMEMBERED]


_REMEMBERED: Final = 50
"""A pronoun never reaches further back than this many names."""


def _recall(words: Sequence[Word], gender: str, memory: _Memory) -> Speaker | None:
    for other in reversed(memory.named):
        name = words[other.last - 1].low
        known = other.gender or memory.genders.get(name, "")
        if other.person and known in ("", gender):
            memory.genders.setdefault(name, gender)
            return other
    return None


def _described(words: Sequence[Word], first: int, last: int, memory: _Memory) -> Speaker:
    lows = [word.low for word in words[first:last]]
    gender = _gender(lows) or memory.genders.get(lows[-1], "")
    return Speaker(first, last, _is_person(words[first:last]), gender)


def _gender(lows: Sequence[str]) -> str:
    for low in lows:
        if low in HONORIFICS_HE or low in GIVEN_HE or low.endswith(_HE_ENDINGS):
            return "he"
        if low in HONORIFICS_SHE or low in GIVEN_SHE or low.endswith(_SHE_ENDINGS):
            return "she"
    return ""


def _is_person(words: Sequence[Word]) -> bool:
    last = words[-1]
    if not last.capital:
        singular = last.low in ROLES and not last.low.endswith("s") and last.low not in ("police", "source")
        return singular or last.low.endswith((*_SHE_ENDINGS, *_HE_ENDINGS))
    acronym = last.text.isupper() and len(last.text) > 1
    run = [word.low for word in _run(words)]
    while len(run) > 1 and any(low in TITLES for low in run[:-1]):
        del run[0]
    place = last.low in PLACES or " ".join(run) in PLACES
    return not (acronym or place or any(low in ORGANISATION_WORDS for low in run))


def _run(words: Sequence[Word]) -> Sequence[Word]:
    start = len(words) - 1
    while start > 0 and (words[start - 1].capital or words[start - 1].low in _PARTICLES):
        start -= 1
    return words[start:]


def short_name(speech: Speech, speaker: Speaker) -> str:
    """Return a person's surname as written, or the words for anybody else: "Lee", "the spokeswoman", "police"."""
    words = speech.words[speaker.first : speaker.last]
    owned = words[0].low in DETERMINERS - {"the", "a", "an"}
    if owned or not speaker.person or not words[-1].capital or words[-1].low in ROLES:
        return written(words)
    start = len(words) - 1
    while start > 0 and words[start - 1].low in _PARTICLES and words[start - 1].gap == " ":
        start -= 1
    return written(words[start:])


def written(words: Sequence[Word]) -> str:
    """Return words as the article has them, parted by single spaces, without a possessive at the end."""
    texts = [word.text for word in words]
    if words[-1].possessive and len(words[-1].low) < len(texts[-1]):
        texts[-1] = texts[-1][: len(words[-1].low)]
    return " ".join(texts)
