"""Facts put together and taken apart by hand, and discrepancies added: a briefing that is one still."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader import Article, Briefing, compare
from briefreader.briefing import name_articles
from briefreader.model import MAX_EVIDENCE, MAX_PASSAGE, Discrepancy, Fact, Kind, Link, Passage, Severity, Strength
from briefreader.review.decisions import Act, Relation
from briefreader.review.placing import overlap
from briefreader.review.targets import target_of, target_of_passages
from tests.review.laying import HARBOUR, PORT, WIRE, Log, compared, dense, samples, six, words

SAME, APART = Relation.SAME, Relation.APART


def check(briefing: Briefing) -> None:
    """See to it that all holds that holds of a briefing as it is analysed."""
    facts = {fact.id: fact for fact in briefing.facts}
    found = {one.id: one for one in briefing.discrepancies}
    assert len(facts) == len(briefing.facts)
    assert len(found) == len(briefing.discrepancies)
    assert list(briefing.facts) == sorted(briefing.facts, key=lambda fact: min(fact.passages))
    assert [one.severity.rank for one in found.values()] == sorted(one.severity.rank for one in found.values())
    assert [link.score for link in briefing.links] == sorted((link.score for link in briefing.links), reverse=True)
    for fact in facts.values():
        assert len(fact.articles) > 1
        assert list(fact.passages) == sorted(set(fact.passages))
        assert fact.discrepancies == tuple(one.id for one in found.values() if one.fact == fact.id)
        assert 0 < len(fact.label) <= 80
    for one in found.values():
        assert one.fact is None or set(one.articles) <= set(facts[one.fact].articles)
        for article in one.articles:
            assert sum(len(each.text) for each in one.evidence if each.article == article) <= MAX_EVIDENCE
    for link in briefing.links:
        assert link.a.article != link.b.article
        assert link.fact is None or {link.a, link.b} <= set(facts[link.fact].passages)
    ends = [(link.a, link.b) for link in briefing.links]
    assert len(set(ends)) == len(ends)
    shown = {link.a for link in briefing.links if link.fact} | {link.b for link in briefing.links if link.fact}
    assert {passage for fact in facts.values() for passage in fact.passages} == shown
    told = (*(each for fact in facts.values() for each in fact.passages), *(only.passage for only in briefing.only_in))
    for passage in told:
        assert briefing.article(passage.article).text[passage.start : passage.end] == passage.text
        assert 0 < len(passage.text) <= MAX_PASSAGE
    assert len({only.passage for only in briefing.only_in}) == len(briefing.only_in)


def fact_of(briefing: Briefing, passage: Passage) -> Fact | None:
    return next((fact for fact in briefing.facts if passage in fact.passages), None)


def on_their_own(briefing: Briefing) -> list[Fact]:
    """Return the facts that share no passage with another."""
    counts = Counter(passage for fact in briefing.facts for passage in fact.passages)
    return [fact for fact in briefing.facts if all(counts[passage] == 1 for passage in fact.passages)]


def made(briefing: Briefing, *relations: tuple[Passage, Passage, Relation | None]) -> Briefing:
    """Return a briefing with what was decided of some passages."""
    log = Log()
    for one, other, relation in relations:
        log.relate(briefing, one, other, relation)
    amended = log.laid_on(briefing).briefing
    check(amended)
    return amended


def test_two_passages_of_no_fact_become_one() -> None:
    briefing = compared(PORT, HARBOUR)
    one = words(briefing, "A", "Nobody was hurt in the blaze, according to Anna Holt.")
    other = words(briefing, "B", "Both cranes of the shipyard fell into the water.")
    log = Log()
    log.relate(briefing, other, one, SAME)
    laid = log.laid_on(briefing)
    fact = fact_of(laid.briefing, one)
    assert fact == Fact(f"F{len(briefing.facts) + 1}", other.text, Strength.SAME, 100, (one, other))
    assert laid.review.of(fact.id).by_hand
    assert laid.review.of(fact.id).user == "ann"
    assert laid.briefing.links[0] == Link(one, other, 100, fact.id, by_hand=True)
    check(laid.briefing)


def test_what_a_fact_made_by_hand_tells_is_no_more_in_one_article_alone() -> None:
    briefing = compared(PORT, HARBOUR)
    one, other = briefing.only_in[0].passage, briefing.only_in[-1].passage
    assert one.article != other.article
    amended = made(briefing, (one, other, SAME))
    assert not {one, other} & {only.passage for only in amended.only_in}
    assert len(amended.only_in) == len(briefing.only_in) - 2


def test_two_facts_become_one_that_has_the_discrepancies_of_both() -> None:
    briefing = samples()
    ours, theirs = [fact for fact in on_their_own(briefing) if fact.discrepancies][:2]
    amended = made(briefing, (ours.passages[0], theirs.passages[-1], SAME))
    fact = fact_of(amended, ours.passages[0])
    assert fact
    assert set(fact.passages) == {*ours.passages, *theirs.passages}
    assert fact.id in {ours.id, theirs.id}
    assert set(fact.discrepancies) == {*ours.discrepancies, *theirs.discrepancies}
    assert len(amended.facts) == len(briefing.facts) - 1


def test_a_passage_that_the_analysis_links_already_changes_nothing() -> None:
    briefing = samples()
    for fact in briefing.facts:
        log = Log()
        log.relate(briefing, fact.passages[0], fact.passages[-1], SAME)
        assert log.laid_on(briefing).briefing is briefing


def test_taking_back_leaves_the_decision_to_the_analysis() -> None:
    briefing = samples()
    one, other = briefing.facts[0].passages[0], briefing.facts[3].passages[-1]
    assert made(briefing, (one, other, SAME), (other, one, None)) is briefing


def test_a_wrong_link_of_two_passages_is_no_fact_and_each_is_in_one_article_alone() -> None:
    briefing = compared(PORT, HARBOUR)
    fact = next(one for one in briefing.facts if one.discrepancies)
    one, other = fact.passages
    amended = made(briefing, (one, other, APART))
    assert fact.id not in {left.id for left in amended.facts}
    assert {one, other} <= {only.passage for only in amended.only_in}
    assert [found.fact for found in amended.discrepancies if found.id in fact.discrepancies] == [None]
    assert all(link.fact is None for link in amended.links if (link.a, link.b) == (one, other))


def test_a_passage_told_apart_leaves_the_fact_to_the_others() -> None:
    briefing = compared(PORT, HARBOUR, WIRE)
    fact = next(one for one in briefing.facts if len(one.articles) == 3)
    a, b, c = fact.passages
    amended = made(briefing, (a, c, APART))
    left = next(one for one in amended.facts if one.id == fact.id)
    assert len(left.passages) == 2 and b in left.passages
    gone = ({a, c} - set(left.passages)).pop()
    assert gone in {only.passage for only in amended.only_in}
    scores = {link.fact: link.score for link in reversed(amended.links) if link.fact}
    assert left.score == scores[left.id]


def test_each_of_two_told_apart_keeps_what_is_more_strongly_linked_to_it() -> None:
    briefing = fact_of_four(ab=60.0, bc=20.0, cd=50.0)
    a, b, c, d = briefing.facts[0].passages
    amended = made(briefing, (a, d, APART))
    assert [fact.passages for fact in amended.facts] == [(a, b), (c, d)]
    assert [(fact.id, fact.strength, fact.score) for fact in amended.facts] == [
        ("F1", Strength.SAME, 60.0),
        ("F2", Strength.SAME, 50.0),
    ]
    assert [(link.a, link.b, link.fact) for link in amended.links] == [(a, b, "F1"), (c, d, "F2"), (b, c, None)]
    assert [one.fact for one in amended.discrepancies] == ["F2", None]


def test_a_fact_that_is_left_with_its_weaker_links_says_part_of_the_same() -> None:
    briefing = fact_of_four(ab=60.0, bc=20.0, cd=30.0)
    a, b, c, d = briefing.facts[0].passages
    (left,) = made(briefing, (a, b, APART)).facts
    assert (left.id, left.passages, left.strength, left.score) == ("F1", (b, c, d), Strength.PARTIAL, 30.0)
    assert left.label == min(c.text, d.text, key=len)


def fact_of_four(*, ab: float, bc: float, cd: float) -> Briefing:
    """Return a fact of four articles that are linked in a row, with a discrepancy of the last two, and one of all."""
    told = ("Four ships burned", "Some ships burned there", "Six ships are burnt out", "Six ships burned")
    empty = compare([Article.from_text(text) for text in told])
    a, b, c, d = (article.passage(0, len(article.text)) for article in name_articles(empty.articles))
    links = (Link(a, b, ab, "F1"), Link(c, d, cd, "F1"), Link(b, c, bc, "F1"))
    inside = Discrepancy("D1", Kind.STATUS, Severity.HIGH, 0.9, "C: are; D: -", "so", (c, d), "F1")
    across = Discrepancy("D2", Kind.QUANTITY, Severity.LOW, 0.5, "A: Four; D: Six", "so", (a, d), "F1")
    return replace(
        empty,
        links=tuple(sorted(links, key=lambda link: -link.score)),
        facts=(Fact("F1", a.text, Strength.SAME, ab, (a, b, c, d), ("D1", "D2")),),
        discrepancies=(inside, across),
        only_in=(),
    )


def test_what_was_decided_of_a_fact_stays_with_it_when_a_passage_is_taken_out() -> None:
    briefing = compared(PORT, HARBOUR, WIRE)
    fact = next(one for one in briefing.facts if len(one.articles) == 3)
    log = Log()
    log.add(Act.NOTE, target_of(briefing, fact), "seen")
    log.relate(briefing, fact.passages[0], fact.passages[2], APART)
    laid = log.laid_on(briefing)
    assert laid.review.of(fact.id).note == "seen"
    assert laid.review.stale == ()


def test_the_later_of_two_relations_stands() -> None:
    briefing = samples()
    one, other = (fact.passages[0] for fact in on_their_own(briefing)[:2])
    assert made(briefing, (one, other, SAME), (one, other, APART)) is briefing
    joined = fact_of(made(briefing, (one, other, APART), (other, one, SAME)), one)
    assert joined and other in joined.passages


def test_a_passage_moved_from_one_fact_to_another_is_in_the_other_alone() -> None:
    briefing = compared(PORT, HARBOUR, WIRE)
    fact = next(one for one in briefing.facts if len(one.articles) == 3)
    a, _, c = fact.passages
    shut = words(briefing, "A", "The port authority will close the harbour for three days.")
    amended = made(briefing, (a, c, APART), (c, shut, SAME))
    moved = fact_of(amended, c)
    assert moved and shut in moved.passages
    assert a not in moved.passages


def test_a_discrepancy_added_by_hand_stands_among_those_of_its_severity() -> None:
    briefing = compared(PORT, HARBOUR)
    fact = next(one for one in briefing.facts if one.discrepancies)
    log = Log()
    target = target_of_passages(briefing, fact.passages[1], fact.passages[0], Kind.PLACE)
    log.add(Act.ADDED, target, "high the outer harbour / the inner one", user="bob")
    laid = log.laid_on(briefing)
    check(laid.briefing)
    added = next(one for one in laid.briefing.discrepancies if one.kind is Kind.PLACE)
    assert added.id == f"D{len(briefing.discrepancies) + 1}"
    assert (added.severity, added.confidence, added.summary, added.why, added.fact, added.evidence) == (
        Severity.HIGH, 1.0, "the outer harbour / the inner one", "Added by hand.", fact.id, fact.passages,
    )  # fmt: skip
    judgement = laid.review.of(added.id)
    assert (judgement.by_hand, judgement.user, judgement.at) == (True, "bob", log.lines[0].at)
    assert judgement.standing == "open"


def test_what_was_added_can_be_judged_worded_anew_and_taken_back() -> None:
    briefing = compared(PORT, HARBOUR)
    one, other = words(briefing, "A", "Nobody was hurt"), words(briefing, "B", "Both cranes of the shipyard")
    log = Log()
    added = log.add(Act.ADDED, target_of_passages(briefing, one, other, Kind.ACTOR), "low nobody / cranes")
    first = log.laid_on(briefing)
    finding = next(each for each in first.briefing.discrepancies if each.kind is Kind.ACTOR)
    log.add(Act.VERDICT, target_of(first.briefing, finding), "confirmed", user="cleo")
    log.add(Act.ADDED, target_of_passages(briefing, other, one, Kind.ACTOR), "medium nobody / two cranes")
    laid = log.laid_on(briefing)
    (again,) = (each for each in laid.briefing.discrepancies if each.kind is Kind.ACTOR)
    assert (again.id, again.summary, again.severity) == (finding.id, "nobody / two cranes", Severity.MEDIUM)
    assert (laid.review.of(again.id).verdict, laid.review.of(again.id).user) == ("confirmed", "cleo")
    log.undo(3)
    log.undo(added)
    laid = log.laid_on(briefing)
    assert laid.briefing is briefing
    assert [stale.judgement.verdict for stale in laid.review.stale] == ["confirmed"]


@pytest.mark.parametrize("together", [True, False], ids=["in one article", "in two"])
def test_long_passages_are_cut_at_a_word_to_what_may_be_cited(*, together: bool) -> None:
    long = " ".join(f"word{number}" for number in range(200))
    briefing = compared(f"{long}.\n\nSome more words. {long}.", f"{long} of another article.")
    article = briefing.articles[0 if together else 1]
    one, other = briefing.articles[0].passage(0, 1000), article.passage(article.text.rindex("word0"), len(article.text))
    log = Log()
    log.add(Act.ADDED, target_of_passages(briefing, one, other, Kind.WORDING), "low long")
    log.relate(briefing, one, other, SAME)
    laid = log.laid_on(briefing).briefing
    check(laid)
    added = next(each for each in laid.discrepancies if each.why == "Added by hand.")
    assert all(long.startswith(piece.text) and long[len(piece.text)] == " " for piece in added.evidence)
    assert all(len(piece.text) > 250 for piece in added.evidence)


def test_one_passage_given_twice_is_no_fact_and_no_discrepancy() -> None:
    briefing = compared(PORT, HARBOUR)
    one = words(briefing, "A", "Nobody was hurt in the blaze")
    log = Log()
    log.relate(briefing, one, replace(one, end=one.end - 4, text=one.text[:-4]), SAME)
    log.add(Act.ADDED, target_of_passages(briefing, one, one, Kind.ACTOR), "low the same")
    assert log.laid_on(briefing).briefing is briefing


def test_two_passages_of_one_article_that_no_other_reports_are_no_fact() -> None:
    briefing = compared(PORT, HARBOUR)
    one = words(briefing, "A", "Nobody was hurt in the blaze")
    assert made(briefing, (one, words(briefing, "A", "according to Anna Holt"), SAME)) is briefing


def test_two_passages_of_one_article_put_together_bring_their_facts_together() -> None:
    briefing = samples()
    ours, theirs = on_their_own(briefing)[:2]
    log = Log()
    log.relate(briefing, ours.passages[0], theirs.passages[0], SAME)
    laid = log.laid_on(briefing)
    check(laid.briefing)
    assert ours.passages[0].article == theirs.passages[0].article
    fact = fact_of(laid.briefing, ours.passages[0])
    assert fact and set(fact.passages) == {*ours.passages, *theirs.passages}
    assert laid.review.of(fact.id).by_hand


def test_a_fact_is_held_together_by_its_links() -> None:
    """Else what is left of it when a link is told apart would not be what the analyst sees linked."""
    for briefing in (samples(), dense(), six()):
        linked = defaultdict(set)
        for link in briefing.links:
            if link.fact:
                linked[link.a].add(link.b)
                linked[link.b].add(link.a)
        for fact in briefing.facts:
            left, reached = set(fact.passages[1:]), {fact.passages[0]}
            while near := {end for one in reached for end in linked[one] & left}:
                left, reached = left - near, reached | near
            assert not left


def candidates(briefing: Briefing) -> Sequence[Passage]:
    """Return passages of facts that lie close together, and of none."""
    passages = dict.fromkeys(passage for fact in briefing.facts[:6] for passage in fact.passages)
    return [*passages, *(only.passage for only in briefing.only_in[:4])][:18]


@pytest.mark.parametrize("compared_once", [samples, dense, six], ids=["samples", "dense", "six"])
@settings(deadline=None, max_examples=40)
@given(steps=st.lists(st.tuples(st.integers(0, 152), st.sampled_from([SAME, APART, None])), max_size=8))
def test_whatever_is_put_together_and_taken_apart_the_briefing_is_one_still(
    compared_once: Callable[[], Briefing], steps: list[tuple[int, Relation | None]]
) -> None:
    briefing = compared_once()
    pairs = [(one, other) for one, other in combinations(candidates(briefing), 2) if overlap(one, other) == 0]
    chosen = [(pairs[number % len(pairs)], relation) for number, relation in steps]
    amended = made(briefing, *((one, other, relation) for (one, other), relation in chosen))
    if chosen and chosen[-1][1] is APART:
        one, other = chosen[-1][0]
        assert not any({one, other} <= set(fact.passages) for fact in amended.facts)
    if chosen and chosen[-1][1] is SAME and len({passage.article for passage in chosen[-1][0]}) == 2:
        one, other = chosen[-1][0]
        assert any(near(one, fact) and near(other, fact) for fact in amended.facts)
    known = {passage for fact in amended.facts for passage in fact.passages}
    alone = [only.passage for only in amended.only_in]
    lost = {passage for fact in briefing.facts for passage in fact.passages} - known
    assert all(any(overlap(one, other) >= 0.5 for other in (*known, *alone)) for one in lost)


def near(passage: Passage, fact: Fact) -> bool:
    return any(overlap(passage, one) >= 0.5 for one in fact.passages)


def test_no_number_is_given_twice_whatever_was_taken_apart_joined_and_taken_back() -> None:
    briefing = compared(PORT, HARBOUR)
    apart, *_ = on_their_own(briefing)
    a, b = (next(one.passage for one in briefing.only_in if one.passage.article == name) for name in "AB")
    highest = max(int(fact.id[1:]) for fact in briefing.facts)
    log = Log()
    log.relate(briefing, *apart.passages, APART)
    log.relate(briefing, a, apart.passages[1], SAME)
    amended = log.laid_on(briefing).briefing
    assert apart.id not in {fact.id for fact in amended.facts}
    taken_back = fact_of(amended, a)
    assert taken_back and taken_back.id == f"F{highest + 2}"
    log.undo(2)
    log.relate(briefing, a, b, SAME)
    made = fact_of(log.laid_on(briefing).briefing, a)
    assert made and made.id == f"F{highest + 3}"
    log.redo(2)
    log.undo(4)
    again = fact_of(log.laid_on(briefing).briefing, a)
    assert again and again.id == taken_back.id


def test_a_discrepancy_added_keeps_its_number_when_one_before_it_is_removed() -> None:
    briefing = compared(PORT, HARBOUR)
    a, b = (next(one.passage for one in briefing.only_in if one.passage.article == name) for name in "AB")
    log = Log()
    first = target_of_passages(briefing, a, b, Kind.WORDING)
    log.add(Act.ADDED, first, "low one / other")
    log.add(Act.ADDED, target_of_passages(briefing, a, b, Kind.TIME), "low then / now")
    kept = next(one.id for one in log.laid_on(briefing).briefing.discrepancies if one.kind is Kind.TIME)
    log.add(Act.ADDED, first)
    assert kept in {one.id for one in log.laid_on(briefing).briefing.discrepancies}


def test_a_fact_joined_by_hand_keeps_the_score_of_its_own_links_and_one_that_has_none_has_100() -> None:
    briefing = dense()
    one, other = on_their_own(briefing)[:2]
    amended = made(briefing, (one.passages[0], other.passages[-1], SAME))
    fact = fact_of(amended, one.passages[0])
    assert fact and fact.score == max(one.score, other.score)
    by_hand = [link for link in amended.links if link.by_hand]
    assert [(link.score, link.grounds, link.fact) for link in by_hand] == [(100, (), fact.id)]


def test_what_was_decided_by_hand_is_told_with_the_facts_before_and_after() -> None:
    briefing = dense()
    one, other, third = on_their_own(briefing)[:3]
    log = Log()
    log.relate(briefing, one.passages[0], other.passages[-1], SAME)
    log.relate(briefing, third.passages[0], third.passages[1], APART)
    joined, apart = log.laid_on(briefing).review.by_hand
    assert (joined.relation, joined.user, set(joined.was)) == (SAME, "ann", {one.id, other.id})
    assert joined.facts == (min(one.id, other.id, key=lambda name: int(name[1:])),)
    assert (apart.relation, apart.was) == (APART, (third.id,))
    log.undo(1)
    assert [told.relation for told in log.laid_on(briefing).review.by_hand] == [APART]
