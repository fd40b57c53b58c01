"""What a sentence says happens: its verb groups with tense, aspect, voice, modality, negation, hedges and stage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from briefreader.mentions.tokens import Token, tokenize
from briefreader.mentions.verbs.context import Form
from briefreader.mentions.verbs.groups import Group, Tense, groups
from briefreader.mentions.verbs.hedging import hedges
from briefreader.mentions.verbs.staging import Stage, Standing, standings
from briefreader.mentions.verbs.word_classes import (
    ADJECTIVE,
    ADVERB,
    COMMA,
    COORDINATOR,
    DETERMINER,
    NEGATOR,
    NUMBER,
    OTHER,
    PREPOSITION,
    QUANTIFIER,
    VERB,
    Words,
    read_words,
)  # fmt: skip
from briefreader.model import Span

__all__ = ["Predicate", "Stage", "predicates"]

Aspect = Literal["simple", "perfect", "progressive"]
Voice = Literal["active", "passive"]

_COMPLEMENT: Final = frozenset((DETERMINER, ADJECTIVE, ADVERB, NUMBER, QUANTIFIER, OTHER, VERB, NEGATOR))
_LONGEST_COMPLEMENT: Final = 10


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb group: "will be stationed", "have been deployed", "did not agree", "could provide".

    `span` is the whole group with auxiliaries, negation and adverbs inside; `verb` and `lemma` are of the main verb.
    `form` is "finite", "infinitive", "reduced" (a participle that describes its noun: "groups positioned along the
    border") or "ing" (a participle clause or gerund). `hedges` are the words that weaken it, `quoted` tells whether
    the main verb stands inside quotation marks. `complement` is what "be" says of its subject: "dead", "under water".
    """

    span: Span
    verb: Span
    lemma: str
    form: Form
    tense: Tense
    aspect: Aspect
    voice: Voice
    modal: str
    negated: bool
    hedges: tuple[str, ...]
    stage: Stage
    quoted: bool
    complement: Span | None = None

    @property
    def reduced(self) -> bool:
        """True for a participle that stands for a relative clause, without auxiliary."""
        return self.form == "reduced"


def predicates(
    text: str, start: int = 0, end: int | None = None, tokens: tuple[Token, ...] | None = None
) -> tuple[Predicate, ...]:
    """Return the verb groups of `text[start:end]` in order, with offsets into `text`.

    `tokens`, where the caller has them, are the tokens of that stretch. A word that is no verb where it stands
    ("the attack", "peace talks", "the injured men") has no group. The cost is linear in the stretch.
    """
    words = read_words(text, tokenize(text, start, end) if tokens is None else tokens)
    found = groups(words)
    weakened, doubtful = hedges(words, found)
    standing = standings(words, found, doubtful)
    return tuple(
        _predicate(words, group, place, weak) for group, place, weak in zip(found, standing, weakened, strict=True)
    )


def _predicate(words: Words, group: Group, standing: Standing, weak: list[str]) -> Predicate:
    tokens = words.tokens
    verb = tokens[group.verb]
    apart = words.contracted.get(group.first, tokens[group.first].start)
    complement = _complement(words, group) if group.copula else None
    return Predicate(
        span=Span(apart, tokens[group.last].end),
        verb=Span(words.contracted.get(group.verb, verb.start), verb.end),
        lemma=group.lemma,
        form=group.form,
        tense=group.tense,
        aspect="progressive" if group.progressive else "perfect" if group.perfect else "simple",
        voice="passive" if group.passive else "active",
        modal=group.modal,
        negated=standing.negated,
        hedges=tuple(weak),
        stage=standing.stage,
        quoted=words.quoted[group.verb],
        complement=complement,
    )


def _complement(words: Words, group: Group) -> Span | None:
    """Return what follows a form of "be": one noun phrase, adjective or prepositional phrase."""
    first = last = group.last + 1
    seen = False
    for place in range(first, min(first + _LONGEST_COMPLEMENT, len(words.tokens))):
        code = words.classes[place]
        if words.gaps[place] >= COMMA:
            break
        if code == PREPOSITION and not seen:
            pass
        elif code == COORDINATOR and seen and words.class_at(place + 1) in (ADJECTIVE, ADVERB):
            continue
        elif code in _COMPLEMENT:
            seen = seen or code not in (ADVERB, NEGATOR, DETERMINER)
        else:
            break
        last = place + 1
    return Span(words.tokens[first].start, words.tokens[last - 1].end) if last > first else None
