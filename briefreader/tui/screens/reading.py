"""The screen the analyst reads on: its panes, and the one value that says where the analyst is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual import events

from briefreader.briefing import Briefing
from briefreader.config import AS_USUAL, CaptureSettings
from briefreader.model import ArticleId, Passage, TopicId
from briefreader.progress import Step
from briefreader.review.judgements import Judgement, Review, Stale
from briefreader.review.reviewed import Reviewed
from briefreader.tui import messages
from briefreader.tui.controllers.by_hand import ByHandController
from briefreader.tui.controllers.capturing import CapturingController
from briefreader.tui.controllers.carried import carried, looked
from briefreader.tui.controllers.comparing import STOP, ComparingController
from briefreader.tui.controllers.copying import CopyController
from briefreader.tui.controllers.cut_off import CutOffController
from briefreader.tui.controllers.exporting import ExportingController
from briefreader.tui.controllers.filtering import FilteringController
from briefreader.tui.controllers.focus import FocusController
from briefreader.tui.controllers.goto import GotoController
from briefreader.tui.controllers.grading import GradingController
from briefreader.tui.controllers.jumps import JumpController
from briefreader.tui.controllers.matrix import MatrixController
from briefreader.tui.controllers.moves import MoveController
from briefreader.tui.controllers.noting import NotingController
from briefreader.tui.controllers.prompts import PromptController
from briefreader.tui.controllers.returning import ReturnController
from briefreader.tui.controllers.reviewing import ReviewController
from briefreader.tui.controllers.search import SearchController
from briefreader.tui.controllers.services import ServiceController
from briefreader.tui.controllers.sources import SourceController
from briefreader.tui.drawing import words
from briefreader.tui.drawing.looks import Ink
from briefreader.tui.drawing.shown import drawable, shown, shown_review
from briefreader.tui.keys.commands import Focus
from briefreader.tui.keys.keymap import DEFAULT, Keymap
from briefreader.tui.panes.fact_rows import looked_at
from briefreader.tui.panes.hints import hints
from briefreader.tui.panes.marks import marks_of
from briefreader.tui.places.layout import Pane
from briefreader.tui.places.navigation import first_in
from briefreader.tui.places.place import Place, Subject
from briefreader.tui.places.remembered import Remembered
from briefreader.tui.places.topics import topic_of
from briefreader.tui.places.weak_links import linked_in
from briefreader.tui.screens.panes import PanesScreen
from briefreader.tui.widgets import scrolling
from briefreader.tui.widgets.article_view import ArticleView
from briefreader.tui.widgets.framed import Framed

if TYPE_CHECKING:
    from briefreader.review.store import Store

_NOTICED: Final = 2.0
"""Seconds after which at the latest another terminal's decisions are shown; a key shows them at once."""

_UNSEEN: Final = ("quit", "redraw", "suspend")
"""The commands that can be given where the terminal is too small to see what they do."""


