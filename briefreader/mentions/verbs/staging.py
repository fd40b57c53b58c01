"""How far along a verb group says its event is: planned, under way, done, possible, denied."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from briefreader.lexicon.governing import GOVERNORS, SAYING, STATES, WITH_OBJECT
from briefreader.mentions.verbs.context import FINITE, INFINITIVE, ING_FORM, REDUCED
from briefreader.mentions.verbs.groups import Group
from briefreader.mentions.verbs.word_classes import ADVERB, COMMA, COORDINATOR, NEGATOR, SENTENCE, STOP, Words


class Stage(StrEnum):
    """What a verb group says of its event.

    HOLDS is the simple present: a state or a habit. NONE is a bare infinitive or participle that nothing governs.
    """

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"
    POSSIBLE = "possible"
    DENIED = "denied"
    HOLDS = "holds"
    NONE = "none"


class Standing(NamedTuple):
    """The stage of a group, and whether it is negated."""

    stage: Stage
    negated: bool


_OPEN: Final = (Stage.PLANNED, Stage.POSSIBLE)
_NO_SUBJECT: Final = frozenset("no nobody none neither nothing".split())
_SUBJECT_REACH: Final = 6
_OBJECT_REACH: Final = 10
_WORDS_NEAR: Final = 60
_GROUPS_NEAR: Final = 12
"""How far one group may bear on another: it keeps the cost linear in a text without full stops."""
_FUTURE_DAYS: Final = frozenset(("tomorrow", "next"))
_PREVENTING: Final = frozenset(("from", "without", "instead"))
_SENSES: Final = {
    "planned": Stage.PLANNED, "expected": Stage.PLANNED, "possible": Stage.POSSIBLE, "unlikely": Stage.POSSIBLE,
    "under_way": Stage.UNDER_WAY, "denied": Stage.DENIED,
}  # fmt: skip


def standings(words: Words, groups: Sequence[Group], doubtful: set[int]) -> list[Standing]:
    """Return the stage and negation of each of `groups`; those in `doubtful` are possible at most."""
    found: list[Standing] = []
    for index, group in enumerate(groups):
        stage, negated = _own_stage(words, groups, index), _negated(words, group)
        governed = _governed(words, groups, index, found)
        if governed is not None:
            stage, negated = governed.stage, governed.negated != negated
        elif group.shared is not None and found:
            stage, negated = found[-1].stage, found[-1].negated or negated
        if index in doubtful and stage not in (Stage.DONE, Stage.DENIED):
            stage = Stage.POSSIBLE
        if group.form != INFINITIVE and _conditional(words, groups, index):
            stage = Stage.POSSIBLE
        found.append(Standing(stage, negated))
    return found


def _own_stage(words: Words, groups: Sequence[Group], index: int) -> Stage:
    group = groups[index]
    sense = _SENSES.get(STATES.get(group.state, ""))
    if group.modal:
        reports = group.modal == "would" and _reported(words, groups, index)
        return Stage.PLANNED if reports or group.modal in ("will", "shall") else Stage.POSSIBLE
    if group.state == "to" or sense is not None:
        return sense or Stage.PLANNED
    if group.progressive:
        return Stage.PLANNED if group.tense == "present" and _ahead(words, group) else Stage.UNDER_WAY
    if group.perfect or group.form == REDUCED:
        return Stage.DONE
    if group.state or group.tense == "present":
        return Stage.HOLDS
    return Stage.DONE if group.form == FINITE else Stage.NONE


def _ahead(words: Words, group: Group) -> bool:
    """Return True where "is meeting … next week" puts the meeting in the future."""
    for place in range(group.last + 1, min(group.last + _OBJECT_REACH, len(words.tokens))):
        if words.gaps[place] >= COMMA:
            return False
        if words.tokens[place].word in _FUTURE_DAYS:
            return True
    return False


def _reported(words: Words, groups: Sequence[Group], index: int) -> bool:
    """Return True where "would" reports a plan: after or before a past verb of saying, outside quotation marks."""
    group = groups[index]
    if group.perfect or words.quoted[group.verb] or _if_near(words, group):
        return False
    for step in (-1, 1):
        near = range(index + step, index + step * _GROUPS_NEAR, step)
        for at in near:
            if not 0 <= at < len(groups) or _far(words, group, groups[at]):
                break
            if groups[at].lemma in SAYING and groups[at].tense == "past" and groups[at].form == FINITE:
                return True
    return False


def _far(words: Words, one: Group, other: Group) -> bool:
    """Return True where two groups stand in different sentences, or too far apart to bear on each other."""
    first, last = sorted((one.verb, other.verb))
    return last - first > _WORDS_NEAR or any(gap >= STOP for gap in words.gaps[first + 1 : last + 1])


def _if_near(words: Words, group: Group) -> bool:
    for place in range(group.last + 1, min(group.last + _WORDS_NEAR, len(words.tokens))):
        if words.gaps[place] >= STOP:
            break
        if words.tokens[place].word in ("if", "unless"):
            return True
    return False


def _conditional(words: Words, groups: Sequence[Group], index: int) -> bool:
    """Return True where the group is the first after "if" or "unless"."""
    start = groups[index - 1].last if index else -1
    for place in range(groups[index].first - 1, start, -1):
        if words.tokens[place].word in ("if", "unless") and words.class_at(place - 1) != "A":
            return True
        if words.gaps[place] >= STOP:
            break
    return False


def _negated(words: Words, group: Group) -> bool:
    tokens = words.tokens
    for place in range(group.first, group.last + 1):
        if words.classes[place] == NEGATOR and (place + 1 == len(tokens) or tokens[place + 1].word != "only"):
            return True
        if tokens[place].word.endswith("n't") or tokens[place].word == "cannot":
            return True
    if STATES.get(group.state) == "unlikely":
        return True
    before = group.first - 1
    if group.form in (INFINITIVE, ING_FORM):
        return before >= 0 and tokens[before].word in ("not", "never", "without")
    for place in range(before, max(before - _SUBJECT_REACH, -1), -1):
        if words.gap_at(place + 1) >= COMMA or (words.forms[place] is not None and place < before):
            return False
        if tokens[place].word in _NO_SUBJECT or tokens[place].word == "nor":
            return True
    return False


def _governed(words: Words, groups: Sequence[Group], index: int, found: Sequence[Standing]) -> Standing | None:
    """Return what the word that introduces the group says of it, None where nothing governs it."""
    group = groups[index]
    if group.state or (group.form == FINITE and not index):
        return None
    before = group.first - 1
    while before >= 0 and words.classes[before] in (ADVERB, NEGATOR) and words.gap_at(before + 1) < COMMA:
        before -= 1
    last = index - 1
    parted = any(gap >= COMMA for gap in words.gaps[before + 1 : group.first + 1])
    if group.form == FINITE:
        return _denied_clause(words, groups, index, found)
    if group.form not in (INFINITIVE, ING_FORM) or before < 0:
        return None
    if parted and group.shared is None and last >= 0 and group.form == ING_FORM:
        return _accompanying(words, groups, index, found)
    if last >= 0 and groups[last].last == before and not parted:
        return _by(groups[last].lemma, found[last])
    if words.tokens[before].word in _PREVENTING or (last >= 0 and _has_object(words, groups[last], group)):
        return _by(groups[last].lemma, found[last]) if last >= 0 else None
    return _by_noun(words, before) if group.form == INFINITIVE else None


def _by(lemma: str, governor: Standing) -> Standing | None:
    sense = GOVERNORS.get(lemma)
    if sense is None:
        return None
    if sense == "follows":
        return governor
    if sense == "negated":
        return Standing(governor.stage, not governor.negated)
    stage = _SENSES[sense]
    if governor.stage in _OPEN and stage is not Stage.DENIED:
        stage = (
            governor.stage
            if stage is Stage.UNDER_WAY
            else Stage.POSSIBLE
            if Stage.POSSIBLE in (stage, governor.stage)
            else Stage.PLANNED
        )
    return Standing(stage, governor.negated)


def _has_object(words: Words, governor: Group, group: Group) -> bool:
    """Return True for "ordered troops to leave": a governor with an object between, and no parting."""
    if group.form != INFINITIVE or governor.lemma not in WITH_OBJECT or group.first - governor.last > _OBJECT_REACH:
        return False
    between = range(governor.last + 1, group.first + 1)
    return not any(words.gaps[place] >= COMMA or words.classes[place] == COORDINATOR for place in between)


def _by_noun(words: Words, before: int) -> Standing | None:
    word = words.tokens[before].word
    for lemma in (word, word.removesuffix("s"), word.removesuffix("es")):
        sense = GOVERNORS.get(lemma) or STATES.get(lemma)
        if sense in _SENSES:
            return Standing(_SENSES[sense], negated=sense == "unlikely")
        if sense == "negated":
            return Standing(Stage.DONE, negated=True)
    return None


def _accompanying(words: Words, groups: Sequence[Group], index: int, found: Sequence[Standing]) -> Standing | None:
    """Return the standing of ", killing two" after the clause it accompanies: that clause's own."""
    for at in range(index - 1, max(index - _GROUPS_NEAR, -1), -1):
        between = range(groups[at].last + 1, groups[index].first + 1)
        if len(between) > _WORDS_NEAR or any(words.gaps[place] >= SENTENCE for place in between):
            return None
        if groups[at].form == FINITE and groups[at].lemma not in SAYING:
            return Standing(found[at].stage, negated=False)
    return None


def _denied_clause(words: Words, groups: Sequence[Group], index: int, found: Sequence[Standing]) -> Standing | None:
    """Return DENIED for the clause after "denied (that)": an event that someone says did not happen."""
    last = groups[index - 1]
    if GOVERNORS.get(last.lemma) != "denied" or found[index - 1].negated or last.passive:
        return None
    between = range(last.last + 1, groups[index].first + 1)
    if any(words.gaps[place] >= COMMA or words.classes[place] == COORDINATOR for place in between):
        return None
    return Standing(Stage.DENIED, negated=False)  # the clause's own negation is counted by the caller
