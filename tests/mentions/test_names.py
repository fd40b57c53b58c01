from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.mentions.speech.names import fold, names
from briefreader.model import Span
from briefreader.reading.article import Article
from briefreader.resources import seeds


def named(text: str) -> list[tuple[str, str, str]]:
    """The names of a text: as written, kind, key."""
    return [(name.text, name.kind, name.key) for name in names(text, Article.from_text(text).sentences)]


CASES = [
    # people: the title is no part of the name, the surname is the key
    ("The talks with President Ada Okafor failed.", [("Ada Okafor", "person", "okafor")]),
    ("We met Prime Minister Bo Lindqvist there.", [("Bo Lindqvist", "person", "lindqvist")]),
    ("We met Mr Osei there.", [("Osei", "person", "osei")]),
    ("We met Secretary-General Aminata Diallo there.", [("Aminata Diallo", "person", "diallo")]),
    ("We met Prof. Rao there.", [("Rao", "person", "rao")]),
    ("The envoy met foreign minister Kofi Brandt.", [("Kofi Brandt", "person", "brandt")]),
    ("The winner was Maria de Souza.", [("Maria de Souza", "person", "de souza")]),
    ("The winner was Tadeusz Nowak, 34, a baker.", [("Tadeusz Nowak", "person", "nowak")]),
    ("It was Tadeusz Nowak who won.", [("Tadeusz Nowak", "person", "nowak")]),
    ("They met Mrs Jelena Petrović. Later the crowd saw Petrovic leave.",
     [("Jelena Petrović", "person", "petrovic"), ("Petrovic", "person", "petrovic")]),
    ("They met Tadeusz Nowak. Later the crowd saw Nowak leave.",
     [("Tadeusz Nowak", "person", "nowak"), ("Nowak", "person", "nowak")]),
    ("They met John Carr and Mary Carr. Later the crowd saw Carr leave.",
     [("John Carr", "person", "john carr"), ("Mary Carr", "person", "mary carr"), ("Carr", "person", "john carr")]),
    ("We met governor Mary King there.", [("Mary King", "person", "king")]),
    ("We met the Bank of England's governor, Mervyn King, there.",
     [("Bank of England", "organisation", "bank of england"), ("Mervyn King", "unknown", "mervyn king")]),
    ("The NATO Secretary General left.", [("NATO", "organisation", "nato")]),
    ("He gave the John Carr Lecture there.", [("John Carr Lecture", "unknown", "john carr lecture")]),
    ("We met Dr Ann Lund of the Kirkholm Institute.",
     [("Ann Lund", "person", "lund"), ("Kirkholm Institute", "organisation", "kirkholm institute")]),
    ("An appeal by DEC began in December.", [("DEC", "organisation", "dec")]),
    # organisations
    ("A man from the Ministry of Defence came.", [("Ministry of Defence", "organisation", "ministry of defence")]),
    ("A man from the Arctic Fisheries Council (AFC) came. The AFC met.",
     [("Arctic Fisheries Council", "organisation", "arctic fisheries council"),
      ("AFC", "organisation", "arctic fisheries council"), ("AFC", "organisation", "arctic fisheries council")]),
    ("Shares in Tesoro Mining Inc fell.", [("Tesoro Mining Inc", "organisation", "tesoro mining inc")]),
    ("She works for the Bank of the West.", [("Bank of the West", "organisation", "bank of the west")]),
    ("The study by the WHO is out.", [("WHO", "organisation", "who")]),
    ("The study by Leeds University is out.", [("Leeds University", "organisation", "leeds university")]),
    ("The UN envoy Sir Hal Brennan came.", [("UN", "organisation", "un"), ("Hal Brennan", "person", "brennan")]),
    # places
    ("It rained in Kirkholm.", [("Kirkholm", "place", "kirkholm")]),
    ("The ferry left Norway for Denmark.", [("Norway", "place", "norway"), ("Denmark", "place", "denmark")]),
    ("The talks cover Bosnia and Herzegovina.",
     [("Bosnia and Herzegovina", "place", "bosnia and herzegovina")]),
    ("The President of France came.", [("France", "place", "france")]),
    # what is cut off and what is no name
    ("The end of Norway's quota came.", [("Norway", "place", "norway")]),
    ("Norway’s Fisheries Ministry objected.", [("Norway", "place", "norway"),
     ("Fisheries Ministry", "organisation", "fisheries ministry")]),
    ("On Monday the shop shut until March.", []),
    ("Police closed the road.", []),
    ("Meanwhile Osei left.", [("Osei", "unknown", "osei")]),
    ("But Osei left, and I agreed.", [("Osei", "unknown", "osei")]),
    ("Prices rose. Then prices fell.", []),
    ("Bridges were closed. Nobody minded.", []),
    ("Kirkholm is cold.", [("Kirkholm", "unknown", "kirkholm")]),
    ("“Never,” she said. “We won.”", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_names_are_found_and_told_apart(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert named(text) == expected


def test_a_headlines_capitals_prove_no_name() -> None:
    text = "Storm Cuts Power Across Northern Valleys\n\nA storm cut power to farms near Kirkholm on Sunday."
    assert [name for name, _, _ in named(text)] == ["Kirkholm"]


def test_an_acronym_is_known_before_it_is_explained() -> None:
    text = "The AFC met. The Arctic Fisheries Council (AFC) meets twice a year."
    assert {key for _, _, key in named(text)} == {"arctic fisheries council"}


@pytest.mark.parametrize(
    ("one", "other"), [("Petrović", "Petrovic"), ("ŁÓDŹ", "Lodz"), ("U.N.", "UN"), ("Nyström", "NYSTROM")]
)
def test_spellings_with_and_without_accents_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_person_of_the_packaged_articles_has_one_key_under_title_and_alone() -> None:
    for path in seeds():
        article = Article.read(path)
        found = names(article.text, article.sentences)
        full = [name for name in found if name.kind == "person" and " " in name.text]
        assert full
        for person in full:
            alone = [name for name in found if name.text == person.text.split()[-1]]
            assert {name.key for name in alone} <= {person.key}
            assert {name.kind for name in alone} <= {"person"}


CAPITALS = st.lists(
    st.sampled_from(
        ["Ada ", "of ", "the ", "The ", "Mr ", "President ", "Ito", "’s ", "(AB) ", ". ", ", ", "de ", "and ", "UN "]
    ),
    max_size=30,
).map("".join)


@given(st.one_of(st.text(max_size=200), CAPITALS))
def test_any_text_gives_ordered_names_inside_it(text: str) -> None:
    end = 0
    for name in names(text, Article.from_text(text).sentences):
        assert end <= name.span.start < name.span.end <= len(text)
        assert name.text
        assert name.key
        end = name.span.end


@pytest.mark.parametrize("unit", ["Ada ", "Ada Ito. ", "President ", "Ada (AI) ", "of Ada "])
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (60_000 if unit == "Ada " else 10_000)
    assert all(name.span.end <= len(text) for name in names(text, [Span(0, len(text))]))
