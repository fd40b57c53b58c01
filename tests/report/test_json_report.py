"""The report as JSON: the format `briefreader.briefing/1`."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from briefreader.briefing import Briefing
from briefreader.report import FORMATS
from briefreader.report.dossier import Dossier
from briefreader.report.outline import outline
from briefreader.review.decisions import Relation
from briefreader.review.judgements import Standing
from briefreader.review.reviewed import Reviewed
from tests.report.hostile import hostile_dossier

FIELDS = {
    "articles": "id title publisher author published source sha256 encoding size reader text sentences dropped",
    "links": "a b score fact",
    "facts": "id label strength score passages discrepancies",
    "discrepancies": "id kind severity confidence summary why evidence fact",
    "topics": "id label terms passages watch",
    "only_in": "article start end text topic",
}


def render(told: Briefing | Dossier) -> str:
    return str(FORMATS["json"].render(told if isinstance(told, Dossier) else Dossier(Reviewed(told))))


def read(told: Briefing | Dossier) -> dict[str, Any]:
    """Return what a program reads in the report."""
    return dict(json.loads(render(told)))


def test_the_report_is_the_briefing_as_data(briefing: Briefing) -> None:
    data = json.loads(render(replace(briefing, marking="UNCLASSIFIED")))
    made = data.pop("made")
    assert data == json.loads(json.dumps(replace(briefing, marking="UNCLASSIFIED").to_dict()))
    assert made[0].startswith("Made by briefreader ")
    assert set(data) == {"format", "version", "generated", "marking", "watch", "limits", *FIELDS}
    assert (data["format"], data["marking"]) == ("briefreader.briefing/1", "UNCLASSIFIED")
    assert data["generated"] == "2024-05-02T08:30:00+00:00"


@pytest.mark.parametrize("name", FIELDS)
def test_every_finding_has_the_fields_of_the_format(briefing: Briefing, name: str) -> None:
    entries = json.loads(render(briefing))[name]
    assert entries
    assert all(set(FIELDS[name].split()) <= set(entry) for entry in entries)


def test_every_quoted_passage_stands_in_its_article(briefing: Briefing) -> None:
    data = json.loads(render(briefing))
    texts = {article["id"]: article["text"] for article in data["articles"]}
    quoted = [
        *(passage for fact in data["facts"] for passage in fact["passages"]),
        *(passage for discrepancy in data["discrepancies"] for passage in discrepancy["evidence"]),
        *data["only_in"],
    ]
    assert len(quoted) == 8
    assert all(texts[each["article"]][each["start"] : each["end"]] == each["text"] for each in quoted)


def test_each_finding_has_a_line_of_its_own(briefing: Briefing) -> None:
    lines = render(briefing).split("\n")
    assert sum('"kind": ' in line for line in lines) == len(briefing.discrepancies)


def test_hostile_text_comes_back_whole_and_is_harmless_on_the_way() -> None:
    dossier = hostile_dossier()
    report = render(dossier)
    assert report.isascii()
    assert all(line.isprintable() for line in report.split("\n"))
    data = json.loads(report)
    assert data["articles"][0]["text"] == dossier.briefing.articles[0].text
    assert data["discrepancies"][0]["review"]["note"] == dossier.review.of("D1").note
    assert data["stale"][0]["label"] == dossier.review.stale[0].target.label


def test_half_a_surrogate_pair_is_written(briefing: Briefing) -> None:
    a, b = briefing.articles
    report = render(replace(briefing, articles=(replace(a, source="\udcff.txt"), b)))
    assert json.loads(report.encode())["articles"][0]["source"] == "\udcff.txt"


def test_where_nothing_was_decided_nothing_is_said_of_it(briefing: Briefing) -> None:
    data = read(briefing)
    assert "stale" not in data
    assert not [one for name in FIELDS for one in data[name] if "review" in one]


def test_what_was_decided_stands_with_every_finding_and_article(decided: Dossier) -> None:
    data = read(decided)
    assert [one["review"] for one in data["articles"]] == [
        {"grade": None, "graded": None},
        {"grade": "B", "graded": {"at": "2024-05-03T11:15:42+02:00", "by": "ana"}},
    ]
    (confirmed,) = data["discrepancies"]
    assert confirmed["review"] == {
        "verdict": "confirmed",
        "note": "The harbour master counts six.\n\n  Ask again on Friday.\n",
        "grade": None,
        "at": "2024-05-03T11:15:42+02:00",
        "by": "ana",
        "by_hand": False,
        "noted": {"at": "2024-05-03T11:15:42+02:00", "by": "ola"},
        "graded": None,
    }
    assert data["facts"][0]["review"] == {
        "verdict": None, "note": None, "grade": "2", "at": None, "by": None, "by_hand": True, "noted": None,
        "graded": None,
    }  # fmt: skip


@pytest.mark.parametrize("only", [{"confirmed"}, {"dismissed"}, {"open", "confirmed"}, set(Standing)])
def test_the_findings_asked_for_are_those_that_it_holds(decided: Dossier, only: set[str]) -> None:
    data = read(replace(decided, standings=frozenset(map(Standing, only))))
    told = [one for name in ("facts", "discrepancies", "topics", "stale") for one in data[name]]
    assert {one["review"]["verdict"] or "open" for one in told} == only


def test_an_open_finding_beside_a_decided_one_says_that_it_is_open(decided: Dossier) -> None:
    review = replace(decided.review, judgements={"T1": decided.review.of("T1")})
    data = read(replace(decided, reviewed=Reviewed(decided.reviewed.briefing, review)))
    assert [one["review"]["verdict"] for one in data["discrepancies"]] == [None, None]


def test_what_was_decided_of_findings_that_are_found_no_more_is_told(decided: Dossier) -> None:
    (stale,) = read(decided)["stale"]
    assert (stale["sort"], stale["kind"], stale["label"], stale["relation"]) == (
        "discrepancy", "status", "burned / sank", None,
    )  # fmt: skip
    assert stale["evidence"][1] == {"sha256": "5" * 64, "start": 7, "end": 21, "text": "Two ships sank"}
    assert stale["review"]["note"] == "Seen from the pier."
    apart = replace(decided.review, stale=(replace(decided.review.stale[0], relation=Relation.APART),))
    (told,) = read(replace(decided, reviewed=Reviewed(decided.reviewed.briefing, apart)))["stale"]
    assert told["relation"] == "apart"


def test_what_is_left_out_is_counted(decided: Dossier) -> None:
    made = read(decided)["made"]
    assert made == list(outline(decided).made)
    assert any("left out: 1 dismissed discrepancy" in said for said in made)
    assert "Watch list: ports.toml." in made


def test_a_dismissed_finding_is_told_where_it_is_asked_for(decided: Dossier) -> None:
    asked = read(replace(decided, standings=frozenset({Standing.DISMISSED})))
    assert [one["id"] for one in asked["discrepancies"]] == ["D1"]
    assert [one["label"] for one in asked["stale"]] == ["harbour dues"]
