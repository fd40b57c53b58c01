"""What a statement asserts: what happens, is the case or is there, affirmed or denied, flat or hedged."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from briefreader.findings.compared import Side
from briefreader.findings.polarity.assertion import Assertion, Certainty, Form
from briefreader.lexicon.governing import ALLEGING, HEDGING_ADJECTIVES
from briefreader.lexicon.opposites import Sort, opposites
from briefreader.lexicon.phrasal_verbs import PARTICLES, PHRASAL
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.lexicon.synonyms import base_form, fold
from briefreader.mentions.statements import Statement
from briefreader.mentions.tokens import Token, stem
from briefreader.mentions.verbs.predicates import Predicate, Stage
from briefreader.model import Span

__all__ = ["Assertion", "Certainty", "Form", "assertions", "certainty_around", "certainty_of", "is_marked", "mentioned"]


_LINKING: Final = frozenset("be become turn remain stay seem appear prove feel look get go grow".split())
_CLOSING: Final = frozenset("open close end finish trade settle start move stand".split())
"""Verbs of the markets, whose sense lies in the word of direction after them."""
_DIRECTIONS: Final = frozenset("higher lower up down".split())
_BESIDE_COMPLEMENT: Final = frozenset("a an the very not still in".split())
_COMPLEMENT_REACH: Final = 4
_NEGATIVE_OBJECT: Final = frozenset("no nothing nobody none neither".split())
_OBLIGING: Final = frozenset("should must ought shall need can".split())
_WEAK_MODALS: Final = frozenset("may might could".split())
_FORECAST: Final = frozenset("expected anticipated predicted forecast projected certain sure tipped".split())
"""States that foretell: as sure as "will"."""
_LIKELY: Final = frozenset(("likely", "likely that", "very likely", "most likely", "almost certainly"))
ALMOST: Final = frozenset("nearly almost virtually practically".split())
"""What nearly happened did not happen; what nearly doubled is only rounded."""
_MULTIPLYING: Final = frozenset("double triple treble quadruple halve".split())
_BARELY: Final = frozenset("narrowly barely hardly scarcely partly partially".split())
_FORBIDDING: Final = frozenset("ban forbid prohibit bar outlaw stop block".split())
"""Verbs that lay down what is not to be: no account of what is not."""
_BELIEVING: Final = frozenset("believe think expect suppose".split())
_ASKING: Final = frozenset("when how what why".split())
_SUBJECT_REACH: Final = 6
_LIMITING: Final = frozenset(
    "only just merely all every everyone everything entirely necessarily always immediately yet longer until unless "
    "fully completely exactly enough so as else other others another further more new additional serious seriously "
    "severely badly major significant either".split()
)
"""Words that leave a negation half said: "not all", "no longer", "no one else", "no serious injuries"."""
_EXCEPTING: Final = frozenset(("but", "except"))
_LIMIT_REACH: Final = 3
_NEVER_REACH: Final = 2
_PARTICLE_REACH: Final = 3
_NO_SUBJECT: Final = frozenset("no nobody none nothing".split())
_SUBJECT_FAR: Final = 7


def assertions(side: Side) -> tuple[Assertion, ...]:
    """Return what a statement asserts, verbs first; a question, a condition or a request asserts nothing."""
    statement = side.statement
    if statement.passage.text.endswith("?"):
        return ()
    found: list[Assertion] = []
    starts = [token.start for token in statement.tokens]
    words = frozenset(token.word for token in statement.tokens)
    tags = [credit.tag for credit in statement.attributions]
    turning = not words.isdisjoint(_TURNING)
    before: Predicate | None = None
    for predicate in statement.predicates:
        certainty = _in_context(predicate, before, words, statement.tokens)
        if certainty is not Certainty.OPEN and not any(tag.overlaps(predicate.verb) for tag in tags):
            places = bisect_left(starts, predicate.span.start), bisect_left(starts, predicate.span.end)
            if words.isdisjoint(_BARELY) or not _only_barely(statement.tokens, places):
                denied = _is_denied(predicate, before, statement.tokens, places) if turning else predicate.negated
                found.extend(_of_verb(side, predicate, certainty, places, denied=denied))
        before = predicate
    absent = () if words.isdisjoint(_ABSENCE) else tuple(_absences(side))
    if absent:
        found = [told for told in found if not any(other.span.covers(told.span) for other in absent)]
    return (*found, *absent, *_named_events(side, (*found, *absent)))


_DENYING_WORDS: Final = frozenset("no nothing nobody none neither never not without unable".split())
_TURNING: Final = ALMOST | frozenset("no never not believe believes believed think thinks thought expect".split())
"""Words without one of which only its own auxiliaries negate a verb group."""


def is_marked(statement: Statement) -> bool:
    """Return True where a statement denies, weakens or credits something, by a verb group or by a word."""
    if any(told.negated or told.hedges or told.modal in _WEAK_MODALS for told in statement.predicates):
        return True
    words = [token.word for token in statement.tokens]
    return not (_ABSENCE.isdisjoint(words) and _DENYING_WORDS.isdisjoint(words) and ALMOST.isdisjoint(words))


def certainty_of(predicate: Predicate) -> Certainty:
    """Return how surely a verb group asserts what it says, by its own words."""
    hedges = predicate.hedges
    doubts = hedges and [hedge for hedge in hedges if hedge not in ALLEGING and hedge not in _FORECAST]
    if predicate.modal == "can" and doubts:
        return Certainty.HEDGED  # "not sure that she can play"
    if predicate.modal in _OBLIGING and not (predicate.negated and predicate.modal == "can"):
        return Certainty.OPEN
    unable = predicate.modal == "could" and predicate.negated
    if doubts and _LIKELY.issuperset(doubts) and predicate.modal not in _WEAK_MODALS:
        return Certainty.LIKELY
    if doubts or (predicate.modal in _WEAK_MODALS and not unable):
        return Certainty.HEDGED
    if predicate.modal in ("will", "would") or predicate.stage is Stage.PLANNED:
        return Certainty.EXPECTED
    if predicate.stage is Stage.POSSIBLE and not unable and predicate.modal != "can":
        return Certainty.OPEN
    if predicate.stage is Stage.NONE and not predicate.negated:
        return Certainty.OPEN
    return Certainty.FLAT


def _in_context(
    predicate: Predicate, before: Predicate | None, words: frozenset[str], tokens: Sequence[Token]
) -> Certainty:
    """Return how surely a verb group asserts what it says, by the other words of its statement too."""
    certainty = certainty_of(predicate)
    if certainty in (Certainty.HEDGED, Certainty.LIKELY) and ("if" in words or "unless" in words):
        return Certainty.OPEN
    if predicate.modal == "would" and predicate.negated and predicate.quoted:
        return Certainty.FLAT  # "he would never hurt anyone": so witnesses deny
    if predicate.form != "finite" and before is not None:
        if before.lemma in _FORBIDDING:
            return Certainty.OPEN
        if before.lemma == "vote" and predicate.form == "infinitive" and not before.negated:
            return Certainty.FLAT  # what was voted is decided
    if "whether" in words and certainty > Certainty.HEDGED and _in_question(predicate, before, tokens):
        return Certainty.OPEN
    return certainty


def _in_question(predicate: Predicate, before: Predicate | None, tokens: Sequence[Token]) -> bool:
    """Return True where "whether" opens the clause of a verb group."""
    start = before.span.end if before is not None else 0
    return any(token.word == "whether" and start <= token.start < predicate.span.start for token in tokens)


def _only_barely(tokens: Sequence[Token], places: tuple[int, int]) -> bool:
    return any(token.word in _BARELY for token in tokens[max(0, places[0] - 1) : places[1]])


def _disbelieved(predicate: Predicate, before: Predicate, tokens: Sequence[Token]) -> bool:
    """Return True after "does not believe that": what follows is denied, as far as the believer goes."""
    if not before.negated or before.lemma not in _BELIEVING or predicate.form != "finite" or before.voice == "passive":
        return False
    between = [token for token in tokens if token.start >= before.span.end]
    return len(between) <= _SUBJECT_REACH and not any(token.word in _ASKING for token in between)


def _is_denied(
    predicate: Predicate, before: Predicate | None, tokens: Sequence[Token], places: tuple[int, int]
) -> bool:
    """Return True where a verb group is negated, by its own words or by those around it."""
    first, after = places
    negated = predicate.negated or _never(tokens, first) or _unplanned(tokens, first)
    almost = any(token.word in ALMOST for token in tokens[max(0, first - 1) : after])
    negated = negated or (almost and predicate.lemma not in _MULTIPLYING)
    doubted = before is not None and _disbelieved(predicate, before, tokens[:first])
    return negated != doubted


def _of_verb(
    side: Side, predicate: Predicate, certainty: Certainty, places: tuple[int, int], *, denied: bool
) -> Iterator[Assertion]:
    """Yield what one verb group, at `places` in the tokens, asserts: its verb, or what it says its subject is."""
    tokens = side.statement.tokens
    first, after = places
    affirmed = denied == (predicate.stage is Stage.DENIED)
    following = tokens[after : after + _COMPLEMENT_REACH]
    if (
        following
        and following[0].word in _NEGATIVE_OBJECT
        and predicate.lemma != "be"
        and not _opens(side, following[0])
    ):
        affirmed = not affirmed
    if not affirmed and _is_limited(tokens, first, after):
        return
    told = [(token.word, Span(token.start, token.end), Form.STATE) for token in _complement(predicate, following)]
    if predicate.lemma != "be":
        told.insert(0, (_verb(predicate, following), predicate.span, Form.VERB))
    elif (stand := _stand(following)) is not None:
        told.insert(0, (stand, predicate.span, Form.VERB))
    if predicate.voice == "passive" and tokens[after - 1].stem in _opposite_states():
        told.append((tokens[after - 1].word, predicate.verb, Form.STATE))
    alleged = any(hedge in ALLEGING for hedge in predicate.hedges)
    for word, span, form in told:
        base, key = _core(word)
        yield Assertion(side, span, base, key, form, affirmed, certainty, alleged, predicate)


def _core(word: str) -> tuple[str, str]:
    """Return the stem of a word's base form, and the key that it has in common with its synonyms."""
    base = base_form(stem(word))
    return base, fold(base)


