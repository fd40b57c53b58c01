"""Whether a word that may be a verb is one where it stands: finite, participle, or no verb at all.

The neighbours decide, with what the clause has had so far: a clause has one finite verb, so the second
past form in "groups positioned along the border were moved" describes its noun.
"""

from __future__ import annotations

from typing import Final, Literal

from briefreader.lexicon import function_words, news_verbs
from briefreader.mentions.verbs.forms import BASE, ING, LEAN, PARTICIPLE, PAST, S, VerbForm
from briefreader.mentions.verbs.word_classes import (
    ADJECTIVE,
    ADVERB,
    BE,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DO,
    EDGE,
    HAVE,
    MODAL,
    NEGATOR,
    NUMBER,
    OBJECT,
    OTHER,
    PREPOSITION,
    QUANTIFIER,
    SENTENCE,
    STOP,
    SUBJECT,
    SUBORDINATOR,
    TO,
    VERB,
    Words,
)  # fmt: skip

Form = Literal["finite", "infinitive", "reduced", "ing"]
"""A finite verb; "to" + verb; a participle that describes its noun; a participle clause or gerund."""

FINITE: Final = "finite"
REDUCED: Final = "reduced"
INFINITIVE: Final = "infinitive"
ING_FORM: Final = "ing"

_INTRANSITIVE: Final = frozenset(news_verbs.INTRANSITIVE.split())
_INVERTED: Final = frozenset(news_verbs.INVERTED.split())
_NOUNS_IN_ING: Final = frozenset(news_verbs.NOUNS_IN_ING.split())
_DESCRIBING: Final = frozenset(news_verbs.DESCRIBING_ING.split())
_ADJECTIVAL: Final = frozenset(news_verbs.ADJECTIVAL.split())
_BARE_AFTER: Final = frozenset(news_verbs.BARE_AFTER.split())
_NOUNS_TOO: Final = frozenset(("bit", "saw", "shot", "lead", "felt", "left", "bound"))
_LEADS_TO_NOUN: Final = frozenset(news_verbs.LEADS_TO_NOUN.split())
_WEEKDAYS: Final = frozenset(news_verbs.WEEKDAYS.split())
_PLURALS: Final = frozenset(function_words.PLURALS.split())
_SINGULAR_S: Final = frozenset(function_words.SINGULAR_S.split())
_SKIPPED: Final = frozenset((ADVERB, NEGATOR))
_OBJECT_STARTS: Final = frozenset((DETERMINER, SUBJECT, OBJECT, NUMBER, QUANTIFIER))
_NOUN_LIKE: Final = frozenset((OTHER, ADJECTIVE, VERB))
_FINITE_AUXILIARIES: Final = frozenset((BE, HAVE, MODAL, DO))
_FINITE_AFTER: Final = frozenset((SUBJECT, HAVE, BE, MODAL, DO))
_CLAUSE_STARTERS: Final = frozenset(("that", "what", "why", "how", "because", "whether", "where", "whereas"))
_WHO: Final = frozenset(("who", "which", "that"))
_SINGULAR: Final = frozenset(("he", "she", "it", "this", "one", "everyone", "someone", "nobody", "nothing"))
_NOUN: Final = -2
_ONLY_VERB: Final = 3
_LOOKAHEAD: Final = 14
"""Words searched for the finite verb that would make an earlier one a participle."""


