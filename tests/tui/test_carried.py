"""When the articles are compared again, what was looked at is found among the new findings."""

from __future__ import annotations

from dataclasses import replace

from briefreader.briefing import Briefing
from briefreader.tui.controllers.carried import carried_choice, carried_subject
from briefreader.tui.panes.finding_rows import entries, subject_of
from briefreader.tui.places.place import Subject, Tab


def renumbered(briefing: Briefing) -> Briefing:
    """Return the briefing with its findings the other way round and numbered so."""
    facts = [replace(fact, id=f"F{number}") for number, fact in enumerate(reversed(briefing.facts), 1)]
    found = [replace(one, id=f"D{number}", fact=None) for number, one in enumerate(reversed(briefing.discrepancies), 1)]
    return replace(briefing, facts=tuple(facts), discrepancies=tuple(found))


def test_a_fact_is_followed_to_its_new_number(seed_briefing: Briefing) -> None:
    assert carried_subject(Subject("F1"), seed_briefing, renumbered(seed_briefing)) == Subject("F4")


def test_a_fact_that_is_none_any_more_is_not_looked_at(seed_briefing: Briefing) -> None:
    fewer = replace(seed_briefing, facts=seed_briefing.facts[1:])

    assert carried_subject(Subject("F1"), seed_briefing, fewer) == Subject()


def test_a_discrepancy_is_followed_to_its_new_number(seed_briefing: Briefing) -> None:
    new = renumbered(seed_briefing)

    assert carried_subject(subject_of(seed_briefing.discrepancies[0]), seed_briefing, new) == subject_of(
        new.discrepancies[-1]
    )


def test_of_a_discrepancy_that_is_settled_its_fact_stays(seed_briefing: Briefing) -> None:
    settled = replace(seed_briefing, discrepancies=seed_briefing.discrepancies[1:])

    assert carried_subject(subject_of(seed_briefing.discrepancies[0]), seed_briefing, settled) == Subject("F1")


def test_what_is_looked_at_before_anything_was_found_stays(seed_briefing: Briefing) -> None:
    blank = replace(seed_briefing, facts=(), discrepancies=())

    assert carried_subject(Subject("F2"), blank, seed_briefing) == Subject("F2")


def test_the_chosen_entry_is_followed(seed_briefing: Briefing) -> None:
    before, after = (entries(one, Tab.FACTS) for one in (seed_briefing, renumbered(seed_briefing)))

    index = carried_choice(before, 1, after)
    assert after[index].quoted == before[1].quoted
    assert carried_choice((), 0, after) == 0
    assert carried_choice(before, 3, after[:2]) == 1
    assert carried_choice(before, 3, ()) == 0
