"""What the fact panel says of a fact: its heading, why its passages were linked, which of their words stand out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from briefreader.briefing import Briefing, empty
from briefreader.model import Discrepancy, Fact, Ground, Kind, Link, Severity, Strength
from briefreader.reading.article import Article
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import Row, plain
from briefreader.tui.panes.fact_rows import panel_rows, title
from briefreader.tui.places.place import Subject

FACT = Subject(fact="F1")
GROUNDS = ("flank", "eastern", "harbour~harbor", "NATO")
FAR_APART = (
    "Four new groups on the eastern flank would strengthen the deterrence of the pact, ministers heard.",
    "Hundreds of thousands of soldiers are on alert across the continent, largely on the eastern flank.",
)


def linked(one: str, other: str, strength: Strength, grounds: Sequence[str] = GROUNDS) -> Briefing:
    """Return a briefing of two articles of one sentence each that report one fact."""
    blank = empty([Article.from_text(one), Article.from_text(other)])
    a, b = (article.passage(0, len(article.text)) for article in blank.articles)
    pairs = [ground.partition("~") for ground in grounds]
    why = tuple(Ground(mine, theirs or mine, 30.0 - at) for at, (mine, _, theirs) in enumerate(pairs))
    fact = Fact("F1", one, strength, 21.0, (a, b))
    return replace(blank, facts=(fact,), links=(Link(a, b, 21.0, "F1", why),))


def words_in(rows: Sequence[Row], look: Look) -> list[str]:
    return [piece.text for row in rows for piece in row if look in piece.look]


def test_the_heading_says_who_reports_a_fact_and_why_and_not_its_words_again() -> None:
    briefing = linked(*FAR_APART, Strength.PARTIAL)
    assert title(briefing, FACT, 150) == (
        "Fact 1 · score 21, in part · A B ─ linked by flank · eastern · harbour~harbor · NATO"
    )


@pytest.mark.parametrize("room", range(12, 100, 3))
def test_every_reason_is_said_once_in_the_heading_or_below(room: int) -> None:
    briefing = linked(*FAR_APART, Strength.PARTIAL)
    said = title(briefing, FACT, room)
    below = [plain(row).strip() for row in panel_rows(briefing, FACT, 90, heading=room)][4:]
    both = f"{said} {' '.join(below)}"
    assert len(said) <= room
    assert [both.count(ground) for ground in GROUNDS] == [1, 1, 1, 1]
    assert both.count("linked by") == (2 if "linked by" in said and below else 1)
    assert ("also linked by" in both) == ("linked by" in said and below != [])


def test_a_reason_that_holds_both_ways_is_said_once() -> None:
    briefing = linked(*FAR_APART, Strength.PARTIAL, ("charges~charged", "charged~charges"))
    assert title(briefing, FACT, 150).endswith("linked by charges~charged")


def test_weakly_linked_passages_are_no_wall_of_reversed_words() -> None:
    rows = panel_rows(linked(*FAR_APART, Strength.PARTIAL), FACT, 150)
    assert words_in(rows, Look.DIFFER) == []
    assert [words.split()[-2:] for words in words_in(rows, Look.AGREE)][-1] == ["eastern", "flank"]


def test_links_below_the_cut_off_are_no_wall_either() -> None:
    briefing = linked(*FAR_APART, Strength.PARTIAL)
    link = briefing.links[0]
    rows = panel_rows(briefing, Subject(passages=(link.a, link.b), link=link), 150)
    assert words_in(rows, Look.DIFFER) == [] and words_in(rows, Look.AGREE) != []


@pytest.mark.parametrize("strength", Strength)
def test_what_differs_in_one_wording_stands_out(strength: Strength) -> None:
    briefing = linked(
        "The battlegroups will be stationed in Bulgaria and Romania.",
        "The battlegroups were stationed in Bulgaria and Romania in May.",
        strength,
    )
    assert words_in(panel_rows(briefing, FACT, 150), Look.DIFFER) == ["will be", "were", "May"]


def test_a_fact_of_full_strength_shows_what_differs_however_far_apart_it_is_told() -> None:
    assert words_in(panel_rows(linked(*FAR_APART, Strength.SAME), FACT, 150), Look.DIFFER) != []


def test_a_fact_joined_by_hand_says_so_without_a_score_or_grounds_that_do_not_hold_it() -> None:
    briefing = linked(*FAR_APART, Strength.SAME)
    (link,), (fact,) = briefing.links, briefing.facts
    made = replace(briefing, links=(replace(link, score=100, grounds=(), by_hand=True),))
    assert title(made, FACT, 150) == "Fact 1 · joined by hand · A B"
    third = replace(fact.passages[1], start=1, text=fact.passages[1].text[1:])
    more = replace(briefing, facts=(replace(fact, passages=(*fact.passages, third)),))
    more = replace(more, links=(Link(fact.passages[0], third, 100, "F1", by_hand=True), link))
    assert title(more, FACT, 150) == "Fact 1 · joined by hand · A B"
    assert not any("linked by" in plain(row) for row in panel_rows(more, FACT, 150))


def test_a_fact_whose_own_links_hold_it_keeps_its_score_beside_what_was_joined_by_hand() -> None:
    briefing = linked(*FAR_APART, Strength.SAME)
    (link,) = briefing.links
    doubled = replace(briefing, links=(replace(link, score=100, grounds=(), by_hand=True), link))
    assert title(doubled, FACT, 60) == "Fact 1 · score 21 · joined by hand · A B ─ linked by flank"


def test_a_sentence_with_two_pieces_of_evidence_stands_once_with_both_set_off() -> None:
    said = "Four ships burned on Monday, but three ships sank in the harbour of Arden."
    briefing = empty([Article.from_text(said)])
    (article,) = briefing.articles
    pieces = [article.passage(at := said.index(words), at + len(words)) for words in ("three ships", "Four ships")]
    found = Discrepancy("D1", Kind.QUANTITY, Severity.HIGH, 0.9, "four / three", "", tuple(pieces))
    rows = panel_rows(replace(briefing, discrepancies=(found,)), Subject(discrepancy="D1"), 150)
    assert [plain(row) for row in rows if "ships" in plain(row)] == [f" A  {said}"]
    dim = [piece.text for piece in rows[0] if piece.look & Look.DIM == Look.DIM]
    assert "".join(dim) == said.replace("Four ships", "").replace("three ships", "")
