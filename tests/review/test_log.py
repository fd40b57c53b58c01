"""The log says who decided what of which evidence, in order, and nothing in it commands a terminal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader import Article, compare
from briefreader.briefing import Briefing
from briefreader.model import Kind
from briefreader.review.decisions import Act, Cited, Decision, Kept, Sort, Target
from briefreader.review.log import FORMATS, as_json, as_text
from briefreader.review.targets import target_of, target_of_article, target_of_passages

AT = datetime(2026, 11, 23, 9, 30, 5, tzinfo=UTC)
TEXTS = ("The storm killed 12 people in Porto on Monday.\n", "Officials said the storm killed 19 people in Porto.\n")


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    names = ("a.txt", "b.txt")
    return compare([Article.from_text(text, source=name) for text, name in zip(TEXTS, names, strict=True)])


def kept(briefing: Briefing, *decisions: Decision) -> Kept:
    """What a store has of the articles: these decisions, in this order."""
    made = (
        replace(one, number=number, at=AT, user="maria", version="1.2", session="this run")
        for number, one in enumerate(decisions, 1)
    )
    return Kept(tuple(made), {article.sha256: (article.id,) for article in briefing.articles})


def told(briefing: Briefing, *decisions: Decision) -> list[list[str]]:
    """The lines of each paragraph after the head."""
    text = as_text(briefing.articles, kept(briefing, *decisions))
    return [paragraph.splitlines() for paragraph in text.removesuffix("\n").split("\n\n")[1:]]


def test_the_head_names_the_articles_by_letter_file_and_hash(briefing: Briefing) -> None:
    head = as_text(briefing.articles, kept(briefing)).splitlines()
    a, b = briefing.articles
    assert head == ["Log: 0 decisions", f"A  a.txt  sha256 {a.sha256[:12]}", f"B  b.txt  sha256 {b.sha256[:12]}"]


def test_a_decision_says_when_by_whom_with_what_and_of_what(briefing: Briefing) -> None:
    (discrepancy,) = briefing.discrepancies
    ((first, what),) = told(briefing, Decision(Act.VERDICT, target_of(briefing, discrepancy), "confirmed"))
    assert first == "1  2026-11-23 09:30:05 UTC  maria  briefreader 1.2"
    assert what.strip() == f"confirmed the discrepancy (quantity; A, B): {discrepancy.summary}"


def test_every_act_reads_aloud(briefing: Briefing) -> None:
    fact, article = briefing.facts[0], briefing.articles[0]
    of_fact, of_article = target_of(briefing, fact), target_of_article(article)
    passages = target_of_passages(briefing, *fact.passages[:2])
    by_hand = target_of_passages(briefing, *fact.passages[:2], kind=Kind.QUANTITY)
    paragraphs = told(
        briefing,
        Decision(Act.VERDICT, of_fact, "dismissed"),
        Decision(Act.VERDICT, of_fact),
        Decision(Act.NOTE, of_fact),
        Decision(Act.RELIABILITY, of_article, "B"),
        Decision(Act.RELIABILITY, of_article),
        Decision(Act.CREDIBILITY, of_fact, "2"),
        Decision(Act.CREDIBILITY, of_fact),
        Decision(Act.RELATION, passages, "same"),
        Decision(Act.RELATION, passages, "apart"),
        Decision(Act.RELATION, passages),
        Decision(Act.ADDED, by_hand, "high they differ"),
        Decision(Act.ADDED, by_hand),
    )
    about = f"the fact (A, B): {fact.label}"
    said = [lines[1].strip() for lines in paragraphs]
    assert said[:7] == [
        f"dismissed {about}",
        f"reopened {about}",
        f"removed the note on {about}",
        "gave reliability B (usually reliable) to the source of article A: a.txt",
        "took back the reliability of the source of article A: a.txt",
        f"gave credibility 2 (probably true) to {about}",
        f"took back the credibility of {about}",
    ]
    assert [line.partition(": ")[0] for line in said[7:]] == [
        "marked as the same fact the passages (A, B)",
        "marked as different facts the passages (A, B)",
        "left to the analysis the passages (A, B)",
        "added by hand the discrepancy (quantity; A, B)",
        "took back the discrepancy (quantity; A, B)",
    ]
    assert paragraphs[10][2].strip() == "high they differ"


def test_what_was_undone_says_so_and_so_does_what_undid_it(briefing: Briefing) -> None:
    target = target_of(briefing, briefing.facts[0])
    verdict, undo, redo = (
        Decision(Act.VERDICT, target, "confirmed"),
        Decision(Act.UNDO, None, of=1),
        Decision(Act.REDO, None, of=1),
    )
    first, second = told(briefing, verdict, undo)
    assert first[0].endswith("  undone")
    assert second[1].strip() == f"undid 1: {first[1].strip()}"
    first, _, third = told(briefing, verdict, undo, redo)
    assert not first[0].endswith("undone")
    assert third[1].strip() == f"restored 1: {first[1].strip()}"


def test_a_note_keeps_its_lines(briefing: Briefing) -> None:
    target = target_of(briefing, briefing.facts[0])
    text = as_text(briefing.articles, kept(briefing, Decision(Act.NOTE, target, "First of all.\n\n  - and an item")))
    assert text.endswith("\n      First of all.\n\n        - and an item\n")


def test_evidence_in_an_earlier_version_of_an_article_is_named_so(briefing: Briefing) -> None:
    target = Target(
        Sort.FACT, (Cited("0" * 64, 0, 3, "The"), Cited(briefing.articles[1].sha256, 0, 3, "Off")), "a toll"
    )
    made = kept(briefing, Decision(Act.VERDICT, target, "confirmed"))
    edited = replace(made, articles={**(made.articles or {}), "0" * 64: ("A",)})
    assert "confirmed the fact (A as it was, B): a toll" in as_text(briefing.articles, edited)


def test_json_has_all_of_it(briefing: Briefing) -> None:
    (discrepancy,) = briefing.discrepancies
    target = target_of(briefing, discrepancy)
    made = kept(briefing, Decision(Act.VERDICT, target, "confirmed"), Decision(Act.UNDO, None, of=1))
    data = json.loads(as_json(briefing.articles, made))
    assert data["format"] == "briefreader.log/1"
    assert [one["id"] for one in data["articles"]] == ["A", "B"]
    first, second = data["decisions"]
    assert first["undone"] and not second["undone"]
    assert datetime.fromisoformat(first["at"]) == AT
    assert (first["user"], first["version"], first["session"], first["value"]) == (
        "maria",
        "1.2",
        "this run",
        "confirmed",
    )
    assert (first["target"]["kind"], first["target"]["label"]) == ("quantity", discrepancy.summary)
    assert [(one["articles"], one["text"]) for one in first["target"]["evidence"]] == [
        (["A"], target.evidence[0].text),
        (["B"], target.evidence[1].text),
    ]
    assert (second["act"], second["of"], second["target"]) == ("undo", 1, None)


HOSTILE = st.text(st.characters(), max_size=30)


@pytest.mark.parametrize("name", FORMATS)
@given(words=st.tuples(HOSTILE, HOSTILE, HOSTILE, HOSTILE))
def test_nothing_in_the_log_commands_a_terminal(briefing: Briefing, name: str, words: Sequence[str]) -> None:
    label, value, user, source = words
    target = Target(Sort.FACT, (Cited(briefing.articles[0].sha256, 0, 3, value),), label)
    decisions = (Decision(act, target, value) for act in Act if act not in {Act.UNDO, Act.REDO})
    made = kept(briefing, *decisions)
    made = replace(made, decisions=tuple(replace(one, user=user, version=user) for one in made.decisions))
    articles = [replace(one, source=source) for one in briefing.articles]
    text = FORMATS[name](articles, made)
    assert all(line.isprintable() for line in text.split("\n"))


def test_a_user_cannot_be_made_to_look_like_another_line(briefing: Briefing) -> None:
    target = target_of(briefing, briefing.facts[0])
    made = kept(briefing, Decision(Act.VERDICT, target, "confirmed"))
    made = replace(made, decisions=(replace(made.decisions[0], user="eve\n2  2026-11-23 10:00:00 UTC  maria"),))
    assert len(as_text(briefing.articles, made).splitlines()) == 6


def test_a_log_of_articles_that_lie_in_a_file_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    article = replace(Article.read(tmp_path / "a.txt"), id="A")
    assert f"A  {tmp_path / 'a.txt'}  sha256 " in as_text([article], Kept())
