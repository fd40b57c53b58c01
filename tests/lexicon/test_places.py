from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.lexicon.places import PlaceKind, candidates, contains, longest_match, place_of
from briefreader.mentions.tokens import tokenize
from tools.build_lexicon import main as build

LEXICON = Path(__file__).parents[2] / "briefreader" / "lexicon"


def key(name: str) -> str | None:
    place = place_of(name)
    return place.key if place else None


def found(text: str) -> list[tuple[str, str]]:
    """Every place in `text`, left to right: the words that name it, and its key."""
    tokens = tokenize(text)
    words = [token.text for token in tokens]
    places, index = [], 0
    while index < len(words):
        match = longest_match(words, index)
        if match is None:
            index += 1
            continue
        place, size = match
        places.append((text[tokens[index].start : tokens[index + size - 1].end], place.key))
        index += size
    return places


ONE_PLACE = [
    ("Russia", "Russian", "Russians", "Russian Federation", "Russia's", "Russia’s", "RUSSIA"),
    ("United States", "US", "U.S.", "USA", "U.S.A.", "America", "American", "Americans", "United States of America"),
    ("United Kingdom", "UK", "U.K.", "Britain", "Great Britain", "British", "Briton", "Britons"),
    ("Myanmar", "Burma", "Burmese"),
    ("Kyiv", "Kiev", "KYIV"),
    ("Netherlands", "Holland", "Dutch", "Dutchman"),
    ("France", "French", "Frenchman", "Frenchwomen"),
    ("Poland", "Polish", "Pole", "Poles"),
    ("Ivory Coast", "Côte d'Ivoire", "Côte d’Ivoire", "Cote d'Ivoire", "Ivorian"),
    ("Turkey", "Türkiye", "Turkiye", "Turkish", "Turks"),
    ("São Paulo", "Sao Paulo"),
    ("Mumbai", "Bombay"),
    ("Ho Chi Minh City", "Saigon"),
    ("Philippines", "Filipino", "Filipinas", "Philippine"),
    ("United Arab Emirates", "UAE", "Emirati"),
    ("Bosnia and Herzegovina", "Bosnia", "Bosnia-Herzegovina", "Bosnian"),
    ("Middle East", "Mideast", "Middle Eastern"),
    ("Europe", "European", "Europeans"),
]


@pytest.mark.parametrize("names", ONE_PLACE, ids=lambda names: names[0])
def test_a_place_its_aliases_and_its_people_are_one(names: tuple[str, ...]) -> None:
    assert {key(name) for name in names} == {key(names[0])} != {None}


def test_the_people_are_told_from_the_country() -> None:
    country, people = place_of("Russia"), place_of("Russians")
    assert country is not None
    assert people is not None
    assert country == people
    assert (country.is_demonym, people.is_demonym) == (False, True)


