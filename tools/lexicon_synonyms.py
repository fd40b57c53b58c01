"""synonyms.toml, checked and compiled to stems, as briefreader.lexicon.synonyms loads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypedDict

import Stemmer

from briefreader.lexicon.irregular_verbs import IRREGULAR
from tools.toml_source import SourceError, as_names, as_table, read_table

GROUPS: Final = (
    "violence",
    "military",
    "disasters",
    "courts",
    "politics",
    "diplomacy",
    "business",
    "economy",
    "sport",
    "science",
    "health",
    "transport",
    "weather",
    "people",
    "reporting",
    "happenings",
)
FORMS: Final = ("inflections", "abbreviations", "spellings")
_WORD: Final = re.compile(r"[a-z]+")


class CompiledSynonyms(TypedDict):
    """What synonyms.json holds."""

    forms: dict[str, str]
    groups: dict[str, int]
    heads: list[str]


def compile_synonyms(path: Path) -> CompiledSynonyms:
    """Return the groups in `path` as stems: `forms` to their base, and every stem of a group to the group's number.

    Raises:
        SourceError: the source is at fault: among others, a stem stands in two groups.
    """
    table = read_table(path, ("own_words", *GROUPS, *FORMS))
    stem = Stemmer.Stemmer("english").stemWord
    forms = _verb_forms(set(as_names(path, "own_words", table["own_words"])))
    for where, base, others in entries(path, table, FORMS):
        for other in others:
            if stem(other) == stem(base):
                raise SourceError(path, where, f"{other!r} adds nothing: its stem is that of {base!r}")
            if forms.setdefault(stem(other), stem(base)) != stem(base):
                raise SourceError(path, where, f"{other!r} is a form of another word too")
    groups: dict[str, int] = {}
    heads: list[str] = []
    owners: dict[str, str] = {}
    for where, head, others in entries(path, table, GROUPS):
        for word in (head, *others):
            base = forms.get(stem(word), stem(word))
            if owners.get(base) == where:
                raise SourceError(path, where, f"{word!r} adds nothing: another word of the group has its stem")
            if base in owners:
                raise SourceError(path, where, f"{word!r} stands in {owners[base]} too, by its stem {base!r}")
            owners[base] = where
            groups[base] = len(heads)
        heads.append(forms.get(stem(head), stem(head)))
    groups |= {form: groups[base] for form, base in forms.items() if base in groups}
    return {"forms": forms, "groups": groups, "heads": heads}


def _verb_forms(own_words: set[str]) -> dict[str, str]:
    """Stems of the irregular forms of verbs to that of the verb; forms that two verbs share are left out."""
    stem = Stemmer.Stemmer("english").stemWord
    verbs = [verb.split() for verb in IRREGULAR.split("|")]
    bases = {stem(base) for base, *_ in verbs}
    forms: dict[str, set[str]] = {}
    for base, *others in verbs:
        for form in "/".join(others).split("/"):
            if form not in own_words and stem(form) not in bases:
                forms.setdefault(stem(form), set()).add(stem(base))
    return {form: found.pop() for form, found in sorted(forms.items()) if len(found) == 1}


def entries(path: Path, table: dict[str, object], sections: tuple[str, ...]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each entry of `sections`: where it stands, its head, and the words after it.

    Raises:
        SourceError: an entry is empty, or holds what is not one word of small letters.
    """
    for section in sections:
        for head, value in as_table(path, section, table[section]).items():
            where = f"{section}.{head}"
            words = as_names(path, where, value)
            if not words:
                raise SourceError(path, where, "is empty")
            for word in (head, *words):
                if not _WORD.fullmatch(word):
                    raise SourceError(path, where, f"{word!r} is not one word of small letters")
            yield where, head, words