def _verb(predicate: Predicate, following: Sequence[Token]) -> str:
    """Return the lemma of a verb, of a verb with its particle that of the single verb in its place."""
    for token in following[:_PARTICLE_REACH]:
        if token.word in PARTICLES and (single := PHRASAL.get((predicate.lemma, token.word))):
            return single
    return predicate.lemma


def _stand(following: Sequence[Token]) -> str | None:
    """Return "oppose" for what is "against" something, "support" for what is "in favour of" it; None for others."""
    words = [token.word for token in following[:2]]
    if words[:1] == ["against"]:
        return "oppose"
    return "support" if words in (["in", "favour"], ["in", "favor"]) else None


def _never(tokens: Sequence[Token], first: int) -> bool:
    """Return True where "never" stands before the verb group with an adverb between: "never knowingly sold"."""
    before = [token.word for token in tokens[max(0, first - _NEVER_REACH) : first]]
    return len(before) == _NEVER_REACH and before[0] == "never" and before[1].endswith("ly")


_INTENTIONS: Final = frozenset("plan plans intention intentions wish desire".split())


def _unplanned(tokens: Sequence[Token], first: int) -> bool:
    """Return True after "no plans to" and its like."""
    before = [token.word for token in tokens[max(0, first - 2) : first]]
    return len(before) == 2 and before[0] == "no" and before[1] in _INTENTIONS


