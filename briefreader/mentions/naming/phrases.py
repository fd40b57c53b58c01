"""Noun phrases on either side of a verb group: what its grammatical subject and object are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.lexicon import function_words as lexicon
from briefreader.lexicon.naming import CALENDAR
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.naming.mentions import Mention
from briefreader.mentions.statements import Statement
from briefreader.mentions.tokens import Token
from briefreader.mentions.verbs.predicates import Predicate

PREPOSITIONS: Final = frozenset(
    (*lexicon.PREPOSITIONS.split(), "to", "after", "before", "until", "since", "than", "as")
)
SUBORDINATORS: Final = frozenset(
    "that if because when while whether although though unless whereas where why how once since until till after "
    "before as than so".split()
)
PRONOUNS: Final = frozenset(
    "i he she we they it you him her them us me himself herself themselves itself who which that this these those "
    "there one everyone someone".split()
)
RELATIVES: Final = frozenset(("who", "which", "that"))
ARTICLES: Final = frozenset(lexicon.DETERMINERS.split())
ADVERBS: Final = frozenset(lexicon.ADVERBS.split()) | {"reportedly", "allegedly", "only"}
_NOT_ADVERBS: Final = frozenset(lexicon.NOT_ADVERBS.split())
COORDINATORS: Final = frozenset("and or but nor then".split())
_STOPS: Final = frozenset(';:—–()|\n"“”')
_NO_AGENTS: Final = CALENDAR | frozenset(
    "then now midnight noon half road air sea car bus train plane mistake accident default law today tomorrow chance "
    "surprise night day end".split()
)
LONGEST: Final = 12
"""Words that a phrase has at most."""
FURTHEST: Final = 30
"""Words before a verb among which its subject is sought."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: `first` and `last` (half-open) are places among the statement's tokens.

    `head` is its noun in lower case, `core` the place after that. `joined` tells that it names several, `names`
    whom, `origin` whose or what country's they are ("French climbers"), `counts` how many as written,
    `modifiers` the stems of the words before the noun.
    """

    first: int
    last: int
    core: int
    head: str
    stem: str
    joined: bool
    names: tuple[Mention, ...]
    origin: Mention | None
    counts: frozenset[str]
    modifiers: frozenset[str]
    definite: bool

    @property
    def name(self) -> Mention | None:
        """Who or what the phrase names, where it is a name and the phrase names just one."""
        return self.names[0] if self.names and not self.joined else None


@dataclass(frozen=True, slots=True)
class Clauses:
    """A statement laid out for the search: its names, and which token each verb group begins and ends with."""

    statement: Statement
    names: Sequence[Mention]
    groups: Sequence[tuple[int, int]]

    def gap(self, index: int) -> str:
        """Return what stands between a token and the one before it."""
        tokens, passage = self.statement.tokens, self.statement.passage
        return passage.text[tokens[index - 1].end - passage.start : tokens[index].start - passage.start]


def laid_out(statement: Statement, names: Sequence[Mention]) -> Clauses:
    """Lay a statement out for the search."""
    at = {token.start: index for index, token in enumerate(statement.tokens)}
    ends = {token.end: index for index, token in enumerate(statement.tokens)}
    groups = [(_place(at, group.span.start), _place(ends, group.span.end)) for group in statement.predicates]
    return Clauses(statement, names, groups)


def _place(of: dict[int, int], offset: int) -> int:
    found = of.get(offset)
    return found if found is not None else -1


def subject_of(clauses: Clauses, number: int) -> Phrase | None:
    """Return the grammatical subject of the verb group at `number`, or None where it is not found.

    A second verb has the subject of the first: "Hale stole a car and drove off".
    """
    for _ in range(len(clauses.groups)):
        first = clauses.groups[number][0]
        group = clauses.statement.predicates[number]
        if first <= 0:
            return None
        if group.form == "reduced":
            return _ending_at(clauses, first, _lower(clauses, number, first))
        before = _skipped(clauses, first)
        if before <= 0:
            return None
        word = clauses.statement.tokens[before - 1].word
        if word in RELATIVES and "," not in clauses.gap(before) if before < len(clauses.statement.tokens) else False:
            return _ending_at(clauses, before - 1, _lower(clauses, number, before - 1))
        low = _lower(clauses, number, before)
        found = None if word in COORDINATORS else _before_verb(clauses, low, before)
        if found is not None or number == 0 or not _goes_on(clauses, low, before):
            return found
        number -= 1
    return None


def _goes_on(clauses: Clauses, low: int, before: int) -> bool:
    """Return True where nothing but a conjunction, or a phrase with a preposition, stands after the last verb."""
    words = [token.word for token in clauses.statement.tokens[low:before]]
    return not any(word in SUBORDINATORS - PREPOSITIONS or word in PRONOUNS for word in words)


def _skipped(clauses: Clauses, first: int) -> int:
    """Return the place after the last word before a verb group that is no adverb."""
    tokens = clauses.statement.tokens
    place = first
    while place > 0 and first - place < LONGEST and _is_adverb(tokens[place - 1]):
        place -= 1
    return place


def _is_adverb(token: Token) -> bool:
    return not token.capitalised and (
        token.word in ADVERBS or (token.word.endswith("ly") and token.word not in _NOT_ADVERBS)
    )


def _lower(clauses: Clauses, number: int, before: int) -> int:
    """Return the place from which a subject is sought: after the last verb group, conjunction or full parting."""
    low = max(0, before - FURTHEST)
    aside = before < len(clauses.statement.tokens) and before > 0 and "," in clauses.gap(before)
    for other in range(number - 1, -1, -1):
        if aside and _is_relative(clauses, other):
            continue
        if clauses.statement.predicates[other].form != "reduced" and clauses.groups[other][1] >= 0:
            low = max(low, clauses.groups[other][1] + 1)
            break
    tokens = clauses.statement.tokens
    for index in range(before - 1, max(low, 1) - 1, -1):
        if aside and tokens[index].word == "that":
            continue
        if tokens[index].word in SUBORDINATORS and tokens[index].word not in ("as", "than") and index < before - 1:
            return index + 1
        if not _STOPS.isdisjoint(clauses.gap(index)):
            return index
    return low


def _is_relative(clauses: Clauses, number: int) -> bool:
    """Return True for a verb group in an aside on a noun: "the Dane, an engineer who mends cables, was …"."""
    first = clauses.groups[number][0]
    return first > 0 and clauses.statement.tokens[first - 1].word in RELATIVES


def _before_verb(clauses: Clauses, low: int, before: int) -> Phrase | None:
    """Return the noun phrase that opens `low` to `before`, past what only says when or where."""
    tokens = clauses.statement.tokens
    start = low
    while start < before:
        end = next((at for at in range(start + 1, before) if "," in clauses.gap(at)), before)
        at = start
        while at < end and (tokens[at].word in COORDINATORS or _is_adverb(tokens[at])):
            at += 1
        if at < end and tokens[at].word not in PREPOSITIONS and not tokens[at].is_number:
            return _phrase(clauses, at, before)
        if at < end and tokens[at].is_number and (end == before or not tokens[end].word.isdigit()):
            return _phrase(clauses, at, before)
        start = end
    return None


def _ending_at(clauses: Clauses, end: int, low: int) -> Phrase | None:
    """Return the noun phrase that ends before `end`."""
    tokens = clauses.statement.tokens
    start = end
    while start > low and end - start < LONGEST:
        token = tokens[start - 1]
        if token.word in PREPOSITIONS or token.word in COORDINATORS or token.word in SUBORDINATORS:
            break
        start -= 1
        if token.word in ARTICLES or (start > 0 and "," in clauses.gap(start) and start < end - 1):
            break
    return _phrase(clauses, start, end) if start < end else None


def _phrase(clauses: Clauses, first: int, last: int) -> Phrase | None:
    """Return the phrase from `first` on: its head stands before the first preposition or comma."""
    tokens = clauses.statement.tokens
    core = first
    for core in range(first, min(last, first + LONGEST)):
        if core > first and (
            tokens[core].word in PREPOSITIONS
            or tokens[core].word in RELATIVES
            or "," in clauses.gap(core)
            or not _STOPS.isdisjoint(clauses.gap(core))
        ):
            break
    else:
        core = min(last, first + LONGEST)
    core = _after_noun(tokens, first, core)
    head = tokens[core - 1]
    names = tuple(name for name in clauses.names if first <= name.first < last)
    own = tuple(name for name in names if name.first < core and name.last >= core - 1)
    apposed = () if own else tuple(name for name in names if _may_be_person(name) and _apposed(clauses, name, core))
    inside = tokens[first:core]
    return Phrase(
        first=first,
        last=last,
        core=core,
        head=head.word,
        stem=head.stem,
        joined=any(token.word in _JOINING for token in inside) or _is_list(clauses, core, last),
        names=own or apposed,
        origin=next((name for name in names if name.last < core - 1 and name.place is not None), None),
        counts=frozenset(token.word for token in inside[:-1] if token.is_number or token.word in _QUANTIFIERS),
        modifiers=frozenset(
            token.stem for token in inside[:-1] if token.word not in STOP_WORDS and token.word not in ARTICLES
        ),
        definite=tokens[first].word in _DEFINITE,
    )


def _after_noun(tokens: Sequence[Token], first: int, core: int) -> int:
    """Return the place after the phrase's noun, without the score or the adverb that trails it."""
    for at in range(first + 1, core):
        if (
            tokens[at].is_number and tokens[at - 1].capitalised and tokens[at - 1].word not in ARTICLES
        ):  # "beat United 2-1"
            core = at
            break
    while core > first + 1 and (_is_adverb(tokens[core - 1]) or tokens[core - 1].word in _TRAILING):
        core -= 1
    return core


