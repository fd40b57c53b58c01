"""Decisions: what somebody decided, of which evidence, when. Each is a line of a log that only grows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from briefreader.model import ArticleId, Kind


class Act(StrEnum):
    """What a decision does; what its value then holds stands beside each."""

    VERDICT = "verdict"
    """A `Verdict`, or nothing where the finding is reopened."""

    NOTE = "note"
    """The note's text; nothing removes it."""

    RELIABILITY = "reliability"
    """Of an article's source: a `Reliability`, or nothing."""

    CREDIBILITY = "credibility"
    """Of a fact's information: a `Credibility`, or nothing."""

    RELATION = "relation"
    """Of two passages: a `Relation`, or nothing where the analysis shall decide again."""

    ADDED = "added"
    """Of a discrepancy made by hand: its severity, a blank, its summary; nothing removes it."""

    UNDO = "undo"
    """Takes back the decision whose number is in `of`."""

    REDO = "redo"
    """Restores the decision whose number is in `of`."""


class Verdict(StrEnum):
    """What was decided of a finding; a finding without one is open."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


class Relation(StrEnum):
    """What was decided of two passages."""

    SAME = "same"
    """They report the same fact."""

    APART = "apart"
    """They do not."""


class Reliability(StrEnum):
    """How reliable a source is, by the Admiralty system (NATO AJP-2.1); it says nothing of the information."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"

    @property
    def meaning(self) -> str:
        """The grade in words."""
        return _RELIABILITY[self]


class Credibility(StrEnum):
    """How credible information is, by the Admiralty system (NATO AJP-2.1); it says nothing of the source."""

    CONFIRMED = "1"
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    UNJUDGED = "6"

    @property
    def meaning(self) -> str:
        """The grade in words."""
        return _CREDIBILITY[self]


_RELIABILITY = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "reliability cannot be judged",
}
_CREDIBILITY = {
    Credibility.CONFIRMED: "confirmed by other sources",
    Credibility.PROBABLE: "probably true",
    Credibility.POSSIBLE: "possibly true",
    Credibility.DOUBTFUL: "doubtful",
    Credibility.IMPROBABLE: "improbable",
    Credibility.UNJUDGED: "truth cannot be judged",
}


class Sort(StrEnum):
    """What a decision is about."""

    DISCREPANCY = "discrepancy"
    FACT = "fact"
    TOPIC = "topic"
    ARTICLE = "article"
    PASSAGES = "passages"
    """Two passages, for a `Relation`."""


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of an article that is known by the hash of its bytes: they can be found again in another version of it."""

    sha256: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Target:
    """What a decision is about: known by its evidence, whatever a later analysis calls it.

    Attributes:
        sort: what it is.
        evidence: the words that it rests on, at most `MOST_CITED` of them; of an article, one of no words.
        label: what the screen called it then: for the log, and for what is stale.
        kind: of a discrepancy.
    """

    sort: Sort
    evidence: tuple[Cited, ...]
    label: str
    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A line of the log.

    Attributes:
        act: what was done.
        target: what to; None where it undoes or redoes.
        value: see `Act`; empty to take back.
        of: the number of the decision that is undone or redone.
        number: its place in the log, counted from 1; 0 until it is kept. A later decision stands over an earlier one.
        at: when, with zone.
        user: who, as the system calls them.
        version: of briefreader.
        session: which run of the app; undoing keeps to its own, and to what stood when it began.
    """

    act: Act
    target: Target | None
    value: str = ""
    of: int | None = None
    number: int = 0
    at: datetime | None = None
    user: str = ""
    version: str = ""
    session: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a store has of some articles.

    Attributes:
        decisions: those whose articles are all among these, in the log's order.
        articles: which of these articles a hash that they cite is of: its own, or that of an earlier version of it.
            The same bytes may have been given twice.
    """

    decisions: tuple[Decision, ...] = ()
    articles: Mapping[str, tuple[ArticleId, ...]] = field(default_factory=dict)
