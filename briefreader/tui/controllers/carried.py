"""A place carried over to another briefing of the same articles, whose findings have other numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefreader.briefing import Briefing
from briefreader.model import Fact, FactId, TopicId
from briefreader.tui.panes.finding_rows import Entry, subject_of
from briefreader.tui.places.place import Place, Subject, Tab
from briefreader.tui.widgets.findings_list import FindingsList


@dataclass(frozen=True, slots=True)
class Looked:
    """A place, and what each tab of the findings lists there."""

    place: Place
    listed: tuple[tuple[Entry, ...], ...]


def looked(place: Place, findings: FindingsList) -> Looked:
    """Return the place with what is listed there now."""
    return Looked(place, tuple(findings.listing_of(tab, place).entries for tab in Tab))


def carried(there: Looked, old: Briefing, new: Briefing, findings: FindingsList) -> Place:
    """Return the place as the new briefing has it.

    Args:
        there: the place, and what was listed there.
        old, new: briefings of the same articles.
        findings: lists those of the new one.
    """
    place = there.place
    subject, topic = carried_subject(place.subject, old, new), _topic(place.topic, old, new)
    place = replace(place, subject=subject, topic=topic)
    chosen = (
        carried_choice(listed, at, findings.listing_of(tab, place).entries) if listed or at else 0
        for tab, listed, at in zip(Tab, there.listed, place.chosen, strict=True)
    )
    return replace(place, chosen=tuple(chosen))


def carried_subject(subject: Subject, old: Briefing, new: Briefing) -> Subject:
    """Return what is looked at as the new briefing has it: the finding of the same passages, or its fact.

    Args:
        subject: what was looked at in `old`.
        old, new: briefings of the same articles.
    """
    if subject.discrepancy is not None:
        same = (subject_of(one) for one in new.discrepancies if one.evidence == subject.passages)
        return next(same, Subject(_fact(subject.fact, old, new)))
    return replace(subject, fact=_fact(subject.fact, old, new))


def carried_choice(before: Sequence[Entry], chosen: int, after: Sequence[Entry]) -> int:
    """Return the entry of the new list that is about what the chosen one was about; if none is, one as far down."""
    if 0 <= chosen < len(before):
        wanted = before[chosen]
        passages = wanted.subject.passages or wanted.quoted
        for index, entry in enumerate(after):
            if (entry.subject.passages or entry.quoted) == passages:
                return index
    return max(0, min(chosen, len(after) - 1))


def _fact(wanted: FactId | None, old: Briefing, new: Briefing) -> FactId | None:
    """Return the new fact that has most of the old one's passages; what was no fact of the old briefing stays."""
    passages = {passage for fact in old.facts if fact.id == wanted for passage in fact.passages}
    if not passages:
        return wanted
    best: Fact | None = max(new.facts, key=lambda fact: len(passages.intersection(fact.passages)), default=None)
    return best.id if best and not passages.isdisjoint(best.passages) else None


def _topic(wanted: TopicId | None, old: Briefing, new: Briefing) -> TopicId | None:
    """Return the new topic that the old one's articles speak of in the same passages, if there is one."""
    passages = {topic.passages for topic in old.topics if topic.id == wanted}
    return next((topic.id for topic in new.topics if topic.passages in passages), None)
