"""Which passages are taken for one fact."""

from __future__ import annotations

import pytest

from briefreader import Article, Briefing, compare

FILLER = "The council meets again in May. Tickets for the museum cost four crowns. A new bakery opened by the station."


def briefing_of(*texts: str) -> Briefing:
    return compare([Article.from_text(text) for text in texts])


def linked(briefing: Briefing, one: str, other: str) -> bool:
    return any(one in link.a.text and other in link.b.text for link in briefing.links if link.fact)


SAME = [
    (
        "Divers recovered two bodies from the wreck of the ferry Hilda.",
        "The bodies of two people were recovered from the Hilda wreck by divers.",
    ),
    ("The court in Arlen sentenced Petra Novak to nine years.", "Novak was sentenced to nine years by an Arlen court."),
    ("Four new battle groups will guard the Dunmark border.", "Dunmark's border will be guarded by four battlegroups."),
    (
        "President Zelenko flew to Oslo for talks with Prime Minister Dahl.",
        "Zelenkoo arrived in Oslo to hold talks with Dahl.",
    ),
    ("Troops seized the airport at Kesh before dawn.", "Soldiers took over Kesh airport before dawn."),
    ("The Russian minister left the hall in anger.", "Russia's minister angrily left the hall."),
]
APART = [
    (
        "Divers recovered two bodies from the wreck of the ferry Hilda.",
        "Farmers asked for two weeks of rain to save the barley.",
    ),
    ("Austria closed its border on Monday.", "Australia opened a school for pilots in March."),
    (
        "He said he was tired, said he would rest and said no more.",
        "She said the vote was said to be near, and said so again.",
    ),
]
REST = "Rain is expected at the weekend. Trains run late on line two."


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_fact_in_other_words_is_linked(one: str, other: str) -> None:
    briefing = briefing_of(f"{one} {FILLER}", f"{other} {REST}")
    assert linked(briefing, one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_facts_are_not_linked(one: str, other: str) -> None:
    briefing = briefing_of(f"{one} {FILLER}", f"{other} {REST}")
    assert not linked(briefing, one, other)


def test_a_sentence_of_three_points_makes_three_facts() -> None:
    one = (
        "Mayor Ida Holm said that the bridge would close for a year, that the ferry would run every hour "
        "and that the school would move to the old barracks."
    )
    other = (
        "The bridge will be closed for one year, the ferry will sail once every hour, "
        "and the school will move to the barracks, the mayor said."
    )
    briefing = briefing_of(f"{one} {FILLER}", f"{other} {REST}")
    shown = [link for link in briefing.links if link.fact]
    assert linked(briefing, "ferry", "ferry") and linked(briefing, "school", "school")
    assert len({link.fact for link in shown}) >= 2


def test_articles_on_two_events_share_fewer_facts_than_their_words() -> None:
    quake = (
        "A strong earthquake struck {place} early on {day}, killing {count} people and destroying hundreds of homes. "
        "{who} sent rescue teams. Hospitals in {town} were full. Aid from {donor} arrived by air."
    )
    first = quake.format(
        place="Marovia", day="Monday", count="forty", who="President Ilic", town="Brod", donor="Norway"
    )
    second = quake.format(place="Kaluna", day="Friday", count="nine", who="Governor Tui", town="Hale", donor="Japan")
    same = quake.format(place="Marovia", day="Monday", count="forty", who="President Ilic", town="Brod", donor="Norway")
    apart, together = briefing_of(first, second), briefing_of(first, same)
    assert apart.links[0].score < together.links[0].score * 0.7


def test_equal_articles_agree_in_everything() -> None:
    text = f"A lorry struck the Arlen bridge on Tuesday. {FILLER}"
    briefing = briefing_of(text, text)
    assert briefing.discrepancies == () and briefing.only_in == ()
    assert len(briefing.facts) >= 3


def test_what_only_one_article_has_is_not_shared() -> None:
    only = "The owner of the mill, Karin Dahl, has been missing since Sunday morning."
    briefing = briefing_of(
        f"A fire destroyed the paper mill at Lunde on Monday night. {only}",
        "Fire destroyed the Lunde paper mill on Monday night. Firemen from three towns fought the flames.",
    )
    assert only in [found.passage.text for found in briefing.only_in if found.passage.article == "A"]
