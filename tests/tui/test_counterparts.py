"""Several articles of which few fit: those that share what is looked at come beside each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefreader.briefing import Briefing, empty
from briefreader.model import Discrepancy, Fact, Kind, Severity, Strength
from briefreader.reading.article import Article

if TYPE_CHECKING:
    from conftest import Opener, Session

FLOOD = (
    "Forty families were moved from the valley before the water came, with what they could carry and two buses that "
    "the school had lent, by the road along the river soon to be shut; more are to follow in the night."
)
DAM = "The dam broke at dawn."


@pytest.fixture
def six() -> Briefing:
    """Six articles: A and D tell of the families, D and E of the dam, at different lengths of the text."""
    told = {"A": (FLOOD,), "D": (DAM, FLOOD), "E": (DAM,)}
    texts = [
        Article.from_text(
            "\n\n".join([f"Nothing new from gauge {number} of station {letter}." for number in range(40)])
            + "\n\n"
            + " ".join(told.get(letter, ("The road is shut.",))),
            title=f"Report {letter}",
        )
        for letter in "ABCDEF"
    ]
    blank = empty(texts)
    facts = tuple(
        Fact(
            f"F{number}",
            sentence,
            Strength.SAME,
            80.0,
            tuple(
                article.passage(article.text.index(sentence), article.text.index(sentence) + len(sentence))
                for article in blank.articles
                if sentence in article.text
            ),
        )
        for number, sentence in enumerate((FLOOD, DAM), 1)
    )
    dam = Discrepancy("D1", Kind.TIME, Severity.HIGH, 0.9, "D: dawn; E: dawn", "told twice", facts[1].passages, "F2")
    return replace(blank, facts=facts, discrepancies=(dam,))


def shown(session: Session) -> str:
    """Return the letters of the articles on the screen, left to right."""
    return "".join(view.article.id for view in session.reading.shown_articles)


async def test_a_discrepancy_has_both_its_articles_on_the_screen(opened: Opener, six: Briefing) -> None:
    async with opened(briefing=six) as session:
        assert shown(session) == "AB"
        await session.press("]")

        assert shown(session) == "DE"
        line = session.lines[session.line_with("◆2█")]
        assert line.count("The dam broke at dawn.") == 2
        assert " C Report C ◆D Report D ◆E Report E  F Report F" in session.lines[1]


async def test_a_counterpart_that_is_no_neighbour_comes_beside_the_article(opened: Opener, six: Briefing) -> None:
    async with opened(briefing=six) as session:
        await session.press("n")

        assert shown(session) == "AD"
        line = session.line_with("Forty families were")
        assert session.lines[line].count("Forty families were") == 2
        assert all("night." in session.pane(name) for name in ("article-a", "article-d"))
        assert "◆A Report A  B Report B  C Report C ◆D Report D" in session.lines[1]

        await session.press("l")
        assert (shown(session), session.reading.active.article.id) == ("AD", "D")
        await session.press("l")
        assert (shown(session), session.reading.active.article.id) == ("DE", "E")
        assert "not in E · " in session.pane("article-e") and "not in" not in session.pane("article-d")


async def test_escape_and_the_arrows_bring_the_neighbours_back(opened: Opener, six: Briefing) -> None:
    async with opened(briefing=six) as session:
        await session.press("n", "escape")
        assert shown(session) == "AB"
        await session.press("n", ">")
        assert shown(session) == "BC"
        assert all(f"not in {letter} · " in session.pane(f"article-{letter.lower()}") for letter in "BC")


async def test_picked_articles_are_there_again_after_a_zoom_and_another_size(opened: Opener, six: Briefing) -> None:
    async with opened(briefing=six) as session:
        await session.press("n", "z")
        assert shown(session) == "A"
        await session.press("z")
        await session.resize(80, 24)
        assert "◆A Report A" in session.lines[1] and "◆D" in session.lines[1]
        await session.resize(160, 48)
        assert shown(session) == "AD"


async def test_a_narrow_terminal_says_in_which_articles_the_fact_is(opened: Opener, six: Briefing) -> None:
    async with opened(80, 24, briefing=six) as session:
        await session.press("n", "l")

        assert "not in B" in session.lines[1]
        assert "◆A" in session.lines[1] and "◆D" in session.lines[1] and "◆B" not in session.lines[1]


async def test_the_matrix_shares_the_panel_among_the_passages(opened: Opener, six: Briefing) -> None:
    async with opened(80, 24, briefing=six) as session:
        await session.press("m")
        panel = session.pane("fact").splitlines()
        assert panel[1].startswith("│ A  Forty families") and panel[3].startswith("│ D  Forty families")
        assert "… " in panel[2] and "… " in panel[4]


async def test_two_articles_bear_no_such_marks(opened: Opener) -> None:
    async with opened(80, 24) as session:
        await session.press("n")
        assert "◆" not in session.lines[1] and "not in" not in session.lines[1]