def _complement(predicate: Predicate, following: Sequence[Token]) -> Iterator[Token]:
    """Yield the words that say what the subject is or becomes; of a market verb, where it went."""
    if predicate.voice == "passive":
        return
    if predicate.lemma in _LINKING:
        end = predicate.complement.end if predicate.complement else following[-1].end if following else 0
        for token in following:
            if token.word in _NEGATIVE_OBJECT or token.start >= end:
                return
            if token.word not in STOP_WORDS or token.word in _DIRECTIONS:
                yield token
            elif token.word not in _BESIDE_COMPLEMENT:
                return
    elif predicate.lemma in _CLOSING:
        yield from (token for token in following if token.word in _DIRECTIONS)


def _is_limited(tokens: Sequence[Token], first: int, after: int) -> bool:
    """Return True where a word near a negation leaves half of it unsaid."""
    near = tokens[max(0, first - _LIMIT_REACH) : after + _LIMIT_REACH]
    before = [token.word for token in tokens[max(0, first - _SUBJECT_FAR) : first]]
    if not _NO_SUBJECT.isdisjoint(before) and "and" in before:
        return True  # "did nothing and left": the negation is of the verb before
    return (
        any(token.word in _LIMITING for token in near)
        or any(token.word in _EXCEPTING for token in tokens[after : after + 1])
        or any(token.word in ("until", "unless") for token in tokens[after:])
    )


def mentioned(side: Side, key: str) -> Iterator[Assertion]:
    """Yield, as a noun, what a statement has under `key` in a clause that denies nothing: "a warning was given"."""
    term = side.bag.terms.get(key)
    if term is None or term.text[:1].isupper():
        return
    span = Span(term.start, term.start + len(term.text))
    if any(predicate.verb.overlaps(span) for predicate in side.statement.predicates):
        return
    certainty = certainty_around(side, span)
    clause = side.passage_around(span).text.lower().split()
    if certainty is not Certainty.OPEN and _DENIALS.isdisjoint(clause):
        yield Assertion(side, span, term.base, key, Form.NOUN, True, certainty)


_DENIALS: Final = frozenset("no not without never neither nor lack absence denied denies any".split())


