"""Where the analyst is: one frozen value, replaced with every key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from briefreader.model import DiscrepancyId, FactId, Passage
from briefreader.tui.layout import Pane


class Tab(IntEnum):
    """The tabs of the findings pane, in their order."""

    DISCREPANCIES = 0
    TOPICS = 1
    FACTS = 2
    ONLY_IN = 3


@dataclass(frozen=True, slots=True)
class Subject:
    """What is looked at: a fact, a discrepancy (with its fact, if it has one), or the passages of another finding.

    `passages` are what the articles set off in place of the whole fact; `heading` names them.
    """

    fact: FactId | None = None
    discrepancy: DiscrepancyId | None = None
    passages: tuple[Passage, ...] = ()
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the analyst is.

    Attributes:
        pane: the pane with the focus.
        article: the index of the article being read.
        first: the index of the leftmost article shown.
        tab: the open tab of the findings.
        chosen: the chosen entry of each tab.
        subject: what the fact panel shows and the articles set off.
        linked: True while articles scroll together.
        zoomed: True while the focused pane has all the room.
        jumped: True where a jump led here; further jumps count as one with it for going back.
    """

    pane: Pane = Pane.ARTICLE
    article: int = 0
    first: int = 0
    tab: Tab = Tab.DISCREPANCIES
    chosen: tuple[int, ...] = (0,) * len(Tab)
    subject: Subject = Subject()
    linked: bool = True
    zoomed: bool = False
    jumped: bool = False

    def choosing(self, entry: int, tab: Tab | None = None) -> Place:
        """Return the place with an entry of a tab (the open one) chosen."""
        index = self.tab if tab is None else tab
        return replace(self, chosen=(*self.chosen[:index], entry, *self.chosen[index + 1 :]))

    def showing(self, article: int, width: int = 2) -> Place:
        """Return the place with `article` being read and among the `width` shown."""
        first = min(max(self.first, article - width + 1), article)
        return replace(self, article=article, first=first)
