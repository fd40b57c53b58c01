"""Only in one: facts that no other article has, and whose word alone they rest on."""

from __future__ import annotations

import pytest

from briefreader import Article, compare
from briefreader.model import Uncorroborated

BASE_A = "A landslide cut the railway at Brenn on Sunday. Two villages above Brenn lost power."
BASE_B = "On Sunday a landslide cut the railway at Brenn. Power failed in two villages above Brenn."


def only_in(a: str, b: str) -> list[Uncorroborated]:
    return list(compare([Article.from_text(a), Article.from_text(b)]).only_in)


def quoted(found: list[Uncorroborated], article: str) -> list[str]:
    return [only.passage.text for only in found if only.passage.article == article]


def test_a_fact_that_one_article_has_is_listed_and_what_both_have_is_not() -> None:
    new = "Engineers found cracks in the dam above the tourist camp."
    found = only_in(f"{BASE_A} {new}", BASE_B)
    assert quoted(found, "A") == [new]
    assert quoted(found, "B") == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The repair will cost the state $2.4 million.", "Officials put the bill for repair at 2,400,000 dollars."),
        ("The operator lost 35 percent of its freight income.", "Freight income fell by 35% for the line's operator."),
        ("Geologists warned the council about the slope in 2019.", "A 2019 warning by geologists about the slope."),
    ],
)
def test_what_the_other_tells_in_other_words_is_not_only_in_one(a: str, b: str) -> None:
    found = only_in(f"{BASE_A} {a}", f"{BASE_B} {b}")
    assert a not in quoted(found, "A")


def test_of_a_long_sentence_the_new_clause_is_listed() -> None:
    found = only_in(
        "A landslide cut the railway at Brenn on Sunday, while thieves emptied the deserted jewellery shop nearby.",
        "On Sunday a landslide cut the railway at Brenn.",
    )
    assert quoted(found, "A") == ["while thieves emptied the deserted jewellery shop nearby."]


def test_the_weightiest_comes_first() -> None:
    short = "Buses replaced trains all week."
    long = "Prosecutors in Graz opened a case against the quarry's owner, Anton Weiss, over blasting without a permit."
    assert quoted(only_in(f"{BASE_A} {short} {long}", BASE_B), "A") == [long, short]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The quarry blasted without a permit, prosecutor Eva Lind said.", "Eva Lind"),
        ("According to the mayor, the quarry blasted without a permit.", "mayor"),
        ("“The quarry blasted every night without a permit,” said Eva Lind.", "Lind"),
    ],
)
def test_the_one_source_of_a_claim_is_named(text: str, source: str) -> None:
    (only,) = [each for each in only_in(f"{BASE_A} {text}", BASE_B) if "quarry" in each.passage.text]
    assert only.source is not None and source in only.source


@pytest.mark.parametrize(
    "text",
    [
        "The quarry blasted without a permit for eleven years.",
        "Reporters asked the mayor whether the quarry had blasted without a permit.",
    ],
)
def test_what_is_told_flatly_or_only_asked_rests_on_no_source(text: str) -> None:
    (only,) = [each for each in only_in(f"{BASE_A} {text}", BASE_B) if "quarry" in each.passage.text]
    assert only.source is None


def test_a_clause_knows_the_topic_of_its_sentence() -> None:
    briefing = compare(
        [
            Article.from_text(
                "A landslide cut the railway at Brenn on Sunday, while thieves emptied the deserted jewellery shop."
            ),
            Article.from_text(BASE_B),
        ]
    )
    (only,) = [each for each in briefing.only_in if each.passage.article == "A"]
    topics = {topic.id for topic in briefing.topics if any(p.article == "A" for p in topic.passages)}
    assert only.topic in topics


def test_one_article_alone_has_nothing_that_others_lack() -> None:
    assert compare([Article.from_text(BASE_A)]).only_in == ()


def test_the_source_is_in_the_data() -> None:
    text = "The quarry blasted without a permit, prosecutor Eva Lind said."
    data = compare([Article.from_text(f"{BASE_A} {text}"), Article.from_text(BASE_B)]).to_dict()
    assert [only["source"] for only in data["only_in"] if "quarry" in only["text"]]
    assert set(data["only_in"][0]) == {"article", "start", "end", "text", "topic", "source"}
