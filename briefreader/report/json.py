"""The briefing as JSON, in the format `briefreader.briefing/1`."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING, Any

from briefreader.report.making import making

if TYPE_CHECKING:
    from briefreader.report.dossier import Dossier
    from briefreader.review.judgements import ByHand, Judgement, Signed, Stale


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
    articles = [
        one | {"review": {"grade": grades.get(one["id"]), "graded": _signed(review.graded.get(one["id"]))}}
        for one in told["articles"]
    ]
    findings = {
        name: [one | {"review": _judgement(review.of(one["id"]))} for one in told[name]]
        for name in ("facts", "discrepancies", "topics")
    }
    only_in = [
        one | ({"taken_out_of": review.taken_out[only.passage]} if only.passage in review.taken_out else {})
        for only, one in zip(dossier.briefing.only_in, told["only_in"], strict=True)
    ]
    decided = {
        "by_hand": [_by_hand(one) for one in dossier.by_hand],
        "stale": [_stale(one) for one in dossier.stale],
    }
    return told | {"articles": articles, "only_in": only_in} | findings | decided


def _judgement(judgement: Judgement) -> dict[str, Any]:
    return {
        "verdict": judgement.verdict.value if judgement.verdict else None,
        "note": judgement.note or None,
        "grade": judgement.credibility.value if judgement.credibility else None,
        "at": judgement.at.isoformat() if judgement.at else None,
        "by": judgement.user or None,
        "by_hand": judgement.by_hand,
        "noted": _signed(judgement.noted),
        "graded": _signed(judgement.graded),
    }


def _signed(one: Signed | None) -> dict[str, Any] | None:
    return {"at": one.at.isoformat() if one.at else None, "by": one.user or None} if one else None


def _by_hand(one: ByHand) -> dict[str, Any]:
    return {
        "relation": one.relation.value,
        "passages": [
            {"article": each.article, "start": each.start, "end": each.end, "text": each.text} for each in one.passages
        ],
        "was": list(one.was),
        "facts": list(one.facts),
        "at": one.at.isoformat() if one.at else None,
        "by": one.user or None,
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
