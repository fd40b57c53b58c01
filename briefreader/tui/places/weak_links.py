"""Links below the analysis's cut-off: too weak to be facts, and shown faintly where the analyst asks for them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from briefreader.briefing import Briefing
from briefreader.model import MAX_PASSAGE, ArticleId, Link, Passage, Span
from briefreader.tui.places.place import Subject

STEP: Final = 5
"""Points by which a key moves the cut-off."""

At = tuple[ArticleId, int, int]


def weak_links(briefing: Briefing) -> tuple[Link, ...]:
    """Return the links that make no fact, best first; two passages of one fact need no weak link beside it."""
    facts: dict[At, set[str]] = defaultdict(set)
    for fact in briefing.facts:
        for passage in fact.passages:
            facts[_place(passage)].add(fact.id)
    none: set[str] = set()
    found = [
        link
        for link in briefing.links
        if link.fact is None and not facts.get(_place(link.a), none) & facts.get(_place(link.b), none)
    ]
    return tuple(sorted(found, key=lambda link: -link.score))


def _place(passage: Passage) -> At:
    return passage.article, passage.start, passage.end


def moved(cut_off: int | None, step: int, links: Sequence[Link]) -> int | None:
    """Return the cut-off after a step down (-1) or up (1); None is the analysis's own.

    Args:
        cut_off: the one in force.
        step: -1 or 1.
        links: the weak links, best first: the first step down shows some of them.
    """
    if not links:
        return None
    highest = int(links[0].score) // STEP * STEP
    if cut_off is None:
        return highest if step < 0 else None
    wanted = cut_off + step * STEP
    return None if wanted > highest else max(0, wanted)


@dataclass(frozen=True, slots=True)
class Faint:
    """The weak links that are shown: all of a score from the cut-off, indexed by article and offset."""

    links: tuple[Link, ...] = ()
    _starts: Mapping[ArticleId, tuple[tuple[int, int, int], ...]] = field(default_factory=dict)
    _covered: Mapping[ArticleId, tuple[Span, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, links: Sequence[Link], cut_off: int | None) -> Faint:
        """Return what is shown of the weak `links`, best first, at a cut-off."""
        if cut_off is None:
            return cls()
        shown = tuple(links[: bisect_right(links, -float(cut_off), key=lambda link: -link.score)])
        starts: dict[ArticleId, list[tuple[int, int, int]]] = defaultdict(list)
        for index, link in enumerate(shown):
            for end in (link.a, link.b):
                starts[end.article].append((end.start, end.end, index))
        ordered = {article: tuple(sorted(found)) for article, found in starts.items()}
        return cls(shown, ordered, {article: _merged(found) for article, found in ordered.items()})

    def covered(self, article: ArticleId) -> tuple[Span, ...]:
        """Return the stretches of an article that a weak link holds, in order and apart."""
        return self._covered.get(article, ())

    def at(self, article: ArticleId, sentence: Span, current: Link | None) -> Link | None:
        """Return a weak link of a sentence: the current one if it is of it, else the best."""
        ordered = self._starts.get(article, ())
        first = bisect_left(ordered, (sentence.start - MAX_PASSAGE, 0, 0))
        best: int | None = None
        for start, end, index in ordered[first:]:
            if start >= sentence.end:
                break
            if end > sentence.start:
                if self.links[index] is current:
                    return current
                best = index if best is None else min(best, index)
        return None if best is None else self.links[best]


def _merged(found: Sequence[tuple[int, int, int]]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for start, end, _ in found:
        if spans and start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(end, spans[-1].end))
        else:
            spans.append(Span(start, end))
    return tuple(spans)


def touches(spans: Sequence[Span], start: int, end: int) -> bool:
    """Return True where one of `spans`, in order and apart, shares a character with `start:end`."""
    index = bisect_right(spans, start, key=lambda span: span.end)
    return index < len(spans) and spans[index].start < end


def look_at(link: Link) -> Subject:
    """Return a weak link as what is looked at."""
    heading = f"Below the cut-off · score {link.score:.0f} · too weak to be a fact"
    return Subject(passages=(link.a, link.b), heading=heading, link=link)


def linked_in(subject: Subject, article: ArticleId) -> tuple[Span, ...]:
    """Return where an article has a passage of the weak link that is looked at, if one is."""
    return tuple(passage.span for passage in subject.passages if subject.link and passage.article == article)
