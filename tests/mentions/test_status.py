"""The state that a clause puts somebody or something in, and which states exclude each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.errors import UsageError
from briefreader.lexicon.ladders import ladders, parse
from briefreader.lexicon.opposites import opposed
from briefreader.mentions.verbs.status import Hold, Status, incompatible, statuses


def states(text: str) -> set[str]:
    return {f"{found.ladder}/{found.rung}" for found in statuses(text) if found.hold is Hold.REACHED}


def state(text: str, ladder: str) -> Status:
    return next(found for found in statuses(text) if found.ladder == ladder)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A baker was arrested on Monday.", "legal/arrested"),
        ("Police arrested a baker.", "legal/arrested"),
        ("The suspect remains on the run.", "legal/wanted"),
        ("She was charged with fraud.", "legal/charged"),
        ("The broker is on trial in Leeds.", "legal/on_trial"),
        ("He was found guilty of theft.", "legal/convicted"),
        ("He was found not guilty of theft.", "legal/cleared"),
        ("She was jailed for six years.", "legal/jailed"),
        ("The poet was freed without charge.", "legal/freed"),
        ("Forty miners died underground.", "life/dead"),
        ("A boy was found dead in the barn.", "life/dead"),
        ("Three sailors are missing.", "life/missing"),
        ("The pilot is in a critical condition.", "life/critical"),
        ("All passengers escaped unhurt.", "life/unhurt"),
        ("Nine skiers were injured.", "life/injured"),
        ("Six climbers were pulled alive from the snow.", "life/found_alive"),
        ("Marines will be deployed to the island.", "deployment/planned"),
        ("Marines have been deployed to the island.", "deployment/deployed"),
        ("The frigate is on its way to the gulf.", "deployment/en_route"),
        ("The brigade is withdrawing from the pass.", "deployment/withdrawing"),
        ("The brigade has withdrawn from the pass.", "deployment/withdrawn"),
        ("Planning permission was granted for the tower.", "project/approved"),
        ("The tunnel is under construction.", "project/begun"),
        ("Work on the tunnel was suspended.", "project/halted"),
        ("The board rejected the bid.", "deal/rejected"),
        ("The two firms signed the agreement.", "deal/signed"),
        ("The blaze is under control.", "fire/contained"),
        ("The blaze is still burning.", "fire/spreading"),
        ("The hurricane made landfall near the port.", "storm/landfall"),
        ("The hurricane is expected to hit the port.", "storm/approaching"),
        ("Whole streets were under water.", "flood/flooded"),
        ("There is a risk of flooding in the valley.", "flood/threatened"),
        ("The striker was ruled out of the final.", "fitness/out"),
        ("The match was called off.", "fixture/postponed"),
        ("The treasurer resigned.", "office/resigned"),
        ("The treasurer is to resign.", "office/leaving"),
        ("The coach was sacked.", "office/dismissed"),
        ("The airline went into administration.", "solvency/insolvent"),
        ("The rocket blasted off at dawn.", "mission/launched"),
        ("The probe crashed on the moon.", "mission/lost"),
        ("Villages were left without power.", "supply/cut"),
        ("The painting was stolen in spring.", "ownership/stolen"),
        ("Residents were told to leave.", "evacuation/ordered"),
        ("Residents have returned home.", "evacuation/returned"),
        ("The rebels captured the airfield.", "conflict/captured"),
        ("The bill was signed into law.", "law/in_force"),
        ("The road remains closed.", "access/closed"),
        ("The chapel was burned to the ground.", "damage/destroyed"),
    ],
)
def test_a_clause_puts_its_subject_on_a_rung(text: str, told: str) -> None:
    assert told in states(text)


@pytest.mark.parametrize(
    "text",
    [
        "She was not charged.",
        "Nobody was injured.",
        "No one died.",
        "The climber may have died.",
        "The bridge could collapse.",
        "The treasurer refused to resign.",
        "The club denied that the coach was sacked.",
        "The dog barked at the postman.",
        "If the minister resigns, talks will stop.",
        "The boy is not missing.",
    ],
)
def test_what_is_negated_denied_or_only_possible_is_no_state(text: str) -> None:
    assert {found for found in states(text) if not found.startswith(("talks/", "deal/"))} == set()


@pytest.mark.parametrize(
    ("text", "told", "hold"),
    [
        ("She was not charged.", "legal/charged", Hold.DENIED),
        ("No arrests have been made.", "legal/arrested", Hold.DENIED),
        ("No suspects have been taken into custody.", "legal/arrested", Hold.DENIED),
        ("The two sides parted with no deal.", "deal/agreed", Hold.DENIED),
        ("He is expected to be charged on Tuesday.", "legal/charged", Hold.AHEAD),
        ("The driver will be sentenced in May.", "legal/sentenced", Hold.AHEAD),
        ("The driver was sentenced in May.", "legal/sentenced", Hold.REACHED),
    ],
)
def test_a_state_may_be_expected_or_denied(text: str, told: str, hold: Hold) -> None:
    assert {found.hold for found in statuses(text) if f"{found.ladder}/{found.rung}" == told} == {hold}


def test_declining_to_comment_rejects_no_deal() -> None:
    assert states("The chairman declined to speculate.") == set()


def test_calling_off_is_not_calling() -> None:
    assert not any(found.rung == "called" for found in statuses("The vote has been called off."))


@pytest.mark.parametrize(
    ("one", "other", "ladder"),
    [
        ("Marines will be sent to the island.", "Marines have been deployed to the island.", "deployment"),
        ("The broker is on trial.", "The broker was found guilty.", "legal"),
        ("He was found guilty.", "He was found not guilty.", "legal"),
        ("Both sailors are missing.", "Both sailors died.", "life"),
        ("All passengers escaped unhurt.", "Nine passengers were injured.", "life"),
        ("The road remains closed.", "The road has reopened.", "access"),
        ("There is a risk of flooding.", "The streets were under water.", "flood"),
        ("The board accepted the offer.", "The board rejected the offer.", "deal"),
    ],
)
def test_two_states_of_one_thing_that_cannot_both_hold_are_incompatible(one: str, other: str, ladder: str) -> None:
    first, second = state(one, ladder), state(other, ladder)
    assert incompatible(first, second)
    assert incompatible(second, first)


@pytest.mark.parametrize(
    ("one", "other", "ladder"),
    [
        ("He was arrested.", "He was detained.", "legal"),
        ("She was convicted.", "She was jailed for a year.", "legal"),
        ("The pilot was injured.", "The pilot is in a critical condition.", "life"),
        ("He is in custody.", "He was charged with theft.", "legal"),
    ],
)
def test_states_that_may_hold_together_are_compatible(one: str, other: str, ladder: str) -> None:
    assert not incompatible(state(one, ladder), state(other, ladder))


def test_states_of_two_ladders_are_never_incompatible() -> None:
    assert not incompatible(state("He was arrested.", "legal"), state("He is missing.", "life"))


def test_every_rung_named_as_compatible_exists() -> None:
    rungs = ladders().rungs
    for rung in rungs:
        assert rung.beside <= {other.name for other in rungs if other.ladder == rung.ladder}


def test_a_misspelt_key_in_a_ladder_is_refused() -> None:
    with pytest.raises(UsageError, match="fire"):
        parse({"fire": [{"rung": "out", "verb": "extinguish"}]})


@pytest.mark.parametrize(
    ("one", "other"),
    [("rise", "fall"), ("fall", "rise"), ("approve", "reject"), ("win", "lose"), ("confirm", "deny"),
     ("accept", "decline"), ("alive", "dead"), ("guilty", "innocent"), ("likely", "unlikely"), ("open", "close")],
)  # fmt: skip
def test_opposites_are_opposed_both_ways(one: str, other: str) -> None:
    assert opposed(one, other)
    assert opposed(other, one)


@pytest.mark.parametrize(("one", "other"), [("rise", "climb"), ("say", "tell"), ("win", "win"), ("zebra", "fall")])
def test_words_of_like_or_unrelated_sense_are_not_opposed(one: str, other: str) -> None:
    assert not opposed(one, other)


WORDS = st.sampled_from(
    "the man was not found guilty dead missing under water control in custody called off will be could of , . no "
    "arrested alive out on run talks suspended risk flooding".split()
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_every_state_is_a_stretch_of_the_text(text: str) -> None:
    for found in statuses(text):
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert found.order >= 0
