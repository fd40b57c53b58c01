"""The status ladders of ladders.toml, indexed by the word that each entry is found by."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Final, NamedTuple

from briefreader.errors import UsageError
from briefreader.lexicon.tables import table

REACHED: Final = "reached"
PLANNED: Final = "planned"
UNDER_WAY: Final = "under_way"

_KEYS: Final = frozenset(("rung", "order", "verbs", "planned", "under_way", "phrases", "denied", "beside"))


class Rung(NamedTuple):
    """A state on a ladder. `beside` names the rungs that may hold together with it."""

    ladder: str
    name: str
    order: int
    beside: frozenset[str]


class VerbEntry(NamedTuple):
    """A verb that puts something on a rung: the particle it wants, and whether only its passive does."""

    rung: Rung
    when: str
    particle: tuple[str, ...]
    passive: bool


class PhraseEntry(NamedTuple):
    """Words that put something on a rung without a verb of their own; where it `denies`, they say it is not there."""

    rung: Rung
    words: tuple[str, ...]
    denies: bool = False


class Ladders(NamedTuple):
    """Every entry, by its verb's lemma or its phrase's first word (longest phrase first)."""

    rungs: tuple[Rung, ...]
    verbs: dict[str, list[VerbEntry]]
    phrases: dict[str, list[PhraseEntry]]
    beside: dict[tuple[str, str], frozenset[str]]


@cache
def ladders() -> Ladders:
    """Return the packaged ladders.

    Raises:
        UsageError: ladders.toml holds a key that is not known.
    """
    return parse(table("ladders"))


def parse(table: dict[str, list[dict[str, str | int]]]) -> Ladders:
    """Return the ladders that `table`, as read from TOML, describes.

    Raises:
        UsageError: a rung has a key that is not known, or none of its own name.
    """
    found: list[Rung] = []
    verbs: dict[str, list[VerbEntry]] = defaultdict(list)
    phrases: dict[str, list[PhraseEntry]] = defaultdict(list)
    for ladder, steps in table.items():
        order = -1
        for step in steps:
            if not _KEYS.issuperset(step) or "rung" not in step:
                raise UsageError(f"ladders.toml: [[{ladder}]] has an unknown key or no rung: {', '.join(step)}")
            order = int(step.get("order", order + 1))
            rung = Rung(ladder, str(step["rung"]), order, frozenset(str(step.get("beside", "")).split()))
            found.append(rung)
            for key, when in (("verbs", REACHED), ("planned", PLANNED), ("under_way", UNDER_WAY)):
                for word in str(step.get(key, "")).split():
                    lemma, *particle = word.rstrip("!").split("_")
                    verbs[lemma].append(VerbEntry(rung, when, tuple(particle), word.endswith("!")))
            for key in ("phrases", "denied"):
                for phrase in str(step.get(key, "")).split(","):
                    if words := tuple(phrase.split()):
                        phrases[words[0]].append(PhraseEntry(rung, words, key == "denied"))
    for entries in phrases.values():
        entries.sort(key=lambda entry: -len(entry.words))
    beside = {(rung.ladder, rung.name): rung.beside for rung in found}
    return Ladders(tuple(found), dict(verbs), dict(phrases), beside)
