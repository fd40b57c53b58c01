"""Who is called what, and on which side of a landmark: told two ways that exclude each other, and two that do not."""

from __future__ import annotations

import pytest

from briefreader import Article, Briefing, compare
from briefreader.model import Kind
from findings import of_kind, told

_TALKS_A = (
    "The {} told reporters in Vienna on Friday that talks on fishing quotas would resume in May. Envoys from six "
    "countries had walked out in March over licences for trawlers. A fleet of 40 boats has been waiting in port for "
    "nine weeks."
)
_TALKS_B = (
    "Talks about fishing quotas will begin again in May, {} said in Vienna on Friday. In March the envoys of six "
    "countries had left in anger over trawler licences. For nine weeks 40 boats have been kept in port."
)
_QUAKE_A = (
    "A quake of magnitude 5.9 shook the Turkish province of Elmali early on Tuesday and brought down 30 barns. It was "
    "centred 18 kilometres {} the town of Orsan, the observatory said. Two shepherds were treated for broken arms."
)
_QUAKE_B = (
    "Thirty barns collapsed in the Turkish province of Elmali when a 5.9-magnitude quake woke people early on Tuesday. "
    "The observatory put the epicentre about 20 km {} Orsan. Two shepherds have broken arms."
)


def _talks(one: str, other: str) -> Briefing:
    return compare([Article.from_text(_TALKS_A.format(one)), Article.from_text(_TALKS_B.format(other))])


def _quake(one: str, other: str) -> Briefing:
    return compare([Article.from_text(_QUAKE_A.format(one)), Article.from_text(_QUAKE_B.format(other))])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("foreign minister, Ann Hale,", "Finance Minister Ann Hale"),
        ("mayor, Tom Reed,", "deputy mayor Tom Reed"),
        ("president, Tom Reed,", "Vice President Tom Reed"),
        ("police spokesman Tom Reed", "army spokesman Tom Reed"),
        ("lawyer Col. Tom Reed", "Major Tom Reed"),
        ("minister for health, Ann Hale,", "Ann Hale, the minister of education,"),
    ],
)
def test_one_person_under_two_titles_is_raised(one: str, other: str) -> None:
    assert of_kind(_talks(one, other), Kind.ACTOR)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("foreign minister, Ann Hale,", "the minister of foreign affairs, Ann Hale,"),
        ("foreign and defence minister, Ann Hale,", "the defense secretary, Ann Hale,"),
        ("former president, Tom Reed,", "Vice President Tom Reed"),
        ("lawyer Lt. Col. Tom Reed", "Colonel Tom Reed"),
        ("government spokesman, Tom Reed,", "Tom Reed, the ministry's spokesman,"),
    ],
)
def test_one_title_in_two_forms_is_left_alone(one: str, other: str) -> None:
    found = of_kind(_talks(one, other), Kind.ACTOR)
    assert not found, told(found)


@pytest.mark.parametrize(("one", "other"), [("southwest of", "south-east of"), ("north of", "south of")])
def test_two_sides_of_one_town_are_raised(one: str, other: str) -> None:
    assert of_kind(_quake(one, other), Kind.PLACE)


@pytest.mark.parametrize(("one", "other"), [("south of", "south-east of"), ("north-east of", "northeast of")])
def test_bearings_that_may_be_one_are_left_alone(one: str, other: str) -> None:
    found = of_kind(_quake(one, other), Kind.PLACE)
    assert not found, told(found)