class Context:
    """What the sentence has had so far, and the judgement that rests on it."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._clause_finite = False
        self._main_finite = False
        self._subordinate = False
        self._group_end = -1
        self._last_form: Form | None = None
        self._last_lemma = ""
        self._last_past = False

    def enter(self, place: int) -> None:
        """Move on to the word at `place`: a parting, a subordinator or a coordinator opens a new clause."""
        gap, code = self._words.gaps[place], self._words.classes[place]
        if gap >= STOP:
            self._clause_finite = self._main_finite = self._subordinate = False
            self._last_form = None
        elif gap == COMMA:
            self._clause_finite = self._subordinate = False
        if code == SUBORDINATOR or (code == SUBJECT and self._words.tokens[place].word in _WHO):
            self._clause_finite, self._subordinate = False, True
        elif code == COORDINATOR:
            self._clause_finite = False

    def group(self, last: int, form: Form, lemma: str, *, past: bool) -> None:
        """Note a verb group that ends at `last`."""
        self._last_lemma = lemma
        self._group_end, self._last_form, self._last_past = last, form, past
        if form == ING_FORM and self._main_finite:
            self._clause_finite = True  # what follows ", tripling the number of groups" describes the object
        elif form == FINITE:
            self._clause_finite = True
            self._main_finite = self._main_finite or not self._subordinate

    def coordinated(self, place: int) -> bool:
        """Return True where the word is one of a row of verbs: after "and", or between commas in a row."""
        words = self._words
        code, at = self._before(place)
        if code == COORDINATOR and at >= 0:
            return words.gap_at(place) < COMMA or words.gap_at(at) >= COMMA
        if words.gap_at(place) != COMMA:
            return False
        return words.class_at(place + 1) == COORDINATOR or words.gap_at(place + 1) == COMMA

    def reading(self, place: int) -> Form | None:
        """Return how the verb at `place` stands, or None where it is no verb."""
        form = self._words.forms[place]
        if form is None or self._is_name(place):
            return None
        if form.forms & ING:
            return self._ing(place, form)
        if form.forms & (PAST | PARTICIPLE) and not (form.forms & BASE and self.present(place)):
            return self._past(place, form)
        if form.forms & BASE and self._last_lemma in _BARE_AFTER and self._bare_infinitive(place):
            return INFINITIVE
        return FINITE if self._score(place, form) > 0 else None

    def _bare_infinitive(self, place: int) -> bool:
        """Return True after "help" or after "help them", and the like."""
        before, at = self._before(place)
        if at == self._group_end:
            return self._last_lemma == "help" and self._after(place)[0] not in (EDGE, PREPOSITION)
        return before == OBJECT and at == self._group_end + 1

    def present(self, place: int) -> bool:
        """Return True where a form like "cut", base and past at once, cannot be the past: after "to"."""
        return self._words.tokens[place].word not in ("found", "lay") and self._before(place)[0] == TO

    def _is_name(self, place: int) -> bool:
        tokens = self._words.tokens
        if not tokens[place].capitalised or self._words.gap_at(place) >= STOP:
            return False
        if (form := self._words.forms[place]) is not None and form.lemma not in LEAN and form.forms & PAST:
            return True
        following = place + 1 < len(tokens) and self._words.gap_at(place + 1) < COMMA and tokens[place + 1].capitalised
        return (
            following
            or self._words.class_at(place - 1) in (DETERMINER, PREPOSITION, ADJECTIVE)
            or (place > 0 and tokens[place - 1].capitalised)
        )

    def _before(self, place: int) -> tuple[str, int]:
        """Return the class and place of the word before, past adverbs; EDGE across a comma or more."""
        words = self._words
        at = place
        while words.gap_at(at) < COMMA:
            at -= 1
            if words.classes[at] not in _SKIPPED and words.tokens[at].word not in _WEEKDAYS:
                return words.classes[at], at
        return EDGE, at

    def _after(self, place: int) -> tuple[str, int]:
        """Return the class and place of the word after, past adverbs and weekdays; EDGE across a comma or more."""
        words = self._words
        at = place + 1
        while words.gap_at(at) < COMMA:
            if words.classes[at] not in _SKIPPED and words.tokens[at].word not in _WEEKDAYS:
                return words.classes[at], at
            at += 1
        return EDGE, at

    def _later_finite(self, place: int, commas: int) -> bool:
        """Return True where a finite verb follows that may belong to the noun before `place`."""
        words = self._words
        for at in range(place + 1, min(place + _LOOKAHEAD, len(words.tokens))):
            code, gap = words.classes[at], words.gaps[at]
            if gap >= STOP or (gap == COMMA and commas == 0) or code in (SUBORDINATOR, SUBJECT):
                return False
            if gap == COMMA:
                commas -= 1
                if code == VERB and self._is_past(at):
                    return True
            if code in _FINITE_AUXILIARIES:
                return True
            form = words.forms[at]
            if form is not None and code == VERB and words.classes[at - 1] in (OTHER, ADVERB, VERB):
                if form.forms == PAST or (form.forms == S and form.lean > 1):
                    return True
                if commas <= 0 and form.forms & PAST and words.class_at(at + 1) in _OBJECT_STARTS:
                    return True
        return False

    def _past(self, place: int, form: VerbForm) -> Form | None:
        before, at = self._before(place)
        after, _ = self._after(place)
        if self._words.tokens[place].word in _ADJECTIVAL and before != SUBJECT:
            return None
        if before == EDGE:
            return self._past_at_edge(place, form, after)
        if at == self._group_end:
            return REDUCED if form.forms & PARTICIPLE and after not in _NOUN_LIKE else None
        if before in _FINITE_AFTER:
            return FINITE
        return self._past_within(place, form, after)

    def _past_within(self, place: int, form: VerbForm, after: str) -> Form | None:
        before, at = self._before(place)
        participle = bool(form.forms & PARTICIPLE)
        describes = after in _NOUN_LIKE and self._words.tokens[place].word.endswith("ed")
        if before == COORDINATOR:
            return self._past_in_row(form, after, describes=describes)
        if before == SUBORDINATOR:
            if self._words.tokens[at].word in _CLAUSE_STARTERS or not participle:
                return FINITE
            return None if describes or self._words.tokens[at].word in ("as", "than") else REDUCED
        if before in (QUANTIFIER, NUMBER):
            if describes:
                return None
            return REDUCED if participle and form.lemma not in _INTRANSITIVE and after not in _OBJECT_STARTS else FINITE
        if before == OTHER or (before == VERB and not self._is_past(at)):
            return self._past_after_noun(place, form, after)
        return self._past_after_modifier(place, form, before, after)

    def _past_after_modifier(self, place: int, form: VerbForm, before: str, after: str) -> Form | None:
        words = self._words
        if before == OBJECT:
            return REDUCED if form.forms & PARTICIPLE else None
        if before in (ADJECTIVE, VERB):  # a verb here is a participle that was no predicate
            if form.forms & BASE or words.tokens[place].word in _NOUNS_TOO:
                return None
            describes = after in _NOUN_LIKE and words.tokens[place].word.endswith("ed")
            return None if describes else self._past_after_noun(place, form, after)
        if words.tokens[place - 1].word == "this" and after in _OBJECT_STARTS:
            return FINITE
        if before == DETERMINER and words.tokens[place - 1].word in ("those", "these", "this", "others"):
            return REDUCED if form.forms & PARTICIPLE and after not in _NOUN_LIKE else None
        return None

    def _past_after_noun(self, place: int, form: VerbForm, after: str) -> Form | None:
        if not form.forms & PARTICIPLE or form.lemma in _INTRANSITIVE:
            return FINITE
        if after in _FINITE_AUXILIARIES and form.lemma not in _INVERTED:
            return REDUCED
        if after in _OBJECT_STARTS or after == OTHER:
            return FINITE if form.lemma != "age" else REDUCED
        following = place + 1 < len(self._words.tokens) and self._words.tokens[place + 1].word
        if following == "that":
            return FINITE
        agent = following == "by" and self._words.class_at(place + 2) not in (NUMBER, QUANTIFIER)
        return REDUCED if agent or self._clause_finite or self._later_finite(place, 0) else FINITE

    def _past_in_row(self, form: VerbForm, after: str, *, describes: bool) -> Form | None:
        if describes and self._last_form is None:
            return None
        if self._last_form in (REDUCED, ING_FORM) and form.forms & PARTICIPLE and after not in _OBJECT_STARTS:
            return REDUCED
        return FINITE

    def _past_at_edge(self, place: int, form: VerbForm, after: str) -> Form | None:
        if not form.forms & PARTICIPLE:
            return FINITE
        if place == 0 or self._words.gap_at(place) == SENTENCE:
            return None if after in _NOUN_LIKE or after in _OBJECT_STARTS else REDUCED
        if form.lemma in _INTRANSITIVE or after in _OBJECT_STARTS or form.lemma in _INVERTED:
            return FINITE
        if after == OTHER:
            return FINITE if self._words.forms[place + 1] is None else None
        agent = self._words.tokens[place + 1].word == "by" if after != EDGE else False
        return REDUCED if agent or self._main_finite or self._later_finite(place, 1) else FINITE

    def _ing(self, place: int, form: VerbForm) -> Form | None:
        before, after = self._before(place)[0], self._after(place)[0]
        word = self._words.tokens[place].word
        if word in _ADJECTIVAL or (word in _DESCRIBING and after in _NOUN_LIKE):
            return None
        if before not in (DETERMINER, ADJECTIVE, PREPOSITION) and after == QUANTIFIER:
            return ING_FORM
        return self._gerund(form, before, after, nominal=word in _NOUNS_IN_ING)

    def _gerund(self, form: VerbForm, before: str, after: str, *, nominal: bool) -> Form | None:
        if before in (DETERMINER, ADJECTIVE, NUMBER, QUANTIFIER):
            return ING_FORM if after in (DETERMINER, OBJECT) and not nominal else None
        if after in (DETERMINER, OBJECT, SUBJECT, NUMBER) or (after == TO and not nominal):
            return ING_FORM
        if nominal:
            return None
        verbal = True
        if before == PREPOSITION:
            verbal = form.lean > 0 or after in (OTHER, QUANTIFIER)
        elif before == OTHER and (form.lemma not in LEAN or after in (EDGE, *_FINITE_AUXILIARIES)):
            verbal = form.lean > 1
        elif before == COORDINATOR:
            verbal = self._last_form == ING_FORM or form.lean > 0
        elif before == EDGE:
            verbal = after not in _FINITE_AUXILIARIES
        return ING_FORM if verbal else None

    def _score(self, place: int, form: VerbForm) -> float:
        """Return how likely a base or -s form is a finite verb: above 0, it is taken for one."""
        words = self._words
        before, at = self._before(place)
        after, following = self._after(place)
        score = _LEANING[form.lean] + _AFTER.get(after, 0.0) + self._score_before(before, at, form, after)
        if after == SUBJECT and words.tokens[following].word in _WHO:
            score -= 5.0
        if after == VERB and self._is_past(following):
            score -= 5.0  # the noun before a past form is its subject: "air strikes killed"
        if at < place - 1 and before not in (EDGE, DETERMINER):
            score += 1.0  # an adverb stands between
        if self._clause_finite and before != SUBJECT:
            return score - 2.5
        if form.lean < _ONLY_VERB and after not in _OBJECT_STARTS and self._later_finite(place, 0):
            return score - 2.0
        return score + (1.6 if self._subordinate else 0.8)

    def _score_before(self, before: str, at: int, form: VerbForm, after: str) -> float:
        if before in (OTHER, VERB):
            return self._agreement(at, form)
        if before == SUBJECT or (before == SUBORDINATOR and self._words.tokens[at].word == "that"):
            return 3.5 if self._pronoun_agrees(at, form) else -3.0
        if before == COORDINATOR:
            if self._words.class_at(at - 1) == ADJECTIVE:
                return -3.0  # "crisp and clear"
            parallel = self._last_form == FINITE and not self._last_past and after != EDGE
            return 1.0 if parallel else -1.2
        return _BEFORE.get(before, 0.0)

    def _is_past(self, place: int) -> bool:
        form = self._words.forms[place]
        return form is not None and bool(form.forms & PAST) and not form.forms & BASE

    def _pronoun_agrees(self, at: int, form: VerbForm) -> bool:
        word = self._words.tokens[at].word
        if word in ("who", "which", "that", "there"):
            return True
        return bool(form.forms & S) == (word in _SINGULAR)

    def _agreement(self, at: int, form: VerbForm) -> float:
        """Return what the number of the noun at `at` says for a verb of this form after it."""
        token = self._words.tokens[at]
        plural = token.word in _PLURALS or (
            token.word.endswith("s") and not token.word.endswith(("ss", "us", "is")) and token.word not in _SINGULAR_S
        )
        if form.forms & S:
            return (-0.3 if token.capitalised else -2.5) if plural else (0.6 if token.capitalised else 0.2)
        return 0.8 if plural else -2.5


_LEANING: Final = {-2: -2.0, -1: -1.0, 0: 0.0, 1: 0.7, 2: 1.5, 3: 2.2}
_BEFORE: Final = {
    EDGE: -1.0, DETERMINER: -7.0, ADJECTIVE: -4.0, NUMBER: -4.0, QUANTIFIER: -2.0, PREPOSITION: -5.0, OBJECT: -1.0,
    SUBORDINATOR: -1.5, TO: -4.0, BE: -4.0, HAVE: -4.0, MODAL: 1.0, DO: 0.0,
}  # fmt: skip
_AFTER: Final = {
    DETERMINER: 2.3, SUBJECT: 1.8, OBJECT: 3.0, TO: 0.8, SUBORDINATOR: 0.6, PREPOSITION: -0.8, NUMBER: 0.6,
    QUANTIFIER: 1.4, EDGE: -1.0, COORDINATOR: -1.0, BE: -4.0, HAVE: -4.0, MODAL: -4.0, DO: -4.0, ADJECTIVE: 0.8,
    OTHER: -0.2, VERB: -0.6,
}  # fmt: skip
"""What the classes of the neighbours say for a finite verb; set by hand on news sentences."""


def infinitive(words: Words, to: int, at: int) -> bool:
    """Return True where "to" at `to` and a word that is also a noun at `at` make an infinitive."""
    after = words.class_at(at + 1) if words.gap_at(at + 1) < COMMA else EDGE
    if after in (DETERMINER, OBJECT, SUBJECT, QUANTIFIER):
        return True
    introducing = words.tokens[to - 1].word if to else ""
    form = words.forms[at]
    if introducing == "due" and words.class_at(to - 2) == BE and form is not None and form.lean > _NOUN:
        return True
    leads = introducing in _LEADS_TO_NOUN
    return not leads and not words.tokens[at].capitalised


def parallel(words: Words, place: int) -> bool:
    """Return True where a word in a row of verbs is a verb too, rather than a noun in a row of nouns."""
    form = words.forms[place]
    if form is None or form.lean > 0 or not form.forms & BASE:
        return True
    after = words.class_at(place + 1) if words.gap_at(place + 1) < COMMA else EDGE
    return after in (DETERMINER, OBJECT, SUBJECT, OTHER, ADJECTIVE, NUMBER, QUANTIFIER, TO)
