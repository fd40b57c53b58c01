"""What an article states, sentence by sentence: the form in which the layers above read it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefreader.lexicon.naming import TITLES
from briefreader.lexicon.places import longest_match
from briefreader.lexicon.stopwords import STOP_WORDS
from briefreader.mentions.clauses import clauses_of
from briefreader.mentions.quantities import Quantity, quantities
from briefreader.mentions.speech.attributions import Attribution, attributions
from briefreader.mentions.speech.names import Name, fold, names
from briefreader.mentions.speech.quotations import Quotation, quotations
from briefreader.mentions.speech.tags import read_speech
from briefreader.mentions.times import When, times
from briefreader.mentions.tokens import Token, tokenize
from briefreader.mentions.verbs.predicates import Predicate, predicates
from briefreader.mentions.verbs.status import Hold, Status, statuses
from briefreader.model import MAX_PASSAGE, ArticleId, Passage, Span
from briefreader.reading.article import Article


@dataclass(frozen=True, slots=True)
class Subject:
    """A word or name that says what a statement is about.

    `key` is the same for every way of naming it: a word's stem, a person's surname, a place's key.
    `first` and `last` are the indices of its tokens.
    """

    key: str
    text: str
    start: int
    first: int
    last: int
    is_name: bool
    is_person: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, or a part of one that is too long to be a passage.

    `subjects` are in order, without function words and the words of attribution. `statuses` are the states that it
    tells as reached, `unreached` those that it expects or denies.
    """

    passage: Passage
    tokens: tuple[Token, ...]
    subjects: tuple[Subject, ...]
    clauses: tuple[Span, ...]
    attributions: tuple[Attribution, ...]
    predicates: tuple[Predicate, ...]
    statuses: tuple[Status, ...]
    quantities: tuple[Quantity, ...]
    times: tuple[When, ...]
    unreached: tuple[Status, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and what it states; `keys` are those of all that its statements are about.

    `capitalised` tells where each word with a capital stands, by its folded form.
    """

    article: Article
    statements: tuple[Statement, ...]
    quotations: tuple[Quotation, ...]
    keys: frozenset[str] = frozenset()
    capitalised: Mapping[str, Sequence[tuple[Statement, int]]] = field(default_factory=dict)

    @property
    def id(self) -> ArticleId:
        """The article's letter."""
        return self.article.id


MAX_READ: Final = 400_000
"""Characters of an article that are read into statements: a stated cap, ten times the longest report."""


def is_cut(article: Article) -> bool:
    """Return True for an article of which only the first `MAX_READ` characters are read."""
    return bool(article.sentences) and article.sentences[-1].end - article.sentences[0].start > MAX_READ


def read(article: Article) -> Reading:
    """Read an article's sentences into statements."""
    if not article.sentences:
        return Reading(article, (), ())
    start = article.sentences[0].start
    end = min(article.sentences[-1].end, start + MAX_READ)
    sentences = [Span(sentence.start, min(sentence.end, end)) for sentence in article.sentences if sentence.start < end]
    speech = read_speech(article.text, start, end)
    credited = attributions(article.text, sentences, speech=speech)
    named = names(article.text, sentences)
    statements = tuple(_statements(article, sentences, credited, named))
    keys = frozenset(subject.key for statement in statements for subject in statement.subjects)
    marks = quotations(article.text, start, end, speech=speech)
    return Reading(article, statements, marks, keys, _capitalised(statements))


def _capitalised(statements: Sequence[Statement]) -> Mapping[str, Sequence[tuple[Statement, int]]]:
    found: dict[str, list[tuple[Statement, int]]] = defaultdict(list)
    for statement in statements:
        for index, token in enumerate(statement.tokens):
            if token.capitalised:
                found[fold(token.text.removesuffix("'s").removesuffix("’s"))].append((statement, index))
    return dict(found)


def _statements(
    article: Article, sentences: Sequence[Span], credited: Sequence[Attribution], named: Sequence[Name]
) -> Iterator[Statement]:
    tag_starts = [attribution.tag.start for attribution in credited]
    name_starts = [name.span.start for name in named]
    told: set[str] = set()
    for sentence in sentences:
        for part in _short_enough(article.text, sentence):
            words = article.text[part.start : part.end]
            if words in told:  # a sentence that stands twice states nothing twice
                continue
            told.add(words)
            own = credited[bisect_left(tag_starts, part.start) : bisect_left(tag_starts, part.end)]
            inside = named[bisect_left(name_starts, part.start) : bisect_left(name_starts, part.end)]
            tokens = tokenize(article.text, part.start, part.end)
            subjects = tuple(_subjects(article.text, tokens, own, inside))
            if subjects:
                groups = predicates(article.text, part.start, part.end, tokens)
                verbs = [group.span.start for group in groups if not _in_tag(group.span.start, own)]
                content = [subject.start for subject in subjects]
                clauses = clauses_of(article.text, part, tokens, content, verbs)
                passage = article.passage(part.start, part.end)
                told_states = statuses(article.text, part.start, part.end, tokens, groups)
                yield Statement(
                    passage,
                    tokens,
                    subjects,
                    clauses,
                    tuple(own),
                    groups,
                    tuple(state for state in told_states if state.hold is Hold.REACHED),
                    quantities(article.text, part.start, part.end, tokens),
                    times(article.text, part.start, part.end, tokens),
                    tuple(state for state in told_states if state.hold is not Hold.REACHED),
                )


def _subjects(
    text: str, tokens: Sequence[Token], credited: Sequence[Attribution], named: Sequence[Name]
) -> Iterator[Subject]:
    words = [token.text for token in tokens]
    people = {name.span.start: name for name in named if name.kind == "person"}
    index = 0
    while index < len(tokens):
        token = tokens[index]
        after = index + 1
        if token.word in STOP_WORDS and token.text.islower():
            pass  # most words: no name begins with them, and they tell nothing
        elif credited and _in_tag(token.start, credited) and token.start not in people:
            pass
        elif name := people.get(token.start):
            while after < len(tokens) and tokens[after].start < name.span.end:
                after += 1
            yield Subject(name.key, name.text, token.start, index, after - 1, is_name=True, is_person=True)
        elif token.capitalised and (found := longest_match(words, index)):
            after = index + found[1]
            written = text[token.start : tokens[after - 1].end]
            yield Subject(found[0].key, written, token.start, index, after - 1, is_name=True)
        elif _tells(tokens, index) and not (people and _is_title(tokens, index, people)):
            is_name = token.capitalised and index > 0
            yield Subject(token.stem, token.text, token.start, index, index, is_name=is_name)
        index = after


def _in_tag(offset: int, credited: Sequence[Attribution]) -> bool:
    """Return True for words that only say who is credited."""
    return any(attribution.tag.start <= offset < attribution.tag.end for attribution in credited)


def _tells(tokens: Sequence[Token], index: int) -> bool:
    """Return True for a word of content: no function word, single letter, or what stands in "as long as"."""
    token = tokens[index]
    if len(token.text) == 1 or token.word in STOP_WORDS:
        return False
    return not (0 < index < len(tokens) - 1 and tokens[index - 1].word == "as" and tokens[index + 1].word == "as")


_TITLE_RUN: Final = 3


def _is_title(tokens: Sequence[Token], index: int, people: dict[int, Name]) -> bool:
    """Return True for a title before a person's name: it is part of the name, not of what is told."""
    for after in range(index, min(index + _TITLE_RUN, len(tokens))):
        if tokens[after].start in people:
            return True
        if tokens[after].word not in TITLES and tokens[after].word not in ("general", "prime", "vice"):
            return False
    return False


def _short_enough(text: str, sentence: Span) -> Iterator[Span]:
    """Yield the sentence in parts no longer than a passage may be, cut at a comma or space where there is one."""
    start = sentence.start
    while sentence.end - start > MAX_PASSAGE:
        limit = start + MAX_PASSAGE
        cut = max(text.rfind(mark, start + MAX_PASSAGE // 2, limit) for mark in ("; ", ", ", ": "))
        if cut < 0:
            cut = text.rfind(" ", start + 1, limit)
        stop = cut + 1 if cut > start else limit
        yield Span(start, stop)
        start = stop
        while start < sentence.end and text[start].isspace():
            start += 1
    if start < sentence.end:
        yield Span(start, sentence.end)
