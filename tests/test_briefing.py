"""The briefing as a whole: its data, its offsets, and what it says of the two seed articles."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefreader import Article, Briefing, compare
from briefreader.briefing import article_id
from briefreader.mentions.statements import MAX_READ
from briefreader.model import MAX_EVIDENCE, MAX_PASSAGE, Kind, Passage, Severity
from briefreader.resources import seeds

PROSE = st.text(st.sampled_from(list("aB c.d,1 5\n“”'’%$£ “é\u202e\x1bT")), max_size=300)


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return compare([Article.read(path) for path in seeds()])


def passages(briefing: Briefing) -> list[Passage]:
    found = [end for link in briefing.links for end in (link.a, link.b)]
    found += [passage for fact in briefing.facts for passage in fact.passages]
    found += [passage for finding in briefing.discrepancies for passage in finding.evidence]
    found += [passage for topic in briefing.topics for passage in topic.passages]
    return found + [only.passage for only in briefing.only_in]


def assert_true_to_the_text(briefing: Briefing) -> None:
    for passage in passages(briefing):
        text = briefing.article(passage.article).text
        assert 0 <= passage.start < passage.end <= len(text)
        assert text[passage.start : passage.end] == passage.text
        assert len(passage.text) <= MAX_PASSAGE


def test_every_passage_is_a_quotation_of_its_article(briefing: Briefing) -> None:
    assert_true_to_the_text(briefing)


@settings(max_examples=60, deadline=None)
@given(PROSE, PROSE)
def test_every_passage_of_any_two_texts_is_a_quotation(one: str, other: str) -> None:
    assert_true_to_the_text(compare([Article.from_text(one), Article.from_text(other)]))


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_at_all_can_be_compared(one: str, other: str) -> None:
    briefing = compare([Article.from_text(one), Article.from_text(other)])
    assert_true_to_the_text(briefing)
    assert [article["text"] for article in briefing.to_dict()["articles"]] == [one, other]


def test_the_data_has_what_its_format_promises(briefing: Briefing) -> None:
    data = json.loads(json.dumps(briefing.to_dict()))
    assert data["format"] == "briefreader.briefing/1"
    assert datetime.fromisoformat(data["generated"]).tzinfo is not None
    assert data["marking"] is None
    assert set(data["articles"][0]) >= {
        *("id", "title", "publisher", "author", "published", "source", "sha256", "text", "sentences", "dropped")
    }
    assert set(data["links"][0]) >= {"a", "b", "score", "fact"}
    assert set(data["facts"][0]) >= {"id", "label", "strength", "score", "passages", "discrepancies"}
    assert set(data["discrepancies"][0]) >= {
        *("id", "kind", "severity", "confidence", "summary", "why", "evidence", "fact", "update")
    }
    assert set(data["topics"][0]) >= {"id", "label", "terms", "passages", "watch"}
    assert set(data["only_in"][0]) >= {"article", "start", "end", "text", "topic"}
    assert all(0 <= link["score"] <= 100 for link in data["links"])
    assert all(set(fact["passages"][0]) == {"article", "start", "end", "text"} for fact in data["facts"])


def test_links_come_best_first_and_the_weak_ones_without_a_fact(briefing: Briefing) -> None:
    scores = [link.score for link in briefing.links]
    assert scores == sorted(scores, reverse=True)
    names = {fact.id for fact in briefing.facts}
    assert {link.fact for link in briefing.links if link.fact} == names
    assert any(link.fact is None for link in briefing.links)


def test_a_link_says_on_what_grounds_it_stands(briefing: Briefing) -> None:
    for link in briefing.links:
        assert all(ground.a in link.a.text or " " in ground.a for ground in link.grounds)
        assert sum(ground.points for ground in link.grounds) <= link.score + 0.01


def test_a_discrepancy_is_listed_with_its_fact(briefing: Briefing) -> None:
    facts = {fact.id: fact for fact in briefing.facts}
    for finding in briefing.discrepancies:
        assert sum(len(piece.text) for piece in finding.evidence if piece.article == "A") <= MAX_EVIDENCE
        if finding.fact:
            assert finding.id in facts[finding.fact].discrepancies


def test_what_stands_planned_in_one_seed_and_done_in_the_other_is_raised(briefing: Briefing) -> None:
    found = next(finding for finding in briefing.discrepancies if finding.kind is Kind.STATUS)
    assert found.severity is Severity.HIGH and not found.update
    assert [("will be stationed" in piece.text, "have been deployed" in piece.text) for piece in found.evidence] == [
        (True, False),
        (False, True),
    ]


def test_the_altered_quotation_of_the_seeds_is_raised(briefing: Briefing) -> None:
    quoted = [
        tuple(piece.text for piece in finding.evidence)
        for finding in briefing.discrepancies
        if finding.kind is Kind.QUOTATION
    ]
    assert any("nature of the conflict" in one and "character of the fight" in other for one, other in quoted)


def test_a_false_multiple_is_found_inside_one_seed(briefing: Briefing) -> None:
    alone = compare([Article.read(seeds()[1])])
    inside = [finding for finding in alone.discrepancies if finding.articles == ("A",)]
    assert any("tripling" in finding.summary for finding in inside)
    assert alone.links == () and alone.facts == () and alone.only_in == ()
    assert any(finding.articles == ("B",) for finding in briefing.discrepancies)


def test_the_seeds_share_the_topics_an_analyst_would_name(briefing: Briefing) -> None:
    labels = [topic.label.casefold() for topic in briefing.topics[:5]]
    assert any("battle" in label and "bulgaria" in label for label in labels)
    assert any("chemical weapons" in label for label in labels)
    assert all(topic.articles == ("A", "B") for topic in briefing.topics)


def test_undated_articles_stay_undated(briefing: Briefing) -> None:
    assert [article.published for article in briefing.articles] == [None, None]


def test_a_later_article_with_the_later_state_is_an_update() -> None:
    paths = seeds()
    one = Article.from_text(paths[0].read_text("utf-8"), published="2022-03-20")
    other = Article.from_text(paths[1].read_text("utf-8"), published="2022-03-23")
    status = next(finding for finding in compare([one, other]).discrepancies if finding.kind is Kind.STATUS)
    assert status.update and status.severity is Severity.LOW


def test_swapping_the_articles_swaps_only_the_sides(briefing: Briefing) -> None:
    swapped = compare([Article.read(path) for path in reversed(seeds())])
    names = {"A": "B", "B": "A"}

    def points(of: Briefing, rename: dict[str, str]) -> set[tuple[str, frozenset[tuple[str, str]]]]:
        return {
            (finding.kind, frozenset((rename[piece.article], piece.text) for piece in finding.evidence))
            for finding in of.discrepancies
        }

    assert points(swapped, names) == points(briefing, {"A": "A", "B": "B"})
    assert {(link.b.text, link.a.text) for link in swapped.links if link.fact} == {
        (link.a.text, link.b.text) for link in briefing.links if link.fact
    }


def test_three_articles_make_facts_over_all_of_them() -> None:
    told = "A fire destroyed the paper mill at Lunde on Monday night. Forty workers of the mill escaped unhurt."
    retold = "Forty workers escaped unhurt when fire destroyed the paper mill at Lunde. The night was windy."
    third = (
        "The Lunde paper mill was destroyed by a fire late on Monday. All forty workers escaped from the mill unhurt."
    )
    briefing = compare([Article.from_text(text) for text in (told, retold, third)])
    assert [article.id for article in briefing.articles] == ["A", "B", "C"]
    assert any(fact.articles == ("A", "B", "C") for fact in briefing.facts)


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA")])
def test_articles_are_lettered_like_columns(index: int, name: str) -> None:
    assert article_id(index) == name


def test_no_article_makes_an_empty_briefing() -> None:
    assert compare([]).to_dict()["articles"] == []


def test_an_article_too_long_to_be_compared_in_full_is_said_to_be_cut() -> None:
    line = "The ferry to Holm was cancelled on Monday because of the storm. "
    long = Article.from_text(line * (MAX_READ // len(line) + 2))
    assert compare([long, Article.from_text(line)]).limits == (
        f"A: only the first {MAX_READ:,} characters were compared.",
    )
    assert compare([Article.from_text(line), Article.from_text(line)]).limits == ()
