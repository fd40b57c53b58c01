"""The app opened on the packaged seeds, with a briefing made by hand: what matching finds is tested elsewhere."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.strip import Strip

from briefreader.briefing import Briefing, empty
from briefreader.model import (
    Discrepancy,
    Fact,
    Ground,
    Kind,
    Link,
    Passage,
    Severity,
    Strength,
    Topic,
    Uncorroborated,
)
from briefreader.reading.article import Article
from briefreader.resources import seeds
from briefreader.review.store import Store
from briefreader.tui.app import BriefreaderApp
from briefreader.tui.keys.keymap import DEFAULT, Keymap
from briefreader.tui.places.remembered import recall
from briefreader.tui.screens.reading import ReadingScreen

BATTLEGROUPS = (
    "The battlegroups will be stationed in Bulgaria, Romania, Hungary, and Slovakia.",
    "four more NATO battle groups have been deployed in Bulgaria, Romania, Slovakia, and Hungary",
)
CHEMICAL = (
    "any use of chemical weapons would “fundamentally change the nature of the conflict,”",
    "Any use of chemical weapons would fundamentally alter the character of the fight",
)
SPREAD = (
    "there is also a risk that we can see the spread of chemical agents also into NATO territory",
    "which would also be contaminated if Russia used a chemical, biological, radiological, or nuclear (CBRN) weapon",
)
SUMMIT = (
    "Besides Thursday’s extraordinary NATO summit",
    "Thursday’s scheduled conference with leaders from the 30 member countries",
)

ONLY_IN = ("Germany is notable in this regard", "France has volunteered to lead the force in Romania")
DISCREPANCIES = (
    (
        Kind.STATUS,
        Severity.HIGH,
        "battlegroups: planned / already there",
        "planned against done",
        ("will be stationed", "have been deployed"),
    ),
    (
        Kind.QUOTATION,
        Severity.HIGH,
        "change the nature / alter the character",
        "both in quotation marks, one speaker",
        ("fundamentally change the nature of the conflict", "fundamentally alter the character of the fight"),
    ),
    (
        Kind.CERTAINTY,
        Severity.MEDIUM,
        "a risk of spread / would be contaminated",
        "possible against certain",
        ("there is also a risk", "would also be contaminated"),
    ),
)
GROUNDS = (
    (("battlegroups", "battle groups", 30), ("Bulgaria", "Bulgaria", 12), ("Romania", "Romania", 11)),
    (("chemical", "chemical", 20), ("fundamentally", "fundamentally", 18)),
    (("chemical", "chemical", 20), ("NATO territory", "nations", 6)),
    (("Thursday", "Thursday", 14),),
)
SAME = Strength.SAME


def _briefing_of(articles: Sequence[Article]) -> Briefing:
    """Return a briefing of the seeds with four facts, three discrepancies, two topics and two facts of one article."""
    blank = empty(articles)

    def quoted(pair: Sequence[str]) -> tuple[Passage, ...]:
        return tuple(_passage(article, words) for article, words in zip(blank.articles, pair, strict=True))

    groups, chemical, spread, summit = quoted(BATTLEGROUPS), quoted(CHEMICAL), quoted(SPREAD), quoted(SUMMIT)
    facts = (
        Fact("F1", "four new battlegroups in Bulgaria, Romania, Hungary, Slovakia", SAME, 78.0, groups, ("D1",)),
        Fact("F2", "what chemical weapons would do to the conflict", SAME, 71.4, chemical, ("D2",)),
        Fact("F3", "chemical agents reaching NATO territory", Strength.PARTIAL, 40.2, spread, ("D3",)),
        Fact("F4", "Thursday’s summit", Strength.PARTIAL, 33.0, summit),
    )
    discrepancies = tuple(
        Discrepancy(f"D{number}", kind, severity, 0.9, summary, why, quoted(evidence), f"F{number}")
        for number, (kind, severity, summary, why, evidence) in enumerate(DISCREPANCIES, 1)
    )
    return replace(
        blank,
        facts=facts,
        links=tuple(
            Link(*fact.passages, fact.score, fact.id, tuple(Ground(*ground) for ground in grounds))
            for fact, grounds in zip(facts, GROUNDS, strict=True)
        ),
        discrepancies=discrepancies,
        topics=(
            Topic("T1", "battlegroups on the eastern flank", ("battlegroup",), groups),
            Topic("T2", "chemical weapons", ("chemical", "weapon"), (*chemical, *spread)),
        ),
        only_in=tuple(Uncorroborated(passage) for passage in quoted(ONLY_IN)),
    )


def _passage(article: Article, words: str) -> Passage:
    start = article.text.index(words)
    return article.passage(start, start + len(words))


async def until(pilot: Pilot[int], holds: Callable[[], bool]) -> None:
    """Wait for the app to get somewhere; an app that has crashed never will."""
    for _ in range(1_000):
        if holds():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    raise AssertionError("the app did not get there")


@dataclass(frozen=True, slots=True)
class Session:
    """The app as its user has it: keys go in, a screen comes out."""

    app: BriefreaderApp
    pilot: Pilot[int]

    @property
    def reading(self) -> ReadingScreen:
        """The screen under any overlay."""
        return self.app._reading

    async def resize(self, width: int, height: int) -> None:
        """Give the terminal another size and wait until every screen is laid out in it."""
        await self.pilot.resize_terminal(width, height)
        sized = (self.app, *self.app.screen_stack)
        await until(self.pilot, lambda: all(one.size == (width, height) for one in sized))

    async def press(self, *keys: str) -> None:
        """Press keys and wait until they are drawn."""
        for key in keys:
            await self.pilot.press(key)
        await self.pilot.pause()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for the app to get somewhere."""
        await until(self.pilot, holds)

    async def still(self) -> list[str]:
        """Wait until the screen stays as it is, and return its lines: what lies under an overlay is drawn late."""
        before: list[str] = []
        while before != self.lines:
            before = self.lines
            await self.pilot.pause(0.05)
        return before

    @property
    def strips(self) -> list[Strip]:
        """The lines of the screen, as drawn."""
        return self.app.screen._compositor.render_strips()

    @property
    def lines(self) -> list[str]:
        """The words on the screen, line by line."""
        return [strip.text for strip in self.strips]

    @property
    def text(self) -> str:
        """The words on the screen."""
        return "\n".join(self.lines)

    def line_with(self, words: str) -> int:
        """Return the line that `words` stand on."""
        return next(index for index, line in enumerate(self.lines) if words in line)

    def pane(self, name: str) -> str:
        """Return the words of one pane ("article-a", "findings", "fact")."""
        return next(
            pane for pane in (*self.reading.articles, self.reading.findings, self.reading.fact) if pane.name == name
        ).text()

    @property
    def picture(self) -> str:
        """The screen as text, and under each line with attributes which cells are bold, underlined, reversed."""
        rows: list[str] = []
        for strip in self.strips:
            rows.append(strip.text.rstrip())
            marks = "".join(_attribute(segment.style) * segment.cell_length for segment in strip).rstrip()
            if marks:
                rows.append("~" + marks[1:] if marks[0] == " " else marks)
        return "\n".join(rows) + "\n"


