"""The values of a briefing: what every layer above speaks in.

All are frozen. A place in an article is always a half-open pair of code-point offsets into that
article's own unchanged text, so `article.text[start:end]` is the quotation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

ArticleId = str
FactId = str
DiscrepancyId = str
TopicId = str

MAX_PASSAGE: Final = 400
"""A passage is a clause or a sentence and never longer than this many characters."""

MAX_EVIDENCE: Final = 600
"""A finding never cites more than this many characters of one article."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one text: code-point offsets, half-open."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Return True where the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Return True where `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Words of one article, by their place in its unchanged text."""

    article: ArticleId
    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """The passage's place without its article."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True, order=True)
class Dropped:
    """A stretch of an article that is no story: why it is left out is said in `reason`."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground for a link: a word or mention that both passages have, and what it adds to the score.

    `a` and `b` are the words as each passage spells them; `points` is on the score's scale of 0 to 100.
    """

    a: str
    b: str
    points: float


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages of different articles that may report one fact.

    `score` runs from 0 to 100. `fact` is None where the link is too weak to be shown. `by_hand` is True of a link that
    the analyst made: it has no grounds.
    """

    a: Passage
    b: Passage
    score: float
    fact: FactId | None
    grounds: tuple[Ground, ...] = ()
    by_hand: bool = False


class Strength(StrEnum):
    """How fully the passages of a fact say the same."""

    SAME = "same"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class Fact:
    """Linked passages gathered over all the articles, in the articles' order."""

    id: FactId
    label: str
    strength: Strength
    score: float
    passages: tuple[Passage, ...]
    discrepancies: tuple[DiscrepancyId, ...] = ()

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """The articles that report the fact, each once: the fact's corroboration."""
        return tuple(dict.fromkeys(passage.article for passage in self.passages))


class Kind(StrEnum):
    """What differs in a discrepancy."""

    QUANTITY = "quantity"
    TIME = "time"
    PLACE = "place"
    ACTOR = "actor"
    QUOTATION = "quotation"
    ATTRIBUTION = "attribution"
    STATUS = "status"
    CERTAINTY = "certainty"
    WORDING = "wording"


class Severity(StrEnum):
    """What the difference would do to a brief: high where the brief would be wrong."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for high, 1 for medium, 2 for low: for sorting."""
        return ("high", "medium", "low").index(self.value)


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A difference inside a fact, or between two statements on the same thing.

    Evidence from two or more articles is a difference between them; from one article alone, inside it.
    `update` is True where dates show a later state of the same thing rather than a conflict.
    """

    id: DiscrepancyId
    kind: Kind
    severity: Severity
    confidence: float
    summary: str
    why: str
    evidence: tuple[Passage, ...]
    fact: FactId | None = None
    update: bool = False

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """The articles that the evidence is from, each once."""
        return tuple(dict.fromkeys(passage.article for passage in self.evidence))


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject that the articles share; `watch` names the watch-list entry that asked for it, if one did."""

    id: TopicId
    label: str
    terms: tuple[str, ...]
    passages: tuple[Passage, ...]
    watch: str | None = None

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """The articles that speak of the topic, each once."""
        return tuple(dict.fromkeys(passage.article for passage in self.passages))


@dataclass(frozen=True, slots=True)
class Uncorroborated:
    """A fact that no other article reports: "not found in B", never "B denies".

    `source` is whoever alone is credited with it, where the article credits just one; None where it speaks for itself.
    """

    passage: Passage
    topic: TopicId | None = None
    source: str | None = None
