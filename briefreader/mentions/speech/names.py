"""Names: capitalised runs, with the title cut off, and one key for all the ways in which an article writes a name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from briefreader.lexicon.naming import (
    CALENDAR,
    CONTRACTIONS,
    GIVEN,
    OPENERS,
    ORGANISATION_WORDS,
    PLACES,
    PLACES_WITH_AND,
    SURNAME_TITLES,
    THINGS,
    TITLE_HELPERS,
    TITLES,
)
from briefreader.mentions.speech.phrases import shouts
from briefreader.mentions.speech.speakers import written
from briefreader.mentions.speech.words import Word, words_of
from briefreader.model import Span

NameKind = Literal["person", "organisation", "place", "unknown"]

_MAX_RUN: Final = 9
_PARTICLES: Final = frozenset("de da do dos del della der den di du van von la le al el bin ibn".split())
_JOINS: Final = frozenset(("of", "the", "for", "and"))
_PLACED: Final = frozenset("in near outside across".split())
_FOLDED: Final = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "’": "'"})
_OPENING_MARKS: Final = frozenset(('"', "“", "‘", "'", "•"))
_MAX_ACRONYM: Final = 6
_SHOUTED: Final = 5
"""A sentence of so many words, all with capitals, is a headline: its capitals prove nothing."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name where it stands. `text` leaves out the title before it and the possessive after it.

    `key` is the same for every mention of one name in the article, case and accents folded: a person's surname once
    the full name is known (the full name where two people share the surname), the full form of an acronym that the
    article itself explains.
    """

    span: Span
    text: str
    kind: NameKind
    key: str


@dataclass(slots=True)
class _Run:
    """A capitalised run while it is being judged: its words and whether a title stands before it."""

    first: int
    last: int
    titled: bool
    kind: NameKind = "unknown"


@dataclass(slots=True)
class _Known:
    """What the whole article tells of its names."""

    given_of: dict[str, list[str]] = field(default_factory=dict)  # surname: the full names that bear it, in order
    aliases: dict[str, str] = field(default_factory=dict)  # an acronym: the full form that the article gives
    kinds: dict[str, NameKind] = field(default_factory=dict)


def names(text: str, sentences: Sequence[Span]) -> tuple[Name, ...]:
    """Return the names in an article's sentences, in order and disjoint. Linear in the text's length."""
    if not sentences:
        return ()
    words = words_of(text, sentences[0].start, sentences[-1].end)
    seen = _see(text, words, sentences)
    runs = [run for first, last in _capital_runs(words, seen) for run in _judged(words, first, last, seen)]
    known = _learn(text, words, runs)
    return tuple(_name(words, run, known) for run in runs)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the article's capitals prove.

    `due` are the words whose capital is due to their place: after a full stop, a colon, an opening mark. `shouted` are
    those of headlines, where nearly every word has one. `small` and `capital` are the spellings that the article shows
    without and with a capital where none is due.
    """

    due: frozenset[int]
    shouted: frozenset[int]
    small: frozenset[str]
    capital: frozenset[str]


def _see(text: str, words: Sequence[Word], sentences: Sequence[Span]) -> _Seen:
    starts = iter([*(sentence.start for sentence in sentences), len(text) + 1])
    limit = next(starts)
    due: set[int] = set()
    shouted: set[int] = set()
    opened = 0
    for at, word in enumerate(words):
        begins = word.start >= limit
        while word.start >= limit:
            limit = next(starts)
        if begins or word.gap == ".":
            shouted.update(_headline(text, words, opened, at))
            opened = at
        if begins or word.gap in ".:" or text[word.start - 1 : word.start] in _OPENING_MARKS:
            due.add(at)
    shouted.update(_headline(text, words, opened, len(words)))
    free = [word for at, word in enumerate(words) if word.capital and at not in due and at not in shouted]
    return _Seen(
        due=frozenset(due),
        shouted=frozenset(shouted),
        small=frozenset(word.low for word in words if word.text[0].islower()),
        capital=frozenset(word.low for word in free),
    )


def _headline(text: str, words: Sequence[Word], first: int, last: int) -> Sequence[int]:
    if last - first < _SHOUTED or text[words[last - 1].end : words[last - 1].end + 1] == ".":
        return ()
    long = [word for word in words[first:last] if len(word.text) > 3]
    return range(first, last) if len(long) > 2 and all(word.capital for word in long) else ()


def _capital_runs(words: Sequence[Word], seen: _Seen) -> Iterator[tuple[int, int]]:
    """Yield the runs of capitalised words, joined by "of", "the", "de" … where more capitals follow."""
    at = 0
    while at < len(words):
        if not _may_name(words[at]):
            at += 1
            continue
        end = at + 1
        while end - at < _MAX_RUN and end < len(words) and not _cut_before(words, end, seen):
            if words[end].capital:
                end += 1
                continue
            joined = _joined(words, at, end)
            if not joined:
                break
            end = joined
        yield at, end
        at = end


