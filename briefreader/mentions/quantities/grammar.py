"""The little grammar that numbers need: what ends a noun group, which nouns are plural, which words tell time."""

from __future__ import annotations

from typing import Final

from briefreader.lexicon import function_words as closed
from briefreader.mentions.quantities.cursor import Cursor
from briefreader.mentions.verbs.forms import PAST, S, verb_form

MONTHS: Final = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
WEEKDAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
CALENDAR: Final = MONTHS - {"may", "march", "mar", "sat", "sun"} | WEEKDAYS - {"sat", "sun", "wed", "mon"}
"""Words for months and days that hardly mean anything else."""
DETERMINERS: Final = frozenset(closed.DETERMINERS.split()) | {"the", "those", "these", "this", "that"}
PREPOSITIONS: Final = frozenset(closed.PREPOSITIONS.split())
AUXILIARIES: Final = frozenset(f"{closed.BE} {closed.HAVE} {closed.MODALS} {closed.DO}".split())
MODIFIERS: Final = frozenset("near inside outside off down up back long hard fast high low more other such".split())
"""Closed-class words that stand inside noun groups too ("two other men", "three long-range missiles")."""
_STOPS: Final = (
    frozenset(
        f"{closed.DETERMINERS} {closed.PREPOSITIONS} {closed.SUBJECTS} {closed.OBJECTS} {closed.SUBORDINATORS} "
        f"{closed.COORDINATORS} {closed.NEGATORS} {closed.ADVERBS} last next first past a.m p.m am pm morning "
        f"afternoon "
        "evening night respectively compared to higher lower lighter heavier older younger taller deeper wider earlier "
        "sooner some about nearly almost weekly daily p gmt bst est years-old except including both worth".split()
    )
    | AUXILIARIES
    | CALENDAR
) - MODIFIERS
_PLURALS: Final = frozenset(
    f"{closed.PLURALS} men ads tvs pcs mps personnel aircraft spacecraft sheep fish deer teeth geese mice lice oxen "
    "lives wives knives series species bacteria fungi alumni crew clergy swine".split()
)
_NOT_PLURAL: Final = frozenset(
    f"{closed.SINGULAR_S} overseas perhaps always afterwards besides sometimes thus yes plus across towards upwards "
    "downwards forwards backwards business gas lens hers ours yours theirs whereas says goes does comes makes takes "
    "gives becomes remains brings tells seems happens dies los las windows sports arms rights sales".split()
)
_SINGULARS: Final = {
    "children": "child", "lives": "life", "wives": "wife", "knives": "knife", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "oxen": "ox", "bacteria": "bacterium", "fungi": "fungus", "thieves": "thief",
}  # fmt: skip
_NO_MEN: Final = frozenset("specimen omen regimen abdomen acumen amen semen yemen".split())
_PARTS_OF_DAY: Final = frozenset(("morning", "afternoon", "evening", "night"))
_SHORTEST_PLURAL: Final = 4
_SURE_VERB: Final = 3


def is_plural(word: str) -> bool:
    """Return True where the lower-case `word` looks like a plural noun."""
    if word in _PLURALS or word.endswith("people") or (word.endswith("men") and word not in _NO_MEN):
        return True
    if len(word) < _SHORTEST_PLURAL or word[-1] != "s" or word in _NOT_PLURAL:
        return False
    return word[-2] not in "sui'"


def _verb_only(word: str) -> bool:
    form = verb_form(word)
    return form is not None and form.lean >= _SURE_VERB and bool(form.forms & PAST) and not word.endswith("ed")


def singular(word: str) -> str:
    """Return the singular of an irregular plural, "men"; the stemmer sees to the regular ones."""
    if word.endswith("men") and word not in _NO_MEN:
        return word[:-2] + "an"
    return _SINGULARS.get(word, word)


def is_finite(word: str) -> bool:
    """Return True for a sure verb in the third person, "meets": no plural, for all its s."""
    form = verb_form(word)
    return form is not None and form.lean >= _SURE_VERB and form.forms == S


def stops(cursor: Cursor, index: int) -> bool:
    """Return True where the word at `index` can stand in no noun group: a function word, a day, a sure verb."""
    word = cursor.word(index)
    if word in _PARTS_OF_DAY and cursor.spaced(index) and is_plural(cursor.word(index + 1)):
        return False  # "night buses"
    if word in _STOPS:
        return not (word in {"us", "who", "it"} and cursor.surface(index).isupper())
    return (word in MONTHS and cursor.capital(index)) or _verb_only(word)
