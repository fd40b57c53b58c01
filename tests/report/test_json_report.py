"""The report as JSON: the format `briefreader.briefing/1`."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from briefreader.briefing import Briefing
from briefreader.report import FORMATS

render = FORMATS["json"]

FIELDS = {
    "articles": "id title publisher author published source sha256 encoding size reader text sentences dropped",
    "links": "a b score fact",
    "facts": "id label strength score passages discrepancies",
    "discrepancies": "id kind severity confidence summary why evidence fact",
    "topics": "id label terms passages watch",
    "only_in": "article start end text topic",
}


def test_the_report_is_the_briefing_as_data(briefing: Briefing) -> None:
    data = json.loads(render(replace(briefing, marking="UNCLASSIFIED")))
    assert data == json.loads(json.dumps(replace(briefing, marking="UNCLASSIFIED").to_dict()))
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


def test_hostile_text_comes_back_whole_and_is_harmless_on_the_way(hostile: Briefing) -> None:
    report = render(hostile)
    assert report.isascii()
    assert all(line.isprintable() for line in report.split("\n"))
    assert json.loads(report)["articles"][0]["text"] == hostile.articles[0].text


def test_half_a_surrogate_pair_is_written(briefing: Briefing) -> None:
    a, b = briefing.articles
    report = render(replace(briefing, articles=(replace(a, source="\udcff.txt"), b)))
    assert json.loads(report.encode())["articles"][0]["source"] == "\udcff.txt"
