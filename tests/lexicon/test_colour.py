"""The words of colour and of sources: that the files load, and that what they hold can do what it is there for."""

from __future__ import annotations

from collections import defaultdict

import pytest

from briefreader.errors import UsageError
from briefreader.lexicon.colour import Colour, Shade, colours, parse
from briefreader.lexicon.sources import bodies

ONE_LINE = {"war": {"nouns": "! incursion, special operation | invasion |"}}


def lines() -> dict[int, list[Shade]]:
    """The packaged shades by the line they stand in."""
    found: dict[int, list[Shade]] = defaultdict(list)
    for shade in colours().shades:
        found[shade.thing].append(shade)
    return found


def shades(words: str, *, verb: bool = False) -> list[Shade]:
    """The packaged shades of some words."""
    return [shade for shade in colours().shades if shade.words == tuple(words.split()) and shade.verb is verb]


def test_every_line_names_one_thing_in_two_colours_at_least() -> None:
    assert len(lines()) >= 120
    for told in lines().values():
        assert len({shade.colour for shade in told}) >= 2, told
        assert len({(shade.verb, shade.weighs) for shade in told}) == 1, told


def test_no_word_stands_twice_in_a_line() -> None:
    for told in lines().values():
        words = [shade.words for shade in told]
        assert len(words) == len(set(words)), words


def test_words_are_lemmas_in_small_letters() -> None:
    for shade in colours().shades:
        assert all(word == word.lower() and word for word in shade.words), shade


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("invasion", "incursion"),
        ("protest", "riot"),
        ("militant", "terrorist"),
        ("government", "regime"),
        ("killing", "murder"),
        ("crowd", "mob"),
        ("pirate", "brigand"),
        ("undocumented", "illegal"),
        ("contractor", "mercenary"),
    ],
)
def test_a_coloured_noun_differs_from_the_plain_one(one: str, other: str) -> None:
    assert any(first.differs(second) for first in shades(one) for second in shades(other))


@pytest.mark.parametrize(("one", "other"), [("criticise", "slam"), ("leave", "flee"), ("question", "grill")])
def test_a_coloured_verb_differs_from_the_plain_one(one: str, other: str) -> None:
    assert any(first.differs(second) for first in shades(one, verb=True) for second in shades(other, verb=True))


@pytest.mark.parametrize(("one", "other"), [("fire", "blaze"), ("rebel", "militant"), ("error", "mistake")])
def test_synonyms_of_one_colour_do_not_differ(one: str, other: str) -> None:
    assert not any(first.differs(second) for first in shades(one) for second in shades(other))


def test_soft_beside_plain_differs_only_where_the_line_weighs() -> None:
    soft, _, plain = parse(ONE_LINE).shades
    assert soft.words == ("incursion",) and plain.words == ("invasion",)
    assert (soft.colour, plain.colour) == (Colour.SOFT, Colour.PLAIN)
    assert soft.differs(plain)
    soft, _, plain = parse({"war": {"nouns": ONE_LINE["war"]["nouns"].removeprefix("! ")}}).shades
    assert not soft.differs(plain)


@pytest.mark.parametrize(
    "table",
    [
        {"war": {"nouns": "incursion | invasion"}},
        {"war": {"nouns": "incursion, invasion | |"}},
        {"war": {"adverbs": "softly | | harshly"}},
        {"emphasis": "utterly"},
    ],
)
def test_a_line_or_key_that_means_nothing_is_refused(table: dict[str, str | dict[str, str]]) -> None:
    with pytest.raises(UsageError, match=r"colour\.toml"):
        parse(table)


def test_sources_are_known_by_their_bodies() -> None:
    assert "police" in bodies().of["detective"]
    assert "hospital" in bodies().of["doctors"]
    assert bodies().of["detective"].isdisjoint(bodies().of["doctors"])
    assert "spokeswoman" in bodies().anybody and "newspaper" in bodies().relays


def test_no_source_is_one_body_s_and_anybody_s_at_once() -> None:
    assert bodies().anybody.isdisjoint(bodies().of)
    assert bodies().relays.isdisjoint(bodies().of)
    assert bodies().relays.isdisjoint(bodies().anybody)
