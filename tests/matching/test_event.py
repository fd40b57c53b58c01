"""Whether two articles are taken to be on one event."""

from __future__ import annotations

from briefreader import Article
from briefreader.briefing import name_articles
from briefreader.matching.event import profile, same_event
from briefreader.matching.spelling import spelling
from briefreader.matching.terms import bags
from briefreader.mentions.statements import read

FIRE = (
    "A fire has destroyed the paper mill at Lunde. Forty-one workers were led out of the Lunde works by fire chief "
    "Karin Dahl. Flames 30 metres high were seen from Skien. Police in Lunde questioned a welder on Tuesday. "
    "The mill employs 260 people, Mayor Ola Berg said."
)
SAME_FIRE = (
    "The mill at Lunde burned to the ground on Monday night. Karin Dahl, who leads the brigade, said all 41 workers "
    "were safe. Smoke drifted as far as Skien. Mayor Ola Berg promised help to the 260 who work in Lunde. "
    "A welder was questioned."
)
OTHER_FIRE = (
    "A fire has destroyed a furniture factory at Arvika. Nineteen workers were led out by fire chief Sven Holm. "
    "Flames 20 metres high were seen from Karlstad. Police in Arvika questioned a driver on Friday. "
    "The factory employs 85 people, Mayor Eva Lind said."
)


def sureness(one: str, other: str) -> float:
    found = [read(article) for article in name_articles([Article.from_text(one), Article.from_text(other)])]
    first, second = bags(found, spelling(found))
    return same_event(profile(first), profile(second))


def test_two_reports_of_one_fire_are_on_one_event() -> None:
    assert sureness(FIRE, SAME_FIRE) == 1.0


def test_two_fires_told_in_the_same_words_are_not() -> None:
    assert sureness(FIRE, OTHER_FIRE) < 0.7


def test_it_does_not_matter_which_article_comes_first() -> None:
    assert sureness(FIRE, OTHER_FIRE) == sureness(OTHER_FIRE, FIRE)


def test_a_name_that_both_come_back_to_counts_for_more_than_one_that_both_drop() -> None:
    story = (
        "{one} opened the congress. {one} was met with cheers. Later {one} named {two} as a guest. {one} left at noon."
    )
    mine = story.format(one="Tamara Voss", two="Jakob Lind")
    same = "Cheers met {one} in Gera. {one} spoke for an hour. {one} took no questions. Then {one} went home."
    assert sureness(mine, same.format(one="Tamara Voss")) > sureness(mine, same.format(one="Jakob Lind"))


def test_a_note_of_two_sentences_does_not_tell_what_it_is_about() -> None:
    assert sureness(FIRE, "Nineteen workers were led out at Arvika. Sven Holm was there.") == 1.0
