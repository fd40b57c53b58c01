"""Parts and totals inside one article: seven dead who were three children and five adults."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isinf
from typing import Final

from briefreader.findings.speech.wordings import DIGITS
from briefreader.mentions.quantities import Quantity
from briefreader.mentions.quantities.states import PEOPLE_STATES, STATE_OF
from briefreader.mentions.statements import Reading, Statement
from briefreader.mentions.tokens import Token, stem
from briefreader.model import Passage

BACK: Final = 3
"""Statements before the parts in which their total is looked for."""
EXACT: Final = frozenset(("were", "are"))
SOME: Final = frozenset(("include", "included", "including"))
"""Verbs between the whole and its parts: all of it, or some."""
GROUPS: Final = frozenset(
    stem(word)
    for word in "dead killed injured wounded victims hurt missing arrested detained survivors passengers suspects "
    "hostages casualties men women people".split()
)
LEAST_PARTS: Final = 2
NOT_COUNTED: Final = frozenset("and or years year months days per percent million billion thousand to".split())
"""Words after a number with which it is no part: an age, a share, a range."""
LONGEST: Final = 6
"""Digits of a part at most."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Numbers that a statement adds up to a whole, and whether they are all of it."""

    passage: Passage
    whole: str
    numbers: tuple[int, ...]
    exhaustive: bool

    @property
    def total(self) -> int:
        """What the parts come to."""
        return sum(self.numbers)


@dataclass(frozen=True, slots=True)
class Sum:
    """A total that the article's own parts refute."""

    total: Passage
    parts: Parts
    value: float


def false_sums(reading: Reading) -> Iterator[Sum]:
    """Yield the totals whose parts, as the article lists them shortly after, come to another number."""
    for index, statement in enumerate(reading.statements):
        for parts in _parts(reading, statement):
            before = reading.statements[max(0, index - BACK) : index + 1]
            found = _total(before, parts)
            if found and _refuted(found, parts):
                total = reading.article.passage(found.span.start, found.span.end)
                yield Sum(total, parts, found.low if isinf(found.high) else found.high)


def _refuted(total: Quantity, parts: Parts) -> bool:
    most = total.low if isinf(total.high) else total.high
    if parts.exhaustive and not total.bound:
        return parts.total != most
    return parts.total > most


def _parts(reading: Reading, statement: Statement) -> Iterator[Parts]:
    """Yield the lists of parts in a statement: "the dead were three children and five adults", "five of the dead were
    found in X, three in Y and two in Z".
    """
    tokens = statement.tokens
    for at, token in enumerate(tokens):
        if token.stem not in GROUPS or not at:
            continue
        following = tokens[at + 1].word if at + 1 < len(tokens) else ""
        opens = tokens[at - 1].word == "the"
        if opens and at > 1 and tokens[at - 2].word == "of" and number_at(tokens, at - 3):
            numbers, end = _listed(reading.article.text, tokens, at - 3)
            start, exhaustive = tokens[at - 3].start, False
        elif opens and following in EXACT | SOME:
            numbers, end = _listed(reading.article.text, tokens, at + 2)
            start = tokens[at - 1].start
            exhaustive = following in EXACT
        else:
            continue
        if len(numbers) >= LEAST_PARTS:
            yield Parts(reading.article.passage(start, end), token.stem, numbers, exhaustive)
            return


def number_at(tokens: Sequence[Token], at: int) -> int:
    """Return the whole number that the token at `at` writes, 0 for none."""
    word = tokens[at].word.replace(",", "") if 0 <= at < len(tokens) else ""
    digits = DIGITS.get(word, word)
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= LONGEST else 0


def _listed(text: str, tokens: Sequence[Token], first: int) -> tuple[tuple[int, ...], int]:
    """Return the numbers of a list joined by commas and "and", and where its last item begins to end."""
    numbers: list[int] = []
    end = tokens[first - 1].end
    for at in range(first, len(tokens)):
        number = number_at(tokens, at)
        before = text[tokens[at - 1].end : tokens[at].start] if at else ""
        joins = at == first or "," in before or tokens[at - 1].word == "and"
        if number and joins and _counts(text, tokens, at):
            numbers.append(number)
            end = tokens[min(at + 1, len(tokens) - 1)].end
        elif any(mark in before for mark in ".;:–—("):
            break
    return tuple(numbers), end


def _counts(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Return True for a number with its noun, or with the place it is of ("three in San Pedro"); ages stand alone."""
    if at + 1 >= len(tokens) or text[tokens[at].end : tokens[at + 1].start] != " ":
        return False
    return tokens[at + 1].word not in NOT_COUNTED


def _total(before: Sequence[Statement], parts: Parts) -> Quantity | None:
    """Return the nearest figure that counts the whole before its parts."""
    state = next((STATE_OF[word] for word in STATE_OF if stem(word) == parts.whole), "")
    for statement in reversed(before):
        for quantity in reversed(statement.quantities):
            if quantity.span.start >= parts.passage.start or quantity.unit != "count":
                continue
            same_state = state in PEOPLE_STATES and quantity.state == state
            if same_state or (not state and quantity.thing == parts.whole):
                return quantity
    return None
