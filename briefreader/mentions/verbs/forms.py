"""Which words can be verbs, in which forms, and of what lemma."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefreader.lexicon.irregular_verbs import IRREGULAR
from briefreader.lexicon.news_verbs import NEWS_NOUNS, NEWS_VERBS, NOT_VERBS
from briefreader.lexicon.wordnet_verbs import EITHER, NOUNS, PURE, VERBS

BASE: Final = 1
S: Final = 2
PAST: Final = 4
PARTICIPLE: Final = 8
ING: Final = 16
"""The forms that a spelling can stand for, as bits: "cut" is base, past and participle at once."""


class VerbForm(NamedTuple):
    """A spelling read as a verb: its lemma, its possible forms, and how far the lemma is a verb rather than a noun.

    `forms` holds the bits BASE, S, PAST, PARTICIPLE and ING; `lean` runs from 3 (never
    anything but a verb) through 1 and 0 to -2 (mostly another part of speech).
    """

    lemma: str
    forms: int
    lean: int


_VOWELS: Final = frozenset("aeiou")
_SHORTEST: Final = 4
"""Letters in the shortest regular -ed or -ing form worth reading ("died", "tied")."""
_VERB_ENDINGS: Final = ("ise", "ize", "ify")
_LONG: Final = 6
_DOUBLED: Final = frozenset("bdgklmnprtv")
_NO_VERB: Final = frozenset(NOT_VERBS.split())
_READ_AS: Final = {
    "lay": VerbForm("lie", BASE | PAST, 1),
    "found": VerbForm("find", BASE | PAST | PARTICIPLE, 3),
    "fell": VerbForm("fall", PAST, 3),
    "felt": VerbForm("feel", PAST | PARTICIPLE, 3),
    "saw": VerbForm("see", PAST, 3),
    "left": VerbForm("leave", PAST | PARTICIPLE, 3),
    "bore": VerbForm("bear", PAST, 3),
    "bound": VerbForm("bind", PARTICIPLE, 0),
    "ground": VerbForm("grind", PARTICIPLE, -2),
    "wound": VerbForm("wound", BASE, 0),
    "rose": VerbForm("rise", PAST, 3),
    "shot": VerbForm("shoot", PAST | PARTICIPLE, 1),
    "dying": VerbForm("die", ING, 3),
    "lying": VerbForm("lie", ING, 3),
    "tying": VerbForm("tie", ING, 3),
    "vying": VerbForm("vie", ING, 3),
    "being": VerbForm("be", ING, 3),
    "targeted": VerbForm("target", PAST | PARTICIPLE, 3),
    "rated": VerbForm("rate", PAST | PARTICIPLE, 3),
    "leaves": VerbForm("leave", S, 1),
    "lives": VerbForm("live", S, 0),
    "sees": VerbForm("see", S, 3),
    "like": VerbForm("like", BASE, 0),
    "following": VerbForm("follow", ING, -2),
    "concerning": VerbForm("concern", ING, -2),
    "own": VerbForm("own", BASE, -2),
    "done": VerbForm("do", PARTICIPLE, 3),
    "doing": VerbForm("do", ING, 3),
    "undergoing": VerbForm("undergo", ING, 3),
    "met": VerbForm("meet", PAST | PARTICIPLE, 3),
}
"""Spellings whose commonest reading the tables would miss."""


def _lemmas() -> dict[str, int]:
    lean = dict.fromkeys(PURE.split(), 3)
    for words, value in ((VERBS, 1), (EITHER, 0), (NOUNS, -2)):
        lean.update(dict.fromkeys(words.split(), value))
    lean.update(dict.fromkeys(NEWS_VERBS.split(), 3))
    for word in NEWS_NOUNS.split():
        lean[word] = 0
    return lean


def _irregular() -> dict[str, VerbForm]:
    table: dict[str, VerbForm] = {}
    for entry in IRREGULAR.split("|"):
        if not entry:
            continue
        lemma, past, participle = entry.split()
        for spelling, form in ((past, PAST), (participle, PARTICIPLE)):
            for word in spelling.split("/"):
                known = table.get(word)
                forms = form | (known.forms if known else 0) | (BASE if word == lemma else 0)
                table[word] = VerbForm(lemma, forms, LEAN.get(lemma, 3) if word == lemma else 3)
    return table | _READ_AS


LEAN: Final = _lemmas()
"""Every verb's lemma, and how far it is a verb."""
_IRREGULAR: Final = _irregular()


def verb_form(word: str) -> VerbForm | None:
    """Return how the lower-case `word` reads as a verb, or None where it can be none.

    Auxiliaries (be, have, do, the modals) are not read here.
    """
    if (known := _IRREGULAR.get(word)) is not None:
        return known
    if word in _NO_VERB:
        return None
    if (lean := LEAN.get(word)) is not None:
        return VerbForm(word, BASE, lean)
    return _inflected(word) if len(word) >= _SHORTEST else None


def _inflected(word: str) -> VerbForm | None:
    if word.endswith(_VERB_ENDINGS) and len(word) > _LONG:
        return VerbForm(word, BASE, 3)
    if word[-1] == "s":
        return _third_person(word)
    if word.endswith("ed"):
        return _regular(word[:-2], PAST | PARTICIPLE)
    if word.endswith("ing") and len(word) > _SHORTEST:
        return _regular(word[:-3], ING)
    return None


def _third_person(word: str) -> VerbForm | None:
    bare = word[:-1]
    candidates: tuple[str, ...] = (bare, bare[:-1], bare[:-2] + "y") if word.endswith("es") else (bare,)
    if word.endswith("ies"):
        candidates = (word[:-3] + "y", bare)
    for lemma in candidates:
        if (lean := LEAN.get(lemma)) is not None:
            return VerbForm(lemma, S, lean)
    return None


def _regular(stem: str, forms: int) -> VerbForm | None:
    for lemma in _bases(stem):
        if (lean := LEAN.get(lemma)) is not None:
            return VerbForm(lemma, forms, lean)
    if len(stem) >= _SHORTEST and not _VOWELS.isdisjoint(stem):
        return VerbForm(_bases(stem)[0], forms, 0)
    return None


def _bases(stem: str) -> tuple[str, ...]:
    """Return the bases that `stem` (a word less -ed or -ing) may come from, likeliest first."""
    if len(stem) < 2:
        return (stem,)
    if stem[-1] == "i":
        return (stem[:-1] + "y", stem + "e")
    if stem[-1] == stem[-2] and stem[-1] in _DOUBLED:
        return (stem, stem[:-1]) if stem in LEAN else (stem[:-1], stem)
    if stem + "e" in LEAN and (stem not in LEAN or (stem[-2] in _VOWELS and stem[-3:-2] not in _VOWELS)):
        return (stem + "e", stem)  # "hop" would double its consonant, so "hoping" is of "hope"
    return (stem, stem + "e") if stem in LEAN or stem[-1] not in "cvuz" else (stem + "e", stem)