class ReadingScreen(PanesScreen):
    """The articles, the findings and the fact panel.

    Keys go to the controllers; they make a new `Place` and have the screen `go` there.
    """

    DEFAULT_CSS: ClassVar[str] = "ReadingScreen { overflow: hidden; }"

    def __init__(
        self,
        briefing: Briefing,
        ink: Ink,
        keymap: Keymap = DEFAULT,
        *,
        state: Path | None = None,
        remembered: Remembered | None = None,
        samples: bool = False,
        store: Store | None = None,
        captures: CaptureSettings = AS_USUAL,
        made_with: tuple[str, ...] = (),
    ) -> None:
        """Make the screen of a briefing that is still to be compared; it opens where it was left, if that is known.

        It says once where the articles are the packaged `samples`. What is decided is kept in `store`;
        `captures` say how those are saved, and `made_with` what reports tell of the settings.
        """
        super().__init__(shown(briefing), ink, keymap)
        self.kept_theme: str | None = None
        """The theme that the analyst chose in the app; None where the start decided it."""
        self.reviewed = Reviewed(briefing)
        """The briefing as it came, with what was decided of it: for what is copied, decided, written; never drawn."""
        self._samples = samples
        self._marked: tuple[Briefing | None, Subject, TopicId | None, Passage | None] = (None, Subject(), None, None)
        self.moves = MoveController(self)
        self.jumps = JumpController(self)
        self.cut_off = CutOffController(self)
        self._tabling = MatrixController(self)
        self.sources = SourceController(self)
        self.prompts = PromptController(self)
        self.returning = ReturnController(self, remembered)
        self.place = self.returning.opening
        self.searches = SearchController(self)
        self.reviewing = ReviewController(self, store)
        self.noting = NotingController(self)
        self._by_hand = ByHandController(self)
        self._controllers = (
            self.moves,
            self.jumps,
            self.searches,
            GotoController(self),
            self.cut_off,
            self._tabling,
            FocusController(self),
            FilteringController(self),
            self.reviewing,
            self.noting,
            GradingController(self),
            self._by_hand,
            ServiceController(self),
            CapturingController(self, captures),
            ExportingController(self, made_with),
            CopyController(self, state),
            self.sources,
            ComparingController(self),
        )

    def on_mount(self) -> None:
        """Draw the first place."""
        self.styles.background = self.ink.backdrop
        self._show()
        self.call_after_refresh(self.sources.notice, samples=self._samples)
        self.set_interval(_NOTICED, self.reviewing.notice)

    # What is looked at.

    @property
    def looked_at(self) -> tuple[Passage, ...]:
        """The passages of what is looked at."""
        return looked_at(self.briefing, self.place.subject)

    def told(self, place: Place) -> Subject:
        """Return what the fact panel tells of: with the focus on the list the finding chosen there, till a jump."""
        chosen = self.findings.chosen_of(place) if place.pane is Pane.FINDINGS and not place.jumped else None
        return chosen.subject if chosen else place.subject

    # What the analysis brings.

    def on_reading_screen_compared(self, message: messages.Compared) -> None:
        """Fill the panes, unless the articles were compared before the analyst told more of them."""
        if message.briefing.articles == self.briefing.articles:
            made = self.reviewing.use_briefing(message.original)
            self.use_reviewed(made, message.briefing if made.briefing is message.original else None)
            self.reviewing.tell_stale()

    @property
    def original(self) -> Briefing:
        """The briefing as it came, with what was made or split by hand; never drawn."""
        return self.reviewed.briefing

    def use_reviewed(self, made: Reviewed, drawn: Briefing | None = None) -> None:
        """Show another briefing with what was decided of it; `drawn` is a copy that is safe to draw."""
        self.reviewed, self.review = made, shown_review(made.review)
        self._use_briefing(drawn or shown(made.briefing))
        self.use_review(made.review)

    def use_review(self, review: Review) -> None:
        """Show what was decided of the same briefing; the entry chosen stays chosen while it is listed."""
        chosen = self.findings.chosen_of(self.place)
        self.reviewed, self.review = Reviewed(self.original, review), shown_review(review)
        self.header.use_review(self.review)
        self.findings.use_review(self.review)
        self.fact.use_review(self.review)
        for view in self.articles:
            view.use_reliability(review.reliability.get(view.article.id))
        if self._matrix is not None:
            self._matrix.use_review(self.review)
        place = self.findings.still_choosing(self.place, chosen)
        if place != self.place or self.findings.chosen_of(place) != chosen:
            self.go(place)

    def on_reading_screen_not_compared(self, message: messages.NotCompared) -> None:
        """Say why there are no findings; the articles stay."""
        self.use_no_briefing()
        self.say(f"The articles could not be compared: {message.reason}")

    def on_reading_screen_comparing(self, message: messages.Comparing) -> None:
        """Say how far the analysis is."""
        if self.comparing:
            self.use_progress(message.step)

    def use_progress(self, step: Step | None) -> None:
        """Say that the articles are being compared, and how far that is if it is known."""
        again, self.comparing, self.compared = not self.comparing, True, False
        self.header.show(self.briefing, telling=words.comparing(step, self.keymap.labels(STOP)))
        if again:
            self._tell_missing()
            self._show()

    def use_no_briefing(self) -> None:
        """Say that the articles are not compared; what was found before stays."""
        self._use_briefing(self.briefing, compared=False)
        self.header.show(self.briefing, telling=words.not_compared(self.keymap.labels(STOP)))

    def _use_briefing(self, briefing: Briefing, *, compared: bool = True) -> None:
        old, places = self.briefing, [looked(place, self.findings) for place in (self.place, *self.jumps.places)]
        self.briefing, self.comparing = briefing, False
        self.compared = compared
        self.header.show(briefing)
        self._tell_missing()
        place, *returns = (carried(place, old, briefing, self.findings) for place in places)
        self.jumps.use_places(returns)
        self.go(self.returning.compared(place) if place.subject == Subject() else place)

    def _tell_missing(self) -> None:
        self.findings.use_briefing(self.briefing, self.review, missing=self.missing)
        if self._matrix is not None:
            self._matrix.use_briefing(self.briefing, missing=self.missing)

    # Showing a place.

    def go(self, place: Place) -> None:
        """Be at another place, and draw what that changes."""
        before = (self.arrangement, self.shown_articles)
        self.place = place.settled(self.columns, len(self.articles))
        self._show()
        if (self.arrangement, self.shown_articles) != before:
            self.header.refresh(layout=True)  # a child's, because Textual then forgets the screen's old arrangement

    def _show(self) -> None:
        place, faint = self.place, self.cut_off.faint(self.place)
        self.header.show_cut_off(place.cut_off)
        if place.matrix:
            self.matrix.set_current(place.pane is Pane.MATRIX)
            self.matrix.show(place, faint.links)
        else:
            self._mark(place)
        for view in self.articles:
            view.set_current(place.pane is Pane.ARTICLE and view is self.active)
            view.set_faint(faint.covered(view.article.id), linked_in(place.subject, view.article.id))
            view.unfold(view.article.id in place.unfolded)
        self.findings.set_current(place.pane is Pane.FINDINGS)
        told = self.told(place)
        self.findings.show(place, told if self.arrangement.fact else None)
        self.fact.set_current(place.pane is Pane.FACT)
        without = self.active.article.id if self.arrangement.strip and len(self.articles) > 1 else None
        self.fact.show(self.briefing, told, missing=self.missing, without=without)
        self._name_articles()
        self._hint()

    def _hint(self) -> None:
        now = self._by_hand.hints() or self.searches.hints() or self.jumps.hints()
        self.footer.show(now or hints(self.keymap, self.place, self.arrangement, stale=self._stale_chosen()))

    def _stale_chosen(self) -> Judgement | None:
        """Return what was decided of the entry chosen where that is found no more, with the focus on the list."""
        chosen = self.findings.chosen_of(self.place) if self.place.pane is Pane.FINDINGS else None
        return chosen.finding.judgement if chosen and isinstance(chosen.finding, Stale) else None

    def _name_articles(self) -> None:
        """Name the articles that have no room: in a line of their own, or beside the one that stands alone."""
        shown, several = self.shown_articles, len(self.articles) > 2
        having = frozenset(passage.article for passage in self.looked_at) if several else frozenset[ArticleId]()
        self.names.show([view.article.id for view in shown], self.active.article.id, having)
        alone = len(shown) == 1 < len(self.articles)
        for view in shown:
            view.stand_for(self.briefing.articles if alone else (), having)

    def on_resize(self) -> None:
        """Name the articles and the keys anew: other panes may have room."""
        self._name_articles()
        self._hint()

    def _mark(self, place: Place) -> None:
        """Mark the articles, where what is looked at changed: that costs as much as there are facts."""
        briefing, *looked_at = self._marked
        if briefing is not self.briefing or looked_at != [place.subject, place.topic, place.marked]:
            self._marked = (self.briefing, place.subject, place.topic, place.marked)
            topic = topic_of(self.briefing, place.topic)
            for view in self.articles:
                view.set_marks(marks_of(self.briefing, view.article.id, place.subject, topic, place.marked))

    def say(self, message: str) -> None:
        """Say one line in the footer, until the next command."""
        self.footer.say(drawable(message))

    def on_article_view_wrapped(self, message: ArticleView.Wrapped) -> None:
        """Keep the sentence being read in view, and what is looked at where an article comes into view beside it."""
        view, linked = message.view, self.place.linked
        passage = first_in(self.looked_at, view.article.id)
        if message.first:
            level = self.place.jumped and linked
            others = [view for view in self.shown_articles if view is not self.active]
            scrolling.go_to([self.active, *others] if level else [view], self.looked_at, linked=level)
        elif linked and passage and view is not self.active and not scrolling.is_in_view(view, passage):
            scrolling.go_to([view], self.looked_at, linked=False)
        if view is self.active:
            scrolling.show_cursor(view)

    # Keys and the mouse.

    def on_key(self, event: events.Key) -> None:
        """Give an open question the key; where there is none, do the command that it means."""
        if self.prompts.is_open:
            self.prompts.on_key(event)
        elif command := self.keymap.command(event.key, Focus(self.place.pane.value)):
            event.stop()
            if self.is_seen or command.name in _UNSEEN:
                self.action_command(command.name)

    def on_paste(self, event: events.Paste) -> None:
        """Give an open question what was pasted."""
        self.prompts.paste(event.text)

    def on_framed_clicked(self, message: Framed.Clicked) -> None:
        """Give the pane the focus."""
        self.moves.click(message.pane, message.index)

    def on_framed_wheeled(self, message: Framed.Wheeled) -> None:
        """Scroll the pane."""
        self.moves.wheel(message.pane, message.step)

    def action_command(self, name: str) -> None:
        """Carry out the command called `name`."""
        self.footer.say("")
        self.reviewing.notice()
        self.doer(name)()

    def doer(self, name: str) -> Callable[[], None]:
        """Return what carries out the command called `name`.

        Raises:
            KeyError: no controller knows it.
        """
        for controller in (*self._tabling.in_force(), *self._controllers):
            found: Callable[[], None] | None = getattr(controller, name, None)
            if found is not None:
                return found
        raise KeyError(name)
