"""A briefing with what was decided of it: of each finding the latest that nobody took back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader import Article, compare
from briefreader.model import Kind, Severity
from briefreader.review.decisions import Act, Cited, Decision, Kept, Relation, Sort, Target
from briefreader.review.judgements import NONE, OPEN, Signed, Standing
from briefreader.review.reviewed import reviewed
from briefreader.review.store import Store
from briefreader.review.targets import target_of, target_of_article, target_of_passages
from tests.review.laying import BEGUN, HARBOUR, PORT, WIRE, Log, compared, dense, samples, words


def test_nothing_decided_leaves_the_briefing_as_it_is() -> None:
    briefing = samples()
    laid = reviewed(briefing, Kept())
    assert laid.briefing is briefing
    assert laid.review == NONE
    assert not laid.review


def test_a_verdict_makes_no_new_briefing() -> None:
    briefing = samples()
    log = Log()
    log.add(Act.VERDICT, target_of(briefing, briefing.facts[0]), "confirmed")
    assert log.laid_on(briefing).briefing is briefing


def test_a_judgement_says_what_was_decided_when_and_by_whom() -> None:
    briefing = samples()
    fact = target_of(briefing, briefing.facts[2])
    log = Log()
    log.add(Act.NOTE, fact, "ask the desk\nand the ministry", user="ann")
    log.add(Act.CREDIBILITY, fact, "3", user="ann")
    given_as = log.add(Act.VERDICT, fact, "confirmed", user="bob")
    log.add(Act.NOTE, fact, "the desk agrees", user="cleo")
    review = log.laid_on(briefing).review
    assert review.judgements.keys() == {briefing.facts[2].id}
    judgement = review.of(briefing.facts[2].id)
    assert (judgement.verdict, judgement.note, judgement.credibility) == ("confirmed", "the desk agrees", "3")
    assert (judgement.at, judgement.user) == (log.lines[given_as - 1].at, "bob")
    assert judgement.noted == Signed("cleo", log.lines[-1].at)
    assert judgement.graded == Signed("ann", log.lines[1].at)
    assert judgement.standing is Standing.CONFIRMED


def test_the_later_verdict_stands_and_reopening_takes_it_back() -> None:
    briefing = samples()
    found = briefing.discrepancies[0]
    log = Log()
    for value, verdict in (("confirmed", "confirmed"), ("dismissed", "dismissed"), ("", None)):
        log.add(Act.VERDICT, target_of(briefing, found), value)
        assert log.laid_on(briefing).review.of(found.id).verdict == verdict
    assert log.laid_on(briefing).review.of(found.id) == OPEN
    assert not log.laid_on(briefing).review, "what was all taken back is as if nobody had decided anything"


def test_a_graded_source_is_graded_wherever_its_bytes_are() -> None:
    briefing = compare([Article.from_text(text) for text in (PORT, HARBOUR, PORT)])
    log = Log()
    log.add(Act.RELIABILITY, target_of_article(briefing.articles[0]), "B")
    log.add(Act.RELIABILITY, target_of_article(briefing.articles[1]), "C")
    assert log.laid_on(briefing).review.reliability == {"A": "B", "B": "C", "C": "B"}
    log.add(Act.RELIABILITY, target_of_article(briefing.articles[2]), "")
    assert log.laid_on(briefing).review.reliability == {"B": "C"}
    assert log.laid_on(briefing).review.graded == {"B": Signed(log.lines[1].user, log.lines[1].at)}


def test_a_grade_stays_with_a_later_version_of_an_article() -> None:
    before, after = compared(PORT, HARBOUR), compared(PORT + "\nMore follows.\n", HARBOUR)
    log = Log()
    log.add(Act.RELIABILITY, target_of_article(before.articles[0]), "A")
    assert log.laid_on(after, before).review.reliability == {"A": "A"}


FOREIGN = [
    (Act.VERDICT, Sort.FACT, "maybe"),
    (Act.VERDICT, Sort.ARTICLE, "confirmed"),
    (Act.VERDICT, Sort.PASSAGES, "confirmed"),
    (Act.NOTE, Sort.ARTICLE, "a note"),
    (Act.CREDIBILITY, Sort.FACT, "7"),
    (Act.CREDIBILITY, Sort.DISCREPANCY, "1"),
    (Act.RELIABILITY, Sort.ARTICLE, "G"),
    (Act.RELIABILITY, Sort.FACT, "A"),
    (Act.RELATION, Sort.PASSAGES, "akin"),
    (Act.RELATION, Sort.FACT, "same"),
    (Act.ADDED, Sort.DISCREPANCY, "grave what differs"),
    (Act.ADDED, Sort.DISCREPANCY, "high"),
    (Act.ADDED, Sort.FACT, "high what differs"),
]


@pytest.mark.parametrize(("act", "sort", "value"), FOREIGN)
def test_a_row_that_makes_no_sense_is_passed_over(act: Act, sort: Sort, value: str) -> None:
    briefing = compared(PORT, HARBOUR)
    evidence = target_of(briefing, briefing.facts[0]).evidence
    log = Log()
    for cited in (evidence, evidence[:1], (*evidence, *evidence), ()):
        for kind in (None, Kind.TIME):
            log.add(act, Target(sort, cited, "from elsewhere", kind), value)
    laid = log.laid_on(briefing)
    assert laid.briefing is briefing
    assert laid.review == NONE


def test_a_row_that_makes_no_sense_does_not_stand_over_one_that_does() -> None:
    briefing = samples()
    fact = briefing.facts[0]
    log = Log()
    log.add(Act.VERDICT, target_of(briefing, fact), "confirmed")
    log.add(Act.VERDICT, target_of(briefing, fact), "postponed")
    assert log.laid_on(briefing).review.of(fact.id).verdict == "confirmed"


def test_what_is_stale_is_gathered_by_what_it_is_about_and_goes_when_it_is_all_taken_back() -> None:
    before = compared(PORT, HARBOUR)
    after = compared("Nothing of the kind was ever written here.", HARBOUR)
    fact, other = (target_of(before, one) for one in before.facts[:2])
    log = Log()
    log.add(Act.VERDICT, fact, "confirmed", user="ann")
    log.add(Act.CREDIBILITY, fact, "1")
    log.add(Act.VERDICT, other, "dismissed")
    log.add(Act.NOTE, replace(fact, label="as it was called later"), "a note")
    stale = {one.target.label: one.judgement for one in log.laid_on(after, before).review.stale}
    assert stale.keys() == {"as it was called later", other.label}
    kept = stale["as it was called later"]
    assert (kept.verdict, kept.note, kept.credibility, kept.user) == ("confirmed", "a note", "1", "ann")
    for act in (Act.VERDICT, Act.CREDIBILITY, Act.NOTE):
        log.add(act, fact)
    assert [one.target for one in log.laid_on(after, before).review.stale] == [other]


def test_what_was_added_by_hand_and_judged_is_stale_once() -> None:
    before = compared(PORT, HARBOUR)
    one, other = words(before, "A", "Nobody was hurt in the blaze"), words(before, "B", "Both cranes of the shipyard")
    log = Log()
    log.add(Act.ADDED, target_of_passages(before, other, one, Kind.PLACE), "low blaze / shipyard")
    amended = log.laid_on(before).briefing
    added = next(found for found in amended.discrepancies if found.kind is Kind.PLACE)
    log.add(Act.VERDICT, target_of(amended, added), "confirmed")
    (stale,) = log.laid_on(compared("Nothing of the kind was written.", HARBOUR), before).review.stale
    assert (stale.judgement.verdict, stale.judgement.by_hand) == ("confirmed", True)
    assert stale.target.label == "blaze / shipyard"


def test_what_was_stale_is_back_when_the_words_are() -> None:
    before, after = compared(PORT, HARBOUR), compared("Nothing of the kind was written.", HARBOUR)
    log = Log()
    log.add(Act.VERDICT, target_of(before, before.facts[0]), "confirmed")
    assert log.laid_on(after, before).review.stale
    assert log.laid_on(before, after).review.of(before.facts[0].id).verdict == "confirmed"


def test_relations_and_additions_whose_words_are_gone_are_stale() -> None:
    before = compared(PORT, HARBOUR)
    after = compared("Nothing of the kind was ever written here.", HARBOUR)
    one, other = words(before, "A", "Nobody was hurt in the blaze"), words(before, "B", "Both cranes of the shipyard")
    log = Log()
    log.relate(before, one, other, Relation.SAME)
    log.add(Act.ADDED, target_of_passages(before, one, other, Kind.PLACE), "low blaze / shipyard", user="bob")
    laid = log.laid_on(after, before)
    assert laid.briefing is after
    relation, added = laid.review.stale
    assert (relation.target.sort, relation.relation) == (Sort.PASSAGES, Relation.SAME)
    assert (added.target.kind, added.relation) == (Kind.PLACE, None)
    assert (added.judgement.by_hand, added.judgement.user) == (True, "bob")
    log.add(Act.VERDICT, relation.target, "dismissed")
    log.add(Act.NOTE, relation.target, "both were cut")
    judged = log.laid_on(after, before).review.stale[0].judgement
    assert (judged.verdict, judged.note) == ("dismissed", "both were cut")
    assert log.laid_on(before).review.stale == (), "what was decided of them stands again"
    log.relate(before, one, other, None)
    assert [stale.target for stale in log.laid_on(after, before).review.stale] == [added.target]


def test_the_same_briefing_is_given_until_something_else_is_made_by_hand() -> None:
    briefing = compared(PORT, HARBOUR)
    one, other = (
        words(briefing, "A", "Nobody was hurt in the blaze"),
        words(briefing, "B", "Both cranes of the shipyard"),
    )
    log = Log()
    log.relate(briefing, one, other, Relation.SAME)
    amended = log.laid_on(briefing).briefing
    assert amended is not briefing
    log.add(Act.VERDICT, target_of(amended, amended.facts[0]), "confirmed")
    assert log.laid_on(briefing).briefing is amended
    log.relate(briefing, one, other, None)
    assert log.laid_on(briefing).briefing is briefing


def test_an_article_less_or_more_leaves_what_is_about_the_others() -> None:
    three, two = compared(PORT, HARBOUR, WIRE), compared(PORT, HARBOUR)
    log = Log()
    shared = next(one for one in three.discrepancies if one.articles == ("A", "B"))
    log.add(Act.VERDICT, target_of(three, shared), "confirmed")
    for briefing in (two, compared(WIRE, PORT, HARBOUR)):
        laid = log.laid_on(briefing)
        (name,) = laid.review.judgements
        assert next(one for one in briefing.discrepancies if one.id == name).kind is shared.kind


def test_a_real_store_brings_back_what_was_decided(tmp_path: Path) -> None:
    briefing = samples()
    one, other = (only.passage for only in (briefing.only_in[0], next(
        only for only in briefing.only_in if only.passage.article != briefing.only_in[0].passage.article
    )))  # fmt: skip
    made = [
        Decision(Act.VERDICT, target_of(briefing, briefing.discrepancies[0]), "confirmed"),
        Decision(Act.NOTE, target_of(briefing, briefing.topics[0]), "of several\nlines"),
        Decision(Act.CREDIBILITY, target_of(briefing, briefing.facts[0]), "2"),
        Decision(Act.RELIABILITY, target_of_article(briefing.articles[1]), "C"),
        Decision(Act.RELATION, target_of_passages(briefing, one, other), "same"),
        Decision(Act.ADDED, target_of_passages(briefing, one, other, Kind.TIME), "high yesterday / today"),
    ]
    with Store(tmp_path / "review.db") as store:
        for decision in made:
            store.add(replace(decision, at=BEGUN, user="ann", version="1", session="now"), briefing.articles)
    with Store(tmp_path / "review.db") as store:
        laid = reviewed(briefing, store.load(briefing.articles))
    review = laid.review
    assert review.of(briefing.discrepancies[0].id).verdict == "confirmed"
    assert review.of(briefing.topics[0].id).note == "of several\nlines"
    assert review.of(briefing.facts[0].id).credibility == "2"
    assert review.reliability == {"B": "C"}
    assert review.stale == ()
    assert [fact.passages for fact in laid.briefing.facts if review.of(fact.id).by_hand] == [(one, other)]
    added = [found for found in laid.briefing.discrepancies if review.of(found.id).by_hand]
    assert [(found.kind, found.severity, found.summary) for found in added] == [
        (Kind.TIME, Severity.HIGH, "yesterday / today")
    ]


STEP = st.one_of(
    st.tuples(st.just("verdict"), st.integers(0, 4), st.sampled_from(["confirmed", "dismissed", ""])),
    st.tuples(st.just("note"), st.integers(0, 4), st.sampled_from(["a note", "another", ""])),
    st.tuples(st.just("credibility"), st.integers(0, 4), st.sampled_from(["1", "6", ""])),
    st.tuples(st.sampled_from(["undo", "redo"]), st.integers(0, 30), st.just("")),
)


@settings(deadline=None)  # the first of all compares the articles
@given(st.lists(STEP, max_size=30))
def test_decisions_undone_and_redone_in_any_order_come_to_what_a_list_says(steps: list[tuple[str, int, str]]) -> None:
    briefing = dense()
    findings = [*briefing.discrepancies[:2], *briefing.facts[:2], briefing.topics[0]]
    log, standing = Log(), list[tuple[bool, str, int, str]]()
    for act, which, value in steps:
        if act in {"undo", "redo"}:
            if which < len(standing) and standing[which][1]:
                (log.undo if act == "undo" else log.redo)(which + 1)
                standing[which] = (act == "redo", *standing[which][1:])
                standing.append((False, "", 0, ""))
            continue
        log.add(Act(act), target_of(briefing, findings[which]), value)
        standing.append((True, act, which, value))
    expected: dict[str, dict[str, str]] = {}
    for stands, act, which, value in standing:
        if stands and not (act == "credibility" and which not in {2, 3}):
            expected.setdefault(findings[which].id, {})[act] = value
    review = log.laid_on(briefing).review
    assert review.judgements.keys() == {name for name, told in expected.items() if any(told.values())}
    for name, told in expected.items():
        judgement = review.of(name)
        assert (judgement.verdict or "", judgement.note, judgement.credibility or "") == (
            told.get("verdict", ""), told.get("note", ""), told.get("credibility", ""),
        )  # fmt: skip


@settings(deadline=None, max_examples=20)
@given(st.lists(STEP, max_size=12), st.lists(st.integers(0, 11), max_size=4))
def test_a_review_that_grew_is_the_one_that_is_laid_on_at_once(
    steps: list[tuple[str, int, str]], seen: list[int]
) -> None:
    briefing = dense()
    findings = [*briefing.discrepancies[:2], *briefing.facts[:2], briefing.topics[0]]
    gone = replace(target_of(briefing, findings[0]), evidence=(Cited("0" * 64, 0, 4, "gone"),))
    log = Log()
    log.add(Act.NOTE, gone, "of another version")
    grown = [log.laid_on(briefing)]
    for act, which, value in steps:
        if act in {"undo", "redo"}:
            (log.undo if act == "undo" else log.redo)(which + 1)
        else:
            log.add(Act(act), gone if which in seen else target_of(briefing, findings[which]), value)
        grown.append(log.laid_on(briefing))
    at_once = [
        reviewed(replace(briefing), Kept(tuple(log.lines[:count]))).review for count in range(1, len(log.lines) + 1)
    ]
    assert [one.review for one in grown] == at_once


Row = tuple[Act, Sort, list[tuple[int, int, str]], str, Kind | None, int | None]
"""What a store might hold: an act on a target, its cited words, a value, a kind, what it undoes."""


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(Act),
            st.sampled_from(Sort),
            st.lists(st.tuples(st.integers(-3, 90), st.integers(-3, 90), st.text(max_size=9)), max_size=3),
            st.sampled_from(["", "same", "apart", "confirmed", "high x", "low  ", "A", "1", "\x00"]),
            st.sampled_from([None, *Kind]),
            st.one_of(st.none(), st.integers(-2, 12)),
        ),
        max_size=12,
    )
)
def test_no_row_of_a_store_makes_it_fail(rows: list[Row]) -> None:
    briefing = compared(PORT, HARBOUR)
    sha = briefing.articles[0].sha256
    text = briefing.articles[0].text
    log = Log()
    for act, sort, cited, value, kind, of in rows:
        evidence = tuple(
            Cited(sha, start, end, text[start:end] if number % 2 else words)
            for number, (start, end, words) in enumerate(cited)
        )
        log.add(act, Target(sort, evidence, value, kind) if of is None else None, value, of=of)
    laid = log.laid_on(briefing)
    found = (*laid.briefing.facts, *laid.briefing.discrepancies, *laid.briefing.topics)
    assert set(laid.review.judgements) <= {one.id for one in found}
    assert OPEN not in laid.review.judgements.values()


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(0, 230), st.integers(0, 40), st.sampled_from(["", " ", "\n\n", "Six ", "x"])), max_size=5
    )
)
def test_however_an_article_is_edited_no_decision_is_lost(edits: list[tuple[int, int, str]]) -> None:
    before = compared(PORT, HARBOUR)
    text = PORT
    for start, length, words_put_in in edits:
        text = text[:start] + words_put_in + text[start + length :]
    after = compare([Article.from_text(text), Article.from_text(HARBOUR)])
    log = Log()
    targets = [target_of(before, one) for one in (*before.discrepancies, *before.facts)]
    for number, target in enumerate(targets):
        log.add(Act.NOTE, target, f"note {number}")
    review = log.laid_on(after, before).review
    told = [one.note for one in review.judgements.values()] + [one.judgement.note for one in review.stale]
    assert sorted(told) == [f"note {number}" for number in range(len(targets))]
    for name, judgement in review.judgements.items():
        words_cited = targets[int(judgement.note.split()[1])].evidence[0].text.split()
        assert " ".join(words_cited) in " ".join(text.split()), name
