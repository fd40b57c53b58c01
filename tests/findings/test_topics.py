"""Topics: what articles both speak of, as an analyst would list it."""

from __future__ import annotations

from itertools import permutations

import pytest

from briefreader import Article, Briefing, compare
from briefreader.model import Topic

FERRY = (
    "The ferry Aurelia ran aground off Holm island on Friday night with 212 people aboard. "
    "Coastguard helicopters lifted 60 passengers from the upper deck. "
    "Two crew members were taken to hospital with broken ribs. "
    "The captain has been suspended while investigators examine the voyage recorder. "
    "Gale warnings had been in force since noon and waves reached five metres. "
    "Nordlinje, the owner, offered every passenger a refund. "
    "Oil from a fuel tank has reached the bird reserve at Holm."
)
AGROUND = (
    "More than 200 people spent hours on a grounded ferry near Holm. "
    "Rescuers winched dozens of people from the Aurelia by helicopter before dawn. "
    "Doctors treated two sailors for fractures. "
    "An inquiry has begun, and the voyage recorder was recovered by police. "
    "Storm winds had closed the harbour earlier that day. "
    "Passengers said Nordlinje had promised compensation. "
    "Volunteers were cleaning fuel from the beaches of the bird reserve."
)
TAKEOVER = (
    "Brandt Foods agreed to buy the bakery chain Lievito for $840 million in cash. "
    "Shares in Lievito rose 22% after the offer was announced. "
    "Unions fear that the Parma factory and its 400 workers could go. "
    "The regulator in Brussels must approve the merger before June. "
    "Lievito's founder, Carla Moretti, will stay on as chairwoman of the bakery."
)
OFFER = (
    "Lievito accepted an offer of $840 million from its larger rival Brandt. "
    "Investors cheered: the stock closed 21.6% higher in Milan. "
    "Brandt gave no guarantee for the plant in Parma, where workers have called a meeting. "
    "Lawyers expect the regulator to study the deal for months. "
    "Ms Moretti, who founded the bakery in 1988, keeps a seat on the board."
)


def comparison(*texts: str) -> Briefing:
    return compare([Article.from_text(text) for text in texts])


def about(briefing: Briefing, a: str, b: str) -> list[Topic]:
    """Return the topics with a passage that holds `a` in article A and one that holds `b` in article B."""
    return [
        topic
        for topic in briefing.topics
        if any(passage.article == "A" and a in passage.text for passage in topic.passages)
        and any(passage.article == "B" and b in passage.text for passage in topic.passages)
    ]


@pytest.mark.parametrize(
    ("texts", "a", "b"),
    [
        ((FERRY, AGROUND), "broken ribs", "Doctors treated"),
        ((FERRY, AGROUND), "a refund", "promised compensation"),
        ((FERRY, AGROUND), "bird reserve", "bird reserve"),
        ((TAKEOVER, OFFER), "the Parma factory", "the plant in Parma"),
        ((TAKEOVER, OFFER), "The regulator", "the regulator"),
        ((TAKEOVER, OFFER), "founder, Carla Moretti", "who founded the bakery"),
    ],
)
def test_what_both_articles_speak_of_is_a_topic(texts: tuple[str, str], a: str, b: str) -> None:
    briefing = comparison(*texts)
    assert about(briefing, a, b), [topic.label for topic in briefing.topics]


@pytest.mark.parametrize("texts", [(FERRY, AGROUND), (TAKEOVER, OFFER), (FERRY, AGROUND, AGROUND)])
def test_every_topic_has_passages_in_two_articles_and_a_short_label_of_its_own(texts: tuple[str, ...]) -> None:
    topics = comparison(*texts).topics
    assert 4 <= len(topics) <= 8
    assert all(len(topic.articles) > 1 for topic in topics)
    assert all(1 <= len(topic.label.split()) <= 5 for topic in topics)
    assert len({topic.label.casefold() for topic in topics}) == len(topics)
    assert [topic.id for topic in topics] == [f"T{number}" for number in range(1, len(topics) + 1)]


