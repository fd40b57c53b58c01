"""Where the analyst is: one frozen value, replaced with every key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from briefreader.model import ArticleId, DiscrepancyId, FactId, Link, Passage, TopicId
from briefreader.tui.places.filters import ALL, Filter
from briefreader.tui.places.layout import Pane, articles_shown, first_shown


class Tab(IntEnum):
    """The tabs of the findings pane, in their order."""

    DISCREPANCIES = 0
    TOPICS = 1
    FACTS = 2
    ONLY_IN = 3


class Order(StrEnum):
    """What the rows of the matrix are sorted by."""

    STORY = "story"
    CORROBORATION = "corroboration"
    SEVERITY = "severity"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is looked at: a fact, a discrepancy (with its fact, if it has one), or the passages of another finding.

    `passages` are what the articles set off in place of the whole fact; `heading` names them. `link` is the link that
    they are of where it is too weak to be a fact: then they are set off faintly.
    """

    fact: FactId | None = None
    discrepancy: DiscrepancyId | None = None
    passages: tuple[Passage, ...] = ()
    heading: str = ""
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the analyst is.

    Attributes:
        pane: the pane with the focus.
        article: the index of the article being read.
        first: the index of the leftmost article shown.
        picked: the indexes of those shown where they are no neighbours, left to right.
        tab: the open tab of the findings.
        chosen: the chosen entry of each tab.
        filters: which findings each tab lists.
        typed: the words that each tab is narrowed to.
        topic: the topic that the articles are narrowed to, if they are.
        subject: what the fact panel shows and the articles set off.
        linked: True while articles scroll together.
        zoomed: True while the focused pane has all the room.
        unfolded: the articles whose dropped lines are shown, by their letters.
        matrix: True while the matrix has the room of the articles and the findings; a pane that it covers closes it.
        order: what the rows of the matrix are sorted by.
        column: the index of the leftmost article in the matrix.
        cut_off: the least score of the links that are shown beside the facts; None for none of them.
        marked: the passage that is marked by hand, to be joined with another or set against it.
        jumped: True where a jump led here; further jumps count as one with it for going back.
    """

    pane: Pane = Pane.ARTICLE
    article: int = 0
    first: int = 0
    picked: tuple[int, ...] = ()
    tab: Tab = Tab.DISCREPANCIES
    chosen: tuple[int, ...] = (0,) * len(Tab)
    filters: tuple[Filter, ...] = (ALL,) * len(Tab)
    typed: tuple[str, ...] = ("",) * len(Tab)
    topic: TopicId | None = None
    subject: Subject = Subject()
    linked: bool = True
    zoomed: bool = False
    unfolded: frozenset[ArticleId] = frozenset()
    matrix: bool = False
    order: Order = Order.STORY
    column: int = 0
    cut_off: int | None = None
    marked: Passage | None = None
    jumped: bool = False

    def __post_init__(self) -> None:
        is_open = self.pane is Pane.MATRIX or (self.matrix and self.pane is Pane.FACT)
        object.__setattr__(self, "matrix", is_open)

    def choosing(self, entry: int, tab: Tab | None = None) -> Place:
        """Return the place with an entry of a tab (the open one) chosen."""
        index = self.tab if tab is None else tab
        return replace(self, chosen=(*self.chosen[:index], entry, *self.chosen[index + 1 :]))

    def narrowed_by(self, typed: str, tab: Tab) -> Place:
        """Return the place with the list of a tab narrowed to other words."""
        return replace(self, typed=(*self.typed[:tab], typed, *self.typed[tab + 1 :]))

    def filtered_by(self, chosen: Filter, tab: Tab) -> Place:
        """Return the place with the list of a tab filtered otherwise."""
        return replace(self, filters=(*self.filters[:tab], chosen, *self.filters[tab + 1 :]))

    def back_at(self, there: Place) -> Place:
        """Return an earlier place with what has been set since: going back undoes moves, not settings."""
        same_list = (there.filters, there.typed) == (self.filters, self.typed)
        return replace(
            there,
            chosen=there.chosen if same_list else self.chosen,
            filters=self.filters,
            typed=self.typed,
            linked=self.linked,
            unfolded=self.unfolded,
            order=self.order,
            cut_off=self.cut_off,
            marked=self.marked,
        )

    def showing(self, article: int) -> Place:
        """Return the place with `article` being read; the screen sees to it that it is among those shown."""
        return replace(self, article=article)

    def shown(self, count: int, articles: int) -> tuple[int, ...]:
        """Return which of so many articles are shown, left to right, where there is room for `count` of them."""
        return articles_shown(self.first, self.article, count, articles, self.picked)

    def settled(self, count: int, articles: int) -> Place:
        """Return the place with the article being read among those shown, where there is room for `count`."""
        first = first_shown(self.first, self.article, count, articles)
        return replace(self, first=first, picked=self.picked if self.article in self.picked else ())

    def beside(self, shown: tuple[int, ...]) -> Place:
        """Return the place with the articles `shown`, left to right, on the screen."""
        if shown[-1] - shown[0] < len(shown):
            return replace(self, first=shown[0], picked=())
        return replace(self, picked=shown)
