"""The findings as the analyst sees them: one point is one finding, gravest first, named, tied to its fact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from briefreader.findings.compared import Difference
from briefreader.model import MAX_EVIDENCE, Discrepancy, DiscrepancyId, Fact, FactId, Kind, Passage

MAX_OVERLAP: Final = 0.5
"""Share of its evidence from which a difference of the same kind is the point that another made."""


def rank(differences: Iterable[Difference], facts: Sequence[Fact]) -> tuple[Discrepancy, ...]:
    """Gather, sort and name differences: D1 is the gravest and surest."""
    ordered = sorted(
        differences, key=lambda found: (found.severity.rank, -found.confidence, min(found.evidence), found.kind.value)
    )
    best_first = sorted(facts, key=lambda fact: -fact.score)
    kept: list[Difference] = []
    among: dict[frozenset[str], list[Difference]] = defaultdict(list)  # by the articles that are cited
    for found in ordered:
        cited = frozenset(passage.article for passage in found.evidence)
        if _is_citable(found) and not any(_same_point(found, other) for other in among[cited]):
            kept.append(found)
            among[cited].append(found)
    return tuple(
        Discrepancy(
            discrepancy_id(number),
            found.kind,
            found.severity,
            found.confidence,
            found.summary,
            found.why,
            found.evidence,
            _fact_of(found.evidence, best_first),
            found.update,
        )
        for number, found in enumerate(kept)
    )


def discrepancy_id(number: int) -> DiscrepancyId:
    """Return the name of the discrepancy at `number`, counted from 0: D1, D2, …"""
    return f"D{number + 1}"


def tie(facts: Sequence[Fact], discrepancies: Sequence[Discrepancy]) -> tuple[Fact, ...]:
    """Return the facts with the discrepancies of each."""
    return tuple(
        replace(fact, discrepancies=tuple(found.id for found in discrepancies if found.fact == fact.id))
        for fact in facts
    )


def _is_citable(found: Difference) -> bool:
    cited: dict[str, int] = {}
    for passage in found.evidence:
        cited[passage.article] = cited.get(passage.article, 0) + len(passage.text)
    return bool(cited) and max(cited.values()) <= MAX_EVIDENCE


def _same_point(one: Difference, other: Difference) -> bool:
    """Return True where each article's evidence of `one` lies mostly in that of `other`; both cite the same articles.

    Of a status, which a story tells again and again, one side is enough.
    """
    if one.kind is other.kind is Kind.STATUS and set(one.evidence) & set(other.evidence):
        return True
    return all(any(_overlap(passage, against) >= MAX_OVERLAP for against in other.evidence) for passage in one.evidence)


def _overlap(one: Passage, other: Passage) -> float:
    if one.article != other.article:
        return 0.0
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / max(1, min(one.end - one.start, other.end - other.start))


def _fact_of(evidence: Sequence[Passage], facts: Sequence[Fact]) -> FactId | None:
    """Return the first fact whose passages hold the evidence of every article cited; the facts come best first."""
    cited = {piece.article for piece in evidence}
    for fact in facts:
        if cited.issubset(fact.articles) and all(
            any(_overlap(piece, passage) > 0 for passage in fact.passages) for piece in evidence
        ):
            return fact.id
    return None