def test_no_two_topics_are_one_in_other_words() -> None:
    topics = comparison(FERRY, AGROUND).topics
    for one, other in permutations(topics, 2):
        assert not set(one.passages) <= set(other.passages), (one.label, other.label)


def test_the_words_of_a_label_stand_in_the_articles() -> None:
    text = f"{FERRY} {AGROUND}".casefold()
    for topic in comparison(FERRY, AGROUND).topics:
        for word in topic.label.replace(":", "").replace(",", "").split():
            assert word.casefold() in text or word == "and", topic.label


def test_a_label_is_a_noun_phrase_with_its_head() -> None:
    """Not "former port" of "the former port manager", nor the verb that stands beside it."""
    briefing = comparison(
        "The former port manager Lena Ruud resigned on Monday. Auditors criticised the port manager last year.",
        "Ruud, the port manager at Skane, has stepped down. The port manager was criticised by auditors.",
    )
    assert "port manager" in {topic.label for topic in briefing.topics}
    assert all(topic.label.casefold() != "former port" for topic in briefing.topics)


def test_a_headline_lends_no_verb_to_a_label() -> None:
    headline = "Woman Opens Bakery In Disused Fire Station\n\n"
    told = "The bakery stands in a disused fire station. Bread from the bakery is sold by noon. Neighbours like it."
    briefing = comparison(headline + told, "A disused fire station now houses a bakery. Its bread sells out by noon.")
    assert briefing.topics
    assert not any("Opens" in topic.label for topic in briefing.topics)


def test_a_person_is_no_topic_but_what_is_said_of_them_is() -> None:
    briefing = comparison(
        "Judge Paula Okafor fined the mill 90,000 euros. Okafor said the mill had poisoned the river for years.",
        "The mill must pay a fine of 90,000 euros, ruled Paula Okafor. Fish in the river had died, Okafor said.",
    )
    assert briefing.topics
    assert not any("Okafor" in topic.label for topic in briefing.topics)


def test_a_word_of_the_news_with_two_senses_ties_nothing_by_itself() -> None:
    """A weather front and a rock band's storm of applause are no shared subject."""
    briefing = comparison(
        "A storm closed the mountain pass to Verbier. Skiers waited for the road to open.",
        "The soprano left the stage to a storm of applause. Critics praised the orchestra of Graz.",
    )
    assert briefing.topics == ()


def test_articles_that_share_nothing_have_no_topic() -> None:
    briefing = comparison("The chess final in Oslo ended in a draw.", "Farmers in Peru planted less cotton.")
    assert briefing.topics == ()


def test_one_article_alone_shares_nothing() -> None:
    assert comparison(FERRY).topics == ()


def test_swapping_the_articles_changes_no_topic() -> None:
    names = {"A": "B", "B": "A"}
    plain = comparison(FERRY, AGROUND).topics
    swapped = comparison(AGROUND, FERRY).topics
    assert {(topic.label, frozenset((each.article, each.text) for each in topic.passages)) for topic in plain} == {
        (topic.label, frozenset((names[each.article], each.text) for each in topic.passages)) for topic in swapped
    }


def test_long_articles_have_more_topics_than_short_ones_but_never_a_crowd() -> None:
    short = comparison(FERRY[:160], AGROUND[:160]).topics
    towns = "Arvik Bodum Carran Delft Elsvik Fosse Grane Holmby Isdal Jorpe Kvam Lunde Moss Nesby Odda Porsk".split()
    many = " ".join(f"The bridge at {town} needs {index + 20} new bolts and paint." for index, town in enumerate(towns))
    other = " ".join(f"Workers will paint the bridge of {town} and renew its bolts." for town in towns)
    long = comparison(many, other).topics
    assert len(short) < len(comparison(FERRY, AGROUND).topics)
    assert len(long) <= 14
