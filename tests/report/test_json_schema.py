"""The JSON report holds to the schema in docs/, whatever it is on; what does not is refused by it."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from briefreader import Article, Briefing, compare
from briefreader.model import MAX_EVIDENCE, MAX_PASSAGE, Kind, Passage, Severity, Strength
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.review.decisions import Act, Credibility, Relation, Reliability, Sort, Verdict
from briefreader.review.judgements import Standing
from briefreader.review.reviewed import Reviewed
from briefreader.review.targets import target_of, target_of_article, target_of_passages
from tests.report.hostile import EVERYTHING, PAYLOADS, hostile_dossier
from tests.review.laying import PORT, Log, compared, samples, six

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
FORMATS_OF_TIME = FormatChecker(["date"])


@FORMATS_OF_TIME.checks("date-time", raises=ValueError)
def is_time(value: object) -> bool:
    """Return True for a time with its zone: the package itself checks none."""
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FORMATS_OF_TIME)


def report_on(told: Dossier | Briefing) -> dict[str, Any]:
    dossier = told if isinstance(told, Dossier) else Dossier(Reviewed(told))
    return dict(json.loads(str(FORMATS["json"].render(dossier))))


def faults(report: object) -> list[str]:
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in VALIDATOR.iter_errors(report)
    ]


def only_in_each(briefing: Briefing) -> tuple[Passage, Passage]:
    """Return what A alone reports first, and what B alone does."""
    told = [one.passage for one in briefing.only_in]
    return next(one for one in told if one.article == "A"), next(one for one in told if one.article == "B")


@cache
def reviewed_set(*, standings: frozenset[Standing] = frozenset(Standing)) -> Dossier:
    """Return the samples with every sort of decision, some of them made when the articles read otherwise."""
    briefing = samples()
    earlier = compared(PORT, briefing.articles[1].text)
    log = Log()
    for number, found in enumerate((*briefing.discrepancies, *briefing.facts, *briefing.topics)):
        log.add(Act.VERDICT, target_of(briefing, found), ("confirmed", "dismissed", "")[number % 3])
        log.add(Act.NOTE, target_of(briefing, found), "of two\nlines" if number % 2 else "")
    log.add(Act.CREDIBILITY, target_of(briefing, briefing.facts[0]), "6")
    log.add(Act.RELIABILITY, target_of_article(briefing.articles[0]), "F")
    log.relate(earlier, *only_in_each(earlier), Relation.SAME)
    one, other = only_in_each(briefing)
    log.relate(briefing, one, other, Relation.SAME)
    log.relate(briefing, briefing.facts[1].passages[0], briefing.facts[1].passages[-1], Relation.APART)
    log.add(Act.ADDED, target_of_passages(briefing, one, other, Kind.WORDING), "medium these / those")
    return Dossier(log.laid_on(briefing, earlier), standings)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "told",
    [
        samples,
        six,
        lambda: compare([Article.from_text(PORT)]),
        lambda: compare([Article.from_text("")]),
        lambda: compare([Article.from_text(EVERYTHING), Article.from_text(EVERYTHING + PORT)], marking=EVERYTHING),
        lambda: compare([Article.from_text(payload) for payload in PAYLOADS]),
        reviewed_set,
        lambda: reviewed_set(standings=frozenset({Standing.CONFIRMED})),
        lambda: Dossier(Reviewed(samples()), kinds=frozenset({Kind.TIME})),
    ],
    ids=["samples", "six", "one", "empty", "hostile", "hostile each", "reviewed", "confirmed", "times"],
)
def test_a_report_holds_to_the_schema(told: Callable[[], Dossier | Briefing]) -> None:
    assert faults(report_on(told())) == []


def test_the_reviewed_set_has_all_that_is_described_of_one() -> None:
    report = report_on(reviewed_set())
    assert {one["review"]["verdict"] for one in report["discrepancies"]} == {"confirmed", "dismissed", None}
    assert any(one["review"]["by_hand"] for one in report["facts"])
    assert any(one["review"]["by_hand"] for one in report["discrepancies"])
    assert [one["relation"] for one in report["stale"] if one["sort"] == "passages"] == ["same"]


def test_hostile_words_hold_to_the_schema_but_for_their_length() -> None:
    broken = {error.validator for error in VALIDATOR.iter_errors(report_on(hostile_dossier()))}
    assert broken == {"maxLength"}
    assert faults(report_on(hostile_dossier(PAYLOADS[0]))) == []


def test_every_field_of_a_report_is_described() -> None:
    """A field that is added is described, or nobody can rely on it."""
    described = {name: set(SCHEMA["$defs"][name]["properties"]) for name in ("article", "link", "fact", "discrepancy")}
    report = report_on(reviewed_set())
    assert set(report) == set(SCHEMA["properties"])
    for name, fields in described.items():
        assert all(set(one) <= fields for one in report[f"{name}s" if name != "discrepancy" else "discrepancies"])


def test_the_words_that_may_stand_are_those_of_the_analysis_and_of_the_review() -> None:
    parts = {name: part.get("properties", {}) for name, part in SCHEMA["$defs"].items()}
    assert SCHEMA["$defs"]["kind"]["enum"] == list(Kind)
    assert parts["discrepancy"]["severity"]["enum"] == list(Severity)
    assert parts["fact"]["strength"]["enum"] == list(Strength)
    assert parts["review"]["verdict"]["enum"] == [*Verdict, None]
    assert parts["review"]["grade"]["enum"] == [*Credibility, None]
    assert parts["article"]["review"]["properties"]["grade"]["enum"] == [*Reliability, None]
    assert parts["stale"]["relation"]["enum"] == [*Relation, None]
    assert set(parts["stale"]["sort"]["enum"]) == set(Sort) - {Sort.ARTICLE}
    assert parts["passage"]["text"]["maxLength"] == MAX_PASSAGE
    assert parts["piece_of_evidence"]["text"]["maxLength"] == MAX_EVIDENCE


BREAKS: list[tuple[str, Callable[[dict[str, Any]], object]]] = [
    ("another format", lambda report: report.update(format="briefreader.briefing/2")),
    ("no articles", lambda report: report.update(articles=[])),
    ("no facts", lambda report: report.pop("facts")),
    ("a time without its zone", lambda report: report.update(generated="2024-05-02T08:30:00")),
    ("no time", lambda report: report.update(generated="yesterday")),
    ("no date", lambda report: report["articles"][0].update(published="24 March")),
    ("half a hash", lambda report: report["articles"][0].update(sha256="ab" * 16)),
    ("a number for a letter", lambda report: report["articles"][0].update(id="1")),
    ("a place before the start", lambda report: report["articles"][0]["sentences"].append([-1, 4])),
    ("a place without its end", lambda report: report["articles"][0]["sentences"].append([4])),
    ("a grade for information", lambda report: report["articles"][0]["review"].update(grade="1")),
    ("a score above all", lambda report: report["links"][0].update(score=101)),
    ("a link without its fact", lambda report: report["links"][0].pop("fact")),
    ("a fact of one passage", lambda report: report["facts"][0]["passages"].__delitem__(slice(1, None))),
    ("a passage too long", lambda report: report["facts"][0]["passages"][0].update(text="x" * 401)),
    ("a passage without words", lambda report: report["facts"][0]["passages"][0].update(text="")),
    ("a passage of no article", lambda report: report["facts"][0]["passages"][0].pop("article")),
    ("another strength", lambda report: report["facts"][0].update(strength="similar")),
    ("a grade for a source", lambda report: report["facts"][0]["review"].update(grade="A")),
    ("another kind", lambda report: report["discrepancies"][0].update(kind="omission")),
    ("another severity", lambda report: report["discrepancies"][0].update(severity="grave")),
    ("too sure", lambda report: report["discrepancies"][0].update(confidence=1.5)),
    ("no evidence", lambda report: report["discrepancies"][0].update(evidence=[])),
    ("evidence too long", lambda report: report["discrepancies"][0]["evidence"][0].update(text="x" * 601)),
    ("another verdict", lambda report: report["discrepancies"][0]["review"].update(verdict="open")),
    ("no verdict", lambda report: report["discrepancies"][0]["review"].pop("verdict")),
    ("a topic of a number", lambda report: report["topics"][0]["passages"].update({"1": [[0, 4]]})),
    ("only in, of no topic said", lambda report: report["only_in"][0].pop("topic")),
    ("stale without evidence", lambda report: report["stale"][0].update(evidence=[])),
]


@pytest.mark.parametrize("broken", [how for _, how in BREAKS], ids=[name for name, _ in BREAKS])
def test_a_broken_report_is_refused(broken: Callable[[dict[str, Any]], object]) -> None:
    report = deepcopy(report_on(reviewed_set()))
    broken(report)
    assert len(faults(report)) >= 1


def test_a_field_that_is_added_later_breaks_nothing() -> None:
    report = report_on(reviewed_set())
    for one in (report, *report["articles"], *report["facts"], *report["discrepancies"]):
        one["added_later"] = {"by": "another version"}
    assert faults(report) == []


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(max_size=200), min_size=1, max_size=3))
def test_a_report_on_any_texts_holds_to_the_schema(texts: list[str]) -> None:
    assert faults(report_on(compare([Article.from_text(text) for text in texts]))) == []
