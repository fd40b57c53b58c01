"""A briefing with what was decided of it: what the screen shows, and what a report is on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefreader.briefing import Briefing
from briefreader.model import ArticleId
from briefreader.review.decisions import Decision
from briefreader.review.judgements import NONE, Review


@dataclass(frozen=True, slots=True)
class Kept:
    """What a store has of some articles.

    Attributes:
        decisions: those whose articles are all among these, in the log's order.
        articles: which of these articles a hash that they cite is of: its own, or that of an earlier version of it.
            The same bytes may have been given twice.
    """

    decisions: tuple[Decision, ...] = ()
    articles: Mapping[str, tuple[ArticleId, ...]] | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A briefing with what was decided of it.

    `briefing` has the facts and discrepancies that the analyst made or split by hand; where there are none it is the
    very briefing that was analysed, so that what was worked out from it need not be again.
    """

    briefing: Briefing
    review: Review = NONE


def reviewed(briefing: Briefing, kept: Kept) -> Reviewed:
    """Return a briefing with the decisions that are kept of its articles laid upon it."""
    return Reviewed(briefing)
