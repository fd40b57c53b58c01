"""Verb groups: the main verb with its auxiliaries, adverbs and negation, found in one pass from left to right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from briefreader.lexicon.governing import MERGED, STATES
from briefreader.lexicon.news_verbs import ADJECTIVAL
from briefreader.mentions.verbs.context import (
    FINITE,
    INFINITIVE,
    ING_FORM,
    REDUCED,
    Context,
    Form,
    infinitive,
    parallel,
)
from briefreader.mentions.verbs.forms import BASE, ING, LEAN, PARTICIPLE, PAST, S, VerbForm
from briefreader.mentions.verbs.word_classes import (
    ADJECTIVE,
    ADVERB,
    BE,
    COMMA,
    DO,
    HAVE,
    MODAL,
    NEGATOR,
    SUBJECT,
    TO,
    VERB,
    Words,
)  # fmt: skip

Tense = Literal["past", "present", "future", "none"]

_ADJECTIVAL: Final = frozenset(ADJECTIVAL.split())
_SKIPPED: Final = frozenset((ADVERB, NEGATOR))
_AUXILIARIES: Final = frozenset((MODAL, HAVE, BE, DO, TO))


@dataclass(slots=True)
class Group:
    """One verb group while it is read: `first`, `last` and `verb` are places in the words."""

    first: int
    verb: int
    last: int
    form: Form = FINITE
    tense: Tense = "none"
    modal: str = ""
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    state: str = ""
    copula: bool = False
    lemma: str = ""
    shared: Group | None = None


def groups(words: Words) -> list[Group]:
    """Return the verb groups of `words` in order."""
    found: list[Group] = []
    context = Context(words)
    place, count = 0, len(words.tokens)
    while place < count:
        context.enter(place)
        group: Group | None = None
        if words.classes[place] in _AUXILIARIES:
            group = _with_auxiliary(words, place)
        elif words.forms[place] is not None and _open_here(words, place):
            group = _bare(words, place, context, found[-1] if found else None)
        if group is None:
            place += 1
            continue
        found.append(group)
        group.lemma = _lemma(words, group)
        context.group(group.last, group.form, group.lemma, past=group.tense == "past")
        place = group.last + 1
    return found


def _open_here(words: Words, place: int) -> bool:
    """Return True where the word may be a verb: a preposition's twin ("like") only right after its subject."""
    code = words.classes[place]
    return code in (VERB, ADJECTIVE) or words.class_at(place - 1) == SUBJECT


def _lemma(words: Words, group: Group) -> str:
    form = words.forms[group.verb]
    if form is None:  # written together with its subject: "they're"
        return {BE: "be", HAVE: "have"}.get(words.classes[group.verb], "do")
    bare = group.form == INFINITIVE or group.modal or group.state
    return (
        words.tokens[group.verb].word
        if bare and form.forms & BASE and words.classes[group.verb] == VERB
        else form.lemma
    )


def _with_auxiliary(words: Words, place: int) -> Group | None:
    group = Group(place, place, place)
    code = words.classes[place]
    if code == TO:
        group.form = INFINITIVE
        return group if _base(words, place, group) else None
    form = words.forms[place]
    if code == MODAL:
        group.modal = _modal(words, place)
        group.tense = "future" if group.modal in ("will", "shall") else "none"
        return group if _base(words, place, group) else None
    if form is not None:
        group.tense = "past" if form.forms & PAST else "present"
        if form.forms & ING:
            group.form, group.tense = ING_FORM, "none"
        elif form.forms == PARTICIPLE or (form.forms == BASE and words.tokens[place].word == "be"):
            return None
    elif place in words.contracted:
        group.tense = "present"
    _auxiliary(words, place, group)
    return group


def _modal(words: Words, place: int) -> str:
    word = words.tokens[place].text.lower().replace("’", "'")
    if place in words.contracted:
        return "will" if word.endswith("'ll") else "would"
    word = word.removesuffix("n't")
    return {"wo": "will", "ca": "can", "cannot": "can", "sha": "shall", "ought": "should"}.get(word, word)


def _auxiliary(words: Words, place: int, group: Group) -> None:
    """Read on from a form of be, have or do at `place`, which stays the main verb where no other follows."""
    code = words.classes[place]
    group.verb = group.last = place
    if code == BE:
        _be(words, place, group)
    elif code == HAVE:
        _have(words, place, group)
    elif code == DO:
        _base(words, place, group)


def _base(words: Words, place: int, group: Group) -> bool:
    """Read the base form that should follow `place`; return False where none does."""
    at = _following(words, place)
    if at < 0:
        return False
    form = words.forms[at]
    if form is None or not form.forms & BASE:
        return words.classes[at] == TO and words.tokens[place].word == "ought" and _base(words, at, group)
    if words.classes[place] == TO and form.lean <= 0 and not infinitive(words, place, at):
        return False
    group.verb = group.last = at
    if words.classes[at] in (BE, HAVE):
        _auxiliary(words, at, group)
    return True


def _have(words: Words, place: int, group: Group) -> None:
    at = _following(words, place)
    if at < 0:
        return
    form = words.forms[at]
    if words.classes[at] == TO and _base(words, at, group):
        if words.tokens[at - 1].word == "yet":
            group.state = "yet"
        else:
            group.modal = group.modal or "must"
    elif form is not None and form.forms & PARTICIPLE:
        _perfect(words, at, group)


