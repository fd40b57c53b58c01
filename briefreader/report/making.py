"""How a report was made: with what, when, what was asked for and left out, and how its words are meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from briefreader.model import Discrepancy, Fact, Kind, Topic
from briefreader.reading.copies import listed
from briefreader.report.citation import one_line
from briefreader.report.dossier import USUAL
from briefreader.review.judgements import Standing

if TYPE_CHECKING:
    from briefreader.briefing import Briefing
    from briefreader.report.dossier import Dossier
    from briefreader.review.judgements import ByHand, Judgement, Signed

_CONFIDENCE: Final = (
    "Confidence, from 0 to 1, is how surely the analysis takes a difference for a real one; it does not say how likely "
    "what is reported is to be true."
)
_GRADES: Final = (
    "The reliability of a source (A–F) and the credibility of a fact (1–6) are the analyst's grades, given "
    "independently of each other on the Admiralty scale (NATO AJP-2.1)."
)
_LINES: Final = (
    "Lines count in the article's text as read; quotations are the article's own words, with line ends as spaces."
)


def making(dossier: Dossier, briefing: Briefing) -> tuple[str, ...]:
    """Return how a report on a dossier was made, a sentence each; `briefing` is what the dossier wants told."""
    alone = len(briefing.articles) == 1
    said = (
        f"Made by briefreader {one_line(briefing.version)} at {moment(briefing.generated)}.",
        "One article: only what disagrees inside it can be found." if alone else "All articles were compared.",
        *map(one_line, briefing.limits),
        f"Watched for: {', '.join(map(one_line, briefing.watch)) or 'nothing'}.",
        *map(one_line, dossier.settings),
        _reviewed(dossier),
        _kinds(dossier),
        _verdicts(dossier, briefing),
        _CONFIDENCE if briefing.discrepancies else "",
        _GRADES if _is_graded(dossier) else "",
        _LINES,
    )
    return tuple(filter(None, said))


def progress(dossier: Dossier) -> str:
    """Return how many of all discrepancies have a verdict, and what is stale: "reviewed 3/9 · 1 stale"."""
    found = dossier.reviewed.briefing.discrepancies
    decided = sum(dossier.review.of(one.id).verdict is not None for one in found)
    stale = len(dossier.review.stale)
    said = (f"reviewed {decided}/{len(found)}" if found else "", f"{stale} stale" if stale else "")
    return " · ".join(filter(None, said))


def moment(at: datetime) -> str:
    """Return a time to the minute, the same wherever it is read: "2026-11-23 04:10 UTC"."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def signature(decided: Judgement | ByHand | Signed | None) -> str:
    """Return by whom and when it was decided: "by ana, 2026-11-23 04:10 UTC"; empty where that is not known."""
    if decided is None:
        return ""
    user, when = one_line(decided.user), moment(decided.at) if decided.at else ""
    return ", ".join(filter(None, (user and f"by {user}", when)))


def counted(count: int, noun: str) -> str:
    """Return a count with its noun: "1 discrepancy", "2 discrepancies"."""
    plural = f"{noun.removesuffix('y')}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"


def _reviewed(dossier: Dossier) -> str:
    found = dossier.reviewed.briefing.discrepancies
    counts = Counter(dossier.review.of(one.id).standing for one in found)
    verdicts = ", ".join(f"{counts[standing]} {standing}" for standing in Standing)
    return f"Reviewed {len(found) - counts[Standing.OPEN]} of {counted(len(found), 'discrepancy')}: {verdicts}."


def _kinds(dossier: Dossier) -> str:
    if dossier.kinds == frozenset(Kind):
        return ""
    asked = listed([kind.value for kind in Kind if kind in dossier.kinds]) or "none"
    others = sum(one.kind not in dossier.kinds for one in dossier.reviewed.briefing.discrepancies)
    return f"Kinds of discrepancy asked for: {asked}; {counted(others, 'discrepancy')} of other kinds left out."


def _verdicts(dossier: Dossier, briefing: Briefing) -> str:
    """Return what was left out for its verdict; empty where all were asked for, and where nothing had a verdict."""
    whole, review = dossier.reviewed.briefing, dossier.review
    told = {one.id for one in briefing.discrepancies}
    told |= {one.id for one in briefing.facts} | {one.id for one in briefing.topics}
    wanted = [one for one in whole.discrepancies if one.kind in dossier.kinds]
    lists: Mapping[str, Sequence[Discrepancy | Fact | Topic]] = {
        "discrepancy": wanted,
        "fact": whole.facts,
        "topic": whole.topics,
    }
    counts = Counter(
        (review.of(one.id).standing, noun) for noun, found in lists.items() for one in found if one.id not in told
    )
    stale = Counter(one.judgement.standing for one in review.stale)
    stale.subtract(one.judgement.standing for one in dossier.stale)
    counts.update({(standing, "stale decision"): count for standing, count in stale.items() if count})
    if not counts and dossier.standings == USUAL:
        return ""
    asked = listed([standing.value for standing in Standing if standing in dossier.standings]) or "none"
    gone = [counted(count, f"{standing} {noun}") for (standing, noun), count in sorted(counts.items())]
    return f"Verdicts asked for: {asked}; left out: {listed(gone) or 'nothing'}."


def _is_graded(dossier: Dossier) -> bool:
    review = dossier.review
    return bool(review.reliability) or any(one.credibility for one in review.judgements.values())