def _may_name(word: Word) -> bool:
    return (
        word.capital and (word.low not in CALENDAR or shouts(word)) and word.low.replace("’", "'") not in CONTRACTIONS
    )


def _cut_before(words: Sequence[Word], at: int, seen: _Seen) -> bool:
    if words[at].gap != " " or words[at - 1].possessive or at in seen.due:
        return True
    if at in seen.shouted and not _proven(words[at], seen):
        return True
    return words[at].capital and not _may_name(words[at])


def _joined(words: Sequence[Word], first: int, at: int) -> int | None:
    """Return the end of the run where the small words at `at` lead on to its next capital."""
    low, ahead = words[at].low, at + 1
    if low == "of" and ahead < len(words) and words[ahead].low == "the":
        ahead += 1
    if ahead >= len(words) or not _may_name(words[ahead]) or any(words[i].gap != " " for i in range(at, ahead + 1)):
        return None
    if low == "of" and _names_person(words, first, at):
        return None
    if low in _PARTICLES or (low == "of" and not words[ahead].text[0].isdigit()):
        return ahead + 1
    if low == "for":
        return ahead + 1 if any(word.low in ORGANISATION_WORDS for word in words[first:at]) else None
    if low == "and":
        for length in (1, 2, 3):
            start = at - length
            if start >= first and " ".join(word.low for word in words[start : ahead + 1]) in PLACES_WITH_AND:
                return ahead + 1
    return None


def _names_person(words: Sequence[Word], first: int, last: int) -> bool:
    """Return True where a run has a person's name before "of", which then only tells where they belong."""
    titled = _is_title(words[first]) and not all(_is_title(word) for word in words[first:last])
    return titled or (last - first > 1 and words[first].low in GIVEN)


def _judged(words: Sequence[Word], first: int, last: int, seen: _Seen) -> Iterator[_Run]:
    """Yield what of a run is a name: openers, titles and what stands before a title parted from it."""
    while first < last and not _stands(words, first, last, seen):
        first += 1
        while first < last and not words[first].capital:
            first += 1
    if first == last:
        return
    cut, titled = _after_titles(words, first, last)
    before = _before_title(words, first, cut) if titled else first
    if titled and before > first:
        yield _Run(first, before, titled=False)
    if cut < last:
        yield _Run(cut, last, titled=titled)
    elif before == first and titled and last - first > 1 and not all(_is_title(word) for word in words[first:last]):
        yield _Run(first, last, titled=False)


def _stands(words: Sequence[Word], at: int, last: int, seen: _Seen) -> bool:
    """Return True for a name's first word: its capital is not due to its place, or it is a name all the same."""
    word = words[at]
    if at not in seen.due and at not in seen.shouted:
        return True
    if word.low in OPENERS or word.low in seen.small:
        return False
    if _proven(word, seen) or (word.possessive and at not in seen.shouted):
        return True
    if at in seen.shouted or word.low.endswith("ly"):
        return False
    return at + 1 < last or not word.low.endswith(("s", "ing", "ed", "ion", "ment"))


def _proven(word: Word, seen: _Seen) -> bool:
    """Return True for a word that the article, or everybody, knows as a name."""
    if word.low in seen.small:
        return False
    acronym = word.text.isupper() and 1 < len(word.text) <= _MAX_ACRONYM
    return acronym or word.low in seen.capital or word.low in PLACES or word.low in GIVEN


def _is_title(word: Word) -> bool:
    return all(part in TITLES for part in word.low.split("-")) or word.low in TITLES


def _after_titles(words: Sequence[Word], first: int, last: int) -> tuple[int, bool]:
    """Return where the name after the last title of a run begins, and whether there is a title at all."""
    cut = first
    for at in range(first, last - _ends_as_surname(words, first, last)):
        helps = words[at].low in TITLE_HELPERS and not (at + 1 < last and _is_title(words[at + 1]))
        if _is_title(words[at]) and not helps:
            cut = at + 1
    if cut == first:
        spoken = first > 0 and words[first].gap == " " and _is_title(words[first - 1]) and not words[first - 1].capital
        return first, spoken
    if any(word.low in ORGANISATION_WORDS and not _is_title(word) for word in words[cut:last]):
        return (first, False) if not all(_is_title(word) for word in words[first:cut]) else (cut, False)
    if cut < last and words[cut].low in _JOINS:  # "President of France"
        while cut < last and not words[cut].capital:
            cut += 1
        return cut, False
    return cut, True


def _ends_as_surname(words: Sequence[Word], first: int, last: int) -> bool:
    """Return True where the last word is a title that serves as a surname: "Mary King"."""
    end = last - 1
    return end > first and words[end].low in SURNAME_TITLES and not _is_title(words[end - 1])


