"""The briefing as JSON, in the format `briefreader.briefing/1`."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Any

from briefreader.report.making import making

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier
    from briefreader.review.judgements import Judgement, Stale


def render(dossier: Dossier) -> str:
    """Return the briefing as JSON: a line for each finding, so that two reports can be compared by `diff`.

    It is plain ASCII: whatever an article holds, no terminal or encoding can take it for anything but text.
    """
    briefing = dossier.briefing
    told = briefing.to_dict()
    if dossier.review:
        told = _with_review(told, dossier)
    told["made"] = list(making(dossier, briefing))
    fields = (f"{dumps(name)}: {_value(value)}" for name, value in told.items())
    return "{\n" + ",\n".join(fields) + "\n}\n"


def _with_review(told: dict[str, Any], dossier: Dossier) -> dict[str, Any]:
    """Return a briefing as data with what was decided: each finding then says so, or that it is open."""
    review = dossier.review
    grades = {article: grade.value for article, grade in review.reliability.items()}
    articles = [one | {"review": {"grade": grades.get(one["id"])}} for one in told["articles"]]
    findings = {
        name: [one | {"review": _judgement(review.of(one["id"]))} for one in told[name]]
        for name in ("facts", "discrepancies", "topics")
    }
    return told | {"articles": articles} | findings | {"stale": [_stale(one) for one in dossier.stale]}


def _judgement(judgement: Judgement) -> dict[str, Any]:
    return {
        "verdict": judgement.verdict.value if judgement.verdict else None,
        "note": judgement.note or None,
        "grade": judgement.credibility.value if judgement.credibility else None,
        "at": judgement.at.isoformat() if judgement.at else None,
        "by": judgement.user or None,
        "by_hand": judgement.by_hand,
    }


def _stale(stale: Stale) -> dict[str, Any]:
    target = stale.target
    return {
        "sort": target.sort.value,
        "kind": target.kind.value if target.kind else None,
        "label": target.label,
        "relation": stale.relation.value if stale.relation else None,
        "evidence": [
            {"sha256": cited.sha256, "start": cited.start, "end": cited.end, "text": cited.text}
            for cited in target.evidence
        ],
        "review": _judgement(stale.judgement),
    }


def _value(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return dumps(value)
    return "[\n" + ",\n".join(f"  {dumps(item)}" for item in value) + "\n]"
