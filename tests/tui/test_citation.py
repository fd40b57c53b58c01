"""What is copied, word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from briefreader.briefing import Briefing, empty
from briefreader.model import Passage
from briefreader.reading.article import Article
from briefreader.tui.drawing.shown import shown
from briefreader.tui.panes.citation import Citing, chosen_passage
from briefreader.tui.panes.finding_rows import entries
from briefreader.tui.places.place import Subject, Tab

TEXT = "The first line.\nThe harbour was\nclosed on Monday, they said."


def told(article: Article, words: str) -> str:
    briefing = empty([article])
    here = shown(briefing).articles[0]
    start = here.text.index(words)
    return Citing(shown(briefing), briefing).passage(here.passage(start, start + len(words)))


def test_a_passage_says_whose_words_it_is_when_and_where_they_stand() -> None:
    article = Article.from_text(
        TEXT, title="Harbour shut", publisher="The Post", published="2022-03-24", source="a.txt"
    )

    assert told(article, "The harbour was\nclosed on Monday") == (
        "“The harbour was closed on Monday” — The Post, “Harbour shut”, 2022-03-24, a.txt, "
        f"lines 2–3 (characters 16–48), sha256 {article.sha256[:12]}"
    )


def test_what_is_not_known_says_so() -> None:
    article = Article.from_text(TEXT)

    assert told(article, "harbour") == (
        "“harbour” — publisher unknown, “untitled”, undated, given as text, "
        f"line 2 (characters 20–27), sha256 {article.sha256[:12]}"
    )


def test_words_of_a_file_are_cited_with_the_day_it_was_read() -> None:
    article = replace(Article.from_text(TEXT, source="a.txt"), retrieved=datetime(2026, 11, 23, 4, 5, tzinfo=UTC))
    assert ", undated, a.txt, retrieved 2026-11-23, line 2 (" in told(article, "harbour")


def test_a_copy_holds_no_character_that_a_terminal_obeys() -> None:
    article = Article.from_text(
        "Red \x1b[31malert\x07\x9b and\r\nmore.", title="A\x1b]0;title\x07", source="a\x1b[2J.txt"
    )
    copied = told(article, "Red")
    briefing = empty([article])
    whole = Citing(shown(briefing), briefing).passage(
        Passage("A", 0, len(article.text), shown(briefing).articles[0].text)
    )

    assert copied.isprintable()
    assert whole.isprintable()
    assert "␛[31malert␇� and more." in whole


def test_the_words_are_the_articles_own_not_what_is_drawn_of_them() -> None:
    words = "Co\u00adop\u200cened 10\u00a0000 \U0001f44d\U0001f3fd at \U0001f1e9\U0001f1ea e\u0301 नेता"
    article = Article.from_text(f"He said: {words}.", title=words)
    drawn = shown(empty([article])).articles[0]

    assert words not in drawn.text
    copied = Citing(shown(empty([article])), empty([article])).passage(drawn.passage(9, 9 + len(words)))
    assert copied.startswith(f"“{words}” — publisher unknown, “{words}”, ")


def test_a_findings_name_is_copied_as_it_was_written(seed_briefing: Briefing) -> None:
    hindi = replace(seed_briefing.discrepancies[0], summary="नेता / co\u00adop 🇩🇪", why="की")
    briefing = replace(seed_briefing, discrepancies=(hindi,))
    subject = entries(shown(briefing), Tab.DISCREPANCIES)[0].subject
    lines = Citing(shown(briefing), briefing).finding(subject).split("\n")

    assert lines[0].endswith(": नेता / co\u00adop 🇩🇪") and lines[-1] == "Why: की"


def test_quotation_marks_in_the_words_stay_as_they_are() -> None:
    assert told(Article.from_text("He said “no” twice."), "said “no”").startswith("“said “no”” — ")


def test_a_discrepancy_is_named_and_shows_its_evidence(seed_briefing: Briefing) -> None:
    first, second, third, fourth = finding(seed_briefing, Tab.DISCREPANCIES, 0)

    assert first == "Discrepancy (status, high): battlegroups: planned / already there"
    assert second.startswith("A: “will be stationed” — ")
    assert third.startswith("B: “have been deployed” — ")
    assert fourth == "Why: planned against done"


def test_a_discrepancy_of_one_article_says_so(seed_briefing: Briefing) -> None:
    one = seed_briefing.discrepancies[0]
    inside = replace(one, evidence=(one.evidence[0], one.evidence[0]), update=True)

    heading = finding(replace(seed_briefing, discrepancies=(inside,)), Tab.DISCREPANCIES, 0)[0]

    assert heading == "Discrepancy inside A (status, high, update): battlegroups: planned / already there"


def test_a_fact_says_who_reports_it(seed_briefing: Briefing) -> None:
    lines = finding(seed_briefing, Tab.FACTS, 2)

    assert lines[0] == "Fact 3, in A and B (score 40 of 100, in part): chemical agents reaching NATO territory"
    assert [line[:4] for line in lines[1:]] == ["A: “", "B: “"]


def test_a_topic_shows_two_passages_of_an_article_and_counts_all(seed_briefing: Briefing) -> None:
    topic = seed_briefing.topics[1]
    more = replace(topic, passages=(*topic.passages, seed_briefing.facts[3].passages[0]))
    lines = finding(replace(seed_briefing, topics=(more,)), Tab.TOPICS, 0)

    assert lines[0] == "Topic (passages A 3, B 2): chemical weapons"
    assert [line[:2] for line in lines[1:]] == ["A:", "A:", "B:", "B:"]


def test_a_topic_that_one_article_lacks_is_not_found_there(seed_briefing: Briefing) -> None:
    topic = seed_briefing.topics[0]
    here = tuple(passage for passage in topic.passages if passage.article == "A")
    lines = finding(replace(seed_briefing, topics=(replace(topic, passages=here),)), Tab.TOPICS, 0)

    assert lines[0] == "Topic (passages A 1; not found in B): battlegroups on the eastern flank"


def test_what_one_article_alone_has_is_not_found_in_the_other(seed_briefing: Briefing) -> None:
    lines = finding(seed_briefing, Tab.ONLY_IN, 1)

    assert lines[0] == "Only in B, not found in A:"
    assert lines[1].startswith("B: “France has volunteered")
    assert "denies" not in lines[0]


def test_nothing_looked_at_is_nothing_to_copy(seed_briefing: Briefing) -> None:
    assert Citing(seed_briefing, seed_briefing).finding(Subject()) == ""


def test_the_article_being_read_comes_first(seed_briefing: Briefing) -> None:
    passages = seed_briefing.facts[0].passages

    assert chosen_passage(passages, "B") == passages[1]
    assert chosen_passage(passages, "C") == passages[0]
    assert chosen_passage((), "A") is None


def finding(briefing: Briefing, tab: Tab, index: int) -> list[str]:
    return Citing(briefing, briefing).finding(entries(briefing, tab)[index].subject).split("\n")