def _before_title(words: Sequence[Word], first: int, cut: int) -> int:
    at = first
    while at < cut and not _is_title(words[at]):
        at += 1
    return at


def _learn(text: str, words: Sequence[Word], runs: Sequence[_Run]) -> _Known:
    known = _Known()
    surnames = {fold(words[run.first].low) for run in runs if run.last - run.first == 1}
    for before, run in zip([None, *runs], runs, strict=False):
        run.kind = _kind(words, run, surnames)
        if run.kind == "person" and run.last - run.first > 1:
            full = _full(words, run)
            bearers = known.given_of.setdefault(_surname(words, run), [])
            if full not in bearers and len(bearers) < _MAX_RUN:
                bearers.append(full)
        if before and _explains(text, words, before, run):
            known.aliases[_full(words, run)] = _full(words, before)
    for run in runs:
        key = _key(words, run, known)
        if run.kind != "unknown" and (run.titled or known.kinds.get(key, "unknown") in ("unknown", "place")):
            known.kinds[key] = run.kind
    return known


def _kind(words: Sequence[Word], run: _Run, surnames: set[str]) -> NameKind:
    inside = words[run.first : run.last]
    lows = [word.low for word in inside]
    if run.titled:
        return "person"
    if " ".join(lows) in PLACES:
        return "place"
    if any(low in ORGANISATION_WORDS for low in lows) or (len(inside) == 1 and _is_acronym(inside[0])):
        return "organisation"
    borne = fold(lows[-1]) in surnames and lows[-1] not in PLACES and not _is_acronym(inside[0])
    if lows[-1] in THINGS or _is_acronym(inside[-1]):
        return "unknown"
    if len(inside) > 1 and "of" not in lows and (borne or lows[0] in GIVEN or _person_after(words, run)):
        return "person"
    if run.first and words[run.first].gap == " " and words[run.first - 1].low in _PLACED:
        return "place"
    return "unknown"


def _is_acronym(word: Word) -> bool:
    return word.text.replace(".", "").replace("&", "").isupper() and len(word.low) > 1


def _person_after(words: Sequence[Word], run: _Run) -> bool:
    """Return True where an age or "who" follows: "Ada Okafor, 34," and "Ada Okafor, who"."""
    if run.last >= len(words) or words[run.last].gap not in " ,":
        return False
    word = words[run.last]
    return word.low == "who" or (word.gap == "," and word.text.isdigit() and len(word.text) == 2)


def _explains(text: str, words: Sequence[Word], before: _Run, run: _Run) -> bool:
    """Return True where `run` is the acronym of the name before it, in brackets: "Arctic Fisheries Council (AFC)"."""
    short = words[run.first]
    if run.last - run.first != 1 or before.last != run.first or short.gap != "(" or not short.text[:2].isupper():
        return False
    capitals = [word.low[0] for word in words[before.first : before.last] if word.capital]
    letters = [letter for letter in short.low if letter.isalpha()]
    return len(capitals) > 1 and capitals[0] == letters[0] and text[short.end : short.end + 1] == ")"


def _key(words: Sequence[Word], run: _Run, known: _Known) -> str:
    full = _full(words, run)
    if full in known.aliases:
        return known.aliases[full]
    surname = _surname(words, run)
    bearers = known.given_of.get(surname, [])
    if run.kind == "person" and run.last - run.first > 1:
        return full if _differ(bearers) else surname
    if run.last - run.first == 1 and bearers and run.kind != "place":
        return bearers[0] if _differ(bearers) else surname
    return full


def _differ(bearers: Sequence[str]) -> bool:
    """Return True where full names with one surname are those of different people, by their first letters."""
    return len({bearer[0] for bearer in bearers}) > 1


def _surname(words: Sequence[Word], run: _Run) -> str:
    start = run.last - 1
    while start > run.first and words[start - 1].low in _PARTICLES and not words[start - 1].capital:
        start -= 1
    return fold(written(words[start : run.last]))


def _full(words: Sequence[Word], run: _Run) -> str:
    return fold(written(words[run.first : run.last]))


def _name(words: Sequence[Word], run: _Run, known: _Known) -> Name:
    key = _key(words, run, known)
    last = words[run.last - 1]
    cut = len(last.text) - len(last.low) if last.possessive else 0
    text = written(words[run.first : run.last])
    return Name(Span(words[run.first].start, last.end - cut), text, known.kinds.get(key, run.kind), key)


def fold(name: str) -> str:
    """Return `name` without case, accents and full stops, so that two spellings of it can be compared."""
    if name.isascii():
        return name.translate(_FOLDED).replace(".", "").casefold()
    plain = unicodedata.normalize("NFKD", name.translate(_FOLDED))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter) and letter != ".")
    return kept.casefold()
