"""Review from the keyboard: verdicts that are kept before they are shown, undone, restored, filtered, never dropped."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pty_session import PtySession

from briefreader.briefing import Briefing, empty
from briefreader.model import Discrepancy, Fact, Kind, Severity, Strength
from briefreader.reading.article import Article
from briefreader.resources import seeds
from briefreader.review.decisions import Act, Decision, Verdict
from briefreader.review.store import Store
from briefreader.review.targets import target_of
from briefreader.tui.drawing.looks import Look
from briefreader.tui.places.place import Tab
from briefreader.tui.screens import reading

if TYPE_CHECKING:
    from conftest import Opener, Session


ONLY_OPEN = ("f", "j", "j", "space", "escape")


def row_of(session: Session, words: str) -> str:
    """Return the row of the findings pane that `words` stand on, without its edges."""
    return next(line for line in session.pane("findings").splitlines() if words in line).strip("│┃")


def said(session: Session) -> str:
    return session.lines[-1].strip()


def progress(session: Session) -> str:
    return session.lines[0].partition("reviewed ")[2].strip()


def kept(file: Path, briefing: Briefing) -> list[tuple[str, str]]:
    """Return the acts and values in a store, in their order."""
    with Store(file) as store:
        return [(one.act.value, one.value) for one in store.load(briefing.articles).decisions]


# Verdicts.


async def test_a_finding_is_marked_counted_and_signed_till_the_same_key_takes_its_verdict_back(opened: Opener) -> None:
    async with opened() as session:
        await session.press("a")
        assert said(session).startswith("No finding is looked at here")
        assert progress(session) == "0/3"
        await session.press("1")
        listed = session.pane("findings")

        await session.press("a")
        assert row_of(session, "▲ status").startswith("✓▸ ")
        assert "confirmed by " in session.pane("findings")
        assert progress(session) == "1/3"
        assert said(session) == "Confirmed: battlegroups: planned / already there"
        assert session.reading.fact.text().startswith("╭─ ✓ ▲ status")

        await session.press("x")
        assert row_of(session, "▲ status").startswith("✗▸ ") and progress(session) == "1/3"
        await session.press("x")
        assert session.pane("findings") == listed and progress(session) == "0/3"
        assert said(session).startswith("Open again: ")


async def test_a_dismissed_finding_stays_listed_without_emphasis(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "x", "j")

        row = row_of(session, "status")
        assert row.startswith("✗  ▲ status")
        drawn = session.reading.findings.row_at(1)
        assert drawn[0].text == "✗" and {piece.look for piece in drawn[1:]} <= {Look.DIM, Look.TEXT}
        assert session.pane("findings").count("▲") == 2

        await session.press("a", "a")
        assert "▸ ▲ quotation" in session.pane("findings"), "so that the key can be given again"


async def test_facts_and_topics_are_reviewed_too_and_do_not_count_as_discrepancies(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", "a")
        assert row_of(session, "four new").startswith("✓▸ ")
        await session.press("2", "x")
        assert row_of(session, "battlegroups on").startswith("✗▸ ")
        assert progress(session) == "0/3"
        await session.press("4", "a")
        assert "is not reviewed" in said(session)
        assert not {"✓", "✗"}.intersection(session.pane("findings"))


async def test_from_an_article_the_discrepancy_gone_to_is_decided_else_its_fact_or_the_topic(opened: Opener) -> None:
    async with opened() as session:
        await session.press("]", "a")
        assert row_of(session, "▲ status").startswith("✓")
        assert session.pane("fact").startswith("╭─ ✓ ▲ status")

        await session.press("n", "x")
        assert session.pane("fact").startswith("╭─ ✗ Fact 2")
        assert progress(session) == "1/3"

        await session.press("2", "enter", "x", "2")
        assert row_of(session, "battlegroups on").startswith("✗")


async def test_from_the_matrix_the_fact_of_its_row_is_decided(opened: Opener) -> None:
    async with opened() as session:
        await session.press("m", "n", "x")
        assert "▸  2✗ what chemical" in session.lines[session.line_with("what chemical weapons")]
        assert session.pane("fact").startswith("╭─ ✗ Fact 2")
        await session.press("x")
        assert "✗" not in session.text


async def test_the_next_open_discrepancy_is_a_key_away(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "j", "a", "k", "x", "}")
        assert "▸ ■ certainty" in session.pane("findings")
        await session.press("a", "}")
        assert said(session) == "All the discrepancies listed have a verdict."
        await session.press("u", "k", "{")
        assert "▸ ■ certainty" in session.pane("findings")
        assert said(session) == "The last open discrepancy again."


async def test_in_the_matrix_the_next_open_one_is_the_next_row_that_differs_so(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "a", "m", "}")
        assert "Fact 2" in session.pane("fact")
        await session.press("m", "1", "j", "a", "j", "a", "m", "}")
        assert said(session) == "No fact has a discrepancy without a verdict."


async def test_where_nothing_was_found_nothing_can_be_decided(opened: Opener, seed_briefing: Briefing) -> None:
    async with opened(briefing=empty(seed_briefing.articles)) as session:
        await session.press("1", "a")
        assert said(session).startswith("No finding is looked at here")
        await session.press("}", "f")
        assert said(session) == "No discrepancies found. There is nothing to filter."
        await session.press("3", "f")
        assert said(session) == "No fact is shared. There is nothing to filter."
        assert "✓" not in session.text and "reviewed" not in session.lines[0]


# Undo.


async def test_every_decision_is_undone_and_restored_in_turn(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "a", "j", "x", "k")
        await session.press("u")
        assert said(session) == "Undone: dismissed · change the nature / alter the character"
        assert "▸ ▲ quotation" in session.pane("findings") and progress(session) == "1/3"
        await session.press("u")
        assert "▸ ▲ status" in session.pane("findings") and progress(session) == "0/3"
        await session.press("u")
        assert said(session) == "Nothing is left to undo."

        await session.press("ctrl+r", "ctrl+r")
        assert row_of(session, "quotation").startswith("✗▸")
        assert said(session) == "Restored: dismissed · change the nature / alter the character"
        await session.press("ctrl+r")
        assert said(session) == "Nothing is left to redo."

        await session.press("x", "u")
        assert row_of(session, "quotation").startswith("✗▸") and said(session).startswith("Undone: opened again")


async def test_undo_brings_what_it_changes_into_view(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", "j", "a", "1", "u")
        assert session.reading.place.tab is Tab.FACTS
        assert "▸   2 ▲ what chemical" in session.pane("findings").replace("✓", " ")

        await session.press("shift+tab", "]", "]", "a", "]")
        assert "certainty" in session.pane("fact")
        await session.press("u")
        assert session.pane("fact").startswith("╭─ ▲ quotation")
        assert said(session).startswith("Undone: confirmed")


# Filters.


async def test_with_only_the_open_ones_listed_a_verdict_brings_up_the_next(opened: Opener) -> None:
    async with opened() as session:
        await session.press(*ONLY_OPEN)
        assert "only open" in session.pane("findings") or "3 · open" in session.pane("findings")
        await session.press("a")
        assert "status" not in session.pane("findings") and "▸ ▲ quotation" in session.pane("findings")
        await session.press("u")
        assert "▸ ▲ status" in session.pane("findings")

        await session.press("G", "a")
        assert "▸ ▲ quotation" in session.pane("findings"), "of the last one the choice goes to the one before"
        await session.press("k", "a", "a")
        assert "None of 3 fits open." in session.pane("findings")
        await session.press("a")
        assert said(session).startswith("No finding is looked at here")


async def test_brackets_go_on_from_a_discrepancy_that_its_verdict_took_out_of_the_list(opened: Opener) -> None:
    async with opened() as session:
        await session.press(*ONLY_OPEN, "shift+tab", "]")
        assert "▲ status" in session.pane("fact")
        await session.press("a", "]")
        assert "▲ quotation" in session.pane("fact")
        await session.press("a", "}")
        assert "certainty" in session.pane("fact")
        await session.press("a", "]")
        assert said(session) == "No discrepancy is listed: f then 0 clears the filter."
        await session.press("3", "]")
        assert said(session) == "No discrepancy is listed: 1 then f then 0 clears the filter."


async def test_facts_and_topics_are_filtered_by_verdict_each_tab_by_itself(opened: Opener) -> None:
    async with opened() as session:
        await session.press("3", "x", "f")
        assert "Filter · lists 4 of 4" in session.text and "▸ [ ]   open" in session.text
        assert "Severity" not in session.text and "quotation" not in session.text
        await session.press("j", "space", "escape")
        assert "Facts 1/4" in session.pane("findings") and "only dismissed · f changes" in session.pane("findings")
        assert "four new" in session.pane("findings") and "what chemical" not in session.pane("findings")

        await session.press("x")
        assert "None of 4 fits dismissed." in session.pane("findings")
        assert "f then 0 clears the filter." in session.pane("findings")
        await session.press("]")
        assert "▸ ▲ status" in session.pane("findings") and "Discrepancies 3" in session.pane("findings")
        await session.press("2", "f")
        assert "Filter · lists 2 of 2" in session.text
        await session.press("escape", "4", "f")
        assert "Filter · lists 3 of 3" in session.text, "what only one article tells has no verdict"


async def test_the_filters_count_verdicts_and_are_remembered(opened: Opener, tmp_path: Path) -> None:
    store = tmp_path / "decisions"
    async with opened(state=tmp_path / "state", store=store) as session:
        await session.press("3", "a", "f", "j", "space", "escape", "1", "x", "f", "j", "j", "j")
        assert "▸ [ ] ✗ dismissed" in session.text
        assert session.lines[session.line_with("✗ dismissed")].split("✗ dismissed")[1].split()[0] == "1"
        await session.press("space", "escape")
        assert "Discrepancies 1/3" in session.pane("findings")
    async with opened(state=tmp_path / "state", store=store) as session:
        assert "Discrepancies 1/3" in session.pane("findings") and "✗▸ ▲ status" in session.pane("findings")
        assert "Facts 1/4" in session.pane("findings")


# What is kept.


async def test_what_was_decided_is_there_at_the_next_start_and_can_be_undone(
    opened: Opener, tmp_path: Path, seed_briefing: Briefing
) -> None:
    store = tmp_path / "decisions"
    async with opened(store=store) as session:
        await session.press("1", "a", "j", "x", "u")
    assert kept(store, seed_briefing) == [("verdict", "confirmed"), ("verdict", "dismissed"), ("undo", "")]

    async with opened(store=store) as session:
        assert progress(session) == "1/3"
        await session.press("1", "ctrl+r")
        assert row_of(session, "quotation").startswith("✗▸")
        await session.press("u", "u")
        assert progress(session) == "0/3" and "Undone: confirmed" in said(session)


async def test_two_terminals_see_each_other_and_undo_only_their_own(opened: Opener, tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        one = await stack.enter_async_context(opened(store=tmp_path / "decisions"))
        await one.press("1", "a")
        other = await stack.enter_async_context(opened(store=tmp_path / "decisions"))
        await other.press("1", "j", "x")
        await one.press("k")  # any key shows what was decided elsewhere
        assert row_of(one, "quotation").startswith("✗") and progress(one) == "2/3"

        await one.press("x")
        await other.press("k")
        assert row_of(other, "▲ status").startswith("✗"), "the later verdict stands"
        await one.press("u", "u", "u")
        assert progress(one) == "1/3" and said(one) == "Nothing is left to undo."


async def test_another_terminals_decision_shows_without_a_key(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_NOTICED", 0.1)
    async with AsyncExitStack() as stack:
        one = await stack.enter_async_context(opened(store=tmp_path / "decisions"))
        other = await stack.enter_async_context(opened(store=tmp_path / "decisions"))
        await other.press("1", "a")
        await one.until(lambda: progress(one) == "1/3")


async def test_what_cannot_be_kept_is_not_shown_and_it_is_said_why(opened: Opener, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    async with opened(store=folder / "decisions") as session:
        await session.press("1", "x")
        folder.rename(tmp_path / "aside")
        folder.write_text("in the way")
        await session.press("j")
        assert said(session).startswith("What was decided cannot be read: ")
        before = session.lines[:-1]
        await session.press("a")
        assert said(session).startswith("Not decided: ") and "decisions" in said(session)
        assert session.lines[:-1] == before
        folder.unlink()
        (tmp_path / "aside").rename(folder)
        await session.press("a")
        assert progress(session) == "2/3" and said(session).startswith("Confirmed: ")


def _pair(*bodies: str) -> Briefing:
    """Return a briefing of two articles whose sentences on the harbour are one fact, and differ."""
    return _differing([Article.from_text(body) for body in bodies])


def _differing(articles: list[Article]) -> Briefing:
    blank = empty(articles)
    harbours = [(article, article.text.index("The harbour")) for article in blank.articles]
    one, other = (article.passage(start, article.text.index(".", start) + 1) for article, start in harbours)
    fact = Fact("F1", "the harbour", Strength.SAME, 80.0, (one, other), ("D1",))
    differs = Discrepancy(
        "D1", Kind.STATUS, Severity.HIGH, 0.9, f"A: {one.text}; B: {other.text}", "why", (one, other), "F1"
    )
    return replace(blank, facts=(fact,), discrepancies=(differs,))


async def test_what_is_found_no_more_is_stale_with_its_words_until_it_is_opened_again(
    opened: Opener, tmp_path: Path
) -> None:
    store = tmp_path / "decisions"
    briefing = _pair("The harbour is open. All is well.", "The harbour is closed. All is lost.")
    async with opened(briefing=briefing, store=store) as session:
        await session.press("1", "a")
    gone = replace(briefing, discrepancies=(), facts=())
    async with opened(briefing=gone, store=store) as session:
        await session.press("1")
        pane = session.pane("findings")
        assert "stale: decided before, found no more" in pane
        assert "1 Discrepancies 0" in pane and "reviewed" not in session.lines[0]
        assert "✓▸ ◌ status" in pane and "The harbour is closed." in session.text
        await session.press("]")
        assert said(session) == "No discrepancies found."
        await session.press("1", "x")
        assert "✗▸ ◌ status" in session.pane("findings")
        await session.press("x")
        assert said(session).startswith("Listed no more: A: The harbour") and "status" not in session.pane("findings")
        await session.press("u")
        assert "✗▸ ◌ status" in session.pane("findings")


async def test_what_is_stale_says_that_a_clears_it_and_what_is_chosen_then(opened: Opener, tmp_path: Path) -> None:
    store = tmp_path / "decisions"
    briefing = _pair("The harbour is open. All is well.", "The harbour is closed. All is lost.")
    async with opened(briefing=briefing, store=store) as session:
        await session.press("1", "a")
    fact = replace(briefing.facts[0], discrepancies=())
    another = replace(briefing.discrepancies[0], kind=Kind.TIME)
    async with opened(briefing=replace(briefing, discrepancies=(another,), facts=(fact,)), store=store) as session:
        await session.press("1")
        assert "a confirm" in session.lines[-1]
        await session.press("j")
        assert "a clears" in session.lines[-1] and "x dismiss" in session.lines[-1]
        await session.press("x")
        assert "✗▸ ◌ status" in session.pane("findings")
        await session.press("k", "j")
        assert "x clears" in session.lines[-1] and "a confirm" in session.lines[-1]
        await session.press("x")
        assert said(session).startswith("Listed no more · chosen now: ▲ time A: The harbour is open.")
        await session.press("u")
        await session.press("c", *"why", "escape", "k", "j")
        assert "x reopens" in session.lines[-1], "the note keeps it listed"


async def test_it_is_said_once_on_opening_what_became_stale_and_the_filter_lists_that_alone(
    opened: Opener, tmp_path: Path
) -> None:
    store = tmp_path / "decisions"
    briefing = _pair("The harbour is open. All is well.", "The harbour is closed. All is lost.")
    async with opened(briefing=briefing, store=store) as session:
        assert "stale" not in session.text
        await session.press("1", "a")
    fact = replace(briefing.facts[0], discrepancies=())
    another = replace(briefing.discrepancies[0], kind=Kind.TIME)
    async with opened(briefing=replace(briefing, discrepancies=(another,), facts=(fact,)), store=store) as session:
        assert said(session) == "1 decision is about words found no more: 1 then f lists what is stale"
        assert progress(session) == "0/1 · 1 stale"
        await session.press("1")
        assert "stale" not in said(session)
        await session.press("f")
        overlay = session.text
        assert "[ ] ◌ stale" in overlay and "lists 1 of 1 · 1 stale" in overlay
        await session.press("j", "j", "space", "escape")
        pane = session.pane("findings")
        assert "only stale" in pane
        assert "◌ status" in pane and "time" not in pane


async def test_an_edited_article_keeps_its_review_where_the_words_still_stand(opened: Opener, tmp_path: Path) -> None:
    store, files = tmp_path / "decisions", [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, word in zip(files, ("open", "closed"), strict=True):
        file.write_text(f"The harbour is {word}. All is well.")
    async with opened(briefing=_differing([Article.read(file) for file in files]), store=store) as session:
        await session.press("1", "a")

    files[0].write_text("Later that day. The harbour is open. All is well.")
    async with opened(briefing=_differing([Article.read(file) for file in files]), store=store) as session:
        await session.press("1")
        assert "✓▸ ▲ status" in session.pane("findings") and progress(session) == "1/1"

    files[0].write_text("The harbour burns. All is lost.")
    async with opened(briefing=_differing([Article.read(file) for file in files]), store=store) as session:
        await session.press("1", "j")
        pane = session.pane("findings")
        assert progress(session) == "0/1 · 1 stale" and "stale: decided before" in pane
        assert "✓▸ ◌ status" in pane and "A  “The harbour is open.”" in pane
        await session.press("enter")
        assert session.pane("fact").startswith("╭─ Stale · ") and "The harbour is closed." in session.pane("fact")

    files[1].write_text("The harbour sank. All is lost.\n\nThe harbour is closed.")
    async with opened(briefing=_differing([Article.read(file) for file in files]), store=store) as session:
        await session.press("1", "j")
        assert "✓▸ ◌ status" in session.pane("findings") and "A  “The harbour is open.”" in session.pane("findings")
        await session.press("enter")
        assert "◆█ The harbour is closed." in session.pane("article-b"), "its words have moved"

    files[1].write_text("The harbour sank. All is lost.")
    async with opened(briefing=_differing([Article.read(file) for file in files]), store=store) as session:
        await session.press("1", "j", "enter")
        assert said(session).startswith("The words that this rests on are in none of these articles")
        assert "“The harbour is closed.”" in session.pane("findings")


async def test_what_is_stale_leads_to_its_words_where_they_still_stand(opened: Opener, tmp_path: Path) -> None:
    store = tmp_path / "decisions"
    briefing = _pair("The harbour is open. All is well.", "The harbour is closed. All is lost.")
    async with opened(briefing=briefing, store=store) as session:
        await session.press("1", "x")
    async with opened(briefing=replace(briefing, discrepancies=()), store=store) as session:
        await session.press("1", "enter")
        assert session.pane("fact").startswith("╭─ Stale · A: The harbour is open.")


async def test_hostile_words_of_what_is_stale_and_of_notes_are_drawn_harmless(opened: Opener, tmp_path: Path) -> None:
    store = tmp_path / "decisions"
    briefing = _pair("The harbour \x1b]0;x\x07is open. All is well.", "The harbour is closed. All is lost.")
    with Store(store) as kept_there:
        target = target_of(briefing, briefing.discrepancies[0])
        kept_there.add(Decision(Act.VERDICT, target, Verdict.DISMISSED, user="e\x1b[31mve"), briefing.articles)
        note = "first\n\x1b[2Jsecond\u202e"
        kept_there.add(Decision(Act.NOTE, target, note), briefing.articles)
    for drawn in (briefing, replace(briefing, discrepancies=())):
        async with opened(briefing=drawn, store=store) as session:
            await session.press("1")
            assert "second" in session.pane("findings")
            await session.press("a", "x", "x")
            assert said(session).startswith("Open again: "), "the note keeps it listed"
            await session.press("u")
            assert not set("\x1b\x07\u202e").intersection(session.text)


async def test_a_verdict_that_a_later_version_may_know_is_passed_over(
    opened: Opener, tmp_path: Path, seed_briefing: Briefing
) -> None:
    store = tmp_path / "decisions"
    with Store(store) as there:
        target = target_of(seed_briefing, seed_briefing.discrepancies[0])
        there.add(Decision(Act.VERDICT, target, "deferred"), seed_briefing.articles)
    async with opened(store=store) as session:
        assert progress(session) == "0/3"
        await session.press("1", "u")
        assert said(session).startswith("Undone: deferred")
        await session.press("a")
        assert progress(session) == "1/3"


async def test_a_note_of_several_lines_stands_under_the_chosen_finding_and_is_marked_elsewhere(
    opened: Opener, tmp_path: Path, seed_briefing: Briefing
) -> None:
    store, note = tmp_path / "decisions", "\n".join(f"line {number} of the note" for number in range(1, 12))
    with Store(store) as there:
        there.add(
            Decision(Act.NOTE, target_of(seed_briefing, seed_briefing.discrepancies[0]), note), seed_briefing.articles
        )
    async with opened(store=store) as session:
        await session.press("1")
        pane = session.pane("findings")
        assert "✎ line 1 of the note" in pane and "  line 5 of the note" in pane and "line 8 of" not in pane
        await session.press("j")
        assert row_of(session, "▲ status").startswith(" ✎ ▲ status") and "line 1 of" not in session.pane("findings")


async def test_told_provenance_leaves_the_review_alone(opened: Opener, tmp_path: Path) -> None:
    async with opened(store=tmp_path / "decisions") as session:
        await session.press("1", "a", "i", "enter", *"Told", "enter", "escape")
        await session.until(lambda: session.reading.comparing)
        await session.until(lambda: not session.reading.comparing)
        assert session.reading.compared and "Told" in session.text
        decided = [
            *session.reading.review.judgements.values(),
            *(one.judgement for one in session.reading.review.stale),
        ]
        assert [one.verdict for one in decided] == [Verdict.CONFIRMED]


async def test_the_verdict_is_seen_at_every_size(opened: Opener) -> None:
    async with opened() as session:
        await session.press("1", "x")
        for size in ((60, 16), (80, 24), (120, 40)):
            await session.resize(*size)
            assert "✗▸ ▲ status" in session.pane("findings") and "dismissed by" in session.pane("findings")
            assert "reviewed 1/3" in session.lines[0]


def test_a_verdict_that_was_shown_survives_a_kill(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "briefreader", "--no-state", "--store", str(tmp_path / "decisions")]
    articles = [Article.read(path) for path in seeds()]
    with PtySession(command) as session:
        session.wait_for("reviewed 0/")
        session.press("1")
        session.send("a")
        session.wait_for("Confirmed: ")
        os.kill(session.process, signal.SIGKILL)
    with Store(tmp_path / "decisions") as store:
        assert [one.value for one in store.load(articles).decisions] == ["confirmed"]
