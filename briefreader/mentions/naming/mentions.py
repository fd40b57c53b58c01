"""Names as a statement has them: people, places, organisations, each where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from briefreader.lexicon.naming import CALENDAR, GIVEN, OPENERS, ORGANISATION_WORDS, THINGS, TITLES
from briefreader.lexicon.places import Place, place_of
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.speech.names import fold
from briefreader.mentions.statements import Statement, Subject
from briefreader.mentions.tokens import Token

MentionKind = Literal["person", "organisation", "place", "people", "unknown"]
"""`people` are those of a place, or what is theirs: "Russian", "the Russians"."""

_JOINS: Final = frozenset(("of", "the", "for", "and", "de", "du", "la", "al", "bin", "van", "von"))
_OF: Final = frozenset(("of", "de", "du"))
_NOT_NAMES: Final = CALENDAR | frozenset("i mr mrs ms dr sir lord lady".split())
_MAX_WORDS: Final = 7
_GIVEN_WITHIN: Final = 3
_WORD_LENGTH: Final = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands; `first` and `last` are the indices of its tokens.

    `key` is the same for every mention of one bearer, as far as the name itself tells: a person's surname, a
    place's key, the folded words of any other name. `given` are a person's given names, folded, or "".
    """

    kind: MentionKind
    key: str
    given: str
    text: str
    start: int
    end: int
    first: int
    last: int
    place: Place | None = None

    @property
    def words(self) -> frozenset[str]:
        """The folded words of the name that tell it from others."""
        return frozenset(word for word in self.key.split() if len(word) >= _WORD_LENGTH and word not in _JOINS)


@dataclass(frozen=True, slots=True)
class Letters:
    """The words of statements by how they are written: in `small` letters, with `large` ones inside a sentence."""

    small: frozenset[str]
    large: frozenset[str]
    first: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        """All words, those that only open sentences too."""
        return self.small | self.large | self.first


def letters(statements: Iterable[Statement]) -> Letters:
    """Return the words of `statements`, by how they are written."""
    small: set[str] = set()
    large: set[str] = set()
    first: set[str] = set()
    for statement in statements:
        first.add(statement.tokens[0].word)
        for token in statement.tokens[1:]:
            (large if token.text[0].isupper() else small).add(token.word)
    return Letters(frozenset(small), frozenset(large), frozenset(first))


def mentions(statement: Statement, known: frozenset[str] = frozenset()) -> tuple[Mention, ...]:
    """Return the names in a statement, in order and disjoint.

    Args:
        statement: the sentence.
        known: words that are names although they open a sentence, as `letters` tells of its article.
    """
    return tuple(_mentions(statement, known))


def _mentions(statement: Statement, proven: frozenset[str]) -> Iterator[Mention]:
    tokens = statement.tokens
    known = {subject.first: subject for subject in statement.subjects if subject.is_name}
    index = 0
    while index < len(tokens):
        if not tokens[index].text[0].isupper():
            index += 1
            continue
        end = _run_end(statement, index, known)
        found = _mention(statement, index, end, known, proven)
        if found is not None:
            yield found
        index = max(end, index + 1)


def _run_end(statement: Statement, index: int, known: dict[int, Subject]) -> int:
    """Return where the capitalised run at `index` ends; a person's name is a run of its own."""
    tokens = statement.tokens
    subject = known.get(index)
    if subject is not None and subject.is_person:
        return subject.last + 1
    end = index + 1 if subject is None else subject.last + 1
    while end < len(tokens) and end - index < _MAX_WORDS and _adjoins(statement, end):
        if tokens[end].capitalised:
            ahead = known.get(end)
            if (ahead is not None and ahead.is_person) or tokens[end].word in _NOT_NAMES:
                break
            end = end + 1 if ahead is None else ahead.last + 1
        elif _joins(tokens, index, end) and _opens_name(statement, end + 1, known):
            end += 1
        elif _joins(tokens, index, end) and tokens[end + 1 : end + 2] and _opens_the_name(statement, end, known):
            end += 2
        else:
            break
    return end


