"""The matrix's rows at every width, the order of its facts, and the links below the cut-off."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.briefing import Briefing, empty
from briefreader.model import Discrepancy, Fact, Kind, Link, Passage, Severity, Span, Strength
from briefreader.reading.article import Article
from briefreader.tui.drawing.looks import Look
from briefreader.tui.drawing.rows import plain, width_of
from briefreader.tui.drawing.shown import shown
from briefreader.tui.panes.lines import Line
from briefreader.tui.panes.marks import FAINT, MARGIN, Mark, Marks, article_row
from briefreader.tui.panes.matrix_rows import (
    Grid,
    Known,
    fact_row,
    grid,
    head_row,
    heading,
    letters,
    link_row,
    ordered,
    rule_row,
)
from briefreader.tui.places.place import Order
from briefreader.tui.places.weak_links import Faint, moved, touches, weak_links

WIDTHS = (57, 77, 117, 157, 297)
HOSTILE = (
    "\x1b[31mred\x1b[0m\x07",
    "漢字かな交じり文" * 9,
    "e\u0301\u0301\u200d🏳️‍🌈👨‍👩‍👧 " * 20,
    "\u202eright to left",
    "",
    "x" * 300,
)
SAME = 45.0


def briefing(articles: int, labels: tuple[str, ...] = ("ships sunk", "talks held", "a bridge shut")) -> Briefing:
    """Return a briefing in which the first fact is in all articles, the second in two, the third in the last two."""
    blank = empty(
        [Article.from_text(f"A first one. Then a second. And a third: {index}.") for index in range(articles)]
    )
    found = [one.id for one in blank.articles]
    ends = (found, found[:2], found[-2:])
    facts = tuple(
        Fact(
            f"F{number + 1}",
            label,
            Strength.SAME,
            (50.0, 70.0, 60.0)[number % 3],
            tuple(Passage(letter, 40 - 10 * number, 45 - 10 * number, label) for letter in ends[number % 3]),
        )
        for number, label in enumerate(labels)
    )
    evidence = (facts[1].passages[0],)
    differs = Discrepancy("D1", Kind.TIME, Severity.MEDIUM, 0.9, "", "", evidence, "F2")
    graver = Discrepancy("D2", Kind.STATUS, Severity.HIGH, 0.9, "", "", facts[-1].passages, facts[-1].id)
    made = empty(blank.articles)
    return shown(
        Briefing(made.articles, (), facts, (differs, graver), (), (), made.generated)
    )  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("articles", [2, 3, 6, 12])
def test_every_row_fills_its_width_and_no_letter_is_lost(width: int, articles: int) -> None:
    known = Known.of(briefing(articles))
    names = [article.id for article in known.briefing.articles]
    for first in range(articles):
        at = grid(width, articles, first, first)
        assert first in at.columns and at.columns.stop <= articles
        told = dict.fromkeys(names, ("7,000–15,000", "7k–15k"))
        for fact in known.briefing.facts:
            for chosen in (True, False):
                assert width_of(fact_row(known, fact, told, at, chosen=chosen, same=SAME)) == width
        assert width_of(head_row(known.briefing.articles, first, at)) == width
        assert re.findall(r"[A-Z]", letters(names, at.columns)) == (names if at.count < articles else [])
        assert width_of(rule_row(20, 500, 12_345, width)) == width


@pytest.mark.parametrize("label", HOSTILE)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_label_breaks_the_frame(label: str, width: int) -> None:
    known = Known.of(briefing(6, ("one", label, "three")))
    at = grid(width, 6)
    drawn = fact_row(known, known.briefing.facts[1], {}, at, chosen=False, same=SAME)
    assert width_of(drawn) == width
    assert "\x1b" not in plain(drawn)
    ends = known.briefing.facts[1].passages
    assert width_of(link_row(Link(ends[0], ends[1], 9.5, None), known.briefing.articles, at, chosen=True)) == width


@given(st.integers(57, 400), st.integers(1, 30), st.integers(0, 40), st.data())
def test_the_article_being_read_always_has_a_column(width: int, articles: int, first: int, data: st.DataObject) -> None:
    read = data.draw(st.integers(0, articles - 1))
    at = grid(width, articles, first, read)
    assert read in at.columns
    assert at.columns.start >= 0 and at.columns.stop <= articles
    assert at.label >= 8 and at.differs >= 3


def test_a_cell_says_who_reports_who_differs_and_who_is_silent() -> None:
    known = Known.of(briefing(3))
    at = grid(157, 3)
    drawn = plain(fact_row(known, known.briefing.facts[1], {"A": ("Friday",)}, at, chosen=True, same=SAME))
    assert re.fullmatch(r"▸  2  talks held +●≠Friday +● +– +2/3  ■ time +", drawn)


def test_of_two_articles_it_goes_without_saying_that_both_report() -> None:
    known = Known.of(briefing(2))
    at = grid(157, 2)
    drawn = plain(fact_row(known, known.briefing.facts[0], {}, at, chosen=False, same=SAME))
    assert re.fullmatch(r"   1  ships sunk +● +● +", drawn)
    assert plain(head_row(known.briefing.articles, 0, at)).split()[-1] == "differs"


def test_the_chosen_row_is_set_off_from_edge_to_edge() -> None:
    known = Known.of(briefing(3))
    at = grid(157, 3)
    drawn = fact_row(known, known.briefing.facts[1], {"A": ("Friday",)}, at, chosen=True, same=SAME)
    assert all(Look.CURSOR in piece.look and Look.STRONG in piece.look for piece in drawn)
    link = Link(*known.briefing.facts[1].passages, 9.5, None)
    assert all(Look.CURSOR in piece.look for piece in link_row(link, known.briefing.articles, at, chosen=True))


def test_many_articles_leave_the_label_more_room_than_their_columns() -> None:
    at = grid(157, 6)
    assert at.count == 6 and at.label >= 52
    assert grid(117, 6).count == 6


def test_a_head_is_cut_inside_a_word_and_told_apart_by_more_of_it() -> None:
    articles = empty([Article.from_text(f"Yukos {word} its case.") for word in ("loses", "sues")]).articles
    titled = [replace(one, title=one.text) for one in articles]
    assert "A Yukos l…" in plain(head_row(titled, 0, Grid(60, 20, 0, 2, 12, 2, 3)))
    wide = [replace(one, title="漢字かな交じり文") for one in articles]
    assert width_of(head_row(wide, 0, Grid(49, 20, 0, 2, 11, 2, 3))) == 20 + 6 + 22 + 2 + 3


def test_a_figure_without_room_is_left_out_or_said_shorter_never_cut() -> None:
    known = Known.of(briefing(6))
    fact, at = known.briefing.facts[0], grid(77, 6)
    assert at.cell < 15
    told = {"A": ("7,000–15,000", "7k–15k"), "B": ("7,000–15,000",)}
    drawn = plain(fact_row(known, fact, told, at, chosen=False, same=SAME))
    assert "7k–15k" in drawn and "7,0" not in drawn


def test_a_weaker_report_is_marked_as_in_part() -> None:
    made = briefing(2)
    link = Link(*made.facts[0].passages, 30.0, "F1")
    known = Known.of(Briefing(made.articles, (link,), made.facts, (), (), (), made.generated))
    assert plain(fact_row(known, made.facts[0], {}, grid(77, 2), chosen=False, same=SAME)).count("○") == 2


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (Order.STORY, ["F3", "F2", "F1"]),
        (Order.CORROBORATION, ["F1", "F2", "F3"]),
        (Order.SEVERITY, ["F3", "F2", "F1"]),
        (Order.SCORE, ["F2", "F3", "F1"]),
    ],
)
def test_rows_are_sorted_by_what_the_heading_says(order: Order, wanted: list[str]) -> None:
    known = Known.of(briefing(3))
    assert [fact.id for fact in ordered(known, order, "B")] == wanted


def test_facts_that_the_article_does_not_report_come_last() -> None:
    assert [fact.id for fact in ordered(Known.of(briefing(6)), Order.STORY, "C")] == ["F1", "F2", "F3"]


def test_a_short_heading_still_names_the_order() -> None:
    assert heading(Order.STORY, "B", 60) == "Facts × articles · by story of B"
    assert heading(Order.CORROBORATION, "B", 30) == "Matrix · by corroboration"


# Links below the cut-off.


def weak(*scores: float) -> tuple[Link, ...]:
    """Return weak links between A and B, each ten characters after the one before."""
    return tuple(
        Link(Passage("A", 10 * at, 10 * at + 8, "a"), Passage("B", 5 * at, 5 * at + 4, "b"), score, None)
        for at, score in enumerate(scores)
    )


def test_the_cut_off_goes_down_by_steps_and_back_to_the_analysis_s_own() -> None:
    links = weak(17.2, 12.0, 4.0)
    seen = [None]
    for _ in range(5):
        seen.append(moved(seen[-1], -1, links))
    assert seen == [None, 15, 10, 5, 0, 0]
    for _ in range(5):
        seen.append(moved(seen[-1], 1, links))
    assert seen[6:] == [5, 10, 15, None, None]
    assert moved(None, -1, ()) is None


def test_links_are_shown_from_the_cut_off_up() -> None:
    links = weak(17.2, 15.0, 14.9)
    assert [link.score for link in Faint.of(links, 15).links] == [17.2, 15.0]
    assert Faint.of(links, None).links == ()


def test_two_passages_of_one_fact_are_no_weak_link() -> None:
    made = briefing(2)
    inside = Link(*made.facts[0].passages, 20.0, None)
    beside = Link(made.facts[0].passages[0], made.facts[1].passages[1], 10.0, None)
    assert weak_links(Briefing(made.articles, (inside, beside), made.facts, (), (), (), made.generated)) == (beside,)


def test_a_sentence_leads_to_its_best_link_or_keeps_the_one_looked_at() -> None:
    links = weak(17.2, 15.0)
    faint = Faint.of(links, 10)
    assert faint.at("A", Span(0, 40), None) is links[0]
    assert faint.at("A", Span(0, 40), links[1]) is links[1]
    assert faint.at("A", Span(8, 10), None) is None
    assert faint.at("C", Span(0, 40), None) is None


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=9), st.integers(0, 70), st.integers(1, 9))
def test_a_line_is_marked_where_a_link_holds_a_character_of_it(
    places: list[tuple[int, int]], start: int, length: int
) -> None:
    links = [
        Link(Passage("A", at, at + size, "a"), Passage("B", 0, 1, "b"), 10.0, None) for at, size in places
    ]  # fmt: skip
    covered = Faint.of(links, 0).covered("A")
    wanted = any(at < start + length and start < at + size for at, size in places)
    assert touches(covered, start, start + length) == wanted


def test_a_weak_link_is_marked_more_weakly_than_a_fact() -> None:
    text = "The dam broke."
    line = Line(0, len(text))
    faint = article_row(text, line, Marks(), None, FAINT)
    fact = article_row(text, line, Marks((Mark(0, 14, "3"),), 14), None, FAINT)
    assert plain(faint) == f"{FAINT:>{MARGIN - 1}} {text}"
    assert not any(piece.look & (Look.FACT | Look.BAR | Look.NAME) for piece in faint)
    assert plain(fact) == "   3▐ The dam broke." and fact[-1].look & Look.FACT
