"""Whether two noun phrases can be one party to a deed, or name two that exclude each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefreader.lexicon.people import GRAVE, SORTS, party_noun, sorts_apart
from briefreader.lexicon.places import PlaceKind, contains
from briefreader.lexicon.romanisation import one_romanised
from briefreader.lexicon.synonyms import fold
from briefreader.matching.likeness import spelled_apart
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.naming.phrases import Phrase
from briefreader.model import Severity

PERSON_WORDS: Final = 2
"""Words after the first that a person's name has at most."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Why two phrases name two parties."""

    reason: str
    severity: Severity
    by_name: bool


def same_name(one: Mention, other: Mention) -> bool:
    """Return True where two names may have one bearer."""
    if one.place is not None and other.place is not None:
        return one.key == other.key or contains(one.key, other.key) or contains(other.key, one.key)
    if one.key == other.key or not one.words.isdisjoint(other.words):
        return True
    last, against = one.key.split()[-1], other.key.split()[-1]
    if one_romanised(last, against) or spelled_apart(last, against):
        return True
    return _is_acronym_of(one, other) or _is_acronym_of(other, one)


def _is_acronym_of(short: Mention, long: Mention) -> bool:
    if not short.text.isupper() or " " not in long.key:
        return False
    return "".join(word[0] for word in long.key.split() if word not in ("of", "the", "for", "and")) == short.key


def same_party(one: Phrase, other: Phrase) -> bool:
    """Return True where two phrases may name one party: by name, or by one noun."""
    if one.name is not None and other.name is not None:
        return same_name(one.name, other.name)
    if one.names and other.names:
        return any(same_name(mine, theirs) for mine in one.names for theirs in other.names)
    return fold(one.stem) == fold(other.stem)


def two_parties(one: Phrase, other: Phrase) -> bool:
    """Return True where two phrases name two parties for sure; a name and a noun may be one."""
    return bool(one.names) == bool(other.names) and not same_party(one, other)


def apart(one: Phrase, other: Phrase) -> Apart | None:
    """Return why two phrases cannot name one party, or None where they may.

    A name and a noun may be of one; so may two names of which one is not known to be a person's or a place's.
    """
    if one.joined or other.joined:
        return None
    if (found := _origins_apart(one, other)) is not None:
        return found
    if one.name is not None and other.name is not None:
        return _names_apart(one, other)
    if one.names or other.names:
        return None
    return _sorts_apart(one, other)


def _names_apart(one: Phrase, other: Phrase) -> Apart | None:
    ours, theirs = one.name, other.name
    if ours is None or theirs is None or same_name(ours, theirs):
        return None
    if _may_be_person(ours) and _may_be_person(theirs) and "person" in {ours.kind, theirs.kind}:
        return Apart(f"{ours.text} / {theirs.text}", Severity.HIGH, by_name=True)
    if ours.kind == theirs.kind == "place" and ours.place is not None and theirs.place is not None:
        if ours.place.kind is theirs.place.kind is PlaceKind.COUNTRY:
            return Apart(f"{ours.text} / {theirs.text}", Severity.HIGH, by_name=True)
        return None
    if ours.kind == theirs.kind and ours.kind in ("organisation", "unknown"):
        return Apart(f"{ours.text} / {theirs.text}", Severity.HIGH, by_name=True)
    return None


def _may_be_person(name: Mention) -> bool:
    """Return True for a person, or for two or three words with capitals that nothing shows to be something else."""
    return name.kind == "person" or (name.kind == "unknown" and 1 <= name.last - name.first <= PERSON_WORDS)


def _origins_apart(one: Phrase, other: Phrase) -> Apart | None:
    """Return what tells apart a French climber and a German climber."""
    ours, theirs = _origin(one), _origin(other)
    if ours is None or theirs is None or ours.place is None or theirs.place is None or same_name(ours, theirs):
        return None
    bare = ours is one.name or theirs is other.name
    alike = (bare or fold(one.stem) == fold(other.stem)) and _counts_fit(one, other)
    if not alike or not ours.place.kind is theirs.place.kind is PlaceKind.COUNTRY:
        return None
    return Apart(f"{ours.text} / {theirs.text}", Severity.MEDIUM, by_name=False)


def _origin(phrase: Phrase) -> Mention | None:
    """Return the people that a phrase is of: "a French climber", "the Dane"."""
    return phrase.name if phrase.name is not None and phrase.name.kind == "people" else phrase.origin


def _counts_fit(one: Phrase, other: Phrase) -> bool:
    if _is_plural(one) != _is_plural(other):
        return False
    return not (one.counts and other.counts and one.counts.isdisjoint(other.counts))


def _sorts_apart(one: Phrase, other: Phrase) -> Apart | None:
    ours, theirs = (party_noun(phrase.head, phrase.modifiers | phrase.counts) for phrase in (one, other))
    sort = sorts_apart(ours, theirs)
    if not sort or (ours == one.head and theirs == other.head and not _counts_fit(one, other)):
        return None
    severity = Severity.HIGH if sort in GRAVE else Severity.MEDIUM
    return Apart(f"{ours} / {theirs}", severity, by_name=False)


def of_one_sort(one: Phrase, other: Phrase) -> bool:
    """Return True where two nouns may be one armed service: the navy and its marines."""
    ours, theirs = (SORTS.get(party_noun(each.head, each.modifiers), {}).get("arms") for each in (one, other))
    return ours is not None and ours == theirs


_PLURALS: Final = frozenset("police men women people children troops militia military army infantry crew".split())


def _is_plural(phrase: Phrase) -> bool:
    return phrase.head in _PLURALS or (phrase.head.endswith("s") and not phrase.head.endswith("ss"))