def _attribute(style: object) -> str:
    """Return one letter for a cell's attributes: "u" underlined, "r" reversed, "b" bold, capitals bold as well."""
    bold = getattr(style, "bold", None)
    for name, letter in (("reverse", "r"), ("underline", "u")):
        if getattr(style, name, None):
            return letter.upper() if bold else letter
    return "b" if bold else " "


Opener = Callable[..., AbstractAsyncContextManager[Session]]


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take away what changes how an app draws, and stand in a folder of the test's own."""
    for name in [name for name in os.environ if name.startswith("TEXTUAL")] + ["NO_COLOR", "FORCE_COLOR", "COLORTERM"]:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def seed_articles() -> tuple[Article, ...]:
    """The packaged seeds."""
    return tuple(Article.read(path) for path in seeds())


@pytest.fixture(scope="session")
def seed_briefing(seed_articles: tuple[Article, ...]) -> Briefing:
    """A briefing of the seeds, made by hand."""
    return _briefing_of(seed_articles)


@pytest.fixture
def opened(seed_briefing: Briefing) -> Opener:
    """Open the app: `async with opened(width, height) as session`.

    With a `state` folder it opens where it was left; with a `store`, a file, decisions last longer than the session.
    """

    @asynccontextmanager
    async def open_app(
        width: int = 160,
        height: int = 48,
        *,
        briefing: Briefing = seed_briefing,
        theme: str | None = None,
        keymap: Keymap = DEFAULT,
        state: Path | None = None,
        store: Path | None = None,
    ) -> AsyncIterator[Session]:
        left = recall(state, briefing.articles) if state else None
        app = BriefreaderApp(
            briefing.articles,
            briefing=briefing,
            theme=theme or (left.theme if left else None),
            keymap=keymap,
            state=state,
            remembered=left,
            store=Store(store),
        )
        async with app.run_test(size=(width, height)) as pilot:
            session = Session(app, pilot)
            await until(pilot, lambda: not session.reading.comparing)
            yield session
        app.keep()

    return open_app