def _joins(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Return True for "of" inside a name, and for "for" in that of a body: "Institute for War Studies"."""
    if tokens[index].word == "for":
        return any(token.word in ORGANISATION_WORDS for token in tokens[first:index])
    return tokens[index].word in _OF


def _opens_name(statement: Statement, index: int, known: dict[int, Subject]) -> bool:
    tokens = statement.tokens
    if index >= len(tokens) or not tokens[index].capitalised or not _adjoins(statement, index):
        return False
    ahead = known.get(index)
    return not (ahead is not None and ahead.is_person) and tokens[index].word not in _NOT_NAMES


def _opens_the_name(statement: Statement, index: int, known: dict[int, Subject]) -> bool:
    return statement.tokens[index + 1].word == "the" and _opens_name(statement, index + 2, known)


def _adjoins(statement: Statement, index: int) -> bool:
    """Return True where a space or hyphen alone parts the token from the one before."""
    before, here = statement.tokens[index - 1], statement.tokens[index]
    if here.start - before.end != 1 or before.text.endswith(("'s", "’s", "’", "'")):
        return False
    return statement.passage.text[before.end - statement.passage.start] in " -"


def _mention(
    statement: Statement, first: int, end: int, known: dict[int, Subject], proven: frozenset[str]
) -> Mention | None:
    tokens = statement.tokens
    subject = known.get(first)
    if subject is not None and subject.is_person:
        return _person(statement, subject)
    while first < end and _opens_only(tokens[first], first):
        first += 1
    before_person = end in known and known[end].is_person
    while end > first and (not tokens[end - 1].capitalised or (before_person and tokens[end - 1].word in TITLES)):
        end -= 1
    if first >= end:
        return None
    inside = tokens[first:end]
    if all(token.word in _NOT_NAMES or token.word in TITLES for token in inside):
        return None
    if first == 0 and end == 1 and 0 not in known and tokens[0].word not in proven:
        return _opening(statement, inside[0])
    text = _written(statement, first, end)
    start, stop = inside[0].start, inside[-1].end
    place = place_of(text)
    if place is None and (given := _given_at(inside)) is not None:
        return _by_given(statement, first + given, end)
    if place is not None:
        kind: MentionKind = "people" if place.is_demonym else "place"
        return Mention(kind, place.key, "", text, start, stop, first, end - 1, place)
    key = fold(" ".join(token.word for token in inside))
    return Mention(_kind(inside), key, "", text, start, stop, first, end - 1)


def _opens_only(token: Token, index: int) -> bool:
    """Return True for a word whose capital is due to its place: "Two Norwegian sailors"."""
    return token.text != "US" and (token.word in STOP_WORDS or (index == 0 and token.word in OPENERS))


def _given_at(inside: tuple[Token, ...]) -> int | None:
    """Return where a person's name begins after a word that is no part of it: "Farmer Allan Raite"."""
    words = [token.word for token in inside]
    if words[-1] in THINGS or words[0] in ("st", "saint", "san", "santa") or not _JOINS.isdisjoint(words):
        return None
    if any(word in ORGANISATION_WORDS for word in words):
        return None
    return next((at for at in range(min(len(words) - 1, _GIVEN_WITHIN)) if words[at] in GIVEN), None)


def _by_given(statement: Statement, first: int, end: int) -> Mention:
    tokens = statement.tokens
    words = [fold(token.word) for token in tokens[first:end]]
    text = _written(statement, first, end)
    return Mention(
        "person", words[-1], " ".join(words[:-1]), text, tokens[first].start, tokens[end - 1].end, first, end - 1
    )


def _opening(statement: Statement, token: Token) -> Mention | None:
    """Return the place that the first word names, or None: the capital of another word proves nothing there."""
    place = place_of(token.text)
    if place is None or place.is_also_word:
        return None
    kind: MentionKind = "people" if place.is_demonym else "place"
    return Mention(kind, place.key, "", _written(statement, 0, 1), token.start, token.end, 0, 0, place)


def _person(statement: Statement, subject: Subject) -> Mention:
    words = [fold(token.word) for token in statement.tokens[subject.first : subject.last + 1]]
    surname = subject.key.split()[-1]
    given = " ".join(words[:-1]) if len(words) > 1 else ""
    text = _written(statement, subject.first, subject.last + 1)
    end = statement.tokens[subject.last].end
    key = words[-1] if given else surname
    return Mention("person", key, given, text, subject.start, end, subject.first, subject.last)


def _kind(inside: tuple[Token, ...]) -> MentionKind:
    words = [token.word for token in inside]
    if any(word in ORGANISATION_WORDS for word in words):
        return "organisation"
    text = inside[0].text
    if len(inside) == 1 and len(text) > 1 and text.isupper():
        return "organisation"
    return "unknown"


def _written(statement: Statement, first: int, end: int) -> str:
    start = statement.tokens[first].start - statement.passage.start
    text = statement.passage.text[start : statement.tokens[end - 1].end - statement.passage.start]
    return text.removesuffix("’s").removesuffix("'s")
