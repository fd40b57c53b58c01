"""Whose word it is, and what the main thing is called, where the articles say so in unlike sentences."""

from __future__ import annotations

from briefreader import Article, compare
from briefreader.model import Discrepancy, Kind


def raised(kind: Kind, *texts: str) -> list[Discrepancy]:
    briefing = compare([Article.from_text(text) for text in texts])
    return [found for found in briefing.discrepancies if found.kind is kind]


FERRY = (
    "The ferry Halden lost power off the coast of Norway on Tuesday with 310 people aboard. "
    "It drifted for two hours before a tug reached it near Bergen. Nobody was hurt. "
)
TOWED = (
    "A tug brought the Halden to Bergen on Tuesday after the Norwegian ferry had drifted without power for two hours. "
    "The 310 people aboard were unharmed. "
)


def test_nearly_one_quotation_of_two_people_is_raised() -> None:
    ours = FERRY + '"We are very lucky that the wind did not turn," said Ingrid Solberg, the captain.'
    theirs = TOWED + '"We were lucky that the wind did not turn," said Lars Nygard, who heads the rescue service.'
    assert raised(Kind.ATTRIBUTION, ours, theirs)


def test_nearly_one_quotation_of_one_person_is_no_matter_of_attribution() -> None:
    ours = FERRY + '"We are very lucky that the wind did not turn," said Ingrid Solberg, the captain.'
    theirs = TOWED + '"We were lucky that the wind did not turn," said Captain Solberg.'
    assert not raised(Kind.ATTRIBUTION, ours, theirs)


def test_an_accusation_that_the_other_tells_as_fact_is_raised() -> None:
    ours = FERRY + "Passengers said that the life jackets had been locked in a cupboard on the upper deck."
    theirs = TOWED + "All the life jackets were locked away on the upper deck while it drifted."
    assert raised(Kind.ATTRIBUTION, ours, theirs)


def test_an_accusation_that_both_leave_to_somebody_is_left_alone() -> None:
    ours = FERRY + "Passengers said that the life jackets had been locked in a cupboard on the upper deck."
    theirs = TOWED + "The life jackets were locked away on the upper deck, according to a passenger."
    assert not raised(Kind.ATTRIBUTION, ours, theirs)


def test_the_main_thing_in_two_colours_is_raised_wherever_it_stands() -> None:
    ours = (
        "Mutiny in Bangara ends after a day\nThe mutiny by junior officers in Bangara was over on Sunday. "
        "President Okoro spoke on the radio in the evening. Four officers were arrested at the airport."
    )
    theirs = (
        "Coup fails in Bangara\nFour officers were arrested at the airport of Bangara on Sunday. "
        "The coup had begun the day before. In the evening President Okoro was heard on the radio."
    )
    (found,) = raised(Kind.WORDING, ours, theirs)
    assert {passage.article for passage in found.evidence} == {"A", "B"}


def test_an_article_that_has_both_terms_takes_no_side() -> None:
    ours = (
        "Mutiny in Bangara ends after a day\nThe mutiny by junior officers in Bangara, an attempted coup, was over on "
        "Sunday. President Okoro spoke on the radio in the evening. Four officers were arrested at the airport."
    )
    theirs = (
        "Coup fails in Bangara\nFour officers were arrested at the airport of Bangara on Sunday. "
        "The coup had begun the day before. In the evening President Okoro was heard on the radio."
    )
    assert not raised(Kind.WORDING, ours, theirs)
