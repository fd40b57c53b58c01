"""The screen the analyst reads on: its panes, its keys, and the one value that says where the analyst is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.layout import Layout
from textual.message import Message
from textual.screen import Screen

from briefreader.briefing import Briefing
from briefreader.model import Fact
from briefreader.printable import printable
from briefreader.tui import navigation, scrolling
from briefreader.tui.commands import COMMANDS, Focus
from briefreader.tui.fact_rows import discrepancy_of, fact_of
from briefreader.tui.finding_rows import subject_of
from briefreader.tui.layout import Arrangement, Pane, arrange
from briefreader.tui.looks import Ink
from briefreader.tui.marks import marks_of
from briefreader.tui.place import Place, Subject, Tab
from briefreader.tui.screens.panes import Panes
from briefreader.tui.shown import shown
from briefreader.tui.widgets.article_view import ArticleView
from briefreader.tui.widgets.fact_panel import FactPanel
from briefreader.tui.widgets.findings_list import FindingsList
from briefreader.tui.widgets.footer import Footer
from briefreader.tui.widgets.header import Header
from briefreader.tui.widgets.notice import Notice
from briefreader.tui.widgets.pane import Pane as Framed


@dataclass(frozen=True, slots=True)
class Return:
    """Where esc goes back to: a place, the sentence read in each article, and the offset at each one's top."""

    place: Place
    sentences: tuple[int, ...]
    offsets: tuple[int, ...]