_TRAILING: Final = CALENDAR | frozenset("deep high low home last this next tonight dead".split())
_PARTICLES: Final = frozenset("up over down off out away dead".split())
_JOINING: Final = frozenset(("and", "or", "both"))
_DEFINITE: Final = frozenset("the his her its their".split())
_QUANTIFIERS: Final = frozenset(lexicon.QUANTIFIERS.split())


def _may_be_person(name: Mention) -> bool:
    return name.kind == "person" or (name.kind == "unknown" and name.first < name.last)


def _apposed(clauses: Clauses, name: Mention, core: int) -> bool:
    """Return True for a name that a comma parts from what it names: "the mayor of Kirkholm, Ann Hale,"."""
    return name.first >= core and clauses.gap(name.first).strip() == ","


def _is_list(clauses: Clauses, core: int, last: int) -> bool:
    tokens = clauses.statement.tokens
    return any(
        tokens[at].word == "and" and ("," not in clauses.gap(at)) and at + 1 < last for at in range(core, last)
    ) and any("," in clauses.gap(at) for at in range(core, last))


def object_of(clauses: Clauses, number: int) -> Phrase | None:
    """Return what stands after the verb group at `number` without a preposition."""
    last = clauses.groups[number][1]
    if last < 0:
        return None
    start = last + 1
    tokens = clauses.statement.tokens
    while start < len(tokens) and (_is_adverb(tokens[start]) or tokens[start].word in _PARTICLES):
        start += 1
    if start >= len(tokens) or tokens[start].word in PREPOSITIONS or tokens[start].word in SUBORDINATORS:
        return None
    return _after(clauses, start) if "," not in clauses.gap(start) else None


