"""Of whom a clause tells: its subject, or whoever "he", "she" or "they" stands for, in the sentences before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefreader.findings.compared import Compared
from briefreader.findings.polarity.arguments import past_relative
from briefreader.lexicon.people import SORTS
from briefreader.lexicon.synonyms import base_form, fold
from briefreader.mentions.statements import Statement, Subject
from briefreader.mentions.tokens import Token, stem
from briefreader.model import Span

BACK: Final = 2
"""Sentences before a pronoun in which whoever it stands for is named."""
MAIN: Final = 2
"""Times that a person is named from which an article may be about that person."""
_SINGLE: Final = frozenset("he she".split())
_SPEAKING: Final = frozenset("i we".split())
_PRONOUNS: Final = _SINGLE | _SPEAKING | {"they"}
_CROWDS: Final = frozenset(
    map(
        stem,
        "people passenger crowd everyone everybody resident witness fan spectator traveller villager protester "
        "demonstrator worker guest customer shopper visitor supporter civilian citizen local neighbour student pupil "
        "other folk family".split(),
    )
)
"""Stems of nouns by which a text calls all those who were there."""
_ROLES: Final = frozenset(
    """
    man woman boy girl teenager teen youth suspect driver officer pilot captain gunman attacker assailant robber thief
    victim defendant accused prisoner inmate soldier hostage patient president minister mayor coach player striker
    defender goalkeeper actor singer director chairman chairwoman farmer fisherman climber sailor skipper motorist
    cyclist pedestrian pensioner student pupil child son daughter father mother husband wife doctor nurse teacher
    policeman policewoman guard watchman burglar hijacker bomber kidnapper fugitive runner swimmer rider guide owner
    """.split()
)
"""Nouns for one person."""


_TELLING_APART: Final = frozenset("first second third fourth other another others former latter two three".split())


@dataclass(frozen=True, slots=True)
class Who:
    """Those of whom something is told: stems of the nouns, keys of the names, and whether they are a crowd or one.

    `perhaps` are names that a noun or pronoun may stand for; `which` are words that tell them from others of their
    sort ("the second driver").
    """

    nouns: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()
    crowd: bool = False
    single: bool = False
    which: frozenset[str] = frozenset()

    @property
    def known(self) -> bool:
        """True where anything is known of them."""
        return bool(self.nouns or self.names or self.perhaps or self.crowd)


@dataclass(frozen=True, slots=True)
class People:
    """An article's statements, and whom it is about: who is named most in all the articles, where it names them."""

    statements: Sequence[Statement]
    main: frozenset[str]


def people_meant(compared: Compared, number: int) -> People:
    """Return an article's statements with the key of its main person, if the articles have one."""
    own = {_surname(told) for each in compared.readings[number].statements for told in each.subjects if told.is_name}
    counts = sum((_named(compared.readings[each].statements) for each in compared.numbers), Counter[str]())
    best = counts.most_common(2)
    clear = best and best[0][1] >= MAIN and (len(best) == 1 or best[1][1] < best[0][1]) and best[0][0] in own
    return People(compared.readings[number].statements, frozenset((best[0][0],) if clear else ()))


def _named(statements: Sequence[Statement]) -> Counter[str]:
    return Counter(_surname(subject) for told in statements for subject in told.subjects if subject.is_person)


def _surname(subject: Subject) -> str:
    """Return the last word of a name's key: one article has the given name too, the other may not."""
    return subject.key.split()[-1]


def who(statements: Sequence[Statement], at: int, span: Span, main: frozenset[str]) -> Who:
    """Return of whom statement `at` tells what stands at `span`, as far as that can be made out."""
    statement = statements[at]
    tags = [credit.tag for credit in statement.attributions]
    verbs = [
        told
        for told in statement.predicates
        if (told.form == "finite" or told.verb.overlaps(span)) and not any(tag.overlaps(told.verb) for tag in tags)
    ]
    place = next((n for n in reversed(range(len(verbs))) if verbs[n].span.start < span.end), -1)
    while place >= 0:
        start, end = verbs[place - 1].span.end if place else statement.passage.start, verbs[place].span.start
        if (relative := past_relative(statement, verbs[place])) is not None:
            start, end = relative.start, relative.end
        said = max((tag.end for tag in tags if start <= tag.start and tag.end <= end), default=start)
        start = said if said < end else start
        before = [token for token in statement.tokens if start <= token.start < end]
        relative_at = next((token.start for token in before[1:-1] if token.word in _RELATIVES), end)
        if relative_at < end and not past_pronoun(before):
            end, before = relative_at, [token for token in before if token.start < relative_at]
        told = next((token.word for token in reversed(before[-_ADVERBS:]) if token.word in _PRONOUNS), "")
        if told in _SPEAKING:
            return _speaker(statement)
        if told:
            return _meant(statements, at, Span(statement.passage.start, before[-1].start), told, main)
        found = _of(_between(statement.subjects, start, end), before, main)
        if found.known:
            return found
        place -= 1  # "turned on them and pointed a gun": the subject of the verb before
    return Who()


