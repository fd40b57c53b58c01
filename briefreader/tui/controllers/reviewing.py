"""Verdicts on what was found, undone and restored without limit; every decision is kept before the screen shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import uuid4

from briefreader.briefing import Briefing
from briefreader.errors import BriefreaderError, UnwritableError
from briefreader.model import Discrepancy, Fact, Topic, Uncorroborated
from briefreader.review.decisions import Act, Decision, Kept, Relation, Sort, Target, Verdict
from briefreader.review.judgements import OPEN, Judgement, Review, Stale
from briefreader.review.reviewed import Reviewed, related, reviewed
from briefreader.review.targets import target_of
from briefreader.review.undoing import next_redo, next_undo
from briefreader.tui.drawing.rows import plain
from briefreader.tui.panes.review_rows import done, taken_back
from briefreader.tui.panes.stale import changed, is_cleared, tab_of, told_of
from briefreader.tui.places.filters import Reviewable
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.place import Subject, Tab

if TYPE_CHECKING:
    from briefreader.review.store import Store
    from briefreader.tui.screens.reading import ReadingScreen

_NO_FINDING: Final = (
    "No finding is looked at here: tab goes to the list, n to the next fact, ] to the next discrepancy."
)
_ONLY_IN: Final = "What only one article tells is not reviewed; discrepancies, topics and facts are."
_Named = TypeVar("_Named", Discrepancy, Fact, Topic)

_UNREADABLE: Final = "What was decided cannot be read: "


class ReviewController:
    """Carries out the commands that decide, and holds what is kept of these articles."""

    def __init__(self, screen: ReadingScreen, store: Store | None) -> None:
        """Make it for a screen; without a store decisions last as long as the app."""
        if store is None:
            from briefreader.review.store import Store

            store = Store(None)
        self._screen = screen
        self._store = store
        self._session = uuid4().hex
        self._unreadable = ""
        self._begun = store.last()
        self._analysed: Briefing | None = None
        self._laid: Briefing | None = None
        self._kept = Kept()
        self._has_told = False

    # What the commands are about.

    def finding(self) -> Reviewable | None:
        """Return what a decision is about here, as it was analysed: the entry chosen, or what is looked at.

        Where that is nothing, or nothing that can be decided of, it says so.
        """
        found = self._here()
        if isinstance(found, Reviewable):
            return found
        self._screen.say(self._screen.missing or (_ONLY_IN if isinstance(found, Uncorroborated) else _NO_FINDING))
        return None

    def target(self) -> Target | None:
        """Return what a decision is about here, what is stale among it; where there is nothing, say so."""
        found = self._here()
        if isinstance(found, Stale):
            return found.target
        finding = self.finding()
        return target_of(self._screen.original, finding) if finding else None

    def judgement(self) -> Judgement:
        """Return what was decided of what is looked at here, its note as it was typed."""
        found = self._here()
        if isinstance(found, Stale):
            return found.judgement
        return self._screen.reviewed.review.of(found.id) if isinstance(found, Reviewable) else OPEN

    def _here(self) -> Reviewable | Uncorroborated | Stale | None:
        screen = self._screen
        if screen.place.pane is Pane.FINDINGS:
            chosen = screen.findings.chosen_of(screen.place)
            return self._original(chosen.finding) if chosen else None
        subject, original = screen.place.subject, screen.original
        if subject.discrepancy is not None:
            return _named(original.discrepancies, subject.discrepancy)
        if subject.fact is not None:
            return _named(original.facts, subject.fact)
        looked_at = (one.id for one in screen.briefing.topics if subject.passages == one.passages)
        return _named(original.topics, screen.place.topic or next(looked_at, None))

    def _original(self, drawn: Reviewable | Uncorroborated | Stale) -> Reviewable | Uncorroborated | Stale | None:
        original, review = self._screen.original, self._screen.reviewed.review
        match drawn:
            case Discrepancy():
                return _named(original.discrepancies, drawn.id)
            case Fact():
                return _named(original.facts, drawn.id)
            case Topic():
                return _named(original.topics, drawn.id)
            case Stale():
                return review.stale[self._screen.review.stale.index(drawn)]
            case _:
                return drawn

    # Deciding.

    def confirm(self) -> None:
        """The finding is right; given again, it is open."""
        self._give(Verdict.CONFIRMED)

    def dismiss(self) -> None:
        """The finding is wrong or of no matter; given again, it is open."""
        self._give(Verdict.DISMISSED)

    def _give(self, verdict: Verdict) -> None:
        target = self.target()
        if target:
            judged = self.judgement()
            value = "" if judged.verdict is verdict else verdict
            leaves = isinstance(self._here(), Stale) and is_cleared(judged, verdict)
            if self.decide(Act.VERDICT, target, value, done(target, value, leaves=leaves)) and leaves:
                self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Say which entry is chosen now that the one before has left the list: the next key is about it."""
        chosen = self._screen.findings.chosen_of(self._screen.place)
        if chosen:
            self._screen.say(f"Listed no more · chosen now: {' '.join(plain(chosen.head).split())}")

    def decide(self, act: Act, target: Target, value: str, said: str) -> bool:
        """Keep a decision, show what it changes and say `said`; where it cannot be kept, say why and show nothing."""
        return self._keep(Decision(act, target, value), said)

    def keep_unseen(self, act: Act, target: Target, value: str) -> None:
        """Keep a decision as the app ends, when nothing is drawn any more."""
        with suppress(UnwritableError):
            self._store.add(Decision(act, target, value, session=self._session), self._screen.original.articles)

    def undo(self) -> None:
        """Take back the last decision that stands."""
        self.notice()
        last = next_undo(self._kept.decisions, self._session, self._begun)
        if last is None:
            self._screen.say(self._screen.missing or "Nothing is left to undo.")
        else:
            self._turn(Act.UNDO, last)

    def redo(self) -> None:
        """Restore the last decision that was undone."""
        self.notice()
        last = next_redo(self._kept.decisions, self._session, self._begun)
        if last is None:
            self._screen.say(self._screen.missing or "Nothing is left to redo.")
        else:
            self._turn(Act.REDO, last)

    def _turn(self, act: Act, decision: Decision) -> None:
        """Undo or restore a decision, and bring into view the finding that this changes."""
        before = self._screen.reviewed.review
        said = taken_back(decision, undone=act is Act.UNDO)
        if self._keep(Decision(act, None, of=decision.number), said):
            tab = tab_of(decision.target.sort) if decision.target else None
            key = changed(before, self._screen.reviewed.review)
            if tab is not None and key:
                self._choose(tab, key)
                self._screen.say(said)

    def _keep(self, decision: Decision, said: str) -> bool:
        screen = self._screen
        try:
            kept = self._store.add(replace(decision, session=self._session), screen.original.articles)
        except UnwritableError as error:
            screen.say(f"Not decided: {error}")
            return False
        self._use(replace(self._kept, decisions=(*self._kept.decisions, kept)))
        screen.say(said)
        return True

    def _choose(self, tab: Tab, key: str) -> None:
        """Choose a finding in its list, if it is listed; out of the list go to it."""
        screen = self._screen
        place = replace(screen.place, tab=tab)
        listed = screen.findings.listing_of(tab, place)
        index = listed.places.get(key)
        if index is None:
            return
        subject, place = listed.entries[index].subject, place.choosing(index)
        if place.pane is Pane.FINDINGS:
            screen.go(replace(place, jumped=False))
        elif place.matrix:
            screen.go(replace(screen.place, subject=Subject(subject.fact)) if subject.fact else screen.place)
        elif subject != place.subject and (subject.fact or subject.passages):
            screen.jumps.jump(screen.place, replace(place, subject=subject, topic=None))

    # What is kept.

    @property
    def kept(self) -> Kept:
        """What is kept of these articles."""
        return self._kept

    def related(self, target: Target, relation: Relation) -> Briefing:
        """Return what would be found if this, too, was decided of two passages; nothing is decided."""
        return related(self._analysed or self._screen.original, self._kept, target, relation)

    def judgement_of(self, target: Target) -> Judgement:
        """Return what is decided of a target by now, in another terminal too, before the screen shows that."""
        made = reviewed(self._analysed or self._screen.original, self._load())
        found: Mapping[Sort, Sequence[Reviewable]] = {
            Sort.DISCREPANCY: made.briefing.discrepancies,
            Sort.FACT: made.briefing.facts,
            Sort.TOPIC: made.briefing.topics,
        }
        for one in found.get(target.sort, ()):
            if target_of(made.briefing, one) == target:
                return made.review.of(one.id)
        return next((one.judgement for one in made.review.stale if one.target == target), OPEN)

    def use_briefing(self, analysed: Briefing) -> Reviewed:
        """Return what was analysed with what is kept of these articles; decisions are about this from now on."""
        self._analysed = analysed
        self._kept = self._load()
        made = reviewed(analysed, self._kept)
        self._laid = made.briefing
        return made

    def tell_stale(self) -> None:
        """Say once that decisions are about what is found no more, before what stands in the footer."""
        screen = self._screen
        said = "" if self._has_told else told_of(screen.review, screen.keymap)
        if said:
            self._has_told = True
            screen.say(" · ".join(filter(None, (said, screen.footer.said))))

    def notice(self) -> None:
        """Show what another terminal decided since, if it did."""
        try:
            changed = self._analysed is not None and self._store.changed()
        except BriefreaderError as error:
            self._tell_unreadable(error)
        else:
            if changed or self._unreadable:
                self._use(self._load())

    def _load(self) -> Kept:
        analysed = self._analysed
        try:
            kept = self._store.load(analysed.articles) if analysed else Kept()
        except BriefreaderError as error:
            self._tell_unreadable(error)
            return self._kept
        self._unreadable = ""
        return kept

    def _tell_unreadable(self, error: BriefreaderError) -> None:
        """Say why what was decided cannot be read, once till it can be: it is tried every few seconds."""
        if str(error) != self._unreadable:
            self._unreadable = str(error)
            self._screen.say(f"{_UNREADABLE}{error}")

    def _use(self, kept: Kept) -> None:
        """Show what is kept now; only what is made or split by hand changes what was found.

        Until that is known there are the grades of the sources.
        """
        self._kept = kept
        made = reviewed(self._analysed or self._screen.original, kept)
        if self._analysed is None:
            self._screen.use_review(Review(reliability=made.review.reliability))
        elif made.briefing is self._laid or self._screen.missing:
            self._screen.use_review(made.review)
        else:
            self._laid = made.briefing
            self._screen.use_reviewed(made)


def _named(found: Sequence[_Named], name: str | None) -> _Named | None:
    return next((one for one in found if one.id == name), None)
