from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.mentions.naming.mentions import letters, mentions
from briefreader.mentions.naming.offices import offices
from briefreader.mentions.naming.parties import deeds
from briefreader.mentions.naming.phrases import Phrase, laid_out
from briefreader.mentions.naming.places import located, sides_apart
from briefreader.mentions.statements import Statement, read
from briefreader.reading.article import Article


def statements(text: str) -> tuple[Statement, ...]:
    """The statements of a text."""
    return read(Article.from_text(text)).statements


NAMES = [
    ("The winner was Maria Duarte.", [("person", "duarte", "maria")]),
    ("Farmer Allan Brough lost his herd.", [("person", "brough", "allan")]),
    ("The ferry left Norway for Harlow.", [("place", "norway", ""), ("unknown", "harlow", "")]),
    ("Two Norwegian sailors drowned.", [("people", "norway", "")]),
    ("A grant from the European Space Agency paid for it.", [("organisation", "european space agency", "")]),
    ("Pirates boarded a tanker in the Gulf of Aden.", [("place", "gulf of aden", "")]),
    ("Staff at the Bank of Kirkholm walked out.", [("organisation", "bank of kirkholm", "")]),
    ("The crowd sang on Monday in March.", []),
    ("He was the first to arrive.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMES, ids=[text for text, _ in NAMES])
def test_names_are_found_with_kind_key_and_given_names(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(name.kind, name.key, name.given) for name in mentions(statements(text)[0])]
    assert found == expected


def test_a_name_that_opens_a_sentence_is_proven_by_another() -> None:
    told = statements("Globex fell sharply. Shares of Globex were suspended.")
    known = letters(told).large
    assert [name.key for name in mentions(told[0], known)] == ["globex"]
    assert mentions(told[0]) == ()


HELD = [
    ("The mayor of Kirkholm, Ann Hale, spoke.", ("mayor", {"kirkholm"}, "hale")),
    ("It was opened by Kirkholm mayor Ann Hale.", ("mayor", {"kirkholm"}, "hale")),
    ("It was Ann Hale, 51, chief executive of Norbank, who resigned.", ("chief executive", {"norbank"}, "hale")),
    ("French President Ann Hale spoke.", ("president", {"france"}, "hale")),
    ("The driver, Tom Reed, was unhurt.", ("driver", set(), "reed")),
    ("They met Defense Secretary Tom Reed.", ("defence secretary", set(), "reed")),
]


@pytest.mark.parametrize(("text", "expected"), HELD, ids=[text for text, _ in HELD])
def test_offices_are_read_with_what_they_are_of_and_who_holds_them(
    text: str, expected: tuple[str, set[str], str]
) -> None:
    told = statements(text)[0]
    found = [(held.office, set(held.of), held.holder.key) for held in offices(told, mentions(told))]
    assert found == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Former mayor Ann Hale spoke.",
        "The deputy mayor, Ann Hale, spoke.",
        "The mayor met Ann Hale on Monday.",
        "A driver, Tom Reed, stopped to help.",
        "They saw the mayor and later Ann Hale.",
    ],
)
def test_nobody_is_given_an_office_that_is_not_theirs(text: str) -> None:
    told = statements(text)[0]
    assert list(offices(told, mentions(told))) == []


def party(phrase: Phrase | None) -> str:
    """A party by its name or noun; "" where it is not told."""
    if phrase is None:
        return ""
    return phrase.names[0].key if phrase.names else phrase.head


DEEDS = [
    ("Police arrested a woman on Friday.", ("arrest", "police", "woman")),
    ("A woman was arrested by police on Friday.", ("arrest", "police", "woman")),
    ("The mayor of Kirkholm, Ann Hale, was detained at dawn.", ("arrest", "", "hale")),
    ("Jane Porter, 34, from Bristol, scored the winner.", ("score", "porter", "winner")),
    ("They said Rovers lost to Ann Hale.", ("beat", "hale", "rovers")),
    ("A man who lived in Leeds was charged with murder.", ("charge", "", "man")),
    ("After the storm, firefighters rescued the children.", ("rescue", "firefighters", "children")),
    ("A firm founded by Tom Reed collapsed.", ("found", "reed", "firm")),
]


@pytest.mark.parametrize(("text", "expected"), DEEDS, ids=[text for text, _ in DEEDS])
def test_who_did_it_to_whom_is_the_same_in_either_voice(text: str, expected: tuple[str, str, str]) -> None:
    told = statements(text)[0]
    found = [(deed.verb, party(deed.doer), party(deed.undergoer)) for deed in deeds(laid_out(told, mentions(told)))]
    assert expected in found


def test_a_deed_denied_is_no_deed() -> None:
    told = statements("Police did not arrest the woman.")[0]
    assert list(deeds(laid_out(told, mentions(told)))) == []


PLACES = [
    ("A bus crashed in the village of Karsa.", [("at", "karsa", "village", None)]),
    ("An earthquake hit northern Iran.", [("at", "iran", "", 0)]),
    ("Troops massed south of the river.", [("near", "river", "", 180)]),
    ("Floods swamped farms on the left bank.", [("at", "bank", "", -1)]),
    ("He was taken to Harlow Hospital.", [("to", "harlow hospital", "hospital", None)]),
    ("The plane came down near Lyon.", [("near", "lyon", "", None)]),
    ("The minister was shot at a hotel.", [("at", "hotel", "", None)]),
    ("The ship sailed from Cadiz to Lisbon.", [("from", "cadiz", "", None), ("to", "lisbon", "", None)]),
    ("The vote was held in March.", []),
    ("The prize went to Ann Hale.", []),
]


@pytest.mark.parametrize(("text", "expected"), PLACES, ids=[text for text, _ in PLACES])
def test_places_are_read_with_relation_sort_and_side(
    text: str, expected: list[tuple[str, str, str, int | None]]
) -> None:
    told = statements(text)[0]
    found = [(place.relation, place.key, place.sort, place.side) for place in located(told, mentions(told))]
    assert found == expected


@pytest.mark.parametrize("text", ["It landed at Lowmoor, a town in Kent.", "It landed at Lowmoor, Kent."])
def test_the_text_tells_what_a_place_lies_in(text: str) -> None:
    told = statements(text)[0]
    assert {"kent", "england"} <= next(located(told, mentions(told))).within


@pytest.mark.parametrize(
    ("one", "other", "expected"), [(0, 180, True), (0, 90, True), (315, 0, False), (-1, -2, True), (-1, 0, False)]
)
def test_sides_are_apart_from_a_right_angle_on(one: int, other: int, expected: bool) -> None:
    assert sides_apart(one, other) is sides_apart(other, one) is expected


WORDS = st.sampled_from(
    "Ann Hale mayor of Kirkholm , ( ) in north Iran the hospital US al- Bank . Prime Minister arrested by “ ”".split()
)


@given(st.lists(WORDS, max_size=40))
def test_every_mention_stands_where_it_says(words: list[str]) -> None:
    text = " ".join(words)
    for told in statements(text):
        names = mentions(told)
        assert all(text[name.start : name.end].startswith(name.text) for name in names)
        assert all(one.end <= other.start for one, other in pairwise(names))
        for place in located(told, names):
            assert told.passage.span.covers(place.span)
            assert place.span.start == told.tokens[place.first].start
        for held in offices(told, names):
            assert held.told.start <= held.holder.start and held.holder.end <= held.told.end
        for deed in deeds(laid_out(told, names)):
            for phrase in (deed.doer, deed.undergoer):
                assert phrase is None or 0 <= phrase.first < phrase.core <= len(told.tokens)
