"""The filter of the discrepancies: what it lists, what it counts, what it says."""

from __future__ import annotations

from dataclasses import replace

from briefreader.model import Discrepancy, Kind, Passage, Severity
from briefreader.review.decisions import Sort, Target, Verdict
from briefreader.review.judgements import Judgement, Review, Stale, Standing
from briefreader.tui.places.filters import ALL, Gone, Scope, choices

HERE, THERE = Passage("A", 0, 4, "four"), Passage("B", 0, 4, "five")
CONFLICT = Discrepancy("D1", Kind.QUANTITY, Severity.HIGH, 0.9, "A: four; B: five", "differ", (HERE, THERE))
QUOTED = replace(CONFLICT, id="D2", kind=Kind.QUOTATION, severity=Severity.LOW)
OWN_SUM = replace(CONFLICT, id="D3", evidence=(HERE, HERE))
FOUND = (CONFLICT, QUOTED, OWN_SUM)


def test_where_nothing_is_asked_for_everything_is_listed() -> None:
    assert not ALL
    assert all(ALL.admits(one) for one in FOUND)
    assert ALL.words == ""


def test_values_of_one_sort_add_up_and_sorts_narrow_each_other() -> None:
    either = ALL.toggled(Severity.HIGH).toggled(Severity.LOW)
    assert [one.id for one in FOUND if either.admits(one)] == ["D1", "D2", "D3"]

    both = either.toggled(Kind.QUANTITY).toggled(Scope.INSIDE)
    assert [one.id for one in FOUND if both.admits(one)] == ["D3"]
    assert both.words == "high, low, quantity, inside one article"


def test_a_value_picked_twice_is_asked_for_no_longer() -> None:
    assert ALL.toggled(Kind.QUOTATION).toggled(Kind.QUOTATION) == ALL


def test_what_was_decided_is_asked_for_too() -> None:
    dismissed = ALL.toggled(Standing.DISMISSED)
    assert dismissed.admits(CONFLICT, Standing.DISMISSED)
    assert not dismissed.admits(CONFLICT)
    assert dismissed.words == "dismissed"


def test_a_choice_counts_what_the_rest_of_the_filter_leaves() -> None:
    counts = {choice.value: choice.count for choice in choices(FOUND, ALL.toggled(Severity.HIGH))}
    assert counts == {
        Severity.HIGH: 2,
        Severity.LOW: 1,
        Standing.OPEN: 2,
        Kind.QUANTITY: 2,
        Kind.QUOTATION: 0,
        Scope.BETWEEN: 1,
        Scope.INSIDE: 1,
    }


def test_a_choice_counts_what_was_decided() -> None:
    review = Review({"D1": Judgement(Verdict.DISMISSED), "D3": Judgement(note="odd")})
    counts = {choice.value: choice.count for choice in choices(FOUND, ALL.toggled(Standing.DISMISSED), review)}
    assert counts[Standing.OPEN] == 2 and counts[Standing.DISMISSED] == 1
    assert Standing.CONFIRMED not in counts
    assert (counts[Severity.HIGH], counts[Severity.LOW]) == (1, 0)


def test_what_is_stale_can_be_asked_for_beside_the_verdicts() -> None:
    stale = Stale(Target(Sort.DISCREPANCY, (), "gone"), Judgement(Verdict.CONFIRMED))
    asked = ALL.toggled(Gone.STALE)
    assert asked.words == "stale" and asked.asks_for(Gone.STALE)
    assert not any(asked.admits(one) for one in FOUND)
    assert asked.admits_stale(Standing.CONFIRMED) and asked.admits_stale(Standing.OPEN)
    assert not asked.toggled(Severity.HIGH).admits_stale(Standing.CONFIRMED), "a severity is not known of it"
    counts = {choice.value: choice.count for choice in choices(FOUND, asked, Review(stale=(stale,)), (stale,))}
    assert (counts[Gone.STALE], counts[Standing.OPEN], counts[Severity.HIGH]) == (1, 3, 0)
    assert Gone.STALE not in {choice.value for choice in choices(FOUND, ALL)}


def test_only_what_was_found_can_be_asked_for() -> None:
    assert Kind.PLACE not in {choice.value for choice in choices(FOUND, ALL)}
    assert Kind.PLACE in {choice.value for choice in choices(FOUND, ALL.toggled(Kind.PLACE))}