class ReadingScreen(Screen[None]):
    """The articles, the findings and the fact panel."""

    DEFAULT_CSS: ClassVar[str] = "ReadingScreen { overflow: hidden; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(command.keys), f"screen.{command.name}", command.label, show=False) for command in COMMANDS
    ]

    class Compared(Message):
        """The analysis is done."""

        def __init__(self, briefing: Briefing) -> None:
            super().__init__()
            self.briefing = briefing

    class NotCompared(Message):
        """The analysis failed; the articles can still be read."""

        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    def __init__(self, briefing: Briefing, ink: Ink) -> None:
        """Make the screen of a briefing that nobody has compared yet."""
        super().__init__()
        self.ink = ink
        self.briefing = shown(briefing)
        self.comparing = True
        self.place = Place()
        self._returns: list[Return] = []
        self._jumped = False
        self._panes = Panes()
        self.header = Header(self.briefing, ink)
        self.articles = [ArticleView(article, ink) for article in self.briefing.articles]
        self.findings = FindingsList(self.briefing, ink)
        self.fact = FactPanel(self.briefing, ink)
        self.footer = Footer(ink)
        self.notice = Notice(ink)

    def compose(self) -> ComposeResult:
        yield self.header
        yield from self.articles
        yield self.findings
        yield self.fact
        yield self.footer
        yield self.notice

    def on_mount(self) -> None:
        self.styles.background = self.ink.theme.colours["background"]
        self._show()

    # Where everything is.

    @property
    def layout(self) -> Layout:
        """The layout that places the panes."""
        return self._panes

    @property
    def arrangement(self) -> Arrangement:
        """Where the panes go at the terminal's size."""
        width, height = self.size
        return arrange(width, height, len(self.articles), self.place.pane, zoomed=self.place.zoomed)

    @property
    def shown_articles(self) -> Sequence[ArticleView]:
        """The articles that have room, left to right."""
        count = len(self.arrangement.articles)
        if count == 1:
            return [self.articles[self.place.article]]
        return self.articles[self.place.first : self.place.first + count]

    @property
    def active(self) -> ArticleView:
        """The article being read."""
        return self.articles[self.place.article]

    @property
    def focused_pane(self) -> Framed:
        """The pane with the focus."""
        return {Pane.ARTICLE: self.active, Pane.FINDINGS: self.findings, Pane.FACT: self.fact}[self.place.pane]

    # What the analysis brings.

    def on_reading_screen_compared(self, message: Compared) -> None:
        """Fill the panes."""
        self._use_briefing(shown(message.briefing))

    def on_reading_screen_not_compared(self, message: NotCompared) -> None:
        """Say why there are no findings; the articles stay."""
        self._use_briefing(self.briefing)
        self.say(f"The articles could not be compared: {message.reason}")

    def _use_briefing(self, briefing: Briefing) -> None:
        self.briefing, self.comparing = briefing, False
        self.header.show(briefing, comparing=False)
        self.findings.use_briefing(briefing, comparing=False)
        self._go(self._at_cursor(self.place))

    # Showing a place.

    def _go(self, place: Place) -> None:
        """Be at another place, and draw what that changes."""
        before, self.place = self.arrangement, place
        self._show()
        if self.arrangement != before:
            self.refresh(layout=True)

    def _show(self) -> None:
        place = self.place
        for view in self.articles:
            view.set_current(place.pane is Pane.ARTICLE and view is self.active)
            view.set_marks(marks_of(self.briefing, view.article.id, place.subject))
        self.findings.set_current(place.pane is Pane.FINDINGS)
        self.findings.show(place.tab, place.chosen[place.tab])
        self.fact.set_current(place.pane is Pane.FACT)
        self.fact.show(
            self.briefing,
            place.subject,
            comparing=self.comparing,
            without=self.active.article.id if self.arrangement.strip and not place.subject.passages else None,
        )
        self.footer.show(Focus(place.pane.value))

    def say(self, message: str) -> None:
        """Say one line in the footer, until the next key."""
        self.footer.say(printable(message))

    def on_article_view_wrapped(self, message: ArticleView.Wrapped) -> None:
        """Keep the sentence being read in view when the terminal changes its size."""
        if message.view is self.active:
            scrolling.show_cursor(message.view)

    def on_key(self) -> None:
        """Take back what the footer said."""
        self.footer.say("")

    # Facts and discrepancies.

    def _at_cursor(self, place: Place) -> Place:
        """Return the place with the fact looked at that the sentence being read reports; without one, the place."""
        cursor = self.active.cursor
        if cursor is None:
            return place
        article = self.active.article.id
        facts = navigation.facts_in(self.briefing, article)
        fact = navigation.fact_at(facts, article, cursor, place.subject.fact)
        if fact is None or fact.id == place.subject.fact:
            return place
        return self._with_fact(place, fact)

    def _with_fact(self, place: Place, fact: Fact) -> Place:
        return replace(place, subject=Subject(fact.id)).choosing(self.briefing.facts.index(fact), Tab.FACTS)

    def _jump(self, place: Place) -> None:
        """Go to what a place looks at, in the articles; esc goes back to before the first of several jumps."""
        if not self._jumped:
            sentences = tuple(view.sentence for view in self.articles)
            self._returns.append(Return(self.place, sentences, tuple(view.offset_at(view.top) for view in self.articles)))
        subject = place.subject
        fact = fact_of(self.briefing, subject)
        passages = subject.passages or (fact.passages if fact else ())
        if passages and navigation.first_in(passages, self.articles[place.article].article.id) is None:
            names = [view.article.id for view in self.articles]
            place = place.showing(names.index(passages[0].article))
        if not self._shows_articles(place):
            place = replace(place, pane=Pane.ARTICLE)
        self._go(place)
        scrolling.go_to(self._active_first(), passages, linked=place.linked)
        self._jumped = True

    def _shows_articles(self, place: Place) -> bool:
        width, height = self.size
        return bool(arrange(width, height, len(self.articles), place.pane, zoomed=place.zoomed).articles)

    def _active_first(self) -> Sequence[ArticleView]:
        return [self.active, *(view for view in self.shown_articles if view is not self.active)]

    def _step_fact(self, step: int) -> None:
        article = self.active.article
        facts = navigation.facts_in(self.briefing, article.id)
        offset = self.active.cursor.start if self.active.cursor else 0
        fact = navigation.next_fact(facts, article.id, self.place.subject.fact, offset, step)
        if fact is None:
            self.say("comparing…" if self.comparing else f"{article.id} shares no fact.")
        else:
            self._jump(self._with_fact(self.place, fact))

    def _step_discrepancy(self, step: int) -> None:
        found = self.briefing.discrepancies
        one = navigation.next_discrepancy(found, self.place.subject.discrepancy, step)
        if one is None:
            self.say("comparing…" if self.comparing else "No discrepancies found.")
        else:
            place = replace(self.place, subject=subject_of(one), tab=Tab.DISCREPANCIES)
            self._jump(place.choosing(found.index(one)))

    def action_next_fact(self) -> None:
        self._step_fact(1)

    def action_previous_fact(self) -> None:
        self._step_fact(-1)

    def action_next_discrepancy(self) -> None:
        self._step_discrepancy(1)

    def action_previous_discrepancy(self) -> None:
        self._step_discrepancy(-1)

    def action_evidence(self) -> None:
        """Go to the evidence of the chosen finding."""
        if self.place.pane is Pane.FINDINGS:
            found = self.findings.entries_of(self.place.tab)
            if found:
                entry = found[self.place.chosen[self.place.tab]]
                self._jumped = False
                self._jump(replace(self.place, subject=entry.subject, pane=Pane.ARTICLE, zoomed=False))

    def action_back(self) -> None:
        """Go back to where the analyst was before the last jump, or out of the zoom."""
        self._jumped = False
        if self._returns:
            back = self._returns.pop()
            self._go(back.place)
            for view, sentence, offset in zip(self.articles, back.sentences, back.offsets, strict=True):
                view.read_sentence(sentence)
                if view.is_wrapped:
                    view.scroll_to_row(view.lines.at(offset) if offset else 0)
        elif self.place.zoomed:
            self._go(replace(self.place, zoomed=False))

    # Moving in the focused pane.

    def action_next_row(self) -> None:
        self._step_row(1)

    def action_previous_row(self) -> None:
        self._step_row(-1)

    def _step_row(self, step: int) -> None:
        match self.place.pane:
            case Pane.ARTICLE:
                self._read(self.active.sentence + step)
            case Pane.FINDINGS:
                self._choose(self.place.chosen[self.place.tab] + step)
            case Pane.FACT:
                self._scroll_fact(step)

    def action_line_down(self) -> None:
        self._step_line(1)

    def action_line_up(self) -> None:
        self._step_line(-1)

    def _step_line(self, step: int) -> None:
        if self.place.pane is Pane.ARTICLE:
            self._scroll_article(step)
        else:
            self._step_row(step)

    def action_page_down(self) -> None:
        self._step_page(1)

    def action_page_up(self) -> None:
        self._step_page(-1)

    def _step_page(self, step: int) -> None:
        match self.place.pane:
            case Pane.ARTICLE:
                self._scroll_article(step * max(2, self.active.inner_height - 2))
            case Pane.FINDINGS:
                self._choose(self.place.chosen[self.place.tab] + step * max(1, self.findings.inner_height // 2))
            case Pane.FACT:
                self._scroll_fact(step * max(1, self.fact.inner_height - 1))

    def action_start(self) -> None:
        self._to_edge(-1)

    def action_end(self) -> None:
        self._to_edge(1)

    def _to_edge(self, step: int) -> None:
        match self.place.pane:
            case Pane.ARTICLE:
                self._scroll_article(step * max(2, self.active.row_count()))
                self._read(len(self.active.article.sentences) if step > 0 else 0)
            case Pane.FINDINGS:
                self._choose(len(self.findings.entries_of(self.place.tab)) if step > 0 else 0)
            case Pane.FACT:
                self._scroll_fact(step * self.fact.row_count())

    def _read(self, sentence: int) -> None:
        """Put the cursor on a sentence, and look at the fact that it reports."""
        view = self.active
        top = view.top
        view.read_sentence(max(0, min(sentence, len(view.article.sentences) - 1)))
        scrolling.show_cursor(view)
        self._settle(scrolled=view.top != top)

    def _scroll_article(self, step: int) -> None:
        scrolling.scroll_by(self.active, step)
        self._settle(scrolled=True)

    def _settle(self, *, scrolled: bool) -> None:
        """Look at the fact under the cursor. The other articles come level with it after a scroll, or to show it."""
        self._jumped = False
        before = self.place.subject
        self._go(self._at_cursor(self.place))
        if self.place.linked and (scrolled or (self.place.subject != before and not self._counterparts_in_view())):
            self._follow()

    def _counterparts_in_view(self) -> bool:
        """Return True where every other article shown has a passage of the fact on the screen, or has none at all."""
        fact = fact_of(self.briefing, self.place.subject)
        for view in self.shown_articles:
            theirs = [one for one in fact.passages if one.article == view.article.id] if fact else []
            if theirs and not any(scrolling.is_in_view(view, passage) for passage in theirs):
                return False
        return True

    def _follow(self) -> None:
        others = [view for view in self.shown_articles if view is not self.active]
        scrolling.follow_along(self.active, others, self.briefing, fact_of(self.briefing, self.place.subject))

    def _choose(self, entry: int) -> None:
        last = len(self.findings.entries_of(self.place.tab)) - 1
        self._go(self.place.choosing(max(0, min(entry, last))))

    def _scroll_fact(self, step: int) -> None:
        last = max(0, self.fact.row_count() - self.fact.inner_height)
        self.fact.scroll_to_row(max(0, min(self.fact.top + step, last)))

    # Panes.

    def action_left_article(self) -> None:
        self._choose_article(self.place.article - 1)

    def action_right_article(self) -> None:
        self._choose_article(self.place.article + 1)

    def _choose_article(self, index: int) -> None:
        """Read another article. Where only one has room, it opens at what was looked at in the one before."""
        index = max(0, min(index, len(self.articles) - 1))
        place = replace(self.place.showing(index), pane=Pane.ARTICLE)
        self._go(place)

    def action_shift_left(self) -> None:
        self._shift(-1)

    def action_shift_right(self) -> None:
        self._shift(1)

    def _shift(self, step: int) -> None:
        first = max(0, min(self.place.first + step, len(self.articles) - 2))
        article = max(first, min(self.place.article, first + 1))
        self._go(replace(self.place, first=first, article=article))

    def action_next_pane(self) -> None:
        self._step_pane(1)

    def action_previous_pane(self) -> None:
        self._step_pane(-1)

    def _step_pane(self, step: int) -> None:
        """Go round the panes: each article shown, the findings, the fact panel."""
        stops = [(Pane.ARTICLE, self.articles.index(view)) for view in self.shown_articles] or [
            (Pane.ARTICLE, self.place.article)
        ]
        stops += [(Pane.FINDINGS, self.place.article), (Pane.FACT, self.place.article)]
        here = next(
            index
            for index, (pane, article) in enumerate(stops)
            if pane is self.place.pane and (pane is not Pane.ARTICLE or article == self.place.article)
        )
        pane, article = stops[(here + step) % len(stops)]
        self._go(replace(self.place, pane=pane, article=article))

    def action_discrepancies(self) -> None:
        self._open(Tab.DISCREPANCIES)

    def action_topics(self) -> None:
        self._open(Tab.TOPICS)

    def action_facts(self) -> None:
        self._open(Tab.FACTS)

    def action_only_in(self) -> None:
        self._open(Tab.ONLY_IN)

    def _open(self, tab: Tab) -> None:
        self._go(replace(self.place, tab=tab, pane=Pane.FINDINGS))

    def action_zoom(self) -> None:
        self._go(replace(self.place, zoomed=not self.place.zoomed))

    def action_link(self) -> None:
        self._go(replace(self.place, linked=not self.place.linked))
        self.say("articles scroll together" if self.place.linked else "each article scrolls alone")

    def action_quit(self) -> None:
        self.app.exit(0)
