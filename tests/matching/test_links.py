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
    assert apart.links[0].score < together.links[0].score * 0.85


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


OTHERWISE_SPELLED = [
    ("Twelve divers reached the wreck off Skerra.", "At dawn 12 divers reached the Skerra wreck.", "12"),
    ("The levy will raise 2,000 crowns a household.", "The levy raises 2000 crowns from each household.", "2000"),
    ("The strike at Arlen docks began on Oct. 12.", "The docks strike at Arlen began on 12 October.", "October"),
    ("Blaze Guts Two Arlen Schools", "Two Arlen schools were gutted by fire.", "fire"),
    ("Petra Campbell left the hall by a side door.", "The side door let Campbell leave the hall.", "Campbell"),
]


@pytest.mark.parametrize(("one", "other", "word"), OTHERWISE_SPELLED)
def test_one_word_spelled_in_two_ways_is_a_ground(one: str, other: str, word: str) -> None:
    briefing = briefing_of(f"{one} {FILLER}", f"{other} {REST}")
    link = briefing.links[0]
    assert one.startswith(link.a.text[:20]) and other.startswith(link.b.text[:20])
    assert word in [ground.b for ground in link.grounds]


def test_the_grounds_of_a_link_add_up_to_its_score() -> None:
    for one, other in SAME:
        for link in briefing_of(f"{one} {FILLER}", f"{other} {REST}").links:
            assert sum(ground.points for ground in link.grounds) == pytest.approx(link.score)


def test_one_word_in_common_is_no_fact() -> None:
    briefing = briefing_of(f"Clearly no. {FILLER}", f"Quite clear. {REST}")
    (link,) = [link for link in briefing.links if "Clearly" in link.a.text]
    assert len(link.grounds) == 1 and link.fact is None


def test_a_name_of_three_words_is_one_thing_in_common() -> None:
    story = "{what} was praised in the valley. Snow fell on the pass. Two dogs were found. The inn was shut."
    other = "A clerk defended {what} on the radio. Rain is due. The ferry is late. Line two is closed."
    name, words = "the Marsh Drainage Act", "the marsh, the drainage and the act"
    named = briefing_of(story.format(what=name), other.format(what=name)).links[0].score
    apart = briefing_of(story.format(what=words), other.format(what=words)).links[0].score
    assert named < apart


def test_a_pair_is_scored_lower_beside_a_better_one() -> None:
    """The same words stand in both second articles, but only one of them has a sentence that says it all."""
    one = f"Divers found two bodies in the wreck of the Hilda. {FILLER}"
    beside = f"Divers searched the Hilda again. {REST} "
    better = beside + "Two bodies were found by divers in the Hilda wreck. The museum shop is shut."
    alone = beside + "Two bodies were found by the museum. Divers shut the Hilda wreck shop."
    scores = [
        next(link.score for link in briefing_of(one, other).links if "searched" in link.b.text)
        for other in (better, alone)
    ]
    assert scores[0] < 0.9 * scores[1]


def test_figures_that_differ_do_not_part_two_reports_of_one_event() -> None:
    told = "The crash at Arlen left {} people hurt."
    same = briefing_of(f"{told.format(53)} {FILLER}", f"At Arlen 53 people were hurt in a crash. {REST}")
    other = briefing_of(f"{told.format(53)} {FILLER}", f"At Arlen 91 people were hurt in a crash. {REST}")
    assert other.links[0].score < same.links[0].score
    assert other.links[0].fact is not None
