"""Noun phrases and adjuncts around a verb, as far as the closed word classes carry: no tagger is asked.

All work on word indexes, half-open, and look no further than a fixed number of words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefreader.lexicon import function_words
from briefreader.lexicon.irregular_verbs import IRREGULAR
from briefreader.lexicon.naming import CALENDAR, ROLES
from briefreader.mentions.speech.words import Word

MAX_WORDS: Final = 16
"""No noun phrase, apposition or adjunct is followed further than this."""

DETERMINERS: Final = frozenset(function_words.DETERMINERS.split()) - {"whose"}
QUANTIFIERS: Final = frozenset(function_words.QUANTIFIERS.split())
PRONOUNS: Final = frozenset("i he she we they it who which you everyone everybody someone somebody nobody one".split())
ALONE: Final = frozenset("some many others both few several another most all neither none".split())
PREPOSITIONS: Final = frozenset(function_words.PREPOSITIONS.split()) | {"to", "ahead"}
SUBORDINATORS: Final = frozenset(function_words.SUBORDINATORS.split()) | {"so"}
COORDINATORS: Final = frozenset("and but or yet".split())
MODALS: Final = frozenset(function_words.MODALS.split())
AUXILIARIES: Final = MODALS | frozenset(
    f"{function_words.HAVE} {function_words.BE} {function_words.DO}".split()
)  # fmt: skip
ADVERBS: Final = frozenset(f"{function_words.ADVERBS} {function_words.NEGATORS}".split())
NEGATIONS: Final = frozenset("not never nor cannot".split())
TIMES: Final = CALENDAR | frozenset(
    """
    today yesterday tonight tomorrow week month year day night morning evening afternoon weekend hour hours days weeks
    months years ago earlier later recently overnight noon midnight
    """.split()
)  # fmt: skip
_SHORT_DATES: Final = frozenset("dec sun sat mon mar may jan".split())
_TIME_LEADS: Final = frozenset("last this earlier later late early next previous same the that".split())
_FUNCTION: Final = (
    PREPOSITIONS | SUBORDINATORS | COORDINATORS | AUXILIARIES | ADVERBS | PRONOUNS
    | frozenset(f"{function_words.OBJECTS} than there what".split())
) - {"second", "official", "past", "like", "following", "one", "early", "late", "near"}  # fmt: skip
STATEMENT_PLACES: Final = frozenset(
    """
    statement interview speech letter report tweet post briefing conference email e-mail blog broadcast address memo
    ruling filing television tv radio parliament court press congress note message call hearing meeting summit rally
    event ceremony debate article podcast video release review submission testimony visit reporters journalists
    lawmakers mps council forum programme program show newspaper agency website network magazine channel twitter
    facebook phone column lecture talks panel session inquest inquiry trial opening sidelines vigil scene
    """.split()
)  # fmt: skip
ADDRESSEES: Final = frozenset(
    """
    reporters journalists lawmakers mps parliament investors shareholders delegates viewers listeners staff fans
    supporters colleagues congress police investigators jurors them him her us me you everyone people voters members
    detectives officers passengers residents parents students councillors senators ministers diplomats
    """.split()
)  # fmt: skip
_LINKS: Final = frozenset("of for at from in with to on".split())
_FIRST: Final = DETERMINERS | {"mr", "mrs", "ms", "miss"}
_NO_NAMES: Final = _FUNCTION | TIMES
_SPECIFIERS: Final = DETERMINERS | QUANTIFIERS
_LOOSE_ENDS: Final = _LINKS | DETERMINERS | CALENDAR
_PLACED: Final = frozenset(
    "in on at during after before from to by via through following ahead outside with over".split()
)  # fmt: skip
_PAST: Final = frozenset(form for verb in IRREGULAR.split("|") for form in verb.split()[1:2])


def nounlike(word: Word) -> bool:
    """Return True for a word that may stand in a noun phrase: anything that no closed class claims."""
    if word.capital and (word.gap == " " or (word.text.isupper() and len(word.text) > 1)):
        return True
    return word.low not in _NO_NAMES and not word.text[0].isdigit()


def is_adverb(word: Word) -> bool:
    """Return True for an adverb that may stand between a subject and its verb, or after the verb."""
    return not word.capital and (word.low in ADVERBS or word.low.endswith("ly"))


def phrase_before(words: Sequence[Word], end: int) -> int | None:
    """Return where the noun phrase that ends before word `end` begins, or None where none ends there."""
    last = end - 1
    if last < 0:
        return None
    head = words[last]
    if head.low in PRONOUNS or head.low in ALONE:
        return last
    if head.low in CALENDAR or head.low in DETERMINERS or not nounlike(head):
        return None
    start = _chunk_before(words, last)
    floor = max(0, end - MAX_WORDS)
    while (link := start - 1) > floor and words[start].gap == " " and words[link].gap == " ":
        before = words[link - 1]
        joins = words[link].low in _LINKS and _may_take(words[link].low, before)
        pairs = words[link].low == "and" and nounlike(before) and _pairs_from(words, _chunk_before(words, link - 1))
        if not (joins or pairs) or before.low in DETERMINERS:
            break
        start = _chunk_before(words, link - 1)
    return start


def _may_take(link: str, before: Word) -> bool:
    if before.low in TIMES or not nounlike(before):
        return False
    return link in ("of", "for") or before.low in ROLES or before.low.endswith("s")


def _pairs_from(words: Sequence[Word], start: int) -> bool:
    """Return True where a phrase that "and" joins to another opens its clause, or is owned ("bank for A and B")."""
    return start == 0 or words[start].gap != " " or words[start - 1].low in ("of", "for")


def _chunk_before(words: Sequence[Word], last: int) -> int:
    """Return where the run of determiner, adjectives and nouns that ends with word `last` begins."""
    start = last
    while start > 0 and last - start < MAX_WORDS and words[start].gap == " " and words[start].low not in _FIRST:
        before = words[start - 1]
        if before.low in CALENDAR or (before.low in TIMES and not before.possessive):
            break
        number = before.text[0].isdigit() or before.low in QUANTIFIERS
        if not (before.low in DETERMINERS or number or nounlike(before)):
            break
        start -= 1
    return start


def phrase_after(words: Sequence[Word], start: int) -> int:
    """Return the end of the noun phrase that begins with word `start`: `start` itself where none does."""
    if start >= len(words):
        return start
    if words[start].low in PRONOUNS:
        return start + 1
    at, stop = start, min(len(words), start + MAX_WORDS)
    while at < stop and (at == start or words[at].gap == " "):
        word = words[at]
        opens = at == start or words[at - 1].low in _LINKS
        if word.low in DETERMINERS and not opens:
            break
        if word.low in _LINKS and at > start:
            if not _links_on(words, start, at):
                break
        elif not (nounlike(word) or word.low in DETERMINERS or word.low in QUANTIFIERS or word.text[0].isdigit()):
            break
        at += 1
        if word.low == "and" or word.low in CALENDAR:
            break
    while at > start and words[at - 1].low in _LOOSE_ENDS:
        at -= 1
    return at


def _links_on(words: Sequence[Word], start: int, at: int) -> bool:
    """Return True where the preposition at `at` goes with the noun phrase begun at `start` ("head of the union")."""
    if at + 1 >= len(words) or words[at + 1].gap != " " or words[at + 1].low in CALENDAR:
        return False
    if words[at].low in ("of", "for"):
        return True
    described = words[start].low in DETERMINERS or not words[at - 1].capital
    placed = any(word.low in STATEMENT_PLACES or word.low in TIMES for word in words[at + 1 : at + 5])
    return words[at].low in ("at", "from", "in") and described and not placed


def adjuncts_after(words: Sequence[Word], start: int) -> int:
    """Return where adverbs, times and "in a statement", "to reporters", "at the summit" after a verb of saying end."""
    at = start
    while at < len(words) and at - start < MAX_WORDS and words[at].gap == " ":
        step = _time_after(words, at) or _placed_after(words, at)
        if not step and is_adverb(words[at]) and words[at].low not in ("far", "though"):
            step = at + 1
        if not step:
            break
        at = step
    return at


def _is_time(word: Word) -> bool:
    return word.low in TIMES and not shouts(word)


def shouts(word: Word) -> bool:
    """Return True for a day or month in capitals, which is an acronym: "DEC", "SUN"."""
    return len(word.text) == 3 and word.text.isupper() and word.low in _SHORT_DATES


def _time_after(words: Sequence[Word], at: int) -> int | None:
    for end in range(at + 2, min(len(words), at + 4)):  # "two days ago", "several days earlier"
        if words[end].gap == " " and words[end].low in ("ago", "earlier", "later") and words[end - 1].low in TIMES:
            return end + 1
    end = at
    while end < len(words) and end - at < 5 and words[end].gap == " ":
        leads = words[end].low in _TIME_LEADS and end + 1 < len(words) and words[end + 1].low in TIMES
        dated = end > at and words[end].text[0].isdigit()
        if not (leads or dated or _is_time(words[end])):
            break
        end += 1
    return end if end > at and words[end - 1].low not in _TIME_LEADS else None


def _placed_after(words: Sequence[Word], at: int) -> int | None:
    if words[at].low not in _PLACED or at + 1 >= len(words) or words[at + 1].gap != " ":
        return None
    inside = at + 1 + (words[at].low == "ahead")
    if inside >= len(words):
        return None
    timed = _time_after(words, inside)
    if timed:
        return timed
    if words[inside].text[0].isdigit():
        return inside + 1 if words[at].low == "in" and len(words[inside].text) == 4 else None
    end, last = inside, None
    while end < len(words) and end - inside < 8 and (end == inside or words[end].gap == " "):
        word = words[end]
        if word.low in STATEMENT_PLACES:
            last = end + 1
        elif not (nounlike(word) or word.low in DETERMINERS) or (end > inside and word.low in DETERMINERS):
            break
        end += 1
    return last or _capitals(words, inside)


def _capitals(words: Sequence[Word], start: int) -> int | None:
    """Return the end of the capitalised words at `start`, where nothing that belongs to them follows ("in London")."""
    end = start
    while end < len(words) and words[end].capital and (end == start or words[end].gap == " "):
        end += 1
    if end == start or words[end - 1].possessive:
        return None
    if end < len(words) and words[end].gap == " " and nounlike(words[end]) and words[end].low not in DETERMINERS:
        return None
    return end


def addressee_after(words: Sequence[Word], start: int) -> int | None:
    """Return where the person told ends: "reporters", "the BBC", "Reuters news agency"; None where nobody is."""
    if start >= len(words) or words[start].gap != " ":
        return None
    first = words[start]
    if first.low in ADDRESSEES and first.low != "her":
        return start + 1
    if not (first.capital or first.low in ROLES or first.low in _SPECIFIERS):
        return None
    end = start + 1
    while end < len(words) and end - start < 8 and words[end].gap == " ":
        word, before = words[end], words[end - 1]
        named = before.capital and before.low not in DETERMINERS and not before.possessive
        belongs = word.capital or word.text[0].isdigit() if named else nounlike(word) and word.low not in DETERMINERS
        if not belongs and word.low not in STATEMENT_PLACES:
            break
        end += 1
        if not word.capital and (word.low in STATEMENT_PLACES or word.low in ADDRESSEES):
            break
        if not word.capital and before.low in DETERMINERS and word.low not in ROLES:
            break
    return end


def looks_like_clause(words: Sequence[Word], start: int) -> bool:
    """Return True where the words at `start` have a subject and a finite verb of their own, before any other clause."""
    if start >= len(words):
        return False
    if words[start].low in PRONOUNS or words[start].low in ("there", "that"):
        return True
    if words[start].low in PREPOSITIONS:
        return False
    for at in range(start + 1, min(len(words), start + MAX_WORDS)):
        word = words[at]
        if word.gap in ".;:?" or word.low in SUBORDINATORS or word.low in ("who", "which"):
            return False
        if not word.capital and is_finite(words, at):
            return True
    return False


def is_finite(words: Sequence[Word], at: int) -> bool:
    """Return True for a word that is probably a finite verb: an auxiliary, or a past that no determiner precedes."""
    low = words[at].low
    if low in AUXILIARIES or low.endswith("n't"):
        return low not in ("being", "been", "having", "be")
    before = words[at - 1].low if at else ""
    return (low in _PAST or low.endswith("ed")) and before not in DETERMINERS and before not in PREPOSITIONS
