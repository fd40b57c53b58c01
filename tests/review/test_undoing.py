"""Undo and redo: without end, across restarts, and each terminal its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefreader.review.decisions import Act, Decision, Sort, Target
from briefreader.review.undoing import next_redo, next_undo, standing, undone

FACT = Target(Sort.FACT, (), "a fact")


def log(*lines: str) -> list[Decision]:
    """Return a log of lines such as "me decides", "you undo 1"."""
    acts = {"undo": Act.UNDO, "redo": Act.REDO}
    decisions = []
    for number, line in enumerate(lines, 1):
        session, does, *of = line.split()
        act = acts.get(does, Act.NOTE)
        target = FACT if act is Act.NOTE else None
        decisions.append(Decision(act, target, f"{number}", int(of[0]) if of else None, number, session=session))
    return decisions


def undo_and_redo(lines: list[Decision], session: str = "me", begun: int = 0) -> tuple[int | None, int | None]:
    """Return the numbers of what the next undo takes back and the next redo restores."""
    undo, redo = next_undo(lines, session, begun), next_redo(lines, session, begun)
    return (undo.number if undo else None), (redo.number if redo else None)


def test_nothing_decided_is_nothing_to_undo() -> None:
    assert undo_and_redo([]) == (None, None)


def test_undo_goes_back_one_decision_at_a_time_and_redo_comes_forward() -> None:
    lines = log("me decides", "me decides", "me decides")
    assert undo_and_redo(lines) == (3, None)
    lines += [replace(log("me undo 3")[0], number=4)]
    assert undo_and_redo(lines) == (2, 3)
    lines += [replace(log("me undo 2")[0], number=5)]
    assert undo_and_redo(lines) == (1, 2)
    lines += [replace(log("me redo 2")[0], number=6)]
    assert undo_and_redo(lines) == (2, 3)
    assert [one.number for one in standing(lines)] == [1, 2]


def test_a_new_decision_leaves_nothing_to_redo() -> None:
    assert undo_and_redo(log("me decides", "me undo 1", "me decides")) == (3, None)


def test_another_terminals_decision_is_not_mine_to_undo() -> None:
    lines = log("me decides", "you decides")
    assert undo_and_redo(lines) == (1, None)
    assert undo_and_redo(lines, "you") == (2, None)


def test_another_terminals_decision_leaves_my_redo() -> None:
    assert undo_and_redo(log("me decides", "me undo 1", "you decides")) == (None, 1)


def test_what_stood_when_the_app_began_can_be_undone_and_redone() -> None:
    lines = log("then decides", "then decides", "then undo 2")
    assert undo_and_redo(lines, "me", begun=3) == (1, 2)
    assert undo_and_redo(lines, "me", begun=1) == (1, None)


def test_what_two_terminals_undid_is_undone_once_and_one_redo_restores_it() -> None:
    lines = log("then decides", "me undo 1", "you undo 1")
    assert undo_and_redo(lines, "me", begun=1) == (None, 1)
    restored = [*lines, *(replace(one, number=4) for one in log("me redo 1"))]
    assert undone(restored) == frozenset()
    assert undo_and_redo(restored, "you", begun=1) == (1, None)


def test_what_another_terminal_undid_is_not_mine_to_restore() -> None:
    lines = log("then decides", "you undo 1")
    assert undo_and_redo(lines, "me", begun=1) == (None, None)
    assert undo_and_redo(lines, "you", begun=1) == (None, 1)
    assert undo_and_redo(lines, "later", begun=2) == (None, 1)


def test_what_another_terminal_restored_i_can_take_back_but_not_restore_again() -> None:
    lines = log("then decides", "me undo 1", "later redo 1")
    assert undo_and_redo(lines, "me", begun=1) == (1, None)
    assert undo_and_redo(lines, "later", begun=2) == (1, None)
    lines = log("then decides", "me undo 1", "later redo 1", "me undo 1")
    assert undo_and_redo(lines, "me", begun=1) == (None, 1)
    assert undo_and_redo(lines, "later", begun=2) == (None, None)


def test_what_another_terminal_restored_is_passed_over_by_redo() -> None:
    lines = log("then decides", "then decides", "me undo 2", "me undo 1", "later redo 1")
    assert undo_and_redo(lines, "me", begun=2) == (1, 2)
    assert undo_and_redo(lines, "later", begun=4) == (1, 2)


@pytest.mark.parametrize(
    "lines",
    [
        ("me undo 2", "me decides"),
        ("me decides", "me undo 7"),
        ("me decides", "me redo 1"),
        ("me decides", "me undo 2"),
    ],
    ids=["before it was decided", "of nothing", "a redo of what stands", "of itself"],
)
def test_undoing_that_makes_no_sense_is_passed_over(lines: tuple[str, ...]) -> None:
    decisions = log(*lines)
    assert [one.value for one in standing(decisions)] == [str(1 + lines.index("me decides"))]
    assert undo_and_redo(decisions)[1] is None


@given(st.lists(st.sampled_from(["decide", "undo", "redo"]), max_size=40))
def test_any_walk_back_and_forth_is_that_of_two_stacks(steps: list[str]) -> None:
    done: list[int] = []
    taken_back: list[int] = []
    lines: list[Decision] = []
    for step in steps:
        number = len(lines) + 1
        if step == "decide":
            lines.append(Decision(Act.NOTE, FACT, number=number, session="me"))
            done, taken_back = [*done, number], []
            continue
        found = next_undo(lines, "me", 0) if step == "undo" else next_redo(lines, "me", 0)
        source, goal = (done, taken_back) if step == "undo" else (taken_back, done)
        assert (found.number if found else None) == (source[-1] if source else None)
        if found:
            goal.append(source.pop())
            lines.append(Decision(Act(step), None, of=found.number, number=number, session="me"))
    assert [one.number for one in standing(lines)] == sorted(done)


@given(st.lists(st.tuples(st.sampled_from(["me", "you"]), st.sampled_from(["decide", "undo", "redo"])), max_size=40))
def test_two_terminals_never_take_back_each_others_decisions(steps: list[tuple[str, str]]) -> None:
    lines: list[Decision] = []
    for session, step in steps:
        number = len(lines) + 1
        if step == "decide":
            lines.append(Decision(Act.NOTE, FACT, number=number, session=session))
            continue
        found = next_undo(lines, session, 0) if step == "undo" else next_redo(lines, session, 0)
        if found:
            assert found.session == session
            assert (found in standing(lines)) == (step == "undo")
            lines.append(Decision(Act(step), None, of=found.number, number=number, session=session))
