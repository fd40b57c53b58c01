"""Jumps: to the next fact or discrepancy, to the evidence of a finding, and back to where the analyst was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefreader.model import DiscrepancyId, Passage, Topic
from briefreader.review.judgements import Stale
from briefreader.tui.panes.fact_rows import looked_at
from briefreader.tui.panes.hints import Hints, hints, hints_of
from briefreader.tui.panes.listing import how_to_clear
from briefreader.tui.panes.stale import NO_WORDS
from briefreader.tui.places import navigation
from briefreader.tui.places.layout import Pane, shown_for
from briefreader.tui.places.place import Place, Subject, Tab
from briefreader.tui.places.topics import Stop, first_stop, next_stop, passed, topic_of
from briefreader.tui.widgets import scrolling

if TYPE_CHECKING:
    from briefreader.tui.screens.reading import ReadingScreen

_IN_TOPIC: Final = (("next_fact", "passage"), ("back", "leaves"), ("previous_fact", "previous"))
"""What the keys do that have a meaning of their own while the articles are narrowed to a topic."""


@dataclass(frozen=True, slots=True)
class Return:
    """Where esc goes back to: a place, the sentence read in each article, the offset at each one's top, and the list's.

    `listed` is the row at the top of the findings.
    """

    place: Place
    sentences: tuple[int, ...]
    offsets: tuple[int, ...]
    listed: int


class JumpController:
    """Carries out the commands that jump."""

    def __init__(self, screen: ReadingScreen) -> None:
        self._screen = screen
        self._returns: list[Return] = []
        self._visited: DiscrepancyId | None = None

    def next_fact(self) -> None:
        """The next fact of the article being read, in all articles."""
        if not self._screen.searches.walk(1):
            self._step_fact(1)

    def previous_fact(self) -> None:
        """The fact before."""
        if not self._screen.searches.walk(-1):
            self._step_fact(-1)

    def next_discrepancy(self) -> None:
        """The next discrepancy, at its evidence."""
        self._step_discrepancy(1)

    def previous_discrepancy(self) -> None:
        """The discrepancy before."""
        self._step_discrepancy(-1)

    def next_open(self) -> None:
        """The next discrepancy without a verdict."""
        self._step_discrepancy(1, only_open=True)

    def previous_open(self) -> None:
        """The one without a verdict before."""
        self._step_discrepancy(-1, only_open=True)

    def evidence(self) -> None:
        """The evidence of the chosen finding; from an article, the counterparts of what is looked at.

        A topic has the articles narrowed to it. From the list esc comes back to the list; from an article this is
        part of the jump that led there.
        """
        screen = self._screen
        if screen.place.pane is not Pane.FINDINGS:
            self.jump(screen.place, replace(screen.place, pane=Pane.ARTICLE))
        elif chosen := screen.findings.chosen_of(screen.place):
            here = replace(screen.place, jumped=False)
            there = replace(here, pane=Pane.ARTICLE, zoomed=False)
            if isinstance(chosen.finding, Stale) and not chosen.subject.passages:
                screen.say(NO_WORDS)
            elif isinstance(chosen.finding, Topic):
                stop = first_stop(screen.briefing, chosen.finding, screen.active.article.id)
                self._stop_at(here, replace(there, topic=chosen.finding.id), chosen.finding, stop)
            else:
                self.jump(here, replace(there, subject=chosen.subject, topic=None))
                self._visited = chosen.subject.discrepancy or self._visited

    @property
    def places(self) -> tuple[Place, ...]:
        """The places that esc goes back to, the last one last."""
        return tuple(back.place for back in self._returns)

    def use_places(self, places: Sequence[Place]) -> None:
        """Go back to these instead: the same places, as another briefing has them."""
        self._returns = [replace(back, place=place) for back, place in zip(self._returns, places, strict=True)]
        self._visited = None

    def back(self) -> None:
        """Where the analyst was before the last jumps, or out of the zoom; from a topic, before the articles had it."""
        screen = self._screen
        if screen.place.marked and screen.place.pane is Pane.ARTICLE:
            screen.go(replace(screen.place, marked=None))
            return
        if screen.searches.end():
            return
        if screen.place.zoomed:
            screen.go(replace(screen.place, zoomed=False))
            return
        topic = screen.place.topic
        while topic and len(self._returns) > 1 and self._returns[-1].place.topic == topic:
            self._returns.pop()
        if not self._returns:
            self._widen()
            return
        back = self._returns.pop()
        self.put_back(back)
        screen.go(screen.place.back_at(back.place))
        screen.findings.scroll_to_row(back.listed)

    def put_back(self, back: Return) -> None:
        """Have every article stand where it stood."""
        for view, sentence, offset in zip(self._screen.articles, back.sentences, back.offsets, strict=True):
            view.read_sentence(sentence)
            if view.is_wrapped:
                view.scroll_to_row(view.lines.at(offset) if offset else 0)

    def _widen(self) -> None:
        """Leave the topic; in a list that is narrowed to words, list all of it again."""
        place = self._screen.place
        if place.pane is Pane.FINDINGS:
            place = place.narrowed_by("", place.tab)
        if place != self._screen.place or place.topic:
            self._screen.go(replace(place, topic=None))

    def hints(self) -> Hints | None:
        """Return what the footer says while the articles are narrowed to a topic: which, and what the keys do now."""
        screen = self._screen
        topic = topic_of(screen.briefing, screen.place.topic)
        if topic is None or screen.place.matrix:
            return None
        article, cursor = screen.active.article.id, screen.active.cursor
        number, count = passed(topic, article, screen.looked_at, offset=cursor.start if cursor else 0)
        own = hints_of(screen.keymap, _IN_TOPIC)
        usual, keys = hints(screen.keymap, screen.place, screen.arrangement), {hint.key for hint in own}
        useful = (*own, *(hint for hint in usual.useful if hint.key not in keys))
        return Hints(useful, usual.always, topic.label, f"{number}/{count} in {article}")

    def _step_fact(self, step: int) -> None:
        screen = self._screen
        article = screen.active.article
        if topic := topic_of(screen.briefing, screen.place.topic):
            offset = screen.active.cursor.start if screen.active.cursor else 0
            stop = next_stop(screen.briefing, topic, article.id, screen.looked_at, offset=offset, step=step)
            self._stop_at(screen.place, screen.place, topic, stop)
            return
        facts = navigation.facts_in(screen.briefing, article.id)
        offset = screen.active.cursor.start if screen.active.cursor else 0
        fact = navigation.next_fact(facts, article.id, screen.place.subject.fact, offset, step)
        if fact is None:
            screen.say(screen.missing or f"{article.id} shares no fact with another article.")
        else:
            self.jump(screen.place, screen.moves.with_fact(screen.place, fact))

    def _step_discrepancy(self, step: int, *, only_open: bool = False) -> None:
        screen = self._screen
        listed = screen.findings.listing_of(Tab.DISCREPANCIES)
        if not listed.found:
            screen.say(self._none_listed(screen.place, listed.total))
            return
        here = self._discrepancy_at(screen.place)
        if here is None and self._visited:  # a verdict took it out of the list: the next one has moved up
            here = screen.place.chosen[Tab.DISCREPANCIES] - (step > 0)
        decided = (screen.review.of(one.key).verdict for one in listed.found)
        stops = [at for at, verdict in enumerate(decided) if not (only_open and verdict)]
        if not stops:
            screen.say("All the discrepancies listed have a verdict.")
            return
        index, round_the_end = navigation.next_discrepancy(stops, here, step)
        subject = listed.entries[index].subject
        self._visited = subject.discrepancy
        place = replace(screen.place, subject=subject, tab=Tab.DISCREPANCIES, topic=None)
        self.jump(screen.place, place.choosing(index))
        if round_the_end:
            which = "open discrepancy" if only_open else "discrepancy"
            screen.say(f"The first {which} again." if step > 0 else f"The last {which} again.")

    def _none_listed(self, place: Place, total: int) -> str:
        if not total:
            return self._screen.missing or "No discrepancies found."
        return f"No discrepancy is listed: {how_to_clear(place, Tab.DISCREPANCIES, self._screen.keymap)}"

    def _discrepancy_at(self, place: Place) -> int | None:
        """Return where in the list the analyst is: at its chosen row, or at the discrepancy looked at last."""
        listed = self._screen.findings.listing_of(Tab.DISCREPANCIES)
        if place.pane is Pane.FINDINGS and place.tab is Tab.DISCREPANCIES:
            return min(place.chosen[place.tab], len(listed.found) - 1)
        return listed.places.get(place.subject.discrepancy or self._visited or "")

    def _stop_at(self, here: Place, there: Place, topic: Topic, stop: Stop) -> None:
        """Go to a passage of the topic that the articles are narrowed to."""
        subject = Subject(passages=stop, heading=f"Topic · {topic.label}")
        self.jump(here, replace(there, subject=subject))

    def jump(self, here: Place, there: Place) -> None:
        """Go to what a place looks at, in the articles; esc goes back to before the first of several jumps."""
        screen = self._screen
        if not here.jumped:
            self.remember(here)
        passages = looked_at(screen.briefing, there.subject)
        if passages and navigation.first_in(passages, screen.articles[there.article].article.id) is None:
            names = [view.article.id for view in screen.articles]
            there = there.showing(names.index(passages[0].article))
        if not screen.arrangement_at(there).articles:
            there = replace(there, pane=Pane.ARTICLE)
        there = self._with_counterparts(there, passages)
        screen.go(replace(there, jumped=True))
        shown = [screen.active, *(view for view in screen.shown_articles if view is not screen.active)]
        scrolling.go_to(shown, passages, linked=there.linked)

    def _with_counterparts(self, there: Place, passages: Sequence[Passage]) -> Place:
        """Return the place with those articles shown that have most of the passages between them."""
        screen = self._screen
        having = {passage.article for passage in passages}
        wanted = [index for index, view in enumerate(screen.articles) if view.article.id in having]
        now = screen.place.shown(screen.columns, len(screen.articles))
        return there.beside(shown_for(wanted, now, there.article, len(screen.articles)))

    def remember(self, here: Place) -> None:
        """Have esc come back to a place, with every article where it stands now."""
        self.come_back_to(self.standing(here))

    def come_back_to(self, back: Return) -> None:
        """Have esc come back to where the analyst stood some time ago."""
        self._returns.append(back)

    def standing(self, here: Place) -> Return:
        """Return what it takes to come back to a place, with every article where it stands now."""
        views = self._screen.articles
        offsets = tuple(view.offset_at(view.top) for view in views)
        return Return(here, tuple(view.sentence for view in views), offsets, self._screen.findings.top)
