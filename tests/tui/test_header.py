"""The header line: the dates and the counts at every width, the least important left out whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefreader.briefing import Briefing
from briefreader.tui.drawing.rows import plain
from briefreader.tui.widgets.header import header_row


@pytest.mark.parametrize("width", [60, 72, 80, 100, 160])
def test_nothing_is_cut(seed_briefing: Briefing, width: int) -> None:
    line = plain(header_row(seed_briefing, width))

    assert len(line) == width and "…" not in line
    named = line.startswith((" briefreader  A undated · B undated ", " A undated · B undated "))
    assert named or (width == 60 and "(2 high)" in line)
    assert "facts 4 · discrepancies 3" in line and "reviewed 0/3" in line


def test_the_name_goes_first_then_the_topics_then_what_is_high_then_the_dates(seed_briefing: Briefing) -> None:
    many = replace(seed_briefing, articles=seed_briefing.articles * 3)

    assert "briefreader" in plain(header_row(seed_briefing, 100))
    assert "briefreader" not in plain(header_row(seed_briefing, 99))
    assert "topics 2" in plain(header_row(seed_briefing, 90))
    assert "topics" not in plain(header_row(seed_briefing, 80)) and "high" in plain(header_row(seed_briefing, 80))
    assert "high" not in plain(header_row(seed_briefing, 72)) and "undated" in plain(header_row(seed_briefing, 72))
    assert "undated" not in plain(header_row(many, 80)) and "topics 2" in plain(header_row(many, 80))


def test_what_is_told_of_the_comparison_stands_in_place_of_the_counts(seed_briefing: Briefing) -> None:
    line = plain(header_row(seed_briefing, 60, telling="not compared · ctrl+x compares"))

    assert line.startswith(" A undated · B undated ") and line.endswith(" not compared · ctrl+x compares ")


def test_what_is_stale_is_counted_where_there_is_room(seed_briefing: Briefing) -> None:
    assert plain(header_row(seed_briefing, 160, reviewed=2, stale=1)).endswith(" · topics 2 · reviewed 2/3 · 1 stale ")
    assert plain(header_row(seed_briefing, 80, reviewed=2, stale=1)).endswith(" · reviewed 2/3 · 1 stale ")
    assert plain(header_row(seed_briefing, 48, reviewed=2, stale=1)).endswith(" · reviewed 2/3 ")
    assert "stale" not in plain(header_row(seed_briefing, 160, reviewed=2))


def test_a_lowered_cut_off_is_told(seed_briefing: Briefing) -> None:
    assert " cut-off 20 · facts 4 " in plain(header_row(seed_briefing, 80, cut_off=20))


def test_the_progress_of_the_review_is_told_where_there_is_something_to_review(seed_briefing: Briefing) -> None:
    assert " · reviewed 2/3 " in plain(header_row(seed_briefing, 80, reviewed=2))
    assert "reviewed" not in plain(header_row(replace(seed_briefing, discrepancies=()), 160))


@pytest.mark.parametrize("width", [60, 80, 160])
def test_the_marking_stands_first_at_every_width(seed_briefing: Briefing, width: int) -> None:
    line = plain(header_row(replace(seed_briefing, marking="SECRET//REL"), width))

    assert line.startswith(" SECRET//REL ") and len(line) == width
    assert "facts 4 · discrepancies 3" in line
    long = plain(header_row(replace(seed_briefing, marking="SECRET " * 30), width, reviewed=2))
    assert len(long) == width and long.startswith(" SECRET SECRET") and "discrepancies 3 · reviewed 2/3 " in long


def test_a_marking_is_cut_only_where_it_leaves_no_room_for_the_counts(seed_briefing: Briefing) -> None:
    marking = "OFFICIAL-SENSITIVE//REL TO USA, GBR, CAN"
    line = plain(header_row(replace(seed_briefing, marking=marking), 80, reviewed=2))
    assert f" {marking} " in line and "discrepancies 3 · reviewed 2/3 " in line
