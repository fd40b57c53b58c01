"""What was decided stays with its finding while its words stand, wherever they have moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader import Article, Briefing, compare
from briefreader.briefing import name_articles
from briefreader.model import Kind, Topic
from briefreader.review.carrying import Findings
from briefreader.review.decisions import Act, Cited, Sort, Target
from briefreader.review.placing import Words
from briefreader.review.targets import MOST_CITED, target_of
from tests.review.laying import HARBOUR, PORT, WIRE, Log, compared, dense, samples, six


def found_in(briefing: Briefing, target: Target, known: dict[str, tuple[str, ...]] | None = None) -> tuple[str, ...]:
    return Findings(briefing, Words(briefing.articles, known)).about(target)


def quantity(briefing: Briefing) -> Target:
    """Return what a decision on the number of ships is about."""
    return target_of(briefing, next(one for one in briefing.discrepancies if one.kind is Kind.QUANTITY))


@pytest.mark.parametrize(
    "briefing",
    [samples, dense, six, lambda: compared(PORT, HARBOUR), lambda: compared(PORT, HARBOUR, WIRE)],
    ids=["the samples", "three that are dense", "six", "two", "three"],
)
def test_every_finding_of_the_same_briefing_is_found_again(briefing: Callable[[], Briefing]) -> None:
    made = briefing()
    findings = Findings(made, Words(made.articles))
    all_of_them = [*made.discrepancies, *made.facts, *made.topics]
    assert len(all_of_them) > 4
    assert all(findings.about(target_of(made, one)) == (one.id,) for one in all_of_them)


def test_a_finding_is_found_by_its_words_when_the_articles_are_given_in_another_order() -> None:
    before, after = compared(PORT, HARBOUR), compared(HARBOUR, PORT)
    (found,) = found_in(after, quantity(before))
    assert next(one for one in after.discrepancies if one.id == found).kind is Kind.QUANTITY


def test_a_paragraph_above_moves_the_words_and_loses_nothing() -> None:
    before = compared(PORT, HARBOUR)
    after = compared("Arden, Tuesday. The smoke could be seen for miles.\n\n" + PORT, HARBOUR)
    log = Log()
    for one in before.discrepancies:
        log.add(Act.VERDICT, target_of(before, one), "confirmed")
    laid = log.laid_on(after, before)
    assert len(laid.review.judgements) == len(before.discrepancies) > 0
    assert laid.review.stale == ()


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("burned in", "burned  in"),
        lambda text: text.replace("Monday, the", "Monday,\n the"),
        lambda text: text.replace("\n\n", "\r\n\r\n"),
        lambda text: text.replace(" in the port", "\u00a0in\tthe port"),
    ],
    ids=["two blanks", "a line end", "line ends of another system", "blanks of other kinds"],
)
def test_white_space_is_no_change(edit: Callable[[str], str]) -> None:
    before, after = compared(PORT, HARBOUR), compared(edit(PORT), HARBOUR)
    log = Log()
    log.add(Act.VERDICT, quantity(before), "dismissed")
    laid = log.laid_on(after, before)
    assert [laid.review.of(one.id).verdict for one in after.discrepancies if one.kind is Kind.QUANTITY] == ["dismissed"]


def test_reworded_evidence_is_stale_and_keeps_what_was_decided() -> None:
    before, after = compared(PORT, HARBOUR), compared(PORT.replace("Four ships", "Nearly five vessels"), HARBOUR)
    log = Log()
    log.add(Act.VERDICT, quantity(before), "confirmed")
    log.add(Act.NOTE, quantity(before), "seen by the harbour master")
    laid = log.laid_on(after, before)
    assert not laid.review.judgements
    (stale,) = laid.review.stale
    assert stale.target == quantity(before)
    assert (stale.judgement.verdict, stale.judgement.note) == ("confirmed", "seen by the harbour master")


def test_a_longer_number_is_not_the_number_that_was_cited() -> None:
    ten = "About 10 people were hurt in the fire at the port."
    article = name_articles([Article.from_text(ten.replace("10", "110"))])[0]
    known = {"0" * 64: ("A",)}
    for text in ("10 people", "About 1", "hurt in th"):
        assert Words([article], known).find(Cited("0" * 64, 6, 6 + len(text), text)) is None
    thousands = name_articles([Article.from_text("They counted 7,000 dead.")])[0]
    assert Words([thousands], known).find(Cited("0" * 64, 13, 14, "7")) is None
    assert Words([thousands], known).find(Cited("0" * 64, 15, 18, "000 dead")) is None


def test_words_that_stand_twice_are_found_at_the_nearer_place() -> None:
    text = "The port is shut. " + "Ships wait outside. " * 30 + "The port is shut. " + "Cranes fell. " * 3
    article = name_articles([Article.from_text(text)])[0]
    last = text.rindex("The port is shut.")
    find = Words([article], {"0" * 64: ("A",)}).find
    for start, expected in ((0, 0), (100, 0), (last - 100, last), (last + 5, last), (10**9, last)):
        found = find(Cited("0" * 64, start, start + 17, "The port is shut."))
        assert found and (found.start, found.text) == (expected, "The port is shut.")


@pytest.mark.parametrize(
    "cited",
    [("", 0, 0), ("   ", 0, 3), ("Four", -4, 4), ("no such words", 0, 13), ("Four", 5, 2)],
    ids=["no words", "blanks", "before the start", "words that are not there", "ends before it starts"],
)
def test_a_citation_that_makes_no_sense_does_no_harm(cited: tuple[str, int, int]) -> None:
    briefing = compared(PORT, HARBOUR)
    text, start, end = cited
    found = Words(briefing.articles).find(Cited(briefing.articles[0].sha256, start, end, text))
    assert found is None or found.text == "Four"
    assert Words(briefing.articles).find(Cited("f" * 64, 0, 4, "Four")) is None


@given(st.integers(0, 400), st.integers(1, 60), st.text(st.sampled_from(" \n\tab1,.é語"), max_size=60))
def test_words_are_found_where_their_text_has_moved_to(start: int, length: int, above: str) -> None:
    text = PORT * 2
    end = min(len(text), start + length)
    article = name_articles([Article.from_text(above + "\n" + text)])[0]
    found = Words([article], {"0" * 64: ("A",)}).find(Cited("0" * 64, start, end, text[start:end]))
    if found is None:
        assert not text[start:end].strip() or not (f" {text} "[start].isspace() and f"{text} "[end].isspace())
    else:
        assert found.text.split() == text[start:end].split()
        assert found.text == article.text[found.start : found.end]


def test_a_fact_is_known_when_a_third_article_reports_it_too() -> None:
    before, after = compared(PORT, HARBOUR), compared(PORT, HARBOUR, WIRE)
    ships = next(fact for fact in before.facts if "burned" in fact.label)
    log = Log()
    log.add(Act.CREDIBILITY, target_of(before, ships), "2")
    laid = log.laid_on(after)
    (name,) = laid.review.judgements
    assert {"A", "B", "C"} == set(next(fact for fact in after.facts if fact.id == name).articles)
    assert laid.review.of(name).credibility == "2"


def test_a_discrepancy_between_two_articles_is_not_that_of_three() -> None:
    briefing = compared(PORT, HARBOUR, WIRE)
    target = quantity(briefing)
    (found,) = found_in(briefing, target)
    third = target_of(briefing, next(fact for fact in briefing.facts if "C" in fact.articles)).evidence[-1]
    assert third.sha256 == briefing.articles[2].sha256
    assert found_in(briefing, replace(target, evidence=(*target.evidence, third))) == ()
    more = tuple(
        replace(one, evidence=(*one.evidence, briefing.articles[2].passage(third.start, third.end)))
        if one.id == found
        else one
        for one in briefing.discrepancies
    )
    assert found_in(replace(briefing, discrepancies=more), target) == ()


def test_a_discrepancy_of_another_kind_on_the_same_words_is_another() -> None:
    briefing = compared(PORT, HARBOUR)
    assert found_in(briefing, replace(quantity(briefing), kind=Kind.PLACE)) == ()


def test_a_topic_is_known_by_its_name_or_by_most_of_its_passages() -> None:
    briefing = samples()
    topic = max(briefing.topics, key=lambda one: len(one.passages))
    target = target_of(briefing, topic)
    assert len(target.evidence) <= MOST_CITED
    assert found_in(briefing, replace(target, label="another name")) == (topic.id,)
    few = replace(target, evidence=(target.evidence[0], target.evidence[-1]), label=topic.label.upper())
    assert found_in(briefing, few) == (topic.id,)


def test_a_topic_of_which_an_article_tells_nothing_any_more_is_stale() -> None:
    briefing = samples()
    topic = briefing.topics[0]
    target = target_of(briefing, topic)
    gone = tuple(
        replace(cited, text="words that nobody wrote") if cited.sha256 == briefing.articles[1].sha256 else cited
        for cited in target.evidence
    )
    assert found_in(briefing, replace(target, evidence=gone)) == ()


def test_a_topic_renamed_with_other_passages_is_not_taken_for_one_that_shares_few() -> None:
    briefing = samples()
    first = briefing.topics[0]
    others = [one for one in first.passages if not any(one in other.passages for other in briefing.topics[1:])]
    target = target_of(briefing, Topic("T9", "nobody's name", (), (*first.passages[:1], *others[-1:])))
    assert found_in(briefing, target) in {(first.id,), ()}
    away = replace(target, evidence=(*target.evidence[:1], *(replace(one, text="gone") for one in target.evidence[1:])))
    assert found_in(briefing, away) == ()


def test_an_article_given_twice_has_the_same_finding_twice() -> None:
    text = "Four ships burned in the port on Monday. All six ships that burned in the port were towed away."
    twice = compare([Article.from_text(text), Article.from_text(text)])
    first, second = (found for found in twice.discrepancies if len(found.articles) == 1)
    for one, other in ((first, second), (second, first)):
        log = Log()
        log.add(Act.VERDICT, target_of(twice, one), "confirmed")
        laid = log.laid_on(twice)
        assert (laid.review.of(one.id).verdict, laid.review.of(other.id).verdict) == ("confirmed", None)
    renamed = replace(target_of(twice, first), label="what an earlier version called it")
    assert set(found_in(twice, renamed)) == {first.id, second.id}


def test_a_target_of_no_finding_is_about_none() -> None:
    briefing = compared(PORT, HARBOUR)
    for sort in Sort:
        assert found_in(briefing, Target(sort, (), "nothing")) == ()
