"""Coming back: the screen opens where the set of articles was left, and can tell where it is left now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefreader.briefing import Briefing
from briefreader.model import Discrepancy, Passage, Topic, Uncorroborated
from briefreader.review.judgements import Stale
from briefreader.tui.panes.fact_rows import discrepancy_of, fact_of
from briefreader.tui.panes.finding_rows import Finding, entries
from briefreader.tui.places.navigation import sentence_at
from briefreader.tui.places.place import Place, Subject, Tab
from briefreader.tui.places.remembered import MAX_PASSAGES, LookedAt, Passages, Remembered, Spot, Words
from briefreader.tui.places.topics import topic_of

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen


class ReturnController:
    """Brings a screen to where it was left: at once in the articles, and in the findings when there are any."""

    def __init__(self, screen: ReadingScreen, remembered: Remembered | None) -> None:
        self._screen = screen
        self._awaited = remembered
        self._begun: tuple[int, ...] = ()
        self.opening = screen.place
        if remembered:
            self.opening = remembered.place
            for view, spot in zip(screen.articles, remembered.spots, strict=True):
                view.open_at(sentence_at(view.article.sentences, spot.sentence), spot.top, spot.lead)
            self._begun = self._read(self.opening)

    def compared(self, place: Place) -> Place:
        """Return the place to be at once there are findings: what was looked at is again, if nothing was read since."""
        remembered, self._awaited = self._awaited, None
        if remembered is None:
            return self._screen.moves.at_cursor(place)
        subject = self._found(remembered.subject) if self._read(place) == self._begun else None
        topic = self._finding(Tab.TOPICS, remembered.topic) if subject else None
        if subject:
            there = replace(place, subject=subject, topic=topic.id if isinstance(topic, Topic) else None)
        else:
            there = self._screen.moves.at_cursor(place)
        for tab in Tab:
            listed = self._screen.findings.listing_of(tab, there).entries if remembered.chosen[tab] else ()
            same = (index for index, entry in enumerate(listed) if self._known(entry.finding) == remembered.chosen[tab])
            there = there.choosing(next(same, there.chosen[tab]), tab)
        return there

    def left(self) -> Remembered:
        """Return where the screen is now."""
        screen = self._screen
        place, begun, awaited = screen.place, Place(), self._awaited
        topic = topic_of(screen.briefing, place.topic)
        return Remembered(
            place=replace(
                place,
                chosen=begun.chosen,
                typed=begun.typed,
                topic=None,
                subject=begun.subject,
                column=begun.column,
                cut_off=begun.cut_off,
                jumped=False,
            ),
            spots=tuple(
                Spot(view.cursor.start if view.cursor and view.sentence else 0, *view.opening)
                for view in screen.articles
            ),
            chosen=awaited.chosen if awaited else tuple(self._chosen(tab) for tab in Tab),
            subject=awaited.subject if awaited else self._looked_at(place.subject),
            topic=awaited.topic if awaited else self._known(topic) if topic else frozenset(),
        )

    def _read(self, place: Place) -> tuple[int, ...]:
        """Return what is read at a place: the article, and the sentence in each."""
        return (place.article, *(view.sentence for view in self._screen.articles))

    def _chosen(self, tab: Tab) -> Passages:
        index = self._screen.place.chosen[tab]
        listed = self._screen.findings.entries_of(tab) if index else ()
        return self._known(listed[index].finding) if index < len(listed) else frozenset()

    def _looked_at(self, subject: Subject) -> LookedAt | None:
        """Return what is looked at by its passages."""
        briefing = self._screen.briefing
        if one := discrepancy_of(briefing, subject):
            return LookedAt(Tab.DISCREPANCIES, self._known(one))
        if subject.passages:
            for tab in (Tab.TOPICS, Tab.ONLY_IN):
                for entry in entries(briefing, tab):
                    same = entry.subject.heading == subject.heading
                    if same and set(subject.passages) <= set(entry.subject.passages):
                        some = tuple(self._placed(subject.passages))[:MAX_PASSAGES]
                        return LookedAt(tab, self._known(entry.finding), some)
            return None
        fact = fact_of(briefing, subject)
        return LookedAt(Tab.FACTS, self._known(fact)) if fact else None

    def _found(self, wanted: LookedAt | None) -> Subject | None:
        """Return what was looked at, as the briefing has it now."""
        finding = self._finding(wanted.tab, wanted.finding) if wanted else None
        if wanted is None or finding is None:
            return None
        listed = entries(self._screen.briefing, wanted.tab)
        subject = next((entry.subject for entry in listed if entry.finding == finding), None)
        if subject is None or not wanted.some:
            return subject
        passages = dict(zip(self._placed(subject.passages), subject.passages, strict=True))
        some = tuple(passages[place] for place in wanted.some if place in passages)
        return replace(subject, passages=some or subject.passages)

    def _finding(self, tab: Tab, passages: Passages) -> Finding | None:
        """Return the finding that rests on these passages."""
        if not passages:
            return None
        found = findings_of(self._screen.briefing, tab)
        return next((finding for finding in found if self._known(finding) == passages), None)

    def _known(self, finding: Finding) -> Passages:
        """Return what a finding is known by. Articles may change places: the order of the offsets does not."""
        return frozenset(self._placed(sorted(passages_of(finding), key=_offsets)[:MAX_PASSAGES]))

    def _placed(self, passages: Iterable[Passage]) -> Iterator[Words]:
        index = {view.article.id: index for index, view in enumerate(self._screen.articles)}
        return ((index[passage.article], passage.start, passage.end) for passage in passages)


def findings_of(briefing: Briefing, tab: Tab) -> Sequence[Finding]:
    """Return what a tab lists, in the briefing's order."""
    return (briefing.discrepancies, briefing.topics, briefing.facts, briefing.only_in)[tab]


def passages_of(finding: Finding) -> tuple[Passage, ...]:
    """Return the passages that a finding rests on."""
    match finding:
        case Discrepancy():
            return finding.evidence
        case Uncorroborated():
            return (finding.passage,)
        case Stale():
            return ()
        case _:
            return finding.passages


def _offsets(passage: Passage) -> tuple[int, int]:
    return passage.start, passage.end
