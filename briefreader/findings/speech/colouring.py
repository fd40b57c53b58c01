"""Words of colour in an article's own narration: which, for what thing, and where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from briefreader.lexicon.colour import Colour, Shade, colours
from briefreader.lexicon.synonyms import base_form
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.tokens import Token, stem
from briefreader.model import Span

CHARGED: Final = frozenset(
    "charge charged charges accuse accused accuses suspicion suspected guilty convicted convict conviction deny "
    "denies denied count counts alleged alleging allegation allegations attempted cleared acquitted plead pleaded "
    "article act".split()
)
"""Words before the legal name of an offence: whoever is charged with murder is not said to have murdered."""
CHARGES: Final = frozenset(
    "charge charges trial trials case cases inquiry investigation conviction suspect suspects squad law laws act "
    "police brigade service engine office unit team detective detectives prosecutor defendant".split()
)
"""Words after it: a murder trial, the riot police, a fraud inquiry."""
REACH: Final = 5
"""Words before an offence within which a charge is looked for."""
COUPS: Final = frozenset("coup coups putsch".split())
"""What is attempted, and no legal name: "an attempted coup"."""
ARTICLES: Final = frozenset("a an the his her its their".split())
SHOUTED: Final = 0.6
"""Share of capitals from which a statement is a headline and its capitals make no names."""


@dataclass(frozen=True, slots=True)
class Use:
    """A word of colour where it stands in a statement: the indices of its first and last token."""

    shade: Shade
    span: Span
    first: int
    last: int


@cache
def _by_first_word() -> Mapping[tuple[str, bool], Sequence[Shade]]:
    """Return the shades by the lemma of their first word, and whether it is a verb's; the longest phrase first."""
    found: dict[tuple[str, bool], list[Shade]] = defaultdict(list)
    for shade in colours().shades:
        found[shade.words[0], shade.verb].append(shade)
    for entries in found.values():
        entries.sort(key=lambda shade: -len(shade.words))
    return found


def uses(statement: Statement, quoted: Sequence[Span]) -> Iterator[Use]:
    """Yield the words of colour that the article itself uses in a statement: not in quotation marks, names, charges."""
    table = _by_first_word()
    tokens = statement.tokens
    lemmas = {group.verb.start: group.lemma for group in statement.predicates}
    headline = _is_headline(tokens)
    for index, token in enumerate(tokens):
        lemma = lemmas.get(token.start)
        if token.word.endswith("ed") and (lemma is None or (lemma, True) not in table):
            lemma = _unread_verb(table, tokens, index) or lemma
        entries = table.get((lemma, True)) if lemma else _of_noun(table, token.word)
        if not entries or any(mark.start <= token.start < mark.end for mark in quoted):
            continue
        if (token.capitalised and index and not headline) or _is_charge(tokens, index):
            continue
        taken: set[int] = set()
        for shade in entries:
            last = index + len(shade.words) - 1
            if shade.thing not in taken and _stands_at(shade, tokens, index):
                taken.add(shade.thing)
                yield Use(shade, Span(token.start, tokens[last].end), index, last)


def _unread_verb(table: Mapping[tuple[str, bool], Sequence[Shade]], tokens: Sequence[Token], index: int) -> str:
    """Return the verb of a past form before an article that the parse made something else: "savaged the …"."""
    word = tokens[index].word
    if not index or index + 1 == len(tokens) or tokens[index + 1].word not in ARTICLES:
        return ""
    return next((each for each in (word[:-1], word[:-2], word[:-3]) if (each, True) in table), "")


def _of_noun(table: Mapping[tuple[str, bool], Sequence[Shade]], word: str) -> Sequence[Shade]:
    """Return the shades that begin with a noun or adjective, given in the singular or the plural."""
    found = table.get((word, False))
    if found is None and word.endswith("s"):
        singular = (table.get((each, False)) for each in (word[:-1], word[:-2], word[:-3] + "y"))
        found = next(filter(None, singular), None)
    return found or ()


def _stands_at(shade: Shade, tokens: Sequence[Token], index: int) -> bool:
    """Return True where the words of a phrase follow each other; its first one is known to stand at `index`."""
    if index + len(shade.words) > len(tokens):
        return False
    return all(
        tokens[index + place].word.startswith(word) and len(tokens[index + place].word) <= len(word) + 2
        for place, word in enumerate(shade.words)
        if place
    )


def _is_headline(tokens: Sequence[Token]) -> bool:
    return sum(1 for token in tokens if token.capitalised) >= SHOUTED * len(tokens)


def _is_charge(tokens: Sequence[Token], index: int) -> bool:
    if index + 1 < len(tokens) and tokens[index + 1].word in CHARGES:
        return True
    before = [token.word for token in tokens[max(0, index - REACH) : index] if token.word in CHARGED]
    return bool(before) and not (before == ["attempted"] and tokens[index].word in COUPS)


@dataclass(frozen=True, slots=True)
class Palette:
    """The words of colour of one article: by statement, by thing with their statement, and all that it narrates.

    `marked` are the things of which a noun has more than a shade: a loaded one, or one of a line that weighs.
    """

    told: Mapping[int, Sequence[Use]]
    things: Mapping[int, Sequence[tuple[int, Use]]]
    marked: frozenset[int]
    of_colour: Mapping[tuple[int, Colour], frozenset[tuple[str, ...]]]
    stems: frozenset[str]

    def has(self, shade: Shade) -> bool:
        """Return True where the narration has the word, as whatever part of speech."""
        return all(base in self.stems for base in _bases(shade.words))

    def words(self, shade: Shade) -> frozenset[tuple[str, ...]]:
        """Return the words of that shade's colour that the narration has for its thing."""
        return self.of_colour.get((shade.thing, shade.colour), frozenset())


@cache
def _bases(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(base_form(stem(word)) for word in words)


def _is_marked(shade: Shade) -> bool:
    return not shade.verb and (shade.weighs or shade.colour is Colour.LOADED)


def palette(reading: Reading) -> Palette:
    """Return an article's words of colour, what stands between quotation marks aside."""
    starts = [quotation.span.start for quotation in reading.quotations]
    told: dict[int, Sequence[Use]] = {}
    things: dict[int, list[tuple[int, Use]]] = defaultdict(list)
    stems: set[str] = set()
    for number, statement in enumerate(reading.statements):
        first = max(0, bisect_right(starts, statement.passage.start) - 1)
        quoted = [mark.span for mark in reading.quotations[first : bisect_left(starts, statement.passage.end)]]
        if found := tuple(uses(statement, quoted)):
            told[number] = found
            for use in found:
                things[use.shade.thing].append((number, use))
        stems.update(
            token.stem
            for token in statement.tokens
            if not quoted or not any(mark.start <= token.start < mark.end for mark in quoted)
        )
    marked = frozenset(thing for thing, found in things.items() if any(_is_marked(use.shade) for _, use in found))
    of_colour: dict[tuple[int, Colour], set[tuple[str, ...]]] = defaultdict(set)
    for each in told.values():
        for use in each:
            of_colour[use.shade.thing, use.shade.colour].add(use.shade.words)
    frozen = {key: frozenset(words) for key, words in of_colour.items()}
    return Palette(told, things, marked, frozen, frozenset(map(base_form, stems)))