def _perfect(words: Words, at: int, group: Group) -> None:
    group.perfect = True
    if words.classes[at] == BE:
        _auxiliary(words, at, group)
    else:
        group.verb = group.last = at


def _be(words: Words, place: int, group: Group) -> None:
    at = _following(words, place)
    if at < 0:
        _copula(words, group)
        return
    form = words.forms[at]
    if _state(words, at, group):
        return
    if words.classes[at] == TO and _base(words, at, group):
        group.state = "to"
    elif form is None or _describes(words, at, form):
        _copula(words, group)
    elif form.forms & (ING | PARTICIPLE):
        _participle(words, place, at, group)
    else:
        _copula(words, group)


def _state(words: Words, at: int, group: Group) -> bool:
    """Read on through "set to", "believed to" and the like at `at`; return False where there is none."""
    to = _following(words, at)
    if to < 0 or words.classes[to] != TO or words.tokens[at].word not in STATES:
        return False
    trial = Group(group.first, at, at)
    if not _base(words, to, trial):
        return False
    group.verb, group.last, group.state = trial.verb, trial.last, words.tokens[at].word
    group.perfect, group.passive, group.progressive = trial.perfect, trial.passive, trial.progressive
    group.copula = trial.copula
    return True


def _participle(words: Words, place: int, at: int, group: Group) -> None:
    """Read the participle at `at` after the form of "be" at `place`."""
    form = words.forms[at]
    has = form is not None and form.lemma in _HAS and words.tokens[place].text.lower().endswith("s")
    if form is None or (form.forms & PARTICIPLE and has and place in words.contracted):
        _perfect(words, at, group)  # "he's been", "she's gone"
        return
    group.progressive = group.progressive or bool(form.forms & ING)
    if words.classes[at] == BE:
        _auxiliary(words, at, group)
        return
    group.verb = group.last = at
    group.passive = not form.forms & ING


def _describes(words: Words, at: int, form: VerbForm) -> bool:
    """Return True where a participle after "be" is an adjective: "is missing", "was heartening"."""
    if words.tokens[at].word in _ADJECTIVAL:
        return at + 1 == len(words.tokens) or words.tokens[at + 1].word != "by"
    return bool(form.forms & ING) and form.lean < 1 and form.lemma not in LEAN


_HAS: Final = frozenset("be become get go come".split())
"""Verbs before which "'s" is "has"."""


def _copula(words: Words, group: Group) -> None:
    """Let a form of "be" stand alone, with the "not" after it."""
    group.copula = True
    while words.class_at(group.last + 1) == NEGATOR and words.gap_at(group.last + 1) < COMMA:
        group.last += 1


def _following(words: Words, place: int) -> int:
    """Return the place after `place` and its adverbs, negation or inverted pronoun; -1 where a parting comes first."""
    at = place + 1
    turned = words.classes[place] not in (TO, VERB) and place not in words.contracted
    while at < len(words.tokens) and words.gaps[at] < COMMA:
        code = words.classes[at]
        if code in _SKIPPED and words.forms[at] is None:
            at += 1
        elif turned and code == SUBJECT and words.class_at(place - 1) not in (SUBJECT, "x", "d"):
            turned = False
            at += 1
        else:
            return at
    return -1


def _bare(words: Words, place: int, context: Context, last: Group | None) -> Group | None:
    """Return the group of a verb that has no auxiliary of its own, or None where the word is no verb here."""
    form = words.forms[place]
    if form is None:
        return None
    if last is not None and context.coordinated(place) and parallel(words, place):
        shared = _shared(place, form.forms, last)
        if shared is not None:
            return shared
    kind = context.reading(place)
    if not kind:
        return None
    negated = place > 0 and words.classes[place - 1] == NEGATOR and words.gaps[place] < COMMA
    group = Group(place - negated, place, place, form=kind)
    if kind == FINITE:
        group.tense = "past" if form.forms & PAST and not (form.forms & BASE and context.present(place)) else "present"
    elif kind == REDUCED:
        group.passive = True
    if kind == FINITE and form.lemma in MERGED:
        to = _following(words, place)
        trial = Group(place, place, place)
        if to >= 0 and words.classes[to] == TO and _base(words, to, trial):
            trial.tense, trial.state = group.tense, form.lemma
            return trial
    return group


def _shared(place: int, forms: int, last: Group) -> Group | None:
    """Return the group of a verb that shares the auxiliaries of `last`: "was arrested and charged"."""
    alike: int | bool | str = (
        forms & PARTICIPLE and (last.passive or (last.perfect and not last.copula))
        if last.passive or last.perfect
        else forms & BASE and (last.modal or last.form == INFINITIVE or last.state)
    )
    if last.progressive and not last.passive:
        alike = forms & ING
    if not alike or (last.copula and not last.progressive and forms & (PARTICIPLE | S)):
        return None
    if not (last.modal or last.perfect or last.passive or last.progressive or last.form == INFINITIVE or last.state):
        return None
    return Group(
        place, place, place, form=last.form, tense=last.tense, modal=last.modal, perfect=last.perfect,
        progressive=last.progressive, passive=last.passive, state=last.state, shared=last,
    )  # fmt: skip
