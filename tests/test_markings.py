"""Markings: of what is shown together, the highest."""

from __future__ import annotations

from itertools import permutations

import pytest

from briefreader import Article, compare
from briefreader.markings import LEVELS, highest, marking


def test_of_several_the_highest_is_shown_whatever_their_order() -> None:
    for texts in permutations(("UNCLASSIFIED", "SECRET", "CONFIDENTIAL")):
        assert highest([marking(text) for text in texts]) == "SECRET"


def test_where_nobody_marked_anything_nothing_is_shown() -> None:
    assert highest([]) is None
    assert highest([None, None]) is None
    assert highest([None, marking("RESTRICTED"), None]) == "RESTRICTED"


@pytest.mark.parametrize("said", ["secret", "SECRET//REL", "Secret - for one reader"])
def test_a_marking_may_say_more_than_its_level(said: str) -> None:
    assert highest([marking(said), marking("CONFIDENTIAL")]) == said
    assert highest([marking(said), marking("TOP SECRET")]) == "TOP SECRET"


def test_a_word_that_only_begins_as_a_level_does_is_another() -> None:
    assert marking("SECRETARIAT").rank == len(LEVELS)


def test_what_nobody_placed_ranks_above_all() -> None:
    assert highest([marking("EYES ONLY"), marking("TOP SECRET")]) == "EYES ONLY"
    assert highest([marking("TLP:RED", ("TLP:GREEN", "TLP:RED")), marking("TLP:GREEN", ("TLP:GREEN", "TLP:RED"))]) == (
        "TLP:RED"
    )


def test_two_of_one_rank_are_both_shown_once() -> None:
    markings = [marking("SECRET//ONE"), marking("SECRET//TWO"), marking("SECRET//ONE"), marking("RESTRICTED")]
    assert highest(markings) == "SECRET//ONE / SECRET//TWO"


def test_a_briefing_bears_the_highest_marking_of_its_articles() -> None:
    texts = ("The storm killed 12 people in Porto.", "The storm killed 19 people in Porto.")
    low, high = (Article.from_text(text) for text in texts)
    marked = compare([low.telling({"marking": marking("RESTRICTED")}), high.telling({"marking": marking("SECRET")})])
    assert marked.marking == "SECRET"
    assert [one["marking"] for one in marked.to_dict()["articles"]] == ["RESTRICTED", "SECRET"]
    assert compare([low, high]).marking is None