def past_pronoun(before: Sequence[Token]) -> bool:
    """Return True where the last words before a verb are a pronoun: its subject, whatever clause stands before."""
    return any(token.word in _PRONOUNS for token in before[-_ADVERBS:])


_RELATIVES: Final = frozenset(("who", "which"))


def _between(subjects: Sequence[Subject], start: int, end: int) -> list[Subject]:
    return [subject for subject in subjects if start <= subject.start < end and not subject.key[0].isdigit()]


_ADVERBS: Final = 2
"""Words before a verb among which its pronoun stands: "he suddenly turned"."""


def _of(subjects: Sequence[Subject], tokens: Sequence[Token], main: frozenset[str]) -> Who:
    names = frozenset(_surname(subject) for subject in subjects if subject.is_person)
    words = [token for token in tokens if token.word in _ROLES or token.stem in _CROWDS or token.word in SORTS]
    nouns = frozenset(fold(base_form(token.stem)) for token in words)
    crowd = any(token.stem in _CROWDS and token.word not in _ROLES for token in words)
    single = bool(names) or any(token.word in _ROLES for token in words)
    things = frozenset(fold(subject.key) for subject in subjects if not subject.is_name)
    which = frozenset(token.word for token in tokens if token.word in _TELLING_APART)
    return Who(
        nouns or things, names, main if single and not names and not which else frozenset(), crowd, single, which
    )


def _speaker(statement: Statement) -> Who:
    for credit in statement.attributions:
        if credit.source:
            return Who(names=frozenset((credit.source.split()[-1].lower(),)), single=True)
    return Who()


def _meant(statements: Sequence[Statement], at: int, own: Span, pronoun: str, main: frozenset[str]) -> Who:
    """Return the last person, or people, named before a pronoun: in its sentence, then in those before."""
    for subjects, tokens in _earlier(statements, at, own):
        if pronoun in _SINGLE:
            people = [_surname(subject) for subject in subjects if subject.is_person]
            roles = [token for token in tokens if token.word in _ROLES]
            if people or roles:
                nouns = frozenset(fold(base_form(token.stem)) for token in roles[-1:])
                return Who(nouns, perhaps=frozenset(people[-1:]) | main, single=True)
        else:
            words = [token for token in tokens if token.stem in _CROWDS]
            if words:
                return Who(frozenset(fold(base_form(words[-1].stem)) for _ in words), crowd=True)
    if pronoun not in _SINGLE:
        return Who()
    roles = [token for token in statements[at].tokens if token.word in _ROLES]
    return Who(frozenset(fold(base_form(token.stem)) for token in roles[:1]), perhaps=main, single=True)


def _earlier(
    statements: Sequence[Statement], at: int, own: Span
) -> Iterator[tuple[Sequence[Subject], Sequence[Token]]]:
    statement = statements[at]
    yield (
        [subject for subject in statement.subjects if subject.start < own.end],
        [token for token in statement.tokens if token.start < own.end],
    )
    for before in range(at - 1, max(-1, at - 1 - BACK), -1):
        yield statements[before].subjects, statements[before].tokens


def alike(one: Who, other: Who) -> bool:
    """Return True where two tell of the same: a name in common, the same noun, or everybody there in both."""
    if not one.known or not other.known or one.which != other.which:
        return False
    if one.names and other.names:
        return not one.names.isdisjoint(other.names)
    if one.crowd and other.crowd:
        return True
    if one.crowd != other.crowd:
        return False
    if not (one.names | one.perhaps).isdisjoint(other.names | other.perhaps):
        return True
    return not one.nouns.isdisjoint(other.nouns)
