"""What each article tells of a fact in a word: what is put into the cells of the matrix."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from briefreader.briefing import name_articles
from briefreader.findings.telling import telling
from briefreader.model import Discrepancy, Fact, Kind, Severity, Strength
from briefreader.reading.article import Article


def told(
    *texts: str, differs: Kind | None = None, evidence: Sequence[str] = (), strength: Strength = Strength.SAME
) -> dict[str, tuple[str, ...]]:
    """Return what articles of one sentence tell of the fact that they all report."""
    articles = name_articles([Article.from_text(text) for text in texts])
    passages = tuple(article.passage(0, len(text)) for article, text in zip(articles, texts, strict=True))
    fact = Fact("F1", texts[0], strength, 50.0, passages)
    quoted = zip(articles, evidence or texts, strict=True)
    shown = tuple(one.passage(one.text.index(words), one.text.index(words) + len(words)) for one, words in quoted)
    found = [Discrepancy("D1", differs, Severity.HIGH, 0.9, "", "", shown, "F1")] if differs else []
    return dict(telling({article.id: article for article in articles}, fact, found))


def test_a_plan_stands_beside_what_is_done() -> None:
    both = ("Four battalions will be stationed in Latvia.", "Four battalions have been deployed in Latvia.")
    assert told(*both) == told(*both, differs=Kind.STATUS) == {"A": ("plan",), "B": ("done",)}


def test_what_is_told_in_part_may_be_two_things_of_which_one_is_planned() -> None:
    both = ("Yukos filed for bankruptcy in Houston.", "The bankruptcy court in Houston will hear the bank.")
    assert told(*both, strength=Strength.PARTIAL) == {}
    assert told(*both, strength=Strength.PARTIAL, differs=Kind.STATUS) == {"A": ("done",), "B": ("plan",)}


def test_a_word_that_only_one_article_has_is_not_compared_with_silence() -> None:
    assert told("The port will reopen in May.", "A reopening of the port in May.") == {}
    assert told("“The port is open,” Rossi said.", "The port is open.") == {}
    assert told("“The port is open,” Rossi said.", "“The port is now open.”") == {"A": ("quote",), "B": ("quote",)}


def test_what_both_have_as_done_needs_no_word() -> None:
    assert told("The council rejected the budget.", "The budget was rejected by the council.") == {}


def test_verbs_that_disagree_give_no_word() -> None:
    assert "A" not in told("The port was closed and will reopen in May.", "The port will reopen in May.")


def test_who_says_so_is_no_part_of_how_far_it_has_got() -> None:
    assert told("The mayor said the bridge will be closed.", "The bridge was closed.") == {
        "A": ("plan",),
        "B": ("done",),
    }


def test_rungs_of_one_ladder_tell_more_than_two_things_done() -> None:
    found = told("A man was arrested on Friday.", "A man was charged with murder.", differs=Kind.STATUS)
    assert found == {"A": ("arrested",), "B": ("charged",)}


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("7,000 to 15,000 soldiers were killed.", "More than 9,000 soldiers were killed.", ("7,000–15,000", "9,000+")),
        ("About 12 percent of voters left.", "At most 15 percent of voters left.", ("~12%", "≤15%")),
        ("Twelve people died in the fire.", "At least 14 people died in the fire.", ("Twelve", "14+")),
    ],
)
def test_figures_of_one_thing_stand_beside_each_other(one: str, other: str, words: tuple[str, str]) -> None:
    found = told(one, other, differs=Kind.QUANTITY)
    assert (found["A"][0], found["B"][0]) == words


def test_a_long_figure_has_a_shorter_way() -> None:
    assert told("The bridge cost $1.25 billion.", "The bridge cost $1.3 billion.", differs=Kind.QUANTITY) == {
        "A": ("$1.25 billion", "$1.25bn"),
        "B": ("$1.3 billion", "$1.3bn"),
    }


def test_figures_of_different_things_are_not_set_side_by_side() -> None:
    assert told("Three ships were sunk off Varna.", "Ships were sunk off Varna by 40 drones.") == {}


def test_a_quotation_is_told_from_a_report() -> None:
    found = told(
        "It would “change the nature of the conflict,” Rossi said.",
        "Rossi said it would alter the character of the war.",
        differs=Kind.QUOTATION,
        evidence=("change the nature of the conflict", "alter the character of the war"),
    )
    assert found == {"A": ("quote",), "B": ("reported",)}


def test_the_times_that_differ_are_told() -> None:
    found = told("The talks begin on Thursday.", "The talks begin on Wednesday.", differs=Kind.TIME)
    assert {ways[0].removeprefix("on ") for ways in found.values()} == {"Thursday", "Wednesday"}


def test_an_article_without_words_to_go_by_tells_nothing() -> None:
    assert told("Rain.", "Rain!") == {}


def test_where_something_else_differs_no_word_stands_in_its_place() -> None:
    both = ("Four battalions will be stationed in Latvia.", "Four battalions have been deployed in Latvia.")
    assert told(*both, differs=Kind.ATTRIBUTION) == {}


def test_one_verb_that_may_is_no_measure_of_certainty() -> None:
    assert told("There is a risk of floods.", "The town would be flooded.", differs=Kind.CERTAINTY) == {}
    assert told("The town may be flooded.", "The town was flooded.", differs=Kind.CERTAINTY) == {
        "A": ("possible",),
        "B": ("done",),
    }