def _named_events(side: Side, found: Sequence[Assertion]) -> Iterator[Assertion]:
    """Yield the events and states that a statement has by name, of those that have an opposite: "a fall in sales"."""
    nouns = _opposite_nouns()
    named = [token for token in side.statement.tokens if token.stem in nouns]
    if not named:
        return
    verbs = {predicate.verb.start for predicate in side.statement.predicates}
    for token in named:
        if token.start not in verbs:
            span = Span(token.start, token.end)
            certainty = certainty_around(side, span)
            if certainty is not Certainty.OPEN and not any(other.span.overlaps(span) for other in found):
                base = base_form(token.stem)
                yield Assertion(side, span, base, fold(base), Form.NOUN, True, certainty)


def certainty_around(side: Side, span: Span) -> Certainty:
    """Return how surely the clause around a noun asserts what it says; OPEN where it denies."""
    clause = side.statement.clauses[side.clause_at(span)]
    told = [
        predicate
        for predicate in side.statement.predicates
        if predicate.form == "finite" and clause.start <= predicate.span.start < clause.end
    ]
    if any(predicate.negated or predicate.stage is Stage.DENIED for predicate in told):
        return Certainty.OPEN
    return min(map(certainty_of, told), default=Certainty.FLAT)


@cache
def _opposite_nouns() -> frozenset[str]:
    return frozenset(map(stem, opposites(Sort.NOUNS)))


@cache
def _opposite_states() -> frozenset[str]:
    return frozenset(map(stem, opposites(Sort.STATES)))


_LACKING: Final = frozenset("no without zero".split())
_QUOTES: Final = "'\"‘“"
_ABSENT: Final = frozenset("lack absence".split())
_DENYING: Final = frozenset("deny dispute refute".split())
_ABSENCE: Final = (
    _LACKING
    | _ABSENT
    | frozenset("deny denies denied denying dispute disputes disputed refute refutes refuted".split())
)
"""Words without one of which a statement says of nothing that there is none."""
_NOUN_OPENERS: Final = frozenset("of any the a an all".split())
_PHRASE: Final = 4
_ACCUSING: Final = frozenset(
    map(stem, "charge allegation accusation claim report suggestion rumour story media".split())
)
"""Nouns of what is said against somebody: who denies a charge does not deny that it was brought."""
_EMPTY_NOUNS: Final = frozenset(
    map(
        stem,
        "doubt need way matter idea time longer sense surprise wonder case means place point use choice problem one "
        "reason comment chance fewer less good better different exception stranger secret word".split(),
    )
)
"""Nouns whose absence is a manner of speaking: "no doubt", "no matter"."""


def _absences(side: Side) -> Iterator[Assertion]:
    """Yield what a statement says there is none of: "no injuries", "without warning", "denied any involvement"."""
    tokens = side.statement.tokens
    denials = {
        predicate.span.end
        for predicate in side.statement.predicates
        if predicate.lemma in _DENYING and not predicate.negated and predicate.voice == "active"
    }
    for place, token in enumerate(tokens):
        lacking = token.word in _LACKING or token.end in denials
        if token.word in _ABSENT and place + 1 < len(tokens):
            lacking = tokens[place + 1].word == "of"
        at = place + 1 if lacking and not _opens(side, token) else 0
        while at and (phrase := _noun_phrase(side, at)):
            head = base_form(phrase[-1].stem)
            empty = head in _EMPTY_NOUNS or (token.end in denials and head in _ACCUSING)
            if not empty and not any(word.word in _LIMITING for word in phrase):
                hedged = any(word.word in HEDGING_ADJECTIVES for word in phrase)
                certainty = Certainty.HEDGED if hedged else Certainty.FLAT
                yield Assertion(side, Span(token.start, phrase[-1].end), head, fold(head), Form.NOUN, False, certainty)
            at = bisect_left(tokens, phrase[-1].end, key=_start)  # "no deaths or injuries"
            at = at + 1 if at < len(tokens) and tokens[at].word in ("or", "nor") else 0


def _opens(side: Side, token: Token) -> bool:
    """Return True for a word right after a quotation mark: the "no nukes" campaign denies nothing."""
    return token.start > 0 and side.reading.article.text[token.start - 1] in _QUOTES


def _start(token: Token) -> int:
    return token.start


def _noun_phrase(side: Side, place: int) -> list[Token]:
    """Return the words of the noun phrase at `place` up to its head, without articles; none where there is none."""
    tokens, text = side.statement.tokens, side.reading.article.text
    verbs = {predicate.span.start for predicate in side.statement.predicates}
    phrase: list[Token] = []
    for token in tokens[place : place + _PHRASE]:
        if token.word in _NOUN_OPENERS and not phrase:
            continue
        small = token.word in STOP_WORDS and token.word not in _LIMITING
        if small or token.start in verbs or token.is_number:
            break
        if phrase and text[phrase[-1].end : token.start] not in (" ", "-"):
            break
        phrase.append(token)
    return phrase
