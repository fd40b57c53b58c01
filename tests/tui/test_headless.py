"""A capture without a terminal: the pane, the finding and the size that were asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefreader.briefing import Briefing
from briefreader.errors import UsageError
from briefreader.model import Passage, Topic, Uncorroborated
from briefreader.review.decisions import Act, Decision, Verdict
from briefreader.review.signing import signed
from briefreader.review.store import Store
from briefreader.review.targets import target_of
from briefreader.tui.captures import View
from briefreader.tui.drawing.rows import plain, width_of
from briefreader.tui.headless import Wanted, captured, pane_of, size_of
from briefreader.tui.panes.review_rows import VERDICTS


@pytest.fixture
def seen(seed_briefing: Briefing):
    """Return a function that captures a pane of the seeds."""

    def view(
        pane: str, select: str = "", size: tuple[int, int] | None = None, briefing: Briefing | None = None
    ) -> View:
        found, _ = captured(briefing or seed_briefing, replace(pane_of(pane), select=select, size=size))
        return found

    return view


def lines(view: View) -> list[str]:
    return [plain(row) for row in view.rows]


@pytest.mark.parametrize(
    ("pane", "first", "holds"),
    [
        ("discrepancies", "1 Discrepancies 3", "a risk of spread"),
        ("topics", "2 Topics 2", "battlegroups on the eastern flank"),
        ("facts", "3 Facts 4", "Thursday’s summit"),
        ("only", "4 Only in one 2", "France has volunteered"),
        ("article:B", "B  Washington Institute", "four more NATO battle groups"),
        ("matrix", "Facts × articles", "Thursday’s summit"),
    ],
)
def test_a_pane_is_captured_whole_and_as_long_as_what_it_holds(seen, pane: str, first: str, holds: str) -> None:
    view = seen(pane)
    assert first in lines(view)[0]
    assert holds in "\n".join(lines(view))
    assert lines(view)[-2].strip("│ ") and "┃" not in "".join(lines(view))
    assert {width_of(row) for row in view.rows} == {100}


def test_the_whole_screen_has_all_panes(seen) -> None:
    view = seen("screen")
    assert (len(view.rows), view.width) == (48, 160)
    assert all(name in "\n".join(lines(view)) for name in ("A  000_", "B  Washington", "1 Discrepancies", " q quit"))


@pytest.mark.parametrize(
    ("pane", "articles"), [("discrepancies", 2), ("article:A", 2), ("article:A", 3), ("matrix", 3), ("screen", 3)]
)
def test_the_capture_has_the_size_that_was_asked_for(seen, seed_briefing: Briefing, pane: str, articles: int) -> None:
    more = (*seed_briefing.articles, *(replace(seed_briefing.articles[0], id="C"),) * (articles - 2))
    view = seen(pane, size=(120, 30), briefing=replace(seed_briefing, articles=more))
    assert len(view.rows) == 30
    assert {width_of(row) for row in view.rows} == {120}


def test_a_list_longer_than_the_screen_has_every_entry_in_whole(seen, seed_briefing: Briefing) -> None:
    only = tuple(
        Uncorroborated(Passage("A", start, start + 180, seed_briefing.articles[0].text[start : start + 180]))
        for start in range(0, 1_500, 10)
    )
    view = seen("only", briefing=replace(seed_briefing, only_in=only))
    said = "".join(line.strip("│ ").replace(" ", "") for line in lines(view)).replace("…", "")
    assert only[-1].passage.text[-20:].replace(" ", "").replace("\n", "") in said


@pytest.mark.parametrize(
    ("pane", "select", "line"),
    [
        ("discrepancies", "D2", "▸ ▲ quotation"),
        ("facts", "F3", "▸ 3 ■ chemical agents"),
        ("topics", "T2", "▸ chemical"),
    ],
)
def test_the_finding_that_was_selected_is_open_in_its_list(seen, pane: str, select: str, line: str) -> None:
    view = seen(pane, select)
    (chosen,) = (each for each in lines(view) if "▸" in each)
    assert " ".join(line.split()) in " ".join(chosen.split())
    assert f"{select} chosen" in view.shows


def test_an_article_is_brought_to_the_evidence_that_was_selected(seen) -> None:
    view = seen("article:B", "D1", (80, 20))
    said = "\n".join(lines(view))
    assert "have been deployed" in said and "discrepancy D1 looked at" in view.shows
    assert "have been deployed" not in "\n".join(lines(seen("article:B", "", (80, 20))))


def test_an_article_is_named_and_cited_alone(seen) -> None:
    view = seen("article:B")
    assert view.articles == ("B",)
    assert "000_" not in lines(view)[0]


def test_the_screen_and_the_matrix_show_what_was_selected(seen) -> None:
    assert "Fact 3" in "\n".join(lines(seen("screen", "F3")))
    assert any("▸" in line and " 3 " in line for line in lines(seen("matrix", "F3")))
    assert "chemical agents" in "\n".join(lines(seen("screen", "T2")))


@pytest.mark.parametrize(
    ("pane", "select", "said"),
    [
        ("discrepancies", "D9", "--select D9: not found; there are the discrepancies D1 to D3"),
        ("facts", "D1", "--select D1: the pane facts shows the facts F1 to F4"),
        ("only", "F1", "--select F1: the pane only shows nothing that has an id"),
        ("matrix", "T1", "--select T1: the pane matrix shows the facts F1 to F4 or the discrepancies D1 to D3"),
        ("screen", "first", "--select first: the id of a finding, as in D2, F3 or T1"),
        ("article:Q", "", "--pane article:Q: there is no such article, only A, B"),
    ],
)
def test_what_there_is_not_is_refused_with_what_there_is(seen, pane: str, select: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        seen(pane, select)
    assert str(error.value) == said


def test_what_was_decided_is_shown(seed_briefing: Briefing) -> None:
    store = Store(None)
    target = target_of(seed_briefing, seed_briefing.discrepancies[0])
    store.add(signed(Decision(Act.VERDICT, target, Verdict.CONFIRMED), "here"), seed_briefing.articles)
    found, _ = captured(seed_briefing, pane_of("discrepancies"), store=store)
    assert next(line for line in lines(found) if "status" in line).startswith(f"│{VERDICTS[Verdict.CONFIRMED]}")


def test_with_no_findings_all_articles_are_cited_and_none_can_be_selected(seen, seed_briefing: Briefing) -> None:
    nothing = replace(seed_briefing, facts=(), links=(), discrepancies=(), topics=(), only_in=())
    assert seen("topics", briefing=nothing).articles == ("A", "B")
    with pytest.raises(UsageError, match="there are no topics"):
        seen("topics", "T1", briefing=nothing)


def test_a_list_cites_the_articles_of_what_it_shows(seen, seed_briefing: Briefing) -> None:
    passages = seed_briefing.topics[0].passages[1:]
    alone = replace(seed_briefing, topics=(Topic("T1", "one", ("one",), passages),))
    assert seen("topics", briefing=alone).articles == ("B",)


@pytest.mark.parametrize("pane", ["fact", "article", "article:", "facts:A", ""])
def test_a_pane_that_there_is_not_is_refused(pane: str) -> None:
    with pytest.raises(UsageError, match="there is no such pane, only discrepancies, topics, facts, only, article:A"):
        pane_of(pane)


@pytest.mark.parametrize(("size", "found"), [("100x40", (100, 40)), ("60×16", (60, 16)), ("400x1000", (400, 1000))])
def test_a_size_is_columns_and_lines(size: str, found: tuple[int, int]) -> None:
    assert size_of(size) == found


@pytest.mark.parametrize("size", ["100", "100x", "59x40", "100x15", "401x40", "100x1001", "-1x-1", "axb", "1e2x40"])
def test_a_size_that_is_none_or_has_no_room_is_refused(size: str) -> None:
    with pytest.raises(UsageError, match="--size"):
        size_of(size)


def test_wanted_is_all_of_the_first_article_if_nothing_else_is_said() -> None:
    assert Wanted("article") == pane_of("article:A")