def _after(clauses: Clauses, start: int) -> Phrase | None:
    """Return the noun phrase that begins at `start`."""
    tokens = clauses.statement.tokens
    if start >= len(tokens) or not _STOPS.isdisjoint(clauses.gap(start) if start else ""):
        return None
    begins = {group[0] for group in clauses.groups}
    end = start
    while end < min(len(tokens), start + LONGEST) and end not in begins:
        if end > start and (
            tokens[end].word in SUBORDINATORS
            or tokens[end].word in RELATIVES
            or not _STOPS.isdisjoint(clauses.gap(end))
        ):
            break
        end += 1
    while end > start and tokens[end - 1].word in COORDINATORS:
        end -= 1
    return _phrase(clauses, start, end) if end > start else None


def with_preposition(clauses: Clauses, number: int, word: str) -> Phrase | None:
    """Return the phrase with the preposition `word` after the verb group at `number`, in its clause."""
    tokens = clauses.statement.tokens
    last = clauses.groups[number][1]
    if last < 0:
        return None
    begins = {group[0] for group in clauses.groups}
    for at in range(last + 1, min(len(tokens) - 1, last + LONGEST)):
        if at in begins or tokens[at].word in SUBORDINATORS - PREPOSITIONS:
            return None
        if tokens[at].word == word and not tokens[at + 1].is_number:
            return _after(clauses, at + 1)
    return None


def agent_of(clauses: Clauses, number: int) -> Phrase | None:
    """Return who a passive verb group says it was done by."""
    found = with_preposition(clauses, number, "by")
    return None if found is None or found.head in _NO_AGENTS or not _is_noun(clauses, found) else found


def _is_noun(clauses: Clauses, phrase: Phrase) -> bool:
    return not clauses.statement.tokens[phrase.first].word.endswith("ing") or phrase.core - phrase.first > 1


def is_main(predicate: Predicate) -> bool:
    """Return True for a verb group that tells of a deed done or to be done: finite, or a passive participle."""
    return predicate.form in ("finite", "reduced", "ing") or predicate.stage.value == "planned"