ALIKE = [
    ("Austria", "Australia"),
    ("Austrian", "Australian"),
    ("Iran", "Iraq"),
    ("Iranian", "Iraqi"),
    ("Niger", "Nigeria"),
    ("Nigerien", "Nigerian"),
    ("Slovakia", "Slovenia"),
    ("Guinea", "Guyana"),
    ("Guinea", "Guinea-Bissau"),
    ("Guinea", "Papua New Guinea"),
    ("Mauritania", "Mauritius"),
    ("Dominica", "Dominican Republic"),
    ("Granada", "Grenada"),
    ("North Korea", "South Korea"),
    ("Sudan", "South Sudan"),
    ("Ireland", "Northern Ireland"),
    ("Virginia", "West Virginia"),
    ("Mexico", "New Mexico"),
    ("England", "New England"),
    ("India", "Indian Ocean"),
    ("Samoa", "American Samoa"),
    ("Macau", "Macedonia"),
    ("Sydney", "Sidon"),
    ("Paraguay", "Uruguay"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_likeness_makes_no_two_places_one(one: str, other: str) -> None:
    assert key(one) is not None
    assert key(other) is not None
    assert key(one) != key(other)


@pytest.mark.parametrize(
    "word",
    "turkey china polish us reading nice mobile russian chad jersey swede Us Ill Miss Wash IN OR ME OK HI Ma".split(),
)
def test_a_word_that_is_no_place(word: str) -> None:
    assert place_of(word) is None


@pytest.mark.parametrize("text", ["Rusia", "Australa", "Iraqs", "New", "Russia and", "", " ", "7", "—", "'s"])
def test_half_a_name_or_a_misspelt_one_is_no_place(text: str) -> None:
    assert place_of(text) is None


@pytest.mark.parametrize("name", ["Turkey", "Polish", "Reading", "Nice", "Mobile", "US", "TURKEY", "China", "Chad"])
def test_a_place_that_may_be_a_word_at_the_start_of_a_sentence_says_so(name: str) -> None:
    place = place_of(name)
    assert place is not None
    assert place.is_also_word


def test_a_place_that_is_no_word_does_not() -> None:
    assert [place.is_also_word for place in candidates("Denmark")] == [False]
    assert [place.is_also_word for place in candidates("U.S.")] == [False]


def test_a_place_that_people_are_called_by_says_so() -> None:
    assert [place.is_also_name for place in (*candidates("Jordan"), *candidates("Norway"))] == [True, False]


def test_georgia_is_a_country_and_a_state() -> None:
    country, state = candidates("Georgia")
    assert (country.key, country.kind) == ("georgia", PlaceKind.COUNTRY)
    assert (state.key, state.kind) == ("georgia", PlaceKind.STATE)
    assert "united states" in state.within
    assert "united states" not in country.within


def test_either_georgia_may_be_meant() -> None:
    assert contains("caucasus", "georgia")
    assert contains("united states", "georgia")
    assert contains("georgia", "atlanta")
    assert contains("georgia", "tbilisi")
    assert not contains("united states", "tbilisi")
    assert not contains("caucasus", "atlanta")


@pytest.mark.parametrize(
    ("inner", "chain"),
    [
        ("Lyon", ["France", "Western Europe", "Europe"]),
        ("Cardiff", ["Wales", "United Kingdom"]),
        ("Sacramento", ["California", "United States", "North America"]),
        ("Calgary", ["Alberta", "Canada"]),
        ("Melbourne", ["Victoria", "Australia", "Oceania"]),
        ("Khan Younis", ["Gaza", "Palestinian territories", "Middle East"]),
        ("Nairobi", ["Kenya", "East Africa", "Africa"]),
        ("Sweden", ["Scandinavia", "Nordic countries", "Europe"]),
        ("Tokyo", ["Japan", "East Asia", "Asia"]),
        ("Peru", ["South America", "Latin America"]),
    ],
)
def test_what_contains_a_place(inner: str, chain: list[str]) -> None:
    place, outer = place_of(inner), [key(name) for name in chain]
    assert place is not None
    assert [name for name in place.within if name in outer] == outer
    for name in outer:
        assert name is not None
        assert contains(name, place.key)
        assert not contains(place.key, name)


@pytest.mark.parametrize(("outer", "inner"), [("france", "berlin"), ("peru", "peru"), ("europe", "kenya"), ("x", "y")])
def test_what_does_not_contain_a_place(outer: str, inner: str) -> None:
    assert not contains(outer, inner)


IN_TEXT = [
    ("Ministers from Bosnia and Herzegovina met.", [("Bosnia and Herzegovina", "bosnia and herzegovina")]),
    ("Bosnia and Croatia agreed.", [("Bosnia", "bosnia and herzegovina"), ("Croatia", "croatia")]),
    ("A ship left New York for the United Arab Emirates.",
     [("New York", "new york"), ("United Arab Emirates", "united arab emirates")]),
    ("The U.S. and U.K. teams", [("U.S", "united states"), ("U.K", "united kingdom")]),
    ("US-led talks with the Dutch", [("US", "united states"), ("Dutch", "netherlands")]),
    ("Ferries in New Zealand's north", [("New Zealand's", "new zealand")]),
    ("FLOODS IN NEW ZEALAND KILL TWO", [("NEW ZEALAND", "new zealand")]),
    ("Let us polish the nice china while reading.", []),
    ("A storm over the Indian Ocean", [("Indian Ocean", "indian ocean")]),
    ("the Republic of the Congo's east", [("Republic of the Congo's", "republic of the congo")]),
    ("farms near Fresno, Calif., and Reno, Nev.", [("Fresno, Calif", "fresno"), ("Reno, Nev", "reno")]),
    ("a mill in Bend, Oregon", [("Oregon", "oregon")]),
    ("Ill children and Mass graves", []),
    ("He is IN and she is OR staff", []),
    ("People in São Paulo", [("São Paulo", "sao paulo")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "places"), IN_TEXT)
def test_places_in_running_text(text: str, places: list[tuple[str, str]]) -> None:
    assert found(text) == places


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Portland, Maine", "maine"),
        ("Portland, Ore.", "oregon"),
        ("Portland, OR", "oregon"),
        ("Springfield, Ill.", "illinois"),
        ("Birmingham, Alabama", "alabama"),
        ("Birmingham, England", "england"),
        ("London, Ontario", "ontario"),
        ("London", "england"),
        ("Perth", "australia"),
    ],
)
def test_a_city_that_shares_its_name_is_told_by_its_state(text: str, state: str) -> None:
    place = place_of(text)
    assert place is not None
    assert place.within[0] == state


@given(st.lists(st.sampled_from("New York South Korea's Georgia US us the IN , Guinea Bissau ’ Côte d’Ivoire".split())))
def test_no_text_breaks_the_search_and_every_match_lies_in_it(words: list[str]) -> None:
    for index in range(len(words)):
        match = longest_match(words, index)
        assert match is None or 1 <= match[1] <= len(words) - index


def test_the_compiled_gazetteer_is_what_its_source_gives() -> None:
    assert build(["--check"]) == 0


def test_every_country_has_what_news_needs() -> None:
    """A sovereign state lies in a part of the world; containment never ends in a place that is not listed."""
    data = json.loads((LEXICON / "places.json").read_text("utf-8"))
    keys = {name for name, _, _ in data["places"]}
    countries = {name for name, kind, chain in data["places"] if kind == "country" and data["chains"][chain]}
    assert len(countries) >= 195
    assert keys.issuperset(name for chain in data["chains"] for name in chain)


FAULTS = [
    ('"Peru" = { demonyms', '"Peru" = { demonym', "places.toml: countries.Peru.demonym: unknown field"),
    ('"Peru" = { demonyms = ["Peruvian"]', '"Peru" = { demonyms = "Peruvian"', "Peru.demonyms: must be a list"),
    ('["Peruvian"]', '["Peruvian", "Peruvian"]', "countries.Peru.demonyms: 'Peruvian' stands there twice"),
    ('demonyms = ["Peruvian"]', 'demonyms = [" "]', "countries.Peru.demonyms: ' ' is no name"),
    ('capital = ["Lima"], in = ["South America"]', 'in = ["South Amerika"]', "countries.Peru: lies in 'South Amerika'"),
    ('"Africa" = { demonyms = ["African"] }', '"Africa" = { in = ["Horn of Africa"] }', "lies in itself"),
    ('"Georgia (state)" = ', '"Georgia" = ', "say which, as in 'Georgia (state)'"),
    ('"Angers", "Bath"', '"Angers", "Bathh"', "also_words: 'Bathh' names no place"),
    ("[waters]", "[rivers]", "places.toml: rivers: unknown section"),
    ("[regions]", "[regions", "places.toml: "),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "complaint"), FAULTS, ids=[fault[2] for fault in FAULTS])
def test_a_fault_in_the_source_is_told_with_its_file_and_key(
    right: str, wrong: str, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = (LEXICON / "places.toml").read_text("utf-8")
    assert right in source
    (tmp_path / "places.toml").write_text(source.replace(right, wrong, 1), "utf-8")
    (tmp_path / "synonyms.toml").write_text((LEXICON / "synonyms.toml").read_text("utf-8"), "utf-8")
    assert build(["--lexicon", str(tmp_path)]) == 2
    assert complaint in capsys.readouterr().err
    assert not (tmp_path / "places.json").exists()
