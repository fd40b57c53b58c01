"""Articles that are compared once for all tests of the review, and decisions of them as a store keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

from samples import generate

from briefreader import Article, Briefing, compare
from briefreader.lexicon.watch import default_watch_list
from briefreader.model import Passage
from briefreader.resources import seeds
from briefreader.review.decisions import Act, Decision, Kept, Relation, Target
from briefreader.review.reviewed import Reviewed, reviewed
from briefreader.review.targets import target_of_passages

BEGUN = datetime(2024, 5, 2, 8, 30, tzinfo=UTC)

PORT = """\
Four ships burned in the port of Arden on Monday, the coast guard said.

The port authority will close the harbour for three days.

Nobody was hurt in the blaze, according to Anna Holt.
"""
HARBOUR = """\
Six ships burned in the port of Arden on Monday, the coast guard said.

The port authority has closed the harbour for three days.

Both cranes of the shipyard fell into the water.
"""
WIRE = """\
The coast guard said on Monday that six ships burned in the port of Arden.

Insurers expect claims of $40 million after the fire.
"""


@cache
def samples() -> Briefing:
    """Return the briefing of the two sample articles."""
    return compare([Article.read(path) for path in seeds()], watch=default_watch_list())


@cache
def dense() -> Briefing:
    """Return a briefing of three articles whose findings lie close together, and of which some share passages."""
    return compared(*(generate(700, seed=seed) for seed in range(3)))


@cache
def six() -> Briefing:
    """Return a briefing of six such articles."""
    return compared(*(generate(250, seed=seed) for seed in range(6)))


@cache
def compared(*texts: str) -> Briefing:
    """Return the briefing of some texts."""
    return compare([Article.from_text(text) for text in texts], watch=default_watch_list())


def words(briefing: Briefing, article: str, text: str) -> Passage:
    """Return the passage of an article that has just these words."""
    start = briefing.article(article).text.index(text)
    return briefing.article(article).passage(start, start + len(text))


@dataclass
class Log:
    """Decisions of some articles, numbered and dated as a store keeps them."""

    lines: list[Decision] = field(default_factory=list)

    def add(self, act: Act, target: Target | None, value: str = "", *, of: int | None = None, user: str = "ann") -> int:
        """Keep a decision and return its number."""
        number = len(self.lines) + 1
        at = BEGUN + timedelta(minutes=number)
        self.lines.append(Decision(act, target, value, of, number, at, user, "1", "now"))
        return number

    def undo(self, number: int) -> int:
        return self.add(Act.UNDO, None, of=number)

    def redo(self, number: int) -> int:
        return self.add(Act.REDO, None, of=number)

    def relate(self, briefing: Briefing, one: Passage, other: Passage, relation: Relation | None) -> int:
        """Keep what was decided of two passages."""
        return self.add(Act.RELATION, target_of_passages(briefing, one, other), relation.value if relation else "")

    def laid_on(self, briefing: Briefing, *earlier: Briefing) -> Reviewed:
        """Return a briefing with these decisions, some of them perhaps of earlier versions of its articles."""
        known: dict[str, tuple[str, ...]] = {}
        for version in (briefing, *earlier):
            for article in version.articles:
                if article.id not in known.get(article.sha256, ()):
                    known[article.sha256] = (*known.get(article.sha256, ()), article.id)
        return reviewed(briefing, Kept(tuple(self.lines), known))
