"""What statements assert, and when two assertions cannot both hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefreader import Article
from briefreader.findings.compared import Side, side_by_side
from briefreader.findings.polarity.arguments import arguments
from briefreader.findings.polarity.assertions import Assertion, Certainty, assertions
from briefreader.findings.polarity.casualties import harm_apart, harms
from briefreader.findings.polarity.clashes import Clash, clash
from briefreader.matching.links import match
from briefreader.mentions.statements import read


def side(text: str) -> Side:
    """Return the only statement of a text."""
    reading = read(replace(Article.from_text(text), id="A"))
    return Side(reading, match([reading]).bags[0][0], (0, 0))


def asserted(text: str, word: str) -> Assertion:
    """Return what a sentence asserts with `word`."""
    told = side(text)
    return next(found for found in assertions(told) if word in told.words(found.span))


def words(text: str) -> list[str]:
    """Return the words of all that a sentence asserts."""
    told = side(text)
    return [told.words(found.span) for found in assertions(told)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The miners never entered the shaft.", "entered"),
        ("The mayor denied that she had sold the land.", "sold"),
        ("The ferry left without waiting for the doctor.", "waiting"),
        ("The bank refused to open the vault.", "open"),
        ("The guards fired no shots.", "fired"),
        ("Nobody signed the treaty.", "signed"),
        ("The chapel was nearly destroyed.", "destroyed"),
        ("There were no complaints about the noise.", "complaints"),
        ("The firm denied any involvement in the deal.", "involvement"),
        ("The minister does not believe that the dam leaks.", "leaks"),
        ("The clerk never knowingly forged a passport.", "forged"),
        ("The harbour lacked neither cranes nor sheds, without lights.", "lights"),
    ],
)
def test_what_is_denied(text: str, word: str) -> None:
    assert not asserted(text, word).affirmed


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The miners entered the shaft.", "entered"),
        ("The judge did not refuse to hear the witness.", "hear"),
    ],
)
def test_what_is_affirmed(text: str, word: str) -> None:
    assert asserted(text, word).affirmed


@pytest.mark.parametrize(
    "text",
    [
        "Did the miners enter the shaft?",
        "The miners barely entered the shaft.",
        "The miners should enter the shaft.",
        "The miners could enter the shaft if the water fell.",
        "A law bans entering the shaft.",
    ],
)
def test_what_asserts_nothing(text: str) -> None:
    assert not any("enter" in told for told in words(text))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Not only the miners entered the shaft, and no one else did not leave.", "leave"),
        ("The plan has not yet passed.", "passed"),
        ("The ferry no longer sails on Mondays.", "sails"),
        ("The court had no doubt about the witness.", "doubt"),
        ('The "no fences" campaign won.', "fences"),
    ],
)
def test_half_a_denial_is_none(text: str, word: str) -> None:
    told = side(text)
    assert not any(word in told.words(found.span) and not found.affirmed for found in assertions(told))


@pytest.mark.parametrize(
    ("text", "word", "certainty"),
    [
        ("The roof collapsed.", "collapsed", Certainty.FLAT),
        ("The roof will collapse.", "collapse", Certainty.EXPECTED),
        ("The roof is expected to collapse.", "collapse", Certainty.EXPECTED),
        ("The roof will likely collapse.", "collapse", Certainty.LIKELY),
        ("The roof may have collapsed.", "collapsed", Certainty.HEDGED),
        ("There is a risk that the roof will collapse.", "collapse", Certainty.HEDGED),
        ("It is not sure whether the roof collapsed.", "collapsed", Certainty.HEDGED),
        ("The roof allegedly collapsed.", "collapsed", Certainty.FLAT),
        ("Deputies voted to close the mine.", "close", Certainty.FLAT),
    ],
)
def test_how_surely_it_is_asserted(text: str, word: str, certainty: Certainty) -> None:
    assert asserted(text, word).certainty is certainty


def test_a_fear_is_of_the_main_clause_not_of_the_clause_that_tells_which() -> None:
    text = "There are fears that the clinic that treats burns could close."
    assert asserted(text, "treats").certainty is Certainty.FLAT
    assert asserted(text, "close").certainty is Certainty.HEDGED


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        (("The guard opened the gate.", "opened"), ("The guard did not open the gate.", "open"), Clash.DENIED),
        (("Output rose.", "rose"), ("Output fell.", "fell"), Clash.OPPOSITE),
        (("Output rose.", "rose"), ("A fall in output was noted.", "fall"), Clash.OPPOSITE),
        (("The deputies turned down the budget.", "turned"), ("The deputies approved it.", "approved"), Clash.OPPOSITE),
        (("The guild is against the toll.", "is"), ("The guild supports the toll.", "supports"), Clash.OPPOSITE),
        (("The valve failed.", "failed"), ("The valve may have failed.", "failed"), Clash.HEDGED),
        (("The board approved a loan.", "approved"), ("The board debated a loan.", "debated"), Clash.DISCUSSED),
        (("Output rose.", "rose"), ("Output did not fall.", "fall"), None),
        (("The valve failed.", "failed"), ("The valve failed again.", "failed"), None),
        (("The valve will fail.", "fail"), ("The valve is likely to fail.", "fail"), None),
        (("Police named the driver.", "named"), ("Police did not name the driver.", "name"), None),
        (("You cannot sail there.", "sail"), ("He sailed there in May.", "sailed"), None),
    ],
)
def test_how_two_assertions_differ(one: tuple[str, str], other: tuple[str, str], how: Clash | None) -> None:
    ours, theirs = asserted(*one), asserted(*other)
    assert clash(ours, theirs) is how
    assert clash(theirs, ours) is how


def test_who_does_what_to_whom_is_the_same_in_the_passive() -> None:
    active = arguments(asserted("The surgeon treated the admiral.", "treated"))
    passive = arguments(asserted("The admiral was treated by the surgeon.", "treated"))
    assert active == replace(passive, topic=active.topic)
    assert active.subject and active.object


def test_a_clause_with_who_has_its_antecedent_for_a_subject() -> None:
    found = arguments(asserted("They met the surgeon who treated the admiral.", "treated"))
    assert "surgeon" in found.subject


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Nobody on the tram was hurt.", True),
        ("There were no immediate reports of deaths or injuries.", True),
        ("The skipper walked away unscathed.", True),
        ("Four passengers were wounded.", False),
    ],
)
def test_harm_and_its_absence(text: str, denied: bool) -> None:
    found = list(harms(side(text)))
    assert found
    assert all(told.denied is denied for told in found)


@pytest.mark.parametrize(
    "text",
    [
        "No one else was hurt.",
        "All but two sailors escaped unhurt.",
        "It was not clear how many people were injured.",
        "Nobody was seriously injured.",
        "A blast ten years earlier injured six.",
    ],
)
def test_harm_left_open(text: str) -> None:
    assert not list(harms(side(text)))


def apart(one: str, other: str) -> int:
    """Return how many differences in harm two articles show."""
    readings = [read(replace(Article.from_text(text), id=name)) for name, text in (("A", one), ("B", other))]
    return len(list(harm_apart(side_by_side(readings, match(readings)))))


TRAM = "A tram jumped the rails on Harbour Street in Leith on Monday and hit a bakery. "


def test_nobody_hurt_and_somebody_hurt() -> None:
    assert apart(f"{TRAM}Nobody was hurt.", f"{TRAM}Six passengers were injured.")
    assert apart(f"{TRAM}Six passengers were injured.", f"{TRAM}Nobody was hurt.")


def test_harm_to_others_than_those_who_got_away_is_no_conflict() -> None:
    assert not apart(f"{TRAM}The driver was unhurt.", f"{TRAM}Six passengers were injured.")
    assert not apart(f"{TRAM}No one was killed.", f"{TRAM}Six passengers were injured.")
    assert not apart(f"{TRAM}Nobody in the shop was hurt. Six passengers were.", f"{TRAM}The driver was unhurt.")
